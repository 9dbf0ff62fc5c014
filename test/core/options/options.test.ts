import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { helpText } from "../../../src/cli/help.ts";
import { GateError } from "../../../src/core/errors.ts";
import { readOptions } from "../../../src/core/options/option-reading.ts";
import { OPTIONS } from "../../../src/core/options/options.ts";

const NOW = Date.UTC(2026, 0, 31, 12);
const read = (given: Record<string, string>) =>
  readOptions(new Map(Object.entries({ cloudtrail: "x", ...given })), NOW);

describe("readOptions", () => {
  test("returns defaults", () => {
    expect(read({})).toEqual({
      images: [],
      allowedEndpoints: [],
      buildMetadata: null,
      region: null,
      registryId: null,
      waitTimeout: 600_000,
      startScan: "auto",
      cloudtrail: ["x"],
      since: null,
      until: null,
      name: "ECR findings",
      severity: ["CRITICAL", "HIGH"],
      blockKnownExploited: false,
      blockEpss: null,
      onlyFixed: false,
      grace: new Map(),
      ignoreFile: { kind: "default" },
      refusePullRequestIgnores: false,
      baseline: null,
      maxScanAge: null,
      onInconclusive: "fail",
      warnOnly: false,
      annotations: true,
      dockerfile: null,
      reportFile: null,
      sarifFile: null,
      htmlFile: null,
      redact: "auto",
      commentSummaryInPr: "never",
      githubToken: null,
      externalRepoToken: null,
    });
  });

  for (const [name, text, expected] of [
    ["cloudtrail", " a \r\n b c \n", { cloudtrail: ["a", "b c"] }],
    ["since", "24h", { since: Date.UTC(2026, 0, 30, 12) }],
    ["since", "2026-01-01", { since: Date.UTC(2026, 0, 1) }],
    ["since", "2026-01-01T01:00:00+01:00", { since: Date.UTC(2026, 0, 1) }],
    ["until", "2026-01-01", { until: Date.UTC(2026, 0, 2) - 1 }],
    ["until", "2026-01-01T00:00:00Z", { until: Date.UTC(2026, 0, 1) }],
    ["until", "7d", { until: Date.UTC(2026, 0, 24, 12) }],
    ["severity", "high", { severity: ["HIGH"] }],
    ["severity", "HIGH, low,HIGH", { severity: ["HIGH", "LOW"] }],
    ["severity", "CRITICAL\nUNTRIAGED\n", { severity: ["CRITICAL", "UNTRIAGED"] }],
    ["max-scan-age", "7d", { maxScanAge: 7 * 86_400_000 }],
    ["on-inconclusive", "warn", { onInconclusive: "warn" }],
    ["warn-only", "TRUE", { warnOnly: true }],
    ["annotations", "false", { annotations: false }],
    ["report-file", " out.json ", { reportFile: "out.json" }],
    ["wait-timeout", "90", { waitTimeout: 90_000 }],
    ["wait-timeout", "1h", { waitTimeout: 3_600_000 }],
    ["start-scan", "never", { startScan: "never" }],
    ["block-epss", "0.5", { blockEpss: 0.5 }],
    ["grace", "HIGH=30d", { grace: new Map([["HIGH", 30 * 86_400_000]]) }],
    ["ignore-file", "none", { ignoreFile: { kind: "none" } }],
    ["ignore-file", "a\nb", { ignoreFile: { kind: "named", paths: ["a", "b"], central: [] } }],
    ["region", "us-gov-west-1", { region: "us-gov-west-1" }],
    ["region", "ap-southeast-10", { region: "ap-southeast-10" }],
    ["build-metadata", " {} ", { buildMetadata: { kind: "json", text: "{}" } }],
    ["report-file", "", { reportFile: null }],
    ["since", "", { since: null }],
  ] as const) {
    test(`${name}: ${JSON.stringify(text)}`, () => {
      expect(read({ [name]: text })).toMatchObject(expected);
    });
  }

  for (const [name, text, ...words] of [
    ["severity", "HIHG", '"HIHG"', "CRITICAL, HIGH"],
    ["severity", "constructor", '"constructor"'],
    ["severity", "HIGH,", '"HIGH,"'],
    ["severity", "", "is empty", "To use the default, CRITICAL,HIGH, omit the option."],
    ["on-inconclusive", "ignore", '"ignore"', "fail or warn"],
    ["on-inconclusive", " ", "is empty"],
    ["warn-only", "yes", '"yes"', "true or false"],
    ["warn-only", "", "is empty"],
    ["annotations", "1", "true or false"],
    ["since", "yesterday", '"yesterday"', "24h", "ISO 8601"],
    ["since", "2026-02-30", '"2026-02-30"'],
    ["until", "1y", '"1y"'],
    ["max-scan-age", "30", '"30"', "7d"],
    ["name", "a\nb", "on one line"],
    ["name", "x".repeat(101), "100 characters"],
    ["name", "", "is empty"],
    ["cloudtrail", "\n", "is empty", "expression"],
    ["images", "repo", "repo"],
    ["images", "public.ecr.aws/x/y:1", "public.ecr.aws"],
    ["region", "Frankfurt", '"Frankfurt"', "eu-central-1"],
    ["registry-id", "123", "12 digits"],
    ["wait-timeout", "forever", "10m"],
    ["wait-timeout", "", "is empty"],
    ["start-scan", "yes", "auto or never"],
    ["comment-summary-in-pr", "sometimes", "on-failure"],
    ["block-epss", "1.5", "0 to 1"],
    ["block-epss", "high", "0 to 1"],
    ["grace", "HIGH=soon", "CRITICAL=15d"],
    ["ignore-file", "none\na.yaml", "none alone"],
    ["only-fixed", "2", "true or false"],
    ["severty", "HIGH", "Did you mean severity?", "unknown option"],
    ["__proto__x", "HIGH", "unknown option"],
  ] as const) {
    test(`${name}: ${JSON.stringify(text).slice(0, 30)} is an error that shows what it got and what it takes`, () => {
      const attempt = () => read({ [name]: text });
      expect(attempt).toThrow(GateError);
      for (const word of [name, ...words]) expect(attempt).toThrow(word);
    });
  }

  test.each([
    [{ severty: "HIGH" }, "unknown-option", "severty"],
    [{ severity: "HIHG" }, "invalid-option", "severity"],
    [{ "warn-only": "" }, "invalid-option", "warn-only"],
    [{ since: "1h", until: "2h" }, "contradiction", "since"],
    [{ cloudtrail: "" }, "nothing-to-evaluate", null],
  ] as const)("an error has a code and the option that has to change: %j", (given, code, option) => {
    expect(() => read(given)).toThrow(expect.objectContaining({ code, option }));
  });

  test("refuses options that contradict each other", () => {
    expect(() => read({ since: "1h", until: "2h" })).toThrow(
      "since: 2026-01-31T11:00:00Z is later than until, 2026-01-31T10:00:00Z.",
    );
    // GitHub sets an input that is not given to an empty text, as an expression without a value does.
    for (const given of [
      [],
      [["images", ""]],
      [
        ["images", ""],
        ["cloudtrail", ""],
        ["build-metadata", ""],
      ],
    ] as const) {
      expect(() => readOptions(new Map<string, string>(given), NOW)).toThrow(
        "images, build-metadata, cloudtrail: none of them is set, so there is nothing to evaluate. Set at least one; an expression that evaluates to an empty string does not count.",
      );
    }
    expect(() => read({ "sarif-file": "a.json", "report-file": "./a.json" })).toThrow("sarif-file");
    expect(() => read({ baseline: "a.json", "report-file": "a.json" })).toThrow("baseline: ");
    const images = `team/shop@sha256:${"a".repeat(64)}`;
    expect(() => readOptions(new Map(Object.entries({ images, since: "1h" })), NOW)).toThrow("since: ");
    expect(() => readOptions(new Map(Object.entries({ images, until: "1h" })), NOW)).toThrow("until: ");
  });
});

describe("the table of options is written to", () => {
  const options = Object.values(OPTIONS);
  const inWorkflow = (option: { default: string; actionDefault?: string }) => option.actionDefault ?? option.default;
  const text = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");

  test("action.yml", () => {
    const { inputs } = parse(text("action.yml")) as {
      inputs: Record<string, { description: string; default: string }>;
    };
    expect(Object.keys(inputs)).toEqual(options.map(({ name }) => name));
    for (const option of options) {
      expect(inputs[option.name]).toEqual({
        description: option.meaning,
        required: false,
        default: inWorkflow(option),
      });
    }
  });

  test("README.md", () => {
    const rows = options.map((option) => {
      const { name, meaning } = option;
      const preset = inWorkflow(option);
      return `| \`${name}\` | ${preset === "" ? "" : `\`${preset}\``} | ${meaning.replaceAll("|", "\\|")} |`;
    });
    expect(text("README.md")).toContain(rows.join("\n"));
  });

  test("--help, in 80 columns", () => {
    const help = helpText();
    expect(help).toContain("Paths start at the current folder.");
    for (const { name } of options) expect(help).toContain(`\n  --${name}`);
    for (const line of help.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});
