import { expect, test } from "vitest";
import { withoutZeroEpoch } from "../../../src/core/text/shown-version.ts";

test.each([
  ["0:1.2-3", "1.2-3"],
  ["00:1.2", "1.2"],
  ["1:1.2-3", "1:1.2-3"],
  ["10:1.2", "10:1.2"],
  ["1.0:2", "1.0:2"],
  ["1.2-3", "1.2-3"],
  ["0:1.2, 0:2.3", "1.2, 2.3"],
  ["0:", "0:"],
  ["", ""],
])("%j is shown as %j", (version, shown) => {
  expect(withoutZeroEpoch(version)).toBe(shown);
});
