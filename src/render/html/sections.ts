import type { Report } from "../../core/report/report.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { SEVERITIES } from "../../core/search/severity.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Upgrade } from "../../core/view/upgrades.ts";
import type { Section } from "../../core/view/view.ts";
import { consoleLink } from "../console-link.ts";
import { headlineOf } from "../headline.ts";
import { imageLabel, unevaluatedLabel, untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { counted, listed } from "../words.ts";
import { html, type Markup, webLink } from "./markup.ts";

/** The verdict in words, and what run this is. */
export function opening(report: Report): Markup {
  const { verdict, phrases } = headlineOf(report);
  const words = phrases.map(({ kind, text }) => (kind === "name" ? html`<code>${text}</code>` : plain(text)));
  const { counts, detection, name, generatedAt, scans } = report;
  const evaluated = scans.filter(({ outcome }) => outcome === "evaluated").length;
  const seen = SEVERITIES.filter((level) => counts.severity[level] > 0).map(
    (level) => `${counted(counts.severity[level])} ${level}`,
  );
  const time = generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
  return html`<header>
<h1 class="verdict ${report.verdict}"><b>${verdict}:</b> ${words}</h1>
<p class="quiet">${name} · ${counted(evaluated, "image")} evaluated · gates on ${listed(detection.severity, "and")} · <time datetime="${generatedAt}">${time}</time></p>
${counts.total === 0 ? null : html`<p>Seen in all, before any filter: ${counted(counts.total, "finding")} (${seen.join(", ")}).</p>`}
</header>`;
}

/** Our own words with their option names, which stand between backticks, as code. */
function plain(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

/** More than these are folded. */
const FIRST_UPGRADES = 10;

export function upgrades({ rows }: Section<"upgrades">): Markup {
  const rest = rows.slice(FIRST_UPGRADES);
  const more = html`<details><summary>${counted(rest.length)} more to upgrade</summary>${upgradeTable("More to upgrade", rest)}</details>`;
  return html`<section aria-labelledby="upgrades-title">
<h2 id="upgrades-title">What to upgrade</h2>
${upgradeTable("What to upgrade", rows.slice(0, FIRST_UPGRADES))}
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
      fixedVersions.length > 0 ? html`<code>${fixedVersions.join(", ")}</code>` : unfixable ? "no fix yet" : "not said";
    const [first] = found;
    const where =
      found.length > 1 || first === undefined
        ? counted(found.length, "image")
        : html`<code>${imageLabel(first)}</code>`;
    const counts = html`<td class="number">${counted(findings)}</td><td><span class="severity ${worst}">${worst}</span></td><td>${where}</td>`;
    return html`<tr><th scope="row"><code>${name ?? "(no package named)"}</code></th><td>${version === null ? null : html`<code>${version}</code>`}</td><td>${fix}</td>${index === 0 ? counts : html`<td colspan="3" class="quiet">goes with it</td>`}</tr>
`;
  });
  return html`${lines}`;
}

/** The exemptions without which the verdict would be another. */
export function decidingExemptions({ rows, verdictWithoutExemptions }: Section<"deciding-exemptions">): Markup {
  const items = rows.map(
    (
      row,
    ) => html`<li><code>${exemptionLabel(row)}</code>: ${row.reason}<br><span class="quiet">${exemptionTerms(row)}</span></li>
`,
  );
  return html`<section aria-labelledby="exemptions-title"><h2 id="exemptions-title">Exemptions that decide</h2><p>Without them this run would be <b>${verdictWithoutExemptions}</b>.</p><ul>${items}</ul></section>`;
}

/** Severity by image, as a picture and in numbers. */
export function images({ rows }: Section<"images">): Markup {
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
<thead><tr><th scope="col">Image</th>${platforms ? html`<th scope="col">Platform</th>` : null}<th scope="col">Scan</th><th scope="col" class="number">Gating</th><th scope="col">Seen</th><th scope="col" class="number"><span class="severity CRITICAL">Critical</span></th><th scope="col" class="number"><span class="severity HIGH">High</span></th><th scope="col" class="number"><span class="severity MEDIUM">Medium</span></th><th scope="col" class="number"><span class="severity LOW">Low</span></th><th scope="col" class="number"><span class="severity">Other</span></th></tr></thead>
<tbody>${rows.map((row) => image(row, most, platforms))}</tbody>
</table></div>
</section>`;
}

function image({ scan, gates }: ImageOverview, most: number, platforms: boolean): Markup {
  const kind = scan.scanType === "basic" ? "basic, OS packages only" : scan.scanType;
  const bars = barsOf(scan.counts);
  return html`<tr><th scope="row">${webLink(html`<code>${imageLabel(scan)}</code>`, consoleLink(scan))}</th>${platforms ? html`<td>${scan.platform}</td>` : null}<td>${kind}</td><td class="number"><b>${counted(gates)}</b></td><td>${picture(bars, most)}</td>${bars.map(({ count }) => html`<td class="number">${counted(count)}</td>`)}</tr>
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

/** The counts beside it say the same, so that it is hidden from those who do not see it. */
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
    const { sentence, remediation } = reasonOf(row);
    const what = html`<code>${unevaluatedLabel(row)}</code>`;
    const { accepted } = row;
    const next =
      accepted === null
        ? html`<b>To do:</b> ${plain(remediation)}`
        : html`<b>Accepted:</b> ${accepted.reason} (${untilLabel(accepted)})`;
    return html`<li>${webLink(what, row.kind === "image" ? consoleLink(row.scan) : null)}: ${plain(sentence)}${row.detail === null ? null : html`: ${row.detail}`} (<code>${row.code}</code>)<br>${next}</li>
`;
  });
  return html`<section aria-labelledby="unevaluated-title"><h2 id="unevaluated-title">Not evaluated</h2><ul>${items}</ul></section>`;
}

export function notices({ rows }: Section<"notices">): Markup {
  const items = rows.map(({ code, detail }) => {
    const { sentence, remediation } = NOTICE_REASONS[code];
    return html`<li>${plain(sentence)}: ${detail}. ${plain(remediation)}</li>`;
  });
  return html`<section aria-labelledby="notices-title"><h2 id="notices-title">Worth knowing</h2><ul>${items}</ul></section>`;
}

/** What gates now as entries to copy into an ignore file. */
export function snippet(section: Section<"ignore-snippet">): Markup | null {
  const { yaml, leftOut } = section.snippet();
  if (yaml === null) return null;
  return html`<details><summary>To except what gates: entries for the ignore file</summary>
<p>Write a reason for each, take out what you mean to mend, and commit it.${leftOut === 0 ? null : html` ${counted(leftOut)} more cannot be named here.`}</p>
<div class="scroll" role="region" aria-label="Entries for the ignore file, scrollable" tabindex="0"><pre>${yaml}</pre></div></details>`;
}

export function closing({ detection, tool }: Report): Markup {
  const { name, technique, tactic, riskScore, impact, confidence } = detection;
  const attack = webLink(
    `${technique} ${SEARCH.techniqueName}`,
    `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`,
  );
  return html`<footer><p>Reproduces the search <b>${name}</b> · MITRE ATT&amp;CK ${attack} (${tactic}) · risk ${riskScore} = ${impact} × ${confidence} / 100 · ${webLink("ECR image scanning", SEARCH.reference)} · ${tool.name} ${tool.version}</p></footer>`;
}
