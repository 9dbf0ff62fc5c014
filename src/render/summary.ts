import type { Report } from "../core/report.ts";
import type { Verdict } from "../core/verdict.ts";
import { bytesOf, clip, fitSections } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { type Headline, headlineOf } from "./headline.ts";
import {
  descriptions,
  excused,
  imagesAndPlatforms,
  notEvaluated,
  notices,
  searchColumns,
  upgrades,
} from "./summary-sections.ts";
import { counted, listed } from "./words.ts";

export type SummaryOptions = {
  /** Bytes of UTF-8. GitHub drops a summary of more than 1 MiB altogether. */
  budgetBytes: number;
  /** Where the whole report is, for the rows that have no room: a path or an address. Null where none was written. */
  fullReport: string | null;
  /** The address of the ignore file's documentation. */
  ignoreFileDocs?: string;
};

/** What a job summary may take: well under GitHub's 1 MiB, so that other steps' lines fit beside it. */
export const SUMMARY_BUDGET = 900 * 1024;

/** The report as GitHub Markdown, for the job summary: the answer on the first screen, the details folded. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const unevaluated = notEvaluated(report, options);
  const sections = [
    { rank: 0, head: opening(report), rows: [], foot: () => "" },
    // What decides comes first.
    ...(report.verdict === "inconclusive" ? [unevaluated] : []),
    upgrades(report, options),
    descriptions(report, options),
    imagesAndPlatforms(report, options),
    excused(report, options),
    ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
    notices(report),
    searchColumns(report, options),
  ].filter((section) => section !== null);
  return fitSections(sections, options.budgetBytes, bytesOf);
}

/** `--format markdown`: the summary, for wherever Markdown is read. */
export function renderMarkdown(report: Report): string {
  return renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null });
}

/** The headline with names as code, so that nothing in them formats or mentions. */
export function markdownHeadline({ verdict, phrases }: Headline): string {
  const text = phrases.map((phrase) => (phrase.kind === "name" ? markdownCode(clip(phrase.text, 200)) : phrase.text));
  return `${verdict}: ${text.join("")}`;
}

export const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" } satisfies Record<Verdict, string>;

function opening(report: Report): string {
  const { scans, detection, name, generatedAt } = report;
  const evaluated = scans.filter(({ outcome }) => outcome === "evaluated").length;
  const facts = [
    `<b>${markdownText(clip(name, 200))}</b>`,
    `${counted(evaluated, "image")} evaluated`,
    `gates on ${listed(detection.severity, "and")}`,
    generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC"),
  ];
  return `### ${VERDICT_MARKS[report.verdict]} ${markdownHeadline(headlineOf(report))}\n\n${facts.join(" · ")}\n\n${seen(report)}`;
}

/** Everything that was seen, before any filter. */
function seen({ counts }: Report): string {
  if (counts.total === 0) return "";
  const parts = Object.entries(counts.severity).filter(([, count]) => count > 0);
  return `Seen in all, before any filter: ${counted(counts.total, "finding")} (${parts.map(([level, count]) => `${counted(count)} ${level}`).join(", ")}).\n\n`;
}
