import { describe, expect, it } from "vitest";
import { DUCKDB, duckEngine, trailTable } from "../../fakes/duck-engine.ts";
import { runAthena } from "../../support/athena/athena-run.ts";
import { A, B, folder, PATH, places, type Registered, runRegistered } from "../../support/athena/registered-run.ts";
import { columns, registeredTrail } from "../../support/athena/tables.ts";
import { placeOf } from "../../support/trail-records.ts";

const month = (key: string) => {
  const { account, year, month: number } = placeOf(key);
  return { account, m: `${year}-${number}` };
};

describe.skipIf(DUCKDB === null)("a hole that one key hides (skipped without DuckDB)", () => {
  it.each<[string, Registered, string]>([
    [
      "a region that lacks a day which another has",
      { partitions: places(`${A} eu-west-1`, `${A} us-east-1`), without: [`${A} us-east-1 2026/03/01`] },
      `the table has no partition for 2026-03-01 of account ${A}, region us-east-1`,
    ],
    [
      "an account that lacks a day which another has",
      { partitions: places(`${A} eu-west-1`, `${B} eu-west-1`), without: [`${B} eu-west-1 2026/03/02`] },
      `the table has no partition for 2026-03-02 of account ${B}, region eu-west-1`,
    ],
    [
      "an account that exists only before",
      { partitions: [...places(`${A} eu-west-1`), `${B} eu-west-1 2026/02/27`] },
      `the table has no partition for 2026-02-28 to 2026-03-02 of account ${B}, region eu-west-1`,
    ],
    [
      "a region that starts later",
      { partitions: places(`${A} eu-west-1`, `${A} us-east-1`), without: [`${A} us-east-1 2026/02/28`] },
      `the table has no partition for 2026-02-28 of account ${A}, region us-east-1`,
    ],
    [
      "a region of one account that has none of the days, where both have others",
      {
        partitions: [...places(`${A} eu-west-1`, `${A} us-east-1`, `${B} eu-west-1`), `${B} us-east-1 2026/02/10`],
      },
      `the table has no partition for 2026-02-28 to 2026-03-02 of account ${B}, region us-east-1`,
    ],
    [
      "where one account is wanted",
      {
        partitions: places(`${A} eu-west-1`, `${A} us-east-1`),
        without: [`${A} us-east-1 2026/03/01`],
        request: { registryId: A },
      },
      `the table has no partition for 2026-03-01 of account ${A}, region us-east-1`,
    ],
    [
      "a month of one account",
      {
        keys: "account m",
        values: month,
        partitions: [`${A} x 2026/02/28`, `${A} x 2026/03/01`, `${B} x 2026/02/28`],
      },
      `the table has no partition for 2026-03-01 to 2026-03-02 of account ${B}`,
    ],
    [
      "year, month and day without zeros, in another order",
      {
        keys: "day region month year",
        values: (key) => {
          const { region, ...of } = placeOf(key);
          return { region, year: of.year, month: String(Number(of.month)), day: String(Number(of.day)) };
        },
        partitions: places(`${A} eu-west-1`, `${A} us-east-1`),
        without: [`${A} us-east-1 2026/03/01`],
      },
      "the table has no partition for 2026-03-01 of region us-east-1",
    ],
    [
      "an unknown key beside them",
      {
        keys: "team day",
        values: (key) => {
          const { region, year, month: number, day } = placeOf(key);
          return { team: region, day: `${year}/${number}/${day}` };
        },
        partitions: places(`${A} eu-west-1`, `${A} us-east-1`),
        without: [`${A} us-east-1 2026/03/02`],
      },
      "the table has no partition for 2026-03-02 of team us-east-1",
    ],
    [
      "a partition without a region (__HIVE_DEFAULT_PARTITION__)",
      {
        partitions: places(`${A} eu-west-1`, `${A} none`),
        without: [`${A} none 2026/03/01`],
        values: (key) => {
          const { account, region, year, month: number, day } = placeOf(key);
          return { account, ...(region === "none" ? {} : { region }), day: `${year}/${number}/${day}` };
        },
      },
      `the table has no partition for 2026-03-01 of account ${A}, region NULL`,
    ],
    [
      "a partition without a day, of a region that has every day",
      {
        partitions: [...places(`${A} eu-west-1`), `${A} eu-west-1 2026/02/10`],
        values: (key) => {
          const { account, region, year, month: number, day } = placeOf(key);
          return { account, region, ...(day === "10" ? {} : { day: `${year}/${number}/${day}` }) };
        },
      },
      "a partition whose day is NULL (__HIVE_DEFAULT_PARTITION__) is not read",
    ],
    [
      "a partition without a region, where one is wanted",
      {
        partitions: [...places(`${A} eu-west-1`), `${A} none 2026/03/01`],
        values: (key) => {
          const { account, region, year, month: number, day } = placeOf(key);
          return { account, ...(region === "none" ? {} : { region }), day: `${year}/${number}/${day}` };
        },
        request: { region: "eu-west-1" },
      },
      "a partition whose region is NULL (__HIVE_DEFAULT_PARTITION__) is not read",
    ],
    [
      "on pages of two rows",
      {
        partitions: places(`${A} eu-west-1`, `${A} eu-west-2`, `${A} us-east-1`),
        without: [`${A} us-east-1 2026/03/02`],
        pageSize: 2,
      },
      `the table has no partition for 2026-03-02 of account ${A}, region us-east-1`,
    ],
  ])("%s is not covered", async (_name, registered, words) => {
    const run = await runRegistered(registered);
    expect(run.details).toEqual([expect.stringContaining(`not-covered: ${words}`)]);
    expect([run.verdict, run.report.inputs.matchedEvents]).toEqual(["inconclusive", 1]);
  });

  it.each<[string, Registered]>([
    ["every region has every day", { partitions: places(`${A} eu-west-1`, `${A} us-east-1`) }],
    [
      "the region that lacks a day is not wanted",
      {
        partitions: places(`${A} eu-west-1`, `${A} us-east-1`),
        without: [`${A} us-east-1 2026/03/01`],
        request: { region: "eu-west-1" },
      },
    ],
    ["an account was closed long ago", { partitions: [...places(`${A} eu-west-1`), `${B} eu-west-1 2025/06/01`] }],
    ["later days are registered already", { partitions: [...places(`${A} eu-west-1`), `${A} eu-west-1 2026/03/03`] }],
  ])("%s: it is covered", async (_name, registered) => {
    const run = await runRegistered(registered);
    expect([run.details, run.verdict]).toEqual([[], "passed"]);
  });
});

describe.skipIf(DUCKDB === null)("a possible day is not treated as a place (skipped without DuckDB)", () => {
  const key = (form: (text: string) => string) => (of: string) => ({ x: form(of.slice(-11, -1)) });
  it.each<[string, Registered["values"]]>([
    ["days without zeros", key((day) => day.replaceAll("/0", "/"))],
    ["names of months", key((day) => day.replace("/03/", "-mar-").replace("/02/", "-feb-"))],
    ["days of a month, without a year or a month", (of) => ({ x: `${Number(placeOf(of).day)}` })],
    ["days of which one is written in another way", key((day) => (day.endsWith("/02") ? "2026/3/2" : day))],
  ])("%s", async (_name, values) => {
    const registered = { partitions: places(`${A} eu-west-1`), keys: "x", ...(values === undefined ? {} : { values }) };
    const metadata = registeredTrail(columns("x"));
    const engine = await duckEngine([
      trailTable({
        path: PATH,
        metadata,
        files: {},
        partition: values ?? (() => null),
        folders: registered.partitions.map(folder),
      }),
    ]);
    const run = await runAthena({
      address: "athena://sec/logs?max-scan=1GB",
      tables: { [PATH]: metadata },
      engine: engine.run,
      request: { since: Date.UTC(2026, 1, 28) },
    });
    engine.close();
    expect(run.problems[0]).toMatchObject({
      code: "not-covered",
      detail: expect.stringContaining("key x may be a time"),
    });
  });
});

describe.skipIf(DUCKDB === null)("a table without a known time key (skipped without DuckDB)", () => {
  const run = async (key: string, partitions: Record<string, string>[]) => {
    const metadata = registeredTrail(columns(...key.split(" ")));
    const trail = { path: PATH, metadata, files: {}, partition: () => null };
    const engine = await duckEngine([{ ...trailTable(trail), partitions }]);
    const { problems } = await runAthena({
      address: "athena://sec/logs?max-scan=1GB",
      tables: { [PATH]: metadata },
      engine: async (sql) => ({ ...(await engine.run(sql)), bytes: 1_000 }),
      request: { since: Date.UTC(2026, 1, 28) },
    });
    engine.close();
    return problems.map(({ code, detail }) => `${code}: ${detail}`);
  };

  it("without any partition is not covered", async () => {
    expect(await run("team", [])).toEqual([
      expect.stringContaining("not-covered: the table has no partition for 2026-02-28 to"),
    ]);
  });

  it("with partitions is read whole", async () => {
    expect(await run("team", [{ team: "team7" }, { team: "a" }, {}])).toEqual([]);
  });

  it("with days that no year belongs to is not covered", async () => {
    expect(await run("team day", [{ team: "a", day: "28" }])).toEqual([
      expect.stringContaining("key day may be a time"),
    ]);
  });
});
