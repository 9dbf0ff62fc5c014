import { combinations, MAX_ALTERNATIVES } from "./combinations.ts";
import { countMembersInText, countMembersInValue } from "./json-members.ts";

/**
 * The alternative values of a JSON text. There are several if a key occurs more than once in one object, because parsers
 * disagree on which member counts; `damage` then names the key. It is null if there is one value. `isPartial`: there are
 * more alternatives than `values`.
 */
export type ParsedJson = {
  values: readonly [unknown, ...unknown[]];
  damage: string | null;
  isPartial?: boolean | undefined;
};

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
  if (countMembersInValue(value, MAX_DEPTH) === countMembersInText(text)) return { values: [value], damage: null };
  return new AlternativesParser(text).parse();
}

type Values = [unknown, ...unknown[]];

/** Parses a valid JSON text again, and keeps every member of a repeated key. */
class AlternativesParser {
  readonly #text: string;
  readonly #max: number;
  #at = 0;
  #isPartial = false;
  #repeated: { key: string; under: string | null } | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#max = Math.max(2, Math.min(MAX_ALTERNATIVES, Math.floor(MAX_CHARACTERS / text.length)));
  }

  parse(): ParsedJson {
    const values = this.#value(null, 0);
    if (this.#repeated === null) return { values, damage: null };
    const { key, under } = this.#repeated;
    const place = under === null ? "in one object" : `in ${under}`;
    const damage = `the key ${JSON.stringify(key)} occurs more than once ${place}`;
    return { values, damage, isPartial: this.#isPartial };
  }

  /** The alternatives of the value at the current position. `key` is the key that it belongs to; null in an array. */
  #value(key: string | null, depth: number): Values {
    if (depth > MAX_DEPTH) throw new SyntaxError(`it is nested more than ${MAX_DEPTH} levels deep`);
    this.#skipWhitespace();
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
    for (this.#skipWhitespace(); this.#text[this.#at] !== "}"; this.#skipWhitespace()) {
      const key = this.#string();
      this.#skipWhitespace();
      this.#at += 1;
      const values = this.#value(key, depth + 1);
      const before = members.get(key);
      if (before === undefined) {
        members.set(key, values);
      } else {
        this.#repeated ??= { key, under };
        if (!addRepeated(key, before, values, this.#max)) this.#isPartial = true;
      }
      this.#skipWhitespace();
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    this.#at += 1;
    const keys = [...members.keys()];
    const { rows, isPartial } = combinations([...members.values()], this.#max);
    if (isPartial) this.#isPartial = true;
    const [first, ...rest] = rows.map((row) =>
      Object.fromEntries(row.map((value, index) => [keys[index] ?? "", value])),
    );
    return [first, ...rest];
  }

  #array(key: string | null, depth: number): Values {
    const elements: Values[] = [];
    this.#at += 1;
    for (this.#skipWhitespace(); this.#text[this.#at] !== "]"; this.#skipWhitespace()) {
      elements.push(this.#value(null, depth + 1));
      this.#skipWhitespace();
      if (this.#text[this.#at] === ",") this.#at += 1;
    }
    this.#at += 1;
    if (key !== null && UNION_LISTS.has(key)) return [elements.flat()];
    const { rows, isPartial } = combinations(elements, this.#max);
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

  #skipWhitespace(): void {
    while (WHITESPACE.has(this.#text[this.#at] ?? "")) this.#at += 1;
  }
}

const WHITESPACE: ReadonlySet<string> = new Set([" ", "\n", "\r", "\t"]);
const ENDS_SCALAR: ReadonlySet<string> = new Set([",", "]", "}", ...WHITESPACE]);

/**
 * Adds the alternatives of a repeated key to the `known` ones. Lists in UNION_LISTS are merged. False if an alternative was
 * dropped because there are more than `max`.
 */
function addRepeated(key: string, known: Values, values: Values, max: number): boolean {
  const isList = UNION_LISTS.has(key);
  let isComplete = true;
  for (const value of values) {
    const [first] = known;
    if (isList && Array.isArray(first) && Array.isArray(value)) for (const element of value) first.push(element);
    // A list replaces alternatives that are not lists, since those contain no elements.
    else if (isList && Array.isArray(value)) known.splice(0, known.length, value);
    else if (!(isList && Array.isArray(first)) && !known.some((each) => isSame(each, value))) {
      if (known.length >= max) isComplete = false;
      known[Math.min(known.length, max - 1)] = value;
    }
  }
  return isComplete;
}

/** Whether both are certainly the same value: equal scalars, or two empty lists. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}
