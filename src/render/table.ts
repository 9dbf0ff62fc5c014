import type { Report } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import { SEVERITIES } from "../core/search/severity.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { neutralizeCommands } from "./escape.ts";
import { headlineText } from "./headline.ts";
import { paint, type TableOptions } from "./table/layout.ts";
import {
  decidingExemptions,
  exempt,
  images,
  notices,
  search,
  unevaluated,
  upgrades,
  vulnerabilities,
} from "./table/sections.ts";
import { wrap } from "./terminal-text.ts";
import { counted } from "./words.ts";

/** Every table fits this; a narrower terminal wraps it. */
const NARROWEST = 80;

/** The report for a terminal; no line is wider than `width`, or than 80 columns. */
export function renderTable(report: Report, { width, color, hyperlinks }: TableOptions): string {
  const options = { width: Math.max(width, NARROWEST), color, hyperlinks };
  const headline = verdictLines(report, options);
  const parts = [headline, ...mapSections(viewOf(report), tableLines(options))].filter((lines) => lines.length > 0);
  // After a long table the verdict would have scrolled away.
  const length = parts.reduce((sum, lines) => sum + lines.length, 0);
  if (length > 40) parts.push(headline);
  return neutralizeCommands(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function tableLines(options: TableOptions) {
  return {
    unevaluated: (section) => unevaluated(section, options),
    "deciding-exemptions": (section) => decidingExemptions(section, options),
    upgrades: (section) => upgrades(section, options),
    vulnerabilities: (section) => vulnerabilities(section, options),
    images: (section) => images(section, options),
    exempt: (section) => exempt(section, options),
    notices: (section) => notices(section, options),
    // The tables of vulnerabilities and exempt findings fit a terminal; their every occurrence does not.
    occurrences: () => [],
    search: (section) => search(section, options),
    // YAML to copy loses its form where a terminal wraps it; the summary and the page have it.
    "ignore-snippet": () => [],
  } satisfies BySection<string[]>;
}

const VERDICT_COLORS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" } satisfies Record<Verdict, string>;

function verdictLines(report: Report, options: TableOptions): string[] {
  const lines = wrap(headlineText(report), options.width);
  const word = lines[0]?.split(" ")[0] ?? "";
  const marked = lines.map((line, index) =>
    index === 0 ? paint(word, VERDICT_COLORS[report.verdict], options) + line.slice(word.length) : line,
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
