import { expect, test } from "vitest";
import { type Attempt, type Backoff, delaysOf, repeat } from "../../../src/sources/aws/backoff.ts";

const BACKOFF: Backoff = { first: 100, growth: 2, longest: 500, jitter: { least: 0.5, most: 1.5 } };

test("delays grow up to the longest, and start again after a reset", () => {
  const delays = delaysOf(BACKOFF, () => 0.5);
  expect([delays.next(), delays.next(), delays.next(), delays.next(), delays.next()]).toEqual([
    100, 200, 400, 500, 500,
  ]);
  delays.reset();
  expect(delays.next()).toBe(100);
});

test("jitter multiplies a delay, and does not change the next one", () => {
  const least = delaysOf(BACKOFF, () => 0);
  const most = delaysOf(BACKOFF, () => 1);
  expect([least.next(), least.next(), most.next(), most.next()]).toEqual([50, 100, 150, 300]);
});

/** Repeats attempts on a clock that only sleeping moves. */
async function run(attempts: Attempt<string>[], deadline: number | null): Promise<{ value: string; slept: number[] }> {
  let now = 0;
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    slept.push(ms);
    now += ms;
  };
  const value = await repeat(
    async () => attempts.shift() ?? { kind: "done", value: "no more" },
    { clock: () => now, sleep, random: () => 0.5, signal: new AbortController().signal },
    { backoff: BACKOFF, deadline },
  );
  return { value, slept };
}

const again: Attempt<string> = { kind: "again" };

test("attempts are repeated until one is done", async () => {
  const done: Attempt<string> = { kind: "done", value: "x" };
  expect(await run([again, again, done], null)).toEqual({ value: "x", slept: [100, 200] });
});

test("a pause replaces a delay, and the delays do not grow for it", async () => {
  expect((await run([{ kind: "again", pause: 7 }, again, { kind: "again", pause: 0 }, again], null)).slept).toEqual([
    7, 100, 200,
  ]);
});

test("no wait goes beyond the deadline", async () => {
  expect((await run([again, again, again], 250)).slept).toEqual([100, 150]);
});
