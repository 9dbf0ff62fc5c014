import { detect } from "./detection.ts";
import { type FindingGroups, mergeGroups } from "./finding-groups.ts";
import { type ImageHistories, mergeHistories, recordResult } from "./image-history.ts";
import type { InputProblem, ScanResult } from "./scan-result.ts";
import type { Severity } from "./severity.ts";

/** What was read of CloudTrail exports. */
export type InputTally = {
  files: number;
  /** As they lie there, compressed where they are. */
  bytes: number;
  records: number;
  matchedEvents: number;
  skipped: number;
  problems: InputProblem[];
};

/**
 * Everything that is kept of what was read: the groups, each image's history and what became of the inputs. Answers are
 * added one by one and let go; shares of several threads are merged. Neither order changes anything.
 */
export type Tally = {
  /** The groups of the wanted severities. */
  groups: FindingGroups;
  /** Those of all the others, kept only where they may gate in spite of their severity. */
  others: FindingGroups | null;
  images: ImageHistories;
  indexes: ImageIndexes;
  inputs: InputTally;
  /** The clock when reading began, epoch ms: no honest record is of a later time. */
  now: number;
};

/** The digests of the images that each image index was seen to hold, by the index's own digest. */
export type ImageIndexes = Map<string, Set<string>>;

/**
 * `keepOthers`: findings of other severities may block as well, by `block-known-exploited` or `block-epss`. `now`: the
 * clock, epoch ms.
 */
export function emptyTally({ keepOthers, now }: { keepOthers: boolean; now: number }): Tally {
  return {
    now,
    groups: new Map(),
    others: keepOthers ? new Map() : null,
    images: new Map(),
    indexes: new Map(),
    inputs: { files: 0, bytes: 0, records: 0, matchedEvents: 0, skipped: 0, problems: [] },
  };
}

/** Adds one answer: its rows to the groups, by whether their severity is `wanted`; all of it to its image's history. */
export function addResult(tally: Tally, result: ScanResult, wanted: (severity: Severity) => boolean): void {
  detect(tally.groups, result, wanted);
  if (tally.others !== null) detect(tally.others, result, (severity) => !wanted(severity));
  recordResult(tally.images, result, tally.now);
  const { indexDigest, imageDigest } = result.image;
  if (indexDigest !== null && imageDigest !== null) addToIndex(tally.indexes, indexDigest, [imageDigest]);
}

/** Adds all of `share` to `tally`; `share` is not to be used afterwards. */
export function mergeTally(tally: Tally, share: Tally): void {
  mergeGroups(tally.groups, share.groups);
  if ((tally.others === null) !== (share.others === null)) throw new Error("one share keeps others, one does not");
  if (tally.others !== null && share.others !== null) mergeGroups(tally.others, share.others);
  mergeHistories(tally.images, share.images);
  for (const [index, images] of share.indexes) addToIndex(tally.indexes, index, images);
  tally.inputs.files += share.inputs.files;
  tally.inputs.bytes += share.inputs.bytes;
  tally.inputs.records += share.inputs.records;
  tally.inputs.matchedEvents += share.inputs.matchedEvents;
  tally.inputs.skipped += share.inputs.skipped;
  for (const problem of share.inputs.problems) tally.inputs.problems.push(problem);
}

function addToIndex(indexes: ImageIndexes, index: string, images: Iterable<string>): void {
  const known = indexes.get(index) ?? new Set();
  indexes.set(index, known);
  for (const image of images) known.add(image);
}
