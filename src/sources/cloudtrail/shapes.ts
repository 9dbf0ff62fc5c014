import { select } from "../../core/detection.ts";
import { inShort, isObject, type JsonObject } from "../../core/json-values.ts";

/** What a JSON value of an export turned out to be. */
export type Unwrapped =
  | { kind: "call"; record: JsonObject }
  /** A record of something else, a digest file, an Insight: known, and not the search's. */
  | { kind: "skipped" }
  | { kind: "unsupported"; detail: string }
  | { kind: "damaged"; detail: string };

/** Keys of a document under which its records stand as elements of an array. */
export const STREAMED_KEYS: ReadonlySet<string> = new Set(["Records"]);

/** Shapes that are known by their keys and cannot be read yet, with the way out. */
const NOT_READ_YET: readonly { keys: readonly string[]; says: string }[] = [
  { keys: ["CloudTrailEvent"], says: "an event of `aws cloudtrail lookup-events`: unwrap its CloudTrailEvent" },
  { keys: ["Events"], says: "the answer of `aws cloudtrail lookup-events`: unwrap each CloudTrailEvent" },
  { keys: ["detail-type", "detail"], says: "EventBridge events: unwrap each `detail`" },
  { keys: ["messageType", "logEvents"], says: "a CloudWatch Logs subscription: unwrap each `message`" },
  { keys: ["events"], says: "CloudWatch Logs events: unwrap each `message`" },
  { keys: ["results"], says: "results of Logs Insights or Splunk: unwrap each record" },
  { keys: ["QueryResultRows"], says: "rows of CloudTrail Lake: unwrap each record" },
  { keys: ["result"], says: "a Splunk export: unwrap each `_raw`" },
  { keys: ["_raw"], says: "a Splunk export: unwrap each `_raw`" },
  { keys: ["class_uid", "api"], says: "OCSF of Security Lake" },
  { keys: ["Body"], says: "SQS messages: unwrap each `Body`" },
  { keys: ["Message", "TopicArn"], says: "SNS messages: unwrap each `Message`" },
];

/** Envelopes nest (an array of documents of records); deeper than this is no export. */
const DEEPEST = 8;

/** The records in a parsed value. Only keys of the known envelopes are entered, so an event quoted in another is none. */
export function* unwrap(value: unknown, depth = 0): Generator<Unwrapped> {
  if (depth > DEEPEST) {
    yield { kind: "unsupported", detail: `envelopes inside envelopes, more than ${DEEPEST} deep` };
  } else if (Array.isArray(value)) {
    for (const element of value) yield* unwrap(element, depth + 1);
  } else if (!isObject(value)) {
    yield { kind: "damaged", detail: `a record is ${inShort(value)}, not an object` };
  } else if (isRecord(value)) {
    yield recordKind(value);
  } else if (Array.isArray(value["Records"])) {
    yield* unwrap(value["Records"], depth + 1);
  } else if (isSkipped(value)) {
    yield { kind: "skipped" };
  } else {
    const known = NOT_READ_YET.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
    yield {
      kind: "unsupported",
      detail:
        known === undefined
          ? `JSON that is no CloudTrail export, with the keys ${inShort(Object.keys(value).slice(0, 5))}`
          : `this shape was recognised and cannot be read yet: ${known.says}`,
    };
  }
}

/** What is left of a document once the elements of its streamed arrays were handed on. */
export function* unwrapRemainder(value: JsonObject, streamedKeys: readonly string[]): Generator<Unwrapped> {
  const twice = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index);
  if (twice !== undefined) yield { kind: "damaged", detail: `the key ${inShort(twice)} stands twice in one document` };
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !streamedKeys.includes(key)));
  if (isRecord(rest)) yield* unwrap(rest);
}

function isRecord(value: JsonObject): boolean {
  return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}

const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];

/** A record that does not say what it is of cannot be passed over: it may be the search's. */
function recordKind(record: JsonObject): Unwrapped {
  const { eventSource, eventName } = record;
  if (select(eventSource, eventName)) return { kind: "call", record };
  if (Object.hasOwn(record, "insightDetails")) return { kind: "skipped" };
  for (const [key, value] of Object.entries({ eventSource, eventName })) {
    if (typeof value !== "string")
      return { kind: "damaged", detail: `a record's ${key} is ${inShort(value)}, not text` };
  }
  return { kind: "skipped" };
}

/** Digest files and the sign files of CloudTrail Lake. */
function isSkipped(value: JsonObject): boolean {
  return ["digestStartTime", "logFiles", "hashSignature"].some((key) => Object.hasOwn(value, key));
}
