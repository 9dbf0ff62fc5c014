import { stackOf } from "../core/errors.ts";
import type { Options } from "../core/options/options.ts";
import { type WorkflowRun, workflowRun } from "../core/workflow-run.ts";
import { markedRun } from "../render/comment.ts";
import { log } from "./log.ts";

export type CommentSettings = Pick<Options, "name" | "githubToken" | "commentSummaryInPr">;

/** What a comment shows of the workflow run. */
export type CommentPlace = { run: WorkflowRun | null; runUrl: string | null };

/** The end of a run, for its comment. `name`: by which the comment is found. `cancelled`: aborted when the run is. */
export type CommentedRun = {
  name: string;
  isSuccess: boolean;
  cancelled: AbortSignal;
  render: (at: CommentPlace) => string;
};

/**
 * Makes the comment on the pull request that of this run, unless a later run wrote it. With `on-failure`, a run that
 * succeeds updates an existing comment and never creates one. GitHub's client is loaded only here.
 */
export async function updateComment(
  { name, isSuccess, cancelled, render }: CommentedRun,
  { githubToken, commentSummaryInPr }: Omit<CommentSettings, "name">,
  redact: (text: string) => string,
): Promise<void> {
  if (commentSummaryInPr === "never") return;
  const canCreate = commentSummaryInPr === "always" || !isSuccess;
  if (githubToken === null) {
    log.write("warning", "The pull request comment was not written, because `github-token` is empty.");
    return;
  }
  const { context, getOctokit } = await import("@actions/github");
  const { eventPullRequest } = await import("../github/event-pull-request.ts");
  const { publishComment } = await import("../github/pull-request-comment.ts");
  const pullRequest = eventPullRequest(context.eventName, context.payload);
  if (pullRequest.kind !== "found") {
    const level = pullRequest.kind === "several" ? "warning" : "notice";
    if (canCreate) log.write(level, `comment-summary-in-pr: no comment was written, because ${pullRequest.why}.`);
    return;
  }
  const { owner, repo } = context.repo;
  const run = workflowRun(process.env);
  const runUrl = run === null ? null : `${context.serverUrl}/${owner}/${repo}/actions/runs/${run.id}`;
  const outcome = await publishComment(
    getOctokit(githubToken),
    { owner, repo, number: pullRequest.number },
    { body: render({ run, runUrl }), run, markedRun: (body) => markedRun(body, name), canCreate },
    cancelled,
  );
  if (outcome.kind === "not-written") {
    log.write("warning", redact(`comment-summary-in-pr: ${outcome.why}.`));
    log.stack(redact(stackOf(outcome.thrown)));
  }
  if (outcome.kind === "later") {
    log.info(
      `The pull request comment was not changed, because a later run wrote it: ${outcome.run.id}, attempt ${outcome.run.attempt}.`,
    );
  }
}
