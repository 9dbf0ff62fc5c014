import { opendir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { DEFAULT_IGNORE_FILE } from "../core/policy/exemptions/default-ignore-file.ts";
import { checkoutAround, startFolder } from "./checkout.ts";

const NAMES = [DEFAULT_IGNORE_FILE, DEFAULT_IGNORE_FILE.replace(/\.yaml$/, ".yml")];

/** How many entries of a folder are considered, so that a large one costs no time. */
const MOST_ENTRIES = 1000;
const MOST_FOLDERS = 200;

/** Folders whose content is not the user's own. */
const SKIPPED = new Set([".git", "node_modules"]);

/**
 * Files with the name of the default ignore file, or with `.yml`, that are not where it is read: in the folder where
 * paths start, in its folders (one level), in the root of the checkout around it, and in `startedIn`, the folder in which
 * the process was started. Their paths are as `ignore-file` takes them. Meant for a run without a default ignore file.
 */
export async function misplacedIgnoreFiles(env: NodeJS.ProcessEnv, startedIn: string): Promise<string[]> {
  const here = process.cwd();
  const { root, isWorkspace } = await startFolder(env);
  const around = await checkoutAround(here, isWorkspace ? root : null);
  const folders = [here, ...(await foldersIn(here)), ...(around === null ? [] : [around]), startedIn];
  const found: string[] = [];
  for (const folder of new Set(folders)) {
    for (const name of NAMES) {
      const path = join(folder, name);
      if (await isFile(path)) found.push(relative(here, path).split(sep).join("/"));
    }
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  let entries = 0;
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) names.push(entry.name);
      entries += 1;
      if (entries >= MOST_ENTRIES) break;
    }
  } catch {
    // A folder that cannot be listed has no file that could be read.
  }
  return names
    .sort()
    .slice(0, MOST_FOLDERS)
    .map((name) => join(folder, name));
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
