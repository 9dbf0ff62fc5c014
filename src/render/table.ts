import type { Report, ReportGroup } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import { SEARCH } from "../core/search/detection.ts";
import { SEVERITIES, type Severity } from "../core/search/severity.ts";
import { decidingExemptions } from "../core/view/deciding-exemptions.ts";
import { imageOverviewsOf } from "../core/view/image-overview.ts";
import { unevaluatedOf } from "../core/view/unevaluated.ts";
import { upgradesOf } from "../core/view/upgrades.ts";
import { exemptFindingsOf, vulnerabilitiesOf } from "../core/view/vulnerabilities.ts";
import { alignColumns, type Cell, type Column } from "./columns.ts";
import { consoleLink } from "./console-link.ts";
import { neutralizeCommands } from "./escape.ts";
import { headlineText } from "./headline.ts";
import { imageLabel, unevaluatedLabel, untilLabel } from "./image-label.ts";
import { NOTICE_REASONS } from "./notice-reasons.ts";
import { fixLabel, packageLabel } from "./package-label.ts";
import { reasonOf } from "./reasons.ts";
import { exemptionLabel, exemptionTerms } from "./rule-words.ts";
import { SEARCH_COLUMNS } from "./search-columns.ts";
import { hyperlink, wrap } from "./terminal-text.ts";
import { counted } from "./words.ts";

export type TableOptions = {
  /** Columns of the terminal. */
  width: number;
  colour: boolean;
  /** Whether the terminal knows links (OSC 8). */
  hyperlinks: boolean;
};

/** Every table fits this; a narrower terminal wraps it. */
const NARROWEST = 80;

/** The report for a terminal, in the order of the summary; no line is wider than `width`, or than 80 columns. */
export function renderTable(report: Report, { width, colour, hyperlinks }: TableOptions): string {
  const options = { width: Math.max(width, NARROWEST), colour, hyperlinks };
  const headline = verdictLines(report, options);
  const unevaluated = notEvaluated(report, options);
  const parts = [
    headline,
    ...(report.verdict === "inconclusive" ? [unevaluated] : []),
    exemptions(report, options),
    upgrades(report, options),
    findings(report, options),
    images(report, options),
    exempt(report, options),
    ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
    notices(report, options),
    searchRows(report, options),
  ].filter((lines) => lines.length > 0);
  // After a long table the verdict would have scrolled away.
  const length = parts.reduce((sum, lines) => sum + lines.length, 0);
  if (length > 40) parts.push(headline);
  return neutralizeCommands(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

const VERDICT_COLOURS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" } satisfies Record<Verdict, string>;

const SEVERITY_COLOURS = {
  CRITICAL: "35;1",
  HIGH: "31",
  MEDIUM: "33",
  LOW: "36",
  INFORMATIONAL: "2",
  UNDEFINED: "2",
  UNTRIAGED: "2",
  UNKNOWN: "2",
} satisfies Record<Severity, string>;

function verdictLines(report: Report, options: TableOptions): string[] {
  const lines = wrap(headlineText(report), options.width);
  const word = lines[0]?.split(" ")[0] ?? "";
  const marked = lines.map((line, index) =>
    index === 0 ? paint(word, VERDICT_COLOURS[report.verdict], options) + line.slice(word.length) : line,
  );
  const { counts } = report;
  if (counts.total === 0) return marked;
  const seen = SEVERITIES.filter((level) => counts.severity[level] > 0).map(
    (level) => `${counted(counts.severity[level])} ${level}`,
  );
  return [
    ...marked,
    ...wrap(`Seen before any filter: ${counted(counts.total, "finding")} (${seen.join(", ")}).`, options.width),
  ];
}

/** The exemptions without which the verdict would be another. */
function exemptions(report: Report, options: TableOptions): string[] {
  const rows = decidingExemptions(report);
  if (rows.length === 0) return [];
  const lines = rows.flatMap((row) => {
    const what = hanging(`${exemptionLabel(row)}: ${row.reason}`, "  ", options);
    return what.concat(hanging(exemptionTerms(row), "    ", options));
  });
  return [heading(`Exemptions that decide: without them ${report.verdictWithoutExemptions}`, options), ...lines];
}

function upgrades(report: Report, options: TableOptions): string[] {
  const columns: Column[] = [
    { head: "Package" },
    { head: "Installed" },
    { head: "Fixed in" },
    { head: "Findings", align: "right", firm: true },
    { head: "Worst", firm: true },
    { head: "Images" },
  ];
  const rows = upgradesOf(report).flatMap(({ packages, findings: count, worst, images: found }) =>
    packages.map((place, index): Cell[] => [
      { text: place.name ?? "(no package named)" },
      { text: place.version ?? "" },
      { text: place.fixedVersions.join(", ") || (place.unfixable ? "no fix yet" : "not said") },
      // Packages that go together are counted once.
      { text: index === 0 ? counted(count) : "" },
      index === 0 ? severityCell(worst, options) : { text: "" },
      index === 0 ? imagesCell(found, options) : { text: "" },
    ]),
  );
  return section("What to upgrade", columns, rows, options);
}

function findings(report: Report, options: TableOptions): string[] {
  const columns: Column[] = [
    { head: "Severity", firm: true },
    { head: "Finding", firm: true },
    { head: "Package" },
    { head: "Fixed in" },
    { head: "Images" },
  ];
  const rows = vulnerabilitiesOf(report).flatMap(({ name, severity, packages, images: found, groups }) =>
    packages.map((place, index): Cell[] => [
      index === 0 ? severityCell(severity, options) : { text: "" },
      index === 0 ? linkCell(name, groups.find(({ uri }) => uri !== null)?.uri ?? null, options) : { text: "" },
      { text: packageLabel(place) },
      { text: fixLabel(place) ?? "not said" },
      index === 0 ? imagesCell(found, options) : { text: "" },
    ]),
  );
  return section("What gates", columns, rows, options);
}

function images(report: Report, options: TableOptions): string[] {
  const columns: Column[] = [
    { head: "Image" },
    { head: "Platform" },
    { head: "Scan", firm: true },
    { head: "Gating", align: "right", firm: true },
    { head: "Crit", align: "right", firm: true },
    { head: "High", align: "right", firm: true },
    { head: "Med", align: "right", firm: true },
    { head: "Low", align: "right", firm: true },
    { head: "Other", align: "right", firm: true },
  ];
  const rows = imageOverviewsOf(report).map(({ scan, gates }): Cell[] => {
    const { CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL, UNDEFINED, UNTRIAGED, UNKNOWN } = scan.counts;
    const other = INFORMATIONAL + UNDEFINED + UNTRIAGED + UNKNOWN;
    const counts = [gates, CRITICAL, HIGH, MEDIUM, LOW, other];
    const image = linkCell(imageLabel(scan), consoleLink(scan), options);
    const kind = scan.scanType === "basic" ? "basic, OS only" : (scan.scanType ?? "");
    return [image, { text: scan.platform ?? "" }, { text: kind }].concat(counts.map(countCell));
  });
  return section("Images", columns, rows, options);
}

function countCell(count: number): Cell {
  return { text: count === 0 ? "-" : counted(count) };
}

function exempt(report: Report, options: TableOptions): string[] {
  const rows = exemptFindingsOf(report);
  if (rows.length === 0) return [];
  const lines = rows.flatMap(({ name, severity, status, reason, package: found, images: places }) => {
    const where = places.length === 1 ? places.map(imageLabel).join("") : counted(places.length, "image");
    const what = hanging(`${severity} ${name} in ${packageLabel(found)}, ${where}`, "  ", options);
    return what.concat(hanging(`${status}: ${reason}`, "    ", options));
  });
  return [heading("Exempt findings: seen, and not gating", options), ...lines];
}

function notEvaluated(report: Report, options: TableOptions): string[] {
  const rows = unevaluatedOf(report);
  if (rows.length === 0) return [];
  const lines = rows.flatMap((row) => {
    const { sentence, remediation } = reasonOf(row);
    const detail = row.detail === null ? "" : `: ${row.detail}`;
    const { accepted } = row;
    const next = accepted === null ? `To do: ${remediation}` : `Accepted: ${accepted.reason} (${untilLabel(accepted)})`;
    const what = hanging(unevaluatedLabel(row), "  ", options);
    const why = hanging(`${sentence}${detail} (${row.code})`, "    ", options);
    return what.concat(why, hanging(next, "    ", options));
  });
  return [heading("Not evaluated", options), ...lines];
}

function notices({ notices: told }: Report, options: TableOptions): string[] {
  if (told.length === 0) return [];
  return [
    heading("Worth knowing", options),
    ...told.flatMap(({ code, detail }) => {
      const { sentence, remediation } = NOTICE_REASONS[code];
      return hanging(`${sentence}: ${detail}. ${remediation}`, "  ", options);
    }),
  ];
}

/** More rows than these would bury the rest of the table. */
const FEW_ROWS = 3;

/** The rows as the search has them, for the person who knows it. */
function searchRows(report: Report, options: TableOptions): string[] {
  const rows = report.groups.filter(({ status }) => status === "matched");
  if (rows.length === 0) return [];
  const { name, technique, riskScore, impact, confidence } = report.detection;
  const about = `${name}: ${technique} ${SEARCH.techniqueName}, risk ${riskScore} = ${impact} x ${confidence} / 100`;
  const lines = [heading("Rows of the search", options), ...hanging(about, "  ", options)];
  if (rows.length > FEW_ROWS) {
    return [
      ...lines,
      ...hanging(`--format json has all eleven columns of its ${counted(rows.length)} rows.`, "  ", options),
    ];
  }
  const column = SEARCH_COLUMNS.reduce((widest, { length }) => Math.max(widest, length), 0) + 4;
  const blocks: string[][] = [];
  for (const row of rows) {
    blocks.push([""], ...SEARCH_COLUMNS.map((key) => labelled(key, row[key] ?? "(absent)", column, options)));
  }
  return lines.concat(...blocks);
}

function labelled(label: string, text: string, column: number, { width }: TableOptions): string[] {
  return wrap(text, Math.max(10, width - column)).map((line, index) => {
    return (index === 0 ? `  ${label}` : "").padEnd(column) + line;
  });
}

function section(title: string, columns: readonly Column[], rows: readonly Cell[][], options: TableOptions): string[] {
  if (rows.length === 0) return [];
  const filled = columns.map((_, index) => rows.some((row) => row[index]?.text !== "" && row[index]?.text !== "-"));
  const only = <Item>(items: readonly Item[]) => items.filter((_, index) => filled[index]);
  return [heading(title, options), ...alignColumns(only(columns), rows.map(only), options.width)];
}

function heading(text: string, options: TableOptions): string {
  return paint(text, "1", options);
}

/** Wrapped, each line after `indent`. */
function hanging(text: string, indent: string, { width }: TableOptions): string[] {
  return wrap(text, Math.max(10, width - indent.length)).map((line) => indent + line);
}

function severityCell(severity: Severity, options: TableOptions): Cell {
  return { text: severity, style: (fitted) => paint(fitted, SEVERITY_COLOURS[severity], options) };
}

function linkCell(text: string, address: string | null, options: TableOptions): Cell {
  return options.hyperlinks ? { text, style: (fitted) => hyperlink(fitted, address) } : { text };
}

function imagesCell(found: readonly ReportGroup[], options: TableOptions): Cell {
  const [only] = found;
  if (only === undefined || found.length > 1) return { text: counted(found.length, "image") };
  return linkCell(imageLabel(only), consoleLink(only), options);
}

function paint(text: string, code: string, { colour }: TableOptions): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
