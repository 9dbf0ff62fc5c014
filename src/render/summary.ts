import type { Report } from "../core/report/report.ts";
import { type BySection, mapSections, type View, viewOf } from "../core/view/view.ts";
import { type Block, bytesOf, fitBlocks } from "./budget.ts";
import type { Enforcement } from "./headline.ts";
import { packages, vulnerabilities } from "./summary/blocking.ts";
import type { Links } from "./summary/cells.ts";
import { images } from "./summary/images.ts";
import { opening } from "./summary/opening.ts";
import { decidingExemptions, exempt, notices, snippet, unevaluated } from "./summary/policy.ts";
import { search } from "./summary/search.ts";

export type SummaryOptions = Enforcement & {
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
  const links = { ...options, generatedAt: report.generatedAt };
  const blocks = [opening(view.headline, options, report.generatedAt), ...sectionBlocks(view, summaryBlocks(links))];
  return fitBlocks(blocks, options.budgetBytes, bytesOf);
}

/** The blocks of the view's sections. Of a run that passed, everything after the notices is folded. */
export function sectionBlocks(view: View, bySection: BySection<Block | null>): Block[] {
  const kinds = view.sections.map(({ kind }) => kind);
  const all = mapSections(view, bySection).map((block, index) => ({ block, isNotice: kinds[index] === "notices" }));
  const shown = all.flatMap(({ block, isNotice }) => (block === null ? [] : { block, isNotice }));
  if (view.headline.verdict.kind !== "passed") return shown.map(({ block }) => block);
  const visible = shown.filter(({ isNotice }) => isNotice).map(({ block }) => block);
  const folded = shown.filter(({ isNotice }) => !isNotice).map(({ block }) => block);
  if (folded.length === 0) return visible;
  const fold = text("<details>\n<summary>Images, scans and exemptions</summary>\n\n");
  return [...visible, fold, ...folded, text("\n</details>\n\n")];
}

/** How the summary shows each section; null where it does not. `links` lead to what it leaves out. */
export function summaryBlocks(links: Links) {
  return {
    unevaluated: (section) => unevaluated(section, links),
    "deciding-exemptions": (section) => decidingExemptions(section, links),
    upgrades: (section) => packages(section, links),
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

/** A block that is shown whole. */
export function text(head: string): Block {
  return { rank: 0, head, rows: [], foot: () => "" };
}
