import { Buffer } from "node:buffer";
import { parentPort } from "node:worker_threads";
import { emptyTally } from "../../../core/search/tally.ts";
import { fileBytes } from "../bytes/file-bytes.ts";
import { readInput } from "../read-input.ts";
import { ValueScan } from "../split/scan/value-scan.ts";
import type { Assignment, Order, Portable, Word } from "./messages.ts";

/** Bytes between two words of progress. */
const PACE = 4 * 1024 * 1024;

/** A thread's life: it reads what it is told to, one input after another, into a share of its own. */
export function runReadingThread(): void {
  const port = parentPort;
  if (port === null) throw new Error("worker.js is a thread of the gate's own, not a program");
  let work: Promise<void> = Promise.resolve();
  let obey: ((order: Order) => Promise<void>) | null = null;
  port.on("message", (message: Assignment | Order) => {
    if ("severities" in message) {
      obey = reader(message, (word) => port.postMessage(word));
      return;
    }
    const follow = obey;
    if (follow === null) throw new Error("a thread was told to read before it was told what for");
    work = work.then(() => follow(message));
  });
}

function reader(
  { severities, keepOthers, now, since, until }: Assignment,
  say: (word: Word) => void,
): (order: Order) => Promise<void> {
  const scan = new ValueScan();
  let share = emptyTally({ keepOthers, now });
  let told = { bytes: 0, records: 0 };
  const tell = () => {
    const { bytes, records } = share.inputs;
    say({ kind: "progress", bytes: bytes - told.bytes, records: records - told.records });
    told = { bytes, records };
  };
  return async (order) => {
    if (order.kind === "hand over") {
      say({ kind: "share", share });
      share = emptyTally({ keepOthers, now });
      told = { bytes: 0, records: 0 };
      return;
    }
    const { path, from } = order;
    await readInput({ path, open: () => bytesOf(from) }, share, {
      since,
      until,
      wanted: (severity) => severities.includes(severity),
      scan,
      read: () => {
        if (share.inputs.bytes - told.bytes >= PACE) tell();
      },
    });
    tell();
    say({ kind: "done" });
  };
}

function bytesOf(from: Portable): AsyncIterable<Buffer> {
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
