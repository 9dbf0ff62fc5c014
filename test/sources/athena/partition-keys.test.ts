import type { TableMetadata } from "@aws-sdk/client-athena";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../src/core/text/time.ts";
import { dayFormat, daysBetween } from "../../../src/sources/athena/day-format.ts";
import { partitionKeys } from "../../../src/sources/athena/partition-keys.ts";
import { partitionConditions } from "../../../src/sources/athena/partition-predicate.ts";
import { DUCKDB, duckEngine, type Engine } from "../../fakes/duck-engine.ts";
import { columns, projectedTrail, registeredTrail, trail } from "../../support/athena/tables.ts";

/** A trail whose partitions are projected, by key: `TYPE SETTING VALUE ...`. */
function projected(keys: Record<string, Record<string, string>>, template: string | null, types = ""): TableMetadata {
  const settings = Object.entries(keys).flatMap(([key, of]) =>
    Object.entries(of).map(([name, value]) => [`projection.${key}.${name}`, value] as const),
  );
  return trail({
    PartitionKeys: columns(...Object.keys(keys).map((name) => (types === "" ? name : `${name} ${types}`))),
    parameters: {
      "projection.enabled": "true",
      ...Object.fromEntries(settings),
      ...(template === null ? {} : { "storage.location.template": template }),
    },
  });
}

const LAYOUT = "s3://b/AWSLogs/o-exampleorg1/${a}/CloudTrail/${b}/${c}";
const YEAR = { type: "integer", range: "2020,2030" };
const TWO = (range: string) => ({ type: "integer", range, digits: "2" });

describe("what a partition key means", () => {
  it.each<[string, TableMetadata, string[], Record<string, string>?]>([
    ["names of AWS's guide", projectedTrail(), ["region", "yyyy/MM/dd"]],
    ["names by hand", registeredTrail(), ["region", "yyyy", "M|MM", "d|dd"]],
    [
      "names of awslabs' bootstrap",
      projected(
        {
          date_partition: { type: "date", format: "yyyy/MM/dd" },
          region_partition: { type: "enum", values: "eu-west-1" },
          account_partition: { type: "enum", values: "111122223333" },
        },
        "s3://b/AWSLogs/${account_partition}/CloudTrail/${region_partition}/${date_partition}",
      ),
      ["yyyy/MM/dd", "region", "account"],
    ],
    [
      "places, whatever the names",
      projected({ a: { type: "injected" }, b: { type: "injected" }, c: { type: "injected" } }, LAYOUT),
      ["account", "region", "yyyy/MM/dd"],
    ],
    [
      "a place, before a name that lies",
      projected(
        { region: { type: "injected" }, day: { type: "injected" } },
        "s3://b/AWSLogs/${region}/CloudTrail/${day}/2026/03",
      ),
      ["account", "region"],
    ],
    [
      "an organization in its place",
      projected({ x: { type: "injected" } }, "s3://b/AWSLogs/${x}/111122223333/CloudTrail"),
      ["organization"],
    ],
    [
      "year, month and day in their places",
      projected(
        { x: YEAR, y: TWO("01,12"), z: TWO("01,31") },
        "s3://b/AWSLogs/111122223333/CloudTrail/eu-west-1/${x}/${y}/${z}",
      ),
      ["yyyy", "M|MM", "d|dd"],
    ],
    [
      "values, where there is no such layout",
      projected(
        {
          p: { type: "enum", values: "eu-west-1,us-gov-east-1" },
          q: { type: "enum", values: "111122223333" },
          r: { type: "enum", values: "o-a1b2c3d4e5" },
          s: { type: "enum", values: "a,b" },
        },
        "s3://b/${p}/${q}/${r}/${s}",
      ),
      ["region", "account", "organization", "unknown"],
    ],
    ["a pattern with hours", projected({ t: { type: "date", format: "yyyy/MM/dd/HH" } }, null), ["unread-time"]],
    [
      "a pattern with names of months",
      projected({ t: { type: "date", format: "dd-MMM-yyyy" } }, null),
      ["unread-time"],
    ],
    ["a column of times", registeredTrail(columns("day timestamp")), ["unread-time"]],
    ["a column of dates, whatever its name", registeredTrail(columns("x date")), ["yyyy-MM-dd"]],
    ["names that say nothing", registeredTrail(columns("x", "y")), ["unknown", "unknown"]],
    [
      "names that say nothing, with a partition",
      registeredTrail(columns("x", "y", "z", "o")),
      ["yyyy/MM/dd", "region", "account", "organization"],
      { x: "2026/03/01", y: "eu-west-1", z: "111122223333", o: "o-a1b2c3d4e5" },
    ],
    ["`day` with whole dates", registeredTrail(columns("day")), ["yyyyMMdd"], { day: "20260301" }],
    ["eight digits that are no date", registeredTrail(columns("x")), ["unread-time"], { x: "20269901" }],
    ["months", registeredTrail(columns("x")), ["yyyy-MM"], { x: "2026-03" }],
  ])("%s", (_name, metadata, expected, sample) => {
    const keys = partitionKeys(metadata, sample === undefined ? null : [new Map(Object.entries(sample))]);
    const told = keys.map(({ meaning }) =>
      meaning.kind === "time" ? meaning.formats.map(({ pattern }) => pattern).join("|") : meaning.kind,
    );
    expect(told).toEqual(expected);
  });
});

describe("a pattern of days", () => {
  const march = Date.UTC(2026, 2, 1);
  it.each([
    ["yyyy/MM/dd", "2026/03/01", true],
    ["uuuu-MM-dd", "2026-03-01", true],
    ["yyyyMMdd", "20260301", true],
    ["d.M.yyyy", "1.3.2026", false],
    ["dd-MM-yyyy", "01-03-2026", false],
    ["yyyy'/o''clock/'MM", "2026/o'clock/03", true],
    ["yyyy/M/d", "2026/3/1", false],
    ["MM/dd", "03/01", false],
    ["yyyy", "2026", true],
  ])("%s writes %s, and reads it", (pattern, text, sorts) => {
    const format = dayFormat(pattern);
    expect(format?.write(march)).toBe(text);
    expect(format?.sorts).toBe(sorts);
    const first = format?.read(text)?.first;
    expect(first).toBe(
      !pattern.includes("y") && !pattern.includes("u") ? undefined : pattern === "yyyy" ? Date.UTC(2026, 0) : march,
    );
  });

  it.each(["", "HH", "yyyyy", "yy", "EEE", "yyyy-yyyy", "MMM", "'open", "/"])(
    "%j is not a pattern of days",
    (pattern) => {
      expect(dayFormat(pattern)).toBeNull();
    },
  );

  it.each(["2026/02/30", "2026/13/01", "2026/3/1", "2026/03/01/", "x2026/03/01", ""])("%j is not a day", (text) => {
    expect(dayFormat("yyyy/MM/dd")?.read(text)).toBeNull();
  });
});

/** Every day of some years, as each kind of table writes it. */
const FIRST = Date.UTC(2023, 11, 1);
const LAST = Date.UTC(2026, 2, 31);

const TABLES: Record<
  string,
  { metadata: TableMetadata; values: (day: Date) => Record<string, string>; unit?: "month" | "year" }
> = {
  "a day that sorts": {
    metadata: projected({ t: { type: "date", format: "yyyy/MM/dd" } }, null),
    values: (day) => ({ t: iso(day).replaceAll("-", "/") }),
  },
  "a day that does not sort": {
    metadata: projected({ t: { type: "date", format: "dd-MM-yyyy" } }, null),
    values: (day) => ({ t: iso(day).split("-").toReversed().join("-") }),
  },
  "a day in an integer": {
    metadata: projected({ t: { type: "date", format: "yyyyMMdd" } }, null, "int"),
    values: (day) => ({ t: iso(day).replaceAll("-", "") }),
  },
  "a date": { metadata: registeredTrail(columns("x date")), values: (day) => ({ x: iso(day) }) },
  "year, month and day as texts, with zeros": {
    metadata: registeredTrail(columns("year", "month", "day")),
    values: (day) => parts(day, 2),
  },
  "year, month and day as texts, without": {
    metadata: registeredTrail(columns("year", "month", "day")),
    values: (day) => parts(day, 1),
  },
  "year, month and day as integers, the day first": {
    metadata: registeredTrail(columns("day int", "month int", "year int")),
    values: (day) => parts(day, 1),
  },
  "year, month and day, projected with two digits": {
    metadata: projected({ year: YEAR, month: TWO("1,12"), day: TWO("1,31") }, null),
    values: (day) => parts(day, 2),
  },
  months: {
    metadata: projected({ t: { type: "date", format: "yyyy-MM" } }, null),
    values: (day) => ({ t: iso(day).slice(0, 7) }),
    unit: "month",
  },
  "year and month": {
    metadata: registeredTrail(columns("year", "month")),
    values: (day) => ({ year: parts(day, 2).year, month: parts(day, 2).month }),
    unit: "month",
  },
  years: {
    metadata: registeredTrail(columns("year int")),
    values: (day) => ({ year: parts(day, 2).year }),
    unit: "year",
  },
  "a year and a whole day": {
    metadata: projected({ year: YEAR, t: { type: "date", format: "yyyy/MM/dd" } }, null),
    values: (day) => ({ year: parts(day, 2).year, t: iso(day).replaceAll("-", "/") }),
  },
};

function iso(day: Date): string {
  return day.toISOString().slice(0, 10);
}

function parts(day: Date, digits: number): { year: string; month: string; day: string } {
  const write = (value: number) => String(value).padStart(digits, "0");
  return { year: String(day.getUTCFullYear()), month: write(day.getUTCMonth() + 1), day: write(day.getUTCDate()) };
}

describe.skipIf(DUCKDB === null)("the conditions select the wanted days and no others (skipped without DuckDB)", () => {
  const engines: Engine[] = [];
  afterAll(() => engines.forEach((engine) => engine.close()));

  it.each(Object.entries(TABLES))("%s", async (_name, { metadata, values, unit }) => {
    const keys = partitionKeys(metadata, null);
    const types = (metadata.PartitionKeys ?? []).map(
      ({ Name = "", Type = "" }) => [Name, Type === "string" ? "VARCHAR" : Type] as const,
    );
    const rows = daysBetween(FIRST, LAST).map((day) => ({ ...values(new Date(day)), is: iso(new Date(day)) }));
    const engine = await duckEngine([{ path: "c/d/t", columns: [...types, ["is", "VARCHAR"]], keys: [], rows }]);
    engines.push(engine);
    const month = (day: string) => day.slice(0, 7);
    const year = (day: string) => day.slice(0, 4);
    const grain = unit === "month" ? month : unit === "year" ? year : (day: string) => day;
    const spans = fc.tuple(
      fc.integer({ min: 0, max: 830 }),
      fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 800 })),
    );
    await fc.assert(
      fc.asyncProperty(spans, async ([start, length]) => {
        const first = FIRST + start * DAY;
        const last = Math.min(first + length * DAY, LAST);
        const conditions = partitionConditions(keys, { days: { first, last }, region: null, account: null });
        const found = await engine.run(`SELECT "is" FROM c.d.t WHERE ${conditions.join(" AND ")} ORDER BY 1`);
        const wanted = new Set(daysBetween(first, last).map((day) => grain(iso(new Date(day)))));
        const expected = rows.map(({ is }) => is).filter((day) => wanted.has(grain(day)));
        expect(found.rows.map(([day]) => day)).toEqual(expected);
      }),
      { numRuns: 40, examples: [[[0, 0]], [[31, 365]], [[0, 800]], [[30, 31]]] },
    );
  });
});
