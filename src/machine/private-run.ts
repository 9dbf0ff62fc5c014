import { readFile } from "node:fs/promises";
import { isObject, objectAt } from "../core/json-values.ts";

/**
 * Whether the workflow runs in a repository that is known not to be public, by the event's payload
 * (GITHUB_EVENT_PATH). Where it cannot be known it is taken for public: summaries and logs there are read by anyone.
 */
export async function isPrivateRun(env: NodeJS.ProcessEnv): Promise<boolean> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return false;
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    const repository = objectAt(isObject(payload) ? payload : {}, "repository");
    return repository["private"] === true && repository["visibility"] !== "public";
  } catch {
    return false;
  }
}
