import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
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

const FILES = {
  "package.json": JSON.stringify({
    name: "gate",
    version: "1.2.3",
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
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}
git("init", "--quiet");
git("add", "--all");
git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "one");

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("packs the commit with its SBOM, checksums and release notes", () => {
  expect(pack("v1.2.3")).toMatchObject({ status: 0, stderr: "" });
  expect(readdirSync(join(folder, "out", "assets")).sort()).toEqual([
    "SHA256SUMS",
    "gate-1.2.3.tar.gz",
    "sbom.cdx.json",
  ]);
  expect(readdirSync(join(folder, "out", "dist"))).toEqual(["index.js"]);

  const notes = at("out", "notes.md").toString();
  expect(notes).toBe(
    `### Added\n\n- all of it\n\n## Pin it\n\n    uses: example/gate@${git("rev-parse", "HEAD").trim()} # v1.2.3\n`,
  );
  const sbom: { components: { name: string }[] } = JSON.parse(at("out", "assets", "sbom.cdx.json").toString());
  expect(sbom.components.map(({ name }) => name)).toEqual(["a"]);
  expect(gunzipSync(at("out", "assets", "gate-1.2.3.tar.gz")).toString()).toContain("gate-1.2.3/dist/index.js");
  expect(at("out", "assets", "SHA256SUMS").toString().trim().split("\n")).toHaveLength(2);
});

it("packs the same bytes when run twice", () => {
  const before = at("out", "assets", "gate-1.2.3.tar.gz");
  expect(pack("v1.2.3").status).toBe(0);
  expect(at("out", "assets", "gate-1.2.3.tar.gz").equals(before)).toBe(true);
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
