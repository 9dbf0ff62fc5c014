import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";

type Repository = { owner: string; repo: string };

/** The branch or commit that a change is to go into. */
export type BaseRef = Repository & ({ kind: "branch"; branch: string } | { kind: "commit"; sha: string });

/** What the event says of the base; of a comment on a pull request only its number is known. */
export type EventBase =
  | BaseRef
  | (Repository & { kind: "pull-request"; number: number })
  | { kind: "none"; notice: string | null }
  | { kind: "unnamed"; why: string }
  | { kind: "unsupported"; why: string };

/** What starts by itself or by hand, and never on behalf of a pull request. */
const WITHOUT_PULL_REQUEST: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

const FIX = "Run this step on pull_request or merge_group, or remove refuse-pull-request-ignores.";

/**
 * The base of the change that the run is about, by the name of the event and its payload, which must agree. `payload`:
 * the JSON at GITHUB_EVENT_PATH; null where it could not be read.
 */
export function eventBase(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "") return { kind: "unsupported", why: `GITHUB_EVENT_NAME is empty, so the event is unknown. ${FIX}` };
  if (event === "workflow_run") {
    const why = "a workflow_run event does not name the base of a pull request (its list is empty for a fork).";
    return { kind: "unsupported", why: `${why} ${FIX}` };
  }
  if (event.startsWith("pull_request")) return ofPullRequest(event, env, payload);
  if (event === "merge_group") return ofMergeGroup(env, payload);
  if (event === "issue_comment") return ofComment(env, payload);
  const contradiction = contradictionIn(env, payload);
  if (contradiction !== null) return unnamed(event, contradiction);
  if (env["GITHUB_REF"]?.startsWith("refs/heads/gh-readonly-queue/") === true) {
    return { kind: "none", notice: `the ${event} event is about a merge queue's branch, and does not name its base` };
  }
  if (WITHOUT_PULL_REQUEST.has(event)) return { kind: "none", notice: null };
  return { kind: "none", notice: `the ${event} event is about no pull request` };
}

/**
 * The base branch, not `base.sha`: GitHub sets that when the pull request is opened or pushed to, and a rerun of an old
 * run has it from then. An exemption that was taken out of the base since would still apply.
 */
function ofPullRequest(event: string, env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const base = objectAt(objectAt(payload ?? {}, "pull_request"), "base");
  const branch = textAt(base, "ref");
  const repository = repositoryOf(textAt(objectAt(base, "repo"), "full_name"));
  if (branch === null || repository === null) {
    return unnamed(event, "its payload (GITHUB_EVENT_PATH) does not name the pull request's base");
  }
  const other = otherRepository(repository, env);
  if (other !== null) return unnamed(event, other);
  const named = env["GITHUB_BASE_REF"] ?? "";
  if (named !== "" && named !== branch) {
    return unnamed(event, `its payload names the base ${branch}, and GITHUB_BASE_REF names ${named}`);
  }
  return { kind: "branch", ...repository, branch };
}

/** The commit that the group was made on: the base branch, or the change before it in the queue. */
function ofMergeGroup(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const sha = textAt(objectAt(payload ?? {}, "merge_group"), "base_sha");
  const repository = repositoryOf(textAt(objectAt(payload ?? {}, "repository"), "full_name"));
  if (sha === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || repository === null) {
    return unnamed("merge_group", "its payload (GITHUB_EVENT_PATH) does not name the group's base_sha");
  }
  const other = otherRepository(repository, env);
  return other === null ? { kind: "commit", ...repository, sha } : unnamed("merge_group", other);
}

/** The payload of a comment names the pull request, but not its base. */
function ofComment(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const event = "issue_comment";
  const issue = payload?.["issue"];
  if (!isObject(issue)) return unnamed(event, "its payload (GITHUB_EVENT_PATH) has no issue");
  if (issue["pull_request"] === undefined) {
    return { kind: "none", notice: "the issue_comment event is about an issue, not a pull request" };
  }
  const { number } = issue;
  const repository = repositoryOf(textAt(objectAt(payload ?? {}, "repository"), "full_name"));
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || repository === null) {
    return unnamed(event, "its payload (GITHUB_EVENT_PATH) does not name the pull request's number and repository");
  }
  const other = otherRepository(repository, env);
  return other === null ? { kind: "pull-request", ...repository, number } : unnamed(event, other);
}

/** What speaks of a change under an event that is about none. */
function contradictionIn(env: NodeJS.ProcessEnv, payload: JsonObject | null): string | null {
  for (const key of ["pull_request", "merge_group"]) {
    if (isObject(payload?.[key])) return `its payload (GITHUB_EVENT_PATH) has a ${key}`;
  }
  if (isObject(objectAt(payload ?? {}, "issue")["pull_request"])) {
    return "its payload (GITHUB_EVENT_PATH) has a comment on a pull request";
  }
  const ref = env["GITHUB_REF"] ?? "";
  if (ref.startsWith("refs/pull/")) return `GITHUB_REF is ${ref}`;
  const base = env["GITHUB_BASE_REF"] ?? "";
  return base === "" ? null : `GITHUB_BASE_REF is ${base}`;
}

function otherRepository({ owner, repo }: Repository, env: NodeJS.ProcessEnv): string | null {
  const own = env["GITHUB_REPOSITORY"] ?? "";
  const named = `${owner}/${repo}`;
  if (own === "" || own.toLowerCase() === named.toLowerCase()) return null;
  return `its payload is about ${named}, and the run about ${own}`;
}

/** The base of a pull request as GitHub's API describes it; null where that is no pull request of this number there. */
export function baseOfPullRequest(
  answer: unknown,
  { owner, repo, number }: Repository & { number: number },
): BaseRef | null {
  if (!isObject(answer) || answer["number"] !== number) return null;
  const base = objectAt(answer, "base");
  const branch = textAt(base, "ref");
  const named = textAt(objectAt(base, "repo"), "full_name");
  if (branch === null || named?.toLowerCase() !== `${owner}/${repo}`.toLowerCase()) return null;
  return { kind: "branch", owner, repo, branch };
}

function repositoryOf(fullName: string | null): Repository | null {
  const match = /^([^/]+)\/([^/]+)$/.exec(fullName ?? "");
  const [, owner, repo] = match ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo };
}

function unnamed(event: string, why: string): EventBase {
  return {
    kind: "unnamed",
    why: `the event is ${event}, but ${why}. Rerun the workflow, and let no step change the event's variables or file.`,
  };
}
