import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./runner.ts";

const TOOLS = {
  zcat: "zcat",
  jq: "jq",
  python: "Python json",
  orjson: "Python orjson",
  duckdb: "DuckDB",
} as const;
/** The tools that each profile is compared with. */
const AGAINST: Record<string, readonly (keyof typeof TOOLS)[]> = {
  sparse: ["zcat", "jq", "python", "orjson"],
  a: ["zcat", "jq", "python", "orjson"],
  b: ["zcat", "duckdb", "jq", "python", "orjson"],
  c: ["zcat", "jq", "python", "orjson"],
  d: ["zcat"],
  c4: ["zcat"],
  d4: ["zcat"],
  groups: ["zcat", "python", "orjson"],
  small: [],
};

let temp = "";
beforeAll(() => {
  temp = mkdtempSync(join(tmpdir(), "bench-"));
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

function bench(args: readonly string[], path: readonly string[] = []) {
  return spawnSync(process.execPath, [join(ROOT, "scripts/bench.ts"), "--scale", "0.001", "--runs", "1", ...args], {
    cwd: temp,
    env: { PATH: [...path, process.env["PATH"] ?? ""].join(delimiter), TMPDIR: temp },
    encoding: "utf8",
  });
}

/** A folder with a program of this name, to be put first on PATH. */
function standIn(name: string, script: string): string {
  const folder = mkdtempSync(join(temp, "path-"));
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

describe.skipIf(process.platform === "win32")("npm run bench, at a small scale", () => {
  const run: { whole?: ReturnType<typeof bench> } = {};
  const whole = () => (run.whole ??= bench(["--long"]));

  it("measures every profile, and every tool gives the same groups", () => {
    const { status, stdout, stderr } = whole();
    expect(stderr).not.toContain("DIFFERS");
    expect(status).toBe(0);
    expect(stdout).toContain("Every tool gave the same groups, and nothing was inconclusive.");
    const measured = [...stdout.matchAll(/^\| (\w+) +\| (?:peak memory|bare Node) +\| +\d+ (?:MiB|ms) /gm)];
    const profiles = process.platform === "linux" ? Object.keys(AGAINST) : ["small"];
    expect(measured.map(([, profile]) => profile)).toEqual(profiles);
  });

  it.each(Object.entries(TOOLS))("compares ours with %s where it is installed", (tool, name) => {
    const { stdout, stderr } = whole();
    const rows = [...stdout.matchAll(/^\| (\w+) +\| (.+?)(?: x2)? +\| +\d+\.\d\d s \| +\d+\.\d\d s /gm)];
    const seen = rows.filter(([, , against]) => against === name).map(([, profile]) => profile);
    const absent = stderr.includes(`${name} is not installed: its rows are left out`);
    if (absent) console.log(`${name} is not installed: the test only checks that its rows are left out`);
    const expected = Object.keys(AGAINST).filter((profile) => AGAINST[profile]?.some((one) => one === tool));
    expect(seen).toEqual(absent ? [] : expected);
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

  it("names a tool that is not installed, and leaves its rows out", () => {
    const { status, stdout, stderr } = bench(["--only", "c"], [standIn("jq", "exit 127")]);
    expect(stderr).toContain("jq is not installed: its rows are left out");
    expect(stdout).not.toContain("| jq");
    expect(status).toBe(0);
  });

  it("exits with 1 where the groups of a tool differ from ours", () => {
    const script = `case "$1" in --version) echo jq-1.0;; *) cat >/dev/null; echo '{"calls":1}';; esac`;
    const { status, stdout, stderr } = bench(["--only", "c"], [standIn("jq", script)]);
    expect(stderr).toContain("DIFFERS c: jq differs from ours: 1 calls, not 2");
    expect(stdout).not.toContain("Every tool gave the same groups");
    expect(status).toBe(1);
  });
});
