import type { Buffer } from "node:buffer";
import type { Intake } from "../../core/search/intake.ts";
import type { InputProblem } from "../../core/search/scan-result.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import { FindingTable } from "../findings/finding-table.ts";
import type { Input } from "./input.ts";
import { type InputSettings, listInputs } from "./input-paths.ts";
import type { LocalReads } from "./local-reads.ts";
import { limitNewSpace } from "./new-space.ts";
import { readAhead } from "./read-ahead.ts";
import { type OpenExport, openExport, openReaders } from "./read-export.ts";
import { readInput } from "./read-input.ts";
import type { Ahead } from "./s3/listing.ts";

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
    /** What is read of this machine is added to it. */
    reads: LocalReads;
  };

export type TrailProgress = {
  files: number;
  bytes: number;
  records: number;
  /**
   * The objects in S3 that began to be read, and how many more are listed; null where no entry is in S3. `isWhole`: no
   * more will be.
   */
  listed: { files: number; bytes: number; waiting: number; isWhole: boolean } | null;
};

/** What users should know besides the results. */
export type TrailNotes = {
  /** Least-privilege IAM policies to paste, where a permission was missing. */
  policies: string[];
};

/**
 * How many inputs are opened while one is read. Each is inflated in a thread of libuv's pool, which has four: one is left
 * for DNS and for reading files.
 */
const OPEN_AHEAD = { items: 3, cost: 3 };

/**
 * Reads CloudTrail exports into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Throws a GateError for an entry that does not exist.
 */
export async function readTrail(request: TrailRequest, intake: Intake): Promise<TrailNotes> {
  const policies: string[] = [];
  // One time for all inputs, so that the pace of reading changes nothing.
  const here = intake.asOf(request.clock());
  const { inputs } = intake.collected;
  const progress = progressOf(request.progress, request.entries.length === 1);
  const settings: InputSettings = {
    ...request,
    listed: progress.listed,
    missingPolicy: (policy) => policies.push(policy),
  };
  const { since, until } = request;
  const readers = openReaders(new FindingTable({ lean: intake.lean }));
  const open = async (input: Input): Promise<InputProblem | { path: string; content: OpenExport }> => {
    if (input.kind === "problem") return input.problem;
    progress.file();
    const counted = count(input.open(), (bytes) => {
      inputs.bytes += bytes;
      progress.read(bytes, 0);
    });
    const content = openExport(counted);
    if (input.isSmall) await content.fill();
    return { path: input.path, content };
  };
  const listed = listInputs(request.entries, settings, request.reads);
  // A large input is read before the next one is listed: S3's connections are closed with the entry.
  const costOf = (input: Input) => (input.kind === "file" && !input.isSmall ? OPEN_AHEAD.cost : 1);
  for await (const opened of readAhead(listed, open, costOf, OPEN_AHEAD)) {
    if (!("content" in opened)) {
      intake.problem(opened);
      continue;
    }
    const before = inputs.records;
    await readInput(opened, here, { since, until, readers });
    progress.read(0, inputs.records - before);
    limitNewSpace();
  }
  return { policies };
}

async function* count(bytes: AsyncIterable<Buffer>, add: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}

/** Adds up what is read. */
function progressOf(show: TrailRequest["progress"], isOnlyEntry: boolean) {
  const read: TrailProgress = { files: 0, bytes: 0, records: 0, listed: null };
  return {
    file: () => {
      read.files += 1;
    },
    listed: (bytes: number, { waiting, isWhole }: Ahead) => {
      const before = read.listed ?? { files: 0, bytes: 0 };
      // The next entry is listed once this one is read.
      const ahead = { waiting, isWhole: isWhole && isOnlyEntry };
      read.listed = { files: before.files + 1, bytes: before.bytes + bytes, ...ahead };
    },
    read: (bytes: number, records: number) => {
      read.bytes += bytes;
      read.records += records;
      show({ ...read });
    },
  };
}
