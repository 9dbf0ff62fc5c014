import { readFile } from "node:fs/promises";
import { isObject, type JsonObject } from "../core/json-values.ts";
import type { BaseText, PullRequestBase } from "../core/policy/pull-request-exceptions.ts";
import { pathInCheckout } from "../machine/checkout-file.ts";
import { type EventBase, eventBase } from "./event-base.ts";

/** How long GitHub may take to answer all questions about the base, in ms. */
const PATIENCE = 30_000;

/** The base of the change that the run is about, by the event. Nothing is asked of GitHub before a file is read. */
export async function pullRequestBase(env: NodeJS.ProcessEnv, token: string | null): Promise<PullRequestBase> {
  const base = eventBase(env, await readPayload(env["GITHUB_EVENT_PATH"]));
  if (base.kind === "none" || base.kind === "unnamed" || base.kind === "unsupported") return base;
  const read = async (paths: readonly string[]): Promise<BaseText[]> => {
    const inside = await Promise.all(paths.map((path) => pathInCheckout(path, env)));
    const wanted = inside.filter((path) => path !== null);
    const texts = wanted.length === 0 ? [] : await askGitHub(base, wanted, token);
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
async function askGitHub(base: Located, paths: readonly string[], token: string | null): Promise<BaseText[]> {
  if (token === null) return paths.map(() => ({ kind: "unreadable", why: "github-token is empty" }));
  const { getOctokit } = await import("@actions/github");
  const { lookUpBase, readBaseFiles } = await import("./base-ignore-file.ts");
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
