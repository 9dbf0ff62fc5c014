import { GateError } from "../errors.ts";

/** A line of a file, counted from 1. */
export type FileLine = { path: string; line: number };

/**
 * The FROM of a Dockerfile's last stage: what the image is built on. Lines that go on (`\` at the end) and comments
 * begin none. Throws a GateError where there is no FROM.
 */
export function lastStage(text: string, path: string): FileLine {
  let found: number | null = null;
  let goesOn = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*#/.test(line)) continue;
    if (!goesOn && /^\s*FROM\s/i.test(line)) found = index + 1;
    goesOn = /\\\s*$/.test(line);
  }
  if (found !== null) return { path, line: found };
  throw new GateError(
    `dockerfile: ${path} has no FROM line, so annotations have nothing to point at. Name a Dockerfile.`,
    { code: "invalid-option", option: "dockerfile" },
  );
}
