import type { Status } from "../../core/policy/decision.ts";
import type { ReportGroup } from "../../core/report/report.ts";
import { imageKey } from "../../core/search/image-key.ts";
import { SEVERITIES, type Severity } from "../../core/search/severity.ts";
import type { ReportOccurrence } from "../../core/view/occurrences.ts";
import type { Section } from "../../core/view/view.ts";
import { distinctBy, nameOf } from "../../core/view/vulnerabilities.ts";
import { scriptJson } from "../escape.ts";
import { exploitationLabels } from "../exploitation-label.ts";
import { imageLabel, platformLabel } from "../image-label.ts";
import { DECISION_WORDS, OUTCOME_WORDS, RULE_WORDS, SELECTOR_WORDS } from "../rule-words.ts";
import { joinList, pluralize } from "../words.ts";
import { html, Markup, webLink } from "./markup.ts";

/** Browsers take seconds to lay out tens of thousands of rows; the script shows the rest on demand. */
const FIRST_ROWS = 500;

const STATUS_WORDS = {
  matched: "blocking",
  suppressed: "suppressed",
  ignored: "ignored",
  baseline: "in the baseline",
  unfixed: "no fix exists",
  grace: "in its grace period",
} satisfies Record<Status, string>;

/** The findings with filters, the same rows as JSON, and the decisions and descriptions that they link to. */
export function findings({ list }: Section<"occurrences">): Markup {
  const occurrences = list();
  const images = numbered(occurrences, ({ group }) => imageKey(group));
  const vulnerabilities = numbered(occurrences, ({ group }) => nameOf(group));
  const reasons = numbered(occurrences, reasonKey);
  const place = (occurrence: ReportOccurrence): Place => ({
    image: `i${images.get(imageKey(occurrence.group))?.index}`,
    vulnerability: `v${vulnerabilities.get(nameOf(occurrence.group))?.index}`,
    reason: `r${reasons.get(reasonKey(occurrence))?.index}`,
  });
  const rows = occurrences.map((occurrence, index) => row(occurrence, place(occurrence), index));
  return html`${[
    html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Findings</h2>
${filters(
  occurrences,
  [...images].map(([, { index, first }]) => ({ id: `i${index}`, group: first.group })),
)}
<p id="shown" class="needs-script" role="status"></p>
<div class="scroll" role="region" aria-label="Findings, scrollable" tabindex="0"><table>
<caption>${pluralize(occurrences.length, "finding")}, by package and image: blocking findings first, then by severity</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col">Image</th><th scope="col">Status</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p><button id="more" class="needs-script" type="button" hidden>Show 500 more</button></p>
<script type="application/json" id="rows">[
${new Markup(occurrences.map((each) => scriptJson(rowData(each, place(each)))).join(",\n"))}
]</script>
</section>`,
    html`<section aria-labelledby="reasons-title">
<h2 id="reasons-title">Policy decisions</h2>
<dl>${[...reasons.values()].map(({ index, first }) => reason(`r${index}`, first))}</dl>
</section>`,
    html`<section aria-labelledby="descriptions-title">
<h2 id="descriptions-title">Descriptions</h2>
<dl>${[...vulnerabilities.values()].map(({ index, first }) => description(`v${index}`, first))}</dl>
</section>`,
  ]}`;
}

type Place = { image: string; vulnerability: string; reason: string };

function row({ group, found }: ReportOccurrence, place: Place, index: number): Markup {
  const version = found.version === null ? null : html`<code>${found.version}</code>`;
  return html`<tr id="f${index + 1}"${new Markup(index < FIRST_ROWS ? "" : ' class="later"')}><td><span class="severity ${group.severity}">${group.severity}</span></td><th scope="row"><a href="#${place.vulnerability}">${nameOf(group)}</a>${group.knownExploited === true ? html` <b>exploited</b>` : null}</th><td><code>${packageName({ found })}</code></td><td>${version}</td><td>${fixedIn({ found })}</td><td>${imageCell(group)}</td><td><a href="#${place.reason}">${STATUS_WORDS[found.status]}</a></td></tr>
`;
}

/** The row as data, for the filters of the script and for programs that read the page. */
function rowData({ group, found }: ReportOccurrence, { image }: Place) {
  return {
    severity: group.severity,
    finding: nameOf(group),
    package: found.name,
    version: found.version,
    fixedVersion: found.fixedVersion,
    fix: found.fixedVersion !== null ? "yes" : (found.fix ?? "unknown"),
    path: found.path,
    image: imageLabel(group),
    imageId: image,
    imageDigest: group.imageDigest,
    platforms: group.platforms,
    status: found.status,
    reason: found.reason,
    uri: group.uri,
    knownExploited: group.knownExploited,
    epss: group.epss,
  };
}

function packageName({ found }: Pick<ReportOccurrence, "found">): string {
  const name = found.name ?? "(no package)";
  return found.path === null || found.path === found.name ? name : `${name} at ${found.path}`;
}

function fixedIn({ found }: Pick<ReportOccurrence, "found">): Markup {
  if (found.fixedVersion !== null) return html`<code>${found.fixedVersion}</code>`;
  return html`${found.fix === "no" ? "no fix yet" : found.fix === "yes" ? "a fix exists" : "unknown"}`;
}

function imageCell(group: ReportGroup): Markup {
  const platform = platformLabel(group.platforms);
  return html`<code>${imageLabel(group)}</code>${platform === null ? null : html` ${platform}`}`;
}

function filters(
  occurrences: readonly ReportOccurrence[],
  images: readonly { id: string; group: ReportGroup }[],
): Markup {
  const levels = SEVERITIES.filter((level) => occurrences.some(({ group }) => group.severity === level));
  const statuses = distinctBy(occurrences, ({ found }) => found.status).map(({ found }) => found.status);
  return html`<div class="filters needs-script" role="search" aria-label="Filter the findings">
<fieldset><legend>Severity</legend>${levels.map(severityBox)}</fieldset>
<label>Status <select name="status"><option value="">any</option>${statuses.map((status) => option(status, STATUS_WORDS[status]))}</select></label>
<label>Fix <select name="fix"><option value="">any</option>${option("yes", "exists")}${option("no", "does not exist yet")}${option("unknown", "unknown")}</select></label>
<label>Image <select name="image"><option value="">any</option>${images.map(({ id, group }) => option(id, imageOption(group)))}</select></label>
<label>Package <input type="search" name="package" autocomplete="off" spellcheck="false"></label>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<button id="reset" type="button">Show all</button>
</div>`;
}

function severityBox(level: Severity): Markup {
  return html`<label><input type="checkbox" name="severity" value="${level}" checked> ${level}</label> `;
}

function option(value: string, label: string): Markup {
  return html`<option value="${value}">${label}</option>`;
}

function imageOption(group: ReportGroup): string {
  return [imageLabel(group), platformLabel(group.platforms)].filter((part) => part !== null).join(" ");
}

/** Occurrences with equal decisions share one reason. */
function reasonKey({ found }: ReportOccurrence): string {
  return JSON.stringify([found.status, found.reason, found.ruleResults, found.selectedBy]);
}

function reason(id: string, { found }: ReportOccurrence): Markup {
  const why = joinList(
    found.selectedBy.map((selector) => SELECTOR_WORDS[selector]),
    "and",
  );
  const ruleResults = found.ruleResults.map((step) => {
    return html`<li>${RULE_WORDS[step.rule]}: ${OUTCOME_WORDS[step.outcome]}${step.reason === null ? null : html`; ${step.reason}`}</li>`;
  });
  const rules = ruleResults.length === 0 ? null : html`<br>Rules, in order:<ol>${ruleResults}</ol>`;
  return html`<dt id="${id}" tabindex="-1">${sentence(DECISION_WORDS[found.status])}</dt><dd>${found.reason === null ? null : html`${sentence(found.reason)}<br>`}Evaluated because ${why}.${rules}</dd>
`;
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function description(id: string, { group }: ReportOccurrence): Markup {
  const facts = [...(group.score === null ? [] : [`CVSS ${group.score}`]), ...exploitationLabels([group])];
  const action = group.kev?.action ?? null;
  const remediations = [...new Set(group.packages.flatMap(({ remediation }) => remediation ?? []))];
  const remediation = remediations.map((command) => html`<br>Remediation: <code>${command}</code>`);
  return html`<dt id="${id}" tabindex="-1">${[webLink(nameOf(group), group.uri), ...facts.map((fact) => ` · ${fact}`)]}</dt><dd>${group.description ?? "No description."}${action === null ? null : html`<br>CISA: ${action}`}${remediation}</dd>
`;
}

/** Each distinct key with a number, and its first occurrence. */
function numbered(
  occurrences: readonly ReportOccurrence[],
  keyOf: (occurrence: ReportOccurrence) => string,
): Map<string, { index: number; first: ReportOccurrence }> {
  const known = new Map<string, { index: number; first: ReportOccurrence }>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    if (!known.has(key)) known.set(key, { index: known.size + 1, first: occurrence });
  }
  return known;
}
