import { describe, expect, it } from "vitest";
import { readConvertArguments } from "../../src/cli/convert-arguments.ts";

describe("the arguments of convert", () => {
  it.each([
    [".trivyignore", "trivyignore"],
    ["ops/.trivyignore.yaml", "trivyignore-yaml"],
    [".trivyignore.yml", "trivyignore-yaml"],
    [".grype.yaml", "grype"],
    ["C:\\ops\\.inspector-ignore", "inspector-ignore"],
    ["a/osv-scanner.toml", "osv-scanner"],
  ])("have the format of %s by its name", (path, format) => {
    expect(readConvertArguments([path])).toEqual({
      kind: "convert",
      files: [{ path, format }],
      reason: null,
      expires: null,
    });
  });

  it("take several files, and the options before or behind them", () => {
    const args = ["--expires", "2027-01-31", "a.txt", "b.txt", "--from=grype", "--reason", "no fix: yet"];
    expect(readConvertArguments(args)).toEqual({
      kind: "convert",
      files: ["a.txt", "b.txt"].map((path) => ({ path, format: "grype" })),
      reason: "no fix: yet",
      expires: "2027-01-31",
    });
    expect(readConvertArguments([".trivyignore", "--expires", "never"])).toMatchObject({ expires: "never" });
    expect(readConvertArguments(["--", ".trivyignore"])).toMatchObject({ files: [{ format: "trivyignore" }] });
  });

  it.each(["--help", "-h"])("ask for help with %s", (option) => {
    expect(readConvertArguments([option])).toEqual({ kind: "help" });
  });

  it.each<[string[], RegExp]>([
    [[], /^convert: no file is named\. Write convert FILE, such as \.trivyignore, /],
    [[""], /^FILE: the value is empty/],
    [
      ["ignore.txt"],
      /^convert: got "ignore\.txt", whose name has no known format\. Expected .*--from with one of trivyignore, /,
    ],
    [[".snyk"], /has no known format/],
    [
      ["x", "--from", "snyk"],
      /^from: got "snyk"\. Expected trivyignore, trivyignore-yaml, grype, inspector-ignore, osv-scanner\./,
    ],
    [["x", "--from", "toString"], /^from: got "toString"/],
    [["x", "--from"], /^from: a value is missing/],
    [[".trivyignore", "--reason", " "], /^reason: a value is missing/],
    [
      [".trivyignore", "--expires", "2026-02-30"],
      /^expires: got "2026-02-30"\. Expected a date such as 2026-12-31 \(the last day, UTC\), or never\./,
    ],
    [[".trivyignore", "--expires", "30d"], /^expires: got "30d"/],
    [[".trivyignore", "--reason", "a", "--reason", "b"], /^reason: set twice/],
    [
      [".trivyignore", "--resaon", "a"],
      /^--resaon: convert has no such option\. Did you mean --reason\? Expected --from, /,
    ],
    [[".trivyignore", "--severity", "HIGH"], /^--severity: convert has no such option/],
    [[".trivyignore", "-r"], /^-r: convert has no such option/],
  ])("%j are an error", (args, message) => {
    expect(() => readConvertArguments(args)).toThrow(message);
  });
});
