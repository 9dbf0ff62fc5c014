import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { evaluate, inFolder } from "../../support/evaluate.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

const TEXT = logFile(...Array.from({ length: 40 }, () => otherCall()), cleanCall());

/** Bytes in pieces, of which the one with this number cannot be read. */
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
  ])("anywhere in an export, %s: never passed, and told", async (_name, bytes, size) => {
    const reads = Math.ceil(bytes.length / size);
    expect(reads).toBeGreaterThan(5);
    for (let at = 0; at <= reads; at += 1) {
      const report = await evaluate(["-"], { request: { standardInput: () => breaking(bytes, size, at) } });
      expect([at, report.verdict]).toEqual([at, "inconclusive"]);
      expect(report.inputs.problems.map(({ detail }) => detail).join()).toContain("EIO");
    }
  });

  it("after a finding that gates still fails", async () => {
    const bytes = Buffer.from(logFile(scanCall(), ...Array.from({ length: 40 }, () => otherCall())));
    const report = await evaluate(["-"], { request: { standardInput: () => breaking(bytes, 4_000, 4) } });
    expect([report.verdict, report.inputs.problems.length]).toEqual(["failed", 1]);
  });
});

describe("a file and the folder that it is in", () => {
  it.each([
    ["the file first", ["/a.json", ""]],
    ["the folder first", ["", "/a.json"]],
    ["a glob first", ["/*.json", ""]],
    ["a glob last", ["", "/*.json"]],
  ])("is read once: %s", async (_what, names) => {
    await inFolder({ "a.json": logFile(cleanCall()), "b.json": logFile(cleanCall()) }, async (folder) => {
      const { inputs } = await evaluate(names.map((name) => folder + name));
      expect([inputs.files, inputs.matchedEvents]).toEqual([2, 2]);
    });
  });
});

describe.skipIf(process.platform === "win32")("a folder with what is no file", () => {
  it("links that lead nowhere or in a circle are told, and the rest is read", async () => {
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
