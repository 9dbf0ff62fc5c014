import { type Finding, inconclusive, type Outcome } from "../../core/search/scan-result.ts";
import { isObject, preview } from "../../core/text/json-values.ts";
import { readBasic } from "./basic-finding.ts";
import { readEnhanced } from "./enhanced-finding.ts";

/** The lists of `imageScanFindings`: `findings` of basic scans and `enhancedFindings` of Amazon Inspector. */
export const FINDING_LISTS = ["findings", "enhancedFindings"] as const;

export type FindingList = (typeof FINDING_LISTS)[number];

/** `severity`: as the response has it, in upper case; empty if it has none. */
export type ReadFinding = { finding: Finding; severity: string };

/**
 * Reads the entry at `index` of a list, as much of it as possible; null if it is not an object. Each part that cannot be
 * read is reported.
 */
export function readFinding(
  list: FindingList,
  index: number,
  raw: unknown,
  report: (fault: Outcome) => void,
): ReadFinding | null {
  const malformed = (detail: string) => report(inconclusive("malformed-finding", `${list}[${index}]${detail}`));
  if (!isObject(raw)) {
    malformed(` is ${preview(raw)}, not an object`);
    return null;
  }
  const read = list === "findings" ? readBasic : readEnhanced;
  const finding = read(raw, (detail) => malformed(`: ${detail}`));
  const { severity } = raw;
  if (finding.name === null) malformed(" has no name");
  if (finding.severity === null) {
    const name = finding.name ?? `${list}[${index}]`;
    report(inconclusive("unknown-severity", `the severity of ${name} is ${preview(severity)}`));
  }
  return { finding, severity: typeof severity === "string" ? severity.trim().toUpperCase() : "" };
}
