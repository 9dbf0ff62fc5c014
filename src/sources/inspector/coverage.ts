import type * as Inspector2 from "@aws-sdk/client-inspector2";
import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import type { InspectorApi } from "./inspector-api.ts";

/**
 * Inspector's coverage of an image. `ready`: the findings of its scan at `lastScannedAt` (epoch ms) are there. `waiting`:
 * they are pending. `permanent`: there will never be any. `unlisted`: Inspector does not list the image (yet).
 * `unknown`: Inspector could not be called, or its response is not about images.
 */
export type Coverage =
  | { kind: "ready"; lastScannedAt: number }
  | { kind: "waiting"; detail: string }
  | { kind: "permanent"; code: InconclusiveCode; detail: string }
  | { kind: "unlisted" }
  | { kind: "unknown" };

/** One image has one page. If there are more pages than these, the coverage is unknown. */
const MOST_PAGES = 5;

/** The coverage of `imageArn`, `arn:aws:ecr:REGION:ACCOUNT:repository/NAME/sha256:...`. Throws what listCoverage throws. */
export async function imageCoverage(api: Pick<InspectorApi, "listCoverage">, imageArn: string): Promise<Coverage> {
  const filterCriteria: Inspector2.CoverageFilterCriteria = {
    resourceId: [{ comparison: "EQUALS", value: imageArn }],
    resourceType: [{ comparison: "EQUALS", value: "AWS_ECR_CONTAINER_IMAGE" }],
  };
  const listed: Coverage[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const response = await api.listCoverage({ filterCriteria, ...(nextToken === undefined ? {} : { nextToken }) });
    for (const resource of response.coveredResources ?? []) {
      const { resourceId, scanType = "PACKAGE" } = resource;
      if (resourceId === imageArn && scanType === "PACKAGE") listed.push(coverageOf(resource));
    }
    nextToken = response.nextToken === "" ? undefined : response.nextToken;
    if (nextToken === undefined) break;
  }
  if (listed.length === 0) return { kind: "unlisted" };
  if (nextToken !== undefined) listed.push({ kind: "unknown" });
  const kinds = ["permanent", "waiting", "unknown"] as const;
  const worst = kinds.map((kind) => listed.find((coverage) => coverage.kind === kind)).find(Boolean);
  return worst ?? latestOf(listed) ?? { kind: "unknown" };
}

/** Of several scans that are ready, ECR shows the findings of the latest. */
function latestOf(listed: readonly Coverage[]): Coverage | null {
  return listed.reduce<Coverage | null>((latest, coverage) => {
    if (coverage.kind !== "ready") return latest;
    return latest?.kind === "ready" && latest.lastScannedAt >= coverage.lastScannedAt ? latest : coverage;
  }, null);
}

function coverageOf({ scanStatus, lastScannedAt }: Inspector2.CoveredResource): Coverage {
  const reason = scanStatus?.reason ?? "";
  const meaning = MEANINGS.get(reason);
  if (meaning === undefined || meaning === "not-of-images") return { kind: "unknown" };
  if (meaning === "ready") {
    // Without the time of a scan, there is no result to read.
    const scannedAt = lastScannedAt?.getTime() ?? Number.NaN;
    return Number.isNaN(scannedAt) ? { kind: "unknown" } : { kind: "ready", lastScannedAt: scannedAt };
  }
  if (meaning === "waiting") return { kind: "waiting", detail: `Inspector status ${reason}` };
  const [code, remediation] = meaning;
  return { kind: "permanent", code, detail: `Inspector status ${reason}: ${remediation}` };
}

type Meaning = "ready" | "waiting" | "not-of-images" | readonly [InconclusiveCode, string];

const UNSUPPORTED: Meaning = ["unsupported-image", "Inspector cannot scan images of this kind"];

/** Every reason in Inspector2's service model: a new one does not compile until it has a meaning. */
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
  EXCLUDED_BY_TAG: ["scan-not-found", "a tag excludes this image from scanning; remove the tag"],
  PENDING_DISABLE: ["scan-not-found", "Inspector is being disabled in this account; enable it"],
  SCAN_ELIGIBILITY_EXPIRED: [
    "eligibility-expired",
    "the image is too old to be scanned again; push it again, or increase Inspector's re-scan duration",
  ],
  IMAGE_ARCHIVED: ["image-archived", "archived images are not scanned; restore the image"],
  IMAGE_SIZE_EXCEEDED: ["limit-exceeded", "the image is too large for Inspector"],
  UNSUPPORTED_OS: UNSUPPORTED,
  UNSUPPORTED_MEDIA_TYPE: UNSUPPORTED,
  UNSUPPORTED_LANGUAGE: UNSUPPORTED,
  UNSUPPORTED_RUNTIME: UNSUPPORTED,
  UNSUPPORTED_CONFIG_FILE: UNSUPPORTED,
  UNSUPPORTED_CODE_ARTIFACTS: UNSUPPORTED,
  ACCESS_DENIED: [
    "scan-failed",
    "Inspector may not read the image; check the policies of the registry and the repository",
  ],
  ACCESS_DENIED_TO_ENCRYPTION_KEY: [
    "scan-failed",
    "Inspector may not use the repository's KMS key; allow its service-linked role to decrypt with it",
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
