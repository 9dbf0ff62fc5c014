import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";

type Repository = { owner: string; repo: string };

/** The branch or commit that a change will be merged into. */
export type BaseRef = Repository & ({ kind: "branch"; branch: string } | { kind: "commit"; sha: string });

/** The base according to the event. The event of a comment on a pull request contains only its number. */
export type EventBase =
  | BaseRef
  | (Repository & { kind: "pull-request"; number: number })
  | { kind: "none"; notice: string | null }
  | { kind: "unknown"; why: string }
  | { kind: "unsupported"; why: string };

/** Events that are never about a pull request, as users expect. */
const WITHOUT_PULL_REQUEST: ReadonlySet<string> = new Set(["push", "schedule", "workflow_dispatch"]);

const FIX = "Run this step on pull_request or merge_group, or remove refuse-pull-request-ignores.";

/**
 * The base of the change that the run is about, from the event's name and payload, which must agree. `payload`: the JSON
 * at GITHUB_EVENT_PATH; null where it could not be read.
 */
export function eventBase(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "")
    return { kind: "unsupported", why: `the event is unknown because GITHUB_EVENT_NAME is empty. ${FIX}` };
  if (event === "workflow_run") {
    const why =
      "a workflow_run event does not contain the base of a pull request (its list of pull requests is empty for a fork).";
    return { kind: "unsupported", why: `${why} ${FIX}` };
  }
  if (event.startsWith("pull_request")) return fromPullRequest(event, env, payload);
  if (event === "merge_group") return fromMergeGroup(env, payload);
  if (event === "issue_comment") return fromComment(env, payload);
  const contradiction = contradictionIn(env, payload);
  if (contradiction !== null) return unknownBase(event, contradiction);
  if (env["GITHUB_REF"]?.startsWith("refs/heads/gh-readonly-queue/") === true) {
    return {
      kind: "none",
      notice: `the ${event} event is about a branch of the merge queue, and does not contain its base`,
    };
  }
  if (WITHOUT_PULL_REQUEST.has(event)) return { kind: "none", notice: null };
  return { kind: "none", notice: `the ${event} event is not about a pull request` };
}

/**
 * The base branch, not `base.sha`: GitHub sets that when the pull request is opened or pushed to, and the rerun of an old
 * run still has it. An exemption that has been removed from the base since then would still apply.
 */
function fromPullRequest(event: string, env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const base = objectAt(objectAt(payload ?? {}, "pull_request"), "base");
  const branch = textAt(base, "ref");
  const repository = repositoryOf(textAt(objectAt(base, "repo"), "full_name"));
  if (branch === null || repository === null) {
    return unknownBase(event, "its payload (GITHUB_EVENT_PATH) does not contain the pull request's base");
  }
  const other = otherRepository(repository, env);
  if (other !== null) return unknownBase(event, other);
  const named = env["GITHUB_BASE_REF"] ?? "";
  if (named !== "" && named !== branch) {
    return unknownBase(event, `the base in its payload is ${branch}, and GITHUB_BASE_REF is ${named}`);
  }
  return { kind: "branch", ...repository, branch };
}

/** The commit that the merge group is based on: the base branch, or the preceding change in the queue. */
function fromMergeGroup(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const sha = textAt(objectAt(payload ?? {}, "merge_group"), "base_sha");
  const repository = repositoryOf(textAt(objectAt(payload ?? {}, "repository"), "full_name"));
  if (sha === null || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(sha) || repository === null) {
    return unknownBase("merge_group", "its payload (GITHUB_EVENT_PATH) does not contain the group's base_sha");
  }
  const other = otherRepository(repository, env);
  return other === null ? { kind: "commit", ...repository, sha } : unknownBase("merge_group", other);
}

/** The payload of a comment contains the number of the pull request, but not its base. */
function fromComment(env: NodeJS.ProcessEnv, payload: JsonObject | null): EventBase {
  const event = "issue_comment";
  const issue = payload?.["issue"];
  if (!isObject(issue)) return unknownBase(event, "its payload (GITHUB_EVENT_PATH) does not contain an issue");
  if (issue["pull_request"] === undefined) {
    return { kind: "none", notice: "the issue_comment event is about an issue, not a pull request" };
  }
  const { number } = issue;
  const repository = repositoryOf(textAt(objectAt(payload ?? {}, "repository"), "full_name"));
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || repository === null) {
    return unknownBase(
      event,
      "its payload (GITHUB_EVENT_PATH) does not contain the pull request's number and repository",
    );
  }
  const other = otherRepository(repository, env);
  return other === null ? { kind: "pull-request", ...repository, number } : unknownBase(event, other);
}

/** Evidence of a pull request in an event that should not be about one; null where there is none. */
function contradictionIn(env: NodeJS.ProcessEnv, payload: JsonObject | null): string | null {
  for (const key of ["pull_request", "merge_group"]) {
    if (isObject(payload?.[key])) return `its payload (GITHUB_EVENT_PATH) contains a ${key}`;
  }
  if (isObject(objectAt(payload ?? {}, "issue")["pull_request"])) {
    return "its payload (GITHUB_EVENT_PATH) contains a comment on a pull request";
  }
  const ref = env["GITHUB_REF"] ?? "";
  if (ref.startsWith("refs/pull/")) return `GITHUB_REF is ${ref}`;
  const base = env["GITHUB_BASE_REF"] ?? "";
  return base === "" ? null : `GITHUB_BASE_REF is ${base}`;
}

function otherRepository({ owner, repo }: Repository, env: NodeJS.ProcessEnv): string | null {
  const ofRun = env["GITHUB_REPOSITORY"] ?? "";
  const ofPayload = `${owner}/${repo}`;
  if (ofRun === "" || ofRun.toLowerCase() === ofPayload.toLowerCase()) return null;
  return `the repository in its payload is ${ofPayload}, and GITHUB_REPOSITORY is ${ofRun}`;
}

/** The base of a pull request in a response of GitHub's API; null if it is not the requested pull request. */
export function baseOfPullRequest(
  response: unknown,
  { owner, repo, number }: Repository & { number: number },
): BaseRef | null {
  if (!isObject(response) || response["number"] !== number) return null;
  const base = objectAt(response, "base");
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

function unknownBase(event: string, why: string): EventBase {
  return {
    kind: "unknown",
    why: `the event is ${event}, but ${why}. Make sure that no step changes the event's variables or file, then rerun the workflow.`,
  };
}
