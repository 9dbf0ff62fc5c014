import { type EvaluatedRule, STATUSES, type Status } from "../policy/decision.ts";
import type { DecidedGroup, DecidedOccurrence } from "../policy/evaluate-policy.ts";
import { type Exploitation, factsOf, isKnownExploited, remediationOf, type Selector } from "../policy/exploitation.ts";
import type { Columns, ImageNames } from "../search/answer-rows.ts";
import { groupSeverity } from "../search/finding-groups.ts";
import type { Finding } from "../search/scan-result.ts";
import { compareSeverity, type Severity } from "../search/severity.ts";
import { compareFields } from "../text/order.ts";
import { withoutZeroEpoch } from "../text/shown-version.ts";
import { isoTime, searchTime } from "../text/time.ts";

/** A row of the search, and what policy decided on it. */
export type ReportGroup = Columns & {
  /** UTC, `2021-08-11T11:52:27`. */
  firstTime: string | null;
  lastTime: string | null;
  severity: Severity;
  name: string | null;
  description: string | null;
  uri: string | null;
  score: number | null;
  fix: Finding["fix"];
  exploit: Finding["exploit"];
  /** Whether CISA's catalog lists it; null where that is unknown, or was not requested. */
  knownExploited: boolean | null;
  /** The catalog's entry; days such as `2024-01-31`. */
  kev: { dateAdded: string | null; dueDate: string | null; action: string | null } | null;
  /** Probability, 0 to 1. */
  epss: number | null;
  publishedAt: string | null;
  packages: ReportPackage[];
  registryId: string | null;
  imageTags: readonly string[];
  platforms: readonly string[];
  /** Distinct occurrences. */
  count: number;
  status: Status;
  reason: string | null;
};

export type ReportPackage = {
  name: string | null;
  version: string | null;
  fixedVersion: string | null;
  fix: "yes" | "no" | null;
  type: string | null;
  path: string | null;
  /** The command that fixes it, from Inspector; read if `block-known-exploited` or `block-epss` is set. */
  remediation: string | null;
  /** What selected it for evaluation. */
  selectedBy: readonly Selector[];
  status: Status;
  reason: string | null;
  /** Each rule that was evaluated, in order. */
  ruleResults: readonly EvaluatedRule[];
};

/** Returns a function that makes a group the row of the report. Texts and lists that repeat in many rows are shared. */
export function groupReporter(exploitation: Exploitation): (group: DecidedGroup) => ReportGroup {
  const timeOf = memoized(searchTime);
  const namesOf = memoized(sortedNames);
  return (group) => reportGroup(group, exploitation, timeOf, namesOf);
}

function memoized<From, To>(derive: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const derived = derive(from);
    known.set(from, derived);
    return derived;
  };
}

function sortedNames({ imageTags, platforms }: ImageNames): Pick<ReportGroup, "imageTags" | "platforms"> {
  return { imageTags: [...imageTags].sort(), platforms: [...platforms].sort() };
}

function reportGroup(
  { row, occurrences }: DecidedGroup,
  exploitation: Exploitation,
  timeOf: typeof searchTime,
  namesOf: typeof sortedNames,
): ReportGroup {
  const { columns } = row;
  const { imageTags, platforms } = namesOf(row.seen);
  const decided = occurrences.length > 1 ? occurrences.toSorted(compareOccurrences) : occurrences;
  const deciding = STATUSES.map((status) => decided.find(({ decision }) => decision.status === status)).find(Boolean);
  const ages = decided.map(({ occurrence }) => occurrence.publishedAt);
  const facts = factsOf(row, exploitation);
  const kev = facts?.knownExploited ?? null;
  return {
    awsRegion: columns.awsRegion,
    eventName: columns.eventName,
    eventSource: columns.eventSource,
    imageDigest: columns.imageDigest,
    repositoryName: columns.repositoryName,
    user: columns.user,
    userName: columns.userName,
    src_ip: columns.src_ip,
    finding: columns.finding,
    firstTime: timeOf(row.firstTime),
    lastTime: timeOf(row.lastTime),
    severity: groupSeverity(row),
    name: row.name,
    description: row.description,
    uri: row.uri,
    score: row.score,
    fix: row.fix,
    exploit: row.exploit,
    knownExploited: isKnownExploited(row, exploitation),
    kev: kev === null ? null : { dateAdded: day(kev.addedAt), dueDate: day(kev.dueAt), action: kev.action },
    epss: facts?.epss ?? null,
    publishedAt: isoTime(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
    packages: decided.map((found) => reportPackage(found, exploitation)),
    registryId: row.registryId,
    imageTags,
    platforms,
    count: decided.length,
    status: deciding?.decision.status ?? "matched",
    reason: deciding?.decision.reason ?? null,
  };
}

function reportPackage({ occurrence, selectedBy, decision }: DecidedOccurrence, facts: Exploitation): ReportPackage {
  const { name, fixedVersion, fix, type, path } = occurrence.package;
  const version = occurrence.package.version === null ? null : withoutZeroEpoch(occurrence.package.version);
  const { status, reason, ruleResults } = decision;
  const remediation = remediationOf(occurrence, facts);
  return { name, version, fixedVersion, fix, type, path, remediation, selectedBy, status, reason, ruleResults };
}

function day(epochMs: number | null): string | null {
  return isoTime(epochMs)?.slice(0, 10) ?? null;
}

/** Most severe first, then by repository, finding and digest, then by all other columns, so that the order is total. */
export function compareGroups(a: ReportGroup, b: ReportGroup): number {
  return compareSeverity(a.severity, b.severity) || compareFields(a, b, SORTED_BY);
}

const SORTED_BY = [
  "repositoryName",
  "finding",
  "imageDigest",
  "awsRegion",
  "registryId",
  "user",
  "userName",
  "src_ip",
  "eventName",
  "eventSource",
  "name",
] as const;

function compareOccurrences({ occurrence: a }: DecidedOccurrence, { occurrence: b }: DecidedOccurrence): number {
  return compareFields(a.package, b.package, ["name", "version", "path"]);
}
