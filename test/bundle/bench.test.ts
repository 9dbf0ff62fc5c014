import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./runner.ts";

const TOOLS = {
  zcat: "zcat",
  inflate: "gunzip only",
  disk: "ours, from disk",
  "without-interning": "ours, not interning",
  jq: "jq",
  python: "Python json",
  orjson: "Python orjson",
  duckdb: "DuckDB",
} as const;
const EVERY = ["zcat", "inflate", "jq", "python", "orjson", "duckdb"] as const;
/** The tools that each profile is compared with. */
const AGAINST: Record<string, readonly (keyof typeof TOOLS)[]> = {
  sparse: EVERY,
  a: EVERY,
  b: EVERY,
  "b-lookup": EVERY,
  "b-lake": EVERY,
  "b-athena": EVERY,
  "b-s3": ["disk"],
  c: EVERY,
  d: EVERY,
  e: EVERY,
  f: [...EVERY, "without-interning"],
  c4: ["zcat", "inflate"],
  d4: ["zcat", "inflate"],
  groups: EVERY,
  small: [],
};
/** Profiles that a tool cannot read: the table shows its error. */
const FAILS: Record<string, readonly string[]> = { jq: ["b-lake", "b-athena"] };

let temp = "";
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), "bench-"));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function bench(args: readonly string[], path: readonly string[] = [], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(ROOT, "scripts/bench.ts"), "--scale", "0.001", "--runs", "1", ...args], {
    cwd: temp,
    env: { PATH: [...path, process.env["PATH"] ?? ""].join(delimiter), TMPDIR: temp, ...env },
    encoding: "utf8",
  });
}

/** Profiles that this machine cannot measure. */
function skippedIn(stderr: string): string[] {
  return [...stderr.matchAll(/^(\S+) is skipped: \S/gm)].map(([, profile = ""]) => profile);
}

/** A folder with a program of this name, to be put first on PATH. */
function standIn(name: string, script: string): string {
  const folder = mkdtempSync(join(temp, "path-"));
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** The rows of the table of results. */
function resultRows(stdout: string) {
  return stdout
    .split("\n")
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| /, "").trim()))
    .filter((cells) => cells.length === 9)
    .map(([profile = "", against = "", ours = "", theirs = "", , peak = ""]) => {
      return { profile, against: against.replace(/ x2$/, ""), ours, theirs, peak };
    });
}

describe.skipIf(process.platform === "win32")("npm run bench, at a small scale", () => {
  const run: { whole?: ReturnType<typeof bench> } = {};
  const whole = () => (run.whole ??= bench(["--long"]));

  it("measures every profile, and every tool gives the same groups", () => {
    const { status, stdout, stderr } = whole();
    expect(stderr).not.toContain("DIFFERS");
    expect(status).toBe(0);
    expect(stdout).toContain("Every tool gave the same groups, and nothing was inconclusive.");
    const measured = [...stdout.matchAll(/^\| (\S+) +\| (?:peak memory|bare Node) +\| +\d+ (?:MiB|ms) /gm)];
    const profiles = process.platform === "linux" ? Object.keys(AGAINST) : ["small"];
    const skipped = skippedIn(stderr);
    if (skipped.length > 0) console.log(`skipped: ${skipped.join(", ")}, because MinIO is not installed`);
    expect(measured.map(([, profile]) => profile)).toEqual(profiles.filter((one) => !skipped.includes(one)));
  });

  it.each(Object.entries(TOOLS))("compares ours with %s where it is installed", (tool, name) => {
    const { stdout, stderr } = whole();
    const absent = stderr.includes(`${name} is not installed: it is not measured`);
    if (absent) console.log(`${name} is not installed: the test only checks that it is not measured`);
    const rows = resultRows(stdout).filter(({ against, ours }) => against === name && ours !== "");
    const expected = Object.keys(AGAINST)
      .filter((profile) => AGAINST[profile]?.some((one) => one === tool))
      .filter((profile) => !skippedIn(stderr).includes(profile));
    expect(rows.map(({ profile }) => profile)).toEqual(absent ? [] : expected);
    for (const { profile, theirs, peak } of rows) {
      const isFailure = FAILS[tool]?.includes(profile) ?? false;
      expect(theirs, profile).toMatch(isFailure ? /^failed: \w/ : /^\d+\.\d\d s/);
      // At this scale, zcat can end before its memory is measured.
      if (process.platform === "linux" && !isFailure && tool !== "zcat") expect(peak, profile).toMatch(/^\d+ MiB$/);
    }
  });

  it("reuses a generated export, and generates an incomplete one again", () => {
    const folder = join(temp, "ecr-findings-gate-bench");
    expect(bench(["--only", "small"]).status).toBe(0);
    expect(bench(["--only", "small"]).stderr).toContain("made before: small");
    const made = readdirSync(folder).find((name) => name.startsWith("small-")) ?? "";
    truncateSync(join(folder, made, "trail", "00000.json.gz"), 100);
    const cut = bench(["--only", "small"]);
    expect(cut.stderr).toMatch(/made in [\d.]+ s: small/);
    expect(cut.status).toBe(0);
    rmSync(join(folder, made, "made.json"));
    expect(bench(["--only", "small"]).stderr).toMatch(/made in [\d.]+ s: small/);
    expect(readdirSync(folder).filter((name) => /^(?:unfinished|answers)-/.test(name))).toEqual([]);
  });

  it("shows that a tool which is not installed was not measured", () => {
    const { status, stdout, stderr } = bench(["--only", "c"], [standIn("jq", "exit 127")]);
    expect(stderr).toContain("jq is not installed: it is not measured");
    expect(stdout).toMatch(/^\| c +\| jq +\| .* not measured +\|$/m);
    expect(status).toBe(0);
  });

  it("skips what is read from S3 if MinIO is not installed, and gives the reason", () => {
    const { status, stdout, stderr } = bench(["--only", "b-s3,small"], [standIn("minio", "exit 127")], {
      XDG_CACHE_HOME: temp,
    });
    expect(stderr).toContain("b-s3 is skipped: MinIO is not installed");
    expect(stdout).toMatch(/^Skipped: b-s3\. MinIO is not installed/m);
    expect(stdout).toMatch(/^\| small +\| bare Node +\| +\d+ ms /m);
    expect(stdout).not.toMatch(/^\| b-s3/m);
    expect(status).toBe(0);
  });

  it("exits with 1 where a tool fails on a profile that it can read", () => {
    const script = `case "$1" in --version) echo jq-1.0;; *) echo "jq: error: no luck" >&2; exit 5;; esac`;
    const { status, stdout, stderr } = bench(["--only", "c"], [standIn("jq", script)]);
    expect(stderr).toContain("DIFFERS c, 2 threads: jq failed: jq: error: no luck");
    expect(stdout).toMatch(/^\| c +\| jq +\| .* failed: jq: error: no luck +\|.* it failed +\|$/m);
    expect(status).toBe(1);
  });

  it("exits with 1 where the groups of a tool differ from ours", () => {
    const script = `case "$1" in --version) echo jq-1.0;; *) cat >/dev/null; echo '{"calls":1}';; esac`;
    const { status, stdout, stderr } = bench(["--only", "c"], [standIn("jq", script)]);
    expect(stderr).toContain("DIFFERS c, 2 threads: jq differs from ours: 1 calls, not 2");
    expect(stdout).not.toContain("Every tool gave the same groups");
    expect(status).toBe(1);
  });
});
