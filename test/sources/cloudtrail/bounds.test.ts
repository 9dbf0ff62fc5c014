import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { inflate } from "../../../src/sources/cloudtrail/bytes/inflate.ts";
import { codesOf, evaluate, evaluateFile } from "../../support/evaluate.ts";
import { arriving, gzipped, logFile, scanCall } from "../../support/records.ts";

const MIB = 1024 * 1024;

/** Spaces in gzip, which compresses them to a thousandth of their size. */
const SPACES = gzipSync(Buffer.alloc(16 * MIB, " "));
const bomb = (members: number) => Buffer.concat(Array.from({ length: members }, () => SPACES));

async function inflated(bytes: Buffer): Promise<{ bytes: number; fault: unknown }> {
  let count = 0;
  try {
    for await (const chunk of inflate(arriving(bytes))) count += chunk.length;
    return { bytes: count, fault: null };
  } catch (fault) {
    return { bytes: count, fault };
  }
}

describe("a small file cannot inflate forever", () => {
  test.each([
    ["one layer", bomb(48)],
    ["two layers", gzipSync(bomb(2000))],
    ["three layers", gzipSync(gzipSync(bomb(4000)))],
    ["after a complete log file", gzipSync(Buffer.concat([gzipped(logFile(scanCall())), bomb(2000)]))],
  ])(
    "gzip that inflates to much more than itself, %s",
    async (_layers, bytes) => {
      const { bytes: count, fault } = await inflated(bytes);
      expect(fault).toMatchObject({ code: "too-large", message: expect.stringContaining("200 times its size") });
      expect(count).toBeLessThan(256 * MIB + 200 * bytes.length + MIB);
    },
    30_000,
  );

  test("the input is too-large, and the records before the limit count", async () => {
    const content = Buffer.concat([gzipped(logFile(scanCall())), bomb(30)]);
    const report = await evaluateFile(content);
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
    expect(codesOf(report)).toContain("too-large");
  }, 30_000);

  test("text that compresses well is read", async () => {
    expect(await inflated(bomb(12))).toEqual({ bytes: 192 * MIB, fault: null });
  });
});

describe("very long lists are read", () => {
  const many = 150_000;

  test("scores of one finding", async () => {
    const report = await evaluateFile(
      logFile(
        scanCall((record) => {
          record.responseElements.imageScanFindings = {
            imageScanCompletedAt: "2026-03-01T09:59:12Z",
            enhancedFindings: [
              {
                severity: "HIGH",
                packageVulnerabilityDetails: {
                  vulnerabilityId: "CVE-2026-0001",
                  cvss: Array.from({ length: many }, (_, at) => ({ baseScore: at === 9 ? 9.1 : 3 })),
                },
              },
            ],
          };
        }),
      ),
    );
    expect(report.groups).toMatchObject([{ score: 9.1 }]);
  });

  test("one key of a document that is repeated often, and many others", async () => {
    const lists = Array.from({ length: many }, () => '"Records":[]').join(",");
    const keys = Array.from({ length: many }, (_, at) => `"k${at}":1`).join(",");
    const report = await evaluateFile(`{${lists},${keys}}`);
    expect(codesOf(report)).toContain("damaged");
  }, 20_000);

  test("damaged lines after damage", async () => {
    const content = `${'{"eventVersion":"1.08","x":{\n'.repeat(many)}${JSON.stringify(scanCall())}\n`;
    expect(await evaluateFile(content)).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
  }, 20_000);

  test("chunks of one byte", async () => {
    const bytes = gzipped(`${"\n".repeat(many)}${logFile(scanCall())}`);
    const report = await evaluate(["-"], {
      request: { standardInput: () => arriving(...[...bytes].map((byte) => Buffer.from([byte]))) },
    });
    expect(report).toMatchObject({ verdict: "failed", counts: { matched: 2 } });
  }, 20_000);

  test("nested lists in JSON in a string", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const report = await evaluateFile(JSON.stringify({ Events: [{ CloudTrailEvent: deep }] }));
    expect(codesOf(report)).toEqual(expect.arrayContaining(["damaged"]));
    for (const { detail } of report.inputs.problems) expect(detail).not.toContain("stack");
  });
});
