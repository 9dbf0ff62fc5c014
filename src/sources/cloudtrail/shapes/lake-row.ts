import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { type Alternatives, alternativesOf, combinedMembers } from "./alternatives.ts";
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

/** The maximum number of cells that are read of a column that occurs more than once. */
const MAX_CELLS = 8;

/** The columns and cells of a row. */
export type Cells = readonly (readonly [column: string, cell: unknown])[];

/** The cells of a row that is an object, or a list of objects with one column each (`get-query-results`). */
export function cellsOf(row: unknown): Cells {
  return [row].flat().flatMap((cell: unknown) => (isObject(cell) ? Object.entries(cell) : []));
}

/**
 * The records of a row that has them in the column eventJson; null if it has no such column, or all columns of a record.
 * There are several if the column occurs more than once, and `damage` names it.
 */
export function wholeRecords(row: Cells): Alternatives | null {
  const names = new Set(row.map(([column]) => columnName(column)));
  const cells = row.filter(([column]) => isWholeRecord(column)).map(([, cell]) => cell);
  if (cells.length === 0 || NEEDED_COLUMNS.every((name) => names.has(name))) return null;
  return alternativesOf(cells, "the column eventJson occurs more than once", MAX_CELLS);
}

/** Whether it is the name of the column in which CloudTrail Lake has the whole record as JSON text, in any case. */
export function isWholeRecord(column: string): boolean {
  return column.trim().toLowerCase() === "eventjson";
}

/** CloudTrail's name for a column; null if the column is not read. */
export function columnName(written: string): string | null {
  return BY_LOWER_CASE.get(written.trim().toLowerCase()) ?? null;
}

/**
 * The record of a row with a column for each member, whose objects are JSON text. There are several values if a column occurs
 * more than once, and `damage` names it.
 */
export function recordsOfCells(row: Cells): Alternatives<JsonObject> | ShapeProblem {
  const names = row.map(([column]) => columnName(column));
  const repeatedName = names.find((name, at) => name !== null && names.indexOf(name) < at);
  const members = new Map<string, Alternatives>();
  for (const name of new Set(names)) {
    if (name === null) continue;
    const cells = row.filter((_, at) => names[at] === name).map(([, cell]) => valueOf(name, cell));
    members.set(name, alternativesOf(cells, `the column ${repeatedName} occurs more than once`, MAX_CELLS));
  }
  const missing = NEEDED_COLUMNS.filter((name) => !members.has(name));
  if (missing.length === 0) return combinedMembers(members);
  const found = preview(row.map(([name]) => name));
  return shapeProblem(
    "unsupported-shape",
    `a row lacks the columns ${missing.join(", ")} and has ${found}. Select the missing columns`,
  );
}

/** Some tools pad cells with spaces, or leave a carriage return in the last one. Tables have no null of JSON. */
function valueOf(name: string, cell: unknown): unknown {
  if (typeof cell !== "string") return cell;
  const text = cell.trim();
  return JSON_COLUMNS.has(name) && (text === "" || text === "null") ? null : text;
}
