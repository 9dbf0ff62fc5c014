import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { finding, logFile, scanCall } from "../support/records.ts";
import { runCommand } from "./runner.ts";

const folder = mkdtempSync(join(tmpdir(), "new-space-"));
const trail = join(folder, "trail");
const preload = join(folder, "preload.cjs");

/** Prints the size of V8's space for new objects, in MB, when the process ends. */
const PRELOAD = `
const { getHeapSpaceStatistics } = require("node:v8");
process.on("exit", () => {
  const space = getHeapSpaceStatistics().find((each) => each.space_name === "new_space");
  console.error("new space: " + space.space_size / 2 ** 20);
});`;

/** Of some 24 MB, in which no finding repeats: V8 creates and drops many objects. */
beforeAll(() => {
  mkdirSync(trail);
  for (let file = 0; file < 12; file += 1) {
    const calls = Array.from({ length: 20 }, (_, at) =>
      scanCall((record) => {
        const name = `CVE-2026-${file * 20 + at}`;
        const findings = Array.from({ length: 250 }, (_each, index) => ({
          ...finding(`${name}${index}`, "LOW", `lib${index}`),
          description: `A buffer overflow in a parser, number ${name}. `.repeat(5),
        }));
        Object.assign(record.responseElements.imageScanFindings, {
          findings,
          findingSeverityCounts: { LOW: findings.length },
        });
      }),
    );
    writeFileSync(join(trail, `${file}.json`), logFile(...calls));
  }
  writeFileSync(preload, PRELOAD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("V8's space for new objects stays small while exports are read", () => {
  const env = { NODE_OPTIONS: `--require=${preload}` };
  const { exitCode, stderr } = runCommand(["--cloudtrail", trail], { env });
  expect(exitCode).toBe(0);
  expect(Number(/new space: (.*)/.exec(stderr)?.[1])).toBeLessThanOrEqual(32);
});
