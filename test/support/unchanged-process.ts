import { afterAll, expect } from "vitest";

/** What a test may change for a moment, and must restore: another test in the same process would run with it. */
const processState = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  exitCode: process.exitCode,
});

/** The functions that a test could replace. */
const functions = () => [
  globalThis.fetch,
  globalThis.setTimeout,
  globalThis.Date,
  Math.random,
  console.log,
  process.exit,
  process.stdout.write,
  process.stderr.write,
];

const before = { state: processState(), functions: functions() };

// Hooks that run after all tests run in reverse order, so that this one runs after those of the test file.
afterAll(() => {
  expect(processState(), "restore process.env, the current folder and the exit code").toEqual(before.state);
  const replaced = functions().filter((current, index) => current !== before.functions[index]);
  expect(replaced, "restore the global functions").toEqual([]);
});
