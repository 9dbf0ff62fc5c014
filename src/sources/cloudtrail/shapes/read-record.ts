import { select } from "../../../core/search/detection.ts";
import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import type { Alternatives } from "./alternatives.ts";
import { decodeRecord } from "./decode-record.ts";
import { UNSUPPORTED_SHAPES } from "./envelopes.ts";
import { nameDamage } from "./name-damage.ts";
import { isServiceNotification } from "./non-records.ts";
import { isReplaced, replacedKeyDamage, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
import { readAlternatives, type ShapeProblem, shapeProblem, type Unwrapped } from "./unwrapped.ts";

/** Whether an object is a CloudTrail record. */
export function isRecord(value: JsonObject): boolean {
  return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}

const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];

/**
 * Reads a record, in which SIEM and tables may have written the request and the response as JSON text. `decode`: how it is
 * decoded, if it is a searched event.
 */
export function readRecord(
  record: JsonObject,
  decode: (record: JsonObject) => Alternatives<JsonObject> | ShapeProblem = decodeRecord,
): Iterable<Unwrapped> {
  const read = readUndecoded(record);
  return read.kind === "call" ? readAlternatives(decode(record), (each) => [readUndecoded(each)]) : [read];
}

/**
 * Reads a record as it is written. One without a readable name or source is a problem and not skipped, because it may be a
 * searched event.
 */
export function readUndecoded(record: JsonObject): Unwrapped {
  const { eventSource, eventName } = record;
  const damage = nameDamage(eventSource, eventName);
  if (damage !== null || select(eventSource, eventName)) {
    return { kind: "call", record, damage: damage ?? replacedKeyDamage(record), isAlternative: false };
  }
  if (isServiceNotification(record)) {
    return unsupportedShape(record) ?? shapeProblem("unsupported-shape", SERVICE_NOTIFICATION);
  }
  // An Insight is about calls of an API, and has no eventName or eventSource of its own.
  const isInsight = isObject(record["insightDetails"]) && replacedOwnKey(record) === null;
  for (const [key, value] of Object.entries({ eventSource, eventName })) {
    if (value === undefined && isInsight) continue;
    if (typeof value !== "string") {
      return shapeProblem("damaged", `expected text in ${key} of a record, got ${preview(value)}`);
    }
    if (isReplaced(value)) return shapeProblem("damaged", `${key} of a record is ${replacedTextDetail(value)}`);
  }
  return { kind: "skipped" };
}

const SERVICE_NOTIFICATION =
  "it is a notification of another AWS service, about data that was not read. Pass the trail's log files";

/** Why a known shape cannot be read; null if the shape is not in UNSUPPORTED_SHAPES. */
export function unsupportedShape(value: JsonObject): Unwrapped | null {
  const hasKeys = (keys: string) => keys.split(" ").every((key) => Object.hasOwn(value, key));
  const shape = Object.entries(UNSUPPORTED_SHAPES).find(([keys]) => hasKeys(keys));
  return shape === undefined ? null : shapeProblem("unsupported-shape", shape[1]);
}
