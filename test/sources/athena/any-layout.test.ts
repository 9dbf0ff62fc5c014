import type { TableMetadata } from "@aws-sdk/client-athena";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../src/core/text/time.ts";
import { daysToCover, projectionGap } from "../../../src/sources/athena/coverage.ts";
import { daysBetween } from "../../../src/sources/athena/day-format.ts";
import { layoutGap } from "../../../src/sources/athena/layout.ts";
import { partitionKeys } from "../../../src/sources/athena/partition-keys.ts";
import { partitionConditions } from "../../../src/sources/athena/partition-predicate.ts";
import { DUCKDB, duckEngine } from "../../fakes/duck-engine.ts";
import { columns, trail } from "../../support/athena/tables.ts";

const NOW = Date.UTC(2026, 2, 4, 12);
const ACCOUNTS = ["012345678901", "111122223333"];
const REGIONS = ["eu-west-1", "us-east-1"];

/** One key: its column, its settings, and the values that Athena computes from them. */
type Key = { type: string; settings: Record<string, string>; values: readonly string[] };

const numbers = (first: number, last: number, digits: number): string[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index).padStart(digits, "0"));

const LISTS: Record<string, string[]> = {
  account: ACCOUNTS,
  region: REGIONS,
  year: ["2025", "2026"],
  month: ["01", "02", "03", "12"],
  day: numbers(1, 31, 2),
};

/** Usually the given list; sometimes with other spellings, or without some values. */
function listed(list: readonly string[]): fc.Arbitrary<Key> {
  const spelt = (value: string) =>
    fc.constantFrom(value, value, value, value.toUpperCase(), value.replace(/^0/, ""), ` ${value}`);
  const odd = fc
    .shuffledSubarray([...list], { minLength: Math.max(1, list.length - 3) })
    .chain((chosen) => fc.tuple(...chosen.map(spelt)));
  return fc
    .oneof({ weight: 4, arbitrary: fc.constant([...list]) }, { weight: 1, arbitrary: odd })
    .map((values) => ({ type: "string", settings: { type: "enum", values: values.join() }, values }));
}

function counted(least: number, most: number, natural: number): fc.Arbitrary<Key> {
  return fc
    .record({
      first: fc.constantFrom(least, least, least, least + 1),
      last: fc.constantFrom(most, most, most, most - 1),
      digits: fc.constantFrom(natural, natural, natural, natural, 0, 1, 3),
      type: fc.constantFrom("string", "int"),
    })
    .map(({ first, last, digits, type }) => ({
      type,
      settings: {
        type: "integer",
        range: `${first},${last}`,
        ...(digits === 0 ? {} : { digits: String(digits) }),
      },
      values: numbers(first, last, digits),
    }));
}

const write = {
  yyyy: (day: string) => day.slice(0, 4),
  MM: (day: string) => day.slice(5, 7),
  dd: (day: string) => day.slice(8),
  M: (day: string) => String(Number(day.slice(5, 7))),
  d: (day: string) => String(Number(day.slice(8))),
};

function written(format: string, day: number): string {
  const iso = new Date(day).toISOString().slice(0, 10);
  return format.replace(/yyyy|MM?|dd?/g, (field) =>
    write[field === "yyyy" || field === "MM" || field === "dd" || field === "M" ? field : "d"](iso),
  );
}

/** A date in some format, from a day to another before, on or after today. */
const DATED: fc.Arbitrary<Key> = fc
  .record({
    format: fc.constantFrom(
      "yyyy/MM/dd",
      "yyyy/MM/dd",
      "yyyy/MM/d",
      "yyyy/M/dd",
      "yyyy-MM-dd",
      "yyyy/dd/MM",
      "yyyy/MM",
      "yyyy",
      "yyyy/",
    ),
    first: fc.constantFrom(Date.UTC(2025, 0, 1), Date.UTC(2026, 1, 26)),
    end: fc.constantFrom<[string, number]>(["NOW", 0], ["NOW-1DAY", -1], ["NOW+2DAYS", 2], ["NOW-3DAYS", -3]),
  })
  .map(({ format, first, end: [end, days] }) => ({
    type: "string",
    settings: { type: "date", format, range: `${written(format, first)},${end}` },
    values: [
      ...new Set(daysBetween(first, Math.floor(NOW / DAY) * DAY + days * DAY).map((day) => written(format, day))),
    ],
  }));

const SHAPES = [
  "AWSLogs/${account}/CloudTrail/${region}/${date}",
  "AWSLogs/${account}/CloudTrail/${region}/${year}/${month}/${day}",
  "AWSLogs/${account}/CloudTrail/${region}/${year}/${day}/${month}",
  "AWSLogs/${account}/CloudTrail/${region}/${year}/${month}",
  "AWSLogs/${account}/CloudTrail/${region}/${year}",
  "AWSLogs/${account}/CloudTrail/${region}/2026/${month}/${day}",
  "AWSLogs/${region}/CloudTrail/${account}/${date}",
  "AWSLogs/${account}/${region}/${date}",
  "AWSLogs/${account}/CloudTrail/region=${region}/${date}",
  "AWSLogs/${account}/CloudTrail-Digest/${region}/${date}",
  "AWSLogs/${account}/CloudTrail/${region}/${date}/${day}",
  "CloudTrail/AWSLogs/${account}/CloudTrail/${region}/${date}",
  "AWSLogs/111122223333/CloudTrail/${region}/${date}",
  "AWSLogs/${account}/CloudTrail/eu-west-1/${date}",
];

const KEYS: Record<string, fc.Arbitrary<Key>> = {
  account: listed(ACCOUNTS),
  region: listed(REGIONS),
  year: fc.oneof(counted(2025, 2026, 4), listed(LISTS["year"] ?? [])),
  month: fc.oneof(counted(1, 12, 2), listed(LISTS["month"] ?? [])),
  day: fc.oneof(counted(1, 31, 2), listed(LISTS["day"] ?? [])),
  date: DATED,
};

/** A layout, and the values of each of its keys, whose names do not show their meaning. */
const LAYOUTS = fc.constantFrom(...SHAPES, ...SHAPES.slice(0, 2), ...SHAPES.slice(0, 2)).chain((shape) => {
  const names = [...shape.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
  return fc.record({
    template: fc.constant(shape.replaceAll("${", "${k_")),
    keys: fc.record(Object.fromEntries(names.map((name) => [`k_${name}`, KEYS[name] ?? DATED]))),
  });
});

function tableOf(template: string, keys: Record<string, Key>): TableMetadata {
  const settings = Object.entries(keys).flatMap(([key, { settings: of }]) =>
    Object.entries(of).map(([name, value]) => [`projection.${key}.${name}`, value]),
  );
  return trail({
    PartitionKeys: columns(...Object.entries(keys).map(([name, { type }]) => `${name} ${type}`)),
    parameters: {
      "projection.enabled": "true",
      "storage.location.template": `s3://trail-bucket/${template}`,
      ...Object.fromEntries(settings),
    },
  });
}

describe.skipIf(DUCKDB === null)("any layout with any values and ranges (skipped without DuckDB)", () => {
  it("without a reported gap, the query reads the folder of each wanted account, region and day", async () => {
    const outcomes = { covered: 0, gap: 0 };
    await fc.assert(
      fc.asyncProperty(
        LAYOUTS,
        fc.constantFrom(null, null, ...REGIONS),
        fc.constantFrom(null, null, ...ACCOUNTS),
        fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })),
        async ({ template, keys }, region, account, [ago, length]) => {
          const metadata = tableOf(template, keys);
          const parameters = metadata.Parameters ?? {};
          const first = Math.floor(NOW / DAY) * DAY - ago * DAY;
          const wanted = { days: { first, last: first + (length + 1) * DAY }, region, account };
          const read = partitionKeys(metadata, null);
          const days = daysToCover(wanted, NOW);
          const gap = projectionGap(read, wanted, NOW) ?? layoutGap(parameters, read, wanted, days);
          if (gap !== null) {
            outcomes.gap += 1;
            return;
          }
          outcomes.covered += 1;
          const folders = await foldersRead(template, keys, partitionConditions(read, wanted));
          const isListed = (name: string, value: string) => {
            const key = keys[`k_${name}`];
            return key === undefined ? template.includes(value) : key.values.includes(value);
          };
          for (const own of account === null ? ACCOUNTS.filter((value) => isListed("account", value)) : [account]) {
            for (const place of region === null ? REGIONS.filter((value) => isListed("region", value)) : [region]) {
              for (const day of days) {
                const path = `${template.slice(0, template.indexOf("AWSLogs"))}AWSLogs/${own}/CloudTrail/${place}/${written("yyyy/MM/dd", day)}/`;
                expect([gap, [...folders].some((folder) => path.startsWith(folder))]).toEqual([null, true]);
              }
            }
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(Math.min(outcomes.covered, outcomes.gap)).toBeGreaterThan(40);
  });
});

/** The folders of the projected partitions that match the conditions, computed by DuckDB. */
async function foldersRead(template: string, keys: Record<string, Key>, conditions: string[]): Promise<Set<string>> {
  let rows: Record<string, string>[] = [{}];
  for (const [name, { values }] of Object.entries(keys)) {
    rows = rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  }
  const names = Object.keys(keys);
  const engine = await duckEngine([
    {
      path: "c/d/t",
      columns: [
        ...names.map((name) => [name, keys[name]?.type === "int" ? "INTEGER" : "VARCHAR"] as const),
        ["folder", "VARCHAR"],
      ],
      keys: [],
      rows: rows.map((row) => ({
        ...Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, keys[name]?.type === "int" ? Number(value) : value]),
        ),
        folder: `${names.reduce((text, name) => text.replaceAll(`\${${name}}`, row[name] ?? ""), template)}/`.replace(
          "//",
          "/",
        ),
      })),
    },
  ]);
  try {
    const where = conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
    const { rows: found } = await engine.run(`SELECT DISTINCT "folder" FROM c.d.t WHERE ${where}`);
    return new Set(found.map(([folder]) => folder ?? ""));
  } finally {
    engine.close();
  }
}
