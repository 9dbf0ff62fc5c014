import type { Report, ReportGroup } from "../../core/report/report.ts";
import { imageKey } from "../../core/search/image-key.ts";
import { ignoreEntries } from "../../core/view/ignore-entry.ts";
import { placesOf } from "../../core/view/image-places.ts";
import type { ReportOccurrence } from "../../core/view/occurrences.ts";
import { nameOf } from "../../core/view/vulnerabilities.ts";
import { scriptJson } from "../escape.ts";
import { platformPlaceLabel } from "../image-label.ts";
import { pluralize } from "../words.ts";
import { filters } from "./filters.ts";
import { code, html, Markup, whole } from "./markup.ts";
import { description, descriptionKey, reason, reasonKey } from "./references.ts";
import type { RowData } from "./row-data.ts";
import { STATUS_WORDS } from "./status-words.ts";

/** Browsers take seconds to lay out tens of thousands of rows; the script shows the rest on demand. */
const FIRST_ROWS = 200;

/** The rows of the page, which other sections link to. */
export type FindingsTable = {
  occurrences: readonly ReportOccurrence[];
  /** The value of the image filter, by `imageKey`. Images without a finding have none. */
  imageIds: ReadonlyMap<string, string>;
};

/** The rows of these occurrences. */
export function findingsTable(occurrences: readonly ReportOccurrence[]): FindingsTable {
  const images = numbered(occurrences, ({ group }) => imageKey(group));
  return { occurrences, imageIds: new Map([...images].map(([key, { index }]) => [key, `i${index}`])) };
}

/** The findings with filters, the same rows as JSON, and the decisions and descriptions that they link to. */
export function findings({ occurrences, imageIds }: FindingsTable, report: Report): Markup {
  const descriptions = numbered(occurrences, descriptionKey);
  const reasons = numbered(occurrences, reasonKey);
  const images = numbered(occurrences, ({ group }) => imageKey(group));
  const entryOf = ignoreEntries(report);
  const placeOf = placesOf(report);
  const labelOf = (group: ReportGroup) => platformPlaceLabel(placeOf(group));
  const data = occurrences.map((each) => {
    const imageId = imageIds.get(imageKey(each.group)) ?? "";
    return rowData(each, { image: labelOf(each.group), imageId, ignoreEntry: entryOf(each) });
  });
  const rows = occurrences.map((each, index) =>
    row(each, index, labelOf(each.group), {
      description: `v${descriptions.get(descriptionKey(each))?.index}`,
      reason: `r${reasons.get(reasonKey(each))?.index}`,
    }),
  );
  return html`${[
    html`<section id="findings" aria-labelledby="findings-title">
<h2 id="findings-title" tabindex="-1">Findings</h2>
${filters(data, { images: [...images].map(([, { index, first }]) => ({ id: `i${index}`, image: placeOf(first.group) })) })}
<div class="scroll" role="region" aria-label="Findings, scrollable" tabindex="0"><table>
<caption>${pluralize(occurrences.length, "finding")}, by package and image: blocking findings first, then by severity</caption>
<thead><tr><th scope="col">Severity</th><th scope="col">Finding</th><th scope="col" class="number"><abbr title="Common Vulnerability Scoring System">CVSS</abbr></th><th scope="col">Package</th><th scope="col">Installed</th><th scope="col">Fixed in</th><th scope="col">Image</th><th scope="col">Status</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p><button id="more" class="needs-script" type="button" hidden>Show ${FIRST_ROWS} more</button></p>
<script type="application/json" id="rows">[
${new Markup(data.map(scriptJson).join(",\n"))}
]</script>
</section>`,
    html`<section class="reference" aria-labelledby="reasons-title">
<h2 id="reasons-title">Policy decisions</h2>
<dl>${[...reasons.values()].map(({ index, first }) => reason(`r${index}`, first))}</dl>
</section>`,
    html`<section class="reference" aria-labelledby="descriptions-title">
<h2 id="descriptions-title">Descriptions</h2>
<dl>${[...descriptions.values()].map(({ index, first }) => description(`v${index}`, first))}</dl>
</section>`,
  ]}`;
}

type Links = { description: string; reason: string };

function row({ group, found }: ReportOccurrence, index: number, image: string, links: Links): Markup {
  const version = found.version === null ? null : code(found.version, "version");
  const classes = [...(found.status === "matched" ? [] : ["exempt"]), ...(index < FIRST_ROWS ? [] : ["later"])];
  const attribute = new Markup(classes.length === 0 ? "" : ` class="${classes.join(" ")}"`);
  return html`<tr id="f${index + 1}"${attribute}><td><span class="severity ${group.severity}">${group.severity}</span></td><th scope="row"><a href="#${links.description}" class="whole">${whole(nameOf(group))}</a>${group.knownExploited === true ? html` <b>exploited</b>` : null}</th><td class="number">${group.score}</td><td>${code(packageName({ found }))}</td><td>${version}</td><td>${fixedIn({ found })}</td><td>${code(image)}</td><td><a href="#${links.reason}">${STATUS_WORDS[found.status]}</a></td></tr>
`;
}

function rowData(
  { group, found }: ReportOccurrence,
  { image, imageId, ignoreEntry }: Pick<RowData, "image" | "imageId" | "ignoreEntry">,
): RowData {
  return {
    severity: group.severity,
    finding: nameOf(group),
    score: group.score,
    package: found.name,
    version: found.version,
    fixedVersion: found.fixedVersion,
    fix: found.fixedVersion !== null ? "yes" : (found.fix ?? "unknown"),
    path: found.path,
    image,
    imageId,
    imageDigest: group.imageDigest,
    platforms: group.platforms,
    status: found.status,
    reason: found.reason,
    uri: group.uri,
    knownExploited: group.knownExploited,
    epss: group.epss,
    ignoreEntry,
  };
}

function packageName({ found }: Pick<ReportOccurrence, "found">): string {
  const name = found.name ?? "(no package)";
  return found.path === null || found.path === found.name ? name : `${name} at ${found.path}`;
}

function fixedIn({ found }: Pick<ReportOccurrence, "found">): Markup {
  if (found.fixedVersion !== null) return code(found.fixedVersion, "version");
  return html`${found.fix === "no" ? "no fix yet" : found.fix === "yes" ? "a fix exists" : "unknown"}`;
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
