import * as core from "@actions/core";
import { messageOf } from "../core/errors.ts";
import type { Options } from "../core/options/options.ts";
import { evaluatedImages, indexDigests } from "../core/report/evaluated-images.ts";
import type { Report } from "../core/report/report.ts";
import { SEVERITIES } from "../core/severity.ts";
import type { Ending } from "../core/verdict.ts";
import { type Passage, writtenPath } from "../gate.ts";
import { annotationsOf } from "../render/annotations.ts";
import { commentMarker, renderComment } from "../render/comment.ts";
import { logText, markdownText } from "../render/escape.ts";
import { headlineText } from "../render/headline.ts";
import { renderSummary, SUMMARY_BUDGET } from "../render/summary.ts";
import { renderTable } from "../render/table.ts";

/** Everything that a run leaves behind in the workflow: the log, outputs, summary, annotations, and last the failure. */
export async function publish(
  { report, shown, dockerfile, images, ending, files }: Passage,
  options: Pick<Options, "annotations" | "commentSummaryInPr" | "githubToken">,
): Promise<void> {
  core.info(logText(renderTable(shown, { width: 120, colour: false, hyperlinks: false })));
  setOutputs(report, evaluatedImages(report, indexDigests(images)), files);
  for (const { option, path, problem } of files) {
    if (problem !== null) core.warning(logText(`${option}: ${path} was not written: ${messageOf(problem)}`));
  }
  const fullReport = writtenPath(files, "report-file");
  await writeSummary(renderSummary(shown, { budgetBytes: SUMMARY_BUDGET, fullReport }));
  if (wantsComment(options.commentSummaryInPr, ending)) await comment(shown, fullReport, options.githubToken);
  if (options.annotations) {
    for (const { level, title, message, path, line } of annotationsOf(shown, { dockerfile })) {
      const place = path === null ? {} : { file: path, ...(line === null ? {} : { startLine: line }) };
      ANNOTATE[level](message, { title, ...place });
    }
  }
  const verdict = logText(headlineText(shown));
  if (ending.step === "failure") core.setFailed(verdict);
  else if (ending.step === "warning") core.warning(verdict);
}

const ANNOTATE = { error: core.error, warning: core.warning, notice: core.notice };

/** An option or a policy file is wrong: nothing was evaluated, and nothing downstream may read this as good. */
export async function publishError(message: string): Promise<void> {
  core.setOutput("verdict", "inconclusive");
  await writeSummary(`## Inconclusive: nothing was evaluated\n\n${markdownText(message)}\n`);
  core.setFailed(logText(message));
}

function setOutputs({ verdict, counts }: Report, images: readonly string[], files: Passage["files"]): void {
  core.setOutput("verdict", verdict);
  core.setOutput("matched", counts.matched);
  core.setOutput("ignored", counts.ignored);
  core.setOutput("inconclusive", counts.inconclusive);
  for (const severity of SEVERITIES) core.setOutput(severity.toLowerCase(), counts.severity[severity]);
  core.setOutput("total", counts.total);
  core.setOutput("images", images.join("\n"));
  for (const option of ["report-file", "sarif-file", "html-file"] as const) {
    core.setOutput(option, writtenPath(files, option) ?? "");
  }
}

function wantsComment(when: Options["commentSummaryInPr"], { step }: Ending): boolean {
  return when === "always" || (when === "on-failure" && step !== "success");
}

/** The comment on the pull request; GitHub's client is loaded only where one is wanted. It changes no verdict. */
async function comment(shown: Report, fullReport: string | null, token: string | null): Promise<void> {
  if (token === null) {
    core.warning("The pull request comment was not written: github-token is empty.");
    return;
  }
  const { context, getOctokit } = await import("@actions/github");
  const { publishComment } = await import("./pull-request-comment.ts");
  const { owner, repo } = context.repo;
  const runUrl = `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`;
  const body = renderComment(shown, { fullReport, runUrl });
  const outcome = await publishComment(getOctokit(token), context, { marker: commentMarker(shown.name), body });
  if (outcome.kind === "untold") ANNOTATE[outcome.level](logText(`comment-summary-in-pr: ${outcome.why}.`));
}

/** A summary that cannot be written changes no verdict. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write();
  } catch (thrown) {
    core.warning(logText(`The job summary was not written: ${messageOf(thrown)}`));
  }
}
