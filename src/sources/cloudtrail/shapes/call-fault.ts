import { inconclusive, type Outcome } from "../../../core/search/scan-result.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";

/**
 * Why a recorded call is no whole answer about one image: it failed, parts of it were left out, or it does not say which
 * image it is about. Null where it is one.
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

/** Either of the two says that the call failed, in whatever case a table or a tool wrote its name. */
function failedCall(record: JsonObject): Outcome | null {
  const said = (name: RegExp) => {
    const key = Object.keys(record).find((each) => name.test(each) && !isEmpty(record[each]));
    return key === undefined ? null : { key, value: record[key] };
  };
  const [code, message] = [said(/^errorcode$/i), said(/^errormessage$/i)];
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

/** The objects of a call that its outcome is read from, the outermost first. */
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
    if (omitted !== null) return inconclusive("response-omitted", `${place} was left out${omitted}`);
  }
  return null;
}

/**
 * CloudTrail replaces a field past 100 KB by `{"omitted": true, "originalSize": ..., "reason": ...}`, its booleans
 * sometimes as text. Null where the field is itself; else what it says of why.
 */
function omission(field: unknown): string | null {
  if (!isObject(field)) return null;
  const { omitted, originalSize, reason } = field;
  if (omitted === undefined || omitted === false || omitted === "false") return null;
  const size = typeof originalSize === "number" || typeof originalSize === "string" ? ` of ${originalSize} bytes` : "";
  return typeof reason === "string" ? `${size}: ${reason}` : size;
}

function missingPart({ requestParameters: request, responseElements: response }: JsonObject): Outcome | null {
  if (!isObject(response)) return inconclusive("response-missing", `responseElements is ${preview(response)}`);
  // It would name the page that was asked for.
  return isObject(request) ? null : inconclusive("malformed-response", `requestParameters is ${preview(request)}`);
}

/** An answer counts for the image that it names, so it has to name one, and the call has to have asked about that. */
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
      `the imageDigest ${preview(digest)} is not \`sha256:\` and 64 hex digits`,
    );
  }
  const { awsRegion } = record;
  if (awsRegion !== undefined && awsRegion !== null && typeof awsRegion !== "string") {
    return inconclusive("malformed-response", `awsRegion is ${preview(awsRegion)}`);
  }
  if (textAt(request, "repositoryName") === null && textAt(response, "repositoryName") === null) {
    return inconclusive("malformed-response", "neither the call nor its answer has a repositoryName");
  }
  if (ids.every((id) => textAt(id, "imageDigest") === null && textAt(id, "imageTag") === null)) {
    return inconclusive("malformed-response", "neither the call nor its answer has an imageDigest or imageTag");
  }
  return null;
}

/** ECR has no others. */
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** What the call asked about and what its answer is about, where the two disagree; null where they agree. */
function contradictionBetween(request: JsonObject, response: JsonObject): string | null {
  const places = [
    ["registryId", request["registryId"], response["registryId"]],
    ["repositoryName", request["repositoryName"], response["repositoryName"]],
    ["imageDigest", objectAt(request, "imageId")["imageDigest"], objectAt(response, "imageId")["imageDigest"]],
    ["imageTag", objectAt(request, "imageId")["imageTag"], objectAt(response, "imageId")["imageTag"]],
  ] as const;
  for (const [name, asked, answered] of places) {
    for (const value of [asked, answered]) {
      if (value !== undefined && value !== null && typeof value !== "string") return `${name} is ${preview(value)}`;
    }
    if (typeof asked !== "string" || typeof answered !== "string" || asked === answered) continue;
    return `the call asked about the ${name} ${preview(asked)}, and the answer is about ${preview(answered)}`;
  }
  return null;
}

/** ECR writes its tokens as text under `nextToken`: those are joined to pages. Any other has a page that nobody reads. */
function unclearToken(record: JsonObject): Outcome | null {
  for (const { place, value } of partsOf(record)) {
    if (!isObject(value)) continue;
    const isJoined = (key: string) =>
      key === "nextToken" && (place === "requestParameters" || place === "responseElements");
    const key = Object.keys(value).find((each) => {
      if (!/^nexttoken$/i.test(each) || isEmpty(value[each])) return false;
      return !isJoined(each) || typeof value[each] !== "string";
    });
    if (key !== undefined) return inconclusive("pages-missing", `${place}.${key} is ${preview(value[key])}`);
  }
  return null;
}
