import { isObject, type JsonObject, listAt, objectAt, preview, textAt } from "../../../core/text/json-values.ts";

/**
 * Why a document is only part of a result, by its own tokens, counts, status or messages; null if it has no sign of that.
 * `elements` is the number of elements in its lists.
 */
export function partialExport(document: JsonObject, elements: number): string | null {
  return (
    morePages(document) ??
    partialLake(document, elements) ??
    partialInsights(document, elements) ??
    partialLogs(document) ??
    partialSplunk(document)
  );
}

/** A token of any type means that there is another page. */
function morePages(document: JsonObject): string | null {
  // `get-log-events` always returns nextForwardToken and nextBackwardToken, so those are not a sign.
  const key = Object.keys(document).find((each) => /^nexttoken$/i.test(each) && isPresent(document[each]));
  return key === undefined
    ? null
    : `the response has a ${key}, so there are more events. Export again without a limit on their number`;
}

/** Whether a field has a value: tables and tools write null or an empty text for a missing one. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Describes a query whose status is not the text `done`, in any case; null if it is, or is missing. */
function unfinishedQuery(query: string, status: unknown, done: string): string | null {
  if (status === undefined || status === null) return null;
  const isText = typeof status === "string" && status !== "";
  if (isText && status.toLowerCase() === done.toLowerCase()) return null;
  const found = isText ? status : preview(status);
  return `the status of the ${query} query is ${found}. Wait until it is ${done}, then export again`;
}

/** How many there are by a count, which is a number or text, if it is more than `elements` or unknown; else null. */
function moreThan(elements: number, count: unknown, unit: string, note = ""): string | null {
  const isNumber = typeof count === "number" || (typeof count === "string" && /^\d+$/.test(count));
  if (!isPresent(count)) return null;
  if (!isNumber) return `an unknown number of ${unit}${note}`;
  return Number(count) <= elements ? null : `${Number(count)} ${unit}`;
}

function partialLake(document: JsonObject, elements: number): string | null {
  const unfinished = unfinishedQuery("CloudTrail Lake", document["QueryStatus"], "FINISHED");
  if (unfinished !== null || !Object.hasOwn(document, "QueryResultRows")) return unfinished;
  const error = document["ErrorMessage"];
  if (isPresent(error)) return `the CloudTrail Lake query failed with ${preview(error)}. Run it again`;
  for (const key of ["TotalResultsCount", "ResultsCount"]) {
    const count = objectAt(document, "QueryStatistics")[key];
    const rows = moreThan(elements, count, "rows", ` (${key} is not a number)`);
    if (rows === null) continue;
    return `the CloudTrail Lake query returned ${rows}, and the export contains ${elements}. Export all pages`;
  }
  return null;
}

function partialInsights(document: JsonObject, elements: number): string | null {
  if (!Object.hasOwn(document, "results")) return null;
  const unfinished = unfinishedQuery("Logs Insights", document["status"], "Complete");
  const records = moreThan(elements, objectAt(document, "statistics")["recordsMatched"], "records");
  if (unfinished !== null || records === null) return unfinished;
  return (
    `the Logs Insights query matched ${records}, and the export contains ${elements}. ` +
    "Raise `limit` in the query, or split the time range"
  );
}

/** `filter-log-events` lists the streams that it searched, on each page; a later page may complete a stream. */
function partialLogs(document: JsonObject): string | null {
  if (!Object.hasOwn(document, "events")) return null;
  const complete = new Map<string, boolean>();
  for (const stream of listAt(document, "searchedLogStreams")) {
    const { logStreamName, searchedCompletely } = isObject(stream) ? stream : {};
    const name = preview(logStreamName);
    complete.set(name, complete.get(name) === true || searchedCompletely === true);
  }
  const partial = [...complete].find(([, isComplete]) => !isComplete);
  return partial === undefined
    ? null
    : `CloudWatch Logs did not search all of the stream ${partial[0]}. Export again with all pages`;
}

/** Splunk's `messages` contain errors of a search, and warnings that peers or limits dropped results. */
function partialSplunk(document: JsonObject): string | null {
  const { preview: isPreviewed, messages } = document;
  // The final results repeat a line that is a preview, but not a whole document.
  const isPreview = isPreviewed === true ? Object.hasOwn(document, "results") : (isPreviewed ?? false) !== false;
  if (isPreview)
    return "the results are a preview of a Splunk search that was still running. Export again when it is done";
  if (isPreviewed === undefined && !Object.hasOwn(document, "results")) return null;
  const all: unknown[] = Array.isArray(messages) ? messages : isPresent(messages) ? [messages] : [];
  const message: unknown = all.find((each) => !isObject(each) || reportsLoss(each));
  return message === undefined
    ? null
    : `the Splunk search reported ${preview(isObject(message) ? message["text"] : message)}. Run it again`;
}

function reportsLoss(message: JsonObject): boolean {
  const type = textAt(message, "type") ?? "";
  if (/^(FATAL|ERROR)$/i.test(type)) return true;
  return /^WARN/i.test(type) && LOSS.test(textAt(message, "text") ?? "");
}

const LOSS = /incomplete|truncat|limit|partial|timed out|did not|cancel|finaliz|only some/i;
