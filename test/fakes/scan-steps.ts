import type { EnhancedImageScanFinding, ImageScanFinding } from "@aws-sdk/client-ecr";

/** One state of an image's scan. Each request for a first page moves on to the next; the last one remains. */
export type ScanStep = {
  /** Refuses with this error instead. */
  error?: string;
  status?: string | null;
  description?: string;
  /** Null: not there yet. */
  completedAt?: Date | null;
  /** Of any severity, even one that the SDK does not list today. */
  basic?: (Omit<ImageScanFinding, "severity"> & { severity?: string | undefined })[];
  enhanced?: EnhancedImageScanFinding[];
  /** findingSeverityCounts; by default the counts of the listed findings. */
  counts?: Record<string, number>;
  /** Leaves imageScanFindings out. */
  isSilent?: boolean;
  /** Findings per page, if fewer than ECR could send. */
  pageSize?: number;
  /** Repeats the same pagination token endlessly. */
  repeatsPage?: boolean;
  /** Returns a new pagination token endlessly. */
  neverEnds?: boolean;
};

export const COMPLETED_AT = new Date("2026-01-30T10:00:00Z");

export const NOT_SCANNED: ScanStep = { error: "ScanNotFoundException" };

export function described({ description }: ScanStep): { description?: string } {
  return description === undefined ? {} : { description };
}

export function countOf(findings: readonly { severity?: string | undefined }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity = "UNDEFINED" } of findings) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

export const ERRORS: Record<string, string> = {
  ScanNotFoundException: "Image scan does not exist for the image",
};
