import { isObject, type JsonObject, listAt, objectAt, preview, textAt } from "../../../core/text/json-values.ts";

/**
 * Why a document says of itself that it is only a part of the answer; null where it says no such thing. `elements` is
 * how many its lists hold.
 */
export function partialExport(document: JsonObject, elements: number): string | null {
  return (
    morePages(document) ??
    lakePart(document, elements) ??
    insightsPart(document, elements) ??
    logsPart(document) ??
    splunkPart(document)
  );
}

/** Whatever its type, a token says that there is another page. */
function morePages(document: JsonObject): string | null {
  // `get-log-events` always has nextForwardToken and nextBackwardToken: those say nothing.
  const key = Object.keys(document).find((each) => /^nexttoken$/i.test(each) && isPresent(document[each]));
  return key === undefined
    ? null
    : `the answer has a ${key}, so there are more events than these: export again without a limit on their number`;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** What `key` of the document says, where that is not the one text that is expected; null where it is, or is not said. */
function otherThan(expected: string, document: JsonObject, key: string): string | null {
  const value = document[key];
  if (value === undefined || value === null) return null;
  if (typeof value !== "string" || value === "") return preview(value);
  return value.toLowerCase() === expected.toLowerCase() ? null : value;
}

/** A count as a number or as text; null where none is said, NaN for what is no count. */
function countAt(holder: JsonObject, key: string): number | null {
  const value = holder[key];
  if (!isPresent(value)) return null;
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" ? count : Number.NaN;
}

function lakePart(document: JsonObject, elements: number): string | null {
  const status = otherThan("FINISHED", document, "QueryStatus");
  if (status !== null) return `the query of CloudTrail Lake is ${status}: wait until it is FINISHED, and export again`;
  if (!Object.hasOwn(document, "QueryResultRows")) return null;
  const error = document["ErrorMessage"];
  if (isPresent(error)) return `the query of CloudTrail Lake failed, with ${preview(error)}: query again`;
  for (const key of ["TotalResultsCount", "ResultsCount"]) {
    const count = countAt(objectAt(document, "QueryStatistics"), key);
    if (count === null || count <= elements) continue;
    return (
      `CloudTrail Lake has ${Number.isNaN(count) ? `a ${key} that is no number` : `${count} rows`} and gave ${elements}: ` +
      "export all pages of the results"
    );
  }
  return null;
}

function insightsPart(document: JsonObject, elements: number): string | null {
  if (!Object.hasOwn(document, "results")) return null;
  const status = otherThan("Complete", document, "status");
  if (status !== null) {
    return `the query of Logs Insights is ${status}: wait until it is Complete, and export again`;
  }
  const matched = countAt(objectAt(document, "statistics"), "recordsMatched");
  if (matched === null || matched <= elements) return null;
  const records = Number.isNaN(matched) ? "an unknown number of records" : `${matched} records`;
  return `Logs Insights matched ${records} and gave ${elements}: raise \`limit\` in the query, or split the time`;
}

/** `filter-log-events` names each stream that it searched, on several pages where it has to; the last says that it is done. */
function logsPart(document: JsonObject): string | null {
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
    : `CloudWatch Logs did not search all of the stream ${partial[0]}: export again, with all pages`;
}

/** Splunk says in `messages` that a search failed, or that peers or limits left something out. */
function splunkPart(document: JsonObject): string | null {
  const { preview: isPreviewed, messages } = document;
  // A line that is a preview comes again in the final results.
  const isPreview = isPreviewed === true ? Object.hasOwn(document, "results") : (isPreviewed ?? false) !== false;
  if (isPreview) return "the results are a preview of a search that was still running: export again when it is done";
  if (isPreviewed === undefined && !Object.hasOwn(document, "results")) return null;
  const told = Array.isArray(messages) ? messages : isPresent(messages) ? [messages] : [];
  const message: unknown = told.find((each) => !isObject(each) || reportsLoss(each));
  return message === undefined
    ? null
    : `Splunk says ${preview(isObject(message) ? message["text"] : message)}: search again`;
}

function reportsLoss(message: JsonObject): boolean {
  const type = textAt(message, "type") ?? "";
  if (/^(FATAL|ERROR)$/i.test(type)) return true;
  return /^WARN/i.test(type) && LOSS.test(textAt(message, "text") ?? "");
}

const LOSS = /incomplete|truncat|limit|partial|timed out|did not|cancel|finaliz|only some/i;
