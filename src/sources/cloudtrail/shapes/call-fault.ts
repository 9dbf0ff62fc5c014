import { inconclusive, type Outcome } from "../../../core/search/scan-result.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";

/**
 * Why a recorded call is not a complete response about one image: it failed, CloudTrail omitted part of it, or it does
 * not identify the image. Null if it is complete.
 */
export function callFault(record: JsonObject): Outcome | null {
  return (
    failedCall(record) ??
    omittedPart(record) ??
    missingPart(record) ??
    unidentifiedImage(record) ??
    unclearToken(record)
  );
}

/** Checks errorCode and errorMessage: either means that the call failed. Tables and tools change the case of the names. */
function failedCall(record: JsonObject): Outcome | null {
  const memberNamed = (name: RegExp) => {
    const key = Object.keys(record).find((each) => name.test(each) && !isEmpty(record[each]));
    return key === undefined ? null : { key, value: record[key] };
  };
  const [code, message] = [memberNamed(/^errorcode$/i), memberNamed(/^errormessage$/i)];
  const texts = [code, message].flatMap((each) => {
    if (each === null) return [];
    return [typeof each.value === "string" ? each.value : `${each.key} is ${preview(each.value)}`];
  });
  return texts.length === 0 ? null : inconclusive("call-failed", texts.join(": "));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

type Part = { place: string; value: unknown };

/** The objects that determine the outcome of a call, outermost first. */
function partsOf(record: JsonObject): Part[] {
  const request = objectAt(record, "requestParameters");
  const response = objectAt(record, "responseElements");
  return [
    { place: "the record", value: record },
    { place: "responseElements", value: record["responseElements"] },
    { place: "requestParameters", value: record["requestParameters"] },
    { place: "requestParameters.imageId", value: request["imageId"] },
    ...["imageId", "imageScanStatus", "imageScanFindings"].map((name) => ({
      place: `responseElements.${name}`,
      value: response[name],
    })),
  ];
}

function omittedPart(record: JsonObject): Outcome | null {
  for (const { place, value } of partsOf(record)) {
    const omitted = omission(value);
    if (omitted !== null) return inconclusive("response-omitted", `CloudTrail omitted ${place}${omitted}`);
  }
  return null;
}

/**
 * CloudTrail replaces a field beyond 100 KB with `{"omitted": true, "originalSize": ..., "reason": ...}`, in which the
 * boolean may be text. Returns the size and the reason for a message; null if the field is not omitted.
 */
function omission(field: unknown): string | null {
  if (!isObject(field)) return null;
  const { omitted, originalSize, reason } = field;
  if (omitted === undefined || omitted === false || omitted === "false") return null;
  const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` (${originalSize} bytes)` : "";
  return typeof reason === "string" ? `${size}: ${reason}` : size;
}

function missingPart({ requestParameters: request, responseElements: response }: JsonObject): Outcome | null {
  if (!isObject(response)) {
    return inconclusive("response-missing", `responseElements is ${preview(response)}, not an object`);
  }
  // Without the request it is unknown which page this is.
  return isObject(request)
    ? null
    : inconclusive("malformed-response", `requestParameters is ${preview(request)}, not an object`);
}

/** A result is attributed to the image in the response, so the response must name one, and the request the same one. */
function unidentifiedImage(record: JsonObject): Outcome | null {
  const request = objectAt(record, "requestParameters");
  const response = objectAt(record, "responseElements");
  for (const [place, holder] of [
    ["requestParameters", request],
    ["responseElements", response],
  ] as const) {
    const { imageId } = holder;
    if (imageId === undefined || imageId === null || isObject(imageId)) continue;
    return inconclusive("malformed-response", `${place}.imageId is ${preview(imageId)}, not an object`);
  }
  const contradiction = contradictionBetween(request, response);
  if (contradiction !== null) return inconclusive("malformed-response", contradiction);
  const ids = [objectAt(request, "imageId"), objectAt(response, "imageId")];
  for (const digest of ids.map((id) => textAt(id, "imageDigest"))) {
    if (digest === null || DIGEST.test(digest)) continue;
    return inconclusive(
      "malformed-response",
      `imageDigest is ${preview(digest)}, expected \`sha256:\` and 64 lower-case hexadecimal digits`,
    );
  }
  const { awsRegion } = record;
  if (awsRegion !== undefined && awsRegion !== null && typeof awsRegion !== "string") {
    return inconclusive("malformed-response", `awsRegion is ${preview(awsRegion)}, not text`);
  }
  if (textAt(request, "repositoryName") === null && textAt(response, "repositoryName") === null) {
    return inconclusive("malformed-response", "neither the request nor the response has a repositoryName");
  }
  if (ids.every((id) => textAt(id, "imageDigest") === null && textAt(id, "imageTag") === null)) {
    return inconclusive("malformed-response", "neither the request nor the response has an imageDigest or imageTag");
  }
  return null;
}

/** ECR has no other kind of digest. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Describes the first field that differs between the request and the response; null if they agree. */
function contradictionBetween(request: JsonObject, response: JsonObject): string | null {
  const fields = [
    ["registryId", request["registryId"], response["registryId"]],
    ["repositoryName", request["repositoryName"], response["repositoryName"]],
    ["imageDigest", objectAt(request, "imageId")["imageDigest"], objectAt(response, "imageId")["imageDigest"]],
    ["imageTag", objectAt(request, "imageId")["imageTag"], objectAt(response, "imageId")["imageTag"]],
  ] as const;
  for (const [name, requested, returned] of fields) {
    for (const value of [requested, returned]) {
      if (value !== undefined && value !== null && typeof value !== "string") {
        return `${name} is ${preview(value)}, not text`;
      }
    }
    if (typeof requested !== "string" || typeof returned !== "string" || requested === returned) continue;
    return `${name} is ${preview(requested)} in the request and ${preview(returned)} in the response`;
  }
  return null;
}

/**
 * Pages are joined by the text under `nextToken` in the request and the response. A token of another type, or anywhere
 * else, means a page that cannot be joined.
 */
function unclearToken(record: JsonObject): Outcome | null {
  for (const { place, value } of partsOf(record)) {
    if (!isObject(value)) continue;
    const isJoined = (key: string) =>
      key === "nextToken" && (place === "requestParameters" || place === "responseElements");
    const key = Object.keys(value).find((each) => {
      if (!/^nexttoken$/i.test(each) || isEmpty(value[each])) return false;
      return !isJoined(each) || typeof value[each] !== "string";
    });
    if (key !== undefined) {
      return inconclusive("pages-missing", `cannot join pages by ${place}.${key}, which is ${preview(value[key])}`);
    }
  }
  return null;
}
