import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";

const SCRIPT = resolve("scripts/pack-release.ts");
const folder = mkdtempSync(join(tmpdir(), "pack release-"));
const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
const pack = (tag: string) =>
  spawnSync(process.execPath, [SCRIPT, tag, "out"], {
    cwd: folder,
    env: { ...process.env, GITHUB_REPOSITORY: "example/gate" },
    encoding: "utf8",
  });
const at = (...path: string[]) => readFileSync(join(folder, ...path));

const gateOf = (commit: string, version = "v1.2.3", repository = "example/gate") =>
  `    steps:\n      - id: gate\n        uses: ${repository}@${commit} # ${version}\n`;

const FILES = {
  "package.json": JSON.stringify({
    name: "gate",
    version: "1.2.3",
    private: true,
    files: ["dist", "action.yml", "examples"],
    scripts: { postinstall: "exit 1" },
    dependencies: { a: "1.0.0" },
    devDependencies: { b: "1.0.0" },
  }),
  "package-lock.json": JSON.stringify({
    name: "gate",
    version: "1.2.3",
    lockfileVersion: 3,
    packages: {
      "": { name: "gate", version: "1.2.3", dependencies: { a: "1.0.0" }, devDependencies: { b: "1.0.0" } },
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0", dev: true },
    },
  }),
  "CHANGELOG.md":
    "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-31\n\n### Added\n\n- all of it\n\n## [1.2.2] - 2026-01-30\n\n- old\n",
  "dist/index.js": "export {};\n",
  "dist/licenses.txt": "",
  "action.yml": "",
  "examples/a.json": "",
  "README.md": "",
  LICENSE: "",
  "SECURITY.md": "",
  ".github/workflows/gate.yml": gateOf("none"),
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const commit = (message: string) => {
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", message);
  return git("rev-parse", "HEAD").trim();
};
const writeGate = (text: string) => writeFileSync(join(folder, ".github/workflows/gate.yml"), text);
git("init", "--quiet");
writeFileSync(join(folder, ".gitignore"), "out\n");
const older = commit("an older version");
writeFileSync(join(folder, "dist/index.js"), "export const version = 2;\n");
const built = commit("the version, with its dist");
writeGate(gateOf(built));
const released = commit("the pin of gate.yml");
writeFileSync(join(folder, "dist/untracked.js"), "");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("packs the commit with its SBOM, checksums and release notes", () => {
  expect(pack("v1.2.3")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "out", "assets")).sort()).toEqual(["SHA256SUMS", "gate-1.2.3.tgz", "sbom.cdx.json"]);
  expect(readdirSync(join(folder, "out", "dist"))).toEqual(["index.js"]);

  const notes = at("out", "notes.md").toString();
  expect(notes).toBe(`### Added\n\n- all of it\n\n## Pin it\n\n    uses: example/gate@${released} # v1.2.3\n`);
  const sbom: { components: { name: string }[] } = JSON.parse(at("out", "assets", "sbom.cdx.json").toString());
  expect(sbom.components.map(({ name }) => name)).toEqual(["a"]);
  const inPackage = execFileSync("tar", ["-tzf", "out/assets/gate-1.2.3.tgz"], { cwd: folder, encoding: "utf8" });
  expect(inPackage.trim().split(/\r?\n/).sort()).toEqual(
    ["action.yml", "dist/index.js", "dist/licenses.txt", "examples/a.json", "package.json"]
      .concat(["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"])
      .map((path) => `package/${path}`)
      .sort(),
  );
  expect(at("out", "assets", "SHA256SUMS").toString().trim().split("\n")).toHaveLength(2);
});

it("packs the same bytes when run twice", () => {
  const before = at("out", "assets", "gate-1.2.3.tgz");
  expect(pack("v1.2.3").status).toBe(0);
  expect(at("out", "assets", "gate-1.2.3.tgz").equals(before)).toBe(true);
});

it("rejects a changed file", () => {
  writeFileSync(join(folder, "README.md"), "changed");
  const { status, stderr } = pack("v1.2.3");
  git("checkout", "--quiet", "--", "README.md");
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "pack-release: expected the files of the commit, found changes:\n M README.md\n",
  });
});

it.each([
  ["no commit", gateOf("v1"), "expected a step with id: gate that uses this action by commit, found none"],
  ["another owner", gateOf(built, "v1.2.3", "OWNER/gate"), "expected an action of example/gate, found OWNER/gate@"],
  ["an older version", gateOf(older, "v1.2.2"), "expected the version v1.2.3, found"],
  ["an unknown commit", gateOf("1234567890".repeat(4)), "expected a commit before the tag, found"],
  ["another action", gateOf(older), `${older} has another action than the tag: dist/index.js differ`],
])("rejects a gate.yml that runs %s", (_, gate, message) => {
  writeGate(gate);
  commit("a wrong pin");
  const { status, stderr } = pack("v1.2.3");
  git("reset", "--quiet", "--hard", released);
  expect(status).toBe(1);
  expect(stderr).toContain(`pack-release: .github/workflows/gate.yml: ${message}`);
});

it("rejects a tag that is not the version in package.json", () => {
  expect(pack("v1.2.4")).toMatchObject({
    status: 1,
    stderr: "pack-release: the tag is v1.2.4, and package.json has version 1.2.3: expected the same version\n",
  });
});

it.each([
  ["no section for the version", "# Changelog\n\n## [Unreleased]\n\n- all of it\n"],
  ["an empty section for the version", "# Changelog\n\n## [1.2.3] - 2026-01-31\n\n## [1.2.2] - 2026-01-30\n\n- old\n"],
])("rejects a changelog with %s", (_, text) => {
  writeFileSync(join(folder, "CHANGELOG.md"), text);
  expect(pack("v1.2.3").stderr).toBe(
    'pack-release: CHANGELOG.md: expected a section "## [1.2.3] - YYYY-MM-DD" with text, found none\n',
  );
});
