import { describe, expect, test } from "vitest";
import { openIntake } from "../../../src/core/search/intake.ts";
import { collectedFrom } from "../../support/collected.ts";
import { NOW } from "../../support/policies.ts";

describe("merging intakes", () => {
  test("an intake that keeps other severities is not merged with one that does not", () => {
    expect(() => openIntake({ severities: [], keepOthers: true }, () => NOW).merge(collectedFrom([]))).toThrow(
      "only one of two merged intakes keeps other severities",
    );
  });
});
