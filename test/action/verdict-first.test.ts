import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile } from "../support/records.ts";

const MAIN = join(import.meta.dirname, "../../src/main.ts");

/** Inputs as the runner sets them from action.yml, where the workflow gives no other. */
const inputs = (given: Record<string, string>) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

test.skipIf(process.platform === "win32")("the verdict is published before any file is written", async () => {
  await inFolder({ "trail/a.json": logFile(cleanCall()), outputs: "", summary: "" }, async (folder) => {
    const at = (name: string) => join(folder, name);
    mkdirSync(at("empty"));
    // A pipe that nobody reads yet: writing the report waits for a reader.
    execFileSync("mkfifo", [at("report")]);
    const step = spawn(process.execPath, [MAIN], {
      cwd: at("empty"),
      env: {
        PATH: process.env["PATH"],
        GITHUB_OUTPUT: at("outputs"),
        GITHUB_STEP_SUMMARY: at("summary"),
        ...inputs({ cloudtrail: at("trail"), "report-file": at("report") }),
      },
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => step.on("close", resolve));
    const outputs = () => readFileSync(at("outputs"), "utf8");
    await expect.poll(outputs, { timeout: 20_000, interval: 20 }).toMatch(/^verdict<<.*\npassed\n/m);
    expect(step.exitCode).toBeNull();
    expect(outputs()).not.toContain("report-file");
    writeFileSync(at("done"), execFileSync("cat", [at("report")]));
    expect(await ended).toBe(0);
    expect(JSON.parse(readFileSync(at("done"), "utf8"))).toMatchObject({ verdict: "passed" });
    expect(outputs()).toContain("report-file");
  });
});
