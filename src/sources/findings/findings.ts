import type { Finding, Outcome } from "../../core/search/scan-result.ts";
import { inconclusive } from "../../core/search/scan-result.ts";
import { isObject, preview } from "../../core/text/json-values.ts";
import { InternedFinding } from "./finding-table.ts";
import { FINDING_LISTS, type FindingList, readFinding } from "./read-finding.ts";
import { parseScanDate } from "./scan-dates.ts";

/** The contents of `imageScanFindings`, from a live response or a recorded one. */
export type ListedFindings = {
  type: "basic" | "enhanced" | null;
  findings: Finding[];
  /** The number of listed findings by severity, as ECR writes it, in upper case. */
  listedCounts: Map<string, number>;
  /** findingSeverityCounts; null if missing. */
  claimedCounts: Map<string, number> | null;
  completedAt: number | null;
  /** The first fault of the list or one of its entries; null if there is none. */
  fault: Outcome | null;
};

/**
 * Reads `imageScanFindings` of a DescribeImageScanFindings response: `findings` of basic scans and `enhancedFindings` of
 * Amazon Inspector. Reads as much as possible; the first part that cannot be read is the `fault`.
 */
export function readFindings(imageScanFindings: unknown): ListedFindings {
  const from = isObject(imageScanFindings) ? imageScanFindings : {};
  const listed: ListedFindings = {
    type: null,
    findings: [],
    listedCounts: new Map(),
    claimedCounts: null,
    completedAt: parseScanDate(from["imageScanCompletedAt"]),
    fault: isObject(imageScanFindings)
      ? null
      : inconclusive("findings-missing", `imageScanFindings is ${preview(imageScanFindings)}, not an object`),
  };
  const report = (fault: Outcome) => {
    listed.fault ??= fault;
  };
  for (const list of FINDING_LISTS) {
    const entries = from[list];
    if (entries === undefined || entries === null) continue;
    if (!Array.isArray(entries)) {
      report(inconclusive("findings-missing", `${list} is ${preview(entries)}, not a list`));
      continue;
    }
    if (listed.type === null || entries.length > 0) listed.type = TYPES[list];
    for (let index = 0; index < entries.length; index += 1) {
      const entry: unknown = entries[index];
      const read = entry instanceof InternedFinding ? entry : readFinding(list, index, entry, report);
      if (read === null) continue;
      listed.findings.push(read.finding);
      listed.listedCounts.set(read.severity, (listed.listedCounts.get(read.severity) ?? 0) + 1);
    }
  }
  if (listed.type === null) report(inconclusive("findings-missing", "neither findings nor enhancedFindings is a list"));
  listed.claimedCounts = readCounts(from["findingSeverityCounts"], report);
  return listed;
}

const TYPES = { findings: "basic", enhancedFindings: "enhanced" } as const satisfies Record<FindingList, string>;

/** Reads findingSeverityCounts. A count that is not a whole number is a fault, because the list cannot be compared with it. */
function readCounts(raw: unknown, report: (fault: Outcome) => void): Map<string, number> | null {
  if (raw === undefined || raw === null) return null;
  const counts = new Map<string, number>();
  for (const [severity, count] of Object.entries(isObject(raw) ? raw : {})) {
    if (typeof count === "number" && Number.isInteger(count) && count >= 0) counts.set(severity.toUpperCase(), count);
    else report(inconclusive("counts-disagree", `findingSeverityCounts.${severity} is ${preview(count)}, not a count`));
  }
  if (!isObject(raw)) {
    report(inconclusive("counts-disagree", `findingSeverityCounts is ${preview(raw)}, not an object`));
  }
  return counts;
}
