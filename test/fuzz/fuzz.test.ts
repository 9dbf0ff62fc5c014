import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDS } from "./finds.ts";
import { INTEGRITY_TARGETS } from "./integrity-targets.ts";
import { TARGETS } from "./targets.ts";

/** As many tries as take a second; the long run is `npm run fuzz`. */
const TRIES = 60;

describe("a short fuzzer run from a fixed seed finds no fault", () => {
  const names = Object.keys(TARGETS).filter((name) => !(name in INTEGRITY_TARGETS));
  it.each(names)("%s", async (name) => {
    const result = await fc.check(property(name), { seed: 20_261_125, numRuns: TRIES });
    expect(result.failed ? fc.defaultReportMessage(result) : null).toBeNull();
  });
});

describe("an earlier find of the fuzzer is fixed", () => {
  it.each(FINDS)("$target: $what", async ({ target, seed, path }) => {
    const result = await fc.check(property(target), { seed, path, endOnFailure: true });
    expect(result.failed ? fc.defaultReportMessage(result) : null).toBeNull();
  });
});

function property(name: string): fc.IRawProperty<unknown> {
  const make = TARGETS[name];
  if (make === undefined) throw new Error(`there is no target ${name}`);
  return make();
}
