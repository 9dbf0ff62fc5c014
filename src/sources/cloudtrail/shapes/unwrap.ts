import { select } from "../../../core/search/detection.ts";
import { isObject, type JsonObject, preview } from "../../../core/text/json-values.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { ENVELOPES, type Envelope, UNSUPPORTED_SHAPES } from "./envelopes.ts";
import { lakeRecord, rowOfCells } from "./lake-row.ts";
import { nameDamage } from "./name-damage.ts";
import {
  announcesLogFile,
  countElements,
  hasOwnResponse,
  isConnectionCheck,
  isDigestFile,
  isServiceNotification,
  unknownSplunkKey,
  unknownSplunkKeyDetail,
} from "./non-records.ts";
import { isOcsf, readOcsf } from "./ocsf.ts";
import { partialExport } from "./partial-export.ts";
import { isReplaced, replacedKeyDamage, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
import { damagedCall, readAlternatives, shapeProblem, type Unwrapped, unrecognizedProblem } from "./unwrapped.ts";

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
    // A document may be an empty list; where a record is due, it is none.
    if (value.length === 0 && depth > 0)
      yield unrecognizedProblem("unsupported-shape", "an empty list in place of a record");
    for (const element of value) yield* unwrap(element, depth + 1);
  } else if (typeof value === "string") {
    yield* unwrapText(value, "a record in a string", depth);
  } else if (isObject(value)) {
    yield* unwrapObject(value, depth);
  } else {
    yield unrecognizedProblem("damaged", `a record is ${preview(value)}, not an object`);
  }
}

/** One element of a streamed list: what it is depends on the key over it; null where that is an array of the document. */
export function* unwrapElement(element: unknown, key: string | null, depth = 0): Generator<Unwrapped> {
  const holds = key === null ? undefined : ENVELOPES.get(key)?.holds;
  if (holds === "rows") yield* readLakeRow(element);
  else if (holds === "results" && Array.isArray(element)) yield* unwrapCells(element, depth);
  else yield* unwrap(element, key === null ? depth : Math.max(1, depth));
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
  if (twice !== undefined) yield shapeProblem("damaged", `the key ${preview(twice)} stands twice in one document`);
  const part = partialExport(document, elements);
  if (part !== null) yield shapeProblem("truncated", part);
  yield* unclearKey(document);
  yield* unreadRows(document);
  const streamed = new Set(streamedKeys);
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamed.has(key)));
  const known = isRecord(rest) || isOcsf(rest) || envelopesOf(rest).length > 0;
  if (known) yield* unwrapObject(rest, 0);
}

function* unwrapObject(value: JsonObject, depth: number): Generator<Unwrapped> {
  const envelopes = envelopesOf(value);
  if (envelopes.some(([, { alone }]) => alone)) return yield* unwrapWhole(value, envelopes, depth);
  if (isRecord(value)) return yield recordKind(value);
  if (isOcsf(value)) return yield* readOcsfEvent(value);
  yield* unclearKey(value);
  yield* unreadRows(value);
  if (isConnectionCheck(value)) return yield* skipUnrecognized(openAll(value, envelopes, depth));
  if (value["preview"] === true && envelopes.every(([key]) => key === "result")) {
    return yield* readPreview([...openAll(value, envelopes, depth)]);
  }
  if (envelopes.length === 0 && isDigestFile(value)) return yield { kind: "skipped" };
  yield* openAll(value, envelopes, depth);
  const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
  const lists = envelopes.map(([key]) => key);
  const part = isExport ? partialExport(value, countElements(value, lists)) : null;
  if (part !== null) yield shapeProblem("truncated", part);
  else if (envelopes.length === 0) yield unknownKind(value);
}

function* openAll(value: JsonObject, envelopes: readonly [string, Envelope][], depth: number): Generator<Unwrapped> {
  for (const [key, envelope] of envelopes) yield* open(value, key, envelope, depth);
}

/**
 * An object that holds its record as a text (Splunk, Logs Insights), and beside it fields that were pulled out of it, by
 * any name. What else it has of a record is read as well, where it can be one.
 */
function* unwrapWhole(
  value: JsonObject,
  envelopes: readonly [string, Envelope][],
  depth: number,
): Generator<Unwrapped> {
  const whole = envelopes.filter(([, { alone }]) => alone);
  const others = envelopes.filter(([, { alone }]) => !alone);
  const [first] = whole;
  if (first !== undefined && whole.length === 1) yield* open(value, first[0], first[1], depth);
  else yield* preferRecognized([...openAll(value, whole, depth)]);
  yield* dropUnrecognized(openAll(value, others, depth));
  if (hasOwnResponse(value)) {
    const read = recordKind(value);
    if (read.kind !== "skipped") yield read;
  }
}

/** What a search that is still running gives: its calls come again in the final results, and what is wrong is told. */
function* readPreview(found: readonly Unwrapped[]): Generator<Unwrapped> {
  yield* found.filter(({ kind }) => kind === "problem");
  yield { kind: "preview", calls: found.filter((each) => each.kind === "call") };
}

/** All but what may be something else than an export. */
function* dropUnrecognized(found: Iterable<Unwrapped>): Generator<Unwrapped> {
  for (const each of found) if (each.kind !== "problem" || each.isUnrecognized !== true) yield each;
}

/** What an object holds that may hold something else than an export: then it is skipped. */
function* skipUnrecognized(found: Iterable<Unwrapped>): Generator<Unwrapped> {
  const read = [...dropUnrecognized(found)];
  if (read.length === 0) yield { kind: "skipped" };
  yield* read;
}

/** What several places hold of which one is enough. */
export function preferRecognized(found: readonly Unwrapped[]): readonly Unwrapped[] {
  const read = [...dropUnrecognized(found)];
  return read.length === 0 ? found : read;
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
      else yield unrecognizedProblem("unsupported-shape", `${key} (${envelope.of}) is ${preview(held)}, not a list`);
  }
}

function* unwrapText(text: string, place: string, depth: number): Generator<Unwrapped> {
  const parsed = parseEmbeddedJson(text, place);
  if (parsed.kind === "problem") yield parsed;
  else yield* readAlternatives(parsed, (value) => unwrap(value, depth + 1));
}

/** A key of an envelope that cannot be decoded may be the one over the records, or one that says that some are missing. */
function* unclearKey(value: JsonObject): Generator<Unwrapped> {
  const key = replacedOwnKey(value);
  if (key !== null) yield shapeProblem("damaged", `a key is ${replacedTextDetail(key)}`);
}

/** Rows of Splunk under keys that are not opened. */
function* unreadRows(document: JsonObject): Generator<Unwrapped> {
  const key = Object.hasOwn(document, "preview") ? unknownSplunkKey(document) : null;
  if (key !== null) yield shapeProblem("unsupported-shape", unknownSplunkKeyDetail(key));
}

/** EventBridge carries CloudTrail's records, whatever forwarded them, and events of other services that are none. */
function* unwrapDetail(event: JsonObject, depth: number): Generator<Unwrapped> {
  const { detail } = event;
  const type = event["detail-type"];
  if (typeof type !== "string" || / via CloudTrail$/i.test(type) || (isObject(detail) && isRecord(detail))) {
    yield* unwrap(detail, depth + 1);
  } else if (/^inspector2? finding$/i.test(type)) {
    yield shapeProblem("unsupported-shape", INSPECTOR_FINDINGS);
  } else if (announcesLogFile(event)) {
    yield shapeProblem("unsupported-shape", LOG_FILE_NOTICE);
  } else {
    yield* skipUnrecognized(unwrap(detail, depth + 1));
  }
}

const LOG_FILE_NOTICE =
  "an EventBridge event of S3 about a log file, not the file: read the trail's log files from the bucket";

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
  yield* readAlternatives({ values: [first, ...rest], damage }, (value) =>
    unwrapObject({ "@message": value }, depth + 1),
  );
}

function readLakeRow(row: unknown): Iterable<Unwrapped> {
  const read = lakeRecord(rowOfCells(row));
  if (read.kind === "problem") return [read];
  const { record, others, damage, isPartial } = read;
  return readAlternatives({ values: [record, ...others], damage, isPartial }, (each) =>
    isObject(each) ? [recordKind(each)] : [],
  );
}

function* readOcsfEvent(event: JsonObject): Generator<Unwrapped> {
  for (const found of readOcsf(event)) {
    const damage = found.kind === "call" ? replacedKeyDamage(found.record) : null;
    yield found.kind === "call" && damage !== null ? damagedCall(found, damage, false) : found;
  }
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
  const hidden = nameDamage(eventSource, eventName);
  if (hidden !== null || select(eventSource, eventName)) {
    return { kind: "call", record, damage: hidden ?? replacedKeyDamage(record), isAlternative: false };
  }
  if (isServiceNotification(record)) return unsupportedShape(record) ?? shapeProblem("unsupported-shape", NOTICE);
  // An Insight is about the calls of a name, and has none of its own.
  const isInsight = isObject(record["insightDetails"]) && replacedOwnKey(record) === null;
  for (const [key, value] of Object.entries({ eventSource, eventName })) {
    if (value === undefined && isInsight) continue;
    if (typeof value !== "string") return shapeProblem("damaged", `a record's ${key} is ${preview(value)}, not text`);
    if (isReplaced(value)) return shapeProblem("damaged", `a record's ${key} is ${replacedTextDetail(value)}`);
  }
  return { kind: "skipped" };
}

const NOTICE =
  "a notice of another AWS service, which carries or names data that was not read: hand over the trail's log files";

function unknownKind(value: JsonObject): Unwrapped {
  // The end of a Splunk export, or all of one that found nothing.
  if (Object.hasOwn(value, "preview")) return { kind: "skipped" };
  const keys = preview(Object.keys(value).slice(0, 5));
  return (
    unsupportedShape(value) ??
    unrecognizedProblem("unsupported-shape", `JSON that is no CloudTrail export, with the keys ${keys}`)
  );
}

/** Why a shape that is known cannot be read; null for one that is not known. */
function unsupportedShape(value: JsonObject): Unwrapped | null {
  const refused = UNSUPPORTED_SHAPES.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
  return refused === undefined ? null : shapeProblem("unsupported-shape", refused.says);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
