import type { context, getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";

type Octokit = ReturnType<typeof getOctokit>;

/** What became of the comment; `untold` says why there is none, and what to do. */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged" }
  | { kind: "not-written"; level: "notice" | "warning"; why: string };

/** How long GitHub may take over all of it, in ms. */
const PATIENCE = 30_000;

/**
 * Writes `body` as the pull request's comment of this name: the one that begins with `marker` and is our own is
 * updated, and only where something changed; else a new one is made. Throws nothing: a comment changes no verdict.
 */
export async function publishComment(
  octokit: Octokit,
  { payload, repo }: Pick<typeof context, "payload" | "repo">,
  { marker, body }: { marker: string; body: string },
  patience = PATIENCE,
): Promise<CommentOutcome> {
  const number = payload.pull_request?.number;
  if (number === undefined) {
    return { kind: "not-written", level: "notice", why: "the event has no pull request, so there is no comment" };
  }
  const signal = AbortSignal.timeout(patience);
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal };
  });
  try {
    const known = await ownComment(octokit, { ...repo, issue_number: number }, marker);
    if (known === null) {
      await octokit.rest.issues.createComment({ ...repo, issue_number: number, body });
      return { kind: "created" };
    }
    // GitHub keeps line ends as it likes, and no blanks at the end.
    const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
    if (plain(known.body) === plain(body)) return { kind: "unchanged" };
    await octokit.rest.issues.updateComment({ ...repo, comment_id: known.id, body });
    return { kind: "updated" };
  } catch (thrown) {
    return {
      kind: "not-written",
      level: "warning",
      why: `the comment was not written: ${signal.aborted ? `GitHub did not answer within ${patience / 1_000} s` : `${reasonOf(thrown)}${remediationOf(thrown)}`}`,
    };
  }
}

async function ownComment(
  octokit: Octokit,
  place: { owner: string; repo: string; issue_number: number },
  marker: string,
): Promise<{ id: number; body: string } | null> {
  const login = await octokit.rest.users.getAuthenticated().then(
    ({ data }) => data.login,
    // A workflow's own token may not ask who it is; whoever it is, it is a bot.
    () => null,
  );
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...place, per_page: 100 });
  for await (const { data } of pages) {
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error("GitHub's answer has no list of comments");
    for (const comment of comments) {
      if (isObject(comment) && isOwn(comment, marker, login) && typeof comment["id"] === "number") {
        return { id: comment["id"], body: textAt(comment, "body") ?? "" };
      }
    }
  }
  return null;
}

/** A marker alone proves nothing: anyone can write it. */
function isOwn(comment: JsonObject, marker: string, login: string | null): boolean {
  if (textAt(comment, "body")?.startsWith(marker) !== true) return false;
  const user = objectAt(comment, "user");
  return login === null ? textAt(user, "type") === "Bot" : textAt(user, "login") === login;
}

function reasonOf(thrown: unknown): string {
  const status =
    isObject(thrown) && typeof thrown["status"] === "number" ? `HTTP ${thrown["status"]}` : "no reason was given";
  return messageOf(thrown) || status;
}

function remediationOf(thrown: unknown): string {
  const status = isObject(thrown) ? thrown["status"] : null;
  if (status !== 403 && status !== 404) return "";
  return " (give the job pull-requests: write; a fork's and Dependabot's token can only read)";
}
