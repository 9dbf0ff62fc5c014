import type { getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";
import { isLaterRun, type WorkflowRun } from "../core/workflow-run.ts";

type Octokit = ReturnType<typeof getOctokit>;

/**
 * The result of publishing a comment. `absent`: there was none to update. `later`: it is of a later run, and was kept.
 * `not-written`: `why` is the reason and the fix; `thrown` is for the debug log.
 */
export type CommentOutcome =
  | { kind: "created" | "updated" | "unchanged" | "absent" }
  | { kind: "later"; run: WorkflowRun }
  | { kind: "not-written"; why: string; thrown: unknown };

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

/** The timeouts for all requests together, in ms. GitHub kills a cancelled step 7.5 s after it was interrupted. */
export const COMMENT_TIMEOUTS = { running: 30_000, cancelled: 5_000 };

/**
 * Publishes a comment on the pull request: updates our own comment of the same name, unless a later run wrote it, or
 * creates one. Of several, as two runs at the same time can create, only that of the latest run is kept. `cancelled`:
 * aborted when the run is cancelled. Throws nothing, because a comment does not affect the verdict.
 */
export async function publishComment(
  octokit: Octokit,
  { owner, repo, number }: PullRequest,
  comment: RunComment,
  cancelled: AbortSignal,
  timeouts = COMMENT_TIMEOUTS,
): Promise<CommentOutcome> {
  const limit = timeLimit(timeouts, cancelled);
  octokit.hook.before("request", (options) => {
    options.request = { ...options.request, signal: limit.signal };
  });
  let isWritten = false;
  const issue = { owner, repo, issue_number: number };
  try {
    return await publishOne(octokit, issue, comment, () => (isWritten = true));
  } catch (thrown) {
    const what = isWritten ? "an older comment of this run's name was not removed" : "the comment was not written";
    const why = limit.signal.aborted
      ? `GitHub did not respond within ${limit.timeout() / 1_000} s`
      : `${reasonOf(thrown)}${remediationOf(thrown)}`;
    return { kind: "not-written", why: `${what}: ${why}`, thrown };
  } finally {
    limit.release();
  }
}

/** Aborts `signal` when the time is over; from when the run is cancelled, it has the shorter time. */
function timeLimit(timeouts: typeof COMMENT_TIMEOUTS, cancelled: AbortSignal) {
  const controller = new AbortController();
  let timeout = timeouts.running;
  let timer = setTimeout(() => controller.abort(), timeout);
  const shorten = () => {
    clearTimeout(timer);
    timeout = timeouts.cancelled;
    timer = setTimeout(() => controller.abort(), timeout);
  };
  if (cancelled.aborted) shorten();
  else cancelled.addEventListener("abort", shorten, { once: true });
  const release = () => {
    clearTimeout(timer);
    cancelled.removeEventListener("abort", shorten);
  };
  return { signal: controller.signal, timeout: () => timeout, release };
}

type Issue = { owner: string; repo: string; issue_number: number };

/** A comment of this name. `author`: the login. */
type KnownComment = { id: number; body: string; run: WorkflowRun | null; author: string | null };

/** `onWritten`: called once the comment shows this run. */
async function publishOne(
  octokit: Octokit,
  issue: Issue,
  { body, run, markedRun, canCreate }: RunComment,
  onWritten: () => void,
): Promise<CommentOutcome> {
  const login = await loginOf(octokit);
  const comments = await ownComments(octokit, issue, { login, markedRun });
  const [known] = comments;
  if (known === undefined) {
    if (!canCreate) return { kind: "absent" };
    const created: { data: unknown } = await octokit.rest.issues.createComment({ ...issue, body });
    onWritten();
    const author = isObject(created.data) ? textAt(objectAt(created.data, "user"), "login") : null;
    const now = await ownComments(octokit, issue, { login, markedRun });
    const later = await keepFirst(
      octokit,
      issue,
      now.filter((each) => each.author === author),
    );
    return laterOutcome(later, run) ?? { kind: "created" };
  }
  const later = laterOutcome(known, run);
  if (later !== null) return later;
  // GitHub may change line endings, and removes trailing white space.
  const plain = (text: string) => text.replaceAll("\r\n", "\n").trimEnd();
  const isChanged = plain(known.body) !== plain(body);
  if (isChanged) {
    const { owner, repo } = issue;
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: known.id, body });
  }
  onWritten();
  await keepFirst(
    octokit,
    issue,
    comments.filter((each) => each.author === known.author),
  );
  return { kind: isChanged ? "updated" : "unchanged" };
}

function laterOutcome(known: KnownComment | null, run: WorkflowRun | null): CommentOutcome | null {
  if (known === null || known.run === null || run === null || !isLaterRun(known.run, run)) return null;
  return { kind: "later", run: known.run };
}

/** Deletes all of these comments but the first, and returns that. The other run may have deleted one already. */
async function keepFirst(
  octokit: Octokit,
  { owner, repo }: Issue,
  [first, ...others]: readonly KnownComment[],
): Promise<KnownComment | null> {
  for (const { id } of others) {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }).catch((thrown: unknown) => {
      if (statusOf(thrown) !== 404) throw thrown;
    });
  }
  return first ?? null;
}

/** The login of the token's user; null for a workflow's own token, which may not request it and is always a bot. */
function loginOf(octokit: Octokit): Promise<string | null> {
  return octokit.rest.users.getAuthenticated().then(
    ({ data }) => (isObject(data) ? textAt(data, "login") : null),
    () => null,
  );
}

/** Our own comments of this name, that of the latest run first, then the oldest. */
async function ownComments(
  octokit: Octokit,
  issue: Issue,
  { login, markedRun }: { login: string | null; markedRun: RunComment["markedRun"] },
): Promise<KnownComment[]> {
  const own: KnownComment[] = [];
  const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
  for await (const { data } of pages) {
    const comments: unknown = data;
    if (!Array.isArray(comments)) throw new Error("GitHub's response does not contain a list of comments");
    for (const comment of comments) {
      if (!isObject(comment) || typeof comment["id"] !== "number" || !isOwn(comment, login)) continue;
      const body = textAt(comment, "body") ?? "";
      const run = markedRun(body);
      const author = textAt(objectAt(comment, "user"), "login");
      if (run !== undefined) own.push({ id: comment["id"], body, run, author });
    }
  }
  return own.sort(latestFirst);
}

function latestFirst(a: KnownComment, b: KnownComment): number {
  if (a.run === null || b.run === null) return Number(a.run === null) - Number(b.run === null) || a.id - b.id;
  if (isLaterRun(a.run, b.run)) return -1;
  return isLaterRun(b.run, a.run) ? 1 : a.id - b.id;
}

/** The marker alone is not enough: anyone can write a comment that starts with it. */
function isOwn(comment: JsonObject, login: string | null): boolean {
  const user = objectAt(comment, "user");
  return login === null ? textAt(user, "type") === "Bot" : textAt(user, "login") === login;
}

function reasonOf(thrown: unknown): string {
  const status = statusOf(thrown);
  return messageOf(thrown) || (typeof status === "number" ? `HTTP ${status}` : "unknown error");
}

function remediationOf(thrown: unknown): string {
  const status = statusOf(thrown);
  if (status !== 403 && status !== 404) return "";
  return " (give the job pull-requests: write; the token of a fork or of Dependabot is read-only)";
}

function statusOf(thrown: unknown): unknown {
  return isObject(thrown) ? thrown["status"] : null;
}
