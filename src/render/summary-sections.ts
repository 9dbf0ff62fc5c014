import { SEARCH } from "../core/detection.ts";
import { type ImageOverview, imageOverviewsOf } from "../core/image-overview.ts";
import type { Report, ReportGroup, ReportScan } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { type Unevaluated, unevaluatedOf } from "../core/unevaluated.ts";
import { type Upgrade, type UpgradePackage, upgradesOf } from "../core/upgrades.ts";
import { excusedOf, type Vulnerability, vulnerabilitiesOf } from "../core/vulnerabilities.ts";
import { clip, type Section } from "./budget.ts";
import { consoleLink } from "./console-link.ts";
import { linkTag, markdownCode, markdownLink, markdownText } from "./escape.ts";
import { imageLabel, unevaluatedLabel, untilLabel } from "./image-label.ts";
import { fixLabel, packageLabel } from "./package-label.ts";
import { NOTICE_REASONS, reasonOf } from "./reasons.ts";
import { SEARCH_COLUMNS } from "./search-columns.ts";
import { wrap } from "./terminal-text.ts";
import { counted } from "./words.ts";

/*
 * The sections of the job summary. Each takes the report and returns its rows, or null where it has none to show.
 * Every text from outside passes markdownText, markdownCode or markdownLink (codeTag, linkTag in HTML lines).
 */

type Whereabouts = { fullReport: string | null; ignoreFileDocs?: string };

/** The longest text of one field: a row of a hostile report must not take the room of all others. */
const FIELD = 2000;
const NAME = 200;

/** By package to upgrade, the first first. */
export function upgrades(report: Report, where: Whereabouts): Section | null {
  const rows = upgradesOf(report);
  if (rows.length === 0) return null;
  return {
    rank: 1,
    head: `#### What to upgrade\n\n${tableHead(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
    rows: rows.map((row) => () => upgrade(row)),
    atMost: 50,
    foot: (leftOut) => ending(leftOut, "package", where),
  };
}

/** A line for each package; those that go together are counted once. */
function upgrade({ packages, findings, worst, images: found }: Upgrade): string {
  const lines = packages.slice(0, 8).map((place, index) => {
    const name = place.name === null ? "(no package named)" : code(place.name);
    const version = place.version === null ? "" : code(place.version);
    const gating = [counted(findings), severityLabel(worst), images(found, found.length > 3 ? 1 : 3)];
    return tableRow([name, version, fixedIn(place)].concat(index === 0 ? gating : ["", "", ""]));
  });
  const more = packages.length - lines.length;
  return lines.join("") + (more > 0 ? tableRow([`and ${counted(more)} more with them`, "", "", "", "", ""]) : "");
}

function fixedIn({ fixedVersions, unfixable }: UpgradePackage): string {
  if (fixedVersions.length > 0) return codes(fixedVersions, 3);
  return unfixable ? "no fix yet" : "not said";
}

/** What gates, by vulnerability, with its description and links: folded. */
export function descriptions(report: Report, where: Whereabouts): Section | null {
  const rows = vulnerabilitiesOf(report);
  if (rows.length === 0) return null;
  const what =
    rows.length === 1 ? "The vulnerability that gates" : `The ${counted(rows.length)} vulnerabilities that gate`;
  return {
    rank: 4,
    share: 0.6,
    head: `<details>\n<summary>${what}, with descriptions and links</summary>\n\n`,
    rows: rows.map((row) => () => vulnerability(row)),
    foot: (leftOut) => `${ending(leftOut, "vulnerability", where)}</details>\n\n`,
  };
}

function vulnerability({ name, severity, groups, packages, images: found }: Vulnerability): string {
  const first = groups.find(({ description }) => description !== null);
  const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
  const score = groups.find((group) => group.score !== null)?.score;
  const exploited = groups.some(({ knownExploited }) => knownExploited === true);
  const facts = [
    severityLabel(severity),
    ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
    ...(exploited
      ? ["known to be exploited"]
      : groups.some(({ exploit }) => exploit === "yes")
        ? ["exploit available"]
        : []),
  ];
  const places = packages.slice(0, 10).map((place) => {
    const fix = fixLabel(place);
    return `${code(packageLabel(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${code(fix)}`}`;
  });
  const description = first?.description ?? null;
  return [
    `**${markdownLink(code(name), uri)}** ${facts.join(" · ")}  \n`,
    `in ${places.join("; ")}${packages.length > 10 ? ` and ${counted(packages.length - 10)} more packages` : ""}, `,
    `image ${images(found, 5, ", ")}\n\n`,
    description === null ? "" : `> ${markdownText(clip(description, FIELD))}\n\n`,
  ].join("");
}

/** By image and platform: what gates in each, how it was scanned, and where its scan is. */
export function imagesAndPlatforms(report: Report, where: Whereabouts): Section | null {
  const rows = imageOverviewsOf(report);
  if (rows.length === 0) return null;
  const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  return {
    rank: 3,
    head: `#### Images\n\n${tableHead(columns.map(({ head }) => head))}`,
    rows: rows.map((row) => () => tableRow(columns.map(({ cell }) => cell(row)))),
    atMost: 100,
    foot: (leftOut) => ending(leftOut, "image", where),
  };
}

const IMAGE_COLUMNS: readonly { head: string; cell: (row: ImageOverview) => string }[] = [
  { head: "Image", cell: ({ scan }) => markdownLink(code(imageLabel(scan)), consoleLink(scan)) },
  { head: "Platform", cell: ({ scan }) => platform(scan) },
  { head: "Scan", cell: ({ scan }) => scanKind(scan) },
  { head: ">Gating", cell: ({ gates }) => (gates === 0 ? "" : `**${counted(gates)}**`) },
  { head: ">Excused", cell: (row) => number(row.excused) },
  { head: ">Critical", cell: ({ scan }) => number(scan.counts.CRITICAL) },
  { head: ">High", cell: ({ scan }) => number(scan.counts.HIGH) },
  { head: ">Medium", cell: ({ scan }) => number(scan.counts.MEDIUM) },
  { head: ">Low", cell: ({ scan }) => number(scan.counts.LOW) },
  {
    head: ">Other",
    cell: ({ scan: { counts } }) => number(counts.INFORMATIONAL + counts.UNDEFINED + counts.UNTRIAGED + counts.UNKNOWN),
  },
];

function number(count: number): string {
  return count === 0 ? "" : counted(count);
}

function platform(scan: ReportScan): string {
  return scan.platform === null ? "" : markdownText(clip(scan.platform, NAME));
}

/** The kind of scan, and its reach: basic scanning does not see language packages. */
function scanKind({ scanType }: ReportScan): string {
  return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}

/** What does not gate, and why. */
export function excused(report: Report, where: Whereabouts): Section | null {
  const rows = excusedOf(report);
  if (rows.length === 0) return null;
  const what = rows.length === 1 ? "1 finding is excused" : `${counted(rows.length)} findings are excused`;
  const docs =
    where.ignoreFileDocs === undefined ? "" : `${markdownLink("How exceptions are written", where.ignoreFileDocs)}\n\n`;
  return {
    rank: 2,
    share: 0.5,
    head: `<details${rows.length <= 10 ? " open" : ""}>\n<summary><b>${what}</b>: seen, and not gating</summary>\n\n`,
    rows: rows.map((row) => () => {
      const finding = markdownLink(code(row.name), row.images[0]?.uri ?? null);
      const place = `in ${code(packageLabel(row.package))}, image ${images(row.images, 3, ", ")}`;
      const why = `**${row.status}**: ${markdownText(clip(row.reason, FIELD))}`;
      return `- ${severityLabel(row.severity)} ${finding} ${place}  \n  ${why}\n`;
    }),
    foot: (leftOut) => `${ending(leftOut, "finding", where)}${docs}</details>\n\n`,
  };
}

/** What could not be evaluated, why, and the cure; and what is accepted as such. */
export function notEvaluated(report: Report, where: Whereabouts): Section | null {
  const rows = unevaluatedOf(report);
  if (rows.length === 0) return null;
  return {
    rank: 1,
    share: 0.5,
    head: "#### Not evaluated\n\n",
    rows: rows.map((row) => () => unevaluated(row)),
    foot: (leftOut) => ending(leftOut, "image or input", where),
  };
}

function unevaluated(row: Unevaluated): string {
  const { sentence, cure } = reasonOf(row);
  const what = markdownLink(code(unevaluatedLabel(row)), row.kind === "image" ? consoleLink(row.scan) : null);
  const detail = row.detail === null ? "" : `: ${markdownText(clip(row.detail, FIELD))}`;
  return `- ${what}: ${sentence}${detail} (\`${row.code}\`)  \n  ${whatNext(row, cure)}\n`;
}

function whatNext({ accepted }: Unevaluated, cure: string): string {
  if (accepted === null) return `**To do:** ${cure}`;
  const until = markdownText(clip(untilLabel(accepted), NAME));
  return `**Accepted:** ${markdownText(clip(accepted.reason, FIELD))} (until ${until})`;
}

export function notices({ notices: told }: Report): Section | null {
  if (told.length === 0) return null;
  return {
    rank: 2,
    share: 0.5,
    head: "#### Worth knowing\n\n",
    rows: told.map(({ code: notice, detail }) => () => {
      const { sentence, cure } = NOTICE_REASONS[notice];
      return `- ${sentence}: ${markdownText(clip(detail, FIELD))}. ${cure}\n`;
    }),
    foot: (leftOut) => `${leftOut === 0 ? "" : `- and ${counted(leftOut)} more.\n`}\n`,
  };
}

/** The rows as the search has them, for the person who knows it: folded. */
export function searchColumns(report: Report, where: Whereabouts): Section {
  const { riskScore, impact, confidence, technique, tactic, name } = report.detection;
  const gating = report.groups.filter(({ status }) => status === "matched");
  const attack = linkTag(
    `${technique} ${SEARCH.techniqueName}`,
    `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`,
  );
  const about = [
    `Reproduces the search <b>${markdownText(name)}</b>`,
    `MITRE ATT&amp;CK ${attack} (${markdownText(tactic)})`,
    `risk ${riskScore} = ${impact} × ${confidence} / 100`,
    linkTag("ECR image scanning", SEARCH.reference),
  ].join(" · ");
  if (gating.length === 0) return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
  return {
    rank: 5,
    head: `<details>\n<summary>The search's own rows and columns</summary>\n\n${about}\n\n<table>\n<tr>${SEARCH_COLUMNS.map(columnHead).join("")}</tr>\n`,
    rows: gating.map(
      (group) => () => `<tr>${SEARCH_COLUMNS.map((column) => columnCell(group[column])).join("")}</tr>\n`,
    ),
    foot: (leftOut) => `</table>\n\n${ending(leftOut, "row", where)}</details>\n`,
  };
}

function columnHead(column: string): string {
  return `<th align="left">${column}</th>`;
}

/** GitHub squeezes what may wrap to a word a line, so the one column of sentences is wrapped here. */
function columnCell(value: string | null): string {
  if (value === null) return "<td><i>absent</i></td>";
  return `<td nowrap>${wrap(clip(value, FIELD), 100).map(markdownText).join("<br>")}</td>`;
}

/** After the rows: how many had no room, and where they are. */
function ending(leftOut: number, thing: string, { fullReport }: Whereabouts): string {
  if (leftOut === 0) return "\n";
  const many = leftOut === 1 ? `1 more ${thing} is` : `${counted(leftOut)} more ${plural(thing)} are`;
  const place =
    fullReport === null
      ? "set `report-file` to have the whole report in a file"
      : `the whole report is ${code(fullReport)}`;
  return `\n_${many} left out here; ${place}._\n\n`;
}

function plural(thing: string): string {
  return thing === "image or input"
    ? "images or inputs"
    : thing.endsWith("y")
      ? `${thing.slice(0, -1)}ies`
      : `${thing}s`;
}

/** `>Count` is aligned to the right. */
function tableHead(columns: readonly string[]): string {
  const names = columns.map((column) => column.replace(/^>/, ""));
  const rules = columns.map((column) => (column.startsWith(">") ? "--:" : ":--"));
  return `| ${names.join(" | ")} |\n| ${rules.join(" | ")} |\n`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

const SEVERITY_MARKS = {
  CRITICAL: "🟣",
  HIGH: "🔴",
  MEDIUM: "🟠",
  LOW: "🟡",
  INFORMATIONAL: "🔵",
  UNDEFINED: "⚪",
  UNTRIAGED: "⚪",
  UNKNOWN: "⚪",
} satisfies Record<Severity, string>;

function severityLabel(severity: Severity): string {
  return `${SEVERITY_MARKS[severity]}&nbsp;${severity}`;
}

function code(text: string): string {
  return markdownCode(clip(text, NAME));
}

function codes(texts: readonly string[], few: number): string {
  const rest = texts.length - few;
  return texts.slice(0, few).map(code).join(", ") + (rest > 0 ? ` and ${counted(rest)} more` : "");
}

function images(found: readonly ReportGroup[], few: number, joint = "<br>"): string {
  const rest = found.length - few;
  const shown = found.slice(0, few).map((group) => markdownLink(code(imageLabel(group)), consoleLink(group)));
  return shown.join(joint) + (rest > 0 ? `${joint}and ${counted(rest)} more` : "");
}
