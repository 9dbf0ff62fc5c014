import { isObject, type JsonObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { ENVELOPES } from "./envelopes.ts";

// Documents without records that services write next to their exports. They are recognized by all of their keys: a
// document with any other key may contain records under it.

const SPLUNK_KEYS: ReadonlySet<string> = new Set([
  "preview",
  "offset",
  "lastrow",
  "init_offset",
  "messages",
  "fields",
  "highlighted",
  "post_process_count",
]);

/** Describes the first key of a Splunk document that is not known, and may contain rows; null if there is none. */
export function unknownSplunkRows(document: JsonObject): string | null {
  if (!Object.hasOwn(document, "preview")) return null;
  const isKnown = (key: string) => SPLUNK_KEYS.has(key) || ENVELOPES.has(key) || isEmptyList(document[key]);
  const key = Object.keys(document).find((each) => !isKnown(each));
  return key === undefined
    ? null
    : `expected \`result\` or \`results\` in a Splunk export, got ${JSON.stringify(key)}. ` +
        "Export with `output_mode=json`, not json_rows or json_cols";
}

/** The keys of digest files, and of the sign files of CloudTrail Lake. */
const DIGEST_KEYS = ["digestStartTime", "logFiles", "hashSignature"];
const SIGNED_LISTS: ReadonlySet<string> = new Set(["logFiles", "files"]);
const SIGNED_FILE_KEYS: ReadonlySet<string> = new Set([
  "s3Bucket",
  "s3Object",
  "hashValue",
  "hashAlgorithm",
  "newestEventTime",
  "oldestEventTime",
  "fileHashValue",
  "fileName",
]);

/** Whether it is a digest or sign file: besides its lists of files it has only plain values, which contain no record. */
export function isDigestFile(value: JsonObject): boolean {
  return (
    DIGEST_KEYS.some((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, member]) =>
      SIGNED_LISTS.has(key) ? Array.isArray(member) && member.every(isSignedFile) : isPlain(member),
    )
  );
}

function isSignedFile(file: unknown): boolean {
  return isObject(file) && Object.entries(file).every(([key, member]) => SIGNED_FILE_KEYS.has(key) && isPlain(member));
}

/** Whether it is a scalar, and not JSON in a string. */
function isPlain(value: unknown): boolean {
  return typeof value === "string" ? !/^\s*[[{"]/.test(value) : typeof value !== "object" || value === null;
}

/**
 * Whether it is a notification of S3, SQS, Kinesis or DynamoDB, which contains or names data that was not read. The
 * eventSource of a CloudTrail record is a host name.
 */
export function isServiceNotification({ eventSource }: JsonObject): boolean {
  return typeof eventSource === "string" && /^aws:/i.test(eventSource.trim());
}

/** Whether it is an EventBridge event about a new S3 object that may be a CloudTrail log file. */
export function announcesLogFile(event: JsonObject): boolean {
  if (event["source"] !== "aws.s3") return false;
  const key = textAt(objectAt(objectAt(event, "detail"), "object"), "key");
  if (key === null) return false;
  return /cloud_?trail/i.test(key) || (/AWSLogs\//.test(key) && !OTHER_LOGS.test(key));
}

/** The paths of other services' logs, which have the same structure. */
const OTHER_LOGS = /AWSLogs\/(?:[^/]+\/)?\d{12}\/[A-Za-z]/;

/** Whether it is a test message or a confirmation, which contains a text for people. */
export function isConnectionCheck(value: JsonObject): boolean {
  const { messageType, Type } = value;
  return messageType === "CONTROL_MESSAGE" || Type === "SubscriptionConfirmation" || Type === "UnsubscribeConfirmation";
}

/**
 * Whether an object that contains its record as text is also a record itself. Fields that were extracted from the text have
 * dotted names, such as `responseElements.registryId`, or are the text "null".
 */
export function hasOwnResponse(value: JsonObject): boolean {
  const { responseElements } = value;
  return isObject(responseElements) || (typeof responseElements === "string" && /^\s*\{/.test(responseElements));
}

/** Whether it is a list without elements, which contains no record. */
export function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
