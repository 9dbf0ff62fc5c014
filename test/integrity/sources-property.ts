import assert from "node:assert/strict";
import fc from "fast-check";
import { inconclusive, type ScanResult } from "../../src/core/search/scan-result.ts";
import { readScanCall } from "../../src/sources/cloudtrail/shapes/scan-call.ts";
import { answer } from "../support/reports.ts";
import { assertAdding } from "./adding.ts";
import { mayResolve } from "./results-property.ts";
import {
  CLOCK,
  callOf,
  type Entry,
  entry,
  exploited,
  live,
  type Recorded,
  type Runtime,
  recorded,
  runWorld,
  worlds,
} from "./sources.ts";

type Addition =
  | { kind: "file" | "object" | "row"; record: Recorded }
  | { kind: "image"; image: number }
  | { kind: "entry"; entry: Entry }
  | { kind: "exploited"; answer: Runtime["exploited"][number] };

const additions: fc.Arbitrary<Addition> = fc.oneof(
  fc.record({ kind: fc.constantFrom("file" as const, "object" as const, "row" as const), record: recorded }),
  fc.record({ kind: fc.constant("image" as const), image: live }),
  fc.record({ kind: fc.constant("entry" as const), entry }),
  fc.record({ kind: fc.constant("exploited" as const), answer: exploited }),
);

/** The whole pipeline: one more record, object, row, image, entry of an index or answer of Inspector. */
export const addingToSources = () =>
  fc.asyncProperty(worlds, additions, async (world, addition) => {
    const wider = add(world, addition);
    if (wider === null) return;
    const { report: before, digests } = await runWorld(world);
    const { report: after } = await runWorld(wider);
    const known = observed(world, digests);
    // Of a vulnerability that is exploited nothing is unknown any more: it blocks.
    const isAnswered = addition.kind === "exploited" && addition.answer === "yes";
    assertAdding(
      before,
      after,
      (scan, now) =>
        (isAnswered && scan.code === "exploitation-unknown" && after.verdict === "failed") ||
        added(addition, world, digests).some((result) => mayResolve(scan, now, known, result, CLOCK)),
    );
  });

/** The order of files, objects, rows, images, entries and answers changes no byte. */
export const orderOfSources = () =>
  fc.asyncProperty(worlds, async (world) => {
    const reversed: Runtime = {
      files: world.files.map((records) => records.toReversed()),
      objects: world.objects.map((records) => records.toReversed()),
      rows: world.rows.toReversed(),
      scans: world.scans,
      images: world.images.toReversed(),
      index: world.index,
      exploited: world.exploited,
      managers: world.managers,
    };
    const [{ report }, { report: other }] = [await runWorld(world), await runWorld(reversed)];
    const comparable = { inputs: { bytes: 0 }, generatedAt: "" };
    assert.deepEqual({ ...other, ...comparable, notices: [] }, { ...report, ...comparable, notices: [] });
  });

/** Null where the addition changes what was there, rather than to add to it. */
function add(world: Runtime, addition: Addition): Runtime | null {
  switch (addition.kind) {
    case "file":
      return { ...world, files: [...world.files, [addition.record]] };
    case "object":
      return { ...world, objects: [...world.objects, [addition.record]] };
    case "row":
      return { ...world, rows: [...world.rows, addition.record] };
    case "image":
      return world.images.includes(addition.image) ? null : { ...world, images: [...world.images, addition.image] };
    case "entry":
      // The first entry makes the index.
      return { ...world, index: [...world.index, addition.entry] };
    case "exploited":
      return { ...world, exploited: [...world.exploited, addition.answer] };
  }
}

/** What was observed of each image, for the rule of what may settle what. */
function observed(world: Runtime, digests: readonly string[]): ScanResult[] {
  const records = [...world.files.flat(), ...world.objects.flat(), ...world.rows];
  const lookedAt = [...world.images, ...world.index.map(({ image }) => image)];
  return [
    ...records.map((record) => readScanCall(callOf(record, digests))),
    ...lookedAt.map((image) => looked(image, world, digests)),
  ];
}

function added(addition: Addition, world: Runtime, digests: readonly string[]): ScanResult[] {
  if ("record" in addition) return [readScanCall(callOf(addition.record, digests))];
  if (addition.kind === "image") return [looked(addition.image, world, digests)];
  // An entry has its image looked at.
  return addition.kind === "entry" ? [looked(addition.entry.image, world, digests)] : [];
}

function looked(image: number, { scans }: Runtime, digests: readonly string[]): ScanResult {
  const { findings, deniedPage } = scans[image] ?? { findings: null, deniedPage: 0 };
  const isDenied = deniedPage === 1 || findings === null || (deniedPage === 2 && findings.length > 2);
  return answer({
    source: "ecr",
    image: { repositoryName: "team/app", imageDigest: digests[image] ?? null },
    observedAt: CLOCK,
    ...(isDenied ? { outcome: inconclusive("access-denied", "denied") } : {}),
  });
}
