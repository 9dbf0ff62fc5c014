import { inconclusive, type Outcome, type ScanResult } from "../../../core/search/scan-result.ts";
import { type JsonObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { readFindings } from "../../findings/findings.ts";
import { statusOutcome } from "../../findings/scan-status.ts";
import { callFault } from "./call-fault.ts";
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
      callFault(record) ??
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
