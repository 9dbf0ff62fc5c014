import type { TableMetadata } from "@aws-sdk/client-athena";
// The index of the package loads the grammars of all databases.
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino/index.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../src/sources/athena/address.ts";
import { partitionKeys } from "../../../src/sources/athena/partition-keys.ts";
import { narrowingOf } from "../../../src/sources/athena/plan.ts";
import { buildQuery } from "../../../src/sources/athena/query.ts";
import { daysQuery, sampleQuery } from "../../../src/sources/athena/registered-partitions.ts";
import { readTable } from "../../../src/sources/athena/table.ts";
import {
  columns,
  lake,
  projectedTrail,
  registeredTrail,
  securityLake,
  trail,
  view,
} from "../../support/athena/tables.ts";

const NOW = Date.UTC(2026, 10, 24, 12);

type Names = { catalog: string; database: string; table: string };

type Bounds = { since: number | null; until: number | null; region: string | null; registryId: string | null };

const PLAIN: Names = { catalog: "AwsDataCatalog", database: "sec", table: "cloudtrail_logs" };

const OPEN: Bounds = { since: null, until: null, region: null, registryId: null };

/** Every query that a run may make of a table. */
function queriesOf(names: Names, metadata: TableMetadata, bounds: Bounds): string[] {
  const address = { ...parseAddress("athena://a/b"), ...names };
  const reading = readTable(metadata);
  if (reading.kind === "refused") throw new Error(reading.reason);
  const { table } = reading;
  const keys = table.kind === "trail" ? partitionKeys(metadata, null) : [];
  const narrowing = narrowingOf(bounds, NOW);
  const { sql } = buildQuery(address, table, keys, narrowing);
  if (keys.length === 0) return [sql];
  const hasDays = narrowing.days !== null && keys.some(({ meaning }) => meaning.kind === "time");
  return [sql, sampleQuery(address, keys).sql, ...(hasDays ? [daysQuery(address, keys, narrowing).sql] : [])];
}

describe("the one SELECT", () => {
  const since = Date.UTC(2026, 10, 23, 12);
  it.each([
    ["trail", trail(), OPEN],
    ["projected", projectedTrail(), { ...OPEN, since, until: NOW, region: "eu-west-1" }],
    ["registered", registeredTrail(), { ...OPEN, since: Date.UTC(2025, 11, 30), until: Date.UTC(2026, 1, 1) }],
    [
      "fixed-length",
      registeredTrail(columns("account char(12)", "region char(20)", "day char(10)")),
      { ...OPEN, since, region: "eu-west-1", registryId: "111122223333" },
    ],
    ["fixed-length-view", view({ eventtime: "char(40)", eventsource: "char(40)" }), { ...OPEN, since }],
    ["view", view({ useridentity: "row(type varchar)", eventtime: "timestamp(3) with time zone" }), { ...OPEN, since }],
    ["lake", lake(), { ...OPEN, until: NOW, registryId: "111122223333" }],
    ["security-lake", securityLake(), { ...OPEN, since, region: "eu-west-1", registryId: "111122223333" }],
  ] as const)("of a table of the kind %s", async (kind, metadata, bounds) => {
    await expect(queriesOf(PLAIN, metadata, bounds).join(";\n\n")).toMatchFileSnapshot(
      `../../golden/athena/${kind}.sql`,
    );
  });
});

const HOSTILE = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    `"; DROP TABLE x; --`,
    `' OR '1'='1`,
    `a"b'c`,
    `\\"`,
    `\\'`,
    `\\`,
    `""`,
    `''`,
    `"" UNION SELECT 1 --`,
    "/* */",
    "${region}",
    'U&"\\0027"',
    "\u{feff}name",
  ),
  fc.stringMatching(/^["'\\;\- ]{1,12}$/),
);

const TIMES = fc.option(fc.integer({ min: Date.UTC(2013, 0), max: Date.UTC(2030, 0) }), { nil: null });

const BOUNDS: fc.Arbitrary<Bounds> = fc.record({
  since: TIMES,
  until: TIMES,
  region: fc.constantFrom(null, "eu-west-1", "us-gov-west-1"),
  registryId: fc.constantFrom(null, "111122223333"),
});

/** Two keys with any name: one is a day in some format, the other a region or of unknown meaning. */
function hostileTrail(day: string, other: string, separator: string, value: string, type: string): TableMetadata {
  const literal = `'${separator.replaceAll("'", "''")}'`;
  return trail({
    PartitionKeys: [
      { Name: other, Type: "string" },
      { Name: day, Type: type },
    ],
    parameters: {
      "projection.enabled": "true",
      [`projection.${day}.type`]: "date",
      [`projection.${day}.format`]: type === "int" ? "yyyyMMdd" : `yyyy${literal}MM${literal}dd`,
      [`projection.${day}.range`]: "2020/01/01,NOW",
      [`projection.${other}.type`]: "enum",
      [`projection.${other}.values`]: value,
    },
  });
}

const KEY_TYPES = fc.constantFrom("string", "int", "date", "varchar(20)");

const TABLES: fc.Arbitrary<TableMetadata> = fc.oneof(
  fc.constantFrom(trail(), projectedTrail(), view(), lake(), securityLake()),
  fc.constantFrom(registeredTrail(), registeredTrail(columns("account", "year int", "month int", "day int"))),
  fc
    .record({
      names: fc.uniqueArray(HOSTILE, { minLength: 2, maxLength: 2 }),
      separator: HOSTILE,
      value: fc.constantFrom("eu-west-1", "111122223333", "' OR 1=1"),
      type: KEY_TYPES,
    })
    .map(({ names: [day = "", other = ""], separator, value, type }) =>
      hostileTrail(day, other, separator, value, type),
    ),
);

/** Quoted names and texts, by Trino's rules. */
const NAME = /"(?:[^"]|"")*"/g;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

describe("with any names in a table", () => {
  const parser = new TrinoSQL();

  it("each query is one statement of Trino's grammar", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, TABLES, BOUNDS, (catalog, database, table, metadata, bounds) => {
        for (const sql of queriesOf({ catalog, database, table }, metadata, bounds)) {
          expect(parser.validate(sql)).toEqual([]);
          expect(parser.splitSQLByStatement(sql)).toHaveLength(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("names never leave their quotes: apart from them, the query is that of plain names", () => {
    const skeletons = (names: Names, metadata: TableMetadata, bounds: Bounds) =>
      queriesOf(names, metadata, bounds).map((sql) => sql.replaceAll(QUOTED, "?"));
    fc.assert(
      fc.property(HOSTILE, HOSTILE, HOSTILE, HOSTILE, BOUNDS, (a, b, c, separator, bounds) => {
        fc.pre(b !== c);
        const hostile = hostileTrail(b, c, separator, "eu-west-1", "string");
        const plain = hostileTrail("day", "place", "/", "eu-west-1", "string");
        expect(skeletons({ catalog: a, database: b, table: c }, hostile, bounds)).toEqual(
          skeletons(PLAIN, plain, bounds),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("a name is unchanged", () => {
    fc.assert(
      fc.property(HOSTILE, HOSTILE, (database, table) => {
        const [sql = ""] = queriesOf({ ...PLAIN, database, table }, trail(), OPEN);
        const from = sql.slice(sql.indexOf("\nFROM ") + 6);
        const [, ...names] = [...from.matchAll(NAME)]
          .slice(0, 3)
          .map(([name]) => name.slice(1, -1).replaceAll('""', '"'));
        expect(names).toEqual([database, table]);
      }),
    );
  });
});

describe("the parser rejects text that is not Trino's SQL", () => {
  it.each([`SELECT 'a\\'b'`, `SELECT "a" FROM "b" WHERE`, `SELECT * FROM "a"b"."c"`, "SELECT a FROM b c d"])(
    "%s",
    (sql) => {
      expect(new TrinoSQL().validate(sql)).not.toEqual([]);
    },
  );
});
