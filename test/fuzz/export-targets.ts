import assert from "node:assert/strict";
import fc from "fast-check";
import type { Report } from "../../src/core/report/report.ts";
import { damaged, damages, like, WORDS } from "../support/damage.ts";
import { evaluate, evaluateFile, inFolder } from "../support/evaluate.ts";
import { EXPORTS } from "../support/exports.ts";
import { type Call, cleanCall, finding, gzipped, logFile, otherCall, scanCall } from "../support/records.ts";
import { blockingOf, repeatKey, UNFINISHED } from "../support/repeated-keys.ts";

const shapes = Object.entries(EXPORTS);
const writes = fc.constantFrom(...shapes).map(([name, write]) => ({ name, write }));

/** What every input owes, whatever it is: a report, whose problems are words, and no exemption. */
function owes({ inputs, verdict, groups }: Report): void {
  for (const { detail } of inputs.problems) {
    assert(detail.length > 3, detail);
    assert.doesNotMatch(detail, /\[object|\n\s+at |TypeError|RangeError/);
  }
  assert(groups.length > 0 || verdict !== "failed", "failed without a group");
  assert(inputs.matchedEvents > 0 || verdict === "inconclusive", `${verdict} without an event`);
}

const namesOf = ({ groups }: Report) => groups.map(({ finding: text, repositoryName }) => `${repositoryName} ${text}`);

const call = (repository: string, ...findings: Call[]): Call =>
  scanCall((record) => {
    record.requestParameters.repositoryName = repository;
    record.responseElements.repositoryName = repository;
    record.responseElements.imageScanFindings.findings = findings;
    delete record.responseElements.imageScanFindings.findingSeverityCounts;
  });

const findings = fc.array(
  fc
    .tuple(fc.nat(20), fc.constantFrom("HIGH", "CRITICAL", "LOW"), fc.constantFrom("liba", "libb"))
    .map(([id, severity, packageName]) => finding(`CVE-2026-${id}`, severity, packageName)),
  { maxLength: 5 },
);
const calls = fc.array(
  fc.tuple(fc.constantFrom("a", "b", "c"), findings).map(([repository, list]) => call(repository, ...list)),
  { minLength: 1, maxLength: 6 },
);

const FAILING = logFile(otherCall(), scanCall(), otherCall());
const FAILING_LINES = Buffer.from(
  [otherCall(), scanCall(), otherCall()].map((record) => `${JSON.stringify(record)}\n`).join(""),
);
const BLOCKING = blockingOf(await evaluateFile(FAILING));

/** Shapes that hold the record as JSON, quoted or not, and where the last of it is. */
const RECORD_SHAPES = shapes.flatMap(([, write]) => {
  const text = String(write(cleanCall()));
  const record = JSON.stringify(cleanCall());
  const found = [record, JSON.stringify(record).slice(1, -1)].find((each) => text.includes(each));
  return found === undefined ? [] : [{ text, from: text.lastIndexOf(found), length: found.length }];
});

export const EXPORT_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  "exports of every shape, damaged": () =>
    fc.asyncProperty(writes, fc.array(damages, { minLength: 1, maxLength: 4 }), async ({ write }, all) => {
      owes(await evaluateFile(all.reduce(damaged, Buffer.from(write(otherCall(), scanCall(), cleanCall())))));
    }) as fc.IRawProperty<unknown>,
  "exports, a byte flipped or cut: failed is never passed": () =>
    fc.asyncProperty(
      writes,
      damages.filter(({ kind }) => kind === "flip" || kind === "cut"),
      async ({ write }, damage) => {
        const whole = Buffer.from(write(scanCall()));
        const report = await evaluateFile(damaged(whole, damage));
        owes(report);
        assert.notEqual(report.verdict, "passed");
      },
    ) as fc.IRawProperty<unknown>,
  "gzip, damaged: failed is never passed": () =>
    fc.asyncProperty(
      fc.constantFrom(
        gzipped(FAILING),
        gzipped(gzipped(FAILING)),
        Buffer.concat([gzipped(FAILING.slice(0, 800)), gzipped(FAILING.slice(800))]),
        Buffer.concat([gzipped(FAILING), Buffer.alloc(64)]),
      ),
      damages,
      async (bytes, damage) => {
        const report = await evaluateFile(damaged(bytes, damage));
        owes(report);
        assert.notEqual(report.verdict, "passed");
      },
    ) as fc.IRawProperty<unknown>,
  "a byte of our record that is not UTF-8: never passed": () =>
    fc.asyncProperty(
      fc.constantFrom(...RECORD_SHAPES),
      fc.nat(9_999),
      fc.constantFrom([0xff], [0x80], [0xc3], [0xe2, 0x82], [0xed, 0xb0, 0x80], [0xf8], [0xc0, 0x80]),
      fc.boolean(),
      async ({ text, from, length }, at, bytes, zip) => {
        const place = from + Math.floor((at / 10_000) * length);
        const content = Buffer.concat([
          Buffer.from(text.slice(0, place)),
          Buffer.from(bytes),
          Buffer.from(text.slice(place + 1)),
        ]);
        const files = { "a.json": zip ? gzipped(content) : content, "b.json": logFile(call("other")) };
        const report = await inFolder(files, (folder) => evaluate([folder]));
        owes(report);
        assert.notEqual(report.verdict, "passed");
      },
    ) as fc.IRawProperty<unknown>,
  "a key of our record twice: never passed, and nothing less blocks": () =>
    fc.asyncProperty(
      writes,
      fc.constantFrom(scanCall(), cleanCall(), UNFINISHED()),
      fc.nat(),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>([], {}, null, "", "LOW", "COMPLETE")),
      fc.boolean(),
      async ({ write }, record, which, other, isBehind) => {
        const content = repeatKey(write, record, { which, other, isAfter: isBehind });
        fc.pre(content !== null);
        const before = await evaluateFile(write(record));
        const after = await evaluateFile(content ?? "");
        owes(after);
        assert.notEqual(after.verdict, "passed");
        const still = new Set(blockingOf(after));
        assert.deepEqual(
          blockingOf(before).filter((each) => !still.has(each)),
          [],
        );
      },
    ) as fc.IRawProperty<unknown>,
  "appended to lines or a gzip: nothing less blocks": () =>
    fc.asyncProperty(
      fc.constantFrom(FAILING_LINES, gzipped(FAILING_LINES), gzipped(FAILING), gzipped(gzipped(FAILING_LINES))),
      fc.oneof(
        fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
        fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string())).map((parts) => Buffer.from(parts.join(""))),
        fc.array(damages, { maxLength: 3 }).map((all) => all.reduce(damaged, gzipped(FAILING_LINES))),
        fc.array(damages, { maxLength: 3 }).map((all) => all.reduce(damaged, FAILING_LINES)),
      ),
      async (bytes, more) => {
        const still = new Set(blockingOf(await evaluateFile(Buffer.concat([bytes, more]))));
        assert.deepEqual(
          BLOCKING.filter((each) => !still.has(each)),
          [],
        );
      },
    ) as fc.IRawProperty<unknown>,
  "CSV and log lines": () =>
    fc.asyncProperty(
      like(
        ...shapes.filter(([name]) => /CSV|CloudWatch|tail/.test(name)).map(([, write]) => String(write(cleanCall()))),
        "eventTime,eventName\n1,2\n",
        '"_raw"\n"{}"\n',
      ),
      async (text) => owes(await evaluateFile(text)),
    ) as fc.IRawProperty<unknown>,
  "documents of words": () =>
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constantFrom(...WORDS),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
      ),
      fc.boolean(),
      async (parts, zip) => {
        const text = parts.join("");
        owes(await evaluateFile(zip ? gzipped(text) : text));
      },
    ) as fc.IRawProperty<unknown>,
  "a finding more never removes one": () =>
    fc.asyncProperty(calls, findings, fc.nat(), async (records, more, at) => {
      const before = await evaluateFile(logFile(...records));
      const target = records[at % records.length];
      target.responseElements.imageScanFindings.findings.push(...more);
      const after = await evaluateFile(logFile(...records));
      const names = new Set(namesOf(after));
      assert.deepEqual(
        namesOf(before).filter((text) => !names.has(text)),
        [],
      );
    }) as fc.IRawProperty<unknown>,
  "an input in two, in any order, gives the same groups": () =>
    fc.asyncProperty(calls, fc.nat(6), fc.boolean(), async (records, at, swap) => {
      const parts = [records.slice(0, at), records.slice(at)];
      if (swap) parts.reverse();
      const whole = await evaluateFile(logFile(...records));
      const files = Object.fromEntries(parts.map((part, index) => [`${index}.json`, logFile(otherCall(), ...part)]));
      const split = await inFolder(files, (folder) => evaluate([folder]));
      assert.deepEqual([split.groups, split.verdict], [whole.groups, whole.verdict]);
    }) as fc.IRawProperty<unknown>,
  "a page left out is never passed": () =>
    fc.asyncProperty(fc.integer({ min: 2, max: 5 }), fc.nat(4), async (count, left) => {
      const pages = Array.from({ length: count }, (_, index) =>
        cleanCall((record) => {
          if (index > 0) record.requestParameters.nextToken = `t${index}`;
          if (index < count - 1) record.responseElements.nextToken = `t${index + 1}`;
          delete record.responseElements.imageScanFindings.findingSeverityCounts;
        }),
      );
      assert.equal((await evaluateFile(logFile(...pages))).verdict, "passed");
      pages.splice(left % count, 1);
      assert.notEqual((await evaluateFile(logFile(...pages))).verdict, "passed");
    }) as fc.IRawProperty<unknown>,
};
