import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/performance.md", "utf8");
const MEASURED = PAGE.split("<!-- measured: begin")[1]?.split("<!-- measured: end -->")[0] ?? "";
const SCRIPTS = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }).scripts;
const COMMANDS = [...PAGE.matchAll(/npm run ([\w:]+)(?: -- ([^\n#`]*))?/g)].map(([, script = "", args = ""]) => ({
  script,
  args: args.trim(),
}));

function bench(args: readonly string[]) {
  return spawnSync(process.execPath, ["scripts/bench.ts", ...args], { encoding: "utf8" });
}

/** The tables in a text, each as rows of its cells by their heads. */
function tables(text: string): Record<string, string>[][] {
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  return [...text.matchAll(/^\|.*\n\|[ :|-]+\n(?:\|.*\n)*/gm)].map(([table]) => {
    const [heads = [], , ...rows] = table.trimEnd().split("\n").map(cells);
    return rows.map((row) => Object.fromEntries(heads.map((head, column) => [head, row[column] ?? ""])));
  });
}

const marksOf = (rows: readonly Record<string, string>[] = []) =>
  rows.map(({ profile, against, mark, beyond }) => ({ profile, against, mark, beyond }));

describe("docs/performance.md", () => {
  const [listed = []] = tables(bench(["--list"]).stdout);
  const [trails, results] = tables(MEASURED);

  it("has every profile of the bench, and no other", () => {
    const profiles = [...new Set(listed.map(({ profile }) => profile))];
    expect(profiles.length).toBeGreaterThan(5);
    expect(trails?.map(({ profile }) => profile)).toEqual(profiles);
    expect([...new Set(results?.map(({ profile }) => profile))]).toEqual(profiles);
  });

  it("has every mark of the bench, measured", () => {
    expect(marksOf(results?.filter(({ mark }) => mark !== ""))).toEqual(marksOf(listed));
    for (const row of results ?? [])
      expect(row, JSON.stringify(row)).toMatchObject({ ours: expect.stringMatching(/\d/) });
  });

  it("shows for each mark whether it is kept, and lists those that are missed", () => {
    const marked = (results ?? []).filter(({ mark }) => mark !== "");
    for (const { holds } of marked) expect(["yes", "yes, and beyond", "MISSED", "it failed"]).toContain(holds);
    const missed = marked
      .filter(({ holds }) => holds === "MISSED")
      .map(({ profile, against }) => `${profile} (${against}:`);
    const line = /^Missed: .*$/m.exec(MEASURED)?.[0] ?? "";
    for (const one of missed) expect(line).toContain(one);
    expect(line === "").toBe(missed.length === 0);
  });

  it("shows the error of each tool that failed, and the memory of the others", () => {
    expect(results?.length).toBeGreaterThan(50);
    for (const row of results ?? []) {
      const { against = "", theirs = "", holds = "", "their memory": memory = "" } = row;
      if (against === "peak memory") continue;
      expect(theirs, JSON.stringify(row)).toMatch(holds === "it failed" ? /^failed: \w/ : /^\d/);
      if (holds !== "it failed") expect(memory, JSON.stringify(row)).toMatch(/^\d+ MiB$/);
    }
  });

  it("names the day, the command, the machine and the versions of the measurement", () => {
    expect(MEASURED).toMatch(
      /^\d{4}-\d{2}-\d{2}, scale [\d.]+, (?:one run|medians of \d+ runs): `npm run bench -- .*--write.*`$/m,
    );
    expect(MEASURED).toMatch(/^\d+ cores \(.+\), \d+ GiB, \w+ \w+$/m);
    const versions = /^node v\d+\.\d+\.\d+, .*$/m.exec(MEASURED)?.[0] ?? "";
    for (const tool of ["gzip", "jq", "Python", "orjson", "DuckDB"]) expect(versions).toContain(tool);
  });

  it.each(COMMANDS)("shows a command that works: npm run $script $args", ({ script, args }) => {
    expect(Object.keys(SCRIPTS)).toContain(script);
    if (script !== "bench") return;
    const { status, stderr } = bench([...args.split(/\s+/).filter((word) => word !== ""), "--list"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("shows commands for the bench", () => {
    expect(COMMANDS.length).toBeGreaterThan(4);
  });
});

describe("npm run bench", () => {
  it.each([
    [
      ["--only", "z"],
      "--only: expected some of sparse, a, b, b-lookup, b-lake, b-athena, b-s3, c, d, e, f, c4, d4, groups, small, got z",
    ],
    [["--scale", "2"], "--scale: expected a number above 0, up to 1, got 2"],
    [["--runs", "0"], "--runs: expected a whole number above 0, got 0"],
    [["--write", "--only", "a"], "--write measures all profiles: remove --only"],
    [["--quick"], "Unknown option '--quick'"],
  ])("rejects %s", (args, message) => {
    const { status, stderr } = bench([...args, "--list"]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
