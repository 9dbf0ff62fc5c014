import { failure, type Result, success } from "../result.ts";

/** A line of a file, counted from 1. `path`: in the repository, with `/`. */
export type FileLine = { path: string; line: number };

/**
 * The line with the FROM of a Dockerfile's last stage: what the image is built on. Lines that go on (`\\` at the end) and
 * comments begin none. Without a FROM it returns the reason, which follows the path of the file.
 */
export function lastStage(text: string): Result<number> {
  let found: number | null = null;
  let goesOn = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(line)) continue;
    if (!goesOn && /^\s*FROM\s/i.test(line)) found = index + 1;
    goesOn = /\\\s*$/.test(line);
  }
  return found === null
    ? failure("has no FROM line, so annotations have nothing to point at. Name a Dockerfile.")
    : success(found);
}
