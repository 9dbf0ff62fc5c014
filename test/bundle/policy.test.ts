import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { inFolder } from "../support/evaluate.ts";
import { DIGEST, finding, logFile, scanCall } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { runCommand } from "./runner.ts";

const TRAIL = logFile(largeCall());

/** Runs the command on 104 findings, two of them HIGH, in a folder that holds these files. */
async function run(files: Record<string, string>, ...args: string[]) {
  return inFolder({ "trail.json": TRAIL, ...files }, async (folder) => {
    const all = ["--cloudtrail", "trail.json", "--severity", "HIGH", "--format", "json", ...args];
    const { exitCode, stdout, stderr } = runCommand(all, { cwd: folder });
    return { exitCode, stderr, report: stdout === "" ? null : (JSON.parse(stdout) as Report) };
  });
}

const entry = (id: string, more = "") => `  - id: ${id}\n    reason: never called\n    expires: never\n${more}`;
const ignoring = (...entries: string[]) => ({ ".ecr-findings-ignore.yaml": `ignore:\n${entries.join("")}` });
const gating = (report: Report | null) =>
  report?.groups.filter(({ status }) => status === "matched").map(({ name }) => name);

describe("the ignore file", () => {
  test("blocks on the remaining finding, passes where both are ignored, and still counts both", async () => {
    const one = await run(ignoring(entry("cve-2026-0001")));
    expect({ exitCode: one.exitCode, gating: gating(one.report) }).toEqual({ exitCode: 1, gating: ["CVE-2026-0002"] });
    expect(one.report?.counts).toMatchObject({ matched: 1, ignored: 1, total: 104, severity: { HIGH: 2 } });
    const both = await run(ignoring(entry("CVE-2026-0001"), entry("CVE-2026-0002")));
    expect(both).toMatchObject({ exitCode: 0, report: { verdict: "passed", verdictWithoutExemptions: "failed" } });
    expect(both.report?.counts).toMatchObject({ matched: 0, ignored: 2, total: 104, severity: { HIGH: 2 } });
  });

  for (const [what, text] of [
    ["a beginning of the id", entry("CVE-2026-000")],
    ["another package", entry("CVE-2026-0001", "    packages: [other]\n")],
    ["another repository", entry("CVE-2026-0001", "    repositories: [other/*]\n")],
  ] as const) {
    test(`${what} ignores nothing, and is reported as unused`, async () => {
      const { exitCode, report } = await run(ignoring(text));
      expect({ exitCode, gating: gating(report) }).toEqual({ exitCode: 1, gating: ["CVE-2026-0001", "CVE-2026-0002"] });
      expect(report?.exemptions).toMatchObject([{ state: "unused", count: 0 }]);
      expect(report?.notices).toContainEqual(expect.objectContaining({ code: "exemption-unused" }));
    });
  }

  test("an expired entry blocks again, and is reported", async () => {
    const { exitCode, report } = await run(ignoring(entry("CVE-2026-0001").replace("never\n", "2020-01-31\n")));
    expect({ exitCode, matched: report?.counts.matched }).toEqual({ exitCode: 1, matched: 2 });
    expect(report?.notices).toContainEqual(expect.objectContaining({ code: "exemption-expired" }));
  });

  for (const [what, text, ...words] of [
    ["an unknown key", "ignore:\n  - id: CVE-1\n    reasons: x\n    expires: never\n", ":3", "reasons", "reason"],
    ["a missing reason", "ignore:\n  - id: CVE-1\n    expires: never\n", ":2", "reason"],
    ["a bad date", "ignore:\n  - id: CVE-1\n    reason: x\n    expires: 2026-02-30\n", ":4", "2026-02-30"],
    ["no expiry", "ignore:\n  - id: CVE-1\n    reason: x\n", ":2", "expires"],
    ["a duplicate key", "ignore:\n  - id: CVE-1\n    id: CVE-2\n    reason: x\n    expires: never\n", ":3", "id"],
    ["an alias", "ignore:\n  - &a\n    id: CVE-1\n    reason: x\n    expires: never\n  - *a\n", "anchor"],
    ["several documents", "ignore: []\n---\nignore: []\n", "document"],
    ["everything without a package", 'ignore:\n  - id: "*"\n    reason: x\n    expires: never\n', ":2", "packages"],
    ["no YAML", "ignore: [\n", ":"],
    ["a list at the top", "- id: CVE-1\n", ":1", "ignore"],
  ] as const) {
    test(`${what} exits 3 with the file, the line and the fix`, async () => {
      const { exitCode, stderr, report } = await run({ ".ecr-findings-ignore.yaml": text });
      expect({ exitCode, report }).toEqual({ exitCode: 3, report: null });
      for (const word of [".ecr-findings-ignore.yaml", ...words]) expect(stderr).toContain(word);
      expect(stderr).not.toContain("    at ");
    });
  }

  test("a named file that does not exist is an error, and none turns off the default", async () => {
    const missing = await run({}, "--ignore-file", "nowhere.yaml");
    expect(missing).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("nowhere.yaml") });
    const files = ignoring(entry("CVE-2026-0001"), entry("CVE-2026-0002"));
    expect(await run(files, "--ignore-file", "none")).toMatchObject({ exitCode: 1 });
    expect(
      await run({ "other.yaml": files[".ecr-findings-ignore.yaml"] }, "--ignore-file", "other.yaml"),
    ).toMatchObject({ exitCode: 0 });
  });

  test("a group with two packages, one of them exempt, blocks and shows which package and why", async () => {
    const packages = ["liba", "libb"].map((name) => ({ ...finding("CVE-2026-9", "HIGH", name), description: "d" }));
    const trail = logFile(
      scanCall((r) =>
        Object.assign(r.responseElements.imageScanFindings, { findings: packages, findingSeverityCounts: undefined }),
      ),
    );
    const { exitCode, report } = await run({
      "trail.json": trail,
      ...ignoring(entry("CVE-2026-9", "    packages: [liba]\n")),
    });
    expect(exitCode).toBe(1);
    expect(report?.groups).toMatchObject([
      {
        status: "matched",
        packages: [
          { name: "liba", status: "ignored", reason: expect.stringContaining("never called") },
          { name: "libb", status: "matched", reason: null },
        ],
      },
    ]);
  });

  test("an image that cannot be scanned is accepted by code and repository", async () => {
    const unsupported = scanCall((r) => (r.responseElements.imageScanStatus = { status: "UNSUPPORTED_IMAGE" }));
    const calls = [unsupported, largeCall()];
    // Every finding is LOW below, and a key of the counts that is there twice would be damage.
    for (const call of calls) delete call.responseElements.imageScanFindings.findingSeverityCounts;
    const trail = logFile(...calls).replaceAll('"HIGH"', '"LOW"');
    const accept =
      "inconclusive:\n  - codes: [unsupported-image]\n    repositories: [team/shop]\n    reason: scanned elsewhere\n    expires: never\n";
    const bare = await run({ "trail.json": trail });
    expect(bare).toMatchObject({ exitCode: 2, report: { verdict: "inconclusive", counts: { inconclusive: 1 } } });
    const known = await run({ "trail.json": trail, ".ecr-findings-ignore.yaml": accept });
    expect(known.report?.counts.inconclusive).toBe(0);
    expect(known.report?.scans.find(({ code }) => code === "unsupported-image")?.accepted?.reason).toBe(
      "scanned elsewhere",
    );
  });
});

describe("an OpenVEX document", () => {
  const vex = (repository: string, status = "not_affected") =>
    JSON.stringify({
      "@context": "https://openvex.dev/ns/v0.2.0",
      "@id": "https://example.org/vex/1",
      author: "example",
      timestamp: "2026-01-01T00:00:00Z",
      version: 1,
      statements: [
        {
          vulnerability: { name: "CVE-2026-0001" },
          products: [
            {
              "@id": `pkg:oci/${repository.split("/").at(-1)}@${encodeURIComponent(DIGEST)}?repository_url=111122223333.dkr.ecr.eu-west-1.amazonaws.com/${repository}`,
            },
          ],
          status,
          justification: "vulnerable_code_not_in_execute_path",
        },
      ],
    });

  test("exempts findings in its product only", async () => {
    const its = await run({ "vex.json": vex("team/large") }, "--ignore-file", "vex.json");
    expect(gating(its.report)).toEqual(["CVE-2026-0002"]);
    const another = await run({ "vex.json": vex("team/else") }, "--ignore-file", "vex.json");
    expect(gating(another.report)).toEqual(["CVE-2026-0001", "CVE-2026-0002"]);
    const affected = await run({ "vex.json": vex("team/large", "affected") }, "--ignore-file", "vex.json");
    expect(gating(affected.report)).toEqual(["CVE-2026-0001", "CVE-2026-0002"]);
  });
});

describe("a baseline", () => {
  test("with one finding exempts it and blocks on the other", async () => {
    await inFolder({ "trail.json": TRAIL }, async (folder) => {
      const first = runCommand(["--cloudtrail", "trail.json", "--severity", "HIGH", "--format", "json"], {
        cwd: folder,
      });
      const report = JSON.parse(first.stdout) as Report;
      report.groups = report.groups.filter(({ name }) => name === "CVE-2026-0001");
      const earlier = JSON.stringify(report);
      writeFileSync(join(folder, "own.json"), earlier);
      writeFileSync(join(folder, "before.json"), earlier.replaceAll(DIGEST, DIGEST.replaceAll("ab12", "cd34")));
      const args = [
        "--cloudtrail",
        "trail.json",
        "--severity",
        "HIGH",
        "--format",
        "json",
        "--baseline",
        "before.json",
      ];
      const second = runCommand(args, { cwd: folder });
      expect({ exitCode: second.exitCode, gating: gating(JSON.parse(second.stdout) as Report) }).toEqual({
        exitCode: 1,
        gating: ["CVE-2026-0002"],
      });
      const own = JSON.parse(runCommand([...args.slice(0, -1), "own.json"], { cwd: folder }).stdout) as Report;
      expect(gating(own)).toEqual(["CVE-2026-0001", "CVE-2026-0002"]);
      expect(own.notices).toContainEqual(expect.objectContaining({ code: "baseline-own-image" }));
    });
  });

  test("exits 3 where it is damaged, not a report, or also the report file", async () => {
    for (const [text, ...args] of [
      ["{", "--baseline", "b.json"],
      ["{}", "--baseline", "b.json"],
      ["{}", "--baseline", "b.json", "--report-file", "./b.json"],
    ] as const) {
      const { exitCode, stderr, report } = await run({ "b.json": text }, ...args);
      expect({ exitCode, report }).toEqual({ exitCode: 3, report: null });
      expect(stderr).toContain("baseline");
    }
  });
});

test("--explain shows for each occurrence which rule decided", async () => {
  await inFolder({ "trail.json": TRAIL, ...ignoring(entry("CVE-2026-0001")) }, async (folder) => {
    const args = ["--cloudtrail", "trail.json", "--severity", "HIGH", "--explain", "cve-2026-0001"];
    const { exitCode, stdout } = runCommand(args, { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain("never called");
    expect(stdout).toContain("team/large");
  });
});
