import { readFile } from "node:fs/promises";
import type { BaseFile, PullRequestBase } from "../core/policy/exemptions/pull-request-exemptions.ts";
import { isObject, type JsonObject } from "../core/text/json-values.ts";
import { type EventBase, eventBase } from "./event-base.ts";

/** How long GitHub may take to answer all questions about the base, in ms. */
const PATIENCE = 30_000;

/** The path of a file from the root of the checkout, its parts joined by `/`; null for one outside of it. */
export type PathInCheckout = (path: string, env: NodeJS.ProcessEnv) => Promise<string | null>;

/** The base of the change that the run is about, by the event. Nothing is asked of GitHub before a file is read. */
export async function pullRequestBase(
  env: NodeJS.ProcessEnv,
  token: string | null,
  pathInCheckout: PathInCheckout,
): Promise<PullRequestBase> {
  const base = eventBase(env, await readPayload(env["GITHUB_EVENT_PATH"]));
  if (base.kind === "none" || base.kind === "unnamed" || base.kind === "unsupported") return base;
  const read = async (paths: readonly string[]): Promise<BaseFile[]> => {
    const inside = await Promise.all(paths.map((path) => pathInCheckout(path, env)));
    const wanted = inside.filter((path) => path !== null);
    const texts = wanted.length === 0 ? [] : await askGitHub(base, wanted, { token, env });
    const byPath = new Map(wanted.map((path, index) => [path, texts[index]]));
    return inside.map((path) => {
      if (path === null) return { kind: "outside" };
      return byPath.get(path) ?? { kind: "unreadable", why: "it was not read" };
    });
  };
  return { kind: "base", label: labelOf(base), read };
}

type Located = Exclude<EventBase, { kind: "none" | "unnamed" | "unsupported" }>;

/** GitHub's client is loaded only where there is something to ask. */
async function askGitHub(
  base: Located,
  paths: readonly string[],
  { token, env }: { token: string | null; env: NodeJS.ProcessEnv },
): Promise<BaseFile[]> {
  const unverified = unverifiedApi(env);
  if (token === null) return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
  if (unverified !== null) return paths.map(() => ({ kind: "unreadable", why: unverified }));
  const { getOctokit } = await import("@actions/github");
  const { lookUpBase, readBaseFiles } = await import("./base-files.ts");
  const octokit = getOctokit(token);
  const signal = AbortSignal.timeout(PATIENCE);
  const found = base.kind === "pull-request" ? await lookUpBase(octokit, base, signal) : base;
  return found.kind === "unreadable" ? paths.map(() => found) : readBaseFiles(octokit, found, paths, signal);
}

function labelOf(base: Located): string {
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
