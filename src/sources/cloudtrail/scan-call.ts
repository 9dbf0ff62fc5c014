import { inShort, isObject, type JsonObject, objectAt, textAt } from "../../core/json-values.ts";
import { inconclusive, type Outcome, type ScanResult } from "../../core/scan-result.ts";
import { readFindings } from "../findings.ts";
import { statusOutcome } from "../scan-status.ts";
import { eventTime } from "./event-time.ts";
import { callerOf } from "./user-identity.ts";

/**
 * One recorded DescribeImageScanFindings call as an answer about an image. What CloudTrail left out of the record makes
 * it inconclusive, never clean; what findings it still lists are kept. So does damage, in words; null where there is none.
 */
export function readScanCall(record: JsonObject, damage: string | null = null): ScanResult {
  const request = objectAt(record, "requestParameters");
  const response = objectAt(record, "responseElements");
  const asked = objectAt(request, "imageId");
  const answered = objectAt(response, "imageId");
  const status = objectAt(response, "imageScanStatus");
  const listed = readFindings(response["imageScanFindings"]);
  const tags = [textAt(asked, "imageTag"), textAt(answered, "imageTag")].filter((tag) => tag !== null);
  return {
    source: "cloudtrail",
    reference: null,
    observedAt: eventTime(record),
    image: {
      awsRegion: textAt(record, "awsRegion"),
      registryId: textAt(response, "registryId") ?? textAt(request, "registryId") ?? accountOf(record),
      repositoryName: textAt(request, "repositoryName") ?? textAt(response, "repositoryName"),
      imageDigest: textAt(asked, "imageDigest") ?? textAt(answered, "imageDigest"),
      indexDigest: null,
      imageTags: [...new Set(tags)],
      platform: null,
    },
    call: {
      eventName: textAt(record, "eventName"),
      eventSource: textAt(record, "eventSource"),
      time: eventTime(record),
      ...callerOf(record["userIdentity"]),
      srcIp: textAt(record, "sourceIPAddress"),
    },
    scan: { type: listed.type, status: textAt(status, "status"), completedAt: listed.completedAt },
    page: { asked: textAt(request, "nextToken"), offered: textAt(response, "nextToken") },
    claimedCounts: listed.claimedCounts,
    listedCounts: listed.listedCounts,
    findings: listed.findings,
    outcome: damaged(damage) ??
      missingParts(record) ??
      statusOutcome(status, listed) ??
      listed.fault ?? { kind: "evaluated" },
  };
}

function damaged(damage: string | null): Outcome | null {
  return damage === null ? null : inconclusive("malformed-response", `the record is damaged: ${damage}`);
}

/** A call without a registryId means the caller's own registry, and is recorded in its account. */
function accountOf(record: JsonObject): string | null {
  return textAt(record, "recipientAccountId") ?? textAt(objectAt(record, "userIdentity"), "accountId");
}

/** What of the record itself is missing; null where the answer is there. */
function missingParts(record: JsonObject): Outcome | null {
  const { errorCode: error } = record;
  if (error !== undefined && error !== null && error !== "") {
    const message = textAt(record, "errorMessage");
    const code = typeof error === "string" ? error : `errorCode is ${inShort(error)}`;
    return inconclusive("call-failed", message === null ? code : `${code}: ${message}`);
  }
  for (const field of ["responseElements", "requestParameters"]) {
    const omitted = omission(record[field]);
    if (omitted !== null) return inconclusive("response-omitted", `${field} was left out${omitted}`);
  }
  const response = record["responseElements"];
  if (!isObject(response)) return inconclusive("response-missing", `responseElements is ${inShort(response)}`);
  const request = record["requestParameters"];
  if (!isObject(request)) {
    // It would name the page that was asked for.
    return inconclusive("malformed-response", `requestParameters is ${inShort(request)}`);
  }
  const contradiction = contradictionBetween(request, response);
  if (contradiction !== null) return inconclusive("malformed-response", contradiction);
  for (const [place, holder] of [
    ["requestParameters", request],
    ["responseElements", response],
  ] as const) {
    const token = holder["nextToken"];
    if (token !== undefined && token !== null && typeof token !== "string") {
      return inconclusive("pages-missing", `${place}.nextToken is ${inShort(token)}`);
    }
  }
  return null;
}

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
      if (value !== undefined && value !== null && typeof value !== "string") return `${name} is ${inShort(value)}`;
    }
    if (typeof asked !== "string" || typeof answered !== "string" || asked === answered) continue;
    return `the call asked about the ${name} ${inShort(asked)}, and the answer is about ${inShort(answered)}`;
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
