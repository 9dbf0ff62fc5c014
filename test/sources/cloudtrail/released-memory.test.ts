import { Buffer } from "node:buffer";
import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { inflate } from "../../../src/sources/cloudtrail/bytes/inflate.ts";
import { openExport, openReaders, readExport } from "../../../src/sources/cloudtrail/read-export.ts";
import { evaluate, evaluateFile, inFolder } from "../../support/evaluate.ts";
import { EXPORTS } from "../../support/exports.ts";
import { cleanCall, gzipped, logFile, otherCall, scanCall } from "../../support/records.ts";

/** So many records are longer than the smallest buffer whose memory is freed. */
const MANY = Array.from({ length: 400 }, (_, at) => otherCall((record) => (record.eventID = `0000-${at}`)));

/** Part of the report that does not depend on how the file is compressed. */
const comparable = ({ groups, scans, verdict, inputs }: Awaited<ReturnType<typeof evaluateFile>>) => ({
  groups,
  scans,
  verdict,
  inputs: { ...inputs, bytes: 0, problems: inputs.problems.map(({ code, detail }) => [code, detail]) },
});

describe("the memory of an inflated file is freed once it was read", () => {
  test("and not before", async () => {
    const content = logFile(...MANY);
    const chunks: { chunk: Buffer; length: number }[] = [];
    for await (const chunk of inflate(Readable.from([gzipped(content)]))) chunks.push({ chunk, length: chunk.length });
    expect(chunks.map(({ length }) => length)).toEqual([Buffer.byteLength(content)]);
    // Node 20 has no ArrayBuffer.prototype.transfer.
    const left = "transfer" in ArrayBuffer.prototype ? 0 : Buffer.byteLength(content);
    expect(chunks.map(({ chunk }) => chunk.length)).toEqual([left]);
  });

  test("with that of the file itself", async () => {
    const file = gzipped(randomBytes(300_000));
    const { length } = file;
    let inflated = 0;
    for await (const chunk of inflate(Readable.from([file]))) inflated += chunk.length;
    expect(inflated).toBe(300_000);
    expect(file.length).toBe("transfer" in ArrayBuffer.prototype ? 0 : length);
  });

  for (const [name, write] of Object.entries(EXPORTS)) {
    test(`nothing of it is needed later: ${name}`, async () => {
      const content = write(scanCall(), ...MANY, cleanCall());
      const plain = typeof content === "string" ? Buffer.from(content) : content;
      const report = await evaluateFile(gzipped(plain));
      expect(comparable(report)).toEqual(comparable(await evaluateFile(plain)));
    });
  }

  const lines = [scanCall(), ...MANY, cleanCall()].map((record) => JSON.stringify(record));
  const damaged: Record<string, string> = {
    "a damaged line in the middle": [...lines.slice(0, 200), '{"eventVersion":', ...lines.slice(200)].join("\n"),
    "a document that is not closed": logFile(scanCall(), ...MANY).slice(0, -20),
    "a damaged record in one line": logFile(scanCall(), ...MANY, cleanCall()).replace('"0000-200"', '"0000-200'),
    "a log stream's timestamps": lines.map((line) => `2026-03-01T10:00:00.000Z ${line}`).join("\n"),
    "a line of a log stream that is not finished": `${lines.map((line) => `2026-03-01T10:00:00.000Z ${line}`).join("\n")}\n2026`,
    "another format after the records": `${lines.join("\n")}\n<html>`,
  };
  for (const [name, text] of Object.entries(damaged)) {
    test(`nothing of it is needed later: ${name}`, async () => {
      const report = await evaluateFile(gzipped(text));
      expect(report.counts.matched).toBeGreaterThan(0);
      expect(comparable(report)).toEqual(comparable(await evaluateFile(text)));
    });
  }
});

describe("memory that another layer of gzip reads is not freed before", () => {
  /** Records that compress badly, so that what is inflated first is large too. */
  const records = (count: number) =>
    Array.from({ length: count }, () => otherCall((record) => (record.eventID = randomBytes(2000).toString("base64"))));
  test.each([
    ["inflated in one call", 100],
    ["inflated piece by piece", 3000],
  ])("%s", async (_title, count) => {
    const text = logFile(scanCall(), ...records(count), cleanCall());
    const [once, twice] = [gzipped(text), gzipped(gzipped(text))];
    expect(once.length).toBeGreaterThan(count === 100 ? 128 * 1024 : 4 * 1024 * 1024);
    const report = await evaluateFile(twice);
    expect(report.inputs).toMatchObject({ records: count + 2, problems: [] });
    expect(comparable(report)).toEqual(comparable(await evaluateFile(text)));
  });
});

test.each([
  ["of an unsupported format", "PK\x03\x04"],
  ["that is not JSON from its first byte on", "\x01"],
  ["that is JSON", logFile(otherCall())],
])("a source %s is closed after it was read", async (_, start) => {
  let isClosed = false;
  async function* source() {
    try {
      for (let at = 0; at < 9; at += 1) yield Buffer.from(at === 0 ? start : " ".repeat(99_999));
    } finally {
      isClosed = true;
    }
  }
  const sink = { call: () => {}, skipped: () => {}, problem: () => {} };
  await readExport(openExport(source()), sink, openReaders());
  expect(isClosed).toBe(true);
});

test("the report is the same for any order of files that are opened ahead", async () => {
  const named = (at: number) =>
    scanCall((r) => (r.requestParameters.repositoryName = r.responseElements.repositoryName = `team/r${at % 7}`));
  const files = Array.from({ length: 40 }, (_, at) => {
    const content = at % 5 === 0 ? logFile(...MANY, named(at)) : logFile(named(at));
    // Every ninth file is truncated, and every eleventh is not compressed.
    return at % 9 === 8 ? gzipped(content).subarray(0, -9) : at % 11 === 10 ? content : gzipped(content);
  });
  await inFolder(Object.fromEntries(files.map((content, at) => [`${at}.json`, content])), async (folder) => {
    const paths = files.map((_, at) => `${folder}/${at}.json`);
    const [first, ...others] = await Promise.all(
      [paths, paths.toReversed(), [...paths.slice(13), ...paths.slice(0, 13)]].map((order) => evaluate(order)),
    );
    expect(first).toMatchObject({ verdict: "failed", inputs: { files: 40 } });
    expect(first?.inputs.problems.map(({ code }) => code)).toEqual(Array(4).fill("truncated"));
    for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(first));
  });
});
