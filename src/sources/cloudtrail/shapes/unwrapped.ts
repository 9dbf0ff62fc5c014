import type { InputCode } from "../../../core/search/scan-result.ts";
import type { JsonObject } from "../../../core/text/json-values.ts";
import type { ParsedJson } from "./parse-json.ts";

/** Why a value, or a whole input, cannot be read, or is only a part. */
export type ShapeProblem = {
  kind: "problem";
  code: InputCode;
  detail: string;
  /** Nothing says that it is of an export: where something else is to be expected, it is that. */
  isUnrecognized?: true;
};

/**
 * A DescribeImageScanFindings record, in the form of CloudTrail's own. `damage` is why what it says is not certain, in
 * words; null where it is. `isAlternative`: it is the same record once more, with another member of a repeated key.
 */
export type FoundCall = { kind: "call"; record: JsonObject; damage: string | null; isAlternative: boolean };

/** What a JSON value of an export turned out to be. */
export type Unwrapped =
  | FoundCall
  /** A record of something else, a digest file, an Insight: known, and not the search's. */
  | { kind: "skipped" }
  /** A row of a Splunk search that is still running, with its calls: it comes again, in the final results. */
  | { kind: "preview"; calls: readonly FoundCall[] }
  | ShapeProblem;

export function shapeProblem(code: InputCode, detail: string): ShapeProblem {
  return { kind: "problem", code, detail };
}

/** A problem of what may be something else than an export. */
export function unrecognizedProblem(code: InputCode, detail: string): ShapeProblem {
  return { kind: "problem", code, detail, isUnrecognized: true };
}

/**
 * What a text holds of which there are several readings: all that any of them holds. Calls are counted in the one that
 * has most of them; in the others they are alternatives. Damage is no one's where the text holds no call, unless there
 * are readings that are not here: those may hold one.
 */
export function* readAlternatives(
  { values, damage, isPartial }: ParsedJson,
  read: (value: unknown) => Iterable<Unwrapped>,
): Generator<Unwrapped> {
  if (damage === null) return yield* read(values[0]);
  const readings = values.map((value) => [...read(value)]);
  const calls = (reading: readonly Unwrapped[]) => reading.filter(({ kind }) => kind === "call").length;
  const counted = readings.reduce((most, each) => (calls(each) >= calls(most) ? each : most));
  for (const reading of readings) {
    for (const found of reading) {
      const isAlternative = reading !== counted;
      if (found.kind === "call") yield damagedCall(found, damage, isAlternative);
      else if (found.kind === "problem" || !isAlternative) yield found;
    }
  }
  if (isPartial === true) yield shapeProblem("damaged", `${damage}, with more values than are read`);
}

/** The same call, as one that is damaged. */
export function damagedCall(call: FoundCall, damage: string, isAlternative: boolean): FoundCall {
  return { ...call, damage: call.damage ?? damage, isAlternative: call.isAlternative || isAlternative };
}
