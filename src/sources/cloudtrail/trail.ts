import type { Buffer } from "node:buffer";
import type { Severity } from "../../core/severity.ts";
import { addResult, type Tally } from "../../core/tally.ts";
import { readExport } from "./export-reader.ts";
import { type InputSettings, listInputs } from "./input-paths.ts";
import { eventTime, readScanCall } from "./scan-call.ts";

export type TrailRequest = Pick<InputSettings, "standardInput" | "env" | "sleep" | "random" | "idleTimeout"> & {
  /** Paths, folders, globs, `s3://bucket/prefix`, `-`. */
  entries: readonly string[];
  /** Bounds on eventTime, epoch ms, both inclusive. */
  since: number | null;
  until: number | null;
  progress: (read: TrailProgress) => void;
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
  /** Hosts that were called in AWS's place, as `https://host:port`. */
  foreignEndpoints: string[];
  /** The least IAM policies to paste, where a permission was missing. */
  policies: string[];
};

/**
 * Reads CloudTrail exports into `tally`: every DescribeImageScanFindings call within the bounds, and what could not be
 * read. A call without a time that can be read is within any bounds. Throws a GateError for an entry that is not there.
 */
export async function readTrail(
  request: TrailRequest,
  tally: Tally,
  wanted: (severity: Severity) => boolean,
): Promise<TrailNotes> {
  const { inputs } = tally;
  const since = request.since ?? Number.NEGATIVE_INFINITY;
  const until = request.until ?? Number.POSITIVE_INFINITY;
  const foreign = new Set<string>();
  const policies: string[] = [];
  let listed: TrailProgress["listed"] = null;
  const settings: InputSettings = {
    ...request,
    listed: (bytes) => {
      listed = { files: (listed?.files ?? 0) + 1, bytes: (listed?.bytes ?? 0) + bytes };
    },
    foreignEndpoint: (origin) => foreign.add(origin),
    missingPolicy: (policy) => policies.push(policy),
  };
  for await (const input of listInputs(request.entries, settings)) {
    if (input.kind === "problem") {
      inputs.problems.push(input.problem);
      continue;
    }
    const { path } = input;
    inputs.files += 1;
    const counted = count(input.open(), (bytes) => {
      inputs.bytes += bytes;
      request.progress({ files: inputs.files, bytes: inputs.bytes, records: inputs.records, listed });
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
  return { foreignEndpoints: [...foreign].sort(), policies };
}

async function* count(bytes: AsyncIterable<Buffer>, add: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}
