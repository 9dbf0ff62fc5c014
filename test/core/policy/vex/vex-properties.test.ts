import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocking, documents, exempted, mangled, reportWith, statements } from "../../../support/vex-documents.ts";

const some = fc.array(documents, { minLength: 1, maxLength: 3 });
const without = (fewer: ReadonlySet<string>, more: ReadonlySet<string>) => [...fewer].filter((key) => !more.has(key));

describe("VEX documents", () => {
  test("of these tests exempt something", () => {
    const counts = fc.sample(some, { numRuns: 100, seed: 1 }).map((all) => exempted(reportWith(all)).size);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

  test("a statement that blocks, added anywhere, never exempts more", () => {
    fc.assert(
      fc.property(some, blocking, fc.nat(), fc.nat(), fc.nat(), (all, added, where, pick, how) => {
        const before = exempted(reportWith(all));
        for (const each of [added, mangled(added, pick, how)]) {
          const after = all.map((document, index) =>
            index === where % all.length ? { ...document, statements: [...document.statements, each] } : document,
          );
          expect(without(exempted(reportWith(after)), before)).toEqual([]);
        }
      }),
    );
  });

  test("have the same effect in any order of documents and statements", () => {
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const { groups, verdict } = reportWith(all);
        const named = (text: string) => text.replaceAll(/\b\d\.json/g, "N.json");
        const other = reportWith(shuffled(all.map((each) => ({ ...each, statements: shuffled(each.statements) }))));
        expect(other.verdict).toBe(verdict);
        expect(exempted(other)).toEqual(exempted({ ...other, groups }));
        const statuses = (report: { groups: typeof groups }) =>
          report.groups.map(({ packages, status }) => [status, packages.map((each) => each.status)]);
        expect(named(JSON.stringify(statuses(other)))).toBe(named(JSON.stringify(statuses({ groups }))));
      }),
    );
  });

  test("a wrong type or an unknown field in a product never exempts more", () => {
    fc.assert(
      fc.property(some, statements, fc.nat(), fc.nat(), (all, statement, pick, how) => {
        const whole = reportWith([...all, { ...DOCUMENT, statements: [statement] }]);
        const damaged = reportWith([...all, { ...DOCUMENT, statements: [mangled(statement, pick, how)] }]);
        expect(without(exempted(damaged), exempted(whole))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

const DOCUMENT = { "@context": "https://openvex.dev/ns/v0.2.0", timestamp: "2026-01-02T00:00:00Z" };
