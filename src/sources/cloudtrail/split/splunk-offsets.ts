import { isObject, listAt, preview } from "../../../core/text/json-values.ts";

/**
 * Follows the numbers that Splunk gives the rows of a search, through one input: `offset` of each line of an export, and
 * `init_offset` of a page of `/results`. They begin at 0 and leave none out; at 0 another search begins.
 */
export class SplunkOffsets {
  /** The number that the next row has, unless it is of another search. */
  #next = 0;

  /** Why rows are missing before this document; null where none are. `rows` is how many results were taken out of it. */
  gapBefore(document: unknown, rows: number): string | null {
    // A preview's rows come again in the final results.
    if (!isObject(document) || !Object.hasOwn(document, "preview") || document["preview"] === true) return null;
    const isPage = Object.hasOwn(document, "results");
    if (!isPage && !Object.hasOwn(document, "result")) return null;
    const key = isPage ? "init_offset" : "offset";
    const offset = document[key] ?? null;
    const length = isPage ? rows + listAt(document, "results").length : 1;
    if (offset === null) return null;
    const expected = this.#next;
    const first = typeof offset === "number" && Number.isInteger(offset) ? offset : null;
    this.#next = (first ?? expected) + length;
    if (first === 0 || first === expected) return null;
    return (
      `the results of Splunk go on with ${key} ${preview(offset)} where ${expected} is next, so rows are missing: ` +
      "export again from the first, with `count=0`, all pages in one file and in their order"
    );
  }
}
