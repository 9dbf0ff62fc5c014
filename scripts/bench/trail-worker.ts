// A worker that writes files of profiles, one per message.
import { createWriteStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parentPort } from "node:worker_threads";
import { createGzip } from "node:zlib";
import { textOf } from "./log-file.ts";
import type { Profile } from "./profiles.ts";
import { type ScanCalls, scanCalls } from "./scan-calls.ts";

export type FileRequest = { path: string; profile: Profile; seed: string; file: number };

/** Bytes before and after compression. */
export type FileSizes = { bytes: number; packed: number };

/** The calls of the last profile, which all of its files share. */
let current: { seed: string; calls: ScanCalls } | null = null;

async function writeFile({ path, profile, seed, file }: FileRequest): Promise<FileSizes> {
  if (current?.seed !== seed) current = { seed, calls: scanCalls({ seed, ...profile }) };
  const { calls } = current;
  let bytes = 0;
  function* counted() {
    for (const piece of textOf(profile, seed, file, calls)) {
      bytes += piece.length;
      yield piece;
    }
  }
  await pipeline(counted, createGzip({ chunkSize: 256 * 1024 }), createWriteStream(path));
  return { bytes, packed: statSync(path).size };
}

parentPort?.on("message", async (request: FileRequest) => {
  parentPort?.postMessage(await writeFile(request));
});
