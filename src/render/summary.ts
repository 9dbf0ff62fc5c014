import type { Report } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import type { Headline } from "../core/view/headline.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { type Block, bytesOf, clip, fitBlocks } from "./budget.ts";
import { markdownCode, markdownText } from "./escape.ts";
import { generationTime, headlineWords, totalText } from "./headline.ts";
import { upgrades, vulnerabilities } from "./summary/blocking.ts";
import type { Links } from "./summary/cells.ts";
import { images } from "./summary/images.ts";
import { decidingExemptions, exempt, notices, snippet, unevaluated } from "./summary/policy.ts";
import { search } from "./summary/search.ts";
import { pluralize } from "./words.ts";

export type SummaryOptions = {
  /** Bytes of UTF-8. GitHub drops a summary of more than 1 MiB altogether. */
  budgetBytes: number;
  /** Path or address of the full report, for the rows that do not fit. Null where none was written. */
  fullReport: string | null;
  /** The address of the ignore file's documentation. */
  ignoreFileDocs?: string;
};

/** Bytes of a job summary: below GitHub's limit of 1 MiB per step, so that the step can add lines of its own. */
export const SUMMARY_BUDGET = 900 * 1024;

/** The report as GitHub Markdown (job summary, `--format markdown`): the verdict and the fix on the first screen, details folded. */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const view = viewOf(report);
  const blocks = [
    opening(view.headline, [generationTime(view.headline.run)]),
    ...mapSections(view, summaryBlocks(options)),
  ];
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
    // Tens of thousands of rows exceed GitHub's limit; the page lists them, with filters.
    occurrences: () => null,
    search: (section) => search(section, links),
    "ignore-snippet": snippet,
  } satisfies BySection<Block | null>;
}

const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" } satisfies Record<Verdict, string>;

/** The headline, then the name and the scope of the run on one line, with `facts` at its end. */
export function opening(headline: Headline, facts: readonly string[] = []): Block {
  const { run, verdict } = headline;
  const { verdict: word, phrases } = headlineWords(headline);
  // Names are code, so that nothing in them formats or mentions.
  const text = phrases.map((phrase) => (phrase.kind === "name" ? markdownCode(clip(phrase.text, 200)) : phrase.text));
  const about = [
    `<b>${markdownText(clip(run.name, 200))}</b>`,
    `${pluralize(run.evaluated, "image")} evaluated`,
    `blocking severities: ${run.severities.join(", ")}`,
    ...facts,
  ].join(" · ");
  const found = run.total === 0 ? "" : `${totalText(run)}\n\n`;
  return {
    rank: 0,
    head: `### ${VERDICT_MARKS[verdict.kind]} ${word}: ${text.join("")}\n\n${about}\n\n${found}`,
    rows: [],
    foot: () => "",
  };
}
