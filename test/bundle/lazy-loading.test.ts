import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile } from "../support/records.ts";
import { ROOT, runCommand } from "./runner.ts";

/** The source of every file of dist that a run of the command loads, as Node itself reports them. */
async function loadedBy(args: readonly string[]): Promise<string> {
  return inFolder({ "trail.json": logFile(cleanCall()) }, async (folder) => {
    const coverage = join(folder, "coverage");
    runCommand(
      args.map((arg) => (arg === EXPORT ? join(folder, EXPORT) : arg)),
      { env: { NODE_V8_COVERAGE: coverage, AWS_EC2_METADATA_DISABLED: "true" } },
    );
    const urls = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url).filter((url) => url.startsWith("file:") && url.includes("/dist/"));
    });
    expect(urls.length).toBeGreaterThan(2);
    return urls.map((url) => readFileSync(fileURLToPath(url), "utf8")).join("\n");
  });
}

/** In arguments: the path of an export of one call. */
const EXPORT = "trail.json";

/** Text that the bundle contains only where it contains this part. */
const PARTS = {
  "the ECR client": "class ECRClient",
  "the S3 client": "class S3Client",
  "the Inspector client": "class Inspector2Client",
  "the Athena client": "class AthenaClient",
  "the GitHub client": "class Octokit",
  "@actions/core": "::add-mask::",
  YAML: "class YAMLError",
  "package URLs": "class PackageURL",
  CSV: "class CsvRows",
  TOML: "class TomlError",
  "terminal columns": "Intl.Segmenter",
  "the pipeline": "async function gate(",
  "the reader of exports": "async function readExport(",
  "the help text": "[IMAGE]... [OPTION]...",
  "the table": "function renderTable(",
  "the summary": "function renderSummary(",
  "the HTML report": "function renderHtml(",
  "the SARIF report": "function renderSarif(",
  "the explanation": "function renderExplanation(",
} as const;

type Part = keyof typeof PARTS;

const everyPart = Object.keys(PARTS) as Part[];
const PIPELINE = ["the pipeline", "the reader of exports"] as const;

describe("what a run loads of the bundle", () => {
  it("is found by texts that the bundle contains", () => {
    const bundle = readdirSync(join(ROOT, "dist"))
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(join(ROOT, "dist", name), "utf8"))
      .join("\n");
    for (const part of everyPart) expect(bundle.includes(PARTS[part]), part).toBe(true);
  });

  it.each<[string, readonly string[], readonly Part[], number]>([
    ["--version", ["--version"], [], 150],
    ["--help", ["--help"], ["the help text"], 160],
    ["the help of convert", ["convert", "--help"], ["TOML", "YAML"], 650],
    ["an option that is wrong", ["--severity", "WRONG"], ["the pipeline"], 650],
    ["a small export as JSON", ["--cloudtrail", EXPORT, "--format", "json"], PIPELINE, 800],
    ["a small export as a table", ["--cloudtrail", EXPORT], [...PIPELINE, "the table", "terminal columns"], 860],
    [
      "a small export as Markdown",
      ["--cloudtrail", EXPORT, "--format", "markdown"],
      [...PIPELINE, "the summary", "terminal columns", "YAML"],
      1200,
    ],
    ["a small export as SARIF", ["--cloudtrail", EXPORT, "--format", "sarif"], [...PIPELINE, "the SARIF report"], 850],
  ])("%s", async (_, args, parts, kilobytes) => {
    const loaded = await loadedBy(args);
    expect(everyPart.filter((part) => loaded.includes(PARTS[part])).toSorted()).toEqual(parts.toSorted());
    // Node parses all of it at each start, which is most of the time of a small run.
    expect(Math.ceil(loaded.length / 1000)).toBeLessThan(kilobytes);
  });
});

test("an image reference loads the ECR client", async () => {
  const loaded = await loadedBy(["--cloudtrail", EXPORT, "shop:v1", "--region", "eu-west-1", "--wait-timeout", "1s"]);
  expect(loaded).toContain("class ECRClient");
  expect(loaded).not.toContain("class S3Client");
});

test("an Athena table loads the Athena client and no other", async () => {
  const table = "athena://sec/logs?timeout=1s";
  const loaded = await loadedBy(["--cloudtrail", EXPORT, "--cloudtrail", table, "--region", "eu-west-1"]);
  expect(loaded).toContain("class AthenaClient");
  for (const client of ["class ECRClient", "class S3Client", "class Octokit"]) {
    expect(loaded, client).not.toContain(client);
  }
});
