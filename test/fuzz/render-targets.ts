import assert from "node:assert/strict";
import fc from "fast-check";
import { like } from "../support/damage.ts";
import { RENDERERS, withText } from "../support/renderers.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

const SCENE_NAMES = ["failed-104", "exempt", "inconclusive", "platforms", "exploited", "accepted"] as const;

/** Hostile text in every field of a report: nothing that a renderer writes leaves its cell, its tag, its line. */
export const RENDER_TARGETS: Record<string, () => fc.IRawProperty<unknown>> = Object.fromEntries(
  Object.entries(RENDERERS).map(([name, render]) => [
    `the ${name}`,
    () =>
      fc.property(fc.constantFrom(...SCENE_NAMES), like(...ATTACKS), (scene, text) => {
        fc.pre(text !== "");
        const report = SCENES[scene]();
        assert.equal(render(withText(report, text), withText(report, "x")), null);
      }) as fc.IRawProperty<unknown>,
  ]),
);
