import type { BaseText } from "../core/policy/pull-request-exceptions.ts";

/** How long GitHub may take to show one file, in ms. */
const PATIENCE = 30_000;

/**
 * Reads files of the pull request's base branch; null where the event is about no pull request. GitHub's client is
 * loaded only where there is one, and an exception to hold against its base.
 */
export function baseReader(env: NodeJS.ProcessEnv, token: string | null): ((path: string) => Promise<BaseText>) | null {
  if (env["GITHUB_EVENT_NAME"]?.startsWith("pull_request") !== true) return null;
  return async (path) => {
    if (token === null) return { kind: "unreadable", why: "github-token is empty" };
    const unverified = unverifiedApi(env);
    if (unverified !== null) return { kind: "unreadable", why: unverified };
    const { context, getOctokit } = await import("@actions/github");
    const { pullRequestBase, readBaseFile } = await import("./base-ignore-file.ts");
    const base = pullRequestBase(context);
    if (base === null) return { kind: "unreadable", why: "the event does not name the pull request's base" };
    return readBaseFile(getOctokit(token), base, path, AbortSignal.timeout(PATIENCE));
  };
}

/**
 * Why GitHub's API cannot be believed where it is called, in words; null where it can. Whoever answers there writes the
 * policy, and nothing vouches for an answer over plain HTTP from beyond this machine.
 */
export function unverifiedApi(env: NodeJS.ProcessEnv): string | null {
  const address = env["GITHUB_API_URL"] ?? "";
  const url = URL.canParse(address) ? new URL(address) : null;
  if (address === "" || url?.protocol === "https:") return null;
  if (url?.protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)) return null;
  return `GITHUB_API_URL is ${address}: the policy is read over HTTPS only, since anyone on the way could change it`;
}
