// The npm package: what `npx ecr-findings-gate` installs.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What npm adds to `files` by itself, and what a user of a release needs beside it. */
const BESIDE = ["README.md", "LICENSE", "SECURITY.md", "CHANGELOG.md"];

/** Keys of package.json that are for work on this project only. dist/ contains all that it needs, so nothing is installed with it. */
const OWN_KEYS = new Set(["private", "scripts", "dependencies", "devDependencies", "optionalDependencies"]);

/**
 * Packs the files of the current folder that git tracks, with the package.json that is published.
 * @param out The folder that the tarball is written to; it is created.
 * @param repository `OWNER/NAME` on GitHub: npm accepts provenance only from the repository that package.json names.
 * @returns The path of the tarball.
 */
export function packForNpm(out: string, repository: string | null): string {
  const own: Record<string, unknown> & { files: string[] } = JSON.parse(readFileSync("package.json", "utf8"));
  const published = Object.fromEntries(Object.entries(own).filter(([key]) => !OWN_KEYS.has(key)));
  published["files"] = [...own.files, "SECURITY.md", "CHANGELOG.md"];
  if (repository !== null) published["repository"] = { type: "git", url: `git+https://github.com/${repository}.git` };

  const staging = mkdtempSync(join(tmpdir(), "npm-package-"));
  try {
    for (const path of trackedFiles([...own.files, ...BESIDE])) {
      mkdirSync(dirname(join(staging, path)), { recursive: true });
      copyFileSync(path, join(staging, path));
    }
    writeFileSync(join(staging, "package.json"), `${JSON.stringify(published, null, 2)}\n`);
    mkdirSync(out, { recursive: true });
    // Packed from the staging folder, because `prepack`, which could change package.json, does not run under ignore-scripts.
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", resolve(out)];
    const printed = runNpm(args, staging);
    const [packed]: { filename: string }[] = JSON.parse(printed);
    if (packed === undefined) throw new Error(`npm pack: expected one tarball, got ${printed}`);
    return join(out, packed.filename);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The tracked files under these paths: what lies beside them in the folder is not packed. */
export function trackedFiles(paths: readonly string[]): string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--", ...paths], { encoding: "utf8", maxBuffer: 1 << 28 });
  return listed.split("\0").filter((path) => path !== "");
}

/** Runs npm in a folder and returns its standard output. On Windows npm is a script, which only a shell can start. */
export function runNpm(args: readonly string[], cwd = "."): string {
  const windows = process.platform === "win32";
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args;
  const env = environmentOutsideNpm();
  return execFileSync(windows ? "npm.cmd" : "npm", quoted, { cwd, env, encoding: "utf8", shell: windows });
}

/** The environment without what `npm run` sets, such as the folder that npm then works on instead of the current one. */
export function environmentOutsideNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}
