import type { Buffer } from "node:buffer";
import type { Intake } from "../../core/search/intake.ts";
import type { Input } from "./input.ts";
import { readExport } from "./read-export.ts";
import { isOutside } from "./shapes/event-time.ts";
import { readScanCall } from "./shapes/scan-call.ts";
import type { ValueSkipper } from "./split/kernel/value-skipper.ts";

/** How inputs are read. */
export type Reading = {
  /** Bounds on eventTime, epoch ms, both inclusive; null for none. */
  since: number | null;
  until: number | null;
  skipper: ValueSkipper;
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
  { since, until, skipper, read }: Reading,
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
    skipper,
  );
}

async function* count(bytes: AsyncIterable<Buffer>, add: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    add(chunk.length);
    yield chunk;
  }
}
