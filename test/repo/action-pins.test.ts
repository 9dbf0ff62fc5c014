import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { disagreements, pinsOf, withPins } from "../../scripts/pins/action-pins.ts";

const FILES = [".github/workflows/*.yml", "README.md", "docs/**/*.md", "examples/**/*.{md,yml}"];
const filesOf = (cwd: string) =>
  globSync(FILES, { cwd }).map((name) => ({ name, text: readFileSync(join(cwd, name), "utf8") }));

it("the workflows, the README and docs/ have one pin for each action", () => {
  expect(filesOf(".").flatMap(({ text }) => pinsOf(text)).length).toBeGreaterThan(20);
  expect(disagreements(filesOf("."))).toEqual([]);
});

const [OLD, NEW] = ["a1".repeat(20), "b2".repeat(20)];

it.each([
  [`- uses: a/b@${OLD} # v1`, `- uses: a/b@${NEW} # v2.0`],
  [`uses: "a/b/init@${OLD}" # v1`, `uses: "a/b/init@${NEW}" # v2.0`],
  ["uses: a/b@v1", "uses: a/b@v1"],
  [`uses: a/c@${OLD} # v1`, `uses: a/c@${OLD} # v1`],
])("a pin is set in %j", (text, expected) => {
  expect(withPins(text, new Map([["a/b", { action: "a/b", commit: NEW, version: "v2.0" }]]))).toBe(expected);
});

describe("npm run pins", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "action-pins-"));
    for (const path of [".github/workflows", "README.md", "docs"])
      cpSync(path, join(folder, path), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [resolve("scripts/write-pins.ts"), ...args], { cwd: folder, encoding: "utf8" });

  it("changes nothing where all agree", () => {
    expect(run()).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });

  it("copies a pin that a workflow changed to every page, and a page that disagrees fails", () => {
    for (const path of globSync(".github/workflows/*.yml", { cwd: folder })) {
      const text = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), text.replaceAll(/(actions\/checkout)@\w+ # \S+/g, `$1@${NEW} # v7.0.0`));
    }
    expect(disagreements(filesOf(folder)).join()).toContain("actions/checkout has 2 pins: ");
    expect(run().status).toBe(0);
    expect(disagreements(filesOf(folder))).toEqual([]);
    expect(readFileSync(join(folder, "docs/start.md"), "utf8")).toContain(`actions/checkout@${NEW} # v7.0.0`);
  });

  it("sets a pin that is given, also the action's own in gate.yml", () => {
    expect(run(`docker/build-push-action@${NEW}`, "v8.0.0").status).toBe(0);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`docker/build-push-action@${NEW} # v8.0.0`);
    expect(run(`OWNER/ecr-findings-gate@${NEW}`, "v1.0.0").stdout).toContain("gate.yml");
    expect(disagreements(filesOf(folder))).toEqual([]);
  });

  it.each([["a/b@v1", "v1"], [`a/b@${NEW}`], [`a/b@${NEW}`, "v1", "more"]])("rejects %j", (...args) => {
    const { status, stderr } = run(...args);
    expect({ status, stderr: stderr.slice(0, 6) }).toEqual({ status: 1, stderr: "usage:" });
  });
});
