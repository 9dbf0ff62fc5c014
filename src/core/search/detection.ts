import {
  addOccurrences,
  type Columns,
  type FindingGroup,
  type FindingGroups,
  mergeRow,
  type Occurrence,
  rowsAt,
} from "./finding-groups.ts";
import type { Finding, Package, ScanResult } from "./scan-result.ts";
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

export type MatchedFinding = Finding & { severity: Severity };

/** `eval finding = finding_name.", ".finding_description`; only the name where there is no description. */
export function name(finding: Pick<Finding, "name" | "description">): string | null {
  if (finding.name === null) return null;
  return finding.description === null ? finding.name : `${finding.name}, ${finding.description}`;
}

/** `stats min(_time) max(_time) by ...`: adds one row. A missing field is a value like any other, so no row is lost. */
export function group(groups: FindingGroups, answer: Answer, finding: MatchedFinding): void {
  const text = name(finding);
  const { columns, registryId, time, seen } = answer;
  const { name: id, relatedIds, description, uri, score, fix, exploit } = finding;
  const update = {
    columns,
    relatedIds: relatedIds === undefined ? null : new Set(relatedIds),
    description,
    firstTime: time,
    lastTime: time,
    uri,
    score,
    fix,
    exploit,
    seen,
    seenAs: null,
    occurrences: packagesOf(finding).map((found) => [packageKey(found), occurrence(finding, found)] as const),
  };
  const rows = rowsAt(groups, answer.key);
  const key = rowKey(finding, text);
  const known = rows.get(key);
  if (known !== undefined) {
    mergeRow(known, update);
    return;
  }
  const row = {
    ...update,
    columns: { ...columns, finding: text },
    registryId,
    name: id,
    ownsSeen: false,
    occurrences: new Map<string, Occurrence>(),
  };
  // A finding may list a package twice with different fields, for example for two architectures.
  addOccurrences(row, update.occurrences);
  rows.set(key, row);
}

/**
 * One key for findings of one name and description. Their joined text is enough, unless a name contains the separator:
 * policy evaluates names, so findings of different names must not share a row.
 */
function rowKey({ name: id, description }: Finding, text: string | null): string | null {
  const isPlain = id === null || (id !== "" && !id.includes(", "));
  return isPlain ? text : `, ${JSON.stringify([id, description])}`;
}

/** What all rows of one result have in common. */
export type Answer = Pick<FindingGroup, "registryId" | "seen"> & {
  key: string;
  columns: Omit<Columns, "finding">;
  time: number | null;
};

export function answerOf({ image, call }: ScanResult): Answer {
  const columns = {
    awsRegion: image.awsRegion,
    eventName: call.eventName,
    eventSource: call.eventSource,
    imageDigest: image.imageDigest,
    repositoryName: image.repositoryName,
    user: call.user,
    userName: call.userName,
    src_ip: call.srcIp,
  };
  return {
    key: answerKey(columns, image.registryId),
    columns,
    registryId: image.registryId,
    time: call.time,
    seen: {
      imageTags: new Set(image.imageTags),
      indexDigests: new Set(image.indexDigest === null ? [] : [image.indexDigest]),
      platforms: new Set(image.platform === null ? [] : [image.platform]),
    },
  };
}

/** The search, on one result: the rows of its wanted findings are added to `groups`. */
export function detect(groups: FindingGroups, result: ScanResult, wanted: ReadonlySet<Severity>): void {
  let answer: Answer | null = null;
  for (const finding of expand(result)) {
    if (!match(finding, wanted)) continue;
    answer ??= answerOf(result);
    group(groups, answer, finding);
  }
}

/** The packages of a finding; one without a name where it has none, so that every finding has an occurrence. */
export function packagesOf(finding: Finding): readonly Package[] {
  return finding.packages.length > 0 ? finding.packages : [NO_PACKAGE];
}

/** What makes an occurrence distinct within a finding and an image: name, version and path. */
export function packageKey(found: Package): string {
  return JSON.stringify([found.name, found.version, found.path]);
}

const NO_PACKAGE: Package = { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null };

function occurrence(finding: MatchedFinding, found: Package): Occurrence {
  return {
    package: found,
    severity: finding.severity,
    state: finding.state,
    publishedAt: finding.publishedAt,
    arn: finding.arn,
    uri: finding.uri,
    observations: null,
  };
}

function answerKey(columns: Omit<Columns, "finding">, registryId: string | null): string {
  return JSON.stringify([
    columns.awsRegion,
    columns.eventName?.toLowerCase(),
    columns.eventSource?.toLowerCase(),
    columns.imageDigest,
    columns.repositoryName,
    columns.user,
    columns.userName,
    columns.src_ip,
    registryId,
  ]);
}

function sameText(value: unknown, wanted: string): boolean {
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}
