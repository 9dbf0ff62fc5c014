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

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** The value under `key`, for a message, if it is not the `expected` text in any case; null if it is, or is missing. */
function unexpectedText(expected: string, document: JsonObject, key: string): string | null {
  const value = document[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string" || value === "") return preview(value);
  return value.toLowerCase() === expected.toLowerCase() ? null : value;
}

/** A count that is a number or text; null if it is missing, NaN if it is not a count. */
function countAt(holder: JsonObject, key: string): number | null {
  const value = holder[key];
  if (!isPresent(value)) return null;
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" ? count : Number.NaN;
}

function partialLake(document: JsonObject, elements: number): string | null {
  const status = unexpectedText("FINISHED", document, "QueryStatus");
  if (status !== null) {
    return `the status of the CloudTrail Lake query is ${status}. Wait until it is FINISHED, then export again`;
  }
  if (!Object.hasOwn(document, "QueryResultRows")) return null;
  const error = document["ErrorMessage"];
  if (isPresent(error)) return `the CloudTrail Lake query failed with ${preview(error)}. Run it again`;
  for (const key of ["TotalResultsCount", "ResultsCount"]) {
    const count = countAt(objectAt(document, "QueryStatistics"), key);
    if (count === null || count <= elements) continue;
    const expected = Number.isNaN(count) ? `an unknown number of rows (${key} is not a number)` : `${count} rows`;
    return `the CloudTrail Lake query returned ${expected}, and the export contains ${elements}. Export all pages`;
  }
  return null;
}

function partialInsights(document: JsonObject, elements: number): string | null {
  if (!Object.hasOwn(document, "results")) return null;
  const status = unexpectedText("Complete", document, "status");
  if (status !== null) {
    return `the status of the Logs Insights query is ${status}. Wait until it is Complete, then export again`;
  }
  const matched = countAt(objectAt(document, "statistics"), "recordsMatched");
  if (matched === null || matched <= elements) return null;
  const records = Number.isNaN(matched) ? "an unknown number of records" : `${matched} records`;
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
