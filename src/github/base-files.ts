import type { BaseFile } from "../core/policy/exemptions/pull-request-exemptions.ts";
import { type BaseRef, baseOfPullRequest } from "./event-base.ts";
import {
  type GitHubResponse,
  isFromGitHub,
  type Octokit,
  readRepositoryFile,
  type Unreadable,
  unreadable,
} from "./repository-file.ts";

/** How often files are read again if the branch moves meanwhile. */
const MAX_RETRIES = 3;

/**
 * Reads the base's files at these paths, which are relative to the root of the repository. Throws nothing: a failure (no
 * permission, no network) makes a file unreadable, with the reason.
 */
export async function readBaseFiles(
  octokit: Octokit,
  base: BaseRef,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<BaseFile[]> {
  const { owner, repo } = base;
  // The full name, because a tag can have the same name as the branch.
  const ref = base.kind === "branch" ? `refs/heads/${base.branch}` : base.sha;
  const readAll = () =>
    Promise.all(paths.map((path) => readRepositoryFile(octokit, { owner, repo, ref }, path, signal)));
  let texts = await readAll();
  if (base.kind === "commit" || paths.length < 2) return texts;
  // A branch can move between two requests, and files of two commits are a policy that nobody approved. So two
  // consecutive reads must be equal.
  for (let retries = 0; retries < MAX_RETRIES; retries++) {
    const again = await readAll();
    if (JSON.stringify(again) === JSON.stringify(texts)) return again;
    texts = again;
  }
  return paths.map(() => ({ kind: "unreadable", why: "the branch changed while its files were read. Rerun the job" }));
}

/** Requests the base of a pull request by its number; returns why it is unknown otherwise. Throws nothing. */
export async function lookUpBase(
  octokit: Octokit,
  pullRequest: { owner: string; repo: string; number: number },
  signal: AbortSignal,
): Promise<BaseRef | Unreadable> {
  const { owner, repo, number: pull_number } = pullRequest;
  try {
    const response: GitHubResponse = await octokit.rest.pulls.get({ owner, repo, pull_number, request: { signal } });
    const base = isFromGitHub(response, octokit) ? baseOfPullRequest(response.data, pullRequest) : null;
    return base ?? { kind: "unreadable", why: "GitHub's response does not describe the pull request" };
  } catch (thrown) {
    return unreadable(thrown, "pull-requests: read");
  }
}
