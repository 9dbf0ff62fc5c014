import { spawn } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { isObject, type JsonObject } from "../../src/core/text/json-values.ts";
import { allowedEndpointsOf } from "../fakes/allowed-endpoints.ts";
import { type AthenaOptions, fakeAthena } from "../fakes/athena.ts";
import { startAwsServer } from "../fakes/aws-server.ts";
import { DUCKDB, duckEngine, trailTable } from "../fakes/duck-engine.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { startS3 } from "../fakes/s3.ts";
import { ADDRESS, fixedRows, PATH } from "../support/athena/fixed-rows.ts";
import { projectedTrail, trail } from "../support/athena/tables.ts";
import { cleanCall, scanCall } from "../support/records.ts";
import { placeOf } from "../support/trail-records.ts";
import { ROOT, runCommand } from "./runner.ts";
import { refuseForeignLines, withTracedWarnings } from "./warnings.ts";

const SINCE = ["--since", "2026-02-28"];

/** Runs dist as a process of its own against an Athena made for it. `signal` is sent at the second look at the query. */
async function run(
  args: readonly string[],
  options: Partial<AthenaOptions> & { signal?: NodeJS.Signals; objects?: Record<string, Buffer>; asAction?: boolean },
) {
  const { signal, objects = {}, asAction = false, ...rest } = options;
  const athena = fakeAthena({ tables: { [PATH]: projectedTrail() }, engine: fixedRows([scanCall()]), ...rest });
  let child: ReturnType<typeof spawn> | null = null;
  const server = await startAwsServer({
    athena: athena.service,
    fault: ({ operation, number }) => {
      if (signal !== undefined && operation === "GetQueryExecution" && number === 2) child?.kill(signal);
      return null;
    },
  });
  const s3 = await startS3({ objects });
  const endpoints = { AWS_ENDPOINT_URL_ATHENA: server.url, AWS_ENDPOINT_URL_S3: s3.url };
  const allowed = allowedEndpointsOf(endpoints);
  const env = withTracedWarnings({
    PATH: process.env["PATH"] ?? "",
    ...AWS_ENVIRONMENT,
    ...endpoints,
    ...(asAction ? { "INPUT_ALLOWED-ENDPOINTS": allowed } : {}),
    ...(asAction ? Object.fromEntries(args.map((arg) => arg.split("\t", 2))) : {}),
  });
  try {
    child = spawn(
      process.execPath,
      [
        join(ROOT, asAction ? "dist/main.js" : "dist/cli.js"),
        ...(asAction ? [] : [...args, "--allowed-endpoints", allowed]),
      ],
      {
        env,
      },
    );
    const { stdout, stderr } = child;
    if (stdout === null || stderr === null) throw new Error("the process has no output");
    const exited = new Promise<number | null>((resolve) => child?.on("close", resolve));
    const [output, errors, exitCode] = await Promise.all([text(stdout), text(stderr), exited]);
    refuseForeignLines(errors);
    return { exitCode, output, errors, operations: server.operations(), executions: athena.executions };
  } finally {
    await server.close();
    await s3.close();
  }
}

function reportOf(output: string): JsonObject {
  const report: unknown = JSON.parse(output);
  if (!isObject(report)) throw new Error("no report");
  const { generatedAt: _, source: __, sources: ___, inputs: ____, notices: _____, ...rest } = report;
  return rest;
}

describe("dist/ with an Athena table", () => {
  it.skipIf(DUCKDB === null)("gives the same report as the example trail (skipped without DuckDB)", async () => {
    const names = globSync(join(ROOT, "examples/trail/**/*.gz")).map((name) => name.replaceAll("\\", "/"));
    const files = Object.fromEntries(
      names.map((name) => [name.replace(/.*examples\/trail\//, ""), readFileSync(name)]),
    );
    const metadata = projectedTrail();
    const partition = (key: string) => {
      const { region, year, month, day } = placeOf(key);
      return { region, timestamp: `${year}/${month}/${day}` };
    };
    const engine = await duckEngine([trailTable({ path: PATH, metadata, files, partition })]);
    const since = ["--since", "2026-11-20", "--format", "json"];
    const byAthena = await run(["--cloudtrail", ADDRESS, ...since], { engine: engine.run, objects: files });
    engine.close();
    const byFile = runCommand(["--cloudtrail", "examples/trail", ...since]);
    expect(byAthena.exitCode).toBe(byFile.exitCode);
    expect(reportOf(byAthena.output)).toEqual(reportOf(byFile.stdout));
  });

  it("prints the query and what it would read, without running it", async () => {
    const { exitCode, output, operations } = await run(["--cloudtrail", ADDRESS, ...SINCE, "--explain-query"], {});
    expect([exitCode, operations]).toEqual([0, ["GetTableMetadata"]]);
    expect(output).toMatch(/^-- athena:\/\/sec\/logs\n/);
    expect(output).toContain('\nFROM "awsdatacatalog"."sec"."logs" AS t\nWHERE ');
    expect(output.trimEnd().endsWith(";")).toBe(true);
  });

  it("prints why there is no query, and exits with 2", async () => {
    const metadata = trail({ parameters: { inputformat: "TextInputFormat" } });
    const { exitCode, output } = await run(["--cloudtrail", ADDRESS, ...SINCE, "--explain-query"], {
      tables: { [PATH]: metadata },
    });
    expect(exitCode).toBe(2);
    expect(output).toContain("-- the table cannot be used: its input format is");
    expect(output).toContain("-- No query.");
  });

  it("writes the SQL to the debug log of the action, as text and not as commands", async () => {
    const { output, exitCode } = await run(
      [`INPUT_CLOUDTRAIL\t${ADDRESS}`, "INPUT_SINCE\t2026-02-28", "RUNNER_DEBUG\t1", "GITHUB_ACTIONS\ttrue"],
      { asAction: true },
    );
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^::debug::.*SELECT json_format/m);
  });

  it.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
    "stops the query on %s, and the run is inconclusive",
    async (signal) => {
      const { exitCode, output, operations, executions } = await run(
        ["--cloudtrail", ADDRESS, ...SINCE, "--format", "json"],
        { signal, steps: () => [{ state: "RUNNING", bytes: 1_000_000 }], engine: fixedRows([cleanCall()]) },
      );
      expect(operations.at(-1)).toBe("StopQueryExecution");
      expect(executions.map(({ isStopped }) => isStopped)).toEqual([true]);
      expect([exitCode, reportOf(output)["verdict"]]).toEqual([2, "inconclusive"]);
    },
  );
});
