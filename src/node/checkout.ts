import { realpath } from "node:fs/promises";
import path, { dirname, join } from "node:path";
import type { PathInCheckout } from "../core/path-in-checkout.ts";
import { absolutePath, foldersAround, normalizedPath, pathBelow } from "./checkout-path.ts";
import { fileTarget } from "./file-target.ts";
import { isCheckoutRoot, remoteRepository } from "./git-folder.ts";

/** The folder in which paths are the user's own: first resolved, then under its other names. */
export type StartFolder = { root: string; names: string[]; isWorkspace: boolean };

/** GITHUB_WORKSPACE if the process runs inside it, otherwise the working directory. */
export async function startFolder({ GITHUB_WORKSPACE: workspace }: NodeJS.ProcessEnv): Promise<StartFolder> {
  const folder = await realpath(process.cwd());
  if (workspace !== undefined && workspace !== "") {
    const root = await realpath(workspace).catch(() => null);
    if (root !== null && (root === folder || pathBelow(root, folder, path) !== null)) {
      return { root, names: [absolutePath(workspace, folder, path)], isWorkspace: true };
    }
  }
  return { root: folder, names: [process.cwd()], isWorkspace: false };
}

/**
 * An absolute path relative to a folder, with `/`; null for one outside it. Follows no link inside the folder: a pull
 * request can commit one. Links above it give the folder other names.
 */
export async function pathInFolder(
  { root, names }: Pick<StartFolder, "root" | "names">,
  given: string,
): Promise<string | null> {
  for (const name of [root, ...names]) {
    const inside = pathBelow(name, given, path);
    if (inside !== null) return inside;
  }
  const { ids } = await fileTarget(root);
  for (const folder of foldersAround(given, path)) {
    const target = await fileTarget(folder).catch(() => null);
    if (target?.ids.some((id) => ids.includes(id))) return pathBelow(folder, given, path);
  }
  return null;
}

/**
 * Where a path of the user is in the checkout around it; null for a path outside. Follows no link inside the checkout.
 *
 * In a workflow, the checkout is the outermost folder with `.git` from the workspace down: a submodule belongs to the
 * checkout around it, and its content to no commit of the repository. Without `.git` (actions/checkout without Git) it is
 * the workspace. Elsewhere it is the next folder with `.git` from the working directory up, as for Git itself.
 */
export async function pathInCheckout(given: string, env: NodeJS.ProcessEnv): Promise<PathInCheckout | null> {
  const start = await startFolder(env);
  const absolute = absolutePath(given, process.cwd(), path);
  if (!start.isWorkspace) {
    const above = await checkoutAround(start.root, null);
    const inside = await pathInFolder(above === null ? start : { root: above, names: [] }, absolute);
    return inside === null ? null : { path: inside, subfolder: null };
  }
  const inside = await pathInFolder(start, absolute);
  if (inside === null) return null;
  const parts = inside.split("/");
  for (let depth = 0; depth < parts.length; depth += 1) {
    const folder = parts.slice(0, depth).join("/");
    const root = join(start.root, folder);
    if (!(await isCheckoutRoot(root))) continue;
    if (depth === 0) break;
    const repository = await remoteRepository(root);
    return { path: parts.slice(depth).join("/"), subfolder: { folder, repository } };
  }
  return { path: inside, subfolder: null };
}

/** The next folder with `.git` from `folder` up, at most up to `top`; null where there is none. */
export async function checkoutAround(folder: string, top: string | null): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isCheckoutRoot(at)) return at;
    if (at === top || dirname(at) === at) return null;
  }
}

/**
 * The path of a file in the repository of this run, for what GitHub shows at a file; null for a file outside. A link is
 * resolved, because GitHub shows a link as its target's path. A file in the checkout of another repository keeps its
 * path in the workspace, which no file of the repository has.
 */
export async function pathInRepository(given: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const absolute = absolutePath(given, process.cwd(), path);
  const found = await pathInCheckout(await realpath(absolute).catch(() => absolute), env);
  if (found === null) return null;
  return isOfAnother(found, env) ? inWorkspace(found) : found.path;
}

/** A path of the user, resolved, and as messages show it: as in the repository, or as it was given for a file outside. */
export async function resolvePath(given: string, env: NodeJS.ProcessEnv): Promise<{ absolute: string; shown: string }> {
  const absolute = absolutePath(given, process.cwd(), path);
  const found = await pathInCheckout(absolute, env);
  if (found === null) return { absolute, shown: normalizedPath(given, path) };
  return { absolute, shown: isOfAnother(found, env) ? inWorkspace(found) : found.path };
}

function inWorkspace({ path: inside, subfolder }: PathInCheckout): string {
  return subfolder === null ? inside : `${subfolder.folder}/${inside}`;
}

function isOfAnother({ subfolder }: PathInCheckout, { GITHUB_REPOSITORY: own }: NodeJS.ProcessEnv): boolean {
  if (subfolder === null || subfolder.repository === null || own === undefined || own === "") return false;
  return subfolder.repository.toLowerCase() !== own.toLowerCase();
}
