import { deepEqual } from "node:assert/strict";
import { afterAll } from "vitest";
import { leaveEnvironments } from "./environment.ts";

/** What a test may change for a moment, and must restore: the next file in the same process would run with it. */
const processState = () => ({
  environment: { ...process.env },
  folder: process.cwd(),
  exitCode: process.exitCode,
});

/** The functions that a test could replace. */
const functions = () =>
  [
    ...["fetch", "setTimeout", "Date"].map((name): unknown => Reflect.get(globalThis, name)),
    ...["exit", "kill"].map((name): unknown => Reflect.get(process, name)),
    ...[process.stdout, process.stderr].map((stream): unknown => Reflect.get(stream, "write")),
    Reflect.get(Math, "random"),
    Reflect.get(console, "log"),
  ] as const;

const before = { state: processState(), functions: functions() };

// Fails where a test did not restore the process. Hooks that run after all tests run in reverse order, so that this one runs after those of the test file.
afterAll(() => {
  const after = processState();
  // The error is of this file alone: the next one begins as this one did.
  leaveEnvironments();
  restore(before.state);
  // Without a message of ours, the error shows what differs.
  deepEqual(after, before.state);
  const replaced = functions().filter((current, index) => current !== before.functions[index]);
  deepEqual(replaced, []);
});

function restore({ environment, folder, exitCode }: ReturnType<typeof processState>): void {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(folder);
  process.exitCode = exitCode;
}
