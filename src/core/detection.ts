import type { Finding, Package, ScanResult } from "./scan-result.ts";
import { type Severity, worstSeverity } from "./severity.ts";

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

/** The by-fields of the search's `stats`, by its own names; null where the call does not say. */
export type Columns = {
  awsRegion: string | null;
  eventName: string | null;
  eventSource: string | null;
  imageDigest: string | null;
  repositoryName: string | null;
  user: string | null;
  userName: string | null;
  src_ip: string | null;
  finding: string | null;
};

/** One finding in one package of one image: what policy decides on. */
export type Occurrence = {
  package: Package;
  severity: Severity;
  state: Finding["state"];
  publishedAt: number | null;
  arn: string | null;
};

/** A row of the search, with the occurrences behind it. */
export type FindingGroup = {
  columns: Columns;
  registryId: string | null;
  firstTime: number | null;
  lastTime: number | null;
  name: string | null;
  description: string | null;
  uri: string | null;
  score: number | null;
  fix: Finding["fix"];
  exploit: Finding["exploit"];
  imageTags: Set<string>;
  /** The image indexes that the image was reached through. */
  indexDigests: Set<string>;
  platforms: Set<string>;
  /** By `packageKey`. */
  occurrences: Map<string, Occurrence>;
};

/** By the by-fields and the registry. */
export type FindingGroups = Map<string, FindingGroup>;

/** `eventSource=ecr.amazonaws.com eventName=DescribeImageScanFindings`, case-blind as Splunk compares. */
export function select(eventSource: unknown, eventName: unknown): boolean {
  return sameText(eventSource, SEARCH.eventSource) && sameText(eventName, SEARCH.eventName);
}

/** `spath path=responseElements.imageScanFindings.findings{} | mvexpand findings`, never cut. */
export function expand(result: ScanResult): readonly Finding[] {
  return result.findings;
}

/** `search severity=HIGH`, for whichever severities are wanted. */
export function match(finding: Finding, wanted: (severity: Severity) => boolean): finding is MatchedFinding {
  return finding.severity !== null && wanted(finding.severity);
}

export type MatchedFinding = Finding & { severity: Severity };

/** `eval finding = finding_name.", ".finding_description`; the name alone where there is no description. */
export function name(finding: Pick<Finding, "name" | "description">): string | null {
  if (finding.name === null) return null;
  return finding.description === null ? finding.name : `${finding.name}, ${finding.description}`;
}

/** `stats min(_time) max(_time) by ...`: adds one row. A missing field is a value of its own, never a lost row. */
export function group(groups: FindingGroups, result: ScanResult, finding: MatchedFinding): void {
  const { image, call } = result;
  const columns: Columns = {
    awsRegion: image.awsRegion,
    eventName: call.eventName,
    eventSource: call.eventSource,
    imageDigest: image.imageDigest,
    repositoryName: image.repositoryName,
    user: call.user,
    userName: call.userName,
    src_ip: call.srcIp,
    finding: name(finding),
  };
  const row: FindingGroup = {
    columns,
    registryId: image.registryId,
    firstTime: call.time,
    lastTime: call.time,
    name: finding.name,
    description: finding.description,
    uri: finding.uri,
    score: finding.score,
    fix: finding.fix,
    exploit: finding.exploit,
    imageTags: new Set(image.imageTags),
    indexDigests: new Set(image.indexDigest === null ? [] : [image.indexDigest]),
    platforms: new Set(image.platform === null ? [] : [image.platform]),
    occurrences: new Map(packagesOf(finding).map((found) => [packageKey(found), occurrence(finding, found)])),
  };
  mergeGroup(groups, groupKey(row), row);
}

/** The search, on one answer: its matched rows are added to `groups`. */
export function detect(groups: FindingGroups, result: ScanResult, wanted: (severity: Severity) => boolean): void {
  for (const finding of expand(result)) if (match(finding, wanted)) group(groups, result, finding);
}

/** Adds all of `share` to `groups`. Commutes: the order in which answers or shares come changes nothing. */
export function mergeGroups(groups: FindingGroups, share: FindingGroups): void {
  for (const [key, row] of share) mergeGroup(groups, key, row);
}

/** `groups` and `share` in one, neither of them changed. */
export function joinGroups(groups: FindingGroups, share: FindingGroups): FindingGroups {
  const joined: FindingGroups = new Map(groups);
  for (const key of share.keys()) {
    const known = groups.get(key);
    if (known !== undefined) joined.set(key, structuredClone(known));
  }
  mergeGroups(joined, share);
  return joined;
}

/** The packages of a finding; one nameless package where it names none, so that every finding occurs. */
export function packagesOf(finding: Finding): readonly Package[] {
  return finding.packages.length > 0 ? finding.packages : [NO_PACKAGE];
}

/** What makes an occurrence distinct within a finding and an image: name, version and path. */
export function packageKey(found: Package): string {
  return JSON.stringify([found.name, found.version, found.path]);
}

/** A group's severity: the highest seen in it. */
export function groupSeverity(row: FindingGroup): Severity {
  return worstSeverity([...row.occurrences.values()].map(({ severity }) => severity)) ?? "UNKNOWN";
}

const NO_PACKAGE: Package = { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null };

function occurrence(finding: MatchedFinding, found: Package): Occurrence {
  return {
    package: found,
    severity: finding.severity,
    state: finding.state,
    publishedAt: finding.publishedAt,
    arn: finding.arn,
  };
}

function groupKey({ columns, registryId }: FindingGroup): string {
  return JSON.stringify([
    columns.awsRegion,
    columns.eventName?.toLowerCase(),
    columns.eventSource?.toLowerCase(),
    columns.imageDigest,
    columns.repositoryName,
    columns.user,
    columns.userName,
    columns.src_ip,
    columns.finding,
    registryId,
  ]);
}

function mergeGroup(groups: FindingGroups, key: string, row: FindingGroup): void {
  const known = groups.get(key);
  if (known === undefined) {
    groups.set(key, row);
    return;
  }
  known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
  known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
  known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
  known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
  known.uri = first(known.uri, row.uri);
  known.score = extreme(Math.max, known.score, row.score);
  known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
  known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
  for (const tag of row.imageTags) known.imageTags.add(tag);
  for (const digest of row.indexDigests) known.indexDigests.add(digest);
  for (const platform of row.platforms) known.platforms.add(platform);
  for (const [place, seen] of row.occurrences) {
    const before = known.occurrences.get(place);
    known.occurrences.set(place, before === undefined ? seen : mergeOccurrence(before, seen));
  }
}

/**
 * Two sights of one occurrence are merged towards gating (worst severity, active, a fix that exists, an age that is not
 * known), so that reading more never lets a finding go.
 */
function mergeOccurrence(a: Occurrence, b: Occurrence): Occurrence {
  const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
  return {
    package: {
      ...a.package,
      fix,
      fixedVersion: first(a.package.fixedVersion, b.package.fixedVersion),
      type: first(a.package.type, b.package.type),
    },
    severity: worstSeverity([a.severity, b.severity]) ?? a.severity,
    state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
    publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
    arn: first(a.arn, b.arn),
  };
}

const STATES = ["active", "suppressed", "closed"] as const;

function strongestFix(a: Package["fix"], b: Package["fix"]): Package["fix"] {
  return a === "yes" || b === "yes" ? "yes" : null;
}

function mixedFix(a: Finding["fix"], b: Finding["fix"]): Finding["fix"] {
  if (a === null || b === null) return a ?? b;
  return "partial";
}

function extreme(pick: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : pick(a, b);
}

/** The lesser text of two, so that which came first does not matter. */
function first(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}

function sameText(value: unknown, wanted: string): boolean {
  return typeof value === "string" && value.toLowerCase() === wanted.toLowerCase();
}
