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
  type RunInput,
  recorded,
  runInputs,
  runOn,
} from "./sources.ts";

type Addition =
  | { kind: "file" | "object" | "row"; record: Recorded }
  | { kind: "image"; image: number }
  | { kind: "entry"; entry: Entry }
  | { kind: "exploited"; answer: RunInput["exploited"][number] };

const additions: fc.Arbitrary<Addition> = fc.oneof(
  fc.record({ kind: fc.constantFrom("file" as const, "object" as const, "row" as const), record: recorded }),
  fc.record({ kind: fc.constant("image" as const), image: live }),
  fc.record({ kind: fc.constant("entry" as const), entry }),
  fc.record({ kind: fc.constant("exploited" as const), answer: exploited }),
);

/** The whole pipeline with one more record, object, row, image, index entry or Inspector response. */
export const addingToSources = () =>
  fc.asyncProperty(runInputs, additions, async (input, addition) => {
    const wider = add(input, addition);
    if (wider === null) return;
    const { report: before, digests } = await runOn(input);
    const { report: after } = await runOn(wider);
    const known = observed(input, digests);
    // A vulnerability that is exploited blocks, so nothing about it is unknown.
    const isAnswered = addition.kind === "exploited" && addition.answer === "yes";
    assertAdding(
      before,
      after,
      (scan, now) =>
        (isAnswered && scan.code === "exploitation-unknown" && after.verdict === "failed") ||
        added(addition, input, digests).some((result) => mayResolve(scan, now, known, result, CLOCK)),
    );
  });

/** The order of files, objects, rows, images, entries and responses changes no byte. */
export const orderOfSources = () =>
  fc.asyncProperty(runInputs, async (input) => {
    const reversed: RunInput = {
      files: input.files.map((records) => records.toReversed()),
      objects: input.objects.map((records) => records.toReversed()),
      rows: input.rows.toReversed(),
      scans: input.scans,
      images: input.images.toReversed(),
      index: input.index,
      exploited: input.exploited,
      managers: input.managers,
    };
    const [{ report }, { report: other }] = [await runOn(input), await runOn(reversed)];
    const comparable = { inputs: { bytes: 0 }, generatedAt: "" };
    assert.deepEqual({ ...other, ...comparable, notices: [] }, { ...report, ...comparable, notices: [] });
  });

/** Null where the addition would change existing input instead of adding to it. */
function add(input: RunInput, addition: Addition): RunInput | null {
  switch (addition.kind) {
    case "file":
      return { ...input, files: [...input.files, [addition.record]] };
    case "object":
      return { ...input, objects: [...input.objects, [addition.record]] };
    case "row":
      return { ...input, rows: [...input.rows, addition.record] };
    case "image":
      return input.images.includes(addition.image) ? null : { ...input, images: [...input.images, addition.image] };
    case "entry":
      // The first entry creates the index.
      return { ...input, index: [...input.index, addition.entry] };
    case "exploited":
      return { ...input, exploited: [...input.exploited, addition.answer] };
  }
}

/** What was observed of each image, to decide what may be resolved. */
function observed(input: RunInput, digests: readonly string[]): ScanResult[] {
  const records = [...input.files.flat(), ...input.objects.flat(), ...input.rows];
  const lookedAt = [...input.images, ...input.index.map(({ image }) => image)];
  return [
    ...records.map((record) => readScanCall(callOf(record, digests))),
    ...lookedAt.map((image) => looked(image, input, digests)),
  ];
}

function added(addition: Addition, input: RunInput, digests: readonly string[]): ScanResult[] {
  if ("record" in addition) return [readScanCall(callOf(addition.record, digests))];
  if (addition.kind === "image") return [looked(addition.image, input, digests)];
  // An entry makes its image be read.
  return addition.kind === "entry" ? [looked(addition.entry.image, input, digests)] : [];
}

function looked(image: number, { scans }: RunInput, digests: readonly string[]): ScanResult {
  const { findings, deniedPage } = scans[image] ?? { findings: null, deniedPage: 0 };
  const isDenied = deniedPage === 1 || findings === null || (deniedPage === 2 && findings.length > 2);
  return answer({
    source: "ecr",
    image: { repositoryName: "team/app", imageDigest: digests[image] ?? null },
    observedAt: CLOCK,
    ...(isDenied ? { outcome: inconclusive("access-denied", "denied") } : {}),
  });
}
