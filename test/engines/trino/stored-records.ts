import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "@aws-sdk/client-athena";
import { isObject, type JsonObject } from "../../../src/core/text/json-values.ts";
import { OCSF_COLUMNS, TRAIL_COLUMNS } from "../../support/athena/tables.ts";
import { lakeRow, lowered, trailRow } from "../../support/athena/trail-rows.ts";
import { ocsf } from "../../support/exports.ts";
import type { Call } from "../../support/records.ts";
import { placeOf as placeOfKey } from "../../support/trail-records.ts";
import { filtered, isTimed, type Trail } from "./records.ts";
import { placeOf, quoted, trinoType } from "./sql-names.ts";
import { DATABASE, PLACE_COLUMNS, SOURCES } from "./table-kinds.ts";
import type { TrinoServer } from "./trino-server.ts";

/** Creates the tables with the records as JSON, one row per line. */
export async function storeSources(trino: TrinoServer, trail: Trail): Promise<void> {
  const rows = rowsOf(trail);
  await storeRows(trino, SOURCES.trail, [...TRAIL_COLUMNS, ...PLACE_COLUMNS], rows);
  const maps = TRAIL_COLUMNS.map(({ Name = "", Type = "" }) => ({ Name, Type: IN_LAKE[Name] ?? Type }));
  await storeRows(trino, SOURCES.lake, maps, rowsOf(filtered(trail, isTimed)).map(lakeRow));
  const texts = OCSF_COLUMNS.map((column) => (column.Name === "time_dt" ? { ...column, Type: "string" } : column));
  const events = Object.values(filtered(trail, isInOcsf)).flat().map(ocsfRow);
  await storeRows(trino, SOURCES.securityLake, texts, events);
}

const IN_LAKE: Readonly<Record<string, string>> = {
  requestparameters: "map<string,string>",
  responseelements: "map<string,string>",
};

/** Creates a table in `DATABASE` with these rows as lines of JSON. */
export async function storeRows(
  trino: TrinoServer,
  name: string,
  columns: readonly Column[],
  rows: readonly JsonObject[],
): Promise<void> {
  const defined = columns.map(({ Name = "", Type = "" }) => `${quoted(Name)} ${trinoType(Type)}`);
  await trino.run(`CREATE TABLE ${placeOf(DATABASE, name)} (${defined.join(", ")}) WITH (format = 'JSON')`);
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
  writeFileSync(join(trino.folderOf(DATABASE, name), "rows.json"), lines.join(""));
}

/** The rows of a trail's table, with the place and the day of their file. Every third has "null" for NULL, as some SerDes do. */
export function rowsOf(trail: Trail): JsonObject[] {
  return Object.entries(trail).flatMap(([key, records]) => {
    const places = Object.entries(placeOfKey(key)).map(([name, value]) => [`_${name}`, value]);
    return records.map((record, index) => {
      const cells = Object.entries(trailRow(isObject(record) ? record : {}));
      const written = cells.map(([name, cell]) => [
        name,
        cell === null && index % 3 === 2 && name !== "useridentity" ? "null" : cell,
      ]);
      return Object.fromEntries([...written, ...places]);
    });
  });
}

/** Whether Security Lake has everything of a call: it has neither invalid times nor the user of IAM Identity Center. */
export function isInOcsf(record: Call): boolean {
  return isTimed(record) && record.userIdentity.onBehalfOf === undefined;
}

function ocsfRow(record: Call): JsonObject {
  const event = ocsf(record);
  const { recipientAccountId, awsRegion, eventTime } = record;
  const row = { ...event, time_dt: eventTime, accountid: recipientAccountId ?? null, region: awsRegion };
  const cells: unknown = lowered(row);
  return isObject(cells) ? cells : {};
}
