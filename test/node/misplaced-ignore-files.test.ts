import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { misplacedIgnoreFiles } from "../../src/node/misplaced-ignore-files.ts";

const before = process.cwd();
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "misplaced-")));
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

const YAML = ".ecr-findings-ignore.yaml";
const YML = ".ecr-findings-ignore.yml";

/** The files that are found from `here`, in a folder with these files. */
async function found(files: string[], here = ".", { workspace = "", startedIn = here } = {}) {
  for (const file of [...files, join(here, "x")]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), "");
  }
  process.chdir(join(folder, here));
  const env = workspace === "" ? {} : { GITHUB_WORKSPACE: join(folder, workspace) };
  return misplacedIgnoreFiles(env, join(folder, startedIn));
}

test.each([
  ["none", [], []],
  ["with .yml", [YML], [YML]],
  ["in folders", [`src/${YAML}`, `.github/${YML}`], [`.github/${YML}`, `src/${YAML}`]],
  ["in a folder of a folder", [`a/b/${YAML}`], []],
  ["in folders of other people's files", [`node_modules/${YAML}`, `.git/${YAML}`], []],
  ["a folder of that name", [`${YML}/x`, `src/${YAML}/x`], []],
  ["another name", ["ecr-findings-ignore.yaml", ".ecr-findings-ignore.json"], []],
])("%s", async (_what, files, expected) => {
  expect(await found(files)).toEqual(expected);
});

test("in the checkout around the folder, and not above it", async () => {
  const files = [YAML, `repo/${YAML}`, "repo/.git/config"];
  expect(await found(files, "repo/a/b")).toEqual([`../../${YAML}`]);
});

test("in the checkout around the folder, and not above the workspace", async () => {
  const files = [YAML, ".git/config"];
  expect(await found(files, "repo/a/b", { workspace: "repo" })).toEqual([]);
  expect(await found(files, "repo/a/b", { workspace: "." })).toEqual([`../../../${YAML}`]);
});

test("in the folder in which the process was started", async () => {
  expect(await found([`a/b/${YAML}`], ".", { startedIn: "a/b" })).toEqual([`a/b/${YAML}`]);
});

test("in a folder with more entries than are considered, at most the first ones", async () => {
  const many = Array.from({ length: 250 }, (_, index) => `d${String(index).padStart(3, "0")}/${YAML}`);
  expect(await found(many)).toHaveLength(200);
});
