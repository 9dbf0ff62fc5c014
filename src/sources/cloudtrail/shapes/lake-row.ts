import { isObject, preview } from "../../../core/text/json-values.ts";
import { type Alternatives, combinedMembers } from "./combinations.ts";
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

const JSON_COLUMNS: ReadonlySet<string> = new Set(["userIdentity", "requestParameters", "responseElements"]);

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
 * The record of a row with a column for each member, whose objects are JSON text. There are several values if a column occurs
 * more than once, and `damage` names it.
 */
export function recordsOfCells(row: readonly [string, unknown][]): Alternatives | ShapeProblem {
  const cells = new Map<string, unknown[]>();
  let damage: string | null = null;
  let isPartial = false;
  for (const [column, cell] of row) {
    const name = columnName(column);
    if (name === null) continue;
    const before = cells.get(name);
    if (before === undefined) {
      cells.set(name, [valueOf(name, cell)]);
    } else {
      damage ??= `the column ${name} occurs more than once`;
      if (before.length < MAX_CELLS) before.push(valueOf(name, cell));
      else isPartial = true;
    }
  }
  const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
  if (missing.length > 0) {
    const found = preview(row.map(([name]) => name));
    return shapeProblem(
      "unsupported-shape",
      `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`,
    );
  }
  const combined = combinedMembers(cells);
  return { values: combined.values, damage, isPartial: isPartial || combined.isPartial };
}

/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;

/** Some tools pad cells with spaces, or leave a carriage return in the last one. Tables have no null of JSON. */
function valueOf(name: string, cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  if (name === "eventTime") return isoForm(text);
  return JSON_COLUMNS.has(name) && (text === "" || text === "null") ? null : text;
}

/** Converts SQL's `2021-08-11 11:52:27.000`, which is in UTC here, to ISO 8601. */
function isoForm(time: string): string {
  return time.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
}
