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
  const checks: [InconclusiveCode, Iterable<string>][] = [
    ["call-failed", errorOf(record)],
    ["response-omitted", omittedParts(parts)],
    ["response-missing", mistyped("responseElements", responseElements, "an object")],
    // Without the request it is unknown which page this is.
    ["malformed-response", mistyped("requestParameters", requestParameters, "an object")],
    ["malformed-response", unidentifiedImage(record)],
    ["pages-missing", unclearTokens(parts)],
  ];
  for (const [code, details] of checks) {
    const [detail] = details;
    if (detail !== undefined) return inconclusive(code, detail);
  }
  return null;
}

/** Checks errorCode and errorMessage: either means that the call failed. Tables and tools change the case of the names. */
function errorOf(record: JsonObject): string[] {
  const texts = [/^errorcode$/i, /^errormessage$/i].flatMap((name) => {
    const key = Object.keys(record).find((each) => name.test(each) && isPresent(record[each]));
    if (key === undefined) return [];
    const value = record[key];
    return [typeof value === "string" ? value : `${key} is ${preview(value)}`];
  });
  return texts.length === 0 ? [] : [texts.join(": ")];
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
function* omittedParts(parts: readonly Part[]): Generator<string> {
  for (const { place, value } of parts) {
    const { omitted = false, originalSize, reason } = isObject(value) ? value : {};
    if (omitted === false || omitted === "false") continue;
    const hasSize = typeof originalSize === "number" || typeof originalSize === "string";
    const size = hasSize ? ` (${originalSize} bytes)` : "";
    yield `CloudTrail omitted ${place}${size}${typeof reason === "string" ? `: ${reason}` : ""}`;
  }
}

/** Describes a value that is not of the expected type. */
function* mistyped(name: string, value: unknown, type: "an object" | "text"): Generator<string> {
  const isExpected = type === "text" ? typeof value === "string" : isObject(value);
  if (!isExpected) yield `${name} is ${preview(value)}, not ${type}`;
}

/** A result is attributed to the image in the response, so the response must name one, and the request the same one. */
function* unidentifiedImage(record: JsonObject): Generator<string> {
  const request = objectAt(record, "requestParameters");
  const response = objectAt(record, "responseElements");
  yield* mistyped("requestParameters.imageId", request["imageId"] ?? {}, "an object");
  yield* mistyped("responseElements.imageId", response["imageId"] ?? {}, "an object");
  const ids = [objectAt(request, "imageId"), objectAt(response, "imageId")];
  const names = [request, response];
  for (const [name, holders] of Object.entries({
    registryId: names,
    repositoryName: names,
    imageDigest: ids,
    imageTag: ids,
  })) {
    const [requested, returned] = holders.map((holder) => holder[name] ?? null);
    yield* mistyped(name, requested ?? "", "text");
    yield* mistyped(name, returned ?? "", "text");
    if (requested !== null && returned !== null && requested !== returned) {
      yield `${name} is ${preview(requested)} in the request and ${preview(returned)} in the response`;
    }
  }
  for (const digest of ids.map((id) => textAt(id, "imageDigest"))) {
    if (digest === null || DIGEST.test(digest)) continue;
    yield `imageDigest is ${preview(digest)}, expected \`sha256:\` and 64 lower-case hexadecimal digits`;
  }
  yield* mistyped("awsRegion", record["awsRegion"] ?? "", "text");
  if (names.every((holder) => textAt(holder, "repositoryName") === null)) {
    yield "neither the request nor the response has a repositoryName";
  }
  if (ids.every((id) => textAt(id, "imageDigest") === null && textAt(id, "imageTag") === null)) {
    yield "neither the request nor the response has an imageDigest or imageTag";
  }
}

/** ECR has no other kind of digest. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/**
 * Pages are joined by the text under `nextToken` in the request and the response. A token of another type, or anywhere
 * else, means a page that cannot be joined.
 */
function* unclearTokens(parts: readonly Part[]): Generator<string> {
  for (const { place, value } of parts) {
    const isJoined = place === "requestParameters" || place === "responseElements";
    for (const [key, token] of isObject(value) ? Object.entries(value) : []) {
      if (!/^nexttoken$/i.test(key) || !isPresent(token)) continue;
      if (isJoined && key === "nextToken" && typeof token === "string") continue;
      yield `cannot join pages by ${place}.${key}, which is ${preview(token)}`;
    }
  }
}
