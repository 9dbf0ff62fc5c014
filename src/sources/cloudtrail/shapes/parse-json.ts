import { type Alternatives, combinations, combinedMembers, damageOf, MAX_ALTERNATIVES, only } from "./alternatives.ts";
import { countMembersInText, countMembersInValue } from "./json-members.ts";

/** The alternative values of a JSON text, in which a key may occur more than once. */
export type ParsedJson = Alternatives;

/** The maximum nesting depth, because recursive functions walk the values. */
export const MAX_DEPTH = 512;

/**
 * Limits the alternatives of one text: at most MAX_ALTERNATIVES and this many characters in all, but at least 2. Beyond
 * the limit, members of a repeated key are still in at least one alternative, but not in every combination; if one key has
 * too many members, some are dropped, but never the last. The result is then partial.
 */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/** Lists that union their alternatives: whatever any alternative lists is an element, so no finding can be hidden. */
const UNION_LISTS: ReadonlySet<string> = new Set(["findings", "enhancedFindings", "vulnerablePackages"]);

/** Parses a JSON text. Throws the SyntaxError of JSON.parse, and one if the text is nested too deeply. */
export function parseJson(text: string): ParsedJson {
  const value: unknown = JSON.parse(text);
  if (countMembersInValue(value, MAX_DEPTH) === countMembersInText(text)) return only(value);
  return new AlternativesParser(text).parse();
}

/** Parses a valid JSON text again, and keeps every member of a repeated key. */
class AlternativesParser {
  readonly #text: string;
  readonly #max: number;
  #at = 0;
  #repeated: { key: string; under: string | null } | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#max = Math.max(2, Math.min(MAX_ALTERNATIVES, Math.floor(MAX_CHARACTERS / text.length)));
  }

  parse(): ParsedJson {
    const { values, isPartial } = this.#value(null, 0);
    if (this.#repeated === null) return { values, damage: null };
    const { key, under } = this.#repeated;
    const place = under === null ? "in one object" : `in ${under}`;
    return { values, damage: `the key ${JSON.stringify(key)} occurs more than once ${place}`, isPartial };
  }

  /** The alternatives of the value at the current position. `key` is the key that it belongs to; null in an array. */
  #value(key: string | null, depth: number): Alternatives {
    if (depth > MAX_DEPTH) throw new SyntaxError(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#skipWhitespace();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object(key, depth);
    if (first === "[") return this.#array(key, depth);
    const from = this.#at;
    if (first === '"') return only(this.#string());
    while (this.#at < this.#text.length && !ENDS_SCALAR.has(this.#text[this.#at] ?? "")) this.#at += 1;
    return only(JSON.parse(this.#text.slice(from, this.#at)));
  }

  #object(under: string | null, depth: number): Alternatives {
    const members = new Map<string, [Alternatives, ...Alternatives[]]>();
    this.#readItems("}", () => {
      const key = this.#string();
      this.#skipWhitespace();
      this.#at += 1;
      const value = this.#value(key, depth + 1);
      const known = members.get(key);
      known?.push(value);
      if (known === undefined) members.set(key, [value]);
      else this.#repeated ??= { key, under };
    });
    const merged = [...members].map(([key, all]) => [key, mergeRepeated(key, all, this.#max)] as const);
    return combinedMembers(new Map(merged), { max: this.#max });
  }

  #array(key: string | null, depth: number): Alternatives {
    const elements: Alternatives[] = [];
    this.#readItems("]", () => elements.push(this.#value(null, depth + 1)));
    if (key === null || !UNION_LISTS.has(key)) return combinations(elements, this.#max, (row) => row);
    return { ...damageOf(elements), values: [elements.flatMap(({ values }) => values)] };
  }

  /** Reads the members or elements up to the `end` of an object or a list, whose opening bracket is at the position. */
  #readItems(end: "}" | "]", read: () => void): void {
    this.#at += 1;
    for (this.#skipWhitespace(); this.#text[this.#at] !== end; this.#skipWhitespace()) {
      read();
      this.#skipWhitespace();
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    this.#at += 1;
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

  #skipWhitespace(): void {
    while (WHITESPACE.has(this.#text[this.#at] ?? "")) this.#at += 1;
  }
}

const WHITESPACE: ReadonlySet<string> = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR: ReadonlySet<string> = new Set([",", "]", "}", ...WHITESPACE]);

/**
 * The alternatives of a key that occurs several times. Those that are lists in UNION_LISTS are merged, and replace others,
 * which contain no elements. Partial if an alternative was dropped because there are more than `max`.
 */
function mergeRepeated(key: string, members: readonly [Alternatives, ...Alternatives[]], max: number): Alternatives {
  if (members.length === 1) return members[0];
  const [first, ...others] = members.flatMap(({ values }): readonly unknown[] => values);
  const lists = UNION_LISTS.has(key) ? [first, ...others].filter((value) => Array.isArray(value)) : [];
  let { isPartial } = damageOf(members);
  if (lists.length > 0) return { values: [lists.flat()], damage: null, isPartial };
  const values: [unknown, ...unknown[]] = [first];
  for (const value of others) {
    if (values.some((each) => isSame(each, value))) continue;
    if (values.length >= max) isPartial = true;
    values[Math.min(values.length, max - 1)] = value;
  }
  return { values, damage: null, isPartial };
}

/** Whether both are certainly the same value: equal scalars, or two empty lists. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}
