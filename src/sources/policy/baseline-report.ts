import { GateError, messageOf } from "../../core/errors.ts";
import { type Baseline, parseBaselineReport } from "../../core/policy/baseline.ts";

/** The baseline of an earlier report file. Throws a GateError where it cannot be read, or is no such report. */
export async function readBaselineReport(path: string, readText: (path: string) => Promise<string>): Promise<Baseline> {
  const text = await readText(path).catch((thrown: unknown) => {
    throw new GateError(
      `baseline: the report file ${path} cannot be read: ${messageOf(thrown)}. Check the path; an image is written with its tag or digest.`,
    );
  });
  return parseBaselineReport(text, path);
}
