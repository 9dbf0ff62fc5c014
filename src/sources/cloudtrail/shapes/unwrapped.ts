import type { InputCode } from "../../../core/search/scan-result.ts";
import type { JsonObject } from "../../../core/text/json-values.ts";
import type { Alternatives } from "./alternatives.ts";

/** Why a value, or a whole input, cannot be read or is incomplete. */
export type ShapeProblem = {
  kind: "problem";
  code: InputCode;
  detail: string;
  /** The value may not be part of an export at all. Ignored where other data is expected. */
  isUnrecognized?: true;
};

/**
 * A DescribeImageScanFindings record in CloudTrail's own shape. `damage` describes why its content is uncertain; null if it
 * is intact. `isAlternative`: it is the same record again, with another member of a repeated key.
 */
export type FoundCall = { kind: "call"; record: JsonObject; damage: string | null; isAlternative: boolean };

/** The kinds of values in an export. */
export type Unwrapped =
  | FoundCall
  /** Known and not searched: a record of another event, a digest file, an Insight. */
  | { kind: "skipped" }
  /** A row of a running Splunk search, with its calls; the final results must repeat them. */
  | { kind: "preview"; calls: readonly FoundCall[] }
  | ShapeProblem;

/** A problem of a value that belongs to an export. */
export function shapeProblem(code: InputCode, detail: string): ShapeProblem {
  return { kind: "problem", code, detail };
}

/** A problem of a value that may not be part of an export. */
export function unrecognizedProblem(code: InputCode, detail: string): ShapeProblem {
  return { kind: "problem", code, detail, isUnrecognized: true };
}

/**
 * Reads all alternative values of a text or a row, and yields everything that any of them contains, or why there are none.
 * Records are counted in the value with most calls; calls of the others are marked as alternatives. Every call gets the
 * damage of the text. If the alternatives are partial, that is a problem of its own, because a dropped one may contain a
 * call.
 */
export function* readAlternatives<Value>(
  parsed: Alternatives<Value> | ShapeProblem | { kind: "skipped" },
  read: (value: Value) => Iterable<Unwrapped>,
): Generator<Unwrapped> {
  if ("kind" in parsed) return yield parsed;
  const { values, damage, isPartial } = parsed;
  if (damage === null) return yield* read(values[0]);
  const alternatives = values.map((value) => [...read(value)]);
  const callsIn = (contents: readonly Unwrapped[]) => contents.filter(({ kind }) => kind === "call").length;
  const counted = alternatives.reduce((most, each) => (callsIn(each) >= callsIn(most) ? each : most));
  for (const contents of alternatives) {
    for (const found of contents) {
      const isAlternative = contents !== counted;
      if (found.kind === "call") yield damagedCall(found, damage, isAlternative);
      else if (found.kind === "problem" || !isAlternative) yield found;
    }
  }
  if (isPartial === true) yield shapeProblem("damaged", `${damage} (too many values to read all of them)`);
}

/** Marks a call as damaged, unless it already is, and as an alternative if `isAlternative`. */
export function damagedCall(call: FoundCall, damage: string, isAlternative: boolean): FoundCall {
  return { ...call, damage: call.damage ?? damage, isAlternative: call.isAlternative || isAlternative };
}
