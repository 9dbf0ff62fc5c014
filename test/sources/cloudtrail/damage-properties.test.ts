import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, evaluateFile, inFolder } from "../../support/evaluate.ts";
import { type Call, cleanCall, finding, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const failing = logFile(otherCall(), scanCall());
const zipped = gzipped(failing);

/** What holds for the damage that can be known: nothing that failed, or could not be evaluated, comes out as passed. */
describe("damage never turns failed into passed", () => {
  test("a changed byte anywhere in a gzip", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(zipped.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(zipped);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect((await evaluateFile(damaged)).verdict).not.toBe("passed");
      }),
      { numRuns: 400 },
    );
  });

  test("a cut anywhere in a gzip", async () => {
    for (let length = 0; length < zipped.length; length += 7) {
      const report = await evaluateFile(zipped.subarray(0, length));
      expect(report.verdict, `${length} bytes`).not.toBe("passed");
      expect(report.inputs.problems, `${length} bytes`).toContainEqual(expect.objectContaining({ code: "truncated" }));
    }
  });

  test("a cut anywhere in a plain document, beside a clean file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(failing.length - 1), async (length) => {
        await inFolder({ "a.json": failing.slice(0, length), "b.json": logFile(cleanCall()) }, async (folder) => {
          expect((await evaluate([folder])).verdict).not.toBe("passed");
        });
      }),
      { numRuns: 200 },
    );
  });

  test("a page left out, whichever", async () => {
    const pages = [0, 1, 2, 3].map((page) =>
      cleanCall((record) => {
        record.eventTime = `2026-03-01T10:00:0${page}Z`;
        if (page > 0) record.requestParameters.nextToken = `token-${page}`;
        if (page < 3) record.responseElements.nextToken = `token-${page + 1}`;
        record.responseElements.imageScanFindings.findings = [finding(`CVE-2026-100${page}`, "LOW", "libexample")];
        record.responseElements.imageScanFindings.findingSeverityCounts = { LOW: 4 };
      }),
    );
    expect(await evaluateFile(logFile(...pages))).toMatchObject({ verdict: "passed", counts: { total: 4 } });
    expect(await evaluateFile(logFile(...pages, ...pages))).toMatchObject({ verdict: "passed", counts: { total: 4 } });
    for (const left of pages.keys()) {
      const report = await evaluateFile(logFile(...pages.filter((_, page) => page !== left)));
      expect(report, `without page ${left}`).toMatchObject({ verdict: "inconclusive" });
      expect(report.scans[0]?.code).toBe("pages-missing");
    }
  });

  test("a forged call under the same eventID hides nothing", async () => {
    const forged = laterEmptyCall(40 * 24 * 3_600);
    expect(forged.eventID).toBe(scanCall().eventID);
    for (const calls of [
      [scanCall(), forged],
      [forged, scanCall()],
    ]) {
      expect(await evaluateFile(logFile(...calls))).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
    }
  });

  test("anything added: a finding, a record, a file", async () => {
    const added = fc.oneof(
      fc.record({ kind: fc.constant("finding"), value: fc.jsonValue() }),
      fc.record({ kind: fc.constant("record"), value: fc.jsonValue() }),
      fc.record({ kind: fc.constant("call"), value: fc.nat(10_000_000) }),
      fc.record({ kind: fc.constant("file"), value: fc.string() }),
    );
    await fc.assert(
      fc.asyncProperty(added, async ({ kind, value }) => {
        const files: Record<string, string> = { "a.json": failing };
        if (kind === "finding") files["a.json"] = logFile(scanCall((r) => findingsOf(r).push(value)));
        if (kind === "record") files["a.json"] = JSON.stringify({ Records: [value, scanCall(), value] });
        if (kind === "call") files["a.json"] = logFile(scanCall(), laterEmptyCall(value));
        if (kind === "file") files["b.json"] = value;
        await inFolder(files, async (folder) => {
          expect(await evaluate([folder])).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
        });
      }),
      { numRuns: 200 },
    );
  });
});

function findingsOf(record: Call): Call[] {
  return record.responseElements.imageScanFindings.findings;
}

/** A forged or honest answer about the same image that lists nothing, at any time around the real one. */
function laterEmptyCall(seconds: number): Call {
  return scanCall((record) => {
    record.eventTime = new Date(Date.UTC(2026, 1, 1) + seconds * 1_000).toISOString();
    record.responseElements.imageScanFindings = { imageScanCompletedAt: record.eventTime, findings: [] };
  });
}
