import type { ReportGroup } from "../../core/report/report.ts";
import { SEARCH } from "../../core/search/detection.ts";
import type { Section } from "../../core/view/view.ts";
import { distinctBy } from "../../core/view/vulnerabilities.ts";
import type { Cell, Column } from "../columns.ts";
import { consoleLink } from "../console-link.ts";
import { oneLine } from "../escape.ts";
import { exploitationLabels, isKnownExploited } from "../exploitation-label.ts";
import { untilLabel } from "../image-label.ts";
import { NOTICE_REASONS } from "../notice-reasons.ts";
import { fixLabel, packageLabel } from "../package-label.ts";
import { reasonOf } from "../reasons.ts";
import { exemptionLabel, exemptionTerms } from "../rule-words.ts";
import { SEARCH_COLUMNS } from "../search-columns.ts";
import { formatNumber, pluralize, withoutPeriod } from "../words.ts";
import { imageName, imagesCell, unevaluatedName } from "./image-names.ts";
import {
  allRows,
  countCell,
  heading,
  indented,
  isLog,
  labeled,
  linkCell,
  moreRows,
  severityCell,
  shownRows,
  type TableOptions,
  table,
} from "./layout.ts";

export function decidingExemptions(section: Section<"deciding-exemptions">, options: TableOptions): string[] {
  const lines = section.rows.flatMap((row) => {
    const what = indented(`${exemptionLabel(row)}: ${row.reason}`, "  ", options);
    return what.concat(indented(exemptionTerms(row), "    ", options));
  });
  return [
    heading(`Exemptions that changed the verdict (without them: ${section.verdictWithoutExemptions})`, options),
    ...lines,
  ];
}

export function upgrades(section: Section<"upgrades">, options: TableOptions): string[] {
  const columns: Column[] = [
    { head: "Package" },
    { head: "Installed" },
    { head: "Fixed in" },
    { head: "Findings", align: "right", firm: true },
    { head: "Fixes", align: "right", firm: true },
    { head: "Worst", firm: true },
    { head: "Images" },
  ];
  // An upgrade that fixes only some of its findings is the exception.
  const isPartial = section.rows.some(({ findings: count, fixes }) => fixes > 0 && fixes < count);
  const rows = section.rows.flatMap(({ packages, findings: count, fixes, worst, images: found }) =>
    packages.map((place, index): Cell[] => [
      { text: place.name ?? "(no package)" },
      { text: place.version ?? "" },
      { text: place.fixedVersions.join(", ") || (place.unfixable ? "no fix yet" : "unknown") },
      // Packages that are upgraded together are counted once.
      { text: index === 0 ? formatNumber(count) : "" },
      { text: index === 0 && isPartial ? formatNumber(fixes) : "" },
      index === 0 ? severityCell(worst, options) : { text: "" },
      index === 0 ? imagesCell(found, options) : { text: "" },
    ]),
  );
  return table("Packages to upgrade", columns, rows, options);
}

/** By vulnerability on a terminal; in a log, one line for each package in each image. */
export function vulnerabilities(section: Section<"vulnerabilities">, options: TableOptions): string[] {
  if (isLog(options)) return blockingOccurrences(section, options);
  const columns: Column[] = [
    { head: "Severity", firm: true },
    { head: "Finding", firm: true },
    { head: "Package" },
    { head: "Fixed in" },
    { head: "Images" },
  ];
  const rows = section.rows.flatMap(({ name, severity, packages, images: found, groups }) =>
    packages.map((place, index): Cell[] => [
      index === 0 ? severityCell(severity, options) : { text: "" },
      index === 0 ? linkCell(marked(name, groups), addressOf(groups), options) : { text: "" },
      { text: packageLabel(place) },
      { text: fixLabel(place) ?? "unknown" },
      index === 0 ? imagesCell(found, options) : { text: "" },
    ]),
  );
  return table("Blocking findings", columns, rows, options);
}

/** With what makes a finding block at any severity: `CVE-2026-2000 exploited`, `CVE-2026-2000 EPSS 0.97`. */
function marked(name: string, groups: readonly ReportGroup[]): string {
  if (isKnownExploited(groups)) return `${name} exploited`;
  const probable = groups.find(({ packages }) => packages.some(({ selectedBy }) => selectedBy.includes("epss")));
  return probable === undefined ? name : `${name} EPSS ${probable.epss}`;
}

function addressOf(groups: readonly ReportGroup[]): string | null {
  return groups.find(({ uri }) => uri !== null)?.uri ?? null;
}

function blockingOccurrences(section: Section<"vulnerabilities">, options: TableOptions): string[] {
  const columns: Column[] = [
    "Severity",
    "Finding",
    "Package",
    "Installed",
    "Fixed in",
    "Path",
    "Exploitation",
    "Image",
  ].map((head) => ({
    head,
  }));
  const rows = section.rows.flatMap(({ name, groups }) => {
    // One group for each principal that read the image: its packages are the same.
    const lines = groups.flatMap((group) =>
      group.packages
        .filter(({ status }) => status === "matched")
        .map((found) => {
          const where = found.name === null ? null : found.path;
          const label = found.name ?? found.path ?? "(no package)";
          const fixed = fixLabel(found) ?? "unknown";
          const exploitation = exploitationLabels([group]).join(", ");
          const image = imageName(group, options);
          return [group.severity, name, label, found.version ?? "", fixed, where ?? "", exploitation, image];
        }),
    );
    return distinctBy(lines, (line) => JSON.stringify(line)).map((line) => line.map((text): Cell => ({ text })));
  });
  return table("Blocking findings", columns, rows, options);
}

export function images(section: Section<"images">, options: TableOptions): string[] {
  const columns: Column[] = [
    { head: "Image" },
    { head: "Platform" },
    { head: "Scan", firm: true },
    { head: "Blocking", align: "right", firm: true },
    { head: "Crit", align: "right", firm: true },
    { head: "High", align: "right", firm: true },
    { head: "Med", align: "right", firm: true },
    { head: "Low", align: "right", firm: true },
    { head: "Other", align: "right", firm: true },
  ];
  const rows = section.rows.map(({ scan, blocking }): Cell[] => {
    const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = scan.counts;
    const other = INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN;
    const counts = [blocking, CRITICAL, HIGH, MEDIUM, LOW, other];
    const image = linkCell(imageName(scan, options), consoleLink(scan), options);
    const kind = scan.scanType === "basic" ? "basic, OS only" : (scan.scanType ?? "");
    return [image, { text: scan.platform ?? "" }, { text: kind }].concat(counts.map(countCell));
  });
  return table("Images", columns, rows, options);
}

export function exempt(section: Section<"exempt">, options: TableOptions): string[] {
  const lines = shownRows(section.rows, options).flatMap(
    ({ name, severity, status, reason, package: found, images: places }) => {
      const where =
        places.length === 1
          ? places.map((place) => imageName(place, options)).join("")
          : pluralize(places.length, "image");
      const what = indented(`${severity} ${name} in ${packageLabel(found)}, ${where}`, "  ", options);
      return what.concat(indented(`${status}: ${reason}`, "    ", options));
    },
  );
  return [heading("Exempt findings", options), ...lines, ...moreRows(section.rows, options)];
}

export function unevaluated(section: Section<"unevaluated">, options: TableOptions): string[] {
  const lines = shownRows(section.rows, options).flatMap((row) => {
    const { sentence, joint, detail, remediation } = reasonOf(row);
    const { accepted } = row;
    const next = accepted === null ? `Fix: ${remediation}` : `Accepted: ${accepted.reason} (${untilLabel(accepted)})`;
    const label = indented(unevaluatedName(row, options), "  ", options);
    const why = indented(`${sentence}${joint}${detail} (${row.code})`, "    ", options);
    return label.concat(why, indented(next, "    ", options));
  });
  return [heading("Not evaluated", options), ...lines, ...moreRows(section.rows, options)];
}

export function notices(section: Section<"notices">, options: TableOptions): string[] {
  return [
    heading("Notices", options),
    ...section.rows.flatMap(({ code, detail }) => {
      const { sentence, remediation } = NOTICE_REASONS[code];
      return indented(`${sentence}: ${withoutPeriod(detail)}. ${remediation}`, "  ", options);
    }),
  ];
}

/** More rows of eleven lines each would hide the rest of the table. */
const MOST_ROWS = 3;

/** Rows of recorded calls only: a live row repeats the findings above, without a caller, an address and a time of a call. */
export function search({ detection, rows: all }: Section<"search">, options: TableOptions): string[] {
  const rows = all.filter(
    ({ user, userName, src_ip: address }) => user !== null || userName !== null || address !== null,
  );
  if (rows.length === 0) return [];
  const { name, technique, riskScore, impact, confidence } = detection;
  const about = `${name}: ${technique} ${SEARCH.techniqueName}, risk ${riskScore} = ${impact} x ${confidence} / 100`;
  const lines = [heading("Rows of the original search", options), ...indented(about, "  ", options)];
  if (rows.length > MOST_ROWS) {
    const more = `${oneLine(allRows(options))} contains the ${formatNumber(all.length)} rows with all 11 columns.`;
    return [...lines, ...indented(more, "  ", options)];
  }
  const column = SEARCH_COLUMNS.reduce((widest, { length }) => Math.max(widest, length), 0) + 4;
  const blocks: string[][] = [];
  for (const row of rows) {
    blocks.push([""], ...SEARCH_COLUMNS.map((key) => labeled(key, row[key] ?? "(absent)", column, options)));
  }
  return lines.concat(...blocks);
}
