import { select } from "../../../core/detection.ts";
import { isObject, type JsonObject } from "../../../core/json-values.ts";
import { parseEmbedded } from "../embedded-json.ts";
import { lakeRecord } from "../lake-row.ts";
import { readOcsf } from "../ocsf.ts";
import { type ShapeProblem, shapeProblem } from "../unwrapped.ts";
import { PATH_COLUMN } from "./query.ts";
import type { Table } from "./table.ts";

/** A row's cells by column; null where SQL says NULL. */
export type Row = ReadonlyMap<string, string | null>;

export type RowReading = { kind: "record"; record: JsonObject } | { kind: "skipped" } | ShapeProblem;

/** A row as the record that it was in the log file, for the same reader. */
export function readRow(row: Row, kind: Table["kind"]): RowReading {
  return kind === "security-lake" ? ocsfRecord(row) : trailRecord(row);
}

/** The log file that a row is from; null where the table does not say. */
export function pathOf(row: Row): string | null {
  return row.get(PATH_COLUMN) ?? null;
}

function trailRecord(row: Row): RowReading {
  // A SerDe may write null as a word; absent and null are one.
  const cells = [...row].map(([name, cell]): [string, string | null] => [name, cell === "null" ? null : cell]);
  const read = lakeRecord(cells.filter(([name]) => name !== PATH_COLUMN));
  if (read.kind === "problem") return read;
  const { eventSource, eventName, userIdentity } = read.record;
  if (typeof eventSource !== "string" || typeof eventName !== "string") {
    // Digests and Insights lie beside the trail's own files, and a table may reach them.
    if (/\/CloudTrail-[A-Za-z]+\//.test(pathOf(row) ?? "")) return { kind: "skipped" };
    return shapeProblem("damaged", "it does not say of which event it is, as rows of other files than CloudTrail's");
  }
  if (!select(eventSource, eventName)) return { kind: "skipped" };
  if (Array.isArray(userIdentity)) return shapeProblem("unsupported-shape", ENGINE_2);
  return { kind: "record", record: { ...read.record, userIdentity: withOwnNames(userIdentity) } };
}

const ENGINE_2 =
  "the row's userIdentity is a list, as version 2 of Athena's engine writes it: set the workgroup to version 3, or name another";

/** CloudTrail's own names for the fields of userIdentity that are read: a table has them in lower case. */
const IDENTITY_NAMES = new Map(
  ["principalId", "accountId", "userName", "invokedBy", "sessionContext", "sessionIssuer", "onBehalfOf", "userId"].map(
    (name) => [name.toLowerCase(), name],
  ),
);

function withOwnNames(value: unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      inner === null ? [] : [[IDENTITY_NAMES.get(name.toLowerCase()) ?? name, withOwnNames(inner)]],
    ),
  );
}

function ocsfRecord(row: Row): RowReading {
  const event: Record<string, unknown> = {};
  for (const [name, cell] of row) {
    if (cell === null || name === PATH_COLUMN) continue;
    if (name === "time_dt") {
      event[name] = cell.replace(/ UTC$/, "Z");
      continue;
    }
    const parsed = parseEmbedded(cell, `the column ${name}`);
    if (parsed.kind === "problem") return parsed;
    if (Array.isArray(parsed.value)) return shapeProblem("unsupported-shape", ENGINE_2);
    event[name] = parsed.value;
  }
  const read = readOcsf(event);
  switch (read.kind) {
    case "call":
      return { kind: "record", record: read.record };
    case "preview":
      return { kind: "skipped" };
    default:
      return read;
  }
}

/** What tells a row from others, for a message about one that cannot be read. */
export function rowName(row: Row): string {
  const time = row.get("eventtime") ?? row.get("time_dt");
  return time === null || time === undefined ? "a row without a time" : `the row of ${time}`;
}
