import fc from "fast-check";
import { describe, test } from "vitest";
import { faultsInSources } from "./fault-property.ts";
import { addingResults, orderOfResults } from "./results-property.ts";
import { addingToSources, orderOfSources } from "./sources-property.ts";

describe("adding input never exempts: results", () => {
  test("a result or an `affected` statement more removes nothing that blocks, and resolves only what it may", () => {
    fc.assert(addingResults(), { numRuns: 3_000 });
  });

  test("the order of results and of statements changes no byte", () => {
    fc.assert(orderOfResults(), { numRuns: 3_000 });
  });
});

describe("adding input never exempts: files, S3, Athena, ECR and Inspector", () => {
  test("one more of anything removes nothing that blocks, and resolves only what it may", async () => {
    await fc.assert(addingToSources(), { numRuns: 60 });
  });

  test("the order of everything changes no byte", async () => {
    await fc.assert(orderOfSources(), { numRuns: 30 });
  });
});

describe("what is not read is not passed", () => {
  test("no fault anywhere turns a run into passed that did not pass without it", async () => {
    await fc.assert(faultsInSources(), { numRuns: 60 });
  });
});
