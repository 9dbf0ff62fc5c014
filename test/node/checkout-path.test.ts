import { posix, win32 } from "node:path";
import { describe, expect, test } from "vitest";
import { absolutePath, foldersAround, normalizedPath, pathBelow } from "../../src/node/checkout-path.ts";

const POSIX = "/__w/shop/shop";
const WINDOWS = "C:\\work\\repo";
const SHARE = "\\\\server\\share\\repo";

/** The platform, the root of the workspace, the path that the user gave, and its absolute and relative form. */
const CASES = [
  [posix, POSIX, "x.yaml", "/__w/shop/shop/x.yaml", "x.yaml"],
  [posix, POSIX, "./x.yaml", "/__w/shop/shop/x.yaml", "x.yaml"],
  [posix, POSIX, ".//policy/./x.yaml", "/__w/shop/shop/policy/x.yaml", "policy/x.yaml"],
  [posix, POSIX, "policy/../x.yaml", "/__w/shop/shop/x.yaml", "x.yaml"],
  [posix, POSIX, "../shop/x.yaml", "/__w/shop/shop/x.yaml", "x.yaml"],
  [posix, POSIX, "policy/", "/__w/shop/shop/policy", "policy"],
  [posix, POSIX, "/__w/shop/shop/policy//x.yaml", "/__w/shop/shop/policy/x.yaml", "policy/x.yaml"],
  [posix, POSIX, "..x.yaml", "/__w/shop/shop/..x.yaml", "..x.yaml"],
  [posix, POSIX, "a\\b.yaml", "/__w/shop/shop/a\\b.yaml", "a\\b.yaml"],
  [posix, POSIX, "X.yaml", "/__w/shop/shop/X.yaml", "X.yaml"],
  [posix, POSIX, "../x.yaml", "/__w/shop/x.yaml", null],
  [posix, POSIX, "../shop-2/x.yaml", "/__w/shop/shop-2/x.yaml", null],
  [posix, POSIX, "/__W/shop/shop/x.yaml", "/__W/shop/shop/x.yaml", null],
  [posix, POSIX, "/home/runner/work/shop/shop/x.yaml", "/home/runner/work/shop/shop/x.yaml", null],
  [posix, POSIX, ".", "/__w/shop/shop", null],
  [posix, POSIX, "/", "/", null],
  [win32, WINDOWS, "x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, WINDOWS, ".\\x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, WINDOWS, "./policy\\..\\a/x.yaml", "C:\\work\\repo\\a\\x.yaml", "a/x.yaml"],
  [win32, WINDOWS, "policy\\", "C:\\work\\repo\\policy", "policy"],
  [win32, WINDOWS, "C:\\work\\repo\\policy\\x.yaml", "C:\\work\\repo\\policy\\x.yaml", "policy/x.yaml"],
  [win32, WINDOWS, "c:/Work/Repo/policy/x.yaml", "c:\\Work\\Repo\\policy\\x.yaml", "policy/x.yaml"],
  [win32, WINDOWS, "\\work\\repo\\x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, WINDOWS, "C:x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, WINDOWS, "\\\\?\\C:\\work\\repo\\x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, "\\\\?\\C:\\work\\repo", "x.yaml", "C:\\work\\repo\\x.yaml", "x.yaml"],
  [win32, WINDOWS, "..\\x.yaml", "C:\\work\\x.yaml", null],
  [win32, WINDOWS, "D:\\work\\repo\\x.yaml", "D:\\work\\repo\\x.yaml", null],
  [win32, WINDOWS, "C:\\work\\repo-2\\x.yaml", "C:\\work\\repo-2\\x.yaml", null],
  [win32, WINDOWS, "\\\\server\\share\\repo\\x.yaml", "\\\\server\\share\\repo\\x.yaml", null],
  [win32, SHARE, "x.yaml", "\\\\server\\share\\repo\\x.yaml", "x.yaml"],
  [win32, SHARE, "//SERVER/share/repo/a/x.yaml", "\\\\SERVER\\share\\repo\\a\\x.yaml", "a/x.yaml"],
  [win32, SHARE, "\\\\?\\UNC\\server\\share\\repo\\x.yaml", "\\\\server\\share\\repo\\x.yaml", "x.yaml"],
  [win32, SHARE, "\\\\server\\other\\repo\\x.yaml", "\\\\server\\other\\repo\\x.yaml", null],
  [win32, SHARE, "C:\\repo\\x.yaml", "C:\\repo\\x.yaml", null],
] as const;

describe("a path that the user gave", () => {
  test.each(CASES)("%#: $2, $3", (platform, root, given, absolute, inside) => {
    expect(absolutePath(given, root, platform)).toBe(absolute);
    expect(pathBelow(root, absolutePath(given, root, platform), platform)).toBe(inside);
  });

  test("starts at the working directory, and is relative to the root", () => {
    expect(pathBelow(POSIX, absolutePath("x.yaml", `${POSIX}/a`, posix), posix)).toBe("a/x.yaml");
    expect(pathBelow(POSIX, absolutePath("../x.yaml", `${POSIX}/a`, posix), posix)).toBe("x.yaml");
    expect(pathBelow(WINDOWS, absolutePath("..\\x.yaml", "c:\\Work\\repo\\a", win32), win32)).toBe("x.yaml");
  });

  test("has one form in messages where it is outside", () => {
    expect(normalizedPath("..\\policies\\.\\x.yaml", win32)).toBe("../policies/x.yaml");
    expect(normalizedPath("C:\\policies\\x.yaml", win32)).toBe("C:/policies/x.yaml");
    expect(normalizedPath("./a/../../x.yaml", posix)).toBe("../x.yaml");
  });

  test("has folders around it", () => {
    expect(foldersAround("/a/b/x.yaml", posix)).toEqual(["/", "/a", "/a/b"]);
    expect(foldersAround("C:\\a\\x.yaml", win32)).toEqual(["C:\\", "C:\\a"]);
    expect(foldersAround("\\\\server\\share\\a\\x.yaml", win32)).toEqual([
      "\\\\server\\share\\",
      "\\\\server\\share\\a",
    ]);
  });
});
