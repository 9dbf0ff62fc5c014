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
    const { context, getOctokit } = await import("@actions/github");
    const { pullRequestBase, readBaseFile } = await import("./base-ignore-file.ts");
    const base = pullRequestBase(context);
    if (base === null) return { kind: "unreadable", why: "the event does not name the pull request's base" };
    return readBaseFile(getOctokit(token), base, path, AbortSignal.timeout(PATIENCE));
  };
}
