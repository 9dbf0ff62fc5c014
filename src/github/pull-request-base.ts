import { readFile } from "node:fs/promises";
import type { BaseFile, PullRequestBase } from "../core/policy/exemptions/pull-request-exemptions.ts";
import { isObject, type JsonObject } from "../core/text/json-values.ts";
import { type EventBase, eventBase } from "./event-base.ts";

/** The timeout for all requests about the base, in ms. */
const TIMEOUT = 30_000;

/** Returns the path of a file relative to the root of the checkout, with `/`; null for a file outside of it. */
export type PathInCheckout = (path: string, env: NodeJS.ProcessEnv) => Promise<string | null>;

/** The base of the change that the run is about, from the event. No request is made to GitHub until a file is read. */
export async function pullRequestBase(
  env: NodeJS.ProcessEnv,
  token: string | null,
  pathInCheckout: PathInCheckout,
): Promise<PullRequestBase> {
  const base = eventBase(env, await readPayload(env["GITHUB_EVENT_PATH"]));
  if (base.kind === "none" || base.kind === "unknown" || base.kind === "unsupported") return base;
  const read = async (paths: readonly string[]): Promise<BaseFile[]> => {
    const inside = await Promise.all(paths.map((path) => pathInCheckout(path, env)));
    const pathsToRead = inside.filter((path) => path !== null);
    const texts = pathsToRead.length === 0 ? [] : await readFromGitHub(base, pathsToRead, { token, env });
    const byPath = new Map(pathsToRead.map((path, index) => [path, texts[index]]));
    return inside.map((path) => {
      if (path === null) return { kind: "outside" };
      return byPath.get(path) ?? { kind: "unreadable", why: "it was not read" };
    });
  };
  return { kind: "base", label: labelOf(base), read };
}

type KnownBase = Exclude<EventBase, { kind: "none" | "unknown" | "unsupported" }>;

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

async function readPayload(path: string | undefined): Promise<JsonObject | null> {
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
