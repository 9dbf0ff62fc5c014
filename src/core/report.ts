import { type FindingGroup, groupSeverity, type Occurrence, SEARCH } from "./detection.ts";
import { type Assessment, assess } from "./image-history.ts";
import { formatReference } from "./image-reference.ts";
import { type Decision, decide, type Rule, STATUSES, type Status, type TrailStep } from "./policy.ts";
import type { Finding, InconclusiveCode, InputProblem, ScanResult } from "./scan-result.ts";
import { compareSeverity, noSeverityCounts, SEVERITIES, type Severity, type SeverityCounts } from "./severity.ts";
import type { InputTally, Tally } from "./tally.ts";
import { DAY, inWords, isoTime, searchTime } from "./time.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** The report file and `--format json`, and what every renderer takes. Its JSON Schema is `docs/report.schema.json`. */
export type Report = {
  schemaVersion: 1;
  tool: { name: "ecr-findings-gate"; version: string };
  /** ISO 8601, UTC. */
  generatedAt: string;
  name: string;
  verdict: Verdict;
  detection: {
    name: string;
    technique: string;
    tactic: string;
    riskScore: number;
    impact: number;
    confidence: number;
    severity: Severity[];
  };
  counts: {
    /** Groups that gate, and groups of status `ignored`. */
    matched: number;
    ignored: number;
    /** Images and inputs that were not evaluated, and not accepted. */
    inconclusive: number;
    /** Distinct occurrences seen, before any filter. */
    total: number;
    severity: SeverityCounts;
  };
  groups: ReportGroup[];
  scans: ReportScan[];
  inputs: InputTally;
  notices: Notice[];
};

export type ReportGroup = {
  awsRegion: string | null;
  eventName: string | null;
  eventSource: string | null;
  imageDigest: string | null;
  repositoryName: string | null;
  user: string | null;
  userName: string | null;
  src_ip: string | null;
  finding: string | null;
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
  knownExploited: boolean | null;
  /** Probability, 0 to 1. */
  epss: number | null;
  publishedAt: string | null;
  packages: ReportPackage[];
  registryId: string | null;
  imageTags: string[];
  platforms: string[];
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
  status: Status;
  reason: string | null;
  trail: TrailStep[];
};

export type ReportScan = {
  source: ScanResult["source"];
  /** As the user named it; as the registry does, where a trail did. */
  reference: string;
  awsRegion: string | null;
  registryId: string | null;
  repositoryName: string | null;
  imageDigest: string | null;
  indexDigest: string | null;
  imageTags: string[];
  platform: string | null;
  scanType: "basic" | "enhanced" | null;
  scanStatus: string | null;
  scannedAt: string | null;
  outcome: "evaluated" | "inconclusive";
  code: InconclusiveCode | null;
  detail: string | null;
  /** The policy that accepts this image as one that cannot be evaluated. */
  accepted: { reason: string; expires: string; owner: string | null } | null;
  counts: SeverityCounts;
};

/** Worth knowing, without a say in the verdict. `render/reasons.ts` has what to do about each. */
export const NOTICE_CODES = ["other-severities", "old-scan", "foreign-endpoint", "missing-permission"] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number];

export type Notice = { code: NoticeCode; detail: string };

export type ReportSettings = {
  name: string;
  version: string;
  severities: readonly Severity[];
  /** Milliseconds. */
  maxScanAge: number | null;
  rules: readonly Rule[];
  /** What the user gave to read, for the problem of having found nothing there. */
  sources: readonly string[];
  /** What the sources have to tell. */
  notices: readonly Notice[];
  /** Epoch ms. */
  now: number;
};

/** A scan older than this is worth a notice where no `max-scan-age` is set. */
const OLD_SCAN = 30 * DAY;

/** The same tally and settings give the same report to the byte, `generatedAt` aside. */
export function buildReport(tally: Tally, settings: ReportSettings): Report {
  const groups = [...tally.groups.values()].map((row) => reportGroup(row, settings.rules)).sort(compareGroups);
  const assessments = assess(tally.images);
  const scans = assessments.map((assessment) => reportScan(assessment, settings)).sort(compareScans);
  const problems = inputProblems(tally.inputs.problems, scans, settings.sources);
  const severity = noSeverityCounts();
  for (const { counts } of assessments) for (const level of SEVERITIES) severity[level] += counts[level];
  const matched = groups.filter(({ status }) => status === "matched").length;
  const unevaluated = scans.filter(({ outcome, accepted }) => outcome === "inconclusive" && accepted === null).length;
  const inconclusive = unevaluated + problems.length;
  return {
    schemaVersion: 1,
    tool: { name: "ecr-findings-gate", version: settings.version },
    generatedAt: isoTime(settings.now) ?? "",
    name: settings.name,
    verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
    detection: {
      name: SEARCH.name,
      technique: SEARCH.technique,
      tactic: SEARCH.tactic,
      riskScore: SEARCH.riskScore,
      impact: SEARCH.impact,
      confidence: SEARCH.confidence,
      severity: [...settings.severities].sort(compareSeverity),
    },
    counts: {
      matched,
      ignored: groups.filter(({ status }) => status === "ignored").length,
      inconclusive,
      total: SEVERITIES.reduce((sum, level) => sum + severity[level], 0),
      severity,
    },
    groups,
    scans,
    inputs: { ...tally.inputs, problems },
    notices: [...settings.notices, ...otherSeverities(severity, settings.severities), ...oldScans(scans, settings)],
  };
}

function reportGroup(row: FindingGroup, rules: readonly Rule[]): ReportGroup {
  const judged = [...row.occurrences.values()]
    .map((occurrence) => ({ occurrence, decision: decide(rules, occurrence, row) }))
    .sort((a, b) => comparePackages(a.occurrence, b.occurrence));
  const deciding = STATUSES.map((status) => judged.find(({ decision }) => decision.status === status)).find(Boolean);
  const ages = [...row.occurrences.values()].map(({ publishedAt }) => publishedAt);
  return {
    ...row.columns,
    firstTime: searchTime(row.firstTime),
    lastTime: searchTime(row.lastTime),
    severity: groupSeverity(row),
    name: row.name,
    description: row.description,
    uri: row.uri,
    score: row.score,
    fix: row.fix,
    exploit: row.exploit,
    knownExploited: null,
    epss: null,
    publishedAt: isoTime(ages.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.min(a, b)), null)),
    packages: judged.map(({ occurrence, decision }) => reportPackage(occurrence, decision)),
    registryId: row.registryId,
    imageTags: [...row.imageTags].sort(),
    platforms: [...row.platforms].sort(),
    count: row.occurrences.size,
    status: deciding?.decision.status ?? "matched",
    reason: deciding?.decision.reason ?? null,
  };
}

function reportPackage({ package: found }: Occurrence, { status, reason, trail }: Decision): ReportPackage {
  const { name, version, fixedVersion, fix, type, path } = found;
  return { name, version, fixedVersion, fix, type, path, status, reason, trail };
}

function reportScan({ history, evaluated, failures, counts }: Assessment, settings: ReportSettings): ReportScan {
  const { image } = history;
  const completedAt = evaluated?.completedAt ?? null;
  const [failure] = failures;
  const problem = failure === undefined ? tooOld(completedAt, settings) : { ...failure, detail: allDetails(failures) };
  return {
    source: history.source,
    reference: history.reference ?? formatReference(image),
    awsRegion: image.awsRegion,
    registryId: image.registryId,
    repositoryName: image.repositoryName,
    imageDigest: image.imageDigest,
    indexDigest: image.indexDigest,
    imageTags: [...image.imageTags].sort(),
    platform: image.platform,
    scanType: evaluated?.type ?? null,
    scanStatus: failure?.status ?? evaluated?.status ?? null,
    scannedAt: isoTime(completedAt),
    outcome: problem === null ? "evaluated" : "inconclusive",
    code: problem?.code ?? null,
    detail: problem?.detail ?? null,
    accepted: null,
    counts,
  };
}

/** The newest failure speaks; older ones that still matter are told after it. */
function allDetails(failures: Assessment["failures"]): string {
  return failures.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}

function tooOld(
  completedAt: number | null,
  { maxScanAge, now }: ReportSettings,
): { code: InconclusiveCode; detail: string } | null {
  if (maxScanAge === null) return null;
  if (completedAt === null) return { code: "scan-too-old", detail: "the answer does not say when the scan completed" };
  if (now - completedAt <= maxScanAge) return null;
  const detail = `scanned ${inWords(now - completedAt)} ago, at ${isoTime(completedAt)}; max-scan-age is ${inWords(maxScanAge)}`;
  return { code: "scan-too-old", detail };
}

/** Nothing to evaluate is a problem of its own, whatever else went wrong. */
function inputProblems(
  problems: readonly InputProblem[],
  scans: readonly ReportScan[],
  sources: readonly string[],
): InputProblem[] {
  const told = [...problems];
  if (scans.length === 0) {
    const detail = "no DescribeImageScanFindings event was found, so nothing was evaluated";
    told.push({ path: sources.join(", "), code: "no-matching-events", detail });
  }
  const key = ({ path, code, detail }: InputProblem) => JSON.stringify([path, code, detail]);
  return told.sort((a, b) => compareText(key(a), key(b)));
}

function otherSeverities(counts: SeverityCounts, selected: readonly Severity[]): Notice[] {
  const worst = [...selected].sort(compareSeverity)[0] ?? "CRITICAL";
  const worse = SEVERITIES.filter((level) => compareSeverity(level, worst) < 0 && counts[level] > 0);
  const unknown: Severity[] = ["UNTRIAGED"];
  const unsure = unknown.filter((level) => !selected.includes(level) && counts[level] > 0);
  return [...worse, ...unsure].map((level) => ({
    code: "other-severities",
    detail: `${counts[level]} ${level} seen; severity is ${[...selected].sort(compareSeverity).join(",")}`,
  }));
}

function oldScans(scans: readonly ReportScan[], { maxScanAge, now }: ReportSettings): Notice[] {
  if (maxScanAge !== null) return [];
  const old = scans.flatMap(({ scannedAt }) => {
    const age = scannedAt === null ? 0 : now - Date.parse(scannedAt);
    return age > OLD_SCAN ? [age] : [];
  });
  if (old.length === 0) return [];
  const oldest = inWords(Math.max(...old));
  const scan = old.length === 1 ? "1 scan is" : `${old.length} scans are`;
  return [{ code: "old-scan", detail: `${scan} older than 30 days, the oldest ${oldest}` }];
}

/** Most severe first, then by repository, finding and digest, and by all the rest, so that the order is total. */
function compareGroups(a: ReportGroup, b: ReportGroup): number {
  const key = (row: ReportGroup) => [
    row.repositoryName,
    row.finding,
    row.imageDigest,
    row.awsRegion,
    row.registryId,
    row.user,
    row.userName,
    row.src_ip,
    row.eventName,
    row.eventSource,
  ];
  return compareSeverity(a.severity, b.severity) || compareKeys(key(a), key(b));
}

function compareScans(a: ReportScan, b: ReportScan): number {
  const key = (scan: ReportScan) => [
    scan.repositoryName,
    scan.registryId,
    scan.awsRegion,
    scan.imageDigest,
    scan.reference,
    scan.platform,
  ];
  return compareKeys(key(a), key(b));
}

function comparePackages({ package: a }: Occurrence, { package: b }: Occurrence): number {
  return compareKeys([a.name, a.version, a.path], [b.name, b.version, b.path]);
}

/** Field by field, null last. */
function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return compareText(left, right);
  }
  return 0;
}

/** By code unit, whatever the machine's locale. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
