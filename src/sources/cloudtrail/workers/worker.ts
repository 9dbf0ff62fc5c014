import { Buffer } from "node:buffer";
import { parentPort } from "node:worker_threads";
import { emptyTally } from "../../../core/search/tally.ts";
import { fileBytes } from "../bytes/file-bytes.ts";
import { readInput } from "../read-input.ts";
import { ValueSkipper } from "../split/kernel/value-skipper.ts";
import type { WorkerAssignment, WorkerInput, WorkerRequest, WorkerResponse } from "./messages.ts";

/** Bytes between two words of progress. */
const PACE = 4 * 1024 * 1024;

/** A thread's life: it reads what it is reported to, one input after another, into a share of its own. */
export function serveWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error("worker.js is a thread of the gate's own, not a program");
  let work: Promise<void> = Promise.resolve();
  let handle: ((request: WorkerRequest) => Promise<void>) | null = null;
  port.on("message", (message: WorkerAssignment | WorkerRequest) => {
    if ("severities" in message) {
      handle = reader(message, (response) => port.postMessage(response));
      return;
    }
    const follow = handle;
    if (follow === null) throw new Error("a thread was reported to read before it was reported what for");
    work = work.then(() => follow(message));
  });
}

function reader(
  { severities, keepOthers, now, since, until }: WorkerAssignment,
  respond: (response: WorkerResponse) => void,
): (request: WorkerRequest) => Promise<void> {
  const skipper = new ValueSkipper();
  let share = emptyTally({ keepOthers, now });
  let reported = { bytes: 0, records: 0 };
  const reportProgress = () => {
    const { bytes, records } = share.inputs;
    respond({ kind: "progress", bytes: bytes - reported.bytes, records: records - reported.records });
    reported = { bytes, records };
  };
  return async (request) => {
    if (request.kind === "flush") {
      respond({ kind: "share", share });
      share = emptyTally({ keepOthers, now });
      reported = { bytes: 0, records: 0 };
      return;
    }
    const { path, from } = request;
    await readInput({ path, open: () => bytesOf(from) }, share, {
      since,
      until,
      wanted: (severity) => severities.includes(severity),
      skipper,
      read: () => {
        if (share.inputs.bytes - reported.bytes >= PACE) reportProgress();
      },
    });
    reportProgress();
    respond({ kind: "done" });
  };
}

function bytesOf(from: WorkerInput): AsyncIterable<Buffer> {
  switch (from.kind) {
    case "path":
      return fileBytes(from.path, from.bytes);
    case "bytes":
      return single(from.bytes);
  }
}

async function* single({ buffer, byteOffset, byteLength }: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(buffer, byteOffset, byteLength);
}
