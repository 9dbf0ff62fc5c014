import assert from "node:assert/strict";
import fc from "fast-check";
import { GateError } from "../../src/core/errors.ts";
import { parseVex } from "../../src/core/policy/vex/vex-document.ts";
import { damaged, damages } from "../support/damage.ts";
import { blocking, type Document, documents, exempted, mangled, reportWith } from "../support/vex-documents.ts";

const some = fc.array(documents, { minLength: 1, maxLength: 3 });

function grew(after: readonly Document[], before: readonly Document[]): string[] {
  const known = exempted(reportWith(before));
  return [...exempted(reportWith(after))].filter((place) => !known.has(place));
}

/** What holds of VEX documents, whatever they say. */
export const VEX_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = {
  "VEX: damage to a product, or more that speaks against it, never exempts more": () =>
    fc.property(some, blocking, fc.nat(), fc.nat(), fc.nat(), (all, added, where, pick, how) => {
      const at = where % all.length;
      const more = all.map((each, index) =>
        index === at ? { ...each, statements: [...each.statements, mangled(added, pick, how)] } : each,
      );
      assert.deepEqual(grew(more, all), []);
      const less = all.map((each, index) =>
        index === at
          ? { ...each, statements: each.statements.map((one, place) => (place === 0 ? mangled(one, pick, how) : one)) }
          : each,
      );
      assert.deepEqual(grew(less, all), []);
    }) as fc.IRawProperty<unknown>,
  "VEX: damaged text is an error, or a document that can be evaluated": () =>
    fc.property(documents, fc.array(damages, { minLength: 1, maxLength: 3 }), (document, all) => {
      const text = all.reduce(damaged, Buffer.from(JSON.stringify(document))).toString("utf8");
      try {
        const { statements } = parseVex(text, "a.json");
        assert(statements.every(({ written }) => typeof written === "string"));
      } catch (thrown) {
        if (!(thrown instanceof GateError)) throw thrown;
        return;
      }
      reportWith([JSON.parse(text.replace(/^\uFEFF/, ""))]);
    }) as fc.IRawProperty<unknown>,
};
