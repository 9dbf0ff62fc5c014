import type { Buffer } from "node:buffer";
import { countMembersInText, countMembersInValue } from "../split/kernel/member-count.ts";

/**
 * A JSON text as values. A text in which a key occurs twice in one object has several: parsers disagree on which of the
 * two counts, so each is a value. `damage` says that; null where there is one. `isPartial`: there are more values than
 * these.
 */
export type ParsedJson = {
  values: readonly [unknown, ...unknown[]];
  damage: string | null;
  isPartial?: boolean | undefined;
};

/** Deeper values are refused: code that walks them calls itself. */
const DEEPEST = 512;

/**
 * The most values of one text, fewer where it is long. Past it, each member of a repeated key is in one of them, not every
 * combination; members past it are left out, but for the last. The readings are then partial.
 */
const MOST_READINGS = { values: 32, characters: 4 * 1024 * 1024 };

/** Lists whose elements count one by one: the values of an element, or of the whole list, are more elements. */
const LISTS_OF_EVIDENCE: ReadonlySet<string> = new Set(["findings", "enhancedFindings", "vulnerablePackages"]);

/** Parses a JSON text, given as it was decoded or as bytes. Throws what JSON.parse throws, and a SyntaxError where it is too deep. */
export function parseJson(text: string, bytes: Buffer | null = null): ParsedJson {
  const value: unknown = JSON.parse(text);
  if (countMembersInValue(value, DEEPEST) === countMembersInText(bytes ?? text))
    return { values: [value], damage: null };
  return new AlternativesParser(text).parse();
}

type Values = [unknown, ...unknown[]];

/** Reads a valid JSON text once more, and keeps each member of a repeated key. */
class AlternativesParser {
  readonly #text: string;
  readonly #most: number;
  #at = 0;
  #isPartial = false;
  #repeated: { key: string; under: string | null } | null = null;

  constructor(text: string) {
    const { values, characters } = MOST_READINGS;
    this.#text = text;
    this.#most = Math.max(2, Math.min(values, Math.floor(characters / text.length)));
  }

  parse(): ParsedJson {
    const values = this.#value(null, 0);
    if (this.#repeated === null) return { values, damage: null };
    const { key, under } = this.#repeated;
    const place = under === null ? "in one object" : `in ${under}`;
    const damage = `the key ${JSON.stringify(key)} occurs more than once ${place}`;
    return { values, damage, isPartial: this.#isPartial };
  }

  /** The values of the text at hand, which stands under `key`. */
  #value(key: string | null, depth: number): Values {
    if (depth > DEEPEST) throw new SyntaxError(`more than ${DEEPEST} levels deep`);
    this.#skipBlanks();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(key, depth);
    if (first === "[") return this.#array(key, depth);
    const from = this.#at;
    if (first === '"') return [this.#string()];
    while (this.#at < this.#text.length && !ENDS_SCALAR.has(this.#text[this.#at] ?? "")) this.#at += 1;
    return [JSON.parse(this.#text.slice(from, this.#at))];
  }

  #object(under: string | null, depth: number): Values {
    const members = new Map<string, Values>();
    this.#at += 1;
    for (this.#skipBlanks(); this.#text[this.#at] !== "}"; this.#skipBlanks()) {
      const key = this.#string();
      this.#skipBlanks();
      this.#at += 1;
      const values = this.#value(key, depth + 1);
      const before = members.get(key);
      if (before === undefined) {
        members.set(key, values);
      } else {
        this.#repeated ??= { key, under };
        if (!addRepeated(key, before, values, this.#most)) this.#isPartial = true;
      }
      this.#skipBlanks();
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    this.#at += 1;
    const keys = [...members.keys()];
    const { rows, isPartial } = combinations([...members.values()], this.#most);
    if (isPartial) this.#isPartial = true;
    const [first, ...rest] = rows.map((row) =>
      Object.fromEntries(row.map((value, index) => [keys[index] ?? "", value])),
    );
    return [first, ...rest];
  }

  #array(key: string | null, depth: number): Values {
    const elements: Values[] = [];
    this.#at += 1;
    for (this.#skipBlanks(); this.#text[this.#at] !== "]"; this.#skipBlanks()) {
      elements.push(this.#value(null, depth + 1));
      this.#skipBlanks();
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    this.#at += 1;
    if (key !== null && LISTS_OF_EVIDENCE.has(key)) return [elements.flat()];
    const { rows, isPartial } = combinations(elements, this.#most);
    if (isPartial) this.#isPartial = true;
    return rows;
  }

  #string(): string {
    const from = this.#at;
    for (;;) {
      this.#at = this.#text.indexOf('"', this.#at + 1);
      let backslashes = 0;
      while (this.#text[this.#at - 1 - backslashes] === "\\") backslashes += 1;
      if (backslashes % 2 === 0) break;
    }
    this.#at += 1;
    return String(JSON.parse(this.#text.slice(from, this.#at)));
  }

  #skipBlanks(): void {
    while (BLANKS.has(this.#text[this.#at] ?? "")) this.#at += 1;
  }
}

const BLANKS: ReadonlySet<string> = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR: ReadonlySet<string> = new Set([",", "]", "}", ...BLANKS]);

/**
 * Adds the values of a key that occurs again to those before. Two lists of findings are one with all of them. False where
 * one was left out.
 */
function addRepeated(key: string, known: Values, values: Values, most: number): boolean {
  const isList = LISTS_OF_EVIDENCE.has(key);
  let isComplete = true;
  for (const value of values) {
    const [first] = known;
    if (isList && Array.isArray(first) && Array.isArray(value)) for (const element of value) first.push(element);
    // A list is enough: what stands in its place beside it lists nothing.
    else if (isList && Array.isArray(value)) known.splice(0, known.length, value);
    else if (!(isList && Array.isArray(first)) && !known.some((each) => isSame(each, value))) {
      if (known.length >= most) isComplete = false;
      known[Math.min(known.length, most - 1)] = value;
    }
  }
  return isComplete;
}

/** Whether it is for certain the same value once more. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}

/** Rows of one value of each member. `isPartial`: there are more ways to take them. */
export type Combinations = { rows: [unknown[], ...unknown[][]]; isPartial: boolean };

/**
 * Each way to take one value of each: all of them, or, where they are too many, as many as the longest has, so that each
 * value is in at least one.
 */
export function combinations(
  members: readonly (readonly unknown[])[],
  most: number = MOST_READINGS.values,
): Combinations {
  const ways = members.reduce((product, { length }) => Math.min(product * length, most + 1), 1);
  let longest = 1;
  for (const { length } of members) longest = Math.max(longest, Math.min(length, most));
  const rows = ways <= most ? ways : longest;
  const row = (index: number) => {
    let rest = index;
    return members.map((values) => {
      if (ways > most) return values[Math.min(index, values.length - 1)];
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    });
  };
  return {
    rows: [row(0), ...Array.from({ length: rows - 1 }, (_, index) => row(index + 1))],
    isPartial: ways > most,
  };
}

/** The same where nothing is lost with those that are left out: each value is damaged, and is in one of them. */
export function combined(members: readonly (readonly unknown[])[]): Combinations["rows"] {
  return combinations(members).rows;
}
