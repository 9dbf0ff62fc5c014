import assert from "node:assert/strict";
import fc from "fast-check";
import { like } from "../support/damage.ts";
import { RENDERERS, withText } from "../support/renderers.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

/** Each report, and the same with plain text in every field, to compare with. */
const REPORTS = (["failed-104", "exempt", "inconclusive", "platforms", "exploited", "accepted"] as const).map(
  (name) => {
    const report = SCENES[name]();
    return { report, plain: withText(report, "x"), [fc.toStringMethod]: () => name };
  },
);

/** Hostile text in every field of a report: nothing that a renderer writes leaves its cell, its tag, its line. */
export const RENDER_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = Object.fromEntries(
  Object.entries(RENDERERS).map(([name, render]) => [
    `the ${name}`,
    () =>
      fc.property(fc.constantFrom(...REPORTS), like(...ATTACKS), ({ report, plain }, text) => {
        fc.pre(text !== "");
        assert.equal(render(withText(report, text), plain), null);
      }) as fc.IRawProperty<unknown>,
  ]),
);
