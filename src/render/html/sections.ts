import { DEFAULT_IGNORE_FILE } from "../../core/policy/exemptions/default-ignore-file.ts";
import type { Report } from "../../core/report/report.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { imageKey } from "../../core/search/image-key.ts";
import { ignoreSnippet } from "../../core/view/ignore-snippet.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Upgrade } from "../../core/view/upgrades.ts";
import type { Section } from "../../core/view/view.ts";
import { consoleLink } from "../console-link.ts";
import { placeLabel, platformPlaceLabel, unevaluatedLabel, untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { scanTime } from "../scan-time.ts";
import { formatNumber, pluralize, withoutPeriod } from "../words.ts";
import type { FindingsTable } from "./findings.ts";
import { code, html, type Markup, plain, webLink } from "./markup.ts";

/** Further upgrades are folded. */
const FIRST_UPGRADES = 10;

/** Most effective first. The order is what the table shows, so it does not sort; the same packages sort in the findings. */
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
  return html`<div class="scroll" role="region" aria-label="${name}, scrollable" tabindex="0"><table class="upgrades">
<thead><tr><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col" class="number">Blocking</th><th scope="col">Worst</th><th scope="col">Images</th></tr></thead>
<tbody>${rows.map(upgrade)}</tbody>
</table></div>`;
}

function upgrade({ packages, findings, fixes, worst, images: found }: Upgrade): Markup {
  const [first] = found;
  const where = found.length > 1 || first === undefined ? pluralize(found.length, "image") : code(placeLabel(first));
  const share = fixes === findings ? null : ` (${formatNumber(fixes)} of ${formatNumber(findings)})`;
  const lines = packages.map(({ name, version, fixedVersions, unfixable }, index) => {
    const versions = fixedVersions.map((fixed, each) => html`${each === 0 ? null : ", "}${code(fixed, "version")}`);
    const fix =
      fixedVersions.length > 0 ? html`${versions}${index === 0 ? share : null}` : unfixable ? "no fix yet" : "unknown";
    const counts = html`<td class="number">${formatNumber(findings)}</td><td><span class="severity ${worst}">${worst}</span></td><td>${where}</td>`;
    return html`<tr><th scope="row">${code(name ?? "(no package)")}</th><td>${version === null ? null : code(version, "version")}</td><td>${fix}</td>${index === 0 ? counts : html`<td colspan="3" class="quiet">upgraded together</td>`}</tr>
`;
  });
  return html`${lines}`;
}

export function decidingExemptions({ rows, verdictWithoutExemptions }: Section<"deciding-exemptions">): Markup {
  const items = rows.map(
    (
      row,
    ) => html`<li>${code(exemptionLabel(row))}: ${row.reason}<br><span class="quiet">${exemptionTerms(row)}</span></li>
`,
  );
  return html`<section aria-labelledby="exemptions-title"><h2 id="exemptions-title">Exemptions that changed the verdict</h2><p>Without them, the verdict would be <b>${verdictWithoutExemptions}</b>.</p><ul>${items}</ul></section>`;
}

/** Severities by image, as bars and in numbers. Its columns sort. `generatedAt`: for the ages of the scans. */
export function images({ rows }: Section<"images">, { imageIds }: FindingsTable, generatedAt: string): Markup {
  const most = rows.reduce((highest, { scan }) => Math.max(highest, totalOf(barsOf(scan.counts))), 1);
  return html`<section aria-labelledby="images-title">
<h2 id="images-title">Severity by image</h2>
<div class="scroll" role="region" aria-label="Severity by image, scrollable" tabindex="0"><table class="images${rows.length > 1 ? " sortable" : null}">
<thead><tr><th scope="col">Image</th><th scope="col" class="number">Blocking</th><th scope="col" class="number bars">Findings</th><th scope="col" class="number"><span class="severity CRITICAL">Critical</span></th><th scope="col" class="number"><span class="severity HIGH">High</span></th><th scope="col" class="number"><span class="severity MEDIUM">Medium</span></th><th scope="col" class="number"><span class="severity LOW">Low</span></th><th scope="col" class="number"><span class="severity">Other</span></th><th scope="col">Scan</th><th scope="col">Scanned</th></tr></thead>
<tbody>${rows.map((row) => image(row, { most, generatedAt, imageId: imageIds.get(imageKey(row.scan)) ?? null }))}</tbody>
</table></div>
</section>`;
}

type ImageContext = { most: number; generatedAt: string; imageId: string | null };

function image({ scan, blocking }: ImageOverview, { most, generatedAt, imageId }: ImageContext): Markup {
  const kind = scan.scanType === "basic" ? "basic, OS packages only" : scan.scanType;
  const label = platformPlaceLabel(scan);
  const bars = barsOf(scan.counts);
  const number = formatNumber(blocking);
  // With the script, the number shows the findings that it counts.
  const link = html`<a href="#findings" data-filter="status=matched&amp;image=${imageId}" aria-label="${number} blocking findings in ${label}">${number}</a>`;
  return html`<tr><th scope="row">${webLink(code(label), consoleLink(scan))}</th><td class="number"><b>${blocking === 0 || imageId === null ? number : link}</b></td><td data-value="${totalOf(bars)}">${picture(bars, most)}</td>${bars.map(({ count }) => html`<td class="number">${formatNumber(count)}</td>`)}<td>${kind}</td><td data-value="${scan.scannedAt}">${scanTime(scan.scannedAt, generatedAt)}</td></tr>
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

function totalOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, { count }) => sum + count, 0);
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
    const what = code(unevaluatedLabel(row));
    const { accepted } = row;
    const next =
      accepted === null
        ? html`<b>Fix:</b> ${plain(remediation)}`
        : html`<b>Accepted:</b> ${accepted.reason} (${untilLabel(accepted)})`;
    return html`<li>${webLink(what, row.kind === "image" ? consoleLink(row.scan) : null)}: ${plain(sentence)}${joint}${detail} (${code(row.code)})<br>${next}</li>
`;
  });
  return html`<section aria-labelledby="unevaluated-title"><h2 id="unevaluated-title">Not evaluated</h2><ul>${items}</ul></section>`;
}

export function notices({ rows }: Section<"notices">): Markup {
  const items = rows.map(({ code: notice, detail }) => {
    const { sentence, remediation } = NOTICE_REASONS[notice];
    return html`<li>${plain(sentence)}: ${withoutPeriod(detail)}. ${plain(remediation)}</li>`;
  });
  return html`<section aria-labelledby="notices-title"><h2 id="notices-title">Notices</h2><ul>${items}</ul></section>`;
}

/** Ignore-file entries to copy, for the blocking findings and for what was not evaluated. */
export function snippet({ report }: Section<"ignore-snippet">): Markup | null {
  const { yaml, leftOut } = ignoreSnippet(report);
  if (yaml === null) return null;
  return html`<details><summary>Entries for the ignore file</summary>
<p>Copy what you accept into the ignore file (${code(DEFAULT_IGNORE_FILE)}, or the file of ${code("ignore-file")}), write a reason for each entry, and commit it.${leftOut === 0 ? null : html` ${pluralize(leftOut, "more vulnerability has", "more vulnerabilities have")} no entry here.`}</p>
<div class="scroll" role="region" aria-label="Entries for the ignore file, scrollable" tabindex="0"><pre>${yaml}</pre></div><p><button type="button" class="copy needs-script">Copy</button></p></details>`;
}

export function closing({ detection, tool }: Report): Markup {
  const { name, technique, tactic, riskScore, impact, confidence } = detection;
  const attack = webLink(
    `${technique} ${SEARCH.techniqueName}`,
    `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`,
  );
  return html`<footer><p>Reproduces the search <b>${name}</b> · MITRE ATT&amp;CK ${attack} (${tactic}) · risk ${riskScore} = ${impact} × ${confidence} / 100 · ${webLink("ECR image scanning", SEARCH.reference)} · ${tool.name} ${tool.version}</p></footer>`;
}
