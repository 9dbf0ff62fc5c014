import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A copy of the pages, so that the test can change one. */
const folder = mkdtempSync(join(tmpdir(), "generated-docs-"));
beforeAll(() => {
  for (const path of [
    "action.yml",
    "README.md",
    "docs",
    "examples",
    "package.json",
    "dist/licenses.txt",
    ".github/workflows/gate.yml",
  ])
    cpSync(path, join(folder, path), { recursive: true });
  symlinkSync(resolve("src"), join(folder, "src"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const check = (cwd: string) => {
  const command = [resolve("scripts/write-docs.ts"), "--check"];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, encoding: "utf8" });
  return { status, outdated: stderr.match(/^\S+(?= is out of date: run npm run docs)/gm) ?? [], stderr };
};

describe("npm run docs -- --check", () => {
  it("finds every generated page up to date", () => {
    expect(check(".")).toEqual({ status: 0, outdated: [], stderr: "" });
  });

  it.each([
    ["action.yml", /^ {2}severity:$/m, "  severities:"],
    [".github/workflows/gate.yml", /^ {6}severity:$/m, "      severities:"],
    [".github/workflows/gate.yml", /^ {10}severity: .*\n/m, ""],
    ["docs/reusable-workflow.md", /\| `sarif-file` /, "| `sarif` "],
    ["README.md", /\| `severity` \|/, "| `severities` |"],
    ["docs/troubleshooting.md", /^\| `[a-z-]+` \| .*\n/m, ""],
    ["docs/permissions.md", /"ecr:BatchGetImage",/, '"ecr:GetImage",'],
    ["docs/security.md", /`src\/core\/search\/detection\.ts` \| \d/, "`src/core/search/no-such-file.ts` | 1"],
    ["docs/dependencies.md", /`undici` /, ""],
    ["examples/clean/events.json", /shop\/docs/, "shop/other"],
  ])("names %s where its generated part differs, and exits with 1", (path, part, by) => {
    const page = readFileSync(path, "utf8");
    expect(page).toMatch(part);
    writeFileSync(join(folder, path), page.replace(part, by));
    const { status, outdated } = check(folder);
    writeFileSync(join(folder, path), page);
    expect({ status, outdated }).toEqual({ status: 1, outdated: [path] });
  });
});
