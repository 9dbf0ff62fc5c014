import picomatch from "picomatch/posix.js";

/** Wildcards try every way to split a name, so both are bounded: what is longer matches by its exact text only. */
const MOST_WILDCARDS = 3;
const LONGEST_NAME = 256;

/** In other globs these mean something; here they would be taken for letters, in silence. */
const OTHER_SYNTAX = /[[\]{}()\\]|^!/;

/** Why `pattern` is no glob that is accepted; null where it is. */
export function globFault(pattern: string): string | null {
  if (OTHER_SYNTAX.test(pattern)) return 'a glob knows "*" (stops at "/"), "**" and "?", nothing else';
  const wildcards = pattern.match(/\*+/g)?.length ?? 0;
  return wildcards > MOST_WILDCARDS ? `a glob holds at most ${MOST_WILDCARDS} wildcards` : null;
}

/** Whether a glob names nothing in particular. */
export function matchesAnything(pattern: string): boolean {
  return /^[*?/]+$/.test(pattern);
}

/** Names that no package has, one for each depth that package names have: a glob that matches one was not written for a package. */
const PROBES = ["q0z", "q0z/q1z", "q0z/q1z/q2z"];

/** Whether globs name nothing in particular: one of them is made of wildcards alone, or they match a name that no package has. */
export function matchAnything(patterns: readonly string[]): boolean {
  return patterns.some(matchesAnything) || (patterns.length > 0 && PROBES.some(compileGlobs(patterns)));
}

/** A test for names by a glob: case-sensitive; `*` stops at `/`, `**` does not, `?` is one letter. */
export function compileGlob(pattern: string): (name: string) => boolean {
  if (!/[*?]/.test(pattern)) return (name) => name === pattern;
  // Every other sign stands for itself: unescaped, the library reads `c++` as one or more plus signs.
  const literal = pattern.replaceAll(/[^\w./*?-]/gu, String.raw`\$&`);
  const matches = picomatch(literal, { dot: true, strictSlashes: true });
  return (name) => name === pattern || (name.length <= LONGEST_NAME && matches(name));
}

/** A test for names by any of several globs; an empty list names everything. */
export function compileGlobs(patterns: readonly string[]): (name: string | null) => boolean {
  if (patterns.length === 0) return () => true;
  const tests = patterns.map(compileGlob);
  return (name) => name !== null && tests.some((test) => test(name));
}
