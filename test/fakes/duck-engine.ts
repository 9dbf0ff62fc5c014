import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { TableMetadata } from "@aws-sdk/client-athena";
import { isObject, type JsonObject, listAt } from "../../src/core/text/json-values.ts";
import { fieldsOf } from "../../src/sources/athena/column-type.ts";
import { TRAIL_COLUMNS } from "../support/athena/tables.ts";
import { trailRow } from "../support/athena/trail-rows.ts";
import type { Answer } from "./athena.ts";

/** A table for an engine: its columns with their types, and its rows. `keys` are those of its partitions. */
export type EngineTable = {
  /** `CATALOG/DATABASE/TABLE`. */
  path: string;
  columns: readonly (readonly [name: string, type: string])[];
  keys: readonly string[];
  rows: readonly JsonObject[];
  /** The values of registered partitions without rows; a missing key is NULL. */
  partitions?: readonly Record<string, string>[];
};

/** A trail in S3, as Athena reads it with CloudTrail's InputFormat and SerDe. */
export type StoredTrail = {
  /** `CATALOG/DATABASE/TABLE`. */
  path: string;
  metadata: TableMetadata;
  /** By the key in `s3://trail-bucket/`. */
  files: Record<string, Buffer>;
  /** The values of the partition of a file; null if it is in none. */
  partition: (key: string) => Record<string, string> | null;
  /** Folders, as keys that end in `/`, of registered partitions without files. */
  folders?: readonly string[];
};

export type Engine = { run: (sql: string) => Promise<Answer>; close: () => void };

/** Null if DuckDB's native part is not installed. */
export const DUCKDB = await import("@duckdb/node-api").catch(() => null);

/** The size of a row's file, which counts as read. */
const BYTES = "$bytes";

/**
 * An engine that runs the SQL itself: DuckDB, which has Trino's quoting, structs and JSON casts. Two functions are added
 * under Trino's names. The bytes read are those of the files in partitions that match the query's conditions.
 */
export async function duckEngine(tables: readonly EngineTable[]): Promise<Engine> {
  if (DUCKDB === null) throw new Error("DuckDB is not installed");
  const instance = await DUCKDB.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), "athena-"));
  await connection.run("CREATE MACRO json_format(x) AS CAST(x AS VARCHAR)");
  await connection.run("CREATE MACRO regexp_like(text, pattern) AS regexp_matches(text, pattern)");
  const catalogs = new Set<string>();
  for (const [index, { path, columns, keys, rows, partitions = [] }] of tables.entries()) {
    const [catalog = "", database = ""] = path.split("/");
    if (!catalogs.has(catalog)) await connection.run(`ATTACH ':memory:' AS ${quoted(catalog.toLowerCase())}`);
    catalogs.add(catalog);
    await connection.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(catalog.toLowerCase())}.${quoted(database)}`);
    const file = join(folder, `${index}.ndjson`);
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
    const types = [...columns, [BYTES, "BIGINT"]].map(([name = "", type = ""]) => `${text(name)}: ${text(type)}`);
    const reading = `read_json(${text(file)}, columns={${types.join(", ")}}, maximum_object_size=100000000)`;
    await connection.run(`CREATE TABLE ${placeOf(path)} AS SELECT * FROM ${reading}`);
    const distinct = `SELECT DISTINCT ${keys.map(quoted).join(", ")} FROM ${placeOf(path)}`;
    if (keys.length > 0) await connection.run(`CREATE TABLE ${placeOf(path, "$partitions")} AS ${distinct}`);
    for (const values of partitions) {
      const cells = keys.map((key) => (values[key] === undefined ? "NULL" : text(values[key])));
      await connection.run(`INSERT INTO ${placeOf(path, "$partitions")} VALUES (${cells.join(", ")})`);
    }
  }
  const ask = async (sql: string) => {
    const reader = await connection.runAndReadAll(sql);
    return { columns: reader.columnNames(), rows: reader.getRowsJson() };
  };
  return {
    run: async (sql) => {
      const { columns, rows } = await ask(sql);
      const table = tables.find(({ path }) => sql.includes(`FROM ${placeOf(path)} AS t`));
      const bytes = table === undefined ? 0 : await bytesFor(sql, table, ask);
      // oxlint-disable-next-line typescript/no-base-to-string -- DuckDB's values have the same text as in Athena's CSV
      return { columns, rows: rows.map((row) => row.map((cell) => (cell === null ? null : String(cell)))), bytes };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Conditions are one per line; only those on partition keys decide what is read. */
async function bytesFor(
  sql: string,
  { path, keys, columns }: EngineTable,
  ask: (sql: string) => Promise<{ rows: unknown[][] }>,
): Promise<number> {
  const conditions = sql.slice(sql.indexOf("WHERE ") + 6).split("\n  AND ");
  const onKeys = conditions.filter((condition) => {
    const names = [...condition.matchAll(/t\."((?:[^"]|"")+)"/g)].map(([, name = ""]) => name.replaceAll('""', '"'));
    return names.length > 0 && names.every((name) => keys.includes(name));
  });
  const where = onKeys.length === 0 ? "TRUE" : onKeys.join(" AND ");
  const file = columns.some(([name]) => name === "$path") ? quoted("$path") : "1";
  const files = `SELECT ${file}, max(${quoted(BYTES)}) AS bytes FROM ${placeOf(path)} AS t WHERE ${where} GROUP BY 1`;
  const { rows } = await ask(`SELECT sum(bytes) FROM (${files})`);
  return Number(rows[0]?.[0] ?? 0);
}

function placeOf(path: string, suffix = ""): string {
  const [catalog = "", database = "", name = ""] = path.split("/");
  return [catalog.toLowerCase(), database, name + suffix].map(quoted).join(".");
}

/** The table of a trail's files. */
export function trailTable({ path, metadata, files, partition, folders = [] }: StoredTrail): EngineTable {
  const keys = (metadata.PartitionKeys ?? []).map(({ Name = "", Type = "" }) => [Name, Type] as const);
  return {
    path,
    columns: [
      ...TRAIL_COLUMNS.map(({ Name = "", Type = "" }) => [Name, duckType(Type)] as const),
      ...keys.map(([name, type]) => [name, duckType(type)] as const),
      ["$path", "VARCHAR"],
    ],
    keys: keys.map(([name]) => name),
    rows: rowsOf(files, partition),
    partitions: folders.map(partition).filter((values) => values !== null),
  };
}

/** One row per record. */
function rowsOf(files: StoredTrail["files"], partition: StoredTrail["partition"]): JsonObject[] {
  return Object.entries(files).flatMap(([key, content]) => {
    const values = partition(key);
    if (values === null) return [];
    const plain = content[0] === 0x1f ? gunzipSync(content) : content;
    const document: unknown = JSON.parse(plain.toString("utf8"));
    const records = isObject(document) ? listAt(document, "Records").filter(isObject) : [];
    const path = `s3://trail-bucket/${key}`;
    return records.map((record) => ({ ...trailRow(record), ...values, $path: path, [BYTES]: content.length }));
  });
}

/** A type of Hive in DuckDB. */
function duckType(type: string): string {
  const fields = [...fieldsOf(type)].map(([name, inner]) => `${name} ${duckType(inner)}`);
  if (fields.length > 0) return `STRUCT(${fields.join(", ")})`;
  return type === "string" ? "VARCHAR" : type.toUpperCase();
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
