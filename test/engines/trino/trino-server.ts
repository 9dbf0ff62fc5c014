import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, createWriteStream, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Answer } from "../../fakes/athena.ts";
import { freePort } from "../../fakes/free-port.ts";
import { runStatement } from "./statements.ts";

/** A Trino of this process, with one catalog of its own, which has Athena's name. */
export type TrinoServer = {
  run: (sql: string) => Promise<Answer>;
  /** The folder of a table's files. */
  folderOf: (database: string, table: string) => string;
  stop: () => Promise<void>;
};

export const CATALOG = "awsdatacatalog";

/** How long a busy machine may take to start it, ms. */
const STARTING_TIMEOUT = 600_000;

/**
 * Starts the Trino in the folder `home`, with its files in `folder`, and returns when it runs queries. It ends with this
 * process at the latest.
 */
export async function startTrino(setting: { home: string; java: string; folder: string }): Promise<TrinoServer> {
  const { home, java, folder } = setting;
  const port = await freePort();
  const config = writeConfig({ home, folder, port });
  const log = join(folder, "trino.log");
  const child = spawn(
    java,
    [
      "-Xmx2G",
      // It runs for minutes: what the second compiler takes is not earned back.
      "-XX:TieredStopAtLevel=1",
      "--add-modules=jdk.incubator.vector",
      `-Dconfig=${config}`,
      "-cp",
      join(home, "lib", "*"),
      "io.trino.server.TrinoServer",
    ],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
  );
  const written = createWriteStream(log);
  child.stdout.pipe(written, { end: false });
  child.stderr.pipe(written, { end: false });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.once("error", (error) => appendFileSync(log, error.message));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    child.kill();
    const late = AbortSignal.timeout(20_000);
    late.addEventListener("abort", kill);
    await ended;
    late.removeEventListener("abort", kill);
    process.removeListener("exit", kill);
    written.end();
  };
  const run = (sql: string) => runStatement(`http://127.0.0.1:${port}`, sql);
  try {
    await running(child, log, run);
  } catch (error) {
    await stop();
    throw error;
  }
  return { run, folderOf: (database, table) => join(folder, "store", database, table), stop };
}

/** Returns the path of the configuration. Only the plugin for tables in files is loaded. */
function writeConfig({ home, folder, port }: { home: string; folder: string; port: number }): string {
  const catalogs = join(folder, "catalogs");
  const plugins = join(folder, "plugins");
  for (const each of [catalogs, plugins, join(folder, "store")]) mkdirSync(each);
  symlinkSync(join(home, "plugin", "hive"), join(plugins, "hive"));
  const write = (path: string, settings: Record<string, string | number | boolean>) => {
    writeFileSync(
      path,
      Object.entries(settings)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(""),
    );
    return path;
  };
  write(join(catalogs, `${CATALOG}.properties`), {
    "connector.name": "hive",
    "hive.metastore": "file",
    "hive.metastore.catalog.dir": "local:///store",
    "fs.native-local.enabled": true,
    "local.location": folder,
    "hive.non-managed-table-writes-enabled": true,
    "hive.max-partitions-per-writers": 1_000,
  });
  return write(join(folder, "config.properties"), {
    coordinator: true,
    "node.environment": "engines",
    "node-scheduler.include-coordinator": true,
    "http-server.http.port": port,
    "discovery.uri": `http://127.0.0.1:${port}`,
    "catalog.config-dir": catalogs,
    "plugin.dir": plugins,
    "query.max-memory": "1GB",
  });
}

/** What needs a node that can read and write files: the catalog's schemas can be listed earlier. */
const FIRST_STATEMENTS = [
  `CREATE SCHEMA IF NOT EXISTS ${CATALOG}.starting`,
  `CREATE TABLE IF NOT EXISTS ${CATALOG}.starting.rows AS SELECT 1 AS number`,
  `SELECT number FROM ${CATALOG}.starting.rows`,
];

/** Waits until statements succeed: before that, the port is closed, or Trino responds that it has no nodes. */
async function running(child: ChildProcess, log: string, run: TrinoServer["run"]): Promise<void> {
  const began = performance.now();
  let last = "no response";
  while (performance.now() - began < STARTING_TIMEOUT) {
    if (child.exitCode !== null || child.pid === undefined) {
      const lines = readFileSync(log, "utf8").trim().split("\n");
      throw new Error(`Trino ended with ${child.exitCode}: ${lines.slice(-8).join(" | ")}`);
    }
    try {
      for (const statement of FIRST_STATEMENTS) await run(statement);
      return;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await setTimeout(500);
  }
  throw new Error(`Trino did not start within ${STARTING_TIMEOUT / 60_000} minutes: ${last}`);
}
