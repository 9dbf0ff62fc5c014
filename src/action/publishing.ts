import * as core from "@actions/core";
import { messageOf } from "../core/errors.ts";
import type { FileLine } from "../core/options/dockerfile.ts";
import type { Options } from "../core/options/options.ts";
import { evaluatedImages, indexDigests } from "../core/report/evaluated-images.ts";
import type { Report } from "../core/report/report.ts";
import type { ExitStatus } from "../core/report/verdict.ts";
import { SEVERITIES } from "../core/search/severity.ts";
import type { GateResult } from "../gate.ts";
import { type WrittenFile, whyNotWritten, writtenPath } from "../node/report-files.ts";
import { annotationsOf } from "../render/annotations.ts";
import { commentMarker, renderComment } from "../render/comment.ts";
import { markdownText } from "../render/escape.ts";
import { headlineText } from "../render/headline.ts";
import { renderSummary, SUMMARY_BUDGET } from "../render/summary.ts";
import { renderTable } from "../render/table.ts";
import { log } from "./log.ts";

/**
 * The verdict, the counts and the images as outputs, and the exit code: what later steps act on. They come before
 * anything long is rendered, so that a run that is ended meanwhile leaves them.
 */
export function publishVerdict({
  report,
  images,
  exitStatus,
}: Pick<GateResult, "report" | "images" | "exitStatus">): void {
  if (exitStatus.step === "failure") process.exitCode = core.ExitCode.Failure;
  const { verdict, counts } = report;
  core.setOutput("verdict", verdict);
  core.setOutput("matched", counts.matched);
  core.setOutput("ignored", counts.ignored);
  core.setOutput("inconclusive", counts.inconclusive);
  for (const severity of SEVERITIES) core.setOutput(severity.toLowerCase(), counts.severity[severity]);
  core.setOutput("total", counts.total);
  core.setOutput("images", imagesOutput(evaluatedImages(report, indexDigests(images))));
}

/** GitHub takes 1 MB of outputs from a job, two bytes a character; this leaves room for the others. */
const IMAGES_LIMIT = 500_000;

/** All images or none: a part of them would be taken for all. */
function imagesOutput(images: readonly string[]): string {
  const text = images.join("\n");
  if (text.length <= IMAGES_LIMIT) return text;
  log.say(
    "warning",
    `The output \`images\` is empty: its ${images.length} images take ${text.length} characters, and GitHub takes about ${IMAGES_LIMIT}. Read them from \`scans\` in the report file (\`report-file\`), or evaluate fewer images in a step.`,
  );
  return "";
}

/** What is published besides the verdict. `shown`: the report as this run's readers may see it. */
export type Publication = {
  shown: Report;
  dockerfile: FileLine | null;
  exitStatus: ExitStatus;
  files: readonly WrittenFile[];
};

/** Publishes the paths of the files, the log, the summary, the comment and the annotations, and last fails the step. */
export async function publish(
  { shown, dockerfile, exitStatus, files }: Publication,
  options: Pick<Options, "annotations" | "commentSummaryInPr" | "githubToken">,
  redact: (text: string) => string,
): Promise<void> {
  const attempt = (what: string, show: () => void | Promise<void>) => attemptTo(what, show, redact);
  for (const option of ["report-file", "sarif-file", "html-file"] as const) {
    core.setOutput(option, writtenPath(files, option) ?? "");
  }
  for (const file of files) if (file.problem !== null) log.say("warning", redact(whyNotWritten(file)));
  const fullReport = writtenPath(files, "report-file");
  await attempt("The table was not written", () => {
    log.rendered(renderTable(shown, { width: 120, color: false, hyperlinks: false }));
  });
  await writeSummary(() => renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport }), redact);
  if (wantsComment(options.commentSummaryInPr, exitStatus)) {
    await attempt("The pull request comment was not written", () =>
      comment(shown, fullReport, options.githubToken, redact),
    );
  }
  if (options.annotations) {
    await attempt("The annotations were not written", () => {
      for (const { level, message, ...place } of annotationsOf(shown, { dockerfile })) {
        log.annotate(level, message, place);
      }
    });
  }
  const verdict = headlineText(shown);
  if (exitStatus.step === "failure") log.fail(verdict);
  else if (exitStatus.step === "warning") log.say("warning", verdict);
}

/**
 * An option or a policy file is wrong: nothing was evaluated, and nothing downstream may read this as good. `isDecided`:
 * the verdict is known and published, and stays.
 */
export async function publishError(
  message: string,
  { isDecided, redact }: { isDecided: boolean; redact: (text: string) => string },
): Promise<void> {
  if (!isDecided) core.setOutput("verdict", "inconclusive");
  const title = isDecided ? "The run did not end as it should" : "Inconclusive: nothing was evaluated";
  await writeSummary(() => `## ${title}\n\n${markdownText(redact(message))}\n`, redact);
  log.fail(redact(message));
}

/** What cannot be shown changes no verdict, and hides nothing else. */
async function attemptTo(
  what: string,
  show: () => void | Promise<void>,
  redact: (text: string) => string,
): Promise<void> {
  try {
    await show();
  } catch (thrown) {
    log.say("warning", redact(`${what}: ${messageOf(thrown)}`));
  }
}

function wantsComment(when: Options["commentSummaryInPr"], { step }: ExitStatus): boolean {
  return when === "always" || (when === "on-failure" && step !== "success");
}

/** The comment on the pull request; GitHub's client is loaded only where one is wanted. It changes no verdict. */
async function comment(
  shown: Report,
  fullReport: string | null,
  token: string | null,
  redact: (text: string) => string,
): Promise<void> {
  if (token === null) {
    log.say("warning", "The pull request comment was not written: github-token is empty.");
    return;
  }
  const { context, getOctokit } = await import("@actions/github");
  const { publishComment } = await import("../github/pull-request-comment.ts");
  const { owner, repo } = context.repo;
  const runUrl = `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`;
  const body = renderComment(shown, { fullReport, runUrl });
  const outcome = await publishComment(getOctokit(token), context, { marker: commentMarker(shown.name), body });
  if (outcome.kind === "not-written") log.say(outcome.level, redact(`comment-summary-in-pr: ${outcome.why}.`));
}

function writeSummary(render: () => string, redact: (text: string) => string): Promise<void> {
  const write = async () => void (await core.summary.addRaw(render()).write());
  return attemptTo("The job summary was not written", write, redact);
}
