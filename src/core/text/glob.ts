import picomatch from "picomatch/posix.js";

/** Matching tries every way to split a name among wildcards, so both are limited: a longer name matches exactly or not at all. */
const MAX_WILDCARDS = 3;
const MAX_NAME_LENGTH = 256;

/** Syntax of other globs, which would silently match as plain characters here. */
const OTHER_SYNTAX = /[[\]{}()\\]|^!/;

/** Why `pattern` is not an accepted glob; null where it is. */
export function globFault(pattern: string): string | null {
  if (OTHER_SYNTAX.test(pattern)) return 'a glob supports only "*" (stops at "/"), "**" and "?"';
  const wildcards = pattern.match(/\*+/g)?.length ?? 0;
  return wildcards > MAX_WILDCARDS ? `a glob has at most ${MAX_WILDCARDS} wildcards` : null;
}

/** Whether a glob consists of wildcards alone. */
export function matchesAnything(pattern: string): boolean {
  return /^[*?/]+$/.test(pattern);
}

/** Names that no package has, one for each depth of package names: a glob that matches one is not specific to a package. */
const PROBES = ["q0z", "q0z/q1z", "q0z/q1z/q2z"];

/** Whether globs are not specific: one of them consists of wildcards alone, or one matches a name that no package has. */
export function matchAnything(patterns: readonly string[]): boolean {
  return patterns.some(matchesAnything) || (patterns.length > 0 && PROBES.some(compileGlobs(patterns)));
}

/** Whether a name matches a glob: case-sensitive; `*` stops at `/`, `**` does not, `?` is one character. */
export function compileGlob(pattern: string): (name: string) => boolean {
  if (!/[*?]/.test(pattern)) return (name) => name === pattern;
  // Every other character is literal: without escapes, the library reads `c++` as one or more plus signs.
  const literal = pattern.replaceAll(/[^\w./*?-]/gu, String.raw`\$&`);
  const matches = picomatch(literal, { dot: true, strictSlashes: true });
  return (name) => name === pattern || (name.length <= MAX_NAME_LENGTH && matches(name));
}

/** Whether a name matches any of these globs; an empty list matches every name, and null. */
export function compileGlobs(patterns: readonly string[]): (name: string | null) => boolean {
  if (patterns.length === 0) return () => true;
  const tests = patterns.map(compileGlob);
  return (name) => name !== null && tests.some((test) => test(name));
}
