import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../../bundle/runner.ts";
import { finding, logFile, scanCall } from "../../support/records.ts";

/** A finding of an image: a vulnerability of a package, which both severities block. */
export type Found = { id: string; package: string };

/** Writes a CloudTrail export of one scan with these findings, and returns its path. */
export function writeTrail(folder: string, found: readonly Found[]): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "trail.json");
  const call = scanCall(({ responseElements: { imageScanFindings } }) => {
    imageScanFindings.findings = found.map((each) => finding(each.id, "HIGH", each.package));
    imageScanFindings.findingSeverityCounts = { HIGH: found.length };
  });
  writeFileSync(path, logFile(call));
  return path;
}

/** Runs dist over an export, and returns the exempt findings of its report as `ID PACKAGE`. */
export function exemptIn(trail: string, reportFile: string, args: readonly string[]): Set<string> {
  const run = runCommand(["--cloudtrail", trail, "--report-file", reportFile, ...args]);
  if (run.exitCode !== 0 && run.exitCode !== 1) throw new Error(`the gate ended with ${run.exitCode}: ${run.stderr}`);
  const report: { groups: { name: string; packages: { name: string; status: string }[] }[] } = JSON.parse(
    readFileSync(reportFile, "utf8"),
  );
  const exempt = report.groups.flatMap(({ name, packages }) =>
    packages.filter(({ status }) => status === "ignored").map((each) => `${name} ${each.name}`),
  );
  return new Set(exempt);
}

/** Writes each text to a file of this name in a folder of its own, and returns the paths. */
export function writeEach(folder: string, name: string, texts: readonly string[]): string[] {
  return texts.map((text, index) => {
    const path = join(folder, name.slice(1), String(index), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}

/** What dist exempts by the converted file, and what it says that it leaves out; null where it refuses the file. */
export type Converted = { exempt: ReadonlySet<string>; leftOut: string };

/** Converts an ignore file of another tool, and runs dist over an export with the result. */
export function convertedAt(path: string, trail: string): Converted | null {
  const run = runCommand(["convert", path, "--reason", "reviewed", "--expires", "2999-12-31"]);
  if (run.exitCode !== 0) return null;
  const file = `${path}.converted.yaml`;
  writeFileSync(file, run.stdout);
  return { exempt: exemptIn(trail, `${path}.report.json`, ["--ignore-file", file]), leftOut: run.stderr };
}
