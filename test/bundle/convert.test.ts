import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile } from "../support/records.ts";
import { runCommand } from "./runner.ts";

const inFiles = <T>(files: Record<string, string>, use: (path: (name: string) => string) => T) =>
  inFolder(files, (folder) => Promise.resolve(use((name) => join(folder, name))));

describe("convert", () => {
  it("prints the ignore file", async () => {
    await inFiles({ ".trivyignore": "# not called\nCVE-2024-0001 exp:2999-12-31\n" }, (path) => {
      const run = runCommand(["convert", path(".trivyignore")]);
      expect(run).toMatchObject({ exitCode: 0, stderr: "" });
      expect(run.stdout).toContain("ignore:\n  - id: CVE-2024-0001\n    reason: not called\n    expires: 2999-12-30\n");
    });
  });

  it("lists what is left out on standard error and in comments, and exits with 0", async () => {
    await inFiles({ ".trivyignore": "AVD-DS-0001\nCVE-2024-0001 exp:2999-12-31 # why\n" }, (path) => {
      const { exitCode, stdout, stderr } = runCommand(["convert", path(".trivyignore")]);
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(
        /^ecr-findings-gate: not converted: .*\.trivyignore:1: AVD-DS-0001: expected an id such as /,
      );
      expect(stdout).toMatch(/^# - .*\.trivyignore:1: AVD-DS-0001: expected an id/m);
    });
  });

  it("exits with 3 where an entry is incomplete, and the gate refuses the output", async () => {
    await inFiles({ ".inspector-ignore": "CVE-2024-0001\nCVE-2024-0002 # why\n" }, (path) => {
      const incomplete = runCommand(["convert", path(".inspector-ignore")]);
      expect(incomplete.exitCode).toBe(3);
      expect(incomplete.stderr).toBe(
        "ecr-findings-gate: the output is incomplete, and ecr-findings-gate refuses it. Entries: 1 of 2 without a reason (--reason TEXT), 2 of 2 without an expiry date (--expires DATE). Add the options, or edit the entries marked INCOMPLETE.\n",
      );
      expect(incomplete.stdout).toContain("# INCOMPLETE: add reason and expires");
      const fills = ["--reason", "reviewed", "--expires", "2999-01-31"];
      expect(runCommand(["convert", path(".inspector-ignore"), ...fills])).toMatchObject({ exitCode: 0, stderr: "" });
    });
  });

  it("is refused by the gate while it is incomplete, and honored when it is complete", async () => {
    await inFiles({ ".inspector-ignore": "CVE-2024-0001\n", trail: logFile(cleanCall()) }, (path) => {
      const gate = (stdout: string) =>
        inFiles({ "out.yaml": stdout, trail: readFileSync(path("trail"), "utf8") }, (at) =>
          runCommand(["--cloudtrail", at("trail"), "--ignore-file", at("out.yaml")]),
        );
      const convert = (...args: string[]) => runCommand(["convert", path(".inspector-ignore"), ...args]).stdout;
      return Promise.all([
        expect(gate(convert())).resolves.toMatchObject({ exitCode: 3 }),
        expect(gate(convert("--reason", "x"))).resolves.toMatchObject({ exitCode: 3 }),
        expect(gate(convert("--reason", "x", "--expires", "2999-01-31"))).resolves.toMatchObject({ exitCode: 0 }),
      ]);
    });
  });

  it("prints its help, and errors in one line", async () => {
    const help = runCommand(["convert", "--help"]);
    expect(help).toMatchObject({ exitCode: 0, stderr: "" });
    expect(help.stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    await inFiles({ ".grype.yaml": "ignore: none\n", ".trivyignore": "CVE-2024-0001\n# \ud800\n" }, (path) => {
      for (const [args, message] of [
        [
          [path("nowhere"), "--from", "grype"],
          /^ecr-findings-gate: convert: .*nowhere cannot be read: .*\. Check the path\.\n$/,
        ],
        [[path(".grype.yaml")], /^ecr-findings-gate: .*\.grype\.yaml:1:9: ignore is not a list: expected [^\n]*\n$/],
        [
          [path(".trivyignore")],
          /^ecr-findings-gate: .*\.trivyignore: the text is not UTF-8\. Save the file as UTF-8\.\n$/,
        ],
        [[], /^ecr-findings-gate: convert: no file is named\./],
      ] as const) {
        const run = runCommand(["convert", ...args]);
        expect(run).toMatchObject({ exitCode: 3, stdout: "" });
        expect(run.stderr).toMatch(message);
      }
    });
  });
});
