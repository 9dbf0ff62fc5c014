import type { Report, ReportGroup } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import { imageKey } from "../search/image-key.ts";
import { compareSeverity, noSeverityCounts, type Severity, type SeverityCounts } from "../search/severity.ts";
import { type Unevaluated, unevaluatedOf } from "./unevaluated.ts";
import { type Upgrade, type UpgradePackage, upgradesOf } from "./upgrades.ts";
import { findingInImage } from "./vulnerabilities.ts";

/** What comes before all sections: the run, its verdict with the numbers behind it, and what to do first. */
export type Headline = { run: RunOverview; verdict: FailedVerdict | InconclusiveVerdict | PassedVerdict };

export type RunOverview = {
  name: string;
  /** ISO 8601, UTC. */
  generatedAt: string;
  /** Images that were evaluated, at least in part. */
  evaluated: number;
  /** The severities that block. */
  severities: readonly Severity[];
  /** Findings before any filter. */
  total: number;
  severity: SeverityCounts;
};

export type FailedVerdict = {
  kind: "failed";
  blocking: BlockingCounts;
  firstStep: FirstStep;
  unevaluated: UnevaluatedCounts;
};

export type InconclusiveVerdict = {
  kind: "inconclusive";
  /** Null where the run has no image and no input. */
  first: Unevaluated | null;
  others: UnevaluatedCounts;
};

export type PassedVerdict = {
  kind: "passed";
  /** Groups that would block without an exemption. */
  exempt: number;
  /** Images that were not evaluated and are accepted. */
  accepted: number;
  verdictWithoutExemptions: Verdict;
};

/** Blocking findings: one in two images is two, however many principals read it. */
export type BlockingCounts = {
  findings: number;
  images: number;
  /** By the highest severity of each. */
  severity: SeverityCounts;
  /** Those that are known to be exploited. */
  exploited: number;
  /** Those in at least one package of which no fixed version is known. */
  withoutFixedVersion: number;
};

/** What to do first about the blocking findings. */
export type FirstStep =
  /** The most effective upgrade whose fixed versions are all known. */
  | { kind: "upgrade"; upgrade: Upgrade }
  /** No fixed version is known; the packages with the most findings. */
  | { kind: "packages"; upgrade: Upgrade }
  | { kind: "no-fix-exists" }
  | { kind: "no-package-named" };

/** Images and inputs that were not evaluated and are not accepted. */
export type UnevaluatedCounts = { images: number; inputs: number };

/** The headline of a report. */
export function headlineOf(report: Report): Headline {
  return { run: runOverview(report), verdict: VERDICTS[report.verdict](report) };
}

const VERDICTS = { failed, inconclusive, passed } satisfies Record<Verdict, (report: Report) => Headline["verdict"]>;

function runOverview({ name, generatedAt, scans, detection, counts }: Report): RunOverview {
  return {
    name,
    generatedAt,
    evaluated: scans.filter(({ outcome }) => outcome === "evaluated").length,
    severities: detection.severity,
    total: counts.total,
    severity: counts.severity,
  };
}

function failed(report: Report): FailedVerdict {
  return {
    kind: "failed",
    blocking: countBlocking(report.groups),
    firstStep: firstStepOf(upgradesOf(report)),
    unevaluated: countUnevaluated(unacceptedOf(report)),
  };
}

function inconclusive(report: Report): InconclusiveVerdict {
  const [first, ...rest] = unacceptedOf(report);
  const others = rest.filter((other) => first?.kind !== "input" || other.kind !== "input" || other.path !== first.path);
  return { kind: "inconclusive", first: first ?? null, others: countUnevaluated(others) };
}

function passed({ groups, scans, verdictWithoutExemptions }: Report): PassedVerdict {
  const accepted = scans.filter((scan) => scan.accepted !== null).length;
  return { kind: "passed", exempt: groups.length, accepted, verdictWithoutExemptions };
}

function countBlocking(groups: readonly ReportGroup[]): BlockingCounts {
  const matched = groups.filter(({ status }) => status === "matched");
  const highest = new Map<string, Severity>();
  for (const group of matched) {
    const key = findingInImage(group);
    const before = highest.get(key);
    if (before === undefined || compareSeverity(group.severity, before) < 0) highest.set(key, group.severity);
  }
  const severity = noSeverityCounts();
  for (const level of highest.values()) severity[level] += 1;
  const distinct = (some: readonly ReportGroup[]) => new Set(some.map(findingInImage)).size;
  return {
    findings: highest.size,
    images: new Set(matched.map(imageKey)).size,
    severity,
    exploited: distinct(matched.filter(({ knownExploited }) => knownExploited === true)),
    withoutFixedVersion: distinct(matched.filter(lacksFixedVersion)),
  };
}

function lacksFixedVersion({ packages }: ReportGroup): boolean {
  return packages.some(({ status, fixedVersion }) => status === "matched" && fixedVersion === null);
}

function firstStepOf(upgrades: readonly Upgrade[]): FirstStep {
  const fixed = upgrades.find(({ packages }) => packages.every(hasFixedVersion));
  if (fixed !== undefined) return { kind: "upgrade", upgrade: fixed };
  const [first] = upgrades;
  // Upgrades for which no fix exists are sorted last.
  if (first?.unfixable === true) return { kind: "no-fix-exists" };
  const named = upgrades.find(({ packages }) => packages.some(({ name }) => name !== null));
  return named === undefined ? { kind: "no-package-named" } : { kind: "packages", upgrade: named };
}

function hasFixedVersion({ name, fixedVersions }: UpgradePackage): boolean {
  return name !== null && fixedVersions.length > 0;
}

function unacceptedOf(report: Report): Unevaluated[] {
  return unevaluatedOf(report).filter(({ accepted }) => accepted === null);
}

function countUnevaluated(all: readonly Unevaluated[]): UnevaluatedCounts {
  const images = all.filter(({ kind }) => kind === "image").length;
  // An input may have several problems.
  const inputs = new Set(all.flatMap((each) => (each.kind === "input" ? [each.path] : []))).size;
  return { images, inputs };
}
