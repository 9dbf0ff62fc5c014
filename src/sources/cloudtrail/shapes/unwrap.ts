import { isObject, type JsonObject, listAt, preview } from "../../../core/text/json-values.ts";
import { alternativesOf } from "./alternatives.ts";
import { decodeRecord, decodeRow } from "./decode-record.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { isText, withStrings } from "./embedded-text.ts";
import { ENVELOPES, type Envelope } from "./envelopes.ts";
import { type Cells, cellsOf, recordsOfCells, wholeRecords } from "./lake-row.ts";
import {
  announcesLogFile,
  hasOwnResponse,
  isConnectionCheck,
  isDigestFile,
  isEmptyList,
  unknownSplunkRows,
} from "./non-records.ts";
import { isOcsf, readOcsf } from "./ocsf.ts";
import { partialExport } from "./partial-export.ts";
import { isRecord, readRecord, readUndecoded, unsupportedShape } from "./read-record.ts";
import { replacedKeyDamage, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
import { type FoundCall, readAlternatives, shapeProblem, type Unwrapped, unrecognizedProblem } from "./unwrapped.ts";

/** Envelopes are nested (EventBridge in SNS in SQS in an array), but never deeper than this in an export. */
const MAX_DEPTH = 16;

/**
 * Yields the records in a parsed value. Only the keys in ENVELOPES are opened, so an event that is quoted inside another is
 * not read. A value that is not an export, or only part of one, yields a problem.
 */
export function* unwrap(value: unknown, depth = 0): Generator<Unwrapped> {
  if (depth > MAX_DEPTH) {
    yield shapeProblem("too-large", `envelopes are nested more than ${MAX_DEPTH} levels deep`);
  } else if (Array.isArray(value)) {
    // A document may be an empty list, but a record may not.
    if (value.length === 0 && depth > 0) {
      yield unrecognizedProblem("unsupported-shape", "expected a record, got an empty list");
    }
    for (const element of value) yield* unwrap(element, depth + 1);
  } else if (isText(value)) {
    yield* readAlternatives(parseEmbeddedJson(value, "a record in a string"), (each) => unwrap(each, depth + 1));
  } else if (isObject(value)) {
    yield* unwrapObject(value, depth);
  } else {
    yield unrecognizedProblem("damaged", `expected a record, got ${preview(value)}`);
  }
}

/** Yields the records in one element of a list. `key` is the key of the list; null for a top-level array. */
export function* unwrapElement(element: unknown, key: string | null, depth = 0): Generator<Unwrapped> {
  const content = key === null ? undefined : ENVELOPES.get(key)?.content;
  if (content === "rows") yield* readLakeRow(cellsOf(element));
  else if (content === "results" && Array.isArray(element)) yield* unwrapCells(element, depth);
  else yield* unwrap(element, key === null ? depth : Math.max(1, depth));
}

/**
 * Yields the records and problems of a document without the elements of its streamed lists, which were read before:
 * `elements` of them, under `streamedKeys`.
 */
export function* unwrapRemainder(
  document: JsonObject,
  streamedKeys: readonly string[],
  elements: number,
): Generator<Unwrapped> {
  const repeated = streamedKeys.find(
    (key, index) => streamedKeys.indexOf(key) !== index || !isEmptyList(document[key]),
  );
  if (repeated !== undefined) {
    yield shapeProblem("damaged", `the key ${preview(repeated)} occurs more than once in one document`);
  }
  const partial = partialExport(document, elements);
  if (partial !== null) yield shapeProblem("truncated", partial);
  yield* unreadKeys(document);
  const streamed = new Set(streamedKeys);
  const rest = Object.fromEntries(Object.entries(document).filter(([key]) => !streamed.has(key)));
  const isKnown = isRecord(rest) || isOcsf(rest) || envelopesOf(rest).length > 0;
  if (isKnown) yield* unwrapObject(rest, 0);
}

function* unwrapObject(value: JsonObject, depth: number): Generator<Unwrapped> {
  const envelopes = envelopesOf(value);
  if (envelopes.some(([, { complete }]) => complete)) return yield* unwrapComplete(value, envelopes, depth);
  if (isRecord(value) || isOcsf(value)) {
    // A document that begins like a record may be a log file.
    const lists = envelopes.filter(([key, { streamed }]) => streamed && depth === 0 && Array.isArray(value[key]));
    yield* openAll(value, lists, depth);
    return yield* isRecord(value) ? readRecord(value) : readOcsfEvent(value);
  }
  yield* unreadKeys(value);
  if (isConnectionCheck(value)) return yield* preferRecognized(openAll(value, envelopes, depth), SKIPPED);
  if (value["preview"] === true && envelopes.every(([key]) => key === "result")) {
    // A row of a running Splunk search: the final results must repeat its calls, and its problems are reported.
    const found = [...openAll(value, envelopes, depth)];
    yield* found.filter(({ kind }) => kind === "problem");
    return yield { kind: "preview", calls: found.filter((each) => each.kind === "call") };
  }
  if (envelopes.length === 0 && isDigestFile(value)) return yield* SKIPPED;
  yield* openAll(value, envelopes, depth);
  const isExport = envelopes.length > 0 || Object.hasOwn(value, "preview");
  const elements = envelopes.reduce((sum, [key]) => sum + listAt(value, key).length, 0);
  const partial = isExport ? partialExport(value, elements) : null;
  if (partial !== null) yield shapeProblem("truncated", partial);
  else if (envelopes.length === 0) yield unknownObject(value);
}

/** The envelopes that an object has, by their key. */
type Envelopes = readonly (readonly [key: string, envelope: Envelope])[];

function* openAll(value: JsonObject, envelopes: Envelopes, depth: number): Generator<Unwrapped> {
  for (const [key, { content, shape }] of envelopes) {
    const inner = value[key];
    if (content === "detail") {
      yield* unwrapDetail(value, depth);
    } else if (content === "text" && isText(inner)) {
      yield* readAlternatives(parseEmbeddedJson(inner, `${key} (${shape})`), (each) => unwrap(each, depth + 1));
    } else if (content === "text" || content === "value") {
      yield* unwrap(inner, depth + 1);
    } else if (Array.isArray(inner)) {
      for (const element of inner) yield* unwrapElement(element, key, depth + 1);
    } else {
      yield unrecognizedProblem("unsupported-shape", `expected a list in ${key} (${shape}), got ${preview(inner)}`);
    }
  }
}

/**
 * An object that contains its complete record as text (Splunk, Logs Insights), and fields that were extracted from it, with
 * any names. Those are read as well if they can be a record.
 */
function* unwrapComplete(value: JsonObject, envelopes: Envelopes, depth: number): Generator<Unwrapped> {
  const withRecord = envelopes.filter(([, { complete }]) => complete);
  const others = envelopes.filter(([, { complete }]) => !complete);
  const found = openAll(value, withRecord, depth);
  yield* withRecord.length === 1 ? found : preferRecognized(found);
  yield* preferRecognized(openAll(value, others, depth), []);
  if (hasOwnResponse(value)) {
    const text = withStrings(value);
    const record = readUndecoded(isObject(text) ? text : value);
    if (record.kind !== "skipped") yield record;
  }
}

/**
 * What was found in values that may not be part of an export, or of which only one may be: without unrecognized problems,
 * unless there is nothing else. `otherwise` then replaces them.
 */
export function preferRecognized(values: Iterable<Unwrapped>, otherwise?: readonly Unwrapped[]): readonly Unwrapped[] {
  const found = [...values];
  const recognized = found.filter((each) => each.kind !== "problem" || each.isUnrecognized !== true);
  return recognized.length > 0 ? recognized : (otherwise ?? found);
}

const SKIPPED: readonly Unwrapped[] = [{ kind: "skipped" }];

/** Problems of the keys of a document without a record, which may be those of records or of marks that records are missing. */
function* unreadKeys(document: JsonObject): Generator<Unwrapped> {
  const key = replacedOwnKey(document);
  if (key !== null) yield shapeProblem("damaged", `an object has the key ${replacedTextDetail(key)}`);
  const rows = unknownSplunkRows(document);
  if (rows !== null) yield shapeProblem("unsupported-shape", rows);
}

/** EventBridge forwards CloudTrail's records, also under custom detail types, and events of other services. */
function* unwrapDetail(event: JsonObject, depth: number): Generator<Unwrapped> {
  const { detail: inner, "detail-type": type } = event;
  if (typeof type !== "string" || / via CloudTrail$/i.test(type) || (isObject(inner) && isRecord(inner))) {
    yield* unwrap(inner, depth + 1);
  } else if (/^inspector2? finding$/i.test(type)) {
    const fix = "Pass CloudTrail log files, or name the images in `images`";
    const detail = `Amazon Inspector findings in EventBridge events are not supported. ${fix}`;
    yield shapeProblem("unsupported-shape", detail);
  } else if (announcesLogFile(event)) {
    const fix = "Read the trail's log files from the bucket";
    const detail = `it is an EventBridge event about a log file in S3, not the log file. ${fix}`;
    yield shapeProblem("unsupported-shape", detail);
  } else {
    yield* preferRecognized(unwrap(inner, depth + 1), SKIPPED);
  }
}

/** A row of Logs Insights, whose record is in the field @message. */
function unwrapCells(row: readonly unknown[], depth: number): Iterable<Unwrapped> {
  const messages = row.filter((cell) => isObject(cell)).filter((cell) => cell["field"] === "@message");
  if (messages.length === 0) {
    const detail = "a row of Logs Insights has no @message. Add `fields @message` to the query";
    return [shapeProblem("unsupported-shape", detail)];
  }
  const values = messages.map((cell) => cell["value"]);
  const damage = "the field @message occurs more than once in a row of Logs Insights";
  return readAlternatives(alternativesOf(values, damage), (value) => unwrapObject({ "@message": value }, depth + 1));
}

/** Yields the record in a row of CloudTrail Lake. */
export function readLakeRow(cells: Cells): Iterable<Unwrapped> {
  const whole = wholeRecords(cells);
  return whole === null
    ? readAlternatives(recordsOfCells(cells), (record) => readRecord(record, decodeRow))
    : readAlternatives(whole, (cell) => unwrap(cell, 1));
}

function readOcsfEvent(event: JsonObject): Iterable<Unwrapped> {
  const records = readOcsf(event);
  const damage = "kind" in records ? null : records.damage;
  const call = (record: JsonObject): FoundCall => ({
    kind: "call",
    record,
    damage: damage ?? replacedKeyDamage(record),
    isAlternative: false,
  });
  return readAlternatives(records, (each) => readAlternatives(decodeRecord(each), (record) => [call(record)]));
}

function envelopesOf(value: JsonObject): Envelopes {
  return [...ENVELOPES].filter(([key]) => Object.hasOwn(value, key));
}

function unknownObject(value: JsonObject): Unwrapped {
  // The last line of a Splunk export, which is the only one if the search found nothing.
  if (Object.hasOwn(value, "preview")) return { kind: "skipped" };
  const keys = preview(Object.keys(value).slice(0, 5));
  return (
    unsupportedShape(value) ??
    unrecognizedProblem("unsupported-shape", `expected a CloudTrail export, got JSON with the keys ${keys}`)
  );
}
