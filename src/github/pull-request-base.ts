import { readFile } from "node:fs/promises";
import type { CheckoutFolder, PathInCheckout } from "../core/path-in-checkout.ts";
import type { BaseFile, PullRequestBase } from "../core/policy/exemptions/pull-request-exemptions.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../core/text/json-values.ts";
import { type EventBase, eventBase } from "./event-base.ts";

/** The timeout for all requests about the base, in ms. */
const TIMEOUT = 30_000;

/** Where a file is in its checkout; null for a file outside of it. */
export type LocatePath = (path: string, env: NodeJS.ProcessEnv) => Promise<PathInCheckout | null>;

/** The base of the change that the run is about, from the event. No request is made to GitHub until a file is read. */
export async function pullRequestBase(
  env: NodeJS.ProcessEnv,
  token: string | null,
  locate: LocatePath,
): Promise<PullRequestBase> {
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const base = eventBase(env, payload);
  if (base.kind === "none" || base.kind === "unknown" || base.kind === "unsupported") return base;
  const read = async (paths: readonly string[]): Promise<BaseFile[]> => {
    const located = await Promise.all(paths.map((path) => locate(path, env)));
    const wanted = located.map((found) => requestFor(found, base, payload));
    const inBase = wanted.flatMap((request) => (request.kind === "path" ? [request.path] : []));
    const texts = inBase.length === 0 ? [] : await readFromGitHub(base, inBase, { token, env });
    const byPath = new Map(inBase.map((path, index) => [path, texts[index]]));
    return wanted.map((request) => {
      if (request.kind !== "path") return request;
      return byPath.get(request.path) ?? { kind: "unreadable", why: "it was not read" };
    });
  };
  return { kind: "base", label: labelOf(base), read };
}

type KnownBase = Exclude<EventBase, { kind: "none" | "unknown" | "unsupported" }>;

/**
 * The path to request from the base, or the reason for requesting none. A workflow can check out several repositories
 * into folders: a path in one of them is not that of a file in the base of another.
 */
function requestFor(
  found: PathInCheckout | null,
  base: KnownBase,
  payload: JsonObject | null,
): { kind: "path"; path: string } | Extract<BaseFile, { kind: "outside" | "unreadable" }> {
  if (found === null) return { kind: "outside" };
  const { path, subfolder } = found;
  if (subfolder === null || isOfPullRequest(subfolder, base, payload)) return { kind: "path", path };
  const { folder, repository } = subfolder;
  const what = repository === null ? "a repository without a known remote" : repository;
  return { kind: "unreadable", why: `the checkout in ${folder} is of ${what}, not of ${base.owner}/${base.repo}` };
}

/** The checkout of a pull request from a fork may be of the fork. */
function isOfPullRequest({ repository }: CheckoutFolder, base: KnownBase, payload: JsonObject | null): boolean {
  const head = objectAt(objectAt(objectAt(payload ?? {}, "pull_request"), "head"), "repo");
  const own = [`${base.owner}/${base.repo}`, textAt(head, "full_name")];
  return repository !== null && own.some((name) => name?.toLowerCase() === repository.toLowerCase());
}

/** GitHub's client is loaded only when it is needed. */
async function readFromGitHub(
  base: KnownBase,
  paths: readonly string[],
  { token, env }: { token: string | null; env: NodeJS.ProcessEnv },
): Promise<BaseFile[]> {
  const unverified = unverifiedApi(env);
  if (token === null) return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
  if (unverified !== null) return paths.map(() => ({ kind: "unreadable", why: unverified }));
  const { getOctokit } = await import("@actions/github");
  const { lookUpBase, readBaseFiles } = await import("./base-files.ts");
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(TIMEOUT);
  const found = base.kind === "pull-request" ? await lookUpBase(octokit, base, signal) : base;
  return found.kind === "unreadable" ? paths.map(() => found) : readBaseFiles(octokit, found, paths, signal);
}

function labelOf(base: KnownBase): string {
  switch (base.kind) {
    case "branch":
      return `the base branch ${base.branch}`;
    case "commit":
      return `the merge group's base ${base.sha.slice(0, 12)}`;
    case "pull-request":
      return `the base of pull request ${base.number}`;
  }
}

/** The payload of the event; null where there is none. */
export async function readPayload(path: string | undefined): Promise<JsonObject | null> {
  if (path === undefined || path === "") return null;
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    return isObject(payload) ? payload : null;
  } catch {
    return null;
  }
}

/**
 * Why responses from GITHUB_API_URL cannot be trusted, in words; null where they can. Whoever responds there defines the
 * policy, and plain HTTP to another machine does not authenticate the server.
 */
export function unverifiedApi(env: NodeJS.ProcessEnv): string | null {
  const address = env["GITHUB_API_URL"] ?? "";
  const url = URL.canParse(address) ? new URL(address) : null;
  if (address === "" || url?.protocol === "https:") return null;
  if (url?.protocol === "http:" && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)) return null;
  return `GITHUB_API_URL is ${address}: expected HTTPS, because a policy that is read over plain HTTP could be changed in transit`;
}
