// The contract of what `npm run docs` writes.

/** A page of which all or a part is generated. */
export type GeneratedPage = {
  /** From the root of the project, with slashes. The content of a `.gz` file is its uncompressed text. */
  path: string;
  /**
   * The page as it must be.
   * @param text The page as it is; empty where it does not exist.
   * @throws {Error} Where the page lacks the place of the generated part.
   */
  write: (text: string) => string;
  /** Whether the page is up to date, for figures that take long to measure. By default, `write` must change nothing. */
  isCurrent?: (text: string) => boolean;
};

/** Replaces the part of a page that matches. Throws an error that names the page and the part where nothing does. */
export function replacePart(
  { path, part }: { path: string; part: string },
  text: string,
  pattern: RegExp,
  by: (...groups: string[]) => string,
): string {
  if (!pattern.test(text)) throw new Error(`${path}: found no place for ${part}`);
  return text.replace(pattern, (_, ...groups: string[]) => by(...groups));
}
