import { inShort, isObject, type JsonObject } from "../../core/json-values.ts";
import { parseEmbedded } from "./embedded-json.ts";
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
 * A row of CloudTrail Lake as a record. Its cells are text: those that hold objects must be JSON, which Lake writes only
 * where the query asks for it.
 */
export function lakeRecord(row: readonly [string, unknown][]): { kind: "record"; record: JsonObject } | ShapeProblem {
  const cells = new Map<string, unknown>();
  for (const [written, cell] of row) {
    const name = columnName(written);
    if (name !== null) cells.set(name, cell);
  }
  const missing = NEEDED_COLUMNS.filter((name) => !cells.has(name));
  if (missing.length > 0) {
    const seen = inShort(row.map(([name]) => name));
    return shapeProblem(
      "unsupported-shape",
      `rows without the columns ${missing.join(", ")}, with ${seen}: select those too`,
    );
  }
  for (const name of JSON_COLUMNS) {
    const cell = cells.get(name);
    if (typeof cell !== "string") continue;
    const parsed = parseCell(name, cell);
    if (parsed.kind === "problem") return parsed;
    cells.set(name, parsed.value);
  }
  const time = cells.get("eventTime");
  if (typeof time === "string") cells.set("eventTime", isoForm(time));
  return { kind: "record", record: Object.fromEntries(cells) };
}

function parseCell(name: string, cell: string): { kind: "value"; value: unknown } | ShapeProblem {
  const text = cell.trim();
  if (text === "" || text === "null") return { kind: "value", value: null };
  if (/^\{\s*[\w.-]+=/.test(text)) {
    return shapeProblem(
      "unsupported-shape",
      `the column ${name} is no JSON but ${inShort(text)}: select json_format(CAST(${name} AS JSON)) AS ${name}`,
    );
  }
  const parsed = parseEmbedded(text, `the column ${name}`);
  if (parsed.kind === "problem" || !isObject(parsed.value)) return parsed;
  return { kind: "value", value: withNested(parsed.value) };
}

/** Lake keeps these two fields as maps of texts: what is nested in them is JSON in a string once more. */
function withNested(object: JsonObject): JsonObject {
  const entries = Object.entries(object).map(([key, value]): [string, unknown] => {
    if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return [key, value];
    const parsed = parseEmbedded(value, key);
    return [key, parsed.kind === "value" ? parsed.value : value];
  });
  return Object.fromEntries(entries);
}

/** `2021-08-11 11:52:27.000`, as SQL writes a time, is UTC here. */
function isoForm(time: string): string {
  return time.trim().replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d+)?)(?: UTC)?$/, "$1T$2Z");
}
