import type { JsonObject } from "../../core/json-values.ts";
import type { InputCode } from "../../core/scan-result.ts";

/** Why a value, or a whole input, cannot be read, or is only a part. */
export type ShapeProblem = { kind: "problem"; code: InputCode; detail: string };

/** What a JSON value of an export turned out to be. */
export type Unwrapped =
  /** A DescribeImageScanFindings record, in the form of CloudTrail's own. */
  | { kind: "call"; record: JsonObject }
  /** A record of something else, a digest file, an Insight: known, and not the search's. */
  | { kind: "skipped" }
  /** A row of a Splunk search that is still running: it comes again, in the final results. */
  | { kind: "preview" }
  | ShapeProblem;

export function shapeProblem(code: InputCode, detail: string): ShapeProblem {
  return { kind: "problem", code, detail };
}
