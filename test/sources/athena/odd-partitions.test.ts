import { describe, expect, it } from "vitest";
import { DUCKDB } from "../../fakes/duck-engine.ts";
import { A, B, places, type Registered, runRegistered } from "../../support/athena/registered-run.ts";
import { placeOf } from "../../support/trail-records.ts";

type Values = (key: string) => Record<string, string>;

/** Whole days in `dt`, which account B writes in another form. */
const days =
  (form: (day: string) => string): Values =>
  (key) => {
    const { account, region, year, month, day } = placeOf(key);
    const usual = `${year}/${month}/${day}`;
    return { account, region, dt: account === B ? form(usual) : usual };
  };

/** Year, month and day, one of which us-east-1 writes in another form. */
const parts =
  (change: (of: { year: string; month: string; day: string }) => Record<string, string>): Values =>
  (key) => {
    const { region, year, month, day } = placeOf(key);
    return { region, year, month, day, ...(region === "us-east-1" ? change({ year, month, day }) : {}) };
  };

/** An account and a region, with other values for account B's folders. */
const named =
  (change: Record<string, string>): Values =>
  (key) => {
    const { account, region, year, month, day } = placeOf(key);
    return { account, region, day: `${year}/${month}/${day}`, ...(account === B ? change : {}) };
  };

/** Account A has years of folders, so the first and last values are its own and not account B's. */
const BOTH = [
  ...["2020/01/01", "2030/01/01"].map((day) => `${A} eu-west-1 ${day}`),
  ...places(`${A} eu-west-1`, `${B} eu-west-1`),
];
const DT = { keys: "account region dt", partitions: BOTH };
const YMD = { keys: "region year month day", partitions: places(`${A} eu-west-1`, `${A} us-east-1`) };
const IRELAND = { request: { region: "eu-west-1" } };
const UNBOUNDED = { address: "athena://sec/logs?max-scan=1GB", request: { since: null, region: "eu-west-1" } };

describe.skipIf(DUCKDB === null)("a partition whose values are in another form (skipped without DuckDB)", () => {
  it.each<[string, Registered, string]>([
    [
      "days with - among those with /",
      { ...DT, values: days((day) => day.replaceAll("/", "-")) },
      `the dt of a partition of account ${B}, region eu-west-1 is not written as yyyy/MM/dd`,
    ],
    ["days without separators", { ...DT, values: days((day) => day.replaceAll("/", "")) }, "dt"],
    ["days without zeros", { ...DT, values: days((day) => day.replaceAll("/0", "/")) }, "dt"],
    [
      "days that are not in the calendar's order",
      { ...DT, values: days((day) => day.replace(/(\d\d)\/(\d\d)$/, "$2/$1")) },
      "dt",
    ],
    ["a blank after the day", { ...DT, values: days((day) => `${day} `) }, "dt"],
    [
      "months in words",
      { ...YMD, values: parts(() => ({ month: "mar" })) },
      "the month of a partition of region us-east-1 is not written as M or MM",
    ],
    ["months of three digits", { ...YMD, values: parts(({ month }) => ({ month: `0${month}` })) }, "the month"],
    ["years of two digits", { ...YMD, values: parts(({ year }) => ({ year: year.slice(2) })) }, "the year"],
    ["days in a range", { ...YMD, values: parts(({ day }) => ({ day: `${day}-${day}` })) }, "the day"],
    [
      "a region in capitals, where it is asked for",
      { partitions: BOTH, values: named({ region: "EU-WEST-1" }), ...IRELAND },
      `a partition of account ${B}, region EU-WEST-1 may be a wanted one, but its region is not written as`,
    ],
    [
      "a region by its name in words, where one is asked for",
      { partitions: BOTH, values: named({ region: "Ireland" }), ...IRELAND },
      "its region is not written as",
    ],
    [
      "a region in capitals, where no time is asked for",
      { partitions: BOTH, values: named({ region: "EU-WEST-1" }), ...UNBOUNDED },
      "its region is not written as",
    ],
    [
      "an account with dashes, where one is asked for",
      { partitions: BOTH, values: named({ account: "1111-2222-3333" }), request: { registryId: A } },
      "its account is not written as",
    ],
    [
      "days of a key of any name, where the first and the last value are none",
      {
        keys: "x",
        partitions: places(`${A} eu-west-1`, `${B} eu-west-1`),
        values: (key) => {
          const { account, year, month, day } = placeOf(key);
          return { x: account === B ? `dt${year}${month}${day}` : day === "01" ? "a" : "team" };
        },
        address: "athena://sec/logs?max-scan=1GB",
      },
      'the partition key x may be a time ("dt2026',
    ],
  ])("%s: it is not covered", async (_name, registered, words) => {
    const run = await runRegistered(registered);
    expect(run.details[0]).toContain("not-covered: ");
    expect(run.details[0]).toContain(words);
    expect(run.verdict).toBe("inconclusive");
  });

  it.each<[string, Registered]>([
    ["all days are written alike", { ...DT, values: days((day) => day) }],
    [
      "the other form is of a region that is not asked for",
      {
        partitions: [`${A} eu-west-1 2020/01/01`, `${A} eu-west-1 2030/01/01`, ...YMD.partitions],
        keys: "account region dt",
        values: (key) => {
          const { account, region, year, month, day } = placeOf(key);
          return { account, region, dt: [year, month, day].join(region === "us-east-1" ? "-" : "/") };
        },
        ...IRELAND,
      },
    ],
    [
      "months and days have no zeros in one region",
      {
        ...YMD,
        values: parts(({ month, day }) => ({ month: String(Number(month)), day: String(Number(day)) })),
      },
    ],
    ["a region in capitals is another one", { partitions: BOTH, values: named({ region: "US-EAST-1" }), ...IRELAND }],
    ["no region is asked for, and each has its days", { partitions: BOTH, values: named({ region: "EU-WEST-1" }) }],
    ["another account is asked for", { partitions: BOTH, request: { registryId: A } }],
    ["no time is asked for", { partitions: BOTH, ...UNBOUNDED }],
  ])("%s: it is covered", async (_name, registered) => {
    const run = await runRegistered(registered);
    expect([run.details, run.verdict]).toEqual([[], "passed"]);
  });
});
