import { Buffer, isUtf8 } from "node:buffer";
import { SEARCH } from "../../../core/search/detection.ts";
import { QUOTE } from "./json-bytes.ts";

/** The event's name, with whitespace, non-ASCII bytes (invisible characters) and escapes allowed between its letters. */
const EVENT = new RegExp(SEARCH.eventName.toLowerCase().split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");

/** Whether bytes contain the event's name in any case, or with something between its letters. */
export function namesEvent(bytes: Buffer, from: number, to: number): boolean {
  // As CloudTrail writes it, in nearly all of our records: without making a string of the whole record.
  return bytes.subarray(from, to).includes(EVENT_NAME) || EVENT.test(bytes.toString("latin1", from, to));
}

const EVENT_NAME = Buffer.from(SEARCH.eventName);

/** What tools write in place of characters that they cannot decode. */
const REPLACEMENT = Buffer.from("\uFFFD");

/** Whether letters of the event's name may be lost: the bytes are invalid UTF-8, or contain a replacement character. */
export function mayLackLetters(bytes: Buffer): boolean {
  return !isUtf8(bytes) || bytes.includes(REPLACEMENT);
}

const RECORD_START = Buffer.from('{"eventVersion"');
const TRAIL_START = Buffer.from('{"eventVersion":"1.');

/** Whether the bytes at `at` start like nearly every record. False if there are too few bytes. */
export function startsLikeRecord(bytes: Buffer, at: number): boolean {
  return startsWith(bytes, at, RECORD_START);
}

function startsWith(bytes: Buffer, at: number, start: Buffer): boolean {
  for (let index = 0; index < start.length; index += 1) if (bytes[at + index] !== start[index]) return false;
  return true;
}

/**
 * Whether the object `bytes` from `from` to `to` starts like a CloudTrail record: with an eventVersion that CloudTrail uses
 * (1.xx) and notifications of other services do not, or with another key of a record and without their source.
 */
export function isRecordStart(bytes: Buffer, from: number, to: number): boolean {
  if (startsWithTrailVersion(bytes, from)) return true;
  const start = bytes.toString("latin1", from, from + 64);
  if (STARTS_WITH_TRAIL_VERSION.test(start)) return true;
  return STARTS_WITH_EVENT_KEY.test(start) && !NOTIFICATION_SOURCE.test(bytes.toString("latin1", from, to));
}

/** The same as STARTS_WITH_TRAIL_VERSION for records without whitespace, which is faster. */
function startsWithTrailVersion(bytes: Buffer, at: number): boolean {
  const minor = at + TRAIL_START.length;
  const isVersion = isDigit(bytes[minor]) && isDigit(bytes[minor + 1]) && bytes[minor + 2] === QUOTE;
  return isVersion && startsWith(bytes, at, TRAIL_START);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

const STARTS_WITH_TRAIL_VERSION = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;

const STARTS_WITH_EVENT_KEY = /^\{\s*"event(?:Version|Source|Name)"/;

/** The source of notifications (of S3, Kinesis and others); sources in CloudTrail are host names. */
const NOTIFICATION_SOURCE = /"\s*aws:/i;
