import fc from "fast-check";
import { describe, test } from "vitest";
import { addingResults, orderOfResults } from "./results-property.ts";

describe("adding input never excuses: results", () => {
  test("a result or an `affected` statement more removes nothing that blocks, and resolves only what it may", () => {
    fc.assert(addingResults(), { numRuns: 1_500 });
  });

  test("the order of results and of statements changes no byte", () => {
    fc.assert(orderOfResults(), { numRuns: 500 });
  });
});
