import { isObject, type JsonObject } from "../../../src/core/text/json-values.ts";
import type { AthenaOptions } from "../../fakes/athena.ts";
import { runAthena } from "./athena-run.ts";
import { projectedTrail } from "./tables.ts";
import { lowered } from "./trail-rows.ts";

/** The path, the address and the table of most tests: a trail projected by region and day, in `sec.logs`. */
export const PATH = "AwsDataCatalog/sec/logs";
export const ADDRESS = "athena://sec/logs";
const SINCE = Date.UTC(2026, 1, 28);

/** The file of every row. */
export const FILE = "s3://trail-bucket/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/a.json.gz";

/** Cells that replace those of a record. */
export type Cells = Record<string, string | null>;

/** An engine that returns these records, or cells by column, for the SELECT, and no registered partitions. */
export function fixedRows(rows: readonly (JsonObject | Cells)[], bytes = 1_000_000): AthenaOptions["engine"] {
  return async (sql) => {
    if (sql.includes('$partitions"')) {
      const selected = sql
        .slice(0, /\sFROM\s/.exec(sql)?.index)
        .replaceAll(/(?:CASE WHEN .*? END|(?:min|max)\(.*?\)) AS /g, "");
      const keys = [...selected.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
      return { columns: keys, rows: [], bytes: 0 };
    }
    const columns = [...sql.slice(0, sql.indexOf("\nFROM ")).matchAll(/ AS "([^"]+)"(?:,|$)/gm)].map(
      ([, name = ""]) => name,
    );
    return { columns, rows: rows.map((row) => columns.map((name) => cellOf(row, name))), bytes };
  };
}

function cellOf(row: JsonObject, column: string): string | null {
  if (column === "path" && row["path"] === undefined) return FILE;
  const value = Object.entries(row).find(([name]) => name.toLowerCase() === column)?.[1] ?? null;
  if (value === null || typeof value === "string") return value;
  return JSON.stringify(isObject(value) && column === "useridentity" ? lowered(value) : value);
}

/** A run over that table, whose rows are fixed; anything of it may be changed. */
export async function runFixed(
  rows: readonly (JsonObject | Cells)[],
  change: Partial<Parameters<typeof runAthena>[0]> & { bytes?: number } = {},
) {
  const { bytes, request, ...rest } = change;
  const run = await runAthena({
    address: ADDRESS,
    tables: { [PATH]: projectedTrail() },
    engine: fixedRows(rows, bytes),
    ...rest,
    request: { since: SINCE, ...request },
  });
  const [problem = { path: "", code: "none", detail: "" }] = run.problems;
  return { ...run, problem, verdict: run.report.verdict };
}
