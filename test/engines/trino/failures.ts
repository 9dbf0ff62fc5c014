import { equal, match, notEqual } from "node:assert/strict";
import { globSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "@aws-sdk/client-athena";
import { columns, registeredTrail, TRAIL_COLUMNS, trail as unpartitioned, view } from "../../support/athena/tables.ts";
import type { PartContext } from "../part.ts";
import { longTrail, type Trail } from "./records.ts";
import { type Bounds, expectSame, expectSameGroups, problemsIn, runOnFiles, runOnTable } from "./reports.ts";
import { rowsOf, storeRows } from "./stored-records.ts";
import { DATABASE, PLACE_COLUMNS, SOURCES, type TableKind, trailKind, viewOf } from "./table-kinds.ts";
import { CATALOG, type TrinoServer } from "./trino-server.ts";

/** Days that the trail has. */
const DAYS: Bounds = { since: "2026-02-27", until: "2026-03-03T23:59:59Z" };

const DAY_KEYS = columns("account", "region", "day");
const DAY_VALUES = ["_account", "_region", "_year || '/' || _month || '/' || _day"];

/** What the SQL must survive: definitions that do not match, partitions that do not exist, many rows, and failures. */
export async function checkFailures(context: PartContext, trino: TrinoServer, trail: Trail): Promise<void> {
  await checkColumns(context, trino);
  await checkTimes(context, trino, trail);
  await checkPartitions(context, trino, trail);
  await checkBrokenFiles(context, trino);
  await checkPages(context, trino, trail);
}

/** Runs dist on a table; its one problem must match, and it must not pass. */
async function expectProblem(trino: TrinoServer, kind: TableKind, problem: RegExp): Promise<void> {
  const run = await runOnTable(trino, kind, DAYS);
  match(problemsIn(run).join("\n"), problem);
  equal(problemsIn(run).length, 1);
  equal(run.exitCode, 2);
}

async function checkColumns({ check }: PartContext, trino: TrinoServer): Promise<void> {
  const texts = viewOf("", "lacking", {}, {});
  const lacking: TableKind = { ...texts, sql: texts.sql.replace("errorcode AS errorcode, ", "") };
  await trino.run(lacking.sql);
  const isOther = ({ Name }: Column) => Name !== "errorcode";
  const metadata = { ...view(), Columns: TRAIL_COLUMNS.filter(isOther) };
  await check("a column is missing", () =>
    expectProblem(
      trino,
      { ...lacking, metadata },
      /^unsupported-shape: the table cannot be used: it lacks the columns errorcode;/,
    ),
  );
  await check("a column is missing, although the definition has it", () =>
    expectProblem(trino, lacking, /^query-failed: .*COLUMN_NOT_FOUND: .*'t\.errorcode' cannot be resolved/),
  );
}

async function checkTimes({ check, folder }: PartContext, trino: TrinoServer, trail: Trail): Promise<void> {
  const instant = "TRY(from_iso8601_timestamp(eventtime))";
  for (const [type, expression] of [
    ["date", `CAST(${instant} AS date)`],
    ["bigint", `CAST(to_unixtime(${instant}) AS bigint)`],
  ] as const) {
    const kind = viewOf("", `view_${type}`, { eventtime: type }, { eventtime: expression });
    await trino.run(kind.sql);
    await check(`eventtime is a ${type}`, () =>
      expectProblem(trino, kind, new RegExp(`eventtime has the type ${type}: expected a text or a timestamp`)),
    );
    await check(`eventtime is a ${type}, although the definition has a text`, () =>
      expectProblem(trino, { ...kind, metadata: view() }, /^query-failed: .*(TYPE_MISMATCH|FUNCTION_NOT_FOUND): /),
    );
  }
  const dates = viewOf("", "view_days", {}, { eventtime: "substr(eventtime, 1, 10)" });
  await trino.run(dates.sql);
  await check("eventtime is a text with a date only", async () => {
    const bounds: Bounds = { since: "2026-02-28T12:00:00Z", until: "2026-03-01T12:00:00Z" };
    const daily = Object.entries(trail).map(([key, records]) => [
      key,
      records.map((record) => ({ ...record, eventTime: record.eventTime.slice(0, 10) })),
    ]);
    const expected = await runOnFiles(join(folder, "days"), Object.fromEntries(daily), bounds);
    expectSame(await runOnTable(trino, dates, bounds), expected);
  });
}

async function checkPartitions({ check, folder }: PartContext, trino: TrinoServer, trail: Trail): Promise<void> {
  const kind = trailKind("", "some_days", registeredTrail(DAY_KEYS), DAY_VALUES);
  await trino.run(kind.sql);
  await check("days after the last partition", async () => {
    const open: Bounds = { since: "2026-03-01" };
    const run = await runOnTable(trino, kind, open);
    match(problemsIn(run).join("\n"), /^not-covered: the table has no partition for 2026-03-04 to /);
    expectSameGroups(run, await runOnFiles(join(folder, "open"), trail, open));
  });
  const add = (day: string) =>
    trino.run(
      `CALL ${CATALOG}.system.create_empty_partition('${DATABASE}', '${kind.name}', ` +
        `ARRAY['account', 'region', 'day'], ARRAY['111122223333', 'us-east-1', '${day}'])`,
    );
  await check("a partition of February 30", async () => {
    await add("2026/02/30");
    expectSame(await runOnTable(trino, kind, DAYS), await runOnFiles(join(folder, "five days"), trail, DAYS));
  });
  await check("a partition of a month 13", async () => {
    await add("2026/13/01");
    await expectProblem(trino, kind, /^query-too-large: none of the table's partition keys .* is known to be a day/);
  });
}

/** Files that are damaged after the table was created: the query has read others by then. */
async function checkBrokenFiles({ check }: PartContext, trino: TrinoServer): Promise<void> {
  const kind = trailKind("", "broken", registeredTrail(DAY_KEYS), DAY_VALUES);
  await trino.run(kind.sql);
  await check("a query that fails half way, because a file is truncated", async () => {
    const files = globSync(join(trino.folderOf(DATABASE, kind.name), "*", "*", "*", "[0-9]*")).sort();
    const last = files.at(-1) ?? "";
    truncateSync(last, Math.floor(statSync(last).size / 2));
    await expectProblem(
      trino,
      kind,
      /^query-failed: the query failed: HIVE_[A-Z_]+: .*To fix: move elsewhere the file/,
    );
  });
}

async function checkPages({ check, folder, log }: PartContext, trino: TrinoServer, trail: Trail): Promise<void> {
  const whole: TableKind = {
    ...viewOf("", SOURCES.trail, {}, {}),
    metadata: unpartitioned({ parameters: { location: "s3://trail-bucket/AWSLogs/" } }),
  };
  await check("pages that end half way", async () => {
    const run = await runOnTable(trino, whole, DAYS, {
      trail,
      pageSize: 40,
      fault: ({ operation, number }) =>
        operation === "GetQueryResults" && number > 3
          ? { fault: "error", name: "InternalServerException", status: 500 }
          : null,
    });
    match(problemsIn(run).join("\n"), /^unreadable: athena:GetQueryResults/);
    notEqual(run.exitCode, 0);
  });
  const long = longTrail(100_000);
  const kind: TableKind = { ...whole, name: "long" };
  await storeRows(trino, kind.name, [...TRAIL_COLUMNS, ...PLACE_COLUMNS], rowsOf(long));
  await check("100,000 rows in pages", async () => {
    const bounds: Bounds = { since: "2026-03-01", until: "2026-03-02" };
    const expected = await runOnFiles(join(folder, "long"), long, bounds);
    const run = await runOnTable(trino, kind, bounds, { trail: long });
    expectSame(run, expected);
    const pages = run.operations.filter((operation) => operation === "GetQueryResults").length;
    equal(pages, 1_001);
    log(`${pages} pages`);
  });
}
