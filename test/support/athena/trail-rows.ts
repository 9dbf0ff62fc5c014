import { isObject, type JsonObject } from "../../../src/core/text/json-values.ts";
import { TRAIL_COLUMNS } from "./tables.ts";

/**
 * A record as the row that a trail's table has of it: names are in lower case, in structs too, and objects in text
 * columns are JSON.
 */
export function trailRow(record: JsonObject): JsonObject {
  const lower = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), value]));
  const cells = TRAIL_COLUMNS.map(({ Name = "", Type }) => {
    const value = lower.get(Name) ?? null;
    return [Name, Type === "string" ? asText(value) : lowered(value)];
  });
  return Object.fromEntries(cells);
}

/** A row of a trail as CloudTrail Lake has it: parameters and response are maps of texts, whose nested values are JSON. */
export function lakeRow(row: JsonObject): JsonObject {
  return {
    ...row,
    requestparameters: asMap(row["requestparameters"]),
    responseelements: asMap(row["responseelements"]),
  };
}

/** A value with the names of its objects in lower case, as a struct has them. */
export function lowered(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowered(inner)]));
}

function asText(value: unknown): string | null {
  return value === null || typeof value === "string" ? value : JSON.stringify(value);
}

function asMap(cell: unknown): JsonObject | null {
  if (typeof cell !== "string") return null;
  const value: unknown = JSON.parse(cell);
  if (!isObject(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
}
