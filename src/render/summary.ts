import type { Report } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { type Block, bytesOf, clip, fitBlocks } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { upgrades, vulnerabilities } from "./summary/blocking.ts";
import type { Links } from "./summary/cells.ts";
import { images } from "./summary/images.ts";
import { decidingExemptions, exempt, notices, snippet, unevaluated } from "./summary/policy.ts";
import { search } from "./summary/search.ts";
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

/** The report as GitHub Markdown (job summary, `--format markdown`): the answer on the first screen, details folded. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const blocks = [opening(report, [generatedOn(report)]), ...mapSections(viewOf(report), summaryBlocks(options))];
  return fitBlocks(
    blocks.filter((block) => block !== null),
    options.budgetBytes,
    bytesOf,
  );
}

/** How the summary shows each section; null where it does not. `links` lead to what it leaves out. */
export function summaryBlocks(links: Links) {
  return {
    unevaluated: (section) => unevaluated(section, links),
    "deciding-exemptions": (section) => decidingExemptions(section, links),
    upgrades: (section) => upgrades(section, links),
    vulnerabilities: (section) => vulnerabilities(section, links),
    images: (section) => images(section, links),
    exempt: (section) => exempt(section, links),
    notices,
    // Tens of thousands of rows fit neither GitHub's limit nor a reader; the page has them, with filters.
    occurrences: () => null,
    search: (section) => search(section, links),
    "ignore-snippet": snippet,
  } satisfies BySection<Block | null>;
}

/** The headline with names as code, so that nothing in them formats or mentions. */
function markdownHeadline({ verdict, phrases }: Headline): string {
  const text = phrases.map((phrase) => (phrase.kind === "name" ? markdownCode(clip(phrase.text, 200)) : phrase.text));
  return `${verdict}: ${text.join("")}`;
}

const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" } satisfies Record<Verdict, string>;

/** The headline, and in a line what run this is; `facts` are added to that line. */
export function opening(report: Report, facts: readonly string[] = []): Block {
  const { scans, detection, name } = report;
  const evaluated = scans.filter(({ outcome }) => outcome === "evaluated").length;
  const line = [
    `<b>${markdownText(clip(name, 200))}</b>`,
    `${counted(evaluated, "image")} evaluated`,
    `gates on ${listed(detection.severity, "and")}`,
    ...facts,
  ].join(" · ");
  const headline = `${VERDICT_MARKS[report.verdict]} ${markdownHeadline(headlineOf(report))}`;
  return { rank: 0, head: `### ${headline}\n\n${line}\n\n${seen(report)}`, rows: [], foot: () => "" };
}

function generatedOn({ generatedAt }: Report): string {
  return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}

/** Everything that was seen, before any filter. */
function seen({ counts }: Report): string {
  if (counts.total === 0) return "";
  const parts = Object.entries(counts.severity).filter(([, count]) => count > 0);
  return `Seen in all, before any filter: ${counted(counts.total, "finding")} (${parts.map(([level, count]) => `${counted(count)} ${level}`).join(", ")}).\n\n`;
}
