import type { AwsCall } from "../aws/aws-failure.ts";
import type { EcrApi } from "./ecr-api.ts";
import { type Fault, faultOf } from "./faults.ts";
import type { ManifestId } from "./scan-answer.ts";

/**
 * What asking for a scan came to. `already-scanned`: once in 24 hours, scan on push included, so its results are to
 * come; `enhanced`: "This feature is disabled", as an enhanced registry says it.
 */
export type StartedScan = { kind: "started" | "already-scanned" | "enhanced" } | { kind: "failed"; fault: Fault };

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

/** An answer that says nothing was hardly ECR's. */
const NO_STATUS: Fault = {
  code: "service-error",
  detail: "ecr:StartImageScan was answered without a status",
  retry: "brief",
  deniedAction: null,
};
