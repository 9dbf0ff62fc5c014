import type { getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";
import { isLaterRun, type WorkflowRun } from "../core/workflow-run.ts";

type Octokit = ReturnType<typeof getOctokit>;

/**
 * The result of publishing a comment. `absent`: there was none to update. `later`: it is of a later run, and was kept.
 * `why`: the reason why it was not written, and the fix.
 */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged" | "absent" }
  | { kind: "later"; run: WorkflowRun }
  | { kind: "not-written"; why: string };

/** A comment to publish. */
export type RunComment = {
  body: string;
  /** The run that publishes it; null where it is unknown. */
  run: WorkflowRun | null;
  /** The run that wrote a comment of this name (null where it is not marked); undefined for any other comment. */
  markedRun: (body: string) => WorkflowRun | null | undefined;
  /** Whether to create the comment if there is none. */
  canCreate: boolean;
};

export type PullRequest = { owner: string; repo: string; number: number };

type KnownComment = { id: number; body: string; run: WorkflowRun | null };

/**
 * Publishes a comment on the pull request: updates our own comment of the same name, unless a later run wrote it, or
 * creates one. `timeout`: for all requests together, in ms. Throws nothing, because a comment does not affect the verdict.
 */
export async function publishComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  { body, run, markedRun, canCreate }: RunComment,
  timeout: number,
): Promise<CommentOutcome> {
  const signal = AbortSignal.timeout(timeout);
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal };
  });
  const issue = { owner, repo, issue_number: number };
  try {
    const known = await ownComment(octokit, issue, markedRun);
    if (known === null) {
      if (!canCreate) return { kind: "absent" };
      await octokit.rest.issues.createComment({ ...issue, body });
      return { kind: "created" };
    }
    if (known.run !== null && run !== null && isLaterRun(known.run, run)) return { kind: "later", run: known.run };
    // GitHub may change line endings, and removes trailing white space.
    const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
    if (plain(known.body) === plain(body)) return { kind: "unchanged" };
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
    return { kind: "updated" };
  } catch (thrown) {
    return {
      kind: "not-written",
      why: `the comment was not written: ${signal.aborted ? `GitHub did not respond within ${timeout / 1_000} s` : `${reasonOf(thrown)}${remediationOf(thrown)}`}`,
    };
  }
}

async function ownComment(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  markedRun: RunComment["markedRun"],
): Promise<KnownComment | null> {
  const login = await octokit.rest.users.getAuthenticated().then(
    ({ data }) => (isObject(data) ? textAt(data, "login") : null),
    // A workflow's own token may not request its user, which is always a bot.
    () => null,
  );
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error("GitHub's response does not contain a list of comments");
    for (const comment of comments) {
      if (!isObject(comment) || typeof comment["id"] !== "number" || !isOwn(comment, login)) continue;
      const body = textAt(comment, "body") ?? "";
      const run = markedRun(body);
      if (run !== undefined) return { id: comment["id"], body, run };
    }
  }
  return null;
}

/** The marker alone is not enough: anyone can write a comment that starts with it. */
function isOwn(comment: JsonObject, login: string | null): boolean {
  const user = objectAt(comment, "user");
  return login === null ? textAt(user, "type") === "Bot" : textAt(user, "login") === login;
}

function reasonOf(thrown: unknown): string {
  const status =
    isObject(thrown) && typeof thrown["status"] === "number" ? `HTTP ${thrown["status"]}` : "unknown error";
  return messageOf(thrown) || status;
}

function remediationOf(thrown: unknown): string {
  const status = isObject(thrown) ? thrown["status"] : null;
  if (status !== 403 && status !== 404) return "";
  return " (give the job pull-requests: write; the token of a fork or of Dependabot is read-only)";
}
