import type { Report } from "../../core/report/report.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { imageKey } from "../../core/search/image-key.ts";
import type { Headline } from "../../core/view/headline.ts";
import { ignoreSnippet } from "../../core/view/ignore-snippet.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Upgrade } from "../../core/view/upgrades.ts";
import type { Section } from "../../core/view/view.ts";
import { consoleLink } from "../console-link.ts";
import { generationTime, headlineWords, totalText } from "../headline.ts";
import { imageLabel, unevaluatedLabel, untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { formatNumber, pluralize, withoutPeriod } from "../words.ts";
import type { FindingsTable } from "./findings.ts";
import { html, type Markup, webLink } from "./markup.ts";

/** The headline, the name and the scope of the run, then what else belongs on the first screen. */
export function opening(headline: Headline, rest: readonly (Markup | null)[]): Markup {
  const { run, verdict } = headline;
  const { verdict: word, phrases } = headlineWords(headline);
  const text = phrases.map((phrase) =>
    phrase.kind === "name" ? html`<code>${phrase.text}</code>` : plain(phrase.text),
  );
  return html`<header>
<h1 class="verdict ${verdict.kind}"><b>${word}:</b> ${text}</h1>
<p class="quiet">${run.name} · ${pluralize(run.evaluated, "image")} evaluated · blocking severities: ${run.severities.join(", ")} · <time datetime="${run.generatedAt}">${generationTime(run)}</time></p>
${rest}
${run.total === 0 ? null : html`<p class="quiet">${totalText(run)}</p>`}
</header>`;
}

/** Our own words, with the option names between backticks as code. */
function plain(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** Further upgrades are folded. */
const FIRST_UPGRADES = 10;

export function upgrades({ rows }: Section<"upgrades">): Markup {
  const rest = rows.slice(FIRST_UPGRADES);
  const more = html`<details><summary>${formatNumber(rest.length)} more packages to upgrade</summary>${upgradeTable("More packages to upgrade", rest)}</details>`;
  return html`<section aria-labelledby="upgrades-title">
<h2 id="upgrades-title">Packages to upgrade</h2>
${upgradeTable("Packages to upgrade", rows.slice(0, FIRST_UPGRADES))}
${rest.length === 0 ? null : more}
</section>`;
}

function upgradeTable(name: string, rows: readonly Upgrade[]): Markup {
  return html`<div class="scroll" role="region" aria-label="${name}, scrollable" tabindex="0"><table>
<thead><tr><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col" class="number">Findings</th><th scope="col">Worst</th><th scope="col">Images</th></tr></thead>
<tbody>${rows.map(upgrade)}</tbody>
</table></div>`;
}

function upgrade({ packages, findings, worst, images: found }: Upgrade): Markup {
  const lines = packages.map(({ name, version, fixedVersions, unfixable }, index) => {
    const fix =
      fixedVersions.length > 0 ? html`<code>${fixedVersions.join(", ")}</code>` : unfixable ? "no fix yet" : "unknown";
    const [first] = found;
    const where =
      found.length > 1 || first === undefined
        ? pluralize(found.length, "image")
        : html`<code>${imageLabel(first)}</code>`;
    const counts = html`<td class="number">${formatNumber(findings)}</td><td><span class="severity ${worst}">${worst}</span></td><td>${where}</td>`;
    return html`<tr><th scope="row"><code>${name ?? "(no package)"}</code></th><td>${version === null ? null : html`<code>${version}</code>`}</td><td>${fix}</td>${index === 0 ? counts : html`<td colspan="3" class="quiet">upgraded together</td>`}</tr>
`;
  });
  return html`${lines}`;
}

export function decidingExemptions({ rows, verdictWithoutExemptions }: Section<"deciding-exemptions">): Markup {
  const items = rows.map(
    (
      row,
    ) => html`<li><code>${exemptionLabel(row)}</code>: ${row.reason}<br><span class="quiet">${exemptionTerms(row)}</span></li>
`,
  );
  return html`<section aria-labelledby="exemptions-title"><h2 id="exemptions-title">Exemptions that changed the verdict</h2><p>Without them, the verdict would be <b>${verdictWithoutExemptions}</b>.</p><ul>${items}</ul></section>`;
}

/** Severities by image, as bars and in numbers. */
export function images({ rows }: Section<"images">, { imageIds }: FindingsTable): Markup {
  const most = rows.reduce((highest, { scan }) => {
    return Math.max(
      highest,
      barsOf(scan.counts).reduce((sum, { count }) => sum + count, 0),
    );
  }, 1);
  const platforms = rows.some(({ scan }) => scan.platform !== null);
  return html`<section aria-labelledby="images-title">
<h2 id="images-title">Severity by image</h2>
<div class="scroll" role="region" aria-label="Severity by image, scrollable" tabindex="0"><table>
<thead><tr><th scope="col">Image</th>${platforms ? html`<th scope="col">Platform</th>` : null}<th scope="col">Scan</th><th scope="col" class="number">Blocking</th><th scope="col">Findings</th><th scope="col" class="number"><span class="severity CRITICAL">Critical</span></th><th scope="col" class="number"><span class="severity HIGH">High</span></th><th scope="col" class="number"><span class="severity MEDIUM">Medium</span></th><th scope="col" class="number"><span class="severity LOW">Low</span></th><th scope="col" class="number"><span class="severity">Other</span></th></tr></thead>
<tbody>${rows.map((row) => image(row, most, { platforms, imageId: imageIds.get(imageKey(row.scan)) ?? null }))}</tbody>
</table></div>
</section>`;
}

type ImageColumns = { platforms: boolean; imageId: string | null };

function image({ scan, blocking }: ImageOverview, most: number, { platforms, imageId }: ImageColumns): Markup {
  const kind = scan.scanType === "basic" ? "basic, OS packages only" : scan.scanType;
  const bars = barsOf(scan.counts);
  const number = formatNumber(blocking);
  // With the script, the number shows the findings that it counts.
  const link = html`<a href="#findings" data-filter="status=matched&amp;image=${imageId}" aria-label="${number} blocking findings in ${imageLabel(scan)}">${number}</a>`;
  return html`<tr><th scope="row">${webLink(html`<code>${imageLabel(scan)}</code>`, consoleLink(scan))}</th>${platforms ? html`<td>${scan.platform}</td>` : null}<td>${kind}</td><td class="number"><b>${blocking === 0 || imageId === null ? number : link}</b></td><td>${picture(bars, most)}</td>${bars.map(({ count }) => html`<td class="number">${formatNumber(count)}</td>`)}</tr>
`;
}

type Bar = { level: "CRITICAL" | "HIGH" | "MEDIUM" | "LOW" | "OTHER"; count: number };

function barsOf(counts: Report["counts"]["severity"]): Bar[] {
  const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = counts;
  return [
    { level: "CRITICAL", count: CRITICAL },
    { level: "HIGH", count: HIGH },
    { level: "MEDIUM", count: MEDIUM },
    { level: "LOW", count: LOW },
    { level: "OTHER", count: INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN },
  ];
}

/** Hidden from screen readers: the cells beside it contain the same counts. */
function picture(bars: readonly Bar[], most: number): Markup {
  let x = 0;
  const rects = bars.map(({ level, count }) => {
    const width = (count / most) * 100;
    const rect = html`<rect class="${level}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10"/>`;
    x += width;
    return count === 0 ? null : rect;
  });
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
}

export function unevaluated({ rows }: Section<"unevaluated">): Markup {
  const items = rows.map((row) => {
    const { sentence, joint, detail, remediation } = reasonOf(row);
    const what = html`<code>${unevaluatedLabel(row)}</code>`;
    const { accepted } = row;
    const next =
      accepted === null
        ? html`<b>Fix:</b> ${plain(remediation)}`
        : html`<b>Accepted:</b> ${accepted.reason} (${untilLabel(accepted)})`;
    return html`<li>${webLink(what, row.kind === "image" ? consoleLink(row.scan) : null)}: ${plain(sentence)}${joint}${detail} (<code>${row.code}</code>)<br>${next}</li>
`;
  });
  return html`<section aria-labelledby="unevaluated-title"><h2 id="unevaluated-title">Not evaluated</h2><ul>${items}</ul></section>`;
}

export function notices({ rows }: Section<"notices">): Markup {
  const items = rows.map(({ code, detail }) => {
    const { sentence, remediation } = NOTICE_REASONS[code];
    return html`<li>${plain(sentence)}: ${withoutPeriod(detail)}. ${plain(remediation)}</li>`;
  });
  return html`<section aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2><ul>${items}</ul></section>`;
}

/** Ignore-file entries for the blocking findings, to copy. */
export function snippet({ report }: Section<"ignore-snippet">): Markup | null {
  const { yaml, leftOut } = ignoreSnippet(report);
  if (yaml === null) return null;
  return html`<details><summary>Ignore-file entries for the blocking findings</summary>
<p>Write a reason for each, remove the entries that you plan to fix, then commit.${leftOut === 0 ? null : html` ${pluralize(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here.`}</p>
<div class="scroll" role="region" aria-label="Ignore-file entries, scrollable" tabindex="0"><pre>${yaml}</pre></div><p><button type="button" class="copy needs-script">Copy</button></p></details>`;
}

export function closing({ detection, tool }: Report): Markup {
  const { name, technique, tactic, riskScore, impact, confidence } = detection;
  const attack = webLink(
    `${technique} ${SEARCH.techniqueName}`,
    `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`,
  );
  return html`<footer><p>Reproduces the search <b>${name}</b> · MITRE ATT&amp;CK ${attack} (${tactic}) · risk ${riskScore} = ${impact} × ${confidence} / 100 · ${webLink("ECR image scanning", SEARCH.reference)} · ${tool.name} ${tool.version}</p></footer>`;
}
