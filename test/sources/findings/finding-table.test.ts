import { describe, expect, test } from "vitest";
import { FindingTable, hashOf, InternedFinding } from "../../../src/sources/findings/finding-table.ts";
import { readFindings } from "../../../src/sources/findings/findings.ts";
import { type FindingList, readFinding } from "../../../src/sources/findings/read-finding.ts";
import { textOfFinding } from "../../support/written-json.ts";

/** Reads a list as a document's reader does; `texts` are its entries. */
function listOf(table: FindingTable, texts: readonly string[], list: FindingList = "findings"): unknown[] {
  const source = Buffer.from(texts.join());
  table.begin(list, source);
  let at = 0;
  return texts.map((text) => {
    const following = table.following(at);
    const to = at + Buffer.byteLength(text);
    if (following !== null) expect(following.to).toBe(to);
    const entry = following?.interned ?? table.intern(at, to, () => parsed(list, text));
    at = to + 1;
    return entry;
  });
}

function parsed(list: FindingList, text: string) {
  const value: unknown = JSON.parse(text);
  return { value, read: readFinding(list, 0, value, () => {}) };
}

const named = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => textOfFinding(`CVE-2026-${from + at}`));

describe("the table of findings", () => {
  test("returns the object of an equal text, in the same order, in another one, and after other texts", () => {
    const table = new FindingTable();
    const texts = named(0, 50);
    const first = listOf(table, texts);
    expect(new Set(first).size).toBe(50);
    for (const order of [texts, texts.toReversed(), texts.filter((_, at) => at % 3 > 0), ["{}", ...texts]]) {
      const found = listOf(table, order);
      order.forEach((text, at) => text !== "{}" && expect(found[at]).toBe(first[texts.indexOf(text)]));
    }
  });

  test("has findings of one text in two lists as two objects, each read as its list is", () => {
    const table = new FindingTable();
    const texts = named(0, 2);
    const basic = listOf(table, texts);
    const enhanced = listOf(table, texts, "enhancedFindings");
    const again = listOf(table, texts);
    expect(again).toEqual(basic);
    enhanced.forEach((each, at) => {
      if (!(each instanceof InternedFinding)) throw new Error("it was not interned");
      expect(each).not.toBe(basic[at]);
      const value: unknown = JSON.parse(texts[at] ?? "");
      expect([each.finding]).toEqual(readFindings({ enhancedFindings: [value] }).findings);
    });
  });

  test("does not take a text for another one that begins with it, or that it begins with", () => {
    const table = new FindingTable();
    const [short, long] = [textOfFinding("CVE-1"), textOfFinding("CVE-1", (each) => (each.x = [1]))];
    for (const texts of [[short], [long], [short, long, short]]) {
      listOf(table, texts).forEach((each, at) => expect(JSON.stringify(each)).toBe(texts[at]));
    }
    const source = Buffer.from(short.slice(0, -1));
    table.begin("findings", source);
    expect(table.following(0)).toBeNull();
  });

  test("never takes findings for one because of their hashes", () => {
    const text = (at: number) =>
      `{"name":"${at.toString(36).padStart(8, "-")}","severity":"${at % 2 ? "HIGH" : "LOW "}"}`;
    const byHash = new Map<number, string>();
    const collisions: [string, string][] = [];
    const bytes = Buffer.alloc(text(0).length);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < 400_000; at += 1) {
      bytes.write(text(at), "latin1");
      const hash = hashOf(view, 0, bytes.length);
      const other = byHash.get(hash);
      if (other !== undefined) collisions.push([other, text(at)]);
      byHash.set(hash, text(at));
    }
    expect(collisions.length).toBeGreaterThan(2);
    for (const pair of collisions) {
      const table = new FindingTable();
      for (const texts of [pair, pair, pair.toReversed()]) {
        expect(listOf(table, texts).map((each) => JSON.stringify(each))).toEqual(texts);
      }
    }
  });

  test("keeps no more than its limit, and reads what it does not keep", () => {
    const limit = 64 * 1024;
    const table = new FindingTable({ maxBytes: limit });
    const texts = named(0, 5_000);
    const alone = texts.map((text) => readFindings({ findings: [JSON.parse(text)] }).findings[0]);
    for (let time = 0; time < 3; time += 1) {
      const found = listOf(table, texts);
      expect(found.map((each) => (each instanceof InternedFinding ? each.finding : null))).toEqual(alone);
      expect(found.map((each) => JSON.stringify(each))).toEqual(texts);
      expect(table.bytes).toBeGreaterThan(limit / 2);
      expect(table.bytes).toBeLessThan(limit + 4_096);
    }
    const [before, after] = [listOf(table, texts), listOf(table, texts)];
    expect(after[0]).toBe(before[0]);
    expect(after.at(-1)).not.toBe(before.at(-1));
  });

  test("keeps its findings while they occur, and others after that", () => {
    const table = new FindingTable({ maxBytes: 256 * 1024, lookUps: 2_000 });
    const texts = named(0, 100);
    const first = listOf(table, texts);
    for (let from = 1_000; from < 6_000; from += 250) {
      listOf(table, named(from, 250));
      expect(listOf(table, texts)[0]).toBe(first[0]);
    }
    for (let from = 1_000; from < 8_000; from += 1_000) listOf(table, named(from, 1_000));
    expect(table.bytes).toBeLessThan(260 * 1024);
    expect(listOf(table, texts)[0]).not.toBe(first[0]);
  });

  test("keeps nothing if its limit is 0, nor a text that is longer than any finding", () => {
    const none = new FindingTable({ maxBytes: 0 });
    const texts = named(0, 3);
    expect(listOf(none, texts)[0]).not.toBe(listOf(none, texts)[0]);
    expect(none.bytes).toBe(0);
    const table = new FindingTable();
    const long = [textOfFinding("A", (each) => (each.description = "x".repeat(70_000)))];
    expect(listOf(table, long)[0]).not.toBe(listOf(table, long)[0]);
    expect(table.bytes).toBe(0);
  });

  test("is empty after it was released, and frees the memory of its texts", () => {
    const table = new FindingTable();
    const texts = named(0, 3);
    const [first] = listOf(table, texts);
    const kept = first instanceof InternedFinding ? first.texts : null;
    expect(kept?.length).toBeGreaterThan(0);
    table.release();
    // Node 20 has no ArrayBuffer.prototype.transfer.
    if ("transfer" in ArrayBuffer.prototype) expect(kept?.length).toBe(0);
    expect(table.bytes).toBe(0);
    expect(listOf(table, texts)[0]).not.toBe(first);
  });

  test("returns the plain value of a finding with a fault, and keeps it not", () => {
    const table = new FindingTable();
    const text = textOfFinding("");
    const value: unknown = JSON.parse(text);
    table.begin("findings", Buffer.from(text));
    expect(table.intern(0, text.length, () => ({ value, read: null }))).toBe(value);
    expect(table.intern(0, text.length, () => null)).toBeUndefined();
    expect(table.bytes).toBe(0);
  });
});
