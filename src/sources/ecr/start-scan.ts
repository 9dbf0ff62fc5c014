import type { AwsCall } from "../aws/aws-failure.ts";
import type { EcrApi } from "./ecr-api.ts";
import { type Fault, faultOf } from "./faults.ts";
import type { ManifestId } from "./scan-answer.ts";

/**
 * The result of requesting a scan. `already-scanned`: the one scan in 24 hours, scan on push included, was started, so
 * its result is pending. `enhanced`: a registry with enhanced scanning responds "This feature is disabled".
 */
export type StartedScan = { kind: "started" | "already-scanned" | "enhanced" } | { kind: "failed"; fault: Fault };

/** Requests a scan of one manifest. */
export async function startScan(api: EcrApi, image: ManifestId, call: AwsCall): Promise<StartedScan> {
  try {
    const { imageScanStatus } = await api.startImageScan({
      ...(image.registryId === null ? {} : { registryId: image.registryId }),
      repositoryName: image.repositoryName,
      imageId: { imageDigest: image.imageDigest },
    });
    return imageScanStatus?.status === undefined ? { kind: "failed", fault: NO_STATUS } : { kind: "started" };
  } catch (error) {
    if (error instanceof Error && error.name === "LimitExceededException") return { kind: "already-scanned" };
    if (error instanceof Error && error.name === "ValidationException" && /feature is disabled/i.test(error.message)) {
      return { kind: "enhanced" };
    }
    return { kind: "failed", fault: faultOf(error, call) };
  }
}

/** A response without a status is hardly ECR's. */
const NO_STATUS: Fault = {
  code: "service-error",
  detail: "the response to ecr:StartImageScan has no status",
  retry: "brief",
  deniedAction: null,
};
