import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../core/text/json-values.ts";
import { ENVELOPES } from "./envelopes.ts";

/** What services write beside records, told by all of its keys: what has others may hold records under them. */

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

/** A key of a document of Splunk's that it does not write beside `result` and `results`; null where there is none. */
export function unknownSplunkKey(document: JsonObject): string | null {
  const isKnown = (key: string) => SPLUNK_KEYS.has(key) || ENVELOPES.has(key) || isEmptyList(document[key]);
  return Object.keys(document).find((key) => !isKnown(key)) ?? null;
}

/** Where such a key is, for a message. */
export function unknownSplunkKeyDetail(key: string): string {
  return (
    `a Splunk export with ${JSON.stringify(key)}, not the \`result\` or \`results\` that hold events: ` +
    "export with `output_mode=json`, not json_rows or json_cols"
  );
}

/** The keys of digest files, and of the sign files of CloudTrail Lake, over texts and over lists of files. */
const SIGNING_MARKS = ["digestStartTime", "logFiles", "hashSignature"];
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

/** Whether it is a digest or sign file: beside its lists of files it has nothing but words, in which no record can be. */
export function isDigestFile(value: JsonObject): boolean {
  return (
    SIGNING_MARKS.some((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, held]) =>
      SIGNED_LISTS.has(key) ? Array.isArray(held) && held.every(isSignedFile) : isPlain(held),
    )
  );
}

function isSignedFile(file: unknown): boolean {
  return isObject(file) && Object.entries(file).every(([key, held]) => SIGNED_FILE_KEYS.has(key) && isPlain(held));
}

/** A value that holds no other. */
function isPlain(value: unknown): boolean {
  return typeof value === "string" ? !/^\s*[[{"]/.test(value) : typeof value !== "object" || value === null;
}

/**
 * Whether it is a notice of S3, SQS, Kinesis or DynamoDB, which carries or names data that was not read. CloudTrail has
 * a host name for its source.
 */
export function isServiceNotification({ eventSource }: JsonObject): boolean {
  return typeof eventSource === "string" && /^aws:/i.test(eventSource.trim());
}

/** Whether an EventBridge event of S3's says that an object was written that CloudTrail may have written. */
export function announcesLogFile(event: JsonObject): boolean {
  if (event["source"] !== "aws.s3") return false;
  const key = textAt(objectAt(objectAt(event, "detail"), "object"), "key");
  if (key === null) return false;
  return /cloud_?trail/i.test(key) || (/AWSLogs\//.test(key) && !OTHER_LOGS.test(key));
}

/** Logs of other services that lie in folders of the same form. */
const OTHER_LOGS = /AWSLogs\/(?:[^/]+\/)?\d{12}\/[A-Za-z]/;

/** Checks of a connection, which carry a text for people. */
export function isConnectionCheck(value: JsonObject): boolean {
  const { messageType, Type } = value;
  return messageType === "CONTROL_MESSAGE" || Type === "SubscriptionConfirmation" || Type === "UnsubscribeConfirmation";
}

/** Whether, beside a text that it was pulled out of, the object is a record of its own: with an answer, not with dots. */
export function hasOwnResponse(value: JsonObject): boolean {
  const { responseElements } = value;
  return isObject(responseElements) || (typeof responseElements === "string" && /^\s*\{/.test(responseElements));
}

/** How many elements the lists of a document hold. */
export function countElements(value: JsonObject, keys: readonly string[]): number {
  return keys.reduce((sum, key) => sum + listAt(value, key).length, 0);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
