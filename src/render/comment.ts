import type { Report } from "../core/report/report.ts";
import { fitSections } from "./budget.ts";
import { markdownLink, oneLine } from "./escape.ts";
import { descriptions, upgrades } from "./summary/blocking.ts";
import { imagesAndPlatforms } from "./summary/images.ts";
import { exempt, exemptions, notEvaluated, notices } from "./summary/policy.ts";
import { opening } from "./summary.ts";

export type CommentOptions = {
  /** Where the whole report is: a path or an address. Null where none was written. */
  fullReport: string | null;
  /** The address of the workflow run, whose page has the summary. */
  runUrl: string | null;
  ignoreFileDocs?: string;
};

/** GitHub takes 65,536 characters, and the marker counts. */
export const COMMENT_BUDGET = 60_000;

/** The hidden first line by which a run finds its own comment again: two names are two comments. */
export function commentMarker(name: string): string {
  // Within a comment of HTML, `--` and `>` would end it.
  const id = encodeURIComponent(oneLine(name)).replaceAll(/[-!'()*.~_]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `<!-- ecr-findings-gate ${id} -->`;
}

/**
 * The report as a pull request comment, its marker first. The same findings give the same text, whenever it is made,
 * so that a comment is only written where something changed.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  const unevaluated = notEvaluated(report, options);
  const more = markdownLink("The whole summary, with the rows of the search", options.runUrl);
  const sections = [
    { rank: 0, head: `${commentMarker(report.name)}\n`, rows: [], foot: () => "" },
    opening(report),
    ...(report.verdict === "inconclusive" ? [unevaluated] : []),
    exemptions(report, options),
    upgrades(report, options),
    descriptions(report, options),
    ...(report.scans.length > 1 ? [imagesAndPlatforms(report, options)] : []),
    exempt(report, options),
    ...(report.verdict === "inconclusive" ? [] : [unevaluated]),
    notices(report),
    options.runUrl === null ? null : { rank: 0, head: `<sub>${more}</sub>\n`, rows: [], foot: () => "" },
  ].filter((section) => section !== null);
  return fitSections(sections, COMMENT_BUDGET, ({ length }) => length);
}
