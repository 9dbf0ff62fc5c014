import { GateError, messageOf } from "../../core/errors.ts";
import { type Baseline, parseBaselineReport } from "../../core/policy/baseline.ts";
import type { ReadOwnFile } from "./exemptions.ts";

/** The baseline of an earlier report file. Throws a GateError where it cannot be read, or is not such a report. */
export async function readBaselineReport(path: string, readOwnFile: ReadOwnFile): Promise<Baseline> {
  const { text, isQuotable } = await readOwnFile(path, "baseline").catch((thrown: unknown) => {
    if (thrown instanceof GateError) throw thrown;
    throw new GateError(
      `baseline: the report file ${path} cannot be read: ${messageOf(thrown)}. Check the path; an image is written with its tag or digest.`,
      { code: "unreadable-file", option: "baseline", cause: thrown },
    );
  });
  return parseBaselineReport(text, path, isQuotable);
}
