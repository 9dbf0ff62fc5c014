import { inconclusive, type ScanResult } from "../../../core/search/scan-result.ts";
import { type JsonObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { readFindings } from "../../findings/findings.ts";
import { statusOutcome } from "../../findings/scan-status.ts";
import { callFault } from "./call-fault.ts";
import { eventTime } from "./event-time.ts";
import { callerOf } from "./user-identity.ts";

/**
 * Converts a recorded DescribeImageScanFindings call to a scan result. If CloudTrail omitted part of the record, or if
 * `damage` describes why the record is damaged, the result is inconclusive, but the findings that it lists are kept.
 */
export function readScanCall(record: JsonObject, damage: string | null = null): ScanResult {
  const request = objectAt(record, "requestParameters");
  const response = objectAt(record, "responseElements");
  const requestedId = objectAt(request, "imageId");
  const responseId = objectAt(response, "imageId");
  const status = objectAt(response, "imageScanStatus");
  const listed = readFindings(response["imageScanFindings"]);
  const tags = [textAt(requestedId, "imageTag"), textAt(responseId, "imageTag")].filter((tag) => tag !== null);
  return {
    source: "cloudtrail",
    reference: null,
    observedAt: eventTime(record),
    image: {
      awsRegion: textAt(record, "awsRegion"),
      registryId: textAt(response, "registryId") ?? textAt(request, "registryId") ?? accountOf(record),
      repositoryName: textAt(request, "repositoryName") ?? textAt(response, "repositoryName"),
      imageDigest: textAt(requestedId, "imageDigest") ?? textAt(responseId, "imageDigest"),
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
    outcome:
      damage === null
        ? (callFault(record) ?? statusOutcome(status, listed) ?? listed.fault ?? { kind: "evaluated" })
        : inconclusive("malformed-response", damage),
  };
}

/** A request without a registryId is for the caller's own registry, and is recorded in the account of the caller. */
function accountOf(record: JsonObject): string | null {
  return textAt(record, "recipientAccountId") ?? textAt(objectAt(record, "userIdentity"), "accountId");
}
