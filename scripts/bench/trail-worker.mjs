// A thread that writes files of profiles: one at a time, as it is told.
import { createWriteStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { parentPort } from "node:worker_threads";
import { createGzip } from "node:zlib";
import { textOf } from "./log-file.mjs";
import { scanCalls } from "./scan-calls.mjs";

/** The images of the profile at work, which all of its files ask about. */
let current = { seed: "", calls: null };

parentPort.on("message", async ({ path, profile, seed, file }) => {
  if (current.seed !== seed) current = { seed, calls: scanCalls({ seed, ...profile }) };
  let bytes = 0;
  async function* counted() {
    for (const piece of textOf(profile, seed, file, current.calls)) {
      bytes += piece.length;
      yield piece;
    }
  }
  await pipeline(counted(), createGzip({ chunkSize: 256 * 1024 }), createWriteStream(path));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage({ bytes, packed: statSync(path).size });
});
