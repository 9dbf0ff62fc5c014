import type { Report } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import { imageKey, imageKeys } from "../search/image-key.ts";
import { noSeverityCounts, type Severity, type SeverityCounts } from "../search/severity.ts";
import { type ImagePlace, placesOf } from "./image-places.ts";
import { occurrencesOf, type ReportOccurrence } from "./occurrences.ts";
import { oncePerReport } from "./once-per-report.ts";
import { blockingOccurrencesOf, isInBaseline } from "./package-rows.ts";
import { type Unevaluated, unevaluatedOf } from "./unevaluated.ts";
import { compareUpgrades, findUpgrades, type UpgradeEffect, type UpgradePackage } from "./upgrades.ts";
import { nameOf, vulnerabilitiesOf } from "./vulnerabilities.ts";

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
  /** The types of the scans of these images, and the time at which the oldest completed (ISO 8601, UTC). */
  scanTypes: readonly ("basic" | "enhanced")[];
  oldestScanAt: string | null;
  /** Findings before any filter. */
  total: number;
  severity: SeverityCounts;
};

export type FailedVerdict = {
  kind: "failed";
  blocking: BlockingCounts;
  /** Null where nothing blocks, which the verdict rules out. A function, because headlines of one line lack it. */
  worst: () => WorstFinding | null;
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
  /** Findings that would block without an exemption, and their distinct names, the most severe first. */
  exempt: number;
  exemptNames: readonly string[];
  /** Images that were not evaluated and are accepted. */
  accepted: number;
  verdictWithoutExemptions: Verdict;
};

/** Blocking findings: one in two packages or two images is two, however many principals read it. */
export type BlockingCounts = {
  findings: number;
  /** Distinct names of the findings. Computed when it is read, because headlines of one line lack it. */
  readonly vulnerabilities: number;
  images: number;
  severity: SeverityCounts;
  /** Those that are known to be exploited. */
  exploited: number;
  /** Those whose fixed version is unknown or does not exist. */
  withoutFixedVersion: number;
  /** Those that the baseline lacks, and the findings that it exempts. Null without a baseline. */
  baseline: { new: number; exempt: number } | null;
};

/** The most severe blocking finding: one of its occurrences, where that is, and how many other images it is in. */
export type WorstFinding = { occurrence: ReportOccurrence; name: string; image: ImagePlace; otherImages: number };

/** What to do first about the blocking findings. */
export type FirstStep =
  /** The most effective upgrade, of the packages whose fixed version is known. `commands`: from Inspector, where they were read. */
  | { kind: "upgrade"; upgrade: UpgradeEffect; commands: readonly string[] }
  /** No fixed version is known; the packages with the most findings. */
  | { kind: "packages"; upgrade: UpgradeEffect }
  | { kind: "no-fix-exists" }
  | { kind: "no-package-named" };

/** Images and inputs that were not evaluated and are not accepted. `partly`: the images with blocking findings. */
export type UnevaluatedCounts = { images: number; inputs: number; partly: number };

/** The headline of a report. It takes less time than the view, of which a data file needs nothing else. */
export const headlineOf = oncePerReport(buildHeadline);

function buildHeadline(report: Report): Headline {
  return { run: runOverview(report), verdict: VERDICTS[report.verdict](report) };
}

const VERDICTS = { failed, inconclusive, passed } satisfies Record<Verdict, (report: Report) => Headline["verdict"]>;

const SCAN_TYPES = ["basic", "enhanced"] as const;

function runOverview({ name, generatedAt, scans, detection, counts }: Report): RunOverview {
  const evaluated = scans.filter(({ outcome }) => outcome === "evaluated");
  return {
    name,
    generatedAt,
    evaluated: evaluated.length,
    scanTypes: SCAN_TYPES.filter((type) => evaluated.some(({ scanType }) => scanType === type)),
    oldestScanAt: evaluated.flatMap(({ scannedAt }) => scannedAt ?? []).sort()[0] ?? null,
    severities: detection.severity,
    total: counts.total,
    severity: counts.severity,
  };
}

function failed(report: Report): FailedVerdict {
  const blocking = nothingBlocks(report);
  const images = new Set<string>();
  const keyOf = imageKeys();
  const best: BestUpgrades = { any: null, fixing: null, named: null };
  // One upgrade after another, because all of them may take as much memory as the report.
  for (const upgrade of findUpgrades(report)) {
    for (const occurrence of upgrade.occurrences) {
      addOccurrence(blocking, occurrence);
      images.add(keyOf(occurrence.group));
    }
    best.any = better(best.any, upgrade);
    if (upgrade.packages.some(hasFixedVersion)) best.fixing = better(best.fixing, upgrade);
    if (upgrade.packages.some(({ name }) => name !== null)) best.named = better(best.named, upgrade);
  }
  blocking.images = images.size;
  if (blocking.baseline !== null) {
    blocking.baseline.exempt = occurrencesOf(report).filter(({ found }) => found.status === "baseline").length;
  }
  return {
    kind: "failed",
    blocking,
    worst: () => worstOf(report),
    firstStep: firstStepOf(best),
    unevaluated: countUnevaluated(unacceptedOf(report), images),
  };
}

/** The first upgrade of all, of those with a known fixed version, and of those whose package is known. */
type BestUpgrades = Record<"any" | "fixing" | "named", UpgradeEffect | null>;

function better(best: UpgradeEffect | null, other: UpgradeEffect): UpgradeEffect {
  return best === null || compareUpgrades(other, best) < 0 ? other : best;
}

function inconclusive(report: Report): InconclusiveVerdict {
  const [first, ...rest] = unacceptedOf(report);
  const others = rest.filter((other) => first?.kind !== "input" || other.kind !== "input" || other.path !== first.path);
  return { kind: "inconclusive", first: first ?? null, others: countUnevaluated(others) };
}

function passed(report: Report): PassedVerdict {
  const { groups, scans, verdictWithoutExemptions } = report;
  const exempt = occurrencesOf(report).length;
  const accepted = scans.filter((scan) => scan.accepted !== null).length;
  return { kind: "passed", exempt, exemptNames: [...new Set(groups.map(nameOf))], accepted, verdictWithoutExemptions };
}

function nothingBlocks(report: Report): BlockingCounts {
  return {
    findings: 0,
    get vulnerabilities() {
      return vulnerabilitiesOf(report).length;
    },
    images: 0,
    severity: noSeverityCounts(),
    exploited: 0,
    withoutFixedVersion: 0,
    baseline: null,
  };
}

function addOccurrence(counts: BlockingCounts, { group, found }: ReportOccurrence): void {
  counts.findings += 1;
  counts.severity[group.severity] += 1;
  if (group.knownExploited === true) counts.exploited += 1;
  if (found.fixedVersion === null) counts.withoutFixedVersion += 1;
  const isKnown = isInBaseline(found);
  if (isKnown === null) return;
  counts.baseline ??= { new: 0, exempt: 0 };
  if (!isKnown) counts.baseline.new += 1;
}

function worstOf(report: Report): WorstFinding | null {
  const [worst] = vulnerabilitiesOf(report);
  if (worst === undefined) return null;
  const { name, severity, images } = worst;
  const occurrence = blockingOccurrencesOf(report).find(({ group }) => {
    return group.severity === severity && nameOf(group) === name;
  });
  if (occurrence === undefined) return null;
  return { occurrence, name, image: placesOf(report)(occurrence.group), otherImages: images.length - 1 };
}

function firstStepOf({ any, fixing, named }: BestUpgrades): FirstStep {
  if (fixing !== null) {
    const upgrade = { ...fixing, packages: fixing.packages.filter(hasFixedVersion) };
    return { kind: "upgrade", upgrade, commands: commandsOf(upgrade) };
  }
  // Upgrades for which no fix exists come last.
  if (any?.unfixable === true) return { kind: "no-fix-exists" };
  return named === null ? { kind: "no-package-named" } : { kind: "packages", upgrade: named };
}

function commandsOf({ packages, occurrences }: UpgradeEffect): string[] {
  const keyOf = ({ name, version }: Pick<UpgradePackage, "name" | "version">) => JSON.stringify([name, version]);
  const upgraded = new Set(packages.map(keyOf));
  const commands = occurrences
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ found }) => (found.remediation !== null && upgraded.has(keyOf(found)) ? found.remediation : []));
  return [...new Set(commands)];
}

function hasFixedVersion({ name, fixedVersions }: UpgradePackage): boolean {
  return name !== null && fixedVersions.length > 0;
}

function unacceptedOf(report: Report): Unevaluated[] {
  return unevaluatedOf(report).filter(({ accepted }) => accepted === null);
}

function countUnevaluated(all: readonly Unevaluated[], blocking: ReadonlySet<string> = new Set()): UnevaluatedCounts {
  const scans = all.flatMap((each) => (each.kind === "image" ? each.scan : []));
  const partly = scans.filter((scan) => blocking.has(imageKey(scan))).length;
  // An input may have several problems.
  const inputs = new Set(all.flatMap((each) => (each.kind === "input" ? [each.path] : []))).size;
  return { images: scans.length - partly, inputs, partly };
}
