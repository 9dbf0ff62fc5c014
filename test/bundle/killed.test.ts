import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finding, logFile, scanCall } from "../support/records.ts";
import { ROOT, runCommand } from "./runner.ts";

/** Reports of some megabytes, so that writing one takes a while. */
const LARGE = logFile(
  scanCall((record) => {
    const many = Array.from({ length: 2_500 }, (_, index) => ({
      ...finding(`CVE-2026-${index}`, "HIGH", `lib${index}`),
      description: "x".repeat(900),
    }));
    record.responseElements.imageScanFindings.findings = many;
    record.responseElements.imageScanFindings.findingSeverityCounts = { HIGH: many.length };
  }),
);

const FILES = { "report.json": "--report-file", "report.sarif": "--sarif-file", "report.html": "--html-file" };

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  try {
    writeFileSync(join(folder, "trail.json"), LARGE);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const argumentsOf = (folder: string) => [
  "--cloudtrail",
  join(folder, "trail.json"),
  ...Object.entries(FILES).flatMap(([name, option]) => [option, join(folder, name)]),
];

const draftsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".tmp"));

/** Ends the run as soon as the folder holds such a draft; whether that came before the run ended. */
async function killAtDraft(folder: string, of: string, signal: NodeJS.Signals): Promise<boolean> {
  const child = spawn(process.execPath, [join(ROOT, "dist/cli.js"), ...argumentsOf(folder)], { stdio: "ignore" });
  const watcher = watch(folder, () => {
    // A second signal would end it at once.
    if (child.killed) return;
    if (draftsIn(folder).some((name) => name.startsWith(`.${of}.`))) child.kill(signal);
  });
  await new Promise((resolve) => child.on("close", resolve));
  watcher.close();
  return child.killed;
}

function expectWholeOrAbsent(folder: string): void {
  for (const name of Object.keys(FILES).filter((each) => readdirSync(folder).includes(each))) {
    const text = readFileSync(join(folder, name), "utf8");
    if (name.endsWith(".html")) expect(text.trimEnd().endsWith("</html>")).toBe(true);
    else expect(() => JSON.parse(text) as unknown, name).not.toThrow();
  }
}

describe.skipIf(process.platform === "win32")("a run that is killed while it writes", () => {
  it.each(Object.keys(FILES).flatMap((name) => (["SIGTERM", "SIGKILL"] as const).map((signal) => ({ name, signal }))))(
    "$name: $signal leaves the file complete or absent",
    async ({ name, signal }) => {
      await inFolder(async (folder) => {
        const wasCaught = await killAtDraft(folder, name, signal);
        expectWholeOrAbsent(folder);
        if (signal !== "SIGKILL") expect(draftsIn(folder)).toEqual([]);
        // What cannot be cleared is in nobody's way, and goes with the next run once nobody can be writing it.
        for (const draft of draftsIn(folder)) utimesSync(join(folder, draft), 1_000, 1_000);
        expect(runCommand(argumentsOf(folder)).exitCode).toBe(1);
        expect(draftsIn(folder)).toEqual([]);
        expect(readdirSync(folder).sort()).toEqual([...Object.keys(FILES), "trail.json"].sort());
        expect(typeof wasCaught).toBe("boolean");
      });
    },
  );

  it("leaves a draft that another run may still be writing", async () => {
    await inFolder(async (folder) => {
      const draft = join(folder, ".report.json.1.00000000-0000-4000-8000-000000000000.tmp");
      writeFileSync(draft, "{");
      expect(runCommand(argumentsOf(folder)).exitCode).toBe(1);
      expect(draftsIn(folder)).toHaveLength(1);
    });
  });

  it("reports a folder that cannot be created, and keeps the verdict", async () => {
    await inFolder(async (folder) => {
      const place =
        process.platform === "linux" ? "/proc/nowhere/below/report.json" : join(folder, "trail.json/below/a.json");
      const { exitCode, stderr } = runCommand(["--cloudtrail", join(folder, "trail.json"), "--report-file", place]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain(`report-file: ${place} was not written`);
    });
  });
});
