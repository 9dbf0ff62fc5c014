import { describe, expect, test } from "vitest";
import { readOptions } from "../../../src/core/options/option-reading.ts";
import type { Options } from "../../../src/core/options/options.ts";
import { gate } from "../../../src/gate.ts";
import { NODE_RUNTIME } from "../../../src/node/runtime.ts";
import { REQUESTED_SOURCES, type RequestedSources } from "../../../src/sources/requested-sources.ts";
import type { Source } from "../../../src/sources/source.ts";
import { inFolder } from "../../support/evaluate.ts";
import { cleanCall, logFile } from "../../support/records.ts";
import { findingOf } from "../../support/reports.ts";
import { dummyReferences, dummySource } from "./dummy-source.ts";

const RUNTIME = {
  ...NODE_RUNTIME,
  env: {},
  base: { kind: "none", notice: null } as const,
  readCentralPolicies: async () => [],
  progress: () => {},
};

const optionsOf = (given: Record<string, string>): Options => readOptions(new Map(Object.entries(given)), Date.now());

/** The gate over one clean CloudTrail file, with `source` beside the sources that the options ask for. */
const gateWith = (source: Source, given: Record<string, string> = {}) =>
  inFolder({ "trail.json": logFile(cleanCall()) }, (folder) => {
    const requested: RequestedSources = {
      ...REQUESTED_SOURCES,
      results: (options, references) => [
        ...REQUESTED_SOURCES.results(options, references),
        () => Promise.resolve(source),
      ],
    };
    return gate(optionsOf({ cloudtrail: folder, ...given }), RUNTIME, requested);
  });

describe("a source that the gate has never seen", () => {
  test("adds its results and notices to the report", async () => {
    const { report, exitStatus } = await gateWith(dummySource([findingOf({ name: "CVE-2026-0001" })]));
    expect(report).toMatchObject({ verdict: "failed", groups: [{ name: "CVE-2026-0001", status: "matched" }] });
    expect(report.scans.map(({ repositoryName }) => repositoryName)).toContain("team/app");
    expect(report.notices).toContainEqual({ code: "missing-permission", detail: "dummy:Read" });
    expect(exitStatus).toEqual({ exitCode: 1, step: "failure" });
  });

  test("does not decide which severities are wanted", async () => {
    const medium = [findingOf({ name: "CVE-2026-0002", severity: "MEDIUM" })];
    expect((await gateWith(dummySource(medium))).report).toMatchObject({ verdict: "passed", groups: [] });
    const wanted = await gateWith(dummySource(medium), { severity: "MEDIUM" });
    expect(wanted.report).toMatchObject({ verdict: "failed", groups: [{ name: "CVE-2026-0002" }] });
  });

  test("makes the run inconclusive with an input that it could not read", async () => {
    const { report } = await gateWith(dummySource([], "it is a dummy"));
    expect(report.verdict).toBe("inconclusive");
    expect(report.inputs.problems).toEqual([{ path: "dummy", code: "unreadable", detail: "it is a dummy" }]);
  });

  test("is loaded only after everything before it was read", async () => {
    const steps: string[] = [];
    const noting = (name: string) => async () => {
      steps.push(`load ${name}`);
      return { read: async () => (steps.push(`read ${name}`), []) };
    };
    await gate(optionsOf({ cloudtrail: "unused" }), RUNTIME, {
      references: () => [noting("references")],
      results: () => [noting("first"), noting("second")],
    });
    expect(steps).toEqual([
      "load references",
      "read references",
      "load first",
      "read first",
      "load second",
      "read second",
    ]);
  });
});

test("references of several sources are read once", async () => {
  const image = "111122223333.dkr.ecr.eu-central-1.amazonaws.com/team/app:v1";
  const seen: string[][] = [];
  await gate(optionsOf({ images: image }), RUNTIME, {
    references: (options) => [
      ...REQUESTED_SOURCES.references(options),
      async () => dummyReferences(image),
      async () => dummyReferences(`${image}.1`),
    ],
    results: (_options, references) => {
      seen.push(references.map(({ text }) => text));
      return [];
    },
  });
  expect(seen).toEqual([[image, `${image}.1`]]);
});
