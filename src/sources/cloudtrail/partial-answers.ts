import { inShort, isObject, type JsonObject, listAt, objectAt, textAt } from "../../core/json-values.ts";

/**
 * Why a document says of itself that it is only a part of the answer; null where it says no such thing. `elements` is
 * how many its lists hold.
 */
export function partOf(document: JsonObject, elements: number): string | null {
  for (const key of ["NextToken", "nextToken"]) {
    // `get-log-events` always has nextForwardToken and nextBackwardToken: those say nothing.
    if (textAt(document, key) !== null) {
      return `the answer has a ${key}, so there are more events than these: export again without a limit on their number`;
    }
  }
  return lakePart(document) ?? insightsPart(document, elements) ?? splunkPart(document);
}

function lakePart(document: JsonObject): string | null {
  const status = textAt(document, "QueryStatus");
  if (status === null || status === "FINISHED") return null;
  return `the query of CloudTrail Lake is ${status}: wait until it is FINISHED, and export again`;
}

function insightsPart(document: JsonObject, elements: number): string | null {
  if (!Object.hasOwn(document, "statistics") || !Object.hasOwn(document, "results")) return null;
  const status = textAt(document, "status");
  if (status !== null && status !== "Complete") {
    return `the query of Logs Insights is ${status}: wait until it is Complete, and export again`;
  }
  const matched = objectAt(document, "statistics")["recordsMatched"];
  if (typeof matched !== "number" || matched <= elements) return null;
  return `Logs Insights matched ${matched} records and gave ${elements}: raise \`limit\` in the query, or split the time`;
}

/** Splunk says in `messages` that a search failed, or that peers or limits left something out. */
function splunkPart(document: JsonObject): string | null {
  if (!Object.hasOwn(document, "preview")) return null;
  if (document["preview"] === true && Object.hasOwn(document, "results")) {
    return "the results are a preview of a search that was still running: export again when it is done";
  }
  const message = listAt(document, "messages").find((each) => isObject(each) && tellsLoss(each));
  return isObject(message) ? `Splunk says ${inShort(message["text"])}: search again` : null;
}

function tellsLoss(message: JsonObject): boolean {
  const type = textAt(message, "type") ?? "";
  if (/^(FATAL|ERROR)$/i.test(type)) return true;
  return (
    /^WARN/i.test(type) && /incomplete|truncat|limit|partial|timed out|did not/i.test(textAt(message, "text") ?? "")
  );
}
