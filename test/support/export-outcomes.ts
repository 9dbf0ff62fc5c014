import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { cleanCall, scanCall } from "./records.ts";
import { withCleanFile } from "./with-clean-file.ts";

export const json = (value: unknown) => JSON.stringify(value);
export const lines = (...values: unknown[]) => values.map((value) => `${json(value)}\n`).join("");
export const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
export const base64 = (value: unknown) => Buffer.from(json(value)).toString("base64");
export const failing = scanCall();
export const clean = cleanCall();

/** Files that must not pass, and the code of the problem of each. */
export type NotPassed = Record<string, { content: string | Buffer; code: string }>;

/** Files that are skipped or pass. */
export type Passed = Record<string, string | Buffer>;

/** Declares a test for each file, which is evaluated next to a clean one. */
export function testOutcomes(notPassed: NotPassed, passed: Passed): void {
  test.each(Object.entries(notPassed))("does not pass: %s", async (_name, { content, code }) => {
    const report = await withCleanFile(content);
    expect(report.verdict).not.toBe("passed");
    expect(report.inputs.problems.map((problem) => problem.code)).toContain(code);
  });
  test.each(Object.entries(passed))("passes: %s", async (_name, content) => {
    expect(await withCleanFile(content)).toMatchObject({ verdict: "passed", inputs: { problems: [] } });
  });
}

/** Files that must not pass, all with the same code. */
export const notPassed = (code: string, contents: Record<string, string | Buffer>): NotPassed =>
  Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, { content, code }]));
