import type { PlatformPath } from "node:path";

/*
 * How a path that the user wrote relates to a folder, on Windows and elsewhere. Pure: the folder and the rules of the
 * platform (`path.win32`, `path.posix`) are arguments, and no link is followed.
 */

/**
 * The absolute form of `given`, without `.`, `..` and repeated or trailing separators. `folder`: the absolute path of the
 * folder at which relative paths start.
 */
export function absolutePath(given: string, folder: string, platform: PlatformPath): string {
  return platform.resolve(withoutPrefix(folder, platform), withoutPrefix(given, platform));
}

/**
 * `path` relative to `root`, both absolute, with `/` on every platform; null where it is `root` itself or outside it. On
 * Windows letter case does not matter, and the result has that of `path`.
 */
export function pathBelow(root: string, path: string, platform: PlatformPath): string | null {
  const { sep } = platform;
  const way = platform.relative(withoutPrefix(root, platform), withoutPrefix(path, platform));
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || platform.isAbsolute(way)) return null;
  return way.split(sep).join("/");
}

/** `given` in its shortest form, with `/` on every platform, for messages about a file outside every checkout. */
export function normalizedPath(given: string, platform: PlatformPath): string {
  return platform.normalize(given).split(platform.sep).join("/");
}

/** The folders around an absolute path, the outermost first. */
export function foldersAround(path: string, platform: PlatformPath): string[] {
  const above = platform.dirname(path);
  return above === path ? [] : [...foldersAround(above, platform), above];
}

/** Windows has a second form of absolute paths, `\\?\C:\x` and `\\?\UNC\server\share`, which `relative` compares as text. */
function withoutPrefix(path: string, { sep }: PlatformPath): string {
  if (sep !== "\\") return path;
  return path.replace(/^\\\\\?\\UNC\\/i, "\\\\").replace(/^\\\\\?\\(?=[a-z]:)/i, "");
}
