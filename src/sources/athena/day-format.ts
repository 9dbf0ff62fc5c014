import { DAY } from "../../core/text/time.ts";

/** The units of a pattern of days. */
export type DayUnit = "year" | "month" | "day";

/** How a partition's values are written: days, months or years, in a pattern of Java's DateTimeFormatter, in UTC. */
export type DayFormat = {
  pattern: string;
  units: ReadonlySet<DayUnit>;
  /** The value for the day that begins at `midnight`, epoch ms. */
  write: (midnight: number) => string;
  /** The midnights of the first and the last day of a value; null if it is not in this format. */
  read: (text: string) => { first: number; last: number } | null;
  /** Whether values sort like their days, so that the query can use BETWEEN. */
  sorts: boolean;
  /** A regular expression for the values, for JavaScript and Trino. */
  form: string;
};

type Part = { unit: DayUnit; digits: 1 | 2 | 4 } | { literal: string };

/** Parses a pattern; null if it has other fields than year, month and day, or names of months. */
export function dayFormat(pattern: string): DayFormat | null {
  const parts = partsOf(pattern);
  if (parts === null) return null;
  const fields = parts.flatMap((part) => ("unit" in part ? [part] : []));
  const units = new Set(fields.map(({ unit }) => unit));
  if (fields.length === 0 || units.size !== fields.length) return null;
  return {
    pattern,
    units,
    write: (midnight) => parts.map((part) => written(part, midnight)).join(""),
    read: (text) => read(parts, units, text),
    sorts: fields.every(({ unit, digits }, index) => unit === ORDER[index] && (unit === "year" || digits === 2)),
    form: parts.map(formOf).join(""),
  };
}

function formOf(part: Part): string {
  if ("literal" in part) return part.literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const zero = part.digits === 1 ? "" : "0";
  switch (part.unit) {
    case "year":
      return "[0-9]{4}";
    case "month":
      return `(${zero}[1-9]|1[0-2])`;
    case "day":
      return `(${zero}[1-9]|[12][0-9]|3[01])`;
  }
}

const ORDER: readonly DayUnit[] = ["year", "month", "day"];

/** The midnight (UTC) at the start of a moment's day, both epoch ms. */
export function midnightOf(epochMs: number): number {
  return Math.floor(epochMs / DAY) * DAY;
}

/** The midnights from `first` to `last`, both included. */
export function daysBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, Math.round((last - first) / DAY) + 1) }, (_, index) => first + index * DAY);
}

function partsOf(pattern: string): Part[] | null {
  const parts: Part[] = [];
  for (const [token] of pattern.matchAll(/([A-Za-z])\1*|'(?:[^']|'')*'|[^A-Za-z']+|'/g)) {
    const field = FIELDS.get(token);
    if (field !== undefined) parts.push(field);
    else if (/^[A-Za-z]|^'$/.test(token)) return null;
    else parts.push({ literal: token === "''" ? "'" : token.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'") });
  }
  return parts;
}

const FIELDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["yyyy", { unit: "year", digits: 4 }],
  ["uuuu", { unit: "year", digits: 4 }],
  ["MM", { unit: "month", digits: 2 }],
  ["M", { unit: "month", digits: 1 }],
  ["dd", { unit: "day", digits: 2 }],
  ["d", { unit: "day", digits: 1 }],
]);

function written(part: Part, midnight: number): string {
  if ("literal" in part) return part.literal;
  const date = new Date(midnight);
  const values = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return String(values[part.unit]).padStart(part.digits, "0");
}

function read(
  parts: readonly Part[],
  units: ReadonlySet<DayUnit>,
  text: string,
): { first: number; last: number } | null {
  const found: Partial<Record<DayUnit, number>> = {};
  let at = 0;
  for (const part of parts) {
    const rest = text.slice(at);
    const length =
      "literal" in part
        ? rest.startsWith(part.literal)
          ? part.literal.length
          : -1
        : (DIGITS[part.digits].exec(rest)?.[0].length ?? -1);
    if (length < 0) return null;
    if ("unit" in part) found[part.unit] = Number(rest.slice(0, length));
    at += length;
  }
  if (at !== text.length || !units.has("year")) return null;
  const { year = 0, month, day } = found;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (new Date(first).getUTCMonth() !== (month ?? 1) - 1) return null;
  const next =
    day !== undefined ? first + DAY : month !== undefined ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { first, last: next - DAY };
}

const DIGITS = { 1: /^\d{1,2}/, 2: /^\d{2}/, 4: /^\d{4}/ } as const;
