import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileGlob, compileGlobs, globFault, matchAnything, matchesAnything } from "../../../src/core/text/glob.ts";

describe("a glob", () => {
  test.each([
    ["team/*", ["team/app", "team/.app"], ["team", "team/", "team/app/web", "steam/app"]],
    ["team/**", ["team/app", "team/app/web"], ["team", "teams/app"]],
    ["**/app", ["app", "team/app", "a/b/app"], ["team/apps"]],
    ["*", ["app", ".app"], ["team/app"]],
    ["lib?", ["libc", "lib6"], ["lib", "libcc", "lib/"]],
    ["libstdc++*", ["libstdc++6", "libstdc++"], ["libstdc+6", "libstdccc6"]],
    ["libstdc++6", ["libstdc++6"], ["libstdc+6"]],
    ["@babel/*", ["@babel/core"], ["babel/core", "@babel/core/lib"]],
    ["org.*:log4j-*", ["org.apache:log4j-core"], ["orgs:log4j-core", "org.apache/x:log4j-core"]],
    ["a|*", ["a|b"], ["a"]],
    ["*^$~#,", ["x^$~#,"], ["x"]],
    ["a.c*", ["a.c"], ["abc"]],
    ["glibc", ["glibc"], ["glibc6", "GLIBC", "eglibc"]],
  ])("%s", (pattern, matching, others) => {
    const matches = compileGlob(pattern);
    expect(matching.filter((name) => !matches(name))).toEqual([]);
    expect(others.filter(matches)).toEqual([]);
  });

  test("in a list: any may match, and an empty list matches everything", () => {
    expect(["a", "b", "c"].filter(compileGlobs(["a", "c*"]))).toEqual(["a", "c"]);
    expect(compileGlobs(["a"])(null)).toBe(false);
    expect(compileGlobs([])(null)).toBe(true);
  });

  test.each(["{a,b}", "[ab]", "a(b)", "+(a)", "!a", String.raw`a\*`, "*a*a*a*"])("%s is refused", (pattern) => {
    expect(globFault(pattern)).not.toBeNull();
  });

  test.each(["*", "**", "**/*", "?*", "*?"])("%s names nothing in particular", (pattern) => {
    expect(matchesAnything(pattern)).toBe(true);
    expect(matchesAnything(`${pattern}a`)).toBe(false);
  });

  test.each([
    ["./**"],
    ["././**"],
    ["./*"],
    ["?**"],
    ["**?"],
    ["***"],
    ["*/**"],
    ["**/*"],
    ["*/*"],
    ["*z"],
    ["q*"],
    ["?0?"],
    ["**0**"],
    ["**/q?z"],
    ["*/*/*z"],
    ["glibc", "./**"],
    ["[a-p]*", "q*"],
    ["a*", "b*", "q0*"],
  ])("%s names nothing in particular, with %s", (...patterns) => {
    expect(matchAnything(patterns)).toBe(true);
  });

  test.each([["linux-libc-dev"], ["linux-*"], ["*-headers"], ["@babel/*"], ["github.com/**"], ["lib?", "glibc*"], []])(
    "%s, with %s, names packages",
    (...patterns) => {
      expect(matchAnything(patterns)).toBe(false);
    },
  );

  test("a list that is not specific stays so with more globs", () => {
    const globs = fc.array(fc.constantFrom("a*", "*z", "q*", "./**", "glibc", "lib?", "*/*", "**/q1z"), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(globs, globs, (some, more) => {
        if (matchAnything(some)) expect(matchAnything([...some, ...more])).toBe(true);
        expect(matchAnything(some.toReversed())).toBe(matchAnything(some));
      }),
    );
  });

  test("matches in bounded time, whatever the name", () => {
    const matches = compileGlob("*a*a*b");
    const started = performance.now();
    for (const length of [255, 256, 257, 100_000]) expect(matches("a".repeat(length))).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(compileGlob("a".repeat(300))("a".repeat(300))).toBe(true);
  });
});
