import type { Buffer } from "node:buffer";
import type { Severity } from "../../core/severity.ts";
import { addResult, type Tally } from "../../core/tally.ts";
import { readExport } from "./export-reader.ts";
import { listInputs } from "./input-paths.ts";
import { eventTime, readScanCall } from "./scan-call.ts";

export type TrailRequest = {
  /** Paths, folders, globs, `-`. */
  entries: readonly string[];
  /** Bounds on eventTime, epoch ms, both inclusive. */
  since: number | null;
  until: number | null;
  standardInput: () => AsyncIterable<Buffer>;
  progress: (read: TrailProgress) => void;
};

export type TrailProgress = { files: number; bytes: number; records: number };

/**
 * Reads CloudTrail exports into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. A call without a time that can be read is within any bounds. Throws a GateError for an entry that is not there.
 */
export async function readTrail(
  request: TrailRequest,
  tally: Tally,
  wanted: (severity: Severity) => boolean,
): Promise<void> {
  const { inputs } = tally;
  const since = request.since ?? Number.NEGATIVE_INFINITY;
  const until = request.until ?? Number.POSITIVE_INFINITY;
  for await (const input of listInputs(request.entries, request.standardInput)) {
    if (input.kind === "problem") {
      inputs.problems.push(input.problem);
      continue;
    }
    const { path } = input;
    inputs.files += 1;
    const counted = count(input.open(), (bytes) => {
      inputs.bytes += bytes;
      request.progress(inputs);
    });
    await readExport(counted, {
      call: (record) => {
        inputs.records += 1;
        const time = eventTime(record);
        if (time !== null && (time < since || time > until)) {
          inputs.skipped += 1;
          return;
        }
        inputs.matchedEvents += 1;
        addResult(tally, readScanCall(record), wanted);
      },
      skipped: () => {
        inputs.records += 1;
        inputs.skipped += 1;
      },
      problem: (code, detail) => inputs.problems.push({ path, code, detail }),
    });
  }
}

async function* count(bytes: AsyncIterable<Buffer>, add: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}
