import type { Intake } from "../../core/search/intake.ts";
import type { TimeWindow } from "../../core/search/time-window.ts";
import { type ExportReaders, type OpenExport, readExport } from "./read-export.ts";
import { isOutside } from "./shapes/event-time.ts";
import { readScanCall } from "./shapes/scan-call.ts";

/** How inputs are read. */
export type Reading = TimeWindow & { readers: ExportReaders };

/**
 * Reads one input into `intake`: every DescribeImageScanFindings call within the bounds, and what could not be read. A
 * call without a readable time is within any bounds.
 */
export async function readInput(
  { path, content }: { path: string; content: OpenExport },
  intake: Intake,
  { since, until, readers }: Reading,
): Promise<void> {
  const { inputs } = intake.collected;
  inputs.files += 1;
  await readExport(
    content,
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
