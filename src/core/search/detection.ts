import { type AnswerRows, addFinding, type FindingGroups, rowsAt } from "./answer-rows.ts";
import type { Finding, MatchedFinding, ScanResult } from "./scan-result.ts";
import type { Severity } from "./severity.ts";

/** The search that this project reproduces: splunk/security_content, version 1, 2021-08-17. */
export const SEARCH = {
  name: "AWS ECR Container Scanning Findings High",
  technique: "T1204.003",
  techniqueName: "Malicious Image",
  tactic: "Execution",
  riskScore: 49,
  impact: 70,
  confidence: 70,
  eventSource: "ecr.amazonaws.com",
  eventName: "DescribeImageScanFindings",
  reference: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html",
} as const;

/** `eventSource=ecr.amazonaws.com eventName=DescribeImageScanFindings`; like Splunk, regardless of case. */
export function select(eventSource: unknown, eventName: unknown): boolean {
  return sameText(eventSource, SEARCH.eventSource) && sameText(eventName, SEARCH.eventName);
}

/** `spath path=responseElements.imageScanFindings.findings{} | mvexpand findings`, without Splunk's limits. */
function expand(result: ScanResult): readonly Finding[] {
  return result.findings;
}

/** `search severity=HIGH`, for the wanted severities. */
export function match(finding: Finding, wanted: ReadonlySet<Severity>): finding is MatchedFinding {
  return finding.severity !== null && wanted.has(finding.severity);
}

/** `eval finding = finding_name.", ".finding_description`; only the name where there is no description. */
export function name(finding: Pick<Finding, "name" | "description">): string | null {
  if (finding.name === null) return null;
  // V8 keeps a text that `+` or a template made as its parts, beside the whole once it is read. This makes only the whole.
  return finding.description === null ? finding.name : [finding.name, finding.description].join(", ");
}

/**
 * The search, on one result: the rows of its wanted findings are added to `groups`, by `stats min(_time) max(_time) by ...`.
 * A missing field is a value like any other, so no row is lost.
 */
export function detect(groups: FindingGroups, result: ScanResult, wanted: ReadonlySet<Severity>): void {
  let rows: AnswerRows | null = null;
  for (const finding of expand(result)) {
    if (!match(finding, wanted)) continue;
    rows ??= rowsAt(groups, answerKey(result), result);
    addFinding(rows, finding, result.call.time);
  }
}

/** One key for all results with the same by-fields. */
export function answerKey({ image, call }: Pick<ScanResult, "image" | "call">): string {
  return JSON.stringify([
    image.awsRegion,
    call.eventName?.toLowerCase(),
    call.eventSource?.toLowerCase(),
    image.imageDigest,
    image.repositoryName,
    call.user,
    call.userName,
    call.srcIp,
    image.registryId,
  ]);
}

function sameText(value: unknown, wanted: string): boolean {
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}
