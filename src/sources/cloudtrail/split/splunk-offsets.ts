import { isObject, listAt, preview } from "../../../core/text/json-values.ts";

/**
 * Checks the row numbers of Splunk searches in one input: `offset` of each line of an export, and `init_offset` of each
 * page of `/results`. They start at 0 and have no gaps; another 0 starts the next search.
 */
export class SplunkOffsets {
  /** The expected number of the next row. */
  #next = 0;

  /**
   * Describes a gap before this document; null if there is none. `rows` is how many results were already streamed out
   * of the document.
   */
  gapBefore(document: unknown, rows: number): string | null {
    // The final results repeat the rows of a preview.
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
      `Splunk's results are missing rows: expected ${key} ${expected}, got ${preview(offset)}. Export all pages again ` +
      "(`count=0`), in order and into one file"
    );
  }
}
