import { select } from "../../core/detection.ts";
import { inShort, isObject, type JsonObject } from "../../core/json-values.ts";
import { parseEmbedded } from "./embedded-json.ts";
import { ENVELOPES, type Envelope, REFUSED } from "./envelopes.ts";
import { lakeRecord, rowOfCells } from "./lake-row.ts";
import { isOcsf, readOcsf } from "./ocsf.ts";
import { partOf } from "./partial-answers.ts";
import { isReplaced, replacedKey, replacedText } from "./replaced-text.ts";
import { allReadings, shapeProblem, type Unwrapped } from "./unwrapped.ts";

/** Envelopes nest (EventBridge in SNS in SQS in an array); deeper than this is no export. */
const DEEPEST = 16;

/**
 * The records in a parsed value. Only keys of the table of envelopes are opened, so an event quoted in another is none.
 * What is no export, or only a part of one, is told.
 */
export function* unwrap(value: unknown, depth = 0): Generator<Unwrapped> {
  if (depth > DEEPEST) {
    yield shapeProblem("too-large", `envelopes inside envelopes, more than ${DEEPEST} deep`);
  } else if (Array.isArray(value)) {
    for (const element of value) yield* unwrap(element, depth + 1);
  } else if (typeof value === "string") {
    yield* unwrapText(value, "a record in a string", depth);
  } else if (isObject(value)) {
    yield* unwrapObject(value, depth);
  } else {
    yield shapeProblem("damaged", `a record is ${inShort(value)}, not an object`);
  }
}

/** One element of a streamed list: what it is depends on the key over it; null where that is an array of the document. */
export function* unwrapElement(element: unknown, key: string | null, depth = 0): Generator<Unwrapped> {
  const holds = key === null ? undefined : ENVELOPES.get(key)?.holds;
  if (holds === "rows") yield* readLakeRow(element);
  else if (holds === "results" && Array.isArray(element)) yield* unwrapCells(element, depth);
  else yield* unwrap(element, depth);
}

/**
 * What is left of a document once the elements of its streamed lists were handed on: `elements` of them, under
 * `streamedKeys`.
 */
export function* unwrapRemainder(
  document: JsonObject,
  streamedKeys: readonly string[],
  elements: number,
): Generator<Unwrapped> {
  const twice = streamedKeys.find((key, index) => streamedKeys.indexOf(key) !== index || !isEmptyList(document[key]));
  if (twice !== undefined) yield shapeProblem("damaged", `the key ${inShort(twice)} stands twice in one document`);
  const part = partOf(document, elements);
  if (part !== null) yield shapeProblem("cut-short", part);
  yield* unclearKey(document);
  const streamed = new Set(streamedKeys);
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamed.has(key)));
  const known = isRecord(rest) || isOcsf(rest) || envelopesOf(rest).length > 0;
  if (known) yield* unwrapObject(rest, 0);
}

function* unwrapObject(value: JsonObject, depth: number): Generator<Unwrapped> {
  const envelopes = envelopesOf(value);
  const raw = envelopes.find(([, { alone }]) => alone);
  if (raw !== undefined) return yield* open(value, raw[0], raw[1], depth);
  if (isRecord(value)) return yield recordKind(value);
  if (isOcsf(value)) return yield* readOcsf(value);
  yield* unclearKey(value);
  if (isNoise(value, envelopes)) return yield { kind: value["preview"] === true ? "preview" : "skipped" };
  let elements = 0;
  for (const [key, envelope] of envelopes) {
    const held = value[key];
    if (Array.isArray(held)) elements += held.length;
    yield* open(value, key, envelope, depth);
  }
  const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
  const part = isExport ? partOf(value, elements) : null;
  if (part !== null) yield shapeProblem("cut-short", part);
  else if (envelopes.length === 0) yield unknownKind(value);
}

/** Opens one envelope of `value`. */
function* open(value: JsonObject, key: string, envelope: Envelope, depth: number): Generator<Unwrapped> {
  const held = value[key];
  switch (envelope.holds) {
    case "value":
      return yield* unwrap(held, depth + 1);
    case "text":
      return yield* typeof held === "string"
        ? unwrapText(held, `${key} (${envelope.of})`, depth)
        : unwrap(held, depth + 1);
    case "detail":
      return yield* unwrapDetail(value, depth);
    case "values":
    case "rows":
    case "results":
      if (Array.isArray(held)) for (const element of held) yield* unwrapElement(element, key, depth + 1);
      else yield shapeProblem("unsupported-shape", `${key} (${envelope.of}) is ${inShort(held)}, not a list`);
  }
}

function* unwrapText(text: string, place: string, depth: number): Generator<Unwrapped> {
  const parsed = parseEmbedded(text, place);
  if (parsed.kind === "problem") yield parsed;
  else yield* allReadings(parsed, (value) => unwrap(value, depth + 1));
}

/** A key of an envelope that cannot be decoded may be the one over the records, or one that says that some are missing. */
function* unclearKey(value: JsonObject): Generator<Unwrapped> {
  const key = replacedKey(value);
  if (key !== null) yield shapeProblem("damaged", `a key is ${replacedText(key)}`);
}

/** EventBridge carries CloudTrail's records, and events of other services that are none. */
function* unwrapDetail(event: JsonObject, depth: number): Generator<Unwrapped> {
  const { detail } = event;
  const type = event["detail-type"];
  if (typeof type !== "string" || / via CloudTrail$/i.test(type) || (isObject(detail) && isRecord(detail))) {
    yield* unwrap(detail, depth + 1);
  } else if (/^inspector2? finding$/i.test(type)) {
    yield shapeProblem("unsupported-shape", INSPECTOR_FINDINGS);
  } else {
    yield { kind: "skipped" };
  }
}

const INSPECTOR_FINDINGS =
  "findings of Amazon Inspector as EventBridge events, which this search does not read: " +
  "hand over the trail, or gate the images live with `images`";

/** A row of Logs Insights: the record is its @message. */
function* unwrapCells(row: readonly unknown[], depth: number): Generator<Unwrapped> {
  const messages = row.filter((cell) => isObject(cell)).filter((cell) => cell["field"] === "@message");
  const [first, ...rest] = messages.map((cell) => cell["value"]);
  if (messages.length === 0) {
    yield shapeProblem("unsupported-shape", "a row of Logs Insights without @message: query with `fields @message`");
    return;
  }
  const damage = messages.length === 1 ? null : "the field @message occurs more than once in a row of Logs Insights";
  yield* allReadings({ values: [first, ...rest], damage }, (value) => unwrapObject({ "@message": value }, depth + 1));
}

function readLakeRow(row: unknown): Iterable<Unwrapped> {
  const read = lakeRecord(rowOfCells(row));
  if (read.kind === "problem") return [read];
  const { record, others, damage } = read;
  return allReadings({ values: [record, ...others], damage }, (each) => (isObject(each) ? [recordKind(each)] : []));
}

function envelopesOf(value: JsonObject): [string, Envelope][] {
  return [...ENVELOPES].filter(([key]) => Object.hasOwn(value, key));
}

function isRecord(value: JsonObject): boolean {
  return RECORD_KEYS.some((key) => Object.hasOwn(value, key));
}

const RECORD_KEYS = ["eventName", "eventSource", "eventVersion", "insightDetails"];

/** A record that does not say what it is of cannot be passed over: it may be the search's. */
function recordKind(record: JsonObject): Unwrapped {
  const { eventSource, eventName } = record;
  if (select(eventSource, eventName)) return { kind: "call", record, damage: null, isAlternative: false };
  if (Object.hasOwn(record, "insightDetails")) return { kind: "skipped" };
  for (const [key, value] of Object.entries({ eventSource, eventName })) {
    if (typeof value !== "string") return shapeProblem("damaged", `a record's ${key} is ${inShort(value)}, not text`);
    if (isReplaced(value)) return shapeProblem("damaged", `a record's ${key} is ${replacedText(value)}`);
  }
  return { kind: "skipped" };
}

/** What exports carry beside their records: checks of a connection, previews of Splunk, digest and sign files. */
function isNoise(value: JsonObject, envelopes: readonly [string, Envelope][]): boolean {
  const opens = (key: string | null) => envelopes.every(([found]) => found === key);
  if (value["messageType"] === "CONTROL_MESSAGE") return opens("logEvents");
  if (value["Type"] === "SubscriptionConfirmation" || value["Type"] === "UnsubscribeConfirmation")
    return opens("Message");
  if (value["preview"] === true) return opens("result");
  return opens(null) && NOISE_KEYS.some((key) => Object.hasOwn(value, key));
}

/** Of digest files, and of the sign files of CloudTrail Lake. */
const NOISE_KEYS = ["digestStartTime", "logFiles", "hashSignature"];

function unknownKind(value: JsonObject): Unwrapped {
  // The end of a Splunk export, or all of one that found nothing.
  if (Object.hasOwn(value, "preview")) return { kind: "skipped" };
  const refused = REFUSED.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
  const keys = inShort(Object.keys(value).slice(0, 5));
  return shapeProblem("unsupported-shape", refused?.says ?? `JSON that is no CloudTrail export, with the keys ${keys}`);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
