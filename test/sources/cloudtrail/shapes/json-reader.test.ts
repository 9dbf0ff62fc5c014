import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocumentReader, openExport, readExport } from "../../../../src/sources/cloudtrail/read-export.ts";
import { EmbeddedText } from "../../../../src/sources/cloudtrail/shapes/embedded-text.ts";
import { JsonReader } from "../../../../src/sources/cloudtrail/shapes/json-reader.ts";
import { type ParsedJson, parseJson } from "../../../../src/sources/cloudtrail/shapes/parse-json.ts";
import { readScanCall } from "../../../../src/sources/cloudtrail/shapes/scan-call.ts";
import { unwrap } from "../../../../src/sources/cloudtrail/shapes/unwrap.ts";
import { ValueSkipper } from "../../../../src/sources/cloudtrail/split/kernel/value-skipper.ts";
import { FindingTable, InternedFinding } from "../../../../src/sources/findings/finding-table.ts";
import { damaged, damages } from "../../../support/damage.ts";
import { EXPORTS } from "../../../support/exports.ts";
import { cleanCall, finding, scanCall } from "../../../support/records.ts";
import { FINDINGS, jsonOf, textOfFinding, writtenDocument, writtenFinding } from "../../../support/written-json.ts";

/** What parsing gives: every value as JSON and the results of its calls, or the message of what is thrown. */
function outcome(parse: () => ParsedJson): unknown {
  try {
    const { values, damage, isPartial } = parse();
    return { values: values.map((value) => JSON.stringify(value)), found: values.map(resultsIn), damage, isPartial };
  } catch (thrown) {
    return String(thrown);
  }
}

function resultsIn(value: unknown): unknown[] {
  return [...unwrap(value)].map((found) =>
    found.kind === "call"
      ? { ...found, result: readScanCall(found.record, found.damage), record: json(found) }
      : json(found),
  );
}

const json = (value: unknown) => JSON.stringify(value);

const whole = (bytes: Buffer) => parseJson(bytes.toString("utf8"));

const WHOLE: DocumentReader = {
  parse: whole,
  begin: () => {},
  textOf: (bytes) => new EmbeddedText(bytes, () => whole(bytes)),
};

const record = (...lists: [string, string][]) =>
  json(scanCall((call) => (call.responseElements.imageScanFindings = "LISTS"))).replace(
    '"LISTS"',
    `{${lists.map(([key, text]) => `"${key}":${text}`).join()}}`,
  );

function findingsOf(parsed: ParsedJson, list: "findings" | "enhancedFindings" = "findings"): unknown[] {
  const [value] = parsed.values;
  const found = [...unwrap(value)].flatMap((each) => (each.kind === "call" ? [each.record] : []));
  const scan = found.map(
    (each) => (each as Record<string, Record<string, Record<string, unknown[]>>>)["responseElements"],
  );
  return scan.flatMap((each) => each?.["imageScanFindings"]?.[list] ?? []);
}

describe("a document is parsed as a whole parse does", () => {
  test("with findings that were read before, whatever it contains and however it is written", () => {
    const reader = new JsonReader(new FindingTable());
    fc.assert(
      fc.property(writtenDocument, (document) => {
        const bytes = Buffer.from(jsonOf(document));
        const expected = outcome(() => whole(bytes));
        expect(outcome(() => reader.parse(bytes))).toEqual(expected);
        expect(outcome(() => reader.parse(bytes))).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test("with changed, missing and added bytes", () => {
    const reader = new JsonReader(new FindingTable());
    fc.assert(
      fc.property(writtenDocument, fc.array(damages, { minLength: 1, maxLength: 3 }), (document, all) => {
        const bytes = all.reduce(damaged, Buffer.from(jsonOf(document)));
        expect(outcome(() => reader.parse(bytes))).toEqual(outcome(() => whole(bytes)));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(Object.entries(FINDINGS))("with a finding %s, in a record", (_title, written) => {
    const text = jsonOf(written);
    const reader = new JsonReader(new FindingTable());
    for (const list of ["findings", "enhancedFindings"]) {
      const bytes = Buffer.from(record([list, `[${text}, ${textOfFinding("CVE-2026-0100")},${text}]`]));
      const expected = outcome(() => whole(bytes));
      for (let time = 0; time < 3; time += 1) expect(outcome(() => reader.parse(bytes))).toEqual(expected);
    }
  });

  test.each([
    ["an escaped key of the list", record(["\\u0066indings", `[${textOfFinding("CVE-2026-0001")}]`])],
    ["the list twice", record(["findings", `[${textOfFinding("A")}]`], ["findings", `[${textOfFinding("B")}]`])],
    ["both lists", record(["findings", `[${textOfFinding("A")}]`], ["enhancedFindings", `[${textOfFinding("A")}]`])],
    ["elements that are no objects", record(["findings", `[${textOfFinding("A")},7,null,"x",[]]`])],
    ["an empty list", record(["findings", "[ ]"])],
    ["a comma at the end of the list", record(["findings", `[${textOfFinding("A")},]`])],
    ["a missing comma", record(["findings", `[${textOfFinding("A")} ${textOfFinding("B")}]`])],
    ["a list that is not closed", record(["findings", `[${textOfFinding("A")}`])],
    ["invalid JSON in a finding", record(["findings", `[${textOfFinding("A").replace("HIGH", "HI\u0001GH")}]`])],
    ["a placeholder as a text", record(["findings", `[${textOfFinding("A")}]`], ["x", '"\\u00000"'])],
    ["a placeholder under the key", `{"a":{"findings":"\\u00000"},"b":{"findings":[${textOfFinding("A")}]}}`],
    ["a placeholder under the key, after it", `{"b":{"findings":[${textOfFinding("A")}]},"a":{"findings":"\\u00000"}}`],
    ["a list in a list", `{"findings":[{"findings":[${textOfFinding("A")}]}]}`],
    ["a list at a great depth", `${'{"a":'.repeat(500)}{"findings":[${textOfFinding("A")}]}${"}".repeat(500)}`],
    ["a list beyond the depth", `${'{"a":'.repeat(511)}{"findings":[${textOfFinding("A")}]}${"}".repeat(511)}`],
  ])("with %s", (_title, text) => {
    const reader = new JsonReader(new FindingTable());
    const bytes = Buffer.from(text);
    for (let time = 0; time < 3; time += 1) {
      expect(outcome(() => reader.parse(bytes))).toEqual(outcome(() => whole(bytes)));
    }
  });

  test("in every shape, with the same findings again and again", async () => {
    const reader = new JsonReader(new FindingTable());
    const read = async (bytes: Buffer, documents: DocumentReader) => {
      const found: unknown[] = [];
      const sink = {
        call: (call: { record: object; damage: string | null }) =>
          found.push([json(call), readScanCall({ ...call.record }, call.damage)]),
        skipped: () => found.push("skipped"),
        problem: (...problem: unknown[]) => found.push(problem),
      };
      await readExport(openExport(Readable.from([bytes])), sink, { skipper: new ValueSkipper(), json: documents });
      return found;
    };
    const records = fc.array(
      fc.tuple(fc.constantFrom(scanCall, cleanCall), fc.array(writtenFinding, { maxLength: 6 })).map(([make, all]) =>
        make((call) => {
          call.responseElements.imageScanFindings.findings = [
            ...Array.from({ length: 4 }, (_, at) => finding(`CVE-2026-000${at}`, "HIGH", "libexample")),
            ...all.map((each) => JSON.parse(jsonOf(each))),
          ];
        }),
      ),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(EXPORTS)),
        records,
        fc.array(damages, { maxLength: 1 }),
        async (write, calls, all) => {
          const bytes = all.reduce(damaged, Buffer.from(write(...calls)));
          const expected = await read(bytes, WHOLE);
          expect(await read(bytes, reader)).toEqual(expected);
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("interned findings", () => {
  const parsed = (reader: JsonReader, text: string) => findingsOf(reader.parse(Buffer.from(text)));

  test("are one frozen object where the text is the same, in every record and every shape", () => {
    const reader = new JsonReader(new FindingTable());
    const texts = ["A", "B", "C"].map((name) => textOfFinding(name, (each) => (each.description = "x".repeat(200))));
    const text = `[${texts.join()}]`;
    const first = parsed(reader, record(["findings", text]));
    expect(first).toHaveLength(3);
    for (const each of first) {
      if (!(each instanceof InternedFinding)) throw new Error("a finding was not interned");
      expect(Object.isFrozen(each.finding)).toBe(true);
      expect(each.finding.packages.every((found) => Object.isFrozen(found))).toBe(true);
      expect(Object.isFrozen(each.finding.packages)).toBe(true);
    }
    const event = json({ EventId: "1", CloudTrailEvent: record(["findings", text]) });
    const spaced = record(["findings", `[ ${texts.join(" ,\n ")} ]`]);
    const reversed = record(["findings", `[${texts.toReversed().join()}]`]);
    for (const again of [record(["findings", text]), event, spaced]) {
      const found = parsed(reader, again);
      expect(found).toHaveLength(3);
      found.forEach((each, at) => expect(each).toBe(first[at]));
    }
    parsed(reader, reversed).forEach((each, at) => expect(each).toBe(first[2 - at]));
  });

  test("are different objects where the texts or the lists differ", () => {
    const reader = new JsonReader(new FindingTable());
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("findings", "enhancedFindings"), fc.nat(12), fc.constantFrom(1, 2, 9))),
        (all) => {
          const kept = new Map<unknown, string>();
          for (const [list, number, size] of all) {
            const text = textOfFinding(`CVE-2026-${number}`, (each) => (each.description = "y".repeat(size)));
            const bytes = Buffer.from(record([list, `[${text}]`]));
            const [found] = findingsOf(reader.parse(bytes), list === "findings" ? "findings" : "enhancedFindings");
            expect(json(found)).toBe(text);
            const before = kept.get(found);
            if (before !== undefined) expect(before).toBe(list + text);
            kept.set(found, list + text);
          }
        },
      ),
    );
  });

  test("are not made of a finding with a fault, so that its message names its index", () => {
    const reader = new JsonReader(new FindingTable());
    const faulty = textOfFinding("CVE-2026-0001", (each) => (each.severity = "GRAVE"));
    const nameless = textOfFinding("", (each) => (each.severity = "HIGH"));
    for (const [list, detail] of [
      [`[${faulty}]`, 'the severity of CVE-2026-0001 is "GRAVE"'],
      [`[${textOfFinding("A")},${nameless}]`, "findings[1] has no name"],
      [`[${nameless}]`, "findings[0] has no name"],
    ] as const) {
      const [found] = resultsIn(reader.parse(Buffer.from(record(["findings", list]))).values[0]);
      expect(found).toMatchObject({ result: { outcome: { kind: "inconclusive", detail } } });
    }
  });

  test("are not made of a record that is not valid UTF-8", () => {
    const text = Buffer.from(record(["findings", `[${textOfFinding("CVE-2026-0001")},${textOfFinding("B")}]`]));
    text[text.indexOf("CVE")] = 0xff;
    const reader = new JsonReader(new FindingTable());
    const found = findingsOf(reader.parse(text));
    expect(found).toHaveLength(2);
    expect(found.some((each) => each instanceof InternedFinding)).toBe(false);
  });
});
