import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { GateError } from "../core/errors.ts";

/** `isQuotable`: an error may quote the text. True for a file of the checkout that is not behind a link. */
export type CheckoutFile = { text: string; isQuotable: boolean };

/**
 * Reads a file that the user named in `option`. A pull request can commit a symbolic link, and an error could quote what
 * it points to: a link that leaves the checkout, or enters `.git`, is a GateError, and a file behind any other link (for
 * example one with a token that an earlier step wrote) is not quoted. Throws the error of the file system where the file
 * cannot be read.
 */
export async function readCheckoutFile(path: string, option: string, env: NodeJS.ProcessEnv): Promise<CheckoutFile> {
  const [root, ...names] = await checkoutRoots(env);
  const given = resolve(path);
  // In `/` there is no checkout: devices and the files of other processes would be part of it.
  const folders = [root, ...names].filter((folder) => dirname(folder) !== folder);
  const named = folders.map((folder) => within(folder, given)).find((inside) => inside !== null);
  if (named === undefined) return { text: await readFile(path, "utf8"), isQuotable: false };
  const real = await realpath(given);
  const inside = within(root, real);
  const entersGit = (parts: string | null) => parts?.toLowerCase().split("/").includes(".git") === true;
  if (inside === null || (entersGit(inside) && !entersGit(named))) {
    throw new GateError(
      `${option}: ${path} is a symbolic link that leads out of the checkout, or is behind one. Replace the link with the file itself.`,
      { code: "unreadable-file", option },
    );
  }
  // By its resolved path, so that a link that changes meanwhile is not followed.
  return { text: await readFile(real, "utf8"), isQuotable: inside === named };
}

/** The path relative to the root of the checkout, with `/`; null for a path outside it. Follows no links. */
export async function pathInCheckout(path: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const given = resolve(path);
  for (const root of await checkoutRoots(env)) {
    const inside = within(root, given);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * GITHUB_WORKSPACE if the process runs inside it, otherwise the working directory: first resolved, then under its other
 * names.
 */
async function checkoutRoots({ GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): Promise<[string, ...string[]]> {
  const folder = await realpath(process.cwd());
  if (workspace !== undefined && workspace !== "") {
    const root = await realpath(workspace).catch(() => null);
    if (root !== null && (root === folder || within(root, folder) !== null)) return [root, resolve(workspace)];
  }
  return [folder, process.cwd()];
}

function within(root: string, path: string): string | null {
  const way = relative(root, path);
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way)) return null;
  return way.split(sep).join("/");
}
