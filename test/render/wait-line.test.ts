import { expect, test } from "vitest";
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
    "waiting, 1 minute so far, 8 minutes left: team/shop:v1 (linux/arm64): the scan is running",
  );
  expect(waitLine({ ...waiting, reference: "shop:v1", platform: null, state: "evaluated", detail: null })).toBe(
    "evaluated, after 1 minute: shop:v1",
  );
});
