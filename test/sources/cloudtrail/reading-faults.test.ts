import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { evaluate, inFolder } from "../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const TEXT = logFile(...Array.from({ length: 40 }, () => otherCall()), cleanCall());

/** A stream of `bytes` in pieces, in which reading piece number `at` fails. */
function breaking(bytes: Buffer, size: number, at: number): Readable {
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return Readable.from(
    (async function* () {
      for (const [index, piece] of pieces.entries()) {
        if (index === at) throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
        yield piece;
      }
      if (at >= pieces.length) throw Object.assign(new Error("EIO: i/o error, close"), { code: "EIO" });
    })(),
  );
}

describe("a read that fails", () => {
  it.each([
    ["plain", Buffer.from(TEXT), 4_000],
    ["in gzip", gzipped(TEXT), 40],
    ["in gzip in gzip", gzipped(gzipped(TEXT)), 40],
  ])("anywhere in an export, %s, is reported and never passes", async (_name, bytes, size) => {
    const reads = Math.ceil(bytes.length / size);
    expect(reads).toBeGreaterThan(5);
    for (let at = 0; at <= reads; at += 1) {
      const report = await evaluate(["-"], { request: { standardInput: () => breaking(bytes, size, at) } });
      expect([at, report.verdict]).toEqual([at, "inconclusive"]);
      expect(report.inputs.problems.map(({ detail }) => detail).join()).toContain("EIO");
    }
  });

  it("after a blocking finding still fails the run", async () => {
    const bytes = Buffer.from(logFile(scanCall(), ...Array.from({ length: 40 }, () => otherCall())));
    const report = await evaluate(["-"], { request: { standardInput: () => breaking(bytes, 4_000, 4) } });
    expect([report.verdict, report.inputs.problems.length]).toEqual(["failed", 1]);
  });
});

describe("a file and its folder", () => {
  it.each([
    ["the file first", ["/a.json", ""]],
    ["the folder first", ["", "/a.json"]],
    ["a glob first", ["/*.json", ""]],
    ["a glob last", ["", "/*.json"]],
  ])("are read once: %s", async (_what, names) => {
    await inFolder({ "a.json": logFile(cleanCall()), "b.json": logFile(cleanCall()) }, async (folder) => {
      const { inputs } = await evaluate(names.map((name) => folder + name));
      expect([inputs.files, inputs.matchedEvents]).toEqual([2, 2]);
    });
  });
});

describe.skipIf(process.platform === "win32")("a folder with links", () => {
  it("reports broken links, and reads the rest once", async () => {
    await inFolder({ "a.json": logFile(cleanCall()) }, async (folder) => {
      symlinkSync(join(folder, "nowhere"), join(folder, "dead.json"));
      mkdirSync(join(folder, "below"));
      symlinkSync(folder, join(folder, "below", "up"));
      const report = await evaluate([folder]);
      expect([report.verdict, report.inputs.matchedEvents]).toEqual(["inconclusive", 1]);
      expect(report.inputs.problems.some(({ path }) => path.endsWith("dead.json"))).toBe(true);
    });
  });
});
