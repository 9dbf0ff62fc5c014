import type { context, getOctokit } from "@actions/github";
import { messageOf } from "../core/errors.ts";
import { isObject, objectAt, textAt } from "../core/json-values.ts";
import type { BaseText } from "../core/policy/pull-request-exceptions.ts";

/** The branch that a pull request is to go into. */
export type PullRequestBase = { owner: string; repo: string; branch: string };

type Octokit = ReturnType<typeof getOctokit>;

/** The base of the pull request that the event is about; null where it is about none. */
export function pullRequestBase({ payload }: Pick<typeof context, "payload">): PullRequestBase | null {
  const pullRequest: unknown = payload.pull_request;
  if (!isObject(pullRequest)) return null;
  const base = objectAt(pullRequest, "base");
  const [owner, repo] = (textAt(objectAt(base, "repo"), "full_name") ?? "").split("/");
  const branch = textAt(base, "ref");
  return owner && repo && branch !== null ? { owner, repo, branch } : null;
}

/**
 * What the base branch has under `path`, from the root of the repository. Throws nothing: what stands in the way (no
 * permission, no network) is the reason why it is unreadable. The octokit speaks to GitHub Enterprise where it is made
 * for it.
 */
export async function readBaseFile(
  octokit: Octokit,
  { owner, repo, branch }: PullRequestBase,
  path: string,
  signal: AbortSignal,
): Promise<BaseText> {
  const parts = path.replaceAll("\\", "/").split("/");
  if (path.startsWith("/") || /^[A-Za-z]:/.test(path) || parts.includes("..")) {
    return { kind: "unreadable", why: "the file lies outside of the repository" };
  }
  // The full name, so that a tag of the same name is not taken for the branch.
  const at = { owner, repo, ref: `refs/heads/${branch}`, request: { signal } };
  const inRepository = parts.filter((part) => part !== "" && part !== ".").join("/");
  try {
    const { data }: { data: unknown } = await octokit.rest.repos.getContent({
      ...at,
      path: inRepository,
      mediaType: { format: "raw" },
    });
    if (typeof data === "string") return { kind: "read", text: data };
    if (data instanceof ArrayBuffer) return { kind: "read", text: new TextDecoder().decode(data) };
    return { kind: "unreadable", why: "it is no file" };
  } catch (thrown) {
    if (statusOf(thrown) !== 404) return unreadable(thrown);
  }
  // GitHub answers 404 as well to a token that may not read contents; the root folder tells one from the other.
  return octokit.rest.repos.getContent({ ...at, path: "" }).then(() => ({ kind: "absent" }), unreadable);
}

function unreadable(thrown: unknown): BaseText {
  const status = statusOf(thrown);
  const cure = status === 401 || status === 403 || status === 404 ? " (the token needs contents: read)" : "";
  if (isCertificateFailure(thrown)) {
    return { kind: "unreadable", why: `GitHub's API could not be verified: ${messageOf(thrown)} (${CERTIFICATE_FIX})` };
  }
  return { kind: "unreadable", why: `GitHub answered: ${messageOf(thrown)}${cure}` };
}

/** Octokit throws what the connection failed with as the cause, or as the cause of that. */
function isCertificateFailure(thrown: unknown): boolean {
  for (let cause = thrown, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (/certificate/i.test(cause.message)) return true;
    if ("code" in cause && /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_/.test(String(cause.code))) return true;
  }
  return false;
}

const CERTIFICATE_FIX =
  "name the file of your certificate authority in NODE_EXTRA_CA_CERTS; certificates are always verified, whatever NODE_TLS_REJECT_UNAUTHORIZED says";

function statusOf(thrown: unknown): unknown {
  return isObject(thrown) ? thrown["status"] : undefined;
}
