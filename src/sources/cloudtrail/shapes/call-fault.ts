import { type InconclusiveCode, inconclusive, type Outcome } from "../../../core/search/scan-result.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";
import { isPresent } from "./partial-export.ts";

/**
 * Why a recorded call is not a complete response about one image: it failed, CloudTrail omitted part of it, or it does
 * not identify the image. Null if it is complete.
 */
export function callFault(record: JsonObject): Outcome | null {
  const { requestParameters, responseElements } = record;
  const parts = partsOf(record);
  const checks: [InconclusiveCode, readonly (string | null)[]][] = [
    ["call-failed", [errorOf(record)]],
    ["response-omitted", parts.map(omission)],
    ["response-missing", [mistyped("responseElements", responseElements, "an object")]],
    // Without the request it is unknown which page this is.
    ["malformed-response", [mistyped("requestParameters", requestParameters, "an object")]],
    ["malformed-response", identityFaults(record)],
    ["pages-missing", parts.map(unclearToken)],
  ];
  for (const [code, details] of checks) {
    const detail = details.find((each) => each !== null) ?? null;
    if (detail !== null) return inconclusive(code, detail);
  }
  return null;
}

/** Checks errorCode and errorMessage: either means that the call failed. Tables and tools change the case of the names. */
function errorOf(record: JsonObject): string | null {
  const texts = [/^errorcode$/i, /^errormessage$/i].flatMap((name) => {
    const key = Object.keys(record).find((each) => name.test(each) && isPresent(record[each]));
    if (key === undefined) return [];
    const value = record[key];
    return [typeof value === "string" ? value : `${key} is ${preview(value)}`];
  });
  return texts.length === 0 ? null : texts.join(": ");
}

type Part = { place: string; value: unknown };

/** The objects that determine the outcome of a call, outermost first. */
function partsOf(record: JsonObject): Part[] {
  const { requestParameters, responseElements } = record;
  const response = objectAt(record, "responseElements");
  return [
    { place: "the record", value: record },
    { place: "responseElements", value: responseElements },
    { place: "requestParameters", value: requestParameters },
    { place: "requestParameters.imageId", value: objectAt(record, "requestParameters")["imageId"] },
    ...["imageId", "imageScanStatus", "imageScanFindings"].map((name) => ({
      place: `responseElements.${name}`,
      value: response[name],
    })),
  ];
}

/**
 * CloudTrail replaces a field beyond 100 KB with `{"omitted": true, "originalSize": ..., "reason": ...}`, in which the
 * boolean may be text.
 */
function omission({ place, value }: Part): string | null {
  const { omitted = false, originalSize, reason } = isObject(value) ? value : {};
  if (omitted === false || omitted === "false") return null;
  const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` (${originalSize} bytes)` : "";
  return `CloudTrail omitted ${place}${size}${typeof reason === "string" ? `: ${reason}` : ""}`;
}

/** Describes a value that is not of the expected type; null if it is. */
function mistyped(name: string, value: unknown, type: "an object" | "text"): string | null {
  const isExpected = type === "text" ? typeof value === "string" : isObject(value);
  return isExpected ? null : `${name} is ${preview(value)}, not ${type}`;
}

/** A result is attributed to the image in the response, so the response must name one, and the request the same one. */
function identityFaults(record: JsonObject): (string | null)[] {
  const both = [objectAt(record, "requestParameters"), objectAt(record, "responseElements")] as const;
  const [request, response] = both;
  const ids = [objectAt(request, "imageId"), objectAt(response, "imageId")] as const;
  const hasNone = (holders: readonly JsonObject[], key: string) => holders.every((each) => textAt(each, key) === null);
  return [
    mistyped("requestParameters.imageId", request["imageId"] ?? {}, "an object"),
    mistyped("responseElements.imageId", response["imageId"] ?? {}, "an object"),
    contradiction("registryId", both),
    contradiction("repositoryName", both),
    contradiction("imageDigest", ids),
    contradiction("imageTag", ids),
    ...ids.map((id) => malformedDigest(textAt(id, "imageDigest"))),
    mistyped("awsRegion", record["awsRegion"] ?? "", "text"),
    hasNone(both, "repositoryName") ? "neither the request nor the response has a repositoryName" : null,
    hasNone(ids, "imageDigest") && hasNone(ids, "imageTag")
      ? "neither the request nor the response has an imageDigest or imageTag"
      : null,
  ];
}

/** Describes a field that is not text, or differs between the request and the response; null if they agree. */
function contradiction(name: string, [request, response]: readonly [JsonObject, JsonObject]): string | null {
  const [requested, returned] = [request[name] ?? null, response[name] ?? null];
  const fault = mistyped(name, requested ?? "", "text") ?? mistyped(name, returned ?? "", "text");
  if (fault !== null || requested === null || returned === null || requested === returned) return fault;
  return `${name} is ${preview(requested)} in the request and ${preview(returned)} in the response`;
}

/** ECR has no other kind of digest. */
function malformedDigest(digest: string | null): string | null {
  if (digest === null || /^sha256:[0-9a-f]{64}$/.test(digest)) return null;
  return `imageDigest is ${preview(digest)}, expected \`sha256:\` and 64 lower-case hexadecimal digits`;
}

const JOINED_PARTS: ReadonlySet<string> = new Set(["requestParameters", "responseElements"]);

/**
 * Pages are joined by the text under `nextToken` in the request and the response. A token of another type, or anywhere
 * else, means a page that cannot be joined.
 */
function unclearToken({ place, value }: Part): string | null {
  if (!isObject(value)) return null;
  const isJoined = (key: string) => key === "nextToken" && typeof value[key] === "string" && JOINED_PARTS.has(place);
  const key = Object.keys(value).find((each) => /^nexttoken$/i.test(each) && isPresent(value[each]) && !isJoined(each));
  return key === undefined ? null : `cannot join pages by ${place}.${key}, which is ${preview(value[key])}`;
}
