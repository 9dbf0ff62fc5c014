import { realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";

/** The folder that a glob begins in, and whether it matches a path that is joined to this folder. */
export type Glob = { base: string; matches: (path: string) => boolean };

/** An entry of `cloudtrail` as a glob; null if it is none. */
export function globOf(entry: string): Glob | null {
  const glob = toPosix(entry);
  const { base, isGlob } = picomatch.scan(glob);
  if (!isGlob) return null;
  const matches = picomatch(glob.replace(/^\.\//, ""), { dot: true });
  return { base: base === "" ? "." : base, matches: (path) => matches(toPosix(path).replace(/^\.\//, "")) };
}

/**
 * Whether an entry of `cloudtrail` that is a folder or a glob reads the file at `path`, which is without links. False for
 * other entries, and for those that do not exist.
 */
export function entryReads(entry: string, path: string): boolean {
  if (entry === "-" || /^[a-z0-9]+:\/\//i.test(entry)) return false;
  const folder = realPath(entry);
  if (folder !== null) return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const glob = globOf(entry);
  const realBase = glob === null ? null : realPath(glob.base);
  if (glob === null || realBase === null) return false;
  const below = relative(realBase, path);
  return below !== "" && !below.startsWith("..") && glob.matches(join(glob.base, below));
}

function realPath(path: string): string | null {
  try {
    return realpathSync(resolve(path));
  } catch {
    return null;
  }
}

function toPosix(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
