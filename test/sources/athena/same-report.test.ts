import { globSync, readFileSync } from "node:fs";
import type { TableMetadata } from "@aws-sdk/client-athena";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/core/report/report.ts";
import type { AthenaRequest } from "../../../src/sources/athena/read-athena.ts";
import { DUCKDB, duckEngine, type Engine, type EngineTable, trailTable } from "../../fakes/duck-engine.ts";
import { type Around, runAthena } from "../../support/athena/athena-run.ts";
import { columns, lake, projectedTrail, registeredTrail, trail, view } from "../../support/athena/tables.ts";
import { lakeRow } from "../../support/athena/trail-rows.ts";
import { evaluate, inFolder } from "../../support/evaluate.ts";
import { runS3 } from "../../support/s3-run.ts";
import { gzippedFiles, placeOf, trailRecords } from "../../support/trail-records.ts";

type Bounds = Partial<Pick<AthenaRequest, "since" | "until" | "region" | "registryId">>;

/** A table over a trail's files: its metadata, and the partition of each file. */
type Kind = {
  metadata: TableMetadata;
  partition: (key: string) => Record<string, string> | null;
  address?: string;
  folders?: readonly string[];
};

/** Partitions are registered even without files: a region without a day would be a hole. */
const EMPTY_FOLDERS = ["eu-west-1", "us-east-1"].flatMap((region) =>
  ["02/28", "03/01", "03/02"].map((day) => `AWSLogs/111122223333/CloudTrail/${region}/2026/${day}/`),
);

const PATH = "AwsDataCatalog/sec/cloudtrail_logs";

const PROJECTED: Kind = {
  metadata: projectedTrail(),
  partition: (key) => {
    const { region, year, month, day } = placeOf(key);
    return { region, timestamp: `${year}/${month}/${day}` };
  },
};

const KINDS: Record<string, Kind> = {
  "without partitions": {
    metadata: trail({ parameters: { location: "s3://trail-bucket/AWSLogs/111122223333/CloudTrail/" } }),
    partition: () => ({}),
    address: "athena://sec/cloudtrail_logs?max-scan=1GB",
  },
  "with the older SerDe": {
    metadata: trail({ parameters: { "serde.serialization.lib": "com.amazon.emr.hive.serde.CloudTrailSerde" } }),
    partition: () => ({}),
    address: "athena://AwsDataCatalog/sec/cloudtrail_logs?max-scan=1GB",
  },
  "projected by region and day": PROJECTED,
  "projected under names of its own": {
    metadata: trail({
      PartitionKeys: columns("who", "where", "jahr int", "monat int", "tag int"),
      parameters: {
        "projection.enabled": "TRUE",
        "projection.who.type": "enum",
        "projection.who.values": "111122223333,444455556666",
        "projection.where.type": "enum",
        "projection.where.values": "eu-west-1,us-east-1",
        "projection.jahr.type": "integer",
        "projection.jahr.range": "2020,2030",
        "projection.monat.type": "integer",
        "projection.monat.range": "01,12",
        "projection.monat.digits": "2",
        "projection.tag.type": "integer",
        "projection.tag.range": "01,31",
        "projection.tag.digits": "2",
        "storage.location.template": "s3://trail-bucket/AWSLogs/${who}/CloudTrail/${where}/${jahr}/${monat}/${tag}/",
      },
    }),
    partition: (key) => {
      const { account, region, year, month, day } = placeOf(key);
      return { who: account, where: region, jahr: year, monat: String(Number(month)), tag: String(Number(day)) };
    },
  },
  "registered by region, year, month and day": {
    metadata: registeredTrail(),
    partition: (key) => {
      const { region, year, month, day } = placeOf(key);
      // By hand, days are written in different ways.
      return { region, year, month: day === "28" ? month : String(Number(month)), day: String(Number(day)) };
    },
    folders: EMPTY_FOLDERS,
  },
  "registered by whole days under a name of its own": {
    metadata: registeredTrail(columns("place", "d")),
    partition: (key) => {
      const { region, year, month, day } = placeOf(key);
      return { place: region, d: `${year}-${month}-${day}` };
    },
    folders: EMPTY_FOLDERS,
  },
};

const BOUNDS: Record<string, Bounds> = {
  "all of it": { since: Date.UTC(2026, 1, 28) },
  "a day": { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 2) - 1 },
  "to the second": { since: Date.UTC(2026, 1, 28, 23, 59, 59), until: Date.UTC(2026, 2, 1, 10) },
};

const FILES = gzippedFiles(trailRecords());

/** The report of a table without `source` and `inputs`. */
function comparable({ inputs: _inputs, ...report }: Report): unknown {
  return JSON.parse(JSON.stringify(report));
}

describe.skipIf(DUCKDB === null)(
  "the report from Athena equals those from files and from S3 (skipped without DuckDB)",
  () => {
    const engines: Promise<Engine>[] = [];
    const start = (table: EngineTable) => {
      const engine = duckEngine([table]);
      engines.push(engine);
      return engine;
    };
    afterAll(async () => {
      for (const engine of engines) (await engine).close();
    });

    const ask = (engine: Engine, { metadata, address }: Kind, request: Bounds, change: Partial<Around> = {}) =>
      runAthena({
        address: address ?? "athena://sec/cloudtrail_logs",
        tables: { [PATH]: metadata },
        engine: engine.run,
        pageSize: 5,
        request,
        s3: { objects: FILES },
        ...change,
      });

    describe.each(Object.entries(KINDS))("a trail %s", (_name, kind) => {
      const engine = once(() => start(trailTable({ path: PATH, files: FILES, ...kind })));
      it.each(Object.entries(BOUNDS))("%s", async (_bound, bounds) => {
        const run = await ask(await engine(), kind, bounds);
        expect(run.problems).toEqual([]);
        const expected = await inFolder(FILES, (folder) => evaluate([folder], { request: bounds }));
        expect(comparable(run.report)).toEqual(comparable(expected));
        const { report: byS3 } = await runS3({ objects: FILES, request: bounds });
        expect(comparable(byS3)).toEqual(comparable(expected));
        expect(expected.groups.length).toBeGreaterThan(0);
      });
    });

    it("the example trail", async () => {
      const names = globSync("examples/trail/**/*.gz").map((name) => name.replaceAll("\\", "/"));
      const files = Object.fromEntries(names.map((name) => [name.replace("examples/trail/", ""), readFileSync(name)]));
      const bounds = { since: Date.UTC(2026, 10, 20) };
      const kind = PROJECTED;
      const engine = await start(trailTable({ path: PATH, files, ...kind }));
      const run = await ask(engine, kind, bounds, { s3: { objects: files }, now: Date.UTC(2026, 10, 21) });
      const expected = await evaluate(["examples/trail"], { request: bounds });
      expect(run.problems).toEqual([]);
      expect(comparable(run.report)).toEqual(comparable(expected));
      expect(expected.groups.length).toBeGreaterThan(0);
    });

    it("a view, whose columns are texts", async () => {
      const stored = trailTable({ path: PATH, files: FILES, metadata: trail(), partition: () => ({}) });
      const rows = stored.rows.map((row) => ({ ...row, useridentity: JSON.stringify(row["useridentity"]) }));
      const types = stored.columns.filter(([name]) => name !== "$path").map(([name]) => [name, "VARCHAR"] as const);
      const engine = await start({ ...stored, columns: types, rows });
      const kind = { metadata: view(), address: "athena://sec/cloudtrail_logs?max-scan=1GB", partition: () => ({}) };
      const run = await ask(engine, kind, BOUNDS["a day"] ?? {});
      const expected = await inFolder(FILES, (folder) => evaluate([folder], { request: BOUNDS["a day"] ?? {} }));
      expect(run.problems).toEqual([]);
      expect(comparable(run.report)).toEqual(comparable(expected));
    });

    it("a SerDe that writes null as a text, with a region and an account", async () => {
      const kind: Kind = {
        metadata: trail({ parameters: { location: "s3://trail-bucket/AWSLogs/" } }),
        partition: () => ({}),
        address: "athena://sec/cloudtrail_logs?max-scan=1GB",
      };
      const stored = trailTable({ path: PATH, files: FILES, ...kind });
      const rows = stored.rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell ?? "null"])),
      );
      const engine = await start({ ...stored, rows });
      const bounds = { since: Date.UTC(2026, 1, 28), region: "eu-west-1", registryId: "111122223333" };
      const run = await ask(engine, kind, bounds);
      const wanted = Object.entries(FILES).filter(([key]) => key.includes("/111122223333/CloudTrail/eu-west-1/"));
      const expected = await inFolder(Object.fromEntries(wanted), (folder) => evaluate([folder], { request: bounds }));
      expect(run.problems).toEqual([]);
      expect(comparable(run.report)).toEqual(comparable(expected));
      // Its record has no account.
      expect(run.report.groups.map(({ repositoryName }) => repositoryName)).toContain("team/accountless");
    });

    it("CloudTrail Lake, whose times are times and whose objects are maps", async () => {
      // Lake cannot contain an invalid time.
      const files = without("team/untimed");
      const stored = trailTable({ path: PATH, files, metadata: trail(), partition: () => ({}) });
      const rows = stored.rows.map(lakeRow);
      const types = stored.columns
        .filter(([name]) => name !== "$path")
        .map(([name, type]) => [name, LAKE_TYPES[name] ?? type] as const);
      const engine = await start({ ...stored, columns: types, rows });
      const kind = { metadata: lake(), partition: () => ({}) };
      for (const bounds of Object.values(BOUNDS)) {
        const run = await ask(engine, kind, bounds);
        const expected = await inFolder(files, (folder) => evaluate([folder], { request: bounds }));
        expect(run.problems).toEqual([]);
        expect(comparable(run.report)).toEqual(comparable(expected));
      }
    });
  },
);

const LAKE_TYPES: Record<string, string> = {
  eventtime: "TIMESTAMP",
  requestparameters: "MAP(VARCHAR, VARCHAR)",
  responseelements: "MAP(VARCHAR, VARCHAR)",
};

/** The trail without the calls about one repository. */
function without(repository: string): Record<string, Buffer> {
  const records = Object.entries(trailRecords()).map(([key, calls]) => [
    key,
    calls.filter(({ requestParameters }) => requestParameters.repositoryName !== repository),
  ]);
  return gzippedFiles(Object.fromEntries(records));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
