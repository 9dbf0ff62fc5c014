import type { Buffer } from "node:buffer";
import type { Intake } from "../../core/search/intake.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import { FindingTable } from "../findings/finding-table.ts";
import type { ByteReader } from "./bytes/byte-reader.ts";
import type { Input } from "./input.ts";
import { type InputSettings, listInputs } from "./input-paths.ts";
import type { LocalReads } from "./local-reads.ts";
import { limitNewSpace } from "./new-space.ts";
import { readAhead } from "./read-ahead.ts";
import { type ExportReaders, openExport, openReaders, readExport } from "./read-export.ts";
import { isOutside } from "./shapes/event-time.ts";
import { readScanCall } from "./shapes/scan-call.ts";

export type TrailRequest = Omit<InputSettings, "listed" | "missingPolicy"> & {
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

/**
 * How many inputs are opened while one is read. Each is inflated in a thread of libuv's pool, which has four: one is left
 * for DNS and for reading files.
 */
const OPEN_AHEAD = { items: 3, cost: 3 };

/** Looking at the heap takes about as long as reading a small call. */
const CALLS_PER_CHECK = 32;

/**
 * Reads CloudTrail exports into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. Returns least-privilege IAM policies to paste, where a permission was missing. Throws a GateError for an entry
 * that does not exist.
 */
export async function readTrail(request: TrailRequest, intake: Intake): Promise<string[]> {
  const policies: string[] = [];
  // One time for all inputs, so that the pace of reading changes nothing.
  const here = intake.asOf(request.clock());
  const { inputs } = intake.collected;
  const read: TrailProgress = { files: 0, bytes: 0, records: 0, listed: null };
  const settings: InputSettings = {
    ...request,
    listed: (bytes, { waiting, isWhole }) => {
      const before = read.listed ?? { files: 0, bytes: 0 };
      // The next entry is listed once this one is read.
      const ahead = { waiting, isWhole: isWhole && request.entries.length === 1 };
      read.listed = { files: before.files + 1, bytes: before.bytes + bytes, ...ahead };
    },
    missingPolicy: (policy) => policies.push(policy),
  };
  const counted = async function* (bytes: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of bytes) {
      inputs.bytes += chunk.length;
      read.bytes += chunk.length;
      request.progress({ ...read });
      yield chunk;
    }
  };
  const open = async (input: Input) => {
    if (input.kind === "problem") return input;
    read.files += 1;
    const content = openExport(counted(input.open()));
    if (input.isSmall) await content.fill();
    return { kind: input.kind, path: input.path, content };
  };
  const findings = new FindingTable({ lean: intake.lean });
  const readers = openReaders(findings);
  const listed = listInputs(request.entries, settings, request.reads);
  // A large input is read before the next one is listed: S3's connections are closed with the entry.
  const costOf = (input: Input) => (input.kind === "file" && !input.isSmall ? OPEN_AHEAD.cost : 1);
  for await (const opened of readAhead(listed, open, costOf, OPEN_AHEAD)) {
    if (opened.kind === "problem") {
      intake.problem(opened.problem);
      continue;
    }
    const before = inputs.records;
    await readInput(opened, here, request, readers);
    read.records += inputs.records - before;
    request.progress({ ...read });
  }
  findings.release();
  return policies;
}

/**
 * Reads one input into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a readable time is within any bounds.
 */
async function readInput(
  { path, content }: { path: string; content: ByteReader },
  intake: Intake,
  bounds: TimeWindow,
  readers: ExportReaders,
): Promise<void> {
  const { inputs } = intake.collected;
  inputs.files += 1;
  await readExport(
    content,
    {
      call: ({ record, damage, isAlternative }) => {
        const calls = isAlternative ? 0 : 1;
        inputs.records += calls;
        if (isOutside(record, bounds)) {
          inputs.skipped += calls;
          return;
        }
        inputs.matchedEvents += calls;
        intake.add(readScanCall(record, damage));
        if (inputs.matchedEvents % CALLS_PER_CHECK === 0) limitNewSpace();
      },
      skipped: () => {
        inputs.records += 1;
        inputs.skipped += 1;
      },
      problem: (code, detail) => intake.problem({ path, code, detail }),
    },
    readers,
  );
}
