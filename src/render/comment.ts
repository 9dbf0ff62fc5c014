import type { Report } from "../core/report/report.ts";
import { type BySection, viewOf } from "../core/view/view.ts";
import type { WorkflowRun } from "../core/workflow-run.ts";
import { type Block, fitBlocks } from "./budget.ts";
import { markdownLink, oneLine } from "./escape.ts";
import type { Enforcement } from "./headline.ts";
import { type RunError, renderRunError } from "./run-error.ts";
import type { Links } from "./summary/cells.ts";
import { images } from "./summary/images.ts";
import { opening } from "./summary/opening.ts";
import { sectionBlocks, summaryBlocks, text } from "./summary.ts";

export type CommentOptions = Enforcement & {
  /** Path or address of the full report. Null where none was written. */
  fullReport: string | null;
  /** The address of the workflow run, whose page shows the summary. */
  runUrl: string | null;
  /** The workflow run that writes the comment; null where it is unknown. */
  run: WorkflowRun | null;
  ignoreFileDocs?: string;
};

/** Characters: GitHub accepts 65,536, including the marker. */
export const COMMENT_BUDGET = 60_000;

/**
 * The hidden first line by which a later run finds its own comment: each `name` has one comment. `run`: the run that
 * writes it; null where it is unknown.
 */
export function commentMarker(name: string, run: WorkflowRun | null): string {
  return `${markerStart(name)}${run === null ? "" : `run=${run.id} attempt=${run.attempt} `}-->`;
}

/** The run that wrote the comment of `name` (null where it is not marked); undefined for any other comment. */
export function markedRun(body: string, name: string): WorkflowRun | null | undefined {
  const start = markerStart(name);
  if (!body.startsWith(start)) return undefined;
  const [, id, attempt] = /^run=(\d{1,15}) attempt=(\d{1,15}) -->/.exec(body.slice(start.length)) ?? [];
  return id === undefined || attempt === undefined ? null : { id: Number(id), attempt: Number(attempt) };
}

function markerStart(name: string): string {
  // `--` and `>` would end an HTML comment.
  const id = encodeURIComponent(oneLine(name)).replaceAll(/[-!'()*.~_]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `<!-- ecr-findings-gate ${id} `;
}

/** The comment of a run that ended with an error; its `name` is valid, because the comment is found by it. */
export function renderErrorComment(
  error: RunError & { name: string },
  { run, runUrl }: Pick<CommentOptions, "run" | "runUrl">,
): string {
  const more = runUrl === null ? "" : `\n<sub>${markdownLink("Workflow run", runUrl)}</sub>\n`;
  return `${commentMarker(error.name, run)}\n${renderRunError(error)}${more}`;
}

/**
 * The report as a pull request comment, its marker first. The text does not depend on the time, but on the run, whose
 * marker keeps an earlier run from replacing it.
 */
export function renderComment(report: Report, options: CommentOptions): string {
  const view = viewOf(report);
  const more = markdownLink("Full summary with the rows of the search", options.runUrl);
  const links = { ...options, generatedAt: null };
  const blocks = [
    text(`${commentMarker(report.name, options.run)}\n`),
    opening(view.headline, options, null),
    ...sectionBlocks(view, commentBlocks(links)),
    ...(options.runUrl === null ? [] : [text(`<sub>${more}</sub>\n`)]),
  ];
  return fitBlocks(blocks, COMMENT_BUDGET, ({ length }) => length);
}

function commentBlocks(links: Links) {
  return {
    ...summaryBlocks(links),
    // With one image the table would repeat the headline.
    images: (section) => (section.scans > 1 ? images(section, links) : null),
    // The summary that the last line links to contains both.
    search: () => null,
    "ignore-snippet": () => null,
  } satisfies BySection<Block | null>;
}
