import { afterAll, describe, expect, it } from "vitest";
import type { S3Fault, S3Request } from "../../../fakes/s3.ts";
import { cleanCall, gzipped, logFile } from "../../../support/records.ts";
import { runS3 } from "../../../support/s3-run.ts";

/** A fault at every call to S3, once and permanently. */

const error = (status: number, code: string): S3Fault => ({ fault: "error", status, code });

const FAULTS: Record<string, S3Fault> = {
  "403 AccessDenied": error(403, "AccessDenied"),
  "400 ExpiredToken": error(400, "ExpiredToken"),
  "403 SignatureDoesNotMatch": error(403, "SignatureDoesNotMatch"),
  "404 NoSuchKey": error(404, "NoSuchKey"),
  "405 of a proxy": error(405, "MethodNotAllowed"),
  "416 InvalidRange": error(416, "InvalidRange"),
  "418": error(418, "Teapot"),
  "500 InternalError": error(500, "InternalError"),
  "503 SlowDown": error(503, "SlowDown"),
  "a reset": { fault: "reset" },
  "no answer": { fault: "hang" },
  "a body cut at once": { fault: "cut", after: 0 },
  "a body cut later": { fault: "cut", after: 30 },
  "a body that stops": { fault: "stall", after: 30 },
};

/** Faults that a retry fixes. */
const PASSING = /^(500|503|a |no answer)/;

const CLEAN = gzipped(logFile(cleanCall()));
const OBJECTS = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`x/${name}.json.gz`, CLEAN]));

const PLACES: { name: string; isHere: (request: S3Request) => boolean }[] = [
  { name: "ListObjectsV2", isHere: ({ kind }) => kind === "list" },
  { name: "GetObject", isHere: ({ kind, key }) => kind === "get" && key === "x/b.json.gz" },
  { name: "GetObject of all", isHere: ({ kind }) => kind === "get" },
];

const table = new Map<string, string[]>();

describe.each(PLACES)("$name", ({ name, isHere }) => {
  // A listing is small, so its body is not truncated midway.
  const faults = Object.entries(FAULTS).filter(([what]) => name !== "ListObjectsV2" || !what.startsWith("a body"));
  it.each(faults)("%s", async (what, fault) => {
    let met = 0;
    const once = await endOf((request) => isHere(request) && (met += 1) === 1);
    const always = await endOf(isHere);
    expect(met).toBeGreaterThan(0);
    if (PASSING.test(what)) expect(once).toBe("passed");
    expect(always).not.toBe("passed");
    const row = `S3, ${name}: ${once} after one, ${always} if it persists`;
    table.set(row, [...(table.get(row) ?? []), what]);

    async function endOf(isFaulty: (request: S3Request) => boolean): Promise<string> {
      const waits = fault.fault === "hang" || fault.fault === "stall";
      try {
        const { report } = await runS3({
          objects: OBJECTS,
          prefixes: ["x/"],
          pageSize: 2,
          fault: (request) => (isFaulty(request) ? fault : null),
          request: waits ? { idleTimeout: 150 } : {},
        });
        const { matchedEvents, problems } = report.inputs;
        expect(report.verdict).toBe(matchedEvents === 4 && problems.length === 0 ? "passed" : "inconclusive");
        for (const { detail } of problems) expect(detail).not.toMatch(/\n|\s at .*:\d+:\d+|undefined|\[object/);
        return report.verdict;
      } catch (thrown) {
        // An entry without objects is an error.
        expect(String(thrown)).toMatch(/^GateError: cloudtrail: s3:\/\/|the bucket \S+ does not exist/);
        return "an error";
      }
    }
  });
});

afterAll(() => {
  console.log([...table].map(([row, faults]) => `${row}\n    ${faults.join(", ")}`).join("\n"));
});
