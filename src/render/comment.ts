import type { Report } from "../core/report/report.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import { type Block, fitBlocks } from "./budget.ts";
import { markdownLink, oneLine } from "./escape.ts";
import type { Links } from "./summary/cells.ts";
import { images } from "./summary/images.ts";
import { opening, summaryBlocks } from "./summary.ts";

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
  const more = markdownLink("The whole summary, with the rows of the search", options.runUrl);
  const blocks: (Block | null)[] = [
    { rank: 0, head: `${commentMarker(report.name)}\n`, rows: [], foot: () => "" },
    opening(report),
    ...mapSections(viewOf(report), commentBlocks(options)),
    options.runUrl === null ? null : { rank: 0, head: `<sub>${more}</sub>\n`, rows: [], foot: () => "" },
  ];
  return fitBlocks(
    blocks.filter((block) => block !== null),
    COMMENT_BUDGET,
    ({ length }) => length,
  );
}

function commentBlocks(links: Links) {
  return {
    ...summaryBlocks(links),
    // A table of one image repeats what the headline and the findings show.
    images: (section) => (section.scans > 1 ? images(section, links) : null),
    // A comment is for reviewers: both are in the summary that the last line links to.
    search: () => null,
    "ignore-snippet": () => null,
  } satisfies BySection<Block | null>;
}
