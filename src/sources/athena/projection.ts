import type { TableMetadata } from "@aws-sdk/client-athena";
import { DAY } from "../../core/text/time.ts";
import { type DayFormat, type DayUnit, dayFormat } from "./day-format.ts";

export type Parameters = NonNullable<TableMetadata["Parameters"]>;

/** How Athena computes the values of a partition key, which then need not be registered. */
export type Projection =
  | { type: "enum"; values: readonly string[] }
  /** A null `range` cannot be read. */
  | { type: "integer"; range: { first: number; last: number } | null; digits: number; interval: string | null }
  | {
      type: "date";
      pattern: string;
      format: DayFormat | null;
      range: string;
      interval: string | null;
      unit: string | null;
    }
  /** No values are computed: the query must name the value. */
  | { type: "injected" }
  | { type: "unknown"; named: string };

/** Whether `projection.enabled` is true: registered partitions are then ignored. */
export function isProjected(parameters: Parameters): boolean {
  return parameters["projection.enabled"]?.trim().toLowerCase() === "true";
}

/** Reads `projection.KEY.*`; AWS documents the settings as partition-projection-supported-types. */
export function projectionOf(parameters: Parameters, key: string): Projection {
  const setting = (name: string) => parameters[`projection.${key}.${name}`];
  const type = setting("type")?.trim().toLowerCase() ?? "";
  const interval = setting("interval")?.trim() ?? null;
  switch (type) {
    case "enum":
      // White space is part of a value.
      return { type, values: (setting("values") ?? "").split(",") };
    case "integer": {
      const [first = "", last = ""] = (setting("range") ?? "").split(",").map((bound) => bound.trim());
      const isRange = [first, last].every((bound) => /^-?\d{1,15}$/.test(bound));
      const range = isRange ? { first: Number(first), last: Number(last) } : null;
      return { type, range, digits: Number(setting("digits")?.trim() ?? 0) || 0, interval };
    }
    case "date": {
      const pattern = setting("format") ?? "";
      const unit = setting("interval.unit")?.trim().toUpperCase() ?? null;
      return { type, pattern, format: dayFormat(pattern), range: setting("range") ?? "", interval, unit };
    }
    case "injected":
      return { type };
    default:
      return { type: "unknown", named: type };
  }
}

/** Whether the projection includes this value. Dates are not checked. */
export function projects(projection: Projection, value: string): boolean {
  switch (projection.type) {
    case "enum":
      return projection.values.includes(value);
    case "integer": {
      const { range, digits, interval } = projection;
      const number = Number(value);
      const isWritten = value === String(number).padStart(digits, "0");
      const isStep = interval === null || Number(interval) === 1;
      return isWritten && isStep && range !== null && number >= range.first && number <= range.last;
    }
    case "date":
    case "injected":
      return true;
    case "unknown":
      return false;
  }
}

const SPANS: Readonly<Record<string, number>> = {
  SECOND: 1_000,
  MINUTE: 60_000,
  HOUR: DAY / 24,
  DAY,
  WEEK: 7 * DAY,
};

/**
 * The first and the last day of a date projection, as moments in epoch ms within them. Null if its range or interval
 * cannot be read.
 */
export function reachOf(
  projection: Projection & { type: "date" },
  now: number,
): { first: number; last: number } | null {
  const { format, range, interval, unit } = projection;
  if (format === null) return null;
  const finest: DayUnit = format.units.has("day") ? "day" : format.units.has("month") ? "month" : "year";
  if (interval !== null && Number(interval) !== 1) return null;
  if (unit !== null && unit.replace(/S$/, "") !== finest.toUpperCase()) return null;
  const [from, to, ...more] = range.split(",");
  if (from === undefined || to === undefined || more.length > 0) return null;
  const first = relative(from, now) ?? format.read(from)?.first ?? null;
  const last = relative(to, now) ?? format.read(to)?.last ?? null;
  if (first === null || last === null) return null;
  // NOW in a pattern of months means the whole month.
  const whole = (moment: number) => format.read(format.write(moment));
  return { first: whole(first)?.first ?? first, last: whole(last)?.last ?? last };
}

/** The moment (epoch ms) of `NOW`, `NOW-3YEARS` or `NOW + 1 DAY`; null for anything else. */
function relative(text: string, now: number): number | null {
  const parts = /^\s*NOW\s*(?:([+-])\s*(\d{1,9})\s*(YEAR|MONTH|WEEK|DAY|HOUR|MINUTE|SECOND)S?\s*)?$/.exec(text);
  if (parts === null) return null;
  const [, sign, count = "0", unit = "DAY"] = parts;
  const steps = Number(count) * (sign === "-" ? -1 : 1);
  const span = SPANS[unit];
  if (span !== undefined) return now + steps * span;
  const date = new Date(now);
  const months = steps * (unit === "YEAR" ? 12 : 1);
  const sameDay = date.getUTCDate();
  // A month before March 31 is February 28, as Java counts: not March 3.
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(sameDay, lastDay));
}
