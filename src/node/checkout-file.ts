import { readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { GateError } from "../core/errors.ts";

/** `isQuotable`: an error may show what is in it. It is a file of the checkout itself, not one that a link leads to. */
export type CheckoutFile = { text: string; isQuotable: boolean };

/**
 * Reads a file as the user named it in `option`. What a pull request commits can be a symbolic link, and an error may quote what it
 * leads to: a link that leaves the checkout, or leads into `.git`, is a GateError, and what another one leads to (a file
 * with a token that an earlier step wrote) is not quoted. Throws what the file system says where the file cannot be read.
 */
export async function readCheckoutFile(path: string, option: string, env: NodeJS.ProcessEnv): Promise<CheckoutFile> {
  const [root, ...names] = await checkoutRoots(env);
  const given = resolve(path);
  // A process that runs in `/` has no checkout: devices and other processes' files would be part of it.
  const folders = [root, ...names].filter((folder) => dirname(folder) !== folder);
  const named = folders.map((folder) => within(folder, given)).find((inside) => inside !== null);
  if (named === undefined) return { text: await readFile(path, "utf8"), isQuotable: false };
  const real = await realpath(given);
  const inside = within(root, real);
  const entersGit = (parts: string | null) => parts?.toLowerCase().split("/").includes(".git") === true;
  if (inside === null || (entersGit(inside) && !entersGit(named))) {
    throw new GateError(
      `${option}: ${path} is a symbolic link, or lies behind one, that leads out of the checkout. Replace the link with the file itself.`,
      { code: "unreadable-file", option },
    );
  }
  // The path that was looked at, so that a link which changes meanwhile is not followed.
  return { text: await readFile(real, "utf8"), isQuotable: inside === named };
}

/** The path from the root of the checkout, its parts joined by `/`; null for one outside of it. Follows no link. */
export async function pathInCheckout(path: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const given = resolve(path);
  for (const root of await checkoutRoots(env)) {
    const inside = within(root, given);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * GITHUB_WORKSPACE where the process runs inside of it, otherwise the working directory: first without links, then by
 * its other names.
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
