import { SEVERITIES, type Severity } from "../../core/search/severity.ts";
import type { Tally } from "../../core/search/tally.ts";
import type { Input } from "./input.ts";
import { type InputSettings, listInputs } from "./input-paths.ts";
import { type LocalReads, noLocalReads } from "./local-reads.ts";
import { readInput } from "./read-input.ts";
import { ValueSkipper } from "./split/kernel/value-skipper.ts";
import type { WorkerThread } from "./workers/messages.ts";
import { type ShareableInput, WorkerPool } from "./workers/worker-pool.ts";

export type TrailRequest = Pick<
  InputSettings,
  "standardInput" | "env" | "answers" | "sleep" | "random" | "idleTimeout"
> & {
  /** Paths, folders, globs, `s3://bucket/prefix`, `-`. */
  entries: readonly string[];
  /** Bounds on eventTime, epoch ms, both inclusive. */
  since: number | null;
  until: number | null;
  progress: (read: TrailProgress) => void;
  /** How many workers may read side by side, and what starts one. */
  workers: { width: number; start: () => WorkerThread };
};

export type TrailProgress = {
  files: number;
  bytes: number;
  records: number;
  /** What there is to read in S3, as far as it is listed, and what was read of all; null where nothing is in S3. */
  listed: { files: number; bytes: number } | null;
};

/** What is worth knowing beside what was read. */
export type TrailNotes = {
  /** The least IAM policies to paste, where a permission was missing. */
  policies: string[];
  /** What was read of this machine. */
  reads: LocalReads;
};

/** Threads are worth their start from so many bytes on, as they lie there, or so many inputs; one input is read here. */
const WORTH_THREADS = { bytes: 4 * 1024 * 1024, inputs: 256 };

/**
 * Reads CloudTrail exports into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Throws a GateError for an entry that is not there.
 */
export async function readTrail(
  request: TrailRequest,
  tally: Tally,
  wanted: (severity: Severity) => boolean,
): Promise<TrailNotes> {
  const policies: string[] = [];
  const reads = noLocalReads();
  const progress = progressOf(request.progress);
  const settings: InputSettings = {
    ...request,
    listed: progress.listed,
    missingPolicy: (policy) => policies.push(policy),
  };
  const { since, until } = request;
  const skipper = new ValueSkipper();
  const readHere = async (input: Input & { kind: "file" }) => {
    const before = tally.inputs.records;
    await readInput(input, tally, { since, until, wanted, skipper, read: (bytes) => progress.read(bytes, 0) });
    progress.read(0, tally.inputs.records - before);
  };
  const keepOthers = tally.others !== null;
  const assignment = { severities: SEVERITIES.filter(wanted), keepOthers, now: tally.now, since, until };
  const startWorkers = () =>
    new WorkerPool(tally, { ...request.workers, assignment, readHere, progress: progress.read });
  let workers: WorkerPool | null = null;
  /** Until it is known whether they are enough for workers. */
  let waiting: ShareableInput[] = [];
  let bytesWaiting = 0;
  try {
    for await (const input of listInputs(request.entries, settings, reads)) {
      if (input.kind === "problem") {
        tally.inputs.problems.push(input.problem);
        continue;
      }
      progress.file();
      if (!isPortable(input) || request.workers.width < 2) {
        await readHere(input);
      } else if (workers !== null) {
        await workers.read(input);
      } else {
        waiting.push(input);
        bytesWaiting += input.bytes ?? 0;
        if (waiting.length < 2) continue;
        if (bytesWaiting < WORTH_THREADS.bytes && waiting.length < WORTH_THREADS.inputs) continue;
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
  return { policies, reads };
}

function isPortable(input: Input & { kind: "file" }): input is ShareableInput {
  return input.portable !== null;
}

/** Adds up what is read, wherever that is. */
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
