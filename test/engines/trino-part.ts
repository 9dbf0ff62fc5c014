import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Part, PartContext } from "./part.ts";
import { checkFailures } from "./trino/failures.ts";
import { findJava } from "./trino/java.ts";
import { filtered, isTimed, organizationTrail, type Trail } from "./trino/records.ts";
import { type Bounds, type DistRun, expectSame, runOnFiles, runOnTable } from "./trino/reports.ts";
import { quoted } from "./trino/sql-names.ts";
import { isInOcsf, storeSources } from "./trino/stored-records.ts";
import { DATABASE, TABLE_KINDS, type TableKind } from "./trino/table-kinds.ts";
import { CATALOG, startTrino, type TrinoServer } from "./trino/trino-server.ts";

/** The last version that Maven Central has. */
const VERSION = "476";

export const TRINO: Part = {
  name: "trino",
  about: "our SQL over Athena tables of every kind, against the report on the same records as files",
  run: async (context) => {
    const java = await findJava(context.programs, 24);
    const { path: home } = await context.programs.maven({
      group: "io.trino",
      artifact: "trino-server",
      version: VERSION,
    });
    context.log("starts Trino");
    const folder = join(context.folder, "trino");
    mkdirSync(folder);
    const trino = await startTrino({ home, java, folder });
    try {
      const trail = organizationTrail();
      for (const database of new Set([DATABASE, ...TABLE_KINDS.map((kind) => kind.database)])) {
        await trino.run(`CREATE SCHEMA ${CATALOG}.${quoted(database)}`);
      }
      await storeSources(trino, trail);
      await compareTables(context, trino, trail);
      await checkFailures(context, trino, trail);
    } finally {
      await trino.stop();
    }
  },
};

const ALL: Bounds = { since: "2026-02-27", until: "2026-03-03T23:59:59Z" };

const BOUNDS = {
  "five days": ALL,
  "to the second": { since: "2026-02-28T23:59:59Z", until: "2026-03-01T10:00:00Z" },
  "a region": { ...ALL, region: "eu-west-1" },
  "an account": { ...ALL, "registry-id": "111122223333" },
  open: { since: "2026-03-01", region: "us-east-1", "registry-id": "111122223333" },
} satisfies Record<string, Bounds>;

/** An open end is after the last registered day, and therefore compared alone. */
function boundsOf({ isInjected = false, metadata }: TableKind): Readonly<Record<string, Bounds>> {
  const isRegistered =
    metadata.PartitionKeys?.length !== 0 && metadata.Parameters?.["projection.enabled"] === undefined;
  const { open, ...closed } = BOUNDS;
  if (isInjected) return { open };
  return isRegistered ? closed : BOUNDS;
}

async function compareTables(context: PartContext, trino: TrinoServer, trail: Trail): Promise<void> {
  const { check, log } = context;
  const files = new Map<string, Promise<DistRun>>();
  let [groups, reports] = [0, 0];
  for (const kind of TABLE_KINDS) {
    await trino.run(kind.sql);
    for (const [about, bounds] of Object.entries(boundsOf(kind))) {
      await check(`${kind.about}, ${about}`, async () => {
        const id = `${kind.records} ${about}`;
        const known = files.get(id) ?? runOnFiles(join(context.folder, id), recordsOf(trail, kind, bounds), bounds);
        files.set(id, known);
        const expected = await known;
        const actual = await runOnTable(trino, kind, bounds, { trail });
        reports += 1;
        groups += expectSame(actual, expected);
      });
    }
  }
  log(`${groups} groups in ${reports} reports`);
}

/** The records that a table has, in the wanted region and account. */
function recordsOf(trail: Trail, { records }: TableKind, { region, "registry-id": account }: Bounds): Trail {
  return filtered(
    trail,
    (record) =>
      (records === "all" || (records === "timed" ? isTimed(record) : isInOcsf(record))) &&
      (region === undefined || record.awsRegion === region) &&
      (account === undefined || (record.recipientAccountId ?? account) === account),
  );
}
