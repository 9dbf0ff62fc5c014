import type { Buffer } from "node:buffer";
import type { ParsedJson } from "./parse-json.ts";

/**
 * A long JSON text in a string or a cell, in UTF-8 and not decoded: an object that begins with `{"` and ends with `}`. It
 * takes the place of the string in a parsed value, and is valid only while the document that contains it is read.
 */
export class EmbeddedText {
  readonly #bytes: Buffer;
  readonly #parse: () => ParsedJson;

  constructor(bytes: Buffer, parse: () => ParsedJson) {
    this.#bytes = bytes;
    this.#parse = parse;
  }

  /** Parses it. Throws the SyntaxError of JSON.parse. */
  parse(): ParsedJson {
    return this.#parse();
  }

  toString(): string {
    return this.#bytes.toString("utf8");
  }

  toJSON(): string {
    return this.toString();
  }
}

export function isText(value: unknown): value is string | EmbeddedText {
  return typeof value === "string" || value instanceof EmbeddedText;
}

/** A copy of a value with strings in place of embedded texts, at any depth. */
export function withStrings(value: unknown): unknown {
  if (value instanceof EmbeddedText) return value.toString();
  if (Array.isArray(value)) return value.map(withStrings);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withStrings(member)]));
}
