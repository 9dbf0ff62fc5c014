import type { Intake } from "../../core/search/intake.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import type { Input } from "./input.ts";
import { type InputSettings, listInputs } from "./input-paths.ts";
import type { LocalReads } from "./local-reads.ts";
import { openReaders } from "./read-export.ts";
import { readInput } from "./read-input.ts";
import type { WorkerThread } from "./workers/messages.ts";
import { type ShareableInput, WorkerPool } from "./workers/worker-pool.ts";

export type TrailRequest = Pick<
  InputSettings,
  "standardInput" | "env" | "answers" | "sleep" | "random" | "idleTimeout"
> &
  TimeWindow & {
    /** Paths, folders, globs, `s3://bucket/prefix`, `-`. */
    entries: readonly string[];
    /** Epoch ms. */
    clock: () => number;
    progress: (read: TrailProgress) => void;
    /** How many workers may read side by side, and how to start one. */
    workers: { width: number; start: () => WorkerThread };
    /** What is read of this machine is added to it. */
    reads: LocalReads;
  };

export type TrailProgress = {
  files: number;
  bytes: number;
  records: number;
  /** The objects in S3 that were listed so far; null where no entry is in S3. */
  listed: { files: number; bytes: number } | null;
};

/** What users should know besides the results. */
export type TrailNotes = {
  /** Least-privilege IAM policies to paste, where a permission was missing. */
  policies: string[];
};

/** With fewer stored bytes and inputs than these, starting workers takes longer than they save. */
const WORTH_WORKERS = { bytes: 4 * 1024 * 1024, inputs: 256 };

/**
 * Reads CloudTrail exports into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Throws a GateError for an entry that does not exist.
 */
export async function readTrail(request: TrailRequest, intake: Intake): Promise<TrailNotes> {
  const policies: string[] = [];
  // One time for all workers and for what is read here, so that their pace changes nothing.
  const now = request.clock();
  const here = intake.asOf(now);
  const { inputs } = intake.collected;
  const progress = progressOf(request.progress);
  const settings: InputSettings = {
    ...request,
    listed: progress.listed,
    missingPolicy: (policy) => policies.push(policy),
  };
  const { since, until } = request;
  const readers = openReaders();
  const readHere = async (input: Input & { kind: "file" }) => {
    const before = inputs.records;
    await readInput(input, here, { since, until, readers, read: (bytes) => progress.read(bytes, 0) });
    progress.read(0, inputs.records - before);
  };
  const assignment = { intake: intake.settings, now, since, until };
  const startWorkers = () =>
    new WorkerPool(intake, { ...request.workers, assignment, readHere, progress: progress.read });
  let workers: WorkerPool | null = null;
  /** Held back until it is known whether there are enough of them for workers. */
  let waiting: ShareableInput[] = [];
  let bytesWaiting = 0;
  try {
    for await (const input of listInputs(request.entries, settings, request.reads)) {
      if (input.kind === "problem") {
        intake.problem(input.problem);
        continue;
      }
      progress.file();
      if (!isShareable(input) || request.workers.width < 2) {
        await readHere(input);
      } else if (workers !== null) {
        await workers.read(input);
      } else {
        waiting.push(input);
        bytesWaiting += input.bytes ?? 0;
        if (waiting.length < 2) continue;
        if (bytesWaiting < WORTH_WORKERS.bytes && waiting.length < WORTH_WORKERS.inputs) continue;
        workers = startWorkers();
        for (const each of waiting) await workers.read(each);
        waiting = [];
      }
    }
    for (const each of waiting) await readHere(each);
    await workers?.finish();
  } finally {
    await workers?.end();
  }
  return { policies };
}

function isShareable(input: Input & { kind: "file" }): input is ShareableInput {
  return input.portable !== null;
}

/** Adds up what is read, here and by workers. */
function progressOf(show: TrailRequest["progress"]) {
  const read: TrailProgress = { files: 0, bytes: 0, records: 0, listed: null };
  return {
    file: () => {
      read.files += 1;
    },
    listed: (bytes: number) => {
      read.listed = { files: (read.listed?.files ?? 0) + 1, bytes: (read.listed?.bytes ?? 0) + bytes };
    },
    read: (bytes: number, records: number) => {
      read.bytes += bytes;
      read.records += records;
      show({ ...read });
    },
  };
}
