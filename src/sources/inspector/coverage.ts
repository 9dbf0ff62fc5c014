import type * as Inspector2 from "@aws-sdk/client-inspector2";
import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import type { InspectorApi } from "./inspector-api.ts";

/**
 * What Inspector says of an image's scan: `ready`, the findings of its scan at `lastScannedAt` (epoch ms) are in; `waiting`, they are to come; `permanent`, they
 * never will. `unknown` where Inspector may not be asked or its answer does not concern images, `unlisted` where it
 * does not know the image (yet).
 */
export type Coverage =
  | { kind: "ready"; lastScannedAt: number }
  | { kind: "waiting"; detail: string }
  | { kind: "permanent"; code: InconclusiveCode; detail: string }
  | { kind: "unlisted" }
  | { kind: "unknown" };

/** One image has one page. An answer that goes on beyond these is not whole, whatever it says until then. */
const MOST_PAGES = 5;

/** Throws what listCoverage throws. `imageArn` is `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:...`. */
export async function imageCoverage(api: Pick<InspectorApi, "listCoverage">, imageArn: string): Promise<Coverage> {
  const filterCriteria: Inspector2.CoverageFilterCriteria = {
    resourceId: [{ comparison: "EQUALS", value: imageArn }],
    resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }],
  };
  const said: Coverage[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await api.listCoverage({ filterCriteria, ...(nextToken === undefined ? {} : { nextToken }) });
    for (const resource of answer.coveredResources ?? []) {
      const { resourceId, scanType = "PACKAGE" } = resource;
      if (resourceId === imageArn && scanType === "PACKAGE") said.push(coverageOf(resource));
    }
    nextToken = answer.nextToken === "" ? undefined : answer.nextToken;
    if (nextToken === undefined) break;
  }
  if (said.length === 0) return { kind: "unlisted" };
  if (nextToken !== undefined) said.push({ kind: "unknown" });
  const kinds = ["permanent", "waiting", "unknown"] as const;
  const worst = kinds.map((kind) => said.find((coverage) => coverage.kind === kind)).find(Boolean);
  return worst ?? latestOf(said) ?? { kind: "unknown" };
}

/** Of several scans that are ready, the latest is the one whose findings are to be there. */
function latestOf(said: readonly Coverage[]): Coverage | null {
  return said.reduce<Coverage | null>((latest, coverage) => {
    if (coverage.kind !== "ready") return latest;
    return latest?.kind === "ready" && latest.lastScannedAt >= coverage.lastScannedAt ? latest : coverage;
  }, null);
}

function coverageOf({ scanStatus, lastScannedAt }: Inspector2.CoveredResource): Coverage {
  const reason = scanStatus?.reason ?? "";
  const meaning = MEANINGS.get(reason);
  if (meaning === undefined || meaning === "not-of-images") return { kind: "unknown" };
  if (meaning === "ready") {
    // Before there was a scan, no state is one to read results in.
    const scannedAt = lastScannedAt?.getTime() ?? Number.NaN;
    return Number.isNaN(scannedAt) ? { kind: "unknown" } : { kind: "ready", lastScannedAt: scannedAt };
  }
  if (meaning === "waiting") return { kind: "waiting", detail: `Inspector says ${reason}` };
  const [code, remediation] = meaning;
  return { kind: "permanent", code, detail: `Inspector says ${reason}: ${remediation}` };
}

type Meaning = "ready" | "waiting" | "not-of-images" | readonly [InconclusiveCode, string];

const UNSUPPORTED: Meaning = ["unsupported-image", "it cannot scan an image of this kind"];

/** Every reason that Inspector2's model has: a new one does not compile until it is given its meaning. */
const REASONS = {
  SUCCESSFUL: "ready",
  SCAN_FREQUENCY_SCAN_ON_PUSH: "ready",
  PENDING_INITIAL_SCAN: "waiting",
  PENDING_REVIVAL_SCAN: "waiting",
  SCAN_IN_PROGRESS: "waiting",
  INTERNAL_ERROR: "waiting",
  SCAN_FREQUENCY_MANUAL: [
    "scan-not-found",
    "no rule of the registry's scanning configuration covers this repository; add one that scans on push",
  ],
  EXCLUDED_BY_TAG: ["scan-not-found", "a tag keeps this resource from being scanned; remove it"],
  PENDING_DISABLE: ["scan-not-found", "Inspector is being switched off in this account; switch it on"],
  SCAN_ELIGIBILITY_EXPIRED: [
    "eligibility-expired",
    "the image is too old to be scanned again; push it anew, or lengthen Inspector's re-scan duration",
  ],
  IMAGE_ARCHIVED: ["image-archived", "archived images are not scanned; restore it"],
  IMAGE_SIZE_EXCEEDED: ["limit-exceeded", "the image is larger than Inspector scans"],
  UNSUPPORTED_OS: UNSUPPORTED,
  UNSUPPORTED_MEDIA_TYPE: UNSUPPORTED,
  UNSUPPORTED_LANGUAGE: UNSUPPORTED,
  UNSUPPORTED_RUNTIME: UNSUPPORTED,
  UNSUPPORTED_CONFIG_FILE: UNSUPPORTED,
  UNSUPPORTED_CODE_ARTIFACTS: UNSUPPORTED,
  ACCESS_DENIED: ["scan-failed", "it may not read the image; look at the registry's and the repository's policy"],
  ACCESS_DENIED_TO_ENCRYPTION_KEY: [
    "scan-failed",
    "it may not use the repository's KMS key; let Inspector's service-linked role decrypt with it",
  ],
  AGENTLESS_INSTANCE_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
  AGENTLESS_INSTANCE_STORAGE_LIMIT_EXCEEDED: "not-of-images",
  DEEP_INSPECTION_COLLECTION_TIME_LIMIT_EXCEEDED: "not-of-images",
  DEEP_INSPECTION_DAILY_SSM_INVENTORY_LIMIT_EXCEEDED: "not-of-images",
  DEEP_INSPECTION_NO_INVENTORY: "not-of-images",
  DEEP_INSPECTION_PACKAGE_COLLECTION_LIMIT_EXCEEDED: "not-of-images",
  EC2_INSTANCE_STOPPED: "not-of-images",
  INTEGRATION_CONNECTION_LOST: "not-of-images",
  NO_INVENTORY: "not-of-images",
  NO_RESOURCES_FOUND: "not-of-images",
  NO_SCAN_CONFIGURATION_ASSOCIATED: "not-of-images",
  RESOURCE_STOPPED: "not-of-images",
  RESOURCE_TERMINATED: "not-of-images",
  RESOURCE_UNMANAGED: "not-of-images",
  STALE_INVENTORY: "not-of-images",
  UNMANAGED_EC2_INSTANCE: "not-of-images",
} as const satisfies Record<Inspector2.ScanStatusReason, Meaning>;

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(Object.entries(REASONS));
