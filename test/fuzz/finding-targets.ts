import assert from "node:assert/strict";
import fc from "fast-check";
import { JsonReader } from "../../src/sources/cloudtrail/shapes/json-reader.ts";
import { type ParsedJson, parseJson } from "../../src/sources/cloudtrail/shapes/parse-json.ts";
import { readScanCall } from "../../src/sources/cloudtrail/shapes/scan-call.ts";
import { unwrap } from "../../src/sources/cloudtrail/shapes/unwrap.ts";
import { FindingTable } from "../../src/sources/findings/finding-table.ts";
import { damaged, damages } from "../support/damage.ts";
import { jsonOf, writtenDocument } from "../support/written-json.ts";

/** One that keeps all findings of a run, one that is always full, and one that keeps none. */
const READERS = [64 * 1024 * 1024, 8 * 1024, 0].map((maxBytes) => new JsonReader(new FindingTable({ maxBytes })));

function outcome(parse: () => ParsedJson): unknown {
  try {
    const { values, damage, isPartial } = parse();
    const found = values.flatMap((value) => [...unwrap(value)]);
    const results = found.map((each) =>
      each.kind === "call" ? readScanCall(each.record, each.damage) : JSON.stringify(each),
    );
    return { values: values.map((value) => JSON.stringify(value)), results, damage, isPartial };
  } catch (thrown) {
    return String(thrown);
  }
}

/** Documents whose findings were read before, compared with what JSON.parse returns. */
export const FINDING_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  "documents with known findings: the same as of JSON.parse": () =>
    fc.property(writtenDocument, fc.array(damages, { maxLength: 2 }), (document, all) => {
      const bytes = all.reduce(damaged, Buffer.from(jsonOf(document)));
      const expected = outcome(() => parseJson(bytes.toString("utf8")));
      for (const reader of READERS)
        assert.deepEqual(
          outcome(() => reader.parse(bytes)),
          expected,
        );
    }),
};
