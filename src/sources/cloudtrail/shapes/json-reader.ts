import { Buffer, isAscii, isUtf8 } from "node:buffer";
import type { FindingTable, ParsedFinding } from "../../findings/finding-table.ts";
import { FINDING_LISTS, type FindingList, readFinding } from "../../findings/read-finding.ts";
import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  isWhitespace,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
} from "../split/json-bytes.ts";
import { EmbeddedText } from "./embedded-text.ts";
import { countMembersInValue, type Hole, placeholder } from "./json-members.ts";
import { MAX_DEPTH, type ParsedJson, parseJson } from "./parse-json.ts";
import { replacedNestedKey } from "./replaced-text.ts";
import { unescapeJson } from "./unescape-json.ts";

/** Findings that are nested deeper, and lists at a greater depth, are parsed with the rest of the text. */
const MAX_LIST_DEPTH = 64;

/** Shorter texts are strings, which is faster. */
const MIN_EMBEDDED = 512;

/** The keys, in lower case, under which exports have JSON as text. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  "_raw",
  "@message",
  "body",
  "cloudtrailevent",
  "data",
  "eventjson",
  "imagescanfindings",
  "message",
  "responseelements",
  "value",
]);

/** The longest key of them has fewer bytes. */
const MAX_KEY = 32;

/** Bytes that are kept for unescaped texts: a record has at most 256 KB, or more if large events are enabled. */
const SCRATCH = { least: 512 * 1024, most: 4 * 1024 * 1024 };

type Encoding = "latin1" | "utf8";

/** In every text that lists findings. */
const LISTS_FINDINGS = Buffer.from('indings"');

/**
 * Parses JSON documents with lists of findings. Only the findings that the table does not know are parsed, each by itself;
 * the rest of a document is parsed without its lists. A document with anything unusual is parsed as a whole.
 */
export class JsonReader {
  readonly #table: FindingTable;
  /** Unescaped texts of the current document, reused for the next one. */
  #scratch = Buffer.allocUnsafeSlow(SCRATCH.least);
  #used = 0;

  constructor(table: FindingTable) {
    this.#table = table;
  }

  /**
   * Parses a JSON text in UTF-8. The values are valid until the next call or until `bytes` change: embedded JSON in them
   * may be an EmbeddedText. Throws the SyntaxError of JSON.parse, and one if the text is nested too deeply.
   */
  parse(bytes: Buffer): ParsedJson {
    this.begin();
    return this.#parse(bytes);
  }

  /** Ends the current document: its values are not used any more. */
  begin(): void {
    this.#used = 0;
    if (this.#scratch.length > SCRATCH.most) this.#scratch = Buffer.allocUnsafeSlow(SCRATCH.least);
  }

  /** A long JSON text that is a part of the current document. */
  textOf(bytes: Buffer): EmbeddedText {
    return new EmbeddedText(bytes, () => this.#parse(bytes));
  }

  #parse(bytes: Buffer): ParsedJson {
    const encoding = isAscii(bytes) ? "latin1" : "utf8";
    const reduced = encoding === "latin1" || isUtf8(bytes) ? this.#reduce(bytes, encoding) : null;
    if (reduced !== null) {
      const { text, members, holes } = reduced;
      const value = parseValid(text);
      if (value !== undefined && countMembersInValue(value, MAX_DEPTH, holes) === members)
        return { values: [value], damage: null };
    }
    return parseJson(bytes.toString(encoding));
  }

  /**
   * The text with short strings in place of lists of findings and embedded JSON. `members`: how many members the objects
   * in the text have, where a repeated key counts each time. Null if the text must be parsed as a whole.
   */
  #reduce(bytes: Buffer, encoding: Encoding): { text: string; members: number; holes: Hole[] } | null {
    const holes: Hole[] = [];
    let text = "";
    /** The start of what was not added to `text` yet. */
    let rest = 0;
    let members = 0;
    let depth = 0;
    /** The last string, which is the key of a value after a colon. */
    let keyFrom = 0;
    let keyTo = 0;
    let isAfterColon = false;
    const addHole = (key: string, value: unknown, from: number, to: number) => {
      text += bytes.toString(encoding, rest, from) + placeholder(holes.length);
      rest = to;
      holes.push({ key, value });
    };
    let at = 0;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        const embedded = isAfterColon ? this.#embeddedText(bytes, at, keyFrom, keyTo) : null;
        isAfterColon = false;
        if (embedded !== null) {
          addHole(embedded.key, embedded.text, at, embedded.to);
          at = embedded.to;
          continue;
        }
        keyFrom = at + 1;
        keyTo = endOfString(bytes, keyFrom);
        if (keyTo < 0) return null;
        at = keyTo + 1;
      } else if (byte === COLON) {
        members += 1;
        isAfterColon = true;
        at += 1;
      } else {
        const isValue = isAfterColon && byte === OPEN_ARRAY && depth < MAX_LIST_DEPTH;
        const list = isValue ? listNamed(bytes, keyFrom, keyTo) : null;
        if (!isWhitespace(byte)) isAfterColon = false;
        if (list !== null) {
          const read = this.#readList(list, bytes, at + 1, encoding);
          if (read === null) return null;
          addHole(list, read.entries, at, read.to);
          at = read.to;
          continue;
        }
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) depth += 1;
        else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
        at += 1;
      }
    }
    return { text: text + bytes.toString(encoding, rest), members, holes };
  }

  /** The entries of a list, and the end of it. `from` is after its opening bracket. Null if an entry is not plain. */
  #readList(
    list: FindingList,
    bytes: Buffer,
    from: number,
    encoding: Encoding,
  ): { entries: unknown[]; to: number } | null {
    const entries: unknown[] = [];
    this.#table.begin(list, bytes);
    let at = skipWhitespace(bytes, from);
    if (bytes[at] === CLOSE_ARRAY) return { entries, to: at + 1 };
    for (;;) {
      const known = this.#table.following(at);
      if (known === null) {
        const extent = extentOf(bytes, at);
        if (extent === null) return null;
        const { to, members } = extent;
        const parse = (start: number, end: number) => parseFinding(list, bytes.toString(encoding, start, end), members);
        const entry = this.#table.intern(at, to, parse);
        if (entry === undefined) return null;
        entries.push(entry);
        at = to;
      } else {
        entries.push(known.interned);
        at = known.to;
      }
      at = skipWhitespace(bytes, at);
      if (bytes[at] === CLOSE_ARRAY) return { entries, to: at + 1 };
      if (bytes[at] !== COMMA) return null;
      at = skipWhitespace(bytes, at + 1);
    }
  }

  /** The JSON text in the string whose opening quote is at `from`, and the end of the string; null if it has none. */
  #embeddedText(
    bytes: Buffer,
    from: number,
    keyFrom: number,
    keyTo: number,
  ): { key: string; text: EmbeddedText; to: number } | null {
    if (bytes.length - from < MIN_EMBEDDED || bytes[from + 1] !== OPEN_OBJECT || keyTo - keyFrom > MAX_KEY) return null;
    const key = bytes.toString("latin1", keyFrom, keyTo);
    if (!TEXT_KEYS.has(key.toLowerCase())) return null;
    if (this.#scratch.length - this.#used < bytes.length - from) {
      // What was unescaped before is still referred to.
      this.#scratch = Buffer.allocUnsafeSlow(Math.max(SCRATCH.least, 2 * (bytes.length - from)));
      this.#used = 0;
    }
    const read = unescapeJson(bytes, from + 1, this.#scratch, this.#used);
    if (read === null) return null;
    const content = this.#scratch.subarray(this.#used, read.end);
    if (!isLongJson(content)) return null;
    this.#used = read.end;
    return { key, text: this.textOf(content), to: read.quote + 1 };
  }
}

/** Whether a text is worth being an EmbeddedText: a long object, which lists findings and has no space around it. */
export function isLongJson(text: Buffer): boolean {
  const isObject = text[0] === OPEN_OBJECT && text[1] === QUOTE && text.at(-1) === CLOSE_OBJECT;
  return isObject && text.length >= MIN_EMBEDDED && text.includes(LISTS_FINDINGS);
}

/** The value of a JSON text; undefined if it is invalid. */
function parseValid(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a finding. Null if the text is invalid, or a key is repeated in it. */
function parseFinding(list: FindingList, text: string, members: number): ParsedFinding | null {
  const value = parseValid(text);
  if (value === undefined || countMembersInValue(value, MAX_LIST_DEPTH) !== members) return null;
  const mayBeReplaced = text.includes("\uFFFD") || text.includes("\\u");
  let hasFault = mayBeReplaced && replacedNestedKey(value) !== null;
  const read = readFinding(list, 0, value, () => {
    hasFault = true;
  });
  return { value, read: hasFault ? null : read };
}

/** The end of the object at `from`, and how many members the objects in it have. Null if it is not closed, or no object. */
function extentOf(bytes: Buffer, from: number): { to: number; members: number } | null {
  if (bytes[from] !== OPEN_OBJECT) return null;
  const end = bytes.length;
  let depth = 0;
  let members = 0;
  let at = from;
  while (at < end) {
    let byte = bytes[at];
    at += 1;
    if (byte === QUOTE) {
      while (at < end) {
        byte = bytes[at];
        at += 1;
        if (byte === QUOTE) break;
        if (byte === BACKSLASH) at += 1;
      }
    } else if (byte === COLON) {
      members += 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      depth += 1;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
      depth -= 1;
      if (depth === 0) return { to: at, members };
    }
  }
  return null;
}

/** The index of the quote that closes the string whose content is at `from`; -1 if it is not closed. */
function endOfString(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  return -1;
}

const LIST_KEYS = { findings: Buffer.from("findings"), enhancedFindings: Buffer.from("enhancedFindings") };

/** The list of this key, if the key is written without escapes; null if it is another key. */
function listNamed(bytes: Buffer, from: number, to: number): FindingList | null {
  for (const list of FINDING_LISTS) {
    if (to - from === list.length && bytes.compare(LIST_KEYS[list], 0, list.length, from, to) === 0) return list;
  }
  return null;
}

function skipWhitespace(bytes: Buffer, from: number): number {
  let at = from;
  while (isWhitespace(bytes[at])) at += 1;
  return at;
}
