// A generated export in an S3 on this machine.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { MINIO, startMinio } from "../../test/engines/minio/minio-server.ts";
import { defaultCache, goProgram } from "../../test/engines/programs.ts";
import { allowedEndpointsOf } from "../../test/fakes/allowed-endpoints.ts";
import { BENCH_FOLDER } from "./bench-folder.ts";
import type { Command } from "./measured-run.ts";
import { firstLine, ours } from "./tools.ts";
import type { Trail } from "./trail-folder.ts";

export type ServedTrail = {
  /** Ours, on the bucket. */
  read: (output: string | null) => Command;
  stop: () => Promise<void>;
};

/** Why nothing can be served where `findMinio` finds nothing. */
export const WITHOUT_MINIO = "MinIO is not installed: `npm run engines -- minio` builds it";

/** MinIO of the cache of `npm run engines`, or of the PATH; null where there is none. */
export function findMinio(): string | null {
  const cached = goProgram(defaultCache(), MINIO);
  if (existsSync(cached)) return cached;
  return firstLine("minio", ["--version"]) === null ? null : "minio";
}

/** Starts MinIO with the files of a trail in a bucket. */
export async function serveTrail(minio: string, trail: Trail): Promise<ServedTrail> {
  const folder = mkdtempSync(join(BENCH_FOLDER, "minio-"));
  const server = await startMinio(minio, folder);
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await server.bucket(
      "bench",
      Object.fromEntries(trail.files.map(({ path }) => [`trail/${basename(path)}`, readFileSync(path)])),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    read: (output) => {
      const command = ours(["s3://bench/trail/"], output);
      const allowed = ["--allowed-endpoints", allowedEndpointsOf(server.env)];
      return { ...command, args: [...command.args, ...allowed], env: server.env };
    },
    stop,
  };
}
