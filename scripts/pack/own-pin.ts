// The commit of this action that gate.yml runs. A called workflow cannot use `./`, which is the caller's checkout, and no commit can
// contain its own hash: the pin is an earlier commit with the same action.
import { spawnSync } from "node:child_process";

const OWN = /- id: gate\n +uses: (?<repository>[\w.-]+\/[\w.-]+)@(?<commit>\S+) # (?<version>\S+)$/m;

/** What the action consists of at a commit. */
const ACTION = ["action.yml", "dist"];

/**
 * What is wrong about the action that gate.yml runs, if `tag` is released from the commit in the current folder; null where it is the
 * released action.
 * @param released `repository` is `OWNER/NAME`; null where it is unknown, and not compared.
 */
export function faultOfOwnPin(gate: string, released: { tag: string; repository: string | null }): string | null {
  const { repository = "", commit = "", version = "" } = OWN.exec(gate)?.groups ?? {};
  const found = `${repository}@${commit} # ${version}`;
  if (!/^[0-9a-f]{40}$/.test(commit))
    return "expected a step with id: gate that uses this action by commit, found none";
  const { tag } = released;
  if (released.repository !== null && repository.toLowerCase() !== released.repository.toLowerCase())
    return `expected an action of ${released.repository}, found ${found}`;
  if (version !== tag) return `expected the version ${tag}, found ${found}`;
  const isBefore = spawnSync("git", ["merge-base", "--is-ancestor", commit, "HEAD"]).status === 0;
  if (!isBefore) return `expected a commit before the tag, found ${found}`;
  const { stdout, status } = spawnSync("git", ["diff", "--name-only", commit, "HEAD", "--", ...ACTION], {
    encoding: "utf8",
  });
  if (status !== 0) return `git diff failed for ${commit}`;
  const different = stdout
    .trim()
    .split("\n")
    .filter((path) => path !== "");
  return different.length === 0 ? null : `${commit} has another action than the tag: ${different.join(", ")} differ`;
}
