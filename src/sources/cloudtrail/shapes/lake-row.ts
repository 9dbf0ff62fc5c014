import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { combinations, type ParsedJson } from "./parse-json.ts";
import { type ShapeProblem, shapeProblem } from "./unwrapped.ts";

/** The columns that are read, by CloudTrail's names; Athena and others write them in lower case. */
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

/** Without these a row says nothing about an image. */
export const NEEDED_COLUMNS = ["eventSource", "eventName", "requestParameters", "responseElements"] as const;

const JSON_COLUMNS = ["userIdentity", "requestParameters", "responseElements"] as const;

/** Columns and their cells: of a row of `get-query-results`, a list of objects with one column each. */
export function rowOfCells(row: unknown): [string, unknown][] {
  if (!Array.isArray(row)) return isObject(row) ? Object.entries(row) : [];
  return row.flatMap((cell: unknown) => (isObject(cell) ? Object.entries(cell) : []));
}

/** CloudTrail's name for a column; null for one that is not read. */
export function columnName(written: string): string | null {
  return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}

/**
 * A row of CloudTrail Lake as a record; `others` are the same row with another cell of a column, or another member of a
 * key, that occurs twice, and `damage` says so. `isPartial`: there are more of them than these.
 */
export type LakeRecord = {
  kind: "record";
  record: JsonObject;
  others: readonly JsonObject[];
  damage: string | null;
  isPartial: boolean;
};

/** Reads a row. Its cells are text: those that hold objects must be JSON, which Lake writes only where the query asks for it. */
export function lakeRecord(row: readonly [string, unknown][]): LakeRecord | ShapeProblem {
  const cells = new Map<string, unknown[]>();
  let damage: string | null = null;
  let isPartial = false;
  for (const [written, given] of row) {
    const name = columnName(written);
    // Tools that write tables put blanks around cells, and leave carriage returns in the last one.
    const cell = typeof given === "string" ? given.trim() : given;
    const before = name === null ? undefined : cells.get(name);
    if (before !== undefined) damage ??= `the column ${name} occurs more than once`;
    if (name !== null && before === undefined) cells.set(name, [cell]);
    else if (before !== undefined && before.length < MOST_CELLS) before.push(cell);
    else if (before !== undefined) isPartial = true;
  }
  const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
  if (missing.length > 0) {
    const seen = preview(row.map(([name]) => name));
    return shapeProblem(
      "unsupported-shape",
      `rows without the columns ${missing.join(", ")}, with ${seen}: select those too`,
    );
  }
  for (const name of JSON_COLUMNS) {
    const values: unknown[] = [];
    for (const cell of cells.get(name) ?? []) {
      const parsed: ParsedJson | ShapeProblem =
        typeof cell === "string" ? parseCell(name, cell) : { values: [cell], damage: null };
      if ("kind" in parsed) return parsed;
      damage ??= parsed.damage;
      if (parsed.isPartial === true) isPartial = true;
      for (const value of parsed.values) values.push(value);
    }
    if (values.length > 0) cells.set(name, values);
  }
  const names = [...cells.keys()];
  const ways = combinations([...cells.values()]);
  const [record, ...others] = ways.rows.map((values) => recordOf(names, values));
  return record === undefined
    ? shapeProblem("damaged", "a row without cells")
    : { kind: "record", record, others, damage, isPartial: isPartial || ways.isPartial };
}

/** More cells of one column are no table's. */
const MOST_CELLS = 8;

function recordOf(names: readonly string[], values: readonly unknown[]): JsonObject {
  const record = Object.fromEntries(names.map((name, index) => [name, values[index]]));
  const time = record["eventTime"];
  return typeof time === "string" ? { ...record, eventTime: isoForm(time) } : record;
}

function parseCell(name: string, cell: string): ParsedJson | ShapeProblem {
  const text = cell.trim();
  if (text === "" || text === "null") return { values: [null], damage: null };
  if (/^\{\s*[\w.-]+=/.test(text)) {
    return shapeProblem(
      "unsupported-shape",
      `the column ${name} is no JSON but ${preview(text)}: select json_format(CAST(${name} AS JSON)) AS ${name}`,
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

/** Lake keeps these two fields as maps of texts: what is nested in them is JSON in a string once more. */
function withNested(object: JsonObject): ParsedJson {
  const keys = Object.keys(object);
  let damage: string | null = null;
  let isPartial = false;
  const members = keys.map((key): readonly unknown[] => {
    const value = object[key];
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return [value];
    const parsed = parseEmbeddedJson(value, key);
    if (parsed.kind === "problem") return [value];
    damage ??= parsed.damage;
    if (parsed.isPartial === true) isPartial = true;
    return parsed.values;
  });
  const ways = combinations(members);
  const [first, ...rest] = ways.rows.map((row) => Object.fromEntries(row.map((value, at) => [keys[at], value])));
  return { values: [first, ...rest], damage, isPartial: isPartial || ways.isPartial };
}

/** `2021-08-11 11:52:27.000`, as SQL writes a time, is UTC here. */
function isoForm(time: string): string {
  return time.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
}
