import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { DAY } from "../../../src/core/text/time.ts";
import { parseAddress } from "../../../src/sources/athena/address.ts";
import { holesInWords, partitionHoles } from "../../../src/sources/athena/partition-holes.ts";
import { partitionKeys } from "../../../src/sources/athena/partition-keys.ts";
import { daysQuery } from "../../../src/sources/athena/registered-partitions.ts";
import { DUCKDB, duckEngine, type Engine } from "../../fakes/duck-engine.ts";
import { columns, registeredTrail } from "../../support/athena/tables.ts";

const PATH = "AwsDataCatalog/sec/logs";
const A = "111122223333";
const B = "444455556666";

/** Some partitions of two accounts, two regions and some days, by their number. */
const ALL = [A, B].flatMap((account) =>
  ["eu-west-1", "us-east-1"].flatMap((region) =>
    Array.from({ length: 7 }, (_, day) => ({ account, region, day: `2026/03/0${day + 1}` })),
  ),
);

describe.skipIf(DUCKDB === null)("any registered partitions (skipped without DuckDB)", () => {
  const engines: Engine[] = [];
  afterAll(() => engines.forEach((engine) => engine.close()));
  const keys = partitionKeys(registeredTrail(columns("account", "region", "day")), [new Map([["day", "2026/03/01"]])]);
  const address = parseAddress("athena://sec/logs");
  const now = Date.UTC(2026, 2, 7, 12);

  it("the rest of a combination's days is asked for; a partition more is never an exempt; order changes nothing", async () => {
    const engine = await duckEngine([
      {
        path: PATH,
        columns: [
          ["number", "INTEGER"],
          ["account", "VARCHAR"],
          ["region", "VARCHAR"],
          ["day", "VARCHAR"],
        ],
        keys: [],
        rows: ALL.map((values, number) => ({ number, ...values })),
      },
    ]);
    engines.push(engine);
    const gapOf = async (chosen: readonly number[], wanted: Parameters<typeof daysQuery>[2], days: number[]) => {
      const { sql, columns: names } = daysQuery(address, keys, wanted);
      const table = `(SELECT * FROM "awsdatacatalog"."sec"."logs" WHERE number IN (${[-1, ...chosen].join()}))`;
      const { rows } = await engine.run(sql.replace('"awsdatacatalog"."sec"."logs$partitions"', table));
      const partitions = rows.map(
        (row) => new Map(row.flatMap((value, at) => (value === null ? [] : [[names[at] ?? "", value] as const]))),
      );
      const gap = holesInWords(partitionHoles(keys, days, partitions, now));
      expect(holesInWords(partitionHoles(keys, days, partitions.toReversed(), now))).toBe(gap);
      return gap;
    };
    const chosen = fc.uniqueArray(fc.integer({ min: 0, max: ALL.length - 1 }), { maxLength: ALL.length });
    await fc.assert(
      fc.asyncProperty(
        chosen,
        fc.integer({ min: 0, max: ALL.length - 1 }),
        fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 6 })),
        fc.constantFrom(null, "eu-west-1"),
        fc.constantFrom(null, A),
        async (numbers, added, [start, length], region, account) => {
          const first = Date.UTC(2026, 2, start);
          const last = Math.min(first + length * DAY, Date.UTC(2026, 2, 7));
          const days = Array.from({ length: (last - first) / DAY + 1 }, (_, index) => first + index * DAY);
          const wanted = { days: { first, last: last + DAY }, region, account };
          const isWanted = (of: (typeof ALL)[number]) =>
            (region === null || of.region === region) && (account === null || of.account === account);
          const here = numbers.map((number) => ALL[number]).filter((of) => of !== undefined && isWanted(of));
          // The definition of a hole: every place that exists has every wanted day.
          const has = (place: string, day: number) =>
            here.some(
              (of) => `${of?.account} ${of?.region}` === place && of?.day === `2026/03/0${new Date(day).getUTCDate()}`,
            );
          const existing = [...new Set(here.map((of) => `${of?.account} ${of?.region}`))];
          const isWhole = existing.length > 0 && existing.every((place) => days.every((day) => has(place, day)));
          const gap = await gapOf(numbers, wanted, days);
          expect(gap === null).toBe(isWhole);
          const more = await gapOf([...numbers, added], wanted, days);
          const one = ALL[added];
          const isMissing =
            one !== undefined &&
            isWanted(one) &&
            days.includes(Date.parse(`${one.day.replaceAll("/", "-")}T00:00:00Z`));
          if (gap !== null && !isMissing) expect(more).not.toBeNull();
        },
      ),
      { numRuns: 150, examples: [[[7, 8, 9, 10, 11, 12, 13, 0, 1, 2, 3, 4, 5, 6], 14, [1, 6], null, null]] },
    );
  });

  it("hours of today that have not started are not missing", () => {
    const hourly = partitionKeys(registeredTrail(columns("year", "month", "day", "hour")), null);
    const values = (day: string, hour: string) => new Map(Object.entries({ year: "2026", month: "03", day, hour }));
    const day = Date.UTC(2026, 2, 6);
    const rows = [values("06", "05"), values("06", "23"), values("07", "05")];
    expect(partitionHoles(hourly, [day, day + DAY], rows, now)).toEqual([]);
    expect(partitionHoles(hourly, [day, day + DAY], rows, now + DAY)).toEqual([
      { place: [{ key: "hour", value: "23" }], days: [day + DAY] },
    ]);
  });
});
