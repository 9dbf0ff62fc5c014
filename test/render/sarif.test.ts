import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { excerpt, golden } from "../support/golden.ts";
import { answer, digest, findingOf, manyFindings, packageOf, reportOf, SCENES } from "../support/reports.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const scenes = Object.entries(SCENES);

function sarifOf(report: Report, dockerfile: { path: string; line: number } | null = null): string {
  return renderSarif(report, { dockerfile, sha256 });
}

/** The one run of a log. */
function runOf(report: Report, dockerfile: { path: string; line: number } | null = null) {
  const { runs } = JSON.parse(sarifOf(report, dockerfile));
  expect(runs).toHaveLength(1);
  return runs[0];
}

function fingerprints(report: Report): string[] {
  return runOf(report).results.map(
    ({ partialFingerprints }: { partialFingerprints: { primaryLocationLineHash: string } }) =>
      partialFingerprints.primaryLocationLineHash,
  );
}

const glibc = packageOf({ name: "glibc", version: "2.28-10" });

describe("the SARIF log", () => {
  test.each(scenes)("equals the golden file of %s", (name, scene) => {
    const sarif = sarifOf(scene());
    expect(excerpt(sarif)).toBe(golden(`sarif/${name}.sarif`, excerpt(sarif)));
  });

  test.each(["passed", "exempt", "inconclusive", "nothing"] as const)("is an empty run for %s", (scene) => {
    const { results, tool, invocations } = runOf(SCENES[scene]());
    expect([results, tool.driver.rules]).toEqual([[], []]);
    expect(invocations[0].executionSuccessful).toBe(SCENES[scene]().verdict === "passed");
  });

  test("images that were not evaluated are notifications on the tool status page", () => {
    const { invocations } = runOf(SCENES.inconclusive());
    expect(invocations[0].toolExecutionNotifications).toHaveLength(3);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toMatch(
      /^team\/app@sha256:000000010000 could not be evaluated\. CloudTrail omitted the response .* Evaluate the image live/,
    );
  });

  test("two names have two categories", () => {
    expect(runOf(reportOf([answer()], { name: "base image" })).automationDetails.id).toBe("base image/");
  });

  test("alerts point at the Dockerfile's line or the repository, and no path contains a colon", () => {
    const place = (dockerfile: { path: string; line: number } | null) =>
      runOf(SCENES["failed-1"](), dockerfile).results[0].locations[0].physicalLocation;
    expect(place({ path: "app/Dockerfile", line: 12 })).toEqual({
      artifactLocation: { uri: "app/Dockerfile" },
      region: { startLine: 12, startColumn: 1, endLine: 12, endColumn: 2 },
    });
    expect(place(null).artifactLocation).toEqual({ uri: "team/app" });
    expect(place({ path: "a b/c:d/Dockerfile", line: 1 }).artifactLocation.uri).toBe("a%20b/c%3Ad/Dockerfile");
    expect(place({ path: "a\\b/Dockerfile", line: 1 }).artifactLocation.uri).toBe("a%5Cb/Dockerfile");
    for (const { locations } of runOf(SCENES.hostile()).results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(
        /^[A-Za-z0-9][!-9;-~]*$|^%[!-9;-~]*$|^[!-9;-~]+$/,
      );
    }
  });

  test("exempt packages are not included", () => {
    const report = SCENES.platforms();
    for (const { packages } of report.groups) {
      for (const found of packages)
        if (found.name === "libssl3") Object.assign(found, { status: "ignored", reason: "x" });
    }
    const { results } = runOf(report);
    expect(results.map(({ message }: { message: { text: string } }) => message.text)).toEqual([
      "CRITICAL CVE-2026-1000 in openssl 3.0.2-1, fixed in 3.0.2-2. Image shop/api:2.0 linux/amd64 sha256:0000000b0000.",
      "CRITICAL CVE-2026-1000 in openssl 3.0.2-1, fixed in 3.0.2-2. Image shop/api:2.0 linux/arm64 sha256:0000000c0000.",
      "HIGH CVE-2026-1001 in org.example:parser 4.1.0, no fix yet. Image shop/api:2.0 linux/amd64 sha256:0000000b0000.",
    ]);
  });

  test.each([
    [9.8, "LOW", "9.8"],
    [null, "CRITICAL", "9.5"],
    [null, "HIGH", "8.0"],
    [null, "MEDIUM", "5.5"],
    [null, "LOW", "2.0"],
    [0, "HIGH", "8.0"],
  ] as const)("score %s of %s is a security-severity of %s", (score, severity, expected) => {
    const report = reportOf([answer({ findings: [findingOf({ score, severity })] })], { severities: [severity] });
    expect(runOf(report).tool.driver.rules[0].properties["security-severity"]).toBe(expected);
  });
});

describe("fingerprints", () => {
  const report = (image: { imageDigest?: string; repositoryName?: string; platform?: string }, version = "2.28-10") =>
    reportOf([answer({ image, findings: [findingOf({ packages: [packageOf({ ...glibc, version })] })] })]);

  test("do not change with the digest and the version", () => {
    expect(fingerprints(report({ imageDigest: digest(2) }))).toEqual(fingerprints(report({ imageDigest: digest(1) })));
    expect(fingerprints(report({}, "2.31-1"))).toEqual(fingerprints(report({})));
  });

  test("differ between repositories, platforms, packages and findings", () => {
    const different = [
      report({}),
      report({ repositoryName: "team/other" }),
      report({ platform: "linux/arm64" }),
      reportOf([answer({ findings: [findingOf({ packages: [packageOf({ name: "zlib" })] })] })]),
      reportOf([answer({ findings: [findingOf({ name: "CVE-2", packages: [glibc] })] })]),
    ].flatMap(fingerprints);
    expect(new Set(different).size).toBe(5);
  });

  test("one alert covers all digests with the finding", () => {
    const both = reportOf(
      [1, 2].map((seed) =>
        answer({ image: { imageDigest: digest(seed) }, findings: [findingOf({ packages: [glibc] })] }),
      ),
    );
    expect(fingerprints(both)).toHaveLength(1);
    expect(runOf(both).results[0].message.text).toContain("sha256:000000010000, team/app@sha256:000000020000");
  });
});

describe("GitHub's limits", () => {
  const huge = reportOf(
    Array.from({ length: 22 }, (_, image) =>
      answer({
        image: { repositoryName: `team/service-${image}`, imageDigest: digest(image) },
        findings: manyFindings(500, (index) => (index % 2 === 0 ? "HIGH" : "CRITICAL")),
      }),
    ),
  );

  test("11,000 alerts are reduced to the 5,000 most severe, with a notification, and the file stays small", () => {
    const sarif = sarifOf(huge);
    const { results, tool, invocations } = JSON.parse(sarif).runs[0];
    expect(results).toHaveLength(5_000);
    expect(
      new Set(results.map(({ level, ruleIndex }: { level: string; ruleIndex: number }) => level + ruleIndex)).size,
    ).toBe(tool.driver.rules.length);
    expect(results.every(({ message }: { message: { text: string } }) => message.text.startsWith("CRITICAL"))).toBe(
      true,
    );
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe("6,000 more results are not included.");
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000);
  });

  test("no field exceeds GitHub's limits", () => {
    const giant = findingOf({ name: "N".repeat(9_999), description: "漢😀".repeat(9_999), packages: [glibc] });
    const { rules } = runOf(reportOf([answer({ findings: [giant] })])).tool.driver;
    expect(rules[0].id).toHaveLength(255);
    expect(rules[0].fullDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(rules[0].shortDescription.text.length).toBeLessThanOrEqual(1_024);
    expect(rules[0].properties.tags.length).toBeLessThanOrEqual(10);
  });

  test("a message contains no links", () => {
    for (const { message } of runOf(SCENES.hostile()).results) expect(message.text).not.toContain("](");
  });
});

const TOOL = "@microsoft/sarif-multitool-linux";

/** The folder of the installed tool; null where it is not installed. */
function toolFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${TOOL}/package.json`));
  } catch {
    return null;
  }
}

const installed = toolFolder();

describe.skipIf(installed === null || process.arch !== "x64")(`SARIF validation (needs ${TOOL} on x64)`, () => {
  const folder = mkdtempSync(join(tmpdir(), "sarif-"));
  const binary = join(folder, "Sarif.Multitool");
  beforeAll(() => {
    copyFileSync(join(installed ?? "", "Sarif.Multitool"), binary);
    chmodSync(binary, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The findings of the tool, one per line. It always exits with 0. */
  function faultsOf(logs: Record<string, string>): string[] {
    const paths = Object.entries(logs).map(([name, log]) => {
      const path = join(folder, `${name}.sarif`);
      writeFileSync(path, log);
      return path;
    });
    const output = execFileSync(binary, ["validate", "--rule-kind", "Sarif;Ghas", ...paths], {
      encoding: "utf8",
      env: {
        ...process.env,
        DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1",
        DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder,
        // Half of its time with the default settings is garbage collection, and compiling what runs for seconds only.
        DOTNET_GCgen0size: "0x10000000",
        DOTNET_gcConcurrent: "0",
        DOTNET_TieredPGO: "0",
      },
    });
    expect(output).toContain(`Done. ${paths.length} files scanned.`);
    return output.split("\n").filter((line) => /: (?:error|warning|note) /.test(line));
  }

  test("finds no violation of the format or of GitHub's rules in any scene", () => {
    expect(faultsOf(Object.fromEntries(scenes.map(([name, scene]) => [name, sarifOf(scene())])))).toEqual([]);
  }, 300_000);

  test("finds planted violations", () => {
    const broken = JSON.parse(sarifOf(SCENES["failed-1"]()));
    const [run] = broken.runs;
    run.results[0].locations = [];
    run.tool.driver.rules[0].helpUri = "no address";
    const other = JSON.parse(sarifOf(SCENES["failed-1"]()));
    delete other.runs[0].results[0].locations[0].physicalLocation.region.endColumn;
    delete other.runs[0].tool.driver.rules[0].help;
    const faults = faultsOf({ broken: JSON.stringify(broken), other: JSON.stringify(other) }).join("\n");
    expect(faults).toContain("SARIF1002");
    expect(faults).toMatch(/error GH1017.*\n[^]*error GH2012/);
  });

  test("the official schema accepts every scene and rejects a broken one", () => {
    const schema = JSON.parse(readFileSync(join(installed ?? "", "sarif-2.1.0.json"), "utf8"));
    const formats = {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => URL.canParse(text, "https://base.example/"),
    };
    const validate = new Ajv2020({
      strict: false,
      formats: { ...formats, "date-time": /^\d{4}-\d\d-\d\dT/, uuid: /^[0-9a-f-]{36}$/ },
    }).compile(schema);
    for (const [name, scene] of scenes) {
      validate(JSON.parse(sarifOf(scene())));
      expect([name, validate.errors]).toEqual([name, null]);
    }
    const broken = JSON.parse(sarifOf(SCENES["failed-1"]()));
    broken.runs[0].results[0].level = "fatal";
    expect(validate(broken)).toBe(false);
  });
});
