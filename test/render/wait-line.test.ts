import { expect, test } from "vitest";
import { timeLeft } from "../../src/render/time-left.ts";
import { waitLine } from "../../src/render/wait-line.ts";

const waiting = {
  reference: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/shop:v1",
  platform: "linux/arm64",
  state: "waiting",
  detail: "the scan is running",
  elapsed: 61_000,
  left: 539_000,
} as const;

test("a wait line has the state and the time first, then the image without its registry", () => {
  expect(waitLine(waiting)).toBe(
    "waiting, 1 minute so far, 9 minutes left: team/shop:v1 (linux/arm64): the scan is running",
  );
  expect(waitLine({ ...waiting, reference: "shop:v1", platform: null, state: "evaluated", detail: null })).toBe(
    "evaluated, after 1 minute: shop:v1",
  );
});

test.each([
  [0, "0 seconds"],
  [-5, "0 seconds"],
  [999, "1 second"],
  [89_400, "89 seconds"],
  [90_000, "2 minutes"],
  [599_000, "10 minutes"],
  [539_000, "9 minutes"],
  [3_600_000, "60 minutes"],
  [5_400_000, "2 hours"],
])("%i ms left are %s: a wait of 10 minutes does not begin with 9", (ms, expected) => {
  expect(timeLeft(ms)).toBe(expected);
});
