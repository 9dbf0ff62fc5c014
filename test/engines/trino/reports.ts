import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../src/core/text/json-values.ts";
import { runCommandMeanwhile } from "../../bundle/runner.ts";
import { type AthenaOptions, fakeAthena } from "../../fakes/athena.ts";
import { type AwsServerOptions, startAwsServer } from "../../fakes/aws-server.ts";
import { AWS_ENVIRONMENT } from "../../fakes/live-run.ts";
import { startS3 } from "../../fakes/s3.ts";
import { gzippedFiles } from "../../support/trail-records.ts";
import type { Trail } from "./records.ts";
import type { TableKind } from "./table-kinds.ts";
import type { TrinoServer } from "./trino-server.ts";

/** What a run of dist ended with. */
export type DistRun = { exitCode: number | null; report: JsonObject; operations: string[] };

/** Options of the command line, by name. */
export type Bounds = { since: string; until?: string; region?: string; "registry-id"?: string };

/** Runs dist over a table: Athena's API here, and the SQL in Trino. Each query runs once, and as long as it takes. */
export async function runOnTable(
  trino: TrinoServer,
  kind: TableKind,
  bounds: Bounds,
  change: Pick<AwsServerOptions, "fault"> & Pick<AthenaOptions, "pageSize"> & { trail?: Trail } = {},
): Promise<DistRun> {
  const { fault, trail = {}, ...options } = change;
  const queries = new Map<string, { answer: ReturnType<TrinoServer["run"]>; isDone: boolean }>();
  const queryOf = (sql: string) => {
    const known = queries.get(sql);
    if (known !== undefined) return known;
    const query = { answer: trino.run(sql), isDone: false };
    const end = () => (query.isDone = true);
    query.answer.then(end, end);
    queries.set(sql, query);
    return query;
  };
  const path = `AwsDataCatalog/${kind.database}/${kind.name}`;
  const athena = fakeAthena({
    tables: { [path]: kind.metadata },
    engine: (sql) => queryOf(sql).answer,
    steps: (sql) => [{ state: queryOf(sql).isDone ? "SUCCEEDED" : "RUNNING" }],
    ...options,
  });
  const server = await startAwsServer({ athena: athena.service, ...(fault === undefined ? {} : { fault }) });
  const s3 = await startS3({ objects: gzippedFiles(trail) });
  const address = `athena://${encodeURIComponent(kind.database)}/${encodeURIComponent(kind.name)}${kind.options}`;
  try {
    const env = { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL_ATHENA: server.url, AWS_ENDPOINT_URL_S3: s3.url };
    return { ...(await runDist(address, bounds, env)), operations: server.operations() };
  } finally {
    await server.close();
    await s3.close();
  }
}

/** Runs dist over the same records as the files of a trail, in this folder. */
export async function runOnFiles(folder: string, trail: Trail, bounds: Bounds): Promise<DistRun> {
  for (const [key, content] of Object.entries(gzippedFiles(trail))) {
    mkdirSync(dirname(join(folder, key)), { recursive: true });
    writeFileSync(join(folder, key), content);
  }
  return { ...(await runDist(folder, bounds, {})), operations: [] };
}

async function runDist(entry: string, bounds: Bounds, env: Record<string, string>) {
  const options = Object.entries(bounds).flatMap(([name, value]) => [`--${name}`, value]);
  const args = ["--cloudtrail", entry, ...options, "--format", "json"];
  const { exitCode, stdout, stderr } = await runCommandMeanwhile(args, { env });
  if (stdout === "") throw new Error(`dist wrote no report, and exited with ${exitCode}: ${stderr}`);
  const report: unknown = JSON.parse(stdout);
  if (!isObject(report)) throw new Error("dist wrote a report that is not an object");
  return { exitCode, report };
}

/** The problems of a report's inputs, as `CODE: DETAIL`. */
export function problemsIn({ report }: DistRun): string[] {
  return listAt(objectAt(report, "inputs"), "problems").map((problem) =>
    isObject(problem) ? `${textAt(problem, "code")}: ${textAt(problem, "detail")}` : "",
  );
}

/** Throws at the first difference between two runs, but for their inputs. Returns how many groups were compared. */
export function expectSame(actual: DistRun, expected: DistRun): number {
  expectEqual("problems", problemsIn(actual), problemsIn(expected));
  const count = expectSameGroups(actual, expected);
  expectEqual("the report", withoutInputs(actual.report), withoutInputs(expected.report));
  expectEqual("the exit code", actual.exitCode, expected.exitCode);
  return count;
}

/** Throws at the first group in which two runs differ. Returns how many groups were compared. */
export function expectSameGroups(actual: DistRun, expected: DistRun): number {
  const wanted = listAt(expected.report, "groups");
  if (wanted.length === 0) throw new Error("the files have no groups, so nothing would be compared");
  expectEqual("groups", listAt(actual.report, "groups"), wanted);
  return wanted.length;
}

function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const difference = firstDifference(what, actual, expected);
  if (difference !== null) throw new Error(difference);
}

/** The place of the first difference between two values, and both sides of it; null if there is none. */
function firstDifference(place: string, actual: unknown, expected: unknown): string | null {
  const [is, should] = [JSON.stringify(actual) ?? "nothing", JSON.stringify(expected) ?? "nothing"];
  if (is === should) return null;
  const inner =
    isParent(actual) && isParent(expected) ? [...new Set([...Object.keys(expected), ...Object.keys(actual)])] : [];
  const below = inner.map((key) => firstDifference(`${place}.${key}`, memberOf(actual, key), memberOf(expected, key)));
  return below.find((found) => found !== null) ?? `${place}: got ${is.slice(0, 500)}, expected ${should.slice(0, 500)}`;
}

function isParent(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function memberOf(value: unknown, key: string): unknown {
  return isParent(value) ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

function withoutInputs(report: JsonObject): JsonObject {
  const { generatedAt: _, source: __, sources: ___, inputs: ____, notices: _____, groups: ______, ...rest } = report;
  return rest;
}
