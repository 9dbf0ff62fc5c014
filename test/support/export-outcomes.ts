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

/** A file that is refused: never passed beside a clean one, with one of these codes. */
export type Refused = Record<string, { content: string | Buffer; code: string }>;

/** A file that is skipped, or passes by itself, beside a clean one. */
export type Passed = Record<string, string | Buffer>;

export function check(refused: Refused, passed: Passed): void {
  test.each(Object.entries(refused))("%s", async (_name, { content, code }) => {
    const report = await withCleanFile(content);
    expect(report.verdict).not.toBe("passed");
    expect(report.inputs.problems.map((problem) => problem.code)).toContain(code);
  });
  test.each(Object.entries(passed))("but not %s", async (_name, content) => {
    expect(await withCleanFile(content)).toMatchObject({ verdict: "passed", inputs: { problems: [] } });
  });
}

export const refuse = (code: string, contents: Record<string, string | Buffer>): Refused =>
  Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, { content, code }]));
