import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { combinations } from "./combinations.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { EmbeddedText, isText } from "./embedded-text.ts";
import type { ParsedJson } from "./parse-json.ts";
import { type ShapeProblem, shapeProblem } from "./unwrapped.ts";

/** The columns that are read, by their names in CloudTrail. Athena and other tools write them in lower case. */
const COLUMNS = [
  "eventVersion",
  "userIdentity",
  "eventTime",
  "eventSource",
  "eventName",
  "awsRegion",
  "sourceIPAddress",
  "requestParameters",
  "responseElements",
  "errorCode",
  "errorMessage",
  "eventID",
  "recipientAccountId",
  "sharedEventID",
];

const BY_LOWER_CASE = new Map(COLUMNS.map((name) => [name.toLowerCase(), name]));

/** The columns that a row must have. */
export const NEEDED_COLUMNS = ["eventSource", "eventName", "requestParameters", "responseElements"] as const;

const JSON_COLUMNS = ["userIdentity", "requestParameters", "responseElements"] as const;

/** The columns and cells of a row, which is an object, or a list of objects with one column each (`get-query-results`). */
export function rowOfCells(row: unknown): [string, unknown][] {
  if (!Array.isArray(row)) return isObject(row) ? Object.entries(row) : [];
  return row.flatMap((cell: unknown) => (isObject(cell) ? Object.entries(cell) : []));
}

/** The column in which CloudTrail Lake has the whole record as JSON text. */
const WHOLE_RECORD = "eventjson";

/**
 * The records of a row that has them in the column eventJson; null if it has no such column, or all columns of a record.
 * There are several if the column occurs more than once, and `damage` names it.
 */
export function wholeRecords(row: readonly [string, unknown][]): ParsedJson | null {
  const names = new Set(row.map(([name]) => columnName(name)));
  if (NEEDED_COLUMNS.every((name) => names.has(name))) return null;
  const cells = row.filter(([name]) => isWholeRecord(name)).map(([, cell]) => cell);
  const [first, ...others] = cells.slice(0, MAX_CELLS);
  if (cells.length === 0) return null;
  const damage = cells.length === 1 ? null : "the column eventJson occurs more than once";
  return { values: [first, ...others], damage, isPartial: cells.length > MAX_CELLS };
}

/** Whether it is the name of the column eventJson, in any case. */
export function isWholeRecord(column: string): boolean {
  return column.trim().toLowerCase() === WHOLE_RECORD;
}

/** CloudTrail's name for a column; null if the column is not read. */
export function columnName(written: string): string | null {
  return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}

/**
 * A row of CloudTrail Lake as a record. If a column or a key occurs more than once, `damage` names it, and `alternatives`
 * are the records with its other values. `isPartial`: there are more alternatives than these.
 */
export type LakeRecord = {
  kind: "record";
  record: JsonObject;
  alternatives: readonly JsonObject[];
  damage: string | null;
  isPartial: boolean;
};

/** Converts a row to a record. Cells with objects must be JSON text, which Lake writes only if the query casts them. */
export function lakeRecord(row: readonly [string, unknown][]): LakeRecord | ShapeProblem {
  const cells = new Map<string, unknown[]>();
  let damage: string | null = null;
  let isPartial = false;
  for (const [column, rawCell] of row) {
    const name = columnName(column);
    // Some tools pad cells with spaces, or leave a carriage return in the last one.
    const cell = typeof rawCell === "string" ? rawCell.trim() : rawCell;
    const before = name === null ? undefined : cells.get(name);
    if (before !== undefined) damage ??= `the column ${name} occurs more than once`;
    if (name !== null && before === undefined) cells.set(name, [cell]);
    else if (before !== undefined && before.length < MAX_CELLS) before.push(cell);
    else if (before !== undefined) isPartial = true;
  }
  const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
  if (missing.length > 0) {
    const found = preview(row.map(([name]) => name));
    return shapeProblem(
      "unsupported-shape",
      `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`,
    );
  }
  for (const name of JSON_COLUMNS) {
    const values: unknown[] = [];
    for (const cell of cells.get(name) ?? []) {
      const parsed: ParsedJson | ShapeProblem = isText(cell) ? parseCell(name, cell) : { values: [cell], damage: null };
      if ("kind" in parsed) return parsed;
      damage ??= parsed.damage;
      if (parsed.isPartial === true) isPartial = true;
      for (const value of parsed.values) values.push(value);
    }
    if (values.length > 0) cells.set(name, values);
  }
  const names = [...cells.keys()];
  const combined = combinations([...cells.values()]);
  const [record, ...alternatives] = combined.rows.map((values) => recordOf(names, values));
  return record === undefined
    ? shapeProblem("damaged", "a row has no cells")
    : { kind: "record", record, alternatives, damage, isPartial: isPartial || combined.isPartial };
}

/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;

function recordOf(names: readonly string[], values: readonly unknown[]): JsonObject {
  const record = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  const time = record["eventTime"];
  return typeof time === "string" ? { ...record, eventTime: isoForm(time) } : record;
}

function parseCell(name: string, cell: string | EmbeddedText): ParsedJson | ShapeProblem {
  const text = typeof cell === "string" ? cell.trim() : cell;
  if (text === "" || text === "null") return { values: [null], damage: null };
  if (typeof text === "string" && /^\{\s*[\w.-]+=/.test(text)) {
    return shapeProblem(
      "unsupported-shape",
      `expected JSON in the column ${name}, got ${preview(text)}. Select json_format(CAST(${name} AS JSON)) AS ${name}`,
    );
  }
  const parsed = parseEmbeddedJson(text, `the column ${name}`);
  if (parsed.kind === "problem") return parsed;
  const nested = parsed.values.map(
    (value): ParsedJson => (isObject(value) ? withNested(value) : { values: [value], damage: null }),
  );
  const [first, ...rest] = nested.flatMap(({ values }) => values);
  const damage = parsed.damage ?? nested.find((each) => each.damage !== null)?.damage ?? null;
  const isPartial = [parsed, ...nested].some((each) => each.isPartial === true);
  return { values: [first, ...rest], damage, isPartial };
}

/** Parses the nested values, which are JSON in strings, because Lake stores these fields as maps of text. */
function withNested(object: JsonObject): ParsedJson {
  const keys = Object.keys(object);
  let damage: string | null = null;
  let isPartial = false;
  const members = keys.map((key): readonly unknown[] => {
    const value = object[key];
    const isJson = typeof value === "string" ? /^\s*[[{]/.test(value) : value instanceof EmbeddedText;
    if (!isJson || !isText(value)) return [value];
    const parsed = parseEmbeddedJson(value, key);
    if (parsed.kind === "problem") return [value.toString()];
    damage ??= parsed.damage;
    if (parsed.isPartial === true) isPartial = true;
    return parsed.values;
  });
  const combined = combinations(members);
  const [first, ...rest] = combined.rows.map((row) => Object.fromEntries(row.map((value, at) => [keys[at], value])));
  return { values: [first, ...rest], damage, isPartial: isPartial || combined.isPartial };
}

/** Converts SQL's `2021-08-11 11:52:27.000`, which is in UTC here, to ISO 8601. */
function isoForm(time: string): string {
  return time.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
}
