import type { PackageRow } from "../../core/view/package-rows.ts";
import type { Section } from "../../core/view/view.ts";
import type { Vulnerability } from "../../core/view/vulnerabilities.ts";
import { type Block, clip } from "../budget.ts";
import { markdownLink, markdownText } from "../escape.ts";
import { exploitationLabels } from "../exploitation-label.ts";
import { fixLabel, packageLabel } from "../package-label.ts";
import { formatNumber, pluralize } from "../words.ts";
import {
  code,
  codes,
  ending,
  FIELD,
  filledTable,
  fullReportPlace,
  images,
  type Links,
  severityCell,
  severityLabel,
  type TableColumn,
} from "./cells.ts";

/** Every blocking finding by package. What does not fit is counted. */
export function packages(section: Section<"upgrades">, links: Links): Block {
  const all = section.packages();
  const isFixKnown = all.some(({ fixedVersions, unfixable }) => fixedVersions.length > 0 || unfixable);
  const table = filledTable(isFixKnown ? COLUMNS : COLUMNS.filter(({ cell }) => cell !== fixedIn), all);
  return {
    rank: 1,
    share: 0.7,
    head: table.head,
    rows: table.rows,
    foot: (leftOut) => notShown(leftOut === 0 ? [] : all.slice(-leftOut), links),
  };
}

const COLUMNS: readonly TableColumn<PackageRow>[] = [
  { head: "Blocking", cell: ({ severity }) => severityCell(severity) },
  { head: "Package", cell: ({ name }) => (name === null ? "(no package)" : code(name)) },
  { head: "Vulnerabilities", cell: vulnerabilityLinks },
  {
    head: "Installed",
    cell: ({ version }) => (version === null ? "" : code(version)),
    whole: ({ version }) => (version === null ? [] : [version]),
  },
  { head: "Fixed in", cell: fixedIn, whole: ({ fixedVersions }) => fixedVersions.slice(0, VERSIONS) },
  { head: "Image", cell: ({ images: found }) => images(found, found.length > 3 ? 1 : 3) },
];

/** Of a row. The folded list below the table has all of them. */
const NAMED = 3;
const VERSIONS = 3;

function vulnerabilityLinks({ vulnerabilities: all }: PackageRow): string {
  const shown = all.slice(0, NAMED).map(({ name, uri, isExploited }) => {
    return `${markdownLink(code(name), uri)}${isExploited ? " **exploited**" : ""}`;
  });
  const rest = all.length - shown.length;
  return shown.join("<br>") + (rest > 0 ? `<br>and ${formatNumber(rest)} more` : "");
}

function fixedIn({ fixedVersions, withFixedVersion, findings, unfixable }: PackageRow): string {
  if (fixedVersions.length === 0) return unfixable ? "no fix yet" : "unknown";
  const share = `${formatNumber(withFixedVersion)} of ${formatNumber(findings)}`;
  return codes(fixedVersions, VERSIONS) + (withFixedVersion < findings ? ` (${share})` : "");
}

function notShown(rows: readonly PackageRow[], { fullReport }: Links): string {
  if (rows.length === 0) return "\n";
  const findings = rows.reduce((sum, row) => sum + row.findings, 0);
  const what = `${pluralize(findings, "more blocking finding")} in ${pluralize(rows.length, "package")}`;
  return `\n_${what} ${findings === 1 ? "is" : "are"} not shown; ${fullReportPlace(fullReport)}._\n\n`;
}

/** Blocking findings by vulnerability, with descriptions and links: folded. */
export function vulnerabilities({ rows }: Section<"vulnerabilities">, links: Links): Block {
  const count = pluralize(rows.length, "vulnerability", "vulnerabilities");
  return {
    rank: 4,
    share: 0.6,
    head: `<details>\n<summary>Descriptions of ${count}</summary>\n\n`,
    rows: rows.map((row) => () => vulnerability(row)),
    foot: (leftOut) => `${ending(leftOut, "vulnerability", links)}</details>\n\n`,
  };
}

function vulnerability({ name, severity, groups, packages: affected, images: found }: Vulnerability): string {
  const first = groups.find(({ description }) => description !== null);
  const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
  const score = groups.find((group) => group.score !== null)?.score;
  const facts = [
    severityLabel(severity),
    ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
    ...exploitationLabels(groups),
  ];
  const where = affected.slice(0, 10).map((place) => {
    const fix = fixLabel(place);
    return `${code(packageLabel(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${code(fix)}`}`;
  });
  const description = first?.description ?? null;
  const remediations = [...new Set(affected.flatMap(({ remediation }) => remediation ?? []))];
  return [
    `**${markdownLink(code(name), uri)}** ${facts.join(" · ")}  \n`,
    `in ${where.join("; ")}${affected.length > 10 ? ` and ${formatNumber(affected.length - 10)} more packages` : ""}, `,
    `image ${images(found, 5, ", ")}\n\n`,
    remediations.length === 0 ? "" : `Remediation: ${codes(remediations, 3)}\n\n`,
    description === null ? "" : `> ${markdownText(clip(description, FIELD))}\n\n`,
  ].join("");
}
