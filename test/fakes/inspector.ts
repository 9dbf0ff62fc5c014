import { isObject, listAt, objectAt, textAt } from "../../src/core/text/json-values.ts";
import { refuse, type Service } from "./aws-server.ts";
import { deniedMessage } from "./ecr-registry.ts";

export type CoverageStep = { reason: string; lastScannedAt?: Date | null } | null;

/**
 * Inspector2's coverage of images, by digest. Each call moves on to the next step, and the last one remains; null: not
 * covered. "denied": the caller has no permission.
 */
export function inspector(coverage: Record<string, CoverageStep[]> | "denied"): Service {
  const asked = new Map<string, number>();
  return (operation, input) => {
    if (coverage === "denied")
      refuse("AccessDeniedException", deniedMessage("111122223333", `inspector2:${operation}`, "*"), 403);
    if (operation !== "ListCoverage") refuse("UnknownOperationException", operation);
    const [filter] = listAt(objectAt(input, "filterCriteria"), "resourceId");
    const value = (isObject(filter) ? textAt(filter, "value") : null) ?? "";
    const digest = value.slice(value.lastIndexOf("/") + 1);
    const steps = coverage[digest] ?? [null];
    const number = asked.get(digest) ?? 0;
    asked.set(digest, number + 1);
    const step = steps[Math.min(number, steps.length - 1)] ?? null;
    return { coveredResources: step === null ? [] : [covered(value, step)] };
  };
}

function covered(resourceId: string, { reason, lastScannedAt }: NonNullable<CoverageStep>): object {
  const scannedAt = lastScannedAt === undefined ? new Date("2026-01-30T10:00:00Z") : lastScannedAt;
  return {
    resourceId,
    accountId: "111122223333",
    resourceType: "AWS_ECR_CONTAINER_IMAGE",
    scanType: "PACKAGE",
    scanStatus: { statusCode: reason === "SUCCESSFUL" ? "ACTIVE" : "INACTIVE", reason },
    ...(scannedAt === null ? {} : { lastScannedAt: scannedAt }),
  };
}
