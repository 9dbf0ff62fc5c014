import type { context, getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** The result of publishing a comment. `why`: the reason why there is none, and the fix. */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged" }
  | { kind: "not-written"; level: "notice" | "warning"; why: string };

/** The timeout for all requests together, in ms. */
const TIMEOUT = 30_000;

/**
 * Publishes `body` as a comment on the pull request. Our own comment that starts with `marker` is updated if the text
 * changed; if there is none, a new one is created. Throws nothing, because a comment does not affect the verdict.
 */
export async function publishComment(
  octokit: Octokit,
  { payload, repo }: Pick<typeof context, "payload" | "repo">,
  { marker, body }: { marker: string; body: string },
  timeout = TIMEOUT,
): Promise<CommentOutcome> {
  const number = payload.pull_request?.number;
  if (number === undefined) {
    return {
      kind: "not-written",
      level: "notice",
      why: "no comment was written, because the event is not about a pull request",
    };
  }
  const signal = AbortSignal.timeout(timeout);
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal };
  });
  try {
    const known = await ownComment(octokit, { ...repo, issue_number: number }, marker);
    if (known === null) {
      await octokit.rest.issues.createComment({ ...repo, issue_number: number, body });
      return { kind: "created" };
    }
    // GitHub may change line endings, and removes trailing white space.
    const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
    if (plain(known.body) === plain(body)) return { kind: "unchanged" };
    await octokit.rest.issues.updateComment({ ...repo, comment_id: known.id, body });
    return { kind: "updated" };
  } catch (thrown) {
    return {
      kind: "not-written",
      level: "warning",
      why: `the comment was not written: ${signal.aborted ? `GitHub did not respond within ${timeout / 1_000} s` : `${reasonOf(thrown)}${remediationOf(thrown)}`}`,
    };
  }
}

async function ownComment(
  octokit: Octokit,
  issue: { owner: string; repo: string; issue_number: number },
  marker: string,
): Promise<{ id: number; body: string } | null> {
  const login = await octokit.rest.users.getAuthenticated().then(
    ({ data }) => data.login,
    // A workflow's own token may not request its user, which is always a bot.
    () => null,
  );
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error("GitHub's response does not contain a list of comments");
    for (const comment of comments) {
      if (isObject(comment) && isOwn(comment, marker, login) && typeof comment["id"] === "number") {
        return { id: comment["id"], body: textAt(comment, "body") ?? "" };
      }
    }
  }
  return null;
}

/** The marker alone is not enough: anyone can write a comment that starts with it. */
function isOwn(comment: JsonObject, marker: string, login: string | null): boolean {
  if (textAt(comment, "body")?.startsWith(marker) !== true) return false;
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
