import type { FindingGroups } from "./answer-rows.ts";
import { detect } from "./detection.ts";
import { type ImageHistories, recordResult } from "./image-history.ts";
import type { Finding, InputProblem, ScanResult } from "./scan-result.ts";
import { SEVERITIES, type Severity } from "./severity.ts";

/** What was read of CloudTrail exports. */
export type InputCounts = {
  files: number;
  /** As stored: compressed where the export is compressed. */
  bytes: number;
  records: number;
  matchedEvents: number;
  skipped: number;
  problems: InputProblem[];
};

/** The digests of the images in each image index that was seen, by the digest of the index. */
export type ImageIndexes = Map<string, Set<string>>;

/** Everything that is kept of what was read. */
export type Collected = {
  /** The groups of the wanted severities. */
  groups: FindingGroups;
  /** The groups of all other severities; null where they cannot block. */
  others: FindingGroups | null;
  images: ImageHistories;
  indexes: ImageIndexes;
  inputs: InputCounts;
};

/** What an intake keeps. */
export type IntakeSettings = {
  /** The wanted severities: those that `severity` selects. */
  severities: readonly Severity[];
  /** Findings of other severities can block as well (`block-known-exploited`, `block-epss`), so they are kept too. */
  keepOthers: boolean;
};

/**
 * Folds scan results one by one, and keeps none of them. The fold commutes (minimum, maximum, union): the order of the
 * results changes nothing.
 */
export type Intake = {
  /** Everything so far. A source adds to the counters in `inputs` itself: one of them changes with every record. */
  readonly collected: Collected;
  add(result: ScanResult): void;
  problem(problem: InputProblem): void;
  /** What `add` needs of a finding, for what keeps many: of those that cannot block, no texts besides their names. */
  readonly lean: (finding: Finding) => Finding;
  /** The same intake with a clock that is stopped at `now` (epoch ms), so that the pace of reading changes nothing. */
  asOf(now: number): Intake;
};

/** `clock` (epoch ms) dates each result as it is added: an observation that is dated later is not believed. */
export function openIntake(settings: IntakeSettings, clock: () => number): Intake {
  return intakeOf(settings, clock, {
    groups: new Map(),
    others: settings.keepOthers ? new Map() : null,
    images: new Map(),
    indexes: new Map(),
    inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
  });
}

function intakeOf(settings: IntakeSettings, clock: () => number, collected: Collected): Intake {
  const wanted: ReadonlySet<Severity> = new Set(settings.severities);
  const rest: ReadonlySet<Severity> = new Set(SEVERITIES.filter((severity) => !wanted.has(severity)));
  return {
    collected,
    add: (result) => {
      detect(collected.groups, result, wanted);
      if (collected.others !== null) detect(collected.others, result, rest);
      recordResult(collected.images, result, clock());
      const { indexDigest, imageDigest } = result.image;
      if (indexDigest !== null && imageDigest !== null) addToIndex(collected.indexes, indexDigest, imageDigest);
    },
    problem: (problem) => {
      collected.inputs.problems.push(problem);
    },
    lean: (finding) => {
      const mayBlock = finding.severity === null || wanted.has(finding.severity) || collected.others !== null;
      return mayBlock || finding.name === null
        ? finding
        : { ...finding, description: null, uri: null, score: null, publishedAt: null };
    },
    asOf: (now) => intakeOf(settings, () => now, collected),
  };
}

function addToIndex(indexes: ImageIndexes, index: string, image: string): void {
  const known = indexes.get(index) ?? new Set();
  indexes.set(index, known.add(image));
}
