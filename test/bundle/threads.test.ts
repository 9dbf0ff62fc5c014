import { describe, expect, it } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { gzipped, logFile, otherCall, scanCall } from "../support/records.ts";
import { runCommand, runStep } from "./runner.ts";

describe("dist with workers", () => {
  it("gives the same report as without workers, as a command and as an action", async () => {
    const content = gzipped(logFile(otherCall(), scanCall()));
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.json.gz`, content]));
    await inFolder(files, async (folder) => {
      const many = runCommand(["--cloudtrail", folder, "--format", "json"]);
      const few = runCommand(["--cloudtrail", `${folder}/1*.gz`, "--format", "json"]);
      expect([many.exitCode, few.exitCode, many.stderr]).toEqual([1, 1, ""]);
      const groups = (output: string) => (JSON.parse(output) as { groups: unknown }).groups;
      expect(groups(many.stdout)).toEqual(groups(few.stdout));
      expect(JSON.parse(many.stdout)).toMatchObject({ inputs: { files: 300, records: 600, matchedEvents: 300 } });
      const step = runStep({ with: { cloudtrail: folder } });
      expect([step.exitCode, step.outputs["verdict"], step.outputs["matched"]]).toEqual([1, "failed", "2"]);
    });
  });

  it("prints an error where worker.js is run as a program", () => {
    const { exitCode, stderr } = runCommand([], { entry: "dist/worker.js" });
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain("worker.js is a thread of the gate's own");
  });
});
