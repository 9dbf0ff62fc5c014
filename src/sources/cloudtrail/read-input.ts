import type { Buffer } from "node:buffer";
import type { Intake } from "../../core/search/intake.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import type { Input } from "./input.ts";
import { type ExportReaders, readExport } from "./read-export.ts";
import { isOutside } from "./shapes/event-time.ts";
import { readScanCall } from "./shapes/scan-call.ts";

/** How inputs are read. */
export type Reading = TimeWindow & {
  readers: ExportReaders;
  /** Called as bytes are read, with their number as stored. */
  read: (bytes: number) => void;
};

/**
 * Reads one input into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a readable time is within any bounds.
 */
export async function readInput(
  { path, open }: Pick<Input & { kind: "file" }, "path" | "open">,
  intake: Intake,
  { since, until, readers, read }: Reading,
): Promise<void> {
  const { inputs } = intake.collected;
  inputs.files += 1;
  const counted = count(open(), (bytes) => {
    inputs.bytes += bytes;
    read(bytes);
  });
  await readExport(
    counted,
    {
      call: ({ record, damage, isAlternative }) => {
        const calls = isAlternative ? 0 : 1;
        inputs.records += calls;
        if (isOutside(record, { since, until })) {
          inputs.skipped += calls;
          return;
        }
        inputs.matchedEvents += calls;
        intake.add(readScanCall(record, damage));
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

async function* count(bytes: AsyncIterable<Buffer>, add: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}
