import { Buffer } from "node:buffer";
import { parentPort } from "node:worker_threads";
import { openIntake } from "../../../core/search/intake.ts";
import { fileBytes } from "../bytes/file-bytes.ts";
import type { WorkerInput } from "../input.ts";
import { openReaders } from "../read-export.ts";
import { readInput } from "../read-input.ts";
import type { WorkerAssignment, WorkerRequest, WorkerResponse } from "./messages.ts";

/** Bytes between two progress messages. */
const PROGRESS_BYTES = 4 * 1024 * 1024;

/** Serves the requests that this worker is sent, one after the other, until it is terminated. */
export function serveWorker(): void {
  const port = parentPort;
  if (port === null) throw new Error("worker.js must be started as a worker of ecr-findings-gate");
  let queue: Promise<void> = Promise.resolve();
  let handle: Handler | null = null;
  port.on("message", (request: WorkerRequest) => {
    if (request.kind === "start") {
      handle = handler(request.assignment, (response) => port.postMessage(response));
      return;
    }
    const current = handle;
    if (current === null) throw new Error("the worker was sent a request before its assignment");
    queue = queue.then(() => current(request));
  });
}

type Handler = (request: Exclude<WorkerRequest, { kind: "start" }>) => Promise<void>;

function handler(
  { intake: settings, now, since, until }: WorkerAssignment,
  respond: (response: WorkerResponse) => void,
): Handler {
  const readers = openReaders();
  const open = () => openIntake(settings, () => now);
  let intake = open();
  let reported = { bytes: 0, records: 0 };
  const reportProgress = () => {
    const { bytes, records } = intake.collected.inputs;
    respond({ kind: "progress", bytes: bytes - reported.bytes, records: records - reported.records });
    reported = { bytes, records };
  };
  return async (request) => {
    if (request.kind === "flush") {
      respond({ kind: "share", share: intake.collected });
      intake = open();
      reported = { bytes: 0, records: 0 };
      return;
    }
    const { path, from } = request;
    await readInput({ path, open: () => bytesOf(from) }, intake, {
      since,
      until,
      readers,
      read: () => {
        if (intake.collected.inputs.bytes - reported.bytes >= PROGRESS_BYTES) reportProgress();
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
