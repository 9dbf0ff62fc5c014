import type { Report } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { neutralizeCommands } from "./escape.ts";
import { headlineText, totalText } from "./headline.ts";
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

/** Every table fits this; a narrower terminal wraps it. */
const NARROWEST = 80;

/** The parts of a table. Each section begins with its heading; no line is a command of a CI system. */
export type TableParts = { headline: string[]; sections: string[][] };

/**
 * The report for a terminal or a log. On a terminal no line is wider than `width`, or than 80 columns; a log shows all
 * values whole, and at most 200 rows of each table.
 */
export function renderTable(report: Report, options: TableOptions): string {
  const { headline, sections } = tableParts(report, options);
  const parts = [headline, ...sections];
  // After a long table the first headline has scrolled out of view.
  const length = parts.reduce((sum, lines) => sum + lines.length, 0);
  if (length > 40) parts.push(headline);
  if (options.closing !== undefined) parts.push(wrap(options.closing, Math.max(options.width, NARROWEST)));
  return neutralizeCommands(`${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

/** The parts of `renderTable`, for a log that folds sections. */
export function tableParts(report: Report, given: TableOptions): TableParts {
  const options = { ...given, width: Math.max(given.width, NARROWEST) };
  const sections = mapSections(viewOf(report), tableLines(options)).filter((lines) => lines.length > 0);
  const neutral = (lines: readonly string[]) => lines.map(neutralizeCommands);
  return { headline: neutral(headlineLines(report, options)), sections: sections.map(neutral) };
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
    // The lists of vulnerabilities and exempt findings are short enough to read; every occurrence of them is not.
    occurrences: () => [],
    search: (section) => search(section, options),
    // YAML is not safe to copy where a terminal wraps it; the summary and the page contain it.
    "ignore-snippet": () => [],
  } satisfies BySection<string[]>;
}

const VERDICT_COLORS = { failed: "31;1", inconclusive: "33;1", passed: "32;1" } satisfies Record<Verdict, string>;

function headlineLines(report: Report, options: TableOptions): string[] {
  const { run, verdict } = viewOf(report).headline;
  const lines = wrap(headlineText(report, options), options.width);
  const word = lines[0]?.split(" ")[0] ?? "";
  const marked = lines.map((line, index) =>
    index === 0 ? paint(word, VERDICT_COLORS[verdict.kind], options) + line.slice(word.length) : line,
  );
  return run.total === 0 ? marked : [...marked, ...wrap(totalText(run), options.width)];
}
