import * as core from "@actions/core";
import { messageOf, stackOf } from "../core/errors.ts";
import type { FileLine } from "../core/options/dockerfile.ts";
import type { Options } from "../core/options/options.ts";
import { evaluatedImages, indexDigests } from "../core/report/evaluated-images.ts";
import type { Report } from "../core/report/report.ts";
import type { ExitStatus } from "../core/report/verdict.ts";
import { SEVERITIES } from "../core/search/severity.ts";
import type { GateResult } from "../gate.ts";
import { type WrittenFile, whyNotWritten, writtenPath } from "../node/report-files.ts";
import { annotationsOf } from "../render/annotations.ts";
import { renderComment, renderErrorComment } from "../render/comment.ts";
import { headlineText } from "../render/headline.ts";
import { renderRunError } from "../render/run-error.ts";
import { renderSummary, SUMMARY_BUDGET } from "../render/summary.ts";
import { tableParts } from "../render/table.ts";
import { log } from "./log.ts";
import { setOutputs, writeSummary } from "./runner-files.ts";
import { type CommentPlace, type CommentSettings, updateComment } from "./update-comment.ts";

/**
 * Sets the verdict, the counts and the images as outputs, and the exit code: what later steps read. Called before
 * anything is rendered or written, so that a run that is cancelled meanwhile still leaves them.
 */
export function publishVerdict(
  { report, images, exitStatus }: Pick<GateResult, "report" | "images" | "exitStatus">,
  redact: (text: string) => string,
): void {
  if (exitStatus.step === "failure") process.exitCode = core.ExitCode.Failure;
  const { verdict, counts } = report;
  const severities = SEVERITIES.map((severity) => [severity.toLowerCase(), counts.severity[severity]] as const);
  setOutputs(
    {
      verdict,
      images: imagesOutput(evaluatedImages(report, indexDigests(images))),
      matched: counts.matched,
      ignored: counts.ignored,
      inconclusive: counts.inconclusive,
      ...Object.fromEntries(severities),
      total: counts.total,
    },
    redact,
  );
}

/** GitHub limits the outputs of a job to 1 MB, at two bytes per character; this leaves room for the other outputs. */
const IMAGES_LIMIT = 500_000;

/** All images or none: an incomplete list would be read as a complete one. */
function imagesOutput(images: readonly string[]): string {
  const text = images.join("\n");
  if (text.length <= IMAGES_LIMIT) return text;
  log.write(
    "warning",
    `The output \`images\` is empty: its ${images.length} images take ${text.length} characters, and the limit is ${IMAGES_LIMIT}. Read the images from \`scans\` in \`report-file\`, or evaluate fewer images per step.`,
  );
  return "";
}

/** What is published besides the verdict. `shown`: the report as this run's readers may see it. */
export type Publication = {
  shown: Report;
  dockerfile: FileLine | null;
  exitStatus: ExitStatus;
  files: readonly WrittenFile[];
  /** Aborted when the run is cancelled. */
  cancelled: AbortSignal;
};

/** Publishes the paths of the files, the log, the summary, the comment and the annotations, and last fails the step. */
export async function publish(
  { shown, dockerfile, exitStatus, files, cancelled }: Publication,
  options: Pick<Options, "annotations" | "commentSummaryInPr" | "githubToken" | "warnOnly">,
  redact: (text: string) => string,
): Promise<void> {
  const { warnOnly } = options;
  const attempt = (what: string, show: () => void | Promise<void>) => attemptTo(what, show, redact);
  const paths = (["report-file", "sarif-file", "html-file"] as const).map(
    (option) => [option, writtenPath(files, option) ?? ""] as const,
  );
  setOutputs(Object.fromEntries(paths), redact);
  for (const file of files) {
    if (file.problem === null) continue;
    log.write("warning", redact(whyNotWritten(file, "action")));
    log.stack(redact(stackOf(file.problem)));
  }
  const fullReport = writtenPath(files, "report-file");
  await attempt("The table was not written", () => {
    logTable(shown, { fullReport, warnOnly });
  });
  await writeSummary(() => renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport, warnOnly }), redact);
  const isSuccess = exitStatus.step === "success";
  const render = (at: CommentPlace) => renderComment(shown, { fullReport, warnOnly, ...at });
  await attempt("The pull request comment was not written", () =>
    updateComment({ name: shown.name, isSuccess, cancelled, render }, options, redact),
  );
  if (options.annotations) {
    await attempt("The annotations were not written", () => {
      for (const { level, message, ...place } of annotationsOf(shown, { dockerfile, warnOnly })) {
        log.annotate(level, message, place);
      }
    });
  }
  const verdict = headlineText(shown, { warnOnly });
  if (exitStatus.step === "failure") log.fail(verdict);
  else if (exitStatus.step === "warning") log.write("warning", verdict);
}

/** The headline, then a group for each section. The runner shows lines of any length. */
function logTable(shown: Report, { fullReport, warnOnly }: { fullReport: string | null; warnOnly: boolean }): void {
  const allRows = fullReport ?? "the report that `report-file` writes";
  const width = Number.POSITIVE_INFINITY;
  const { headline, sections } = tableParts(shown, { width, color: false, hyperlinks: false, allRows, warnOnly });
  log.rendered(headline.join("\n"));
  for (const [title = "", ...lines] of sections) {
    log.startGroup(title);
    log.rendered(lines.join("\n"));
    log.endGroup();
  }
}

/** What an error leaves to publish. `name` and `comment`: null where these options are not valid either. */
export type FailedRun = {
  name: string | null;
  isDecided: boolean;
  cancelled: AbortSignal;
  comment: CommentSettings | null;
};

/**
 * Fails the step with an error and explains it in the summary and the comment. Nothing was evaluated, so the verdict is
 * `inconclusive`; with `isDecided`, it was published before and does not change.
 */
export async function publishError(
  message: string,
  { name, isDecided, cancelled, comment }: FailedRun,
  redact: (text: string) => string,
): Promise<void> {
  process.exitCode = core.ExitCode.Failure;
  if (!isDecided) setOutputs({ verdict: "inconclusive" }, redact);
  const error = { name: name === null ? null : redact(name), message: redact(message), isDecided };
  await writeSummary(() => renderRunError(error), redact);
  if (comment !== null) {
    const shown = redact(comment.name);
    const render = (at: CommentPlace) => renderErrorComment({ ...error, name: shown }, at);
    const write = () => updateComment({ name: shown, isSuccess: false, cancelled, render }, comment, redact);
    await attemptTo("The pull request comment was not written", write, redact);
  }
  log.fail(error.message);
}

/** A part that cannot be published is a warning: it changes neither the verdict nor the other parts. */
async function attemptTo(
  what: string,
  show: () => void | Promise<void>,
  redact: (text: string) => string,
): Promise<void> {
  try {
    await show();
  } catch (thrown) {
    log.write("warning", redact(`${what}: ${messageOf(thrown)}`));
    log.stack(redact(stackOf(thrown)));
  }
}
