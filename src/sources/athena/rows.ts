import { select } from "../../core/search/detection.ts";
import { isObject, type JsonObject } from "../../core/text/json-values.ts";
import { type Alternatives, combinedMembers, only } from "../cloudtrail/shapes/alternatives.ts";
import { decodeRow } from "../cloudtrail/shapes/decode-record.ts";
import { parseEmbeddedJson } from "../cloudtrail/shapes/embedded-json.ts";
import { recordsOfCells } from "../cloudtrail/shapes/lake-row.ts";
import { nameDamage } from "../cloudtrail/shapes/name-damage.ts";
import { readOcsf } from "../cloudtrail/shapes/ocsf.ts";
import { replacedKeyDamage } from "../cloudtrail/shapes/replaced-text.ts";
import { type ShapeProblem, shapeProblem } from "../cloudtrail/shapes/unwrapped.ts";
import { NULL_TEXT, PATH_COLUMN } from "./query.ts";
import type { Table } from "./table.ts";

/** The cells of a row by column; null for NULL. */
export type Row = ReadonlyMap<string, string | null>;

/**
 * `damage`: why the record is not certain; null if it is. `alternatives`: the same record with another value of a key that
 * occurs twice.
 */
export type RowRecord = {
  kind: "record";
  record: JsonObject;
  alternatives: readonly JsonObject[];
  damage: string | null;
};

export type RowReading = RowRecord | { kind: "skipped" } | ShapeProblem;

/** Reads a row as the record that it was in the log file. */
export function readRow(row: Row, kind: Table["kind"]): RowReading {
  return kind === "security-lake" ? ocsfRecord(row) : trailRecord(row);
}

/** The log file that a row is from; null if the table has no such column. */
export function pathOf(row: Row): string | null {
  return row.get(PATH_COLUMN) ?? null;
}

function trailRecord(row: Row): RowReading {
  // Absent and null are the same.
  const cells = [...row].map(([name, cell]): [string, string | null] => [name, cell === NULL_TEXT ? null : cell]);
  const records = recordsOfCells(cells.filter(([name]) => name !== PATH_COLUMN));
  if ("kind" in records) return records;
  const [{ eventSource, eventName }] = records.values;
  if (typeof eventSource !== "string" || typeof eventName !== "string") {
    // Digests and Insights are next to the trail's own files, and a table may include them.
    if (isBesideTrail(pathOf(row) ?? "")) return { kind: "skipped" };
    return shapeProblem(
      "damaged",
      "it has no event source and name, so it is probably from a file that CloudTrail did not write",
    );
  }
  const hidden = nameDamage(eventSource, eventName);
  if (hidden !== null) return shapeProblem("damaged", hidden);
  if (!select(eventSource, eventName)) return { kind: "skipped" };
  const decoded = decodeRow(records.values[0]);
  if ("kind" in decoded) return decoded;
  const [record, ...others] = decoded.values;
  if (Array.isArray(record["userIdentity"])) return shapeProblem("unsupported-shape", ENGINE_2);
  const named = (each: JsonObject) => ({ ...each, userIdentity: withOwnNames(each["userIdentity"]) });
  const damage = decoded.damage ?? replacedKeyDamage(record);
  return { kind: "record", record: named(record), alternatives: others.map(named), damage };
}

/** AWSLogs/[o-ORG/]ACCOUNT/CloudTrail-Digest/ and similar, from the last `AWSLogs/` on: folders above have any name. */
const BESIDE_TRAIL = /^AWSLogs\/(?:o-[a-z0-9]+\/)?\d+\/CloudTrail-[A-Za-z]+\//;

/** A copy that keeps the folders from CloudTrail-Digest on. */
const BESIDE_COPY = /\/CloudTrail-(?:Digest|Insight)\/[a-z0-9-]+\/\d{4}\/\d{2}\/\d{2}\/[^/]+$/;

/** Whether a file is in a folder where CloudTrail writes something else than events. */
function isBesideTrail(path: string): boolean {
  const start = path.lastIndexOf("/AWSLogs/");
  return start < 0 ? BESIDE_COPY.test(path) : BESIDE_TRAIL.test(path.slice(start + 1));
}

const ENGINE_2 =
  "the row's userIdentity is a list, as version 2 of Athena's engine writes it: set the workgroup to version 3, or use another workgroup";

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
  const members = new Map<string, Alternatives>();
  for (const [name, cell] of row) {
    if (cell === null || name === PATH_COLUMN) continue;
    const isTime = name === "time_dt";
    const parsed = isTime ? only(cell.replace(/ UTC$/, "Z")) : parseEmbeddedJson(cell, `the column ${name}`);
    if ("kind" in parsed) return parsed;
    if (Array.isArray(parsed.values.at(-1))) return shapeProblem("unsupported-shape", ENGINE_2);
    members.set(name, parsed);
  }
  const { values: events, damage, isPartial } = combinedMembers(members);
  const found = events.map(readOcsf);
  const problem = found.find((each) => "kind" in each && each.kind === "problem");
  if (problem !== undefined) return problem;
  const calls = found.flatMap((each) => ("kind" in each ? [] : each));
  const [first] = calls;
  if (first === undefined) {
    return isPartial === true
      ? shapeProblem("damaged", `${damage}, with more values than can be read`)
      : { kind: "skipped" };
  }
  const [record] = first.values;
  return {
    kind: "record",
    record,
    alternatives: calls.flatMap(({ values }): readonly JsonObject[] => values).slice(1),
    damage: first.damage ?? damage ?? replacedKeyDamage(record),
  };
}

/** Identifies a row, for a message about one that cannot be read. */
export function rowName(row: Row): string {
  const time = row.get("eventtime") ?? row.get("time_dt");
  return time === null || time === undefined ? "a row without a time" : `the row of ${time}`;
}
