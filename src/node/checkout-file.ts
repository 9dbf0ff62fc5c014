import { lstat, readFile, realpath, stat } from "node:fs/promises";
import path, { dirname } from "node:path";
import { GateError, messageOf } from "../core/errors.ts";
import { pathInFolder, startFolder } from "./checkout.ts";
import { absolutePath, pathBelow } from "./checkout-path.ts";

/** `isQuotable`: an error may quote the text. True for a file of the checkout that is not behind a link. */
export type CheckoutFile = { text: string; isQuotable: boolean };

/**
 * Reads a file that the user named in `option`. A pull request can commit a symbolic link, and an error could quote what
 * it points to: a link that leaves the checkout, or enters `.git`, is a GateError, and a file behind any other link (for
 * example one with a token that an earlier step wrote) is not quoted. Where the file cannot be read, throws an error with
 * the code of the file system, and the folder in its message.
 */
export async function readCheckoutFile(given: string, option: string, env: NodeJS.ProcessEnv): Promise<CheckoutFile> {
  const start = await startFolder(env);
  const absolute = absolutePath(given, process.cwd(), path);
  const named = isFilesystemRoot(start.root) ? null : await pathInFolder(start, absolute);
  try {
    if (named === null) return { text: await readFile(absolute, "utf8"), isQuotable: false };
    const real = await realpath(absolute);
    const inside = pathBelow(start.root, real, path);
    if (inside === null || (entersGit(inside) && !entersGit(named))) throw leavesCheckout(given, option);
    // By its resolved path, so that a link that changes meanwhile is not followed.
    return { text: await readFile(real, "utf8"), isQuotable: inside === named };
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown;
    throw await withFolder(thrown, absolute, env);
  }
}

/** In `/` there is no checkout: devices and the files of other processes would be part of it. */
function isFilesystemRoot(folder: string): boolean {
  return dirname(folder) === folder;
}

function entersGit(inside: string): boolean {
  return inside.toLowerCase().split("/").includes(".git");
}

function leavesCheckout(given: string, option: string): GateError {
  return new GateError(
    `${option}: ${given} is a symbolic link that leads out of the checkout, or is behind one. Replace the link with the file itself.`,
    { code: "unreadable-file", option },
  );
}

/** The error of the file system in words, with its code. Node's own message shows a call and no folder. */
async function withFolder(thrown: unknown, absolute: string, env: NodeJS.ProcessEnv): Promise<Error> {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  const reason = (await reasonOf(code, absolute, env)) ?? messageOf(thrown);
  return Object.assign(new Error(reason, { cause: thrown }), { code });
}

async function reasonOf(
  code: string,
  at: string,
  { GITHUB_WORKSPACE: workspace = "" }: NodeJS.ProcessEnv,
): Promise<string | null> {
  switch (code) {
    case "ENOENT":
      if (await exists(lstat(at))) return "it is a symbolic link to a file that does not exist";
      if (isOfHost(at, workspace)) {
        return `${at} does not exist in this container, because \`github.workspace\` is a path of its host; use a path relative to the workspace`;
      }
      return (await exists(stat(dirname(at))))
        ? `there is no such file in ${dirname(at)}`
        : `there is no folder ${dirname(at)}`;
    case "ENOTDIR":
      return `a part of the path ${dirname(at)} is a file, not a folder`;
    case "EISDIR":
      return `${at} is a folder, not a file`;
    case "ELOOP":
      return "it is a symbolic link to itself";
    case "EACCES":
    case "EPERM":
      return `the user of this process may not read ${at}`;
    default:
      return null;
  }
}

/**
 * Whether a path is in the workspace as the host of a container job has it: `github.workspace` is
 * `/home/runner/work/shop/shop` where GITHUB_WORKSPACE is `/__w/shop/shop` (actions/runner#2058).
 */
function isOfHost(at: string, workspace: string): boolean {
  return /^\/__w\/./.test(workspace) && at.includes(`${workspace.replace("/__w", "")}/`) && !at.startsWith(workspace);
}

async function exists(found: Promise<unknown>): Promise<boolean> {
  return found.then(
    () => true,
    () => false,
  );
}
