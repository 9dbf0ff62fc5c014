import { isObject, type JsonObject, objectAt } from "../core/text/json-values.ts";

/** The pull request that a run is about, or why there is none. `several`: the event names more than one. */
export type EventPullRequest = { kind: "found"; number: number } | { kind: "none" | "several"; why: string };

/**
 * The pull request in the payload of an event: that of `pull_request`, `pull_request_target` and `pull_request_review`,
 * that of a comment (`issue_comment`), or the only one of a `workflow_run`.
 */
export function eventPullRequest(event: string, payload: JsonObject): EventPullRequest {
  if (event === "workflow_run") return ofWorkflowRun(payload);
  if (event === "merge_group") return none("a merge group is not a pull request");
  const issue = objectAt(payload, "issue");
  const about = event === "issue_comment" ? issue : objectAt(payload, "pull_request");
  if (event === "issue_comment" && !isObject(issue["pull_request"])) {
    return none("the comment of the event is on an issue, not on a pull request");
  }
  const number = numberOf(about);
  return number === null ? none("the event is not about a pull request") : { kind: "found", number };
}

/** In a fork, the list can contain a pull request of the upstream repository, whose number means another one here. */
function ofWorkflowRun(payload: JsonObject): EventPullRequest {
  const listed = objectAt(payload, "workflow_run")["pull_requests"];
  const repository = objectAt(payload, "repository")["id"];
  const own = (Array.isArray(listed) ? listed : []).flatMap((each: unknown) => {
    const base = isObject(each) ? objectAt(objectAt(each, "base"), "repo")["id"] : null;
    const number = isObject(each) && base === repository ? numberOf(each) : null;
    return number === null ? [] : [number];
  });
  const [number, ...others] = own;
  if (number === undefined) {
    return none("the workflow_run event lists no pull request of this repository, as for a pull request from a fork");
  }
  if (others.length === 0) return { kind: "found", number };
  const names = own.map((each) => `#${each}`).join(", ");
  return { kind: "several", why: `the workflow_run event lists more than one pull request (${names})` };
}

function numberOf(object: JsonObject): number | null {
  const { number } = object;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function none(why: string): EventPullRequest {
  return { kind: "none", why };
}
