import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";

/**
 * Whether an entry of `cloudtrail` that is a folder or a glob reads the file at `path`, which is without links. False for
 * other entries, and for those that do not exist.
 */
export function entryReads(entry: string, path: string): boolean {
  if (entry === "-" || /^[a-z0-9]+:\/\//i.test(entry)) return false;
  const folder = realPath(entry);
  if (folder !== null) return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const { base, isGlob } = picomatch.scan(toPosix(entry));
  const realBase = isGlob ? realPath(base === "" ? "." : base) : null;
  if (realBase === null) return false;
  const pattern = toPosix(entry).slice(base.length).replace(/^\//, "");
  const below = relative(realBase, path);
  return below !== "" && !below.startsWith("..") && picomatch(pattern, { dot: true })(toPosix(below));
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
