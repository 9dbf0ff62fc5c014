import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startGitHub } from "../fakes/github-contents.ts";
import { inFolder } from "../support/evaluate.ts";
import { logFile } from "../support/records.ts";
import { largeCall } from "./large-call.ts";
import { ROOT, runCommand, runStep } from "./runner.ts";

const TRAIL = logFile(largeCall());
const DEFAULT = ".ecr-findings-ignore.yaml";

const ignoring = (...ids: string[]) =>
  `ignore:\n${ids.map((id) => `  - id: ${id}\n    reason: never called\n    expires: never\n`).join("")}`;
const BOTH = ignoring("CVE-2026-0001", "CVE-2026-0002");
const remote = (repository: string) => `[remote "origin"]\n\turl = https://github.com/${repository}\n`;

/** A workspace with checkouts in folders: `path: src` of this repository, and `path: policies` of another. */
const SUBFOLDERS = {
  "trail.json": TRAIL,
  "src/.git/config": remote("example/app"),
  [`src/${DEFAULT}`]: BOTH,
  "src/docker/Dockerfile": "FROM a AS b\nFROM debian:12\n",
  "policies/.git/config": remote("org/policies"),
  [`policies/${DEFAULT}`]: BOTH,
};

/** A workspace that is the checkout. */
const WHOLE = {
  "trail.json": TRAIL,
  ".git/config": remote("example/app"),
  [DEFAULT]: BOTH,
  "docker/Dockerfile": "FROM debian:12\n",
};

type Place = { workspace: string; cwd?: string };

/** Runs a step in the folder `workspace`, as the runner does. */
function step({ workspace, cwd = workspace }: Place, inputs: Record<string, string>) {
  return runStep({
    cwd,
    with: { cloudtrail: "trail.json", severity: "HIGH", ...inputs },
    env: { GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: "example/app" },
  });
}

/** Runs the step of a pull request with `refuse-pull-request-ignores`, beside a server with the base's files. */
async function refusing({ workspace, cwd = workspace }: Place, ignoreFile: string, base: Record<string, string>) {
  const github = await startGitHub(
    Object.fromEntries(Object.entries(base).map(([path, text]) => [`main:${path}`, text])),
  );
  const temp = mkdtempSync(join(tmpdir(), "runner-"));
  const file = (name: string, text = "") => {
    writeFileSync(join(temp, name), text);
    return join(temp, name);
  };
  const event = { pull_request: { number: 7, base: { ref: "main", repo: { full_name: "example/app" } } } };
  const inputs = {
    cloudtrail: "trail.json",
    severity: "HIGH",
    "github-token": "a-token",
    "ignore-file": ignoreFile,
    "refuse-pull-request-ignores": "true",
  };
  const child = spawn(process.execPath, [join(ROOT, "dist/main.js")], {
    cwd,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_ACTIONS: "true",
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_API_URL: github.url,
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
      GITHUB_OUTPUT: file("output"),
      GITHUB_REPOSITORY: "example/app",
      GITHUB_STEP_SUMMARY: file("summary"),
      GITHUB_WORKSPACE: workspace,
    },
  });
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  await github.close();
  const summary = readFileSync(join(temp, "summary"), "utf8");
  rmSync(temp, { recursive: true, force: true });
  const paths = github.requests.map((request) => /\/contents\/([^?]*)/.exec(request)?.[1] ?? request);
  return { exitCode, summary, paths: [...new Set(paths.map(decodeURIComponent))] };
}

/** The path that each alert of a SARIF file points at. */
function alertPaths(sarif: string): string[] {
  const results: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }[] =
    JSON.parse(sarif).runs[0].results;
  return [...new Set(results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri))];
}

describe("with refuse-pull-request-ignores, the base branch is asked for the file's path in the repository", () => {
  const base = { [DEFAULT]: BOTH };

  test.each([`src/${DEFAULT}`, `./src/../src//${DEFAULT}`])("in a checkout with `path: src`: %s", async (path) => {
    await inFolder(SUBFOLDERS, async (workspace) => {
      expect(await refusing({ workspace }, path, base)).toMatchObject({ exitCode: 0, paths: [DEFAULT] });
      const absolute = await refusing({ workspace }, join(workspace, path), base);
      expect(absolute).toMatchObject({ exitCode: 0, paths: [DEFAULT] });
    });
  });

  test("under every name of the workspace", async () => {
    await inFolder(WHOLE, async (folder) => {
      const links = mkdtempSync(join(tmpdir(), "links-"));
      const link = join(links, "workspace");
      const other = join(links, "other");
      symlinkSync(folder, link);
      symlinkSync(folder, other);
      try {
        for (const workspace of [folder, link]) {
          for (const path of [DEFAULT, ...[folder, link, other].map((name) => join(name, DEFAULT))]) {
            const run = await refusing({ workspace, cwd: realpathSync(folder) }, path, base);
            expect(run, `${path} in ${workspace}`).toMatchObject({ exitCode: 0, paths: [DEFAULT] });
          }
        }
      } finally {
        rmSync(links, { recursive: true });
      }
    });
  });

  test("and nothing applies where the path is one of another repository, a submodule or a link", async () => {
    const files = { ...WHOLE, "lib/.git": "gitdir: ../.git/modules/lib\n", [`lib/${DEFAULT}`]: BOTH };
    await inFolder(files, async (workspace) => {
      symlinkSync(".", join(workspace, "link"));
      for (const path of [`lib/${DEFAULT}`, `link/${DEFAULT}`]) {
        const run = await refusing({ workspace }, path, base);
        expect(run.exitCode, path).toBe(1);
        expect(run.paths[0]).toBe(path);
      }
    });
    await inFolder(SUBFOLDERS, async (workspace) => {
      const run = await refusing({ workspace }, `policies/${DEFAULT}`, base);
      expect(run).toMatchObject({ exitCode: 1, paths: [] });
      expect(run.summary).toContain("the checkout in policies is of org/policies, not of example/app");
    });
  });

  test("and a file outside the workspace is an error", async () => {
    await inFolder({ ...WHOLE, "sub/x": "" }, async (folder) => {
      const run = await refusing({ workspace: folder }, "../x.yaml", base);
      expect(run.exitCode).toBe(1);
      expect(run.summary).toMatch(/the ignore file \.\.\/x\.yaml is outside the repository/);
    });
  });
});

describe("annotations and SARIF point at the path in the repository", () => {
  test("in a checkout with `path: src`", async () => {
    await inFolder(SUBFOLDERS, async (workspace) => {
      for (const path of [
        "src/docker/Dockerfile",
        "./src//x/../docker/Dockerfile",
        `${workspace}/src/docker/Dockerfile`,
      ]) {
        const { commands } = step({ workspace }, { dockerfile: path, "sarif-file": "a.sarif", "ignore-file": "none" });
        expect(commands.find(({ name }) => name === "error" || name === "warning")?.properties).toContain(
          "file=docker/Dockerfile,line=2",
        );
        expect(alertPaths(readFileSync(join(workspace, "a.sarif"), "utf8"))).toEqual(["docker/Dockerfile"]);
      }
    });
  });

  test("in the workspace, under each of its names", async () => {
    await inFolder({ ...WHOLE, "sub/x": "" }, async (folder) => {
      const links = mkdtempSync(join(tmpdir(), "links-"));
      symlinkSync(folder, join(links, "workspace"));
      const workspace = join(links, "workspace");
      for (const path of [
        "./docker/../docker/Dockerfile",
        join(folder, "docker/Dockerfile"),
        `${workspace}/docker/Dockerfile`,
      ]) {
        const { commands } = step({ workspace }, { dockerfile: path, "sarif-file": "a.sarif", "ignore-file": "none" });
        expect(commands.find(({ name }) => name === "error" || name === "warning")?.properties).toContain(
          "file=docker/Dockerfile,line=1",
        );
        expect(alertPaths(readFileSync(join(folder, "a.sarif"), "utf8"))).toEqual(["docker/Dockerfile"]);
      }
      rmSync(links, { recursive: true });
    });
  });

  test("on the command line in a folder of the repository", async () => {
    await inFolder(WHOLE, (folder) => {
      const args = [
        "--cloudtrail",
        "../trail.json",
        "--ignore-file",
        "none",
        "--dockerfile",
        "Dockerfile",
        "--format",
        "sarif",
      ];
      const { stdout } = runCommand(args, { cwd: join(folder, "docker") });
      expect(alertPaths(stdout)).toEqual(["docker/Dockerfile"]);
      return Promise.resolve();
    });
  });
});

describe("messages", () => {
  test("show an ignore file at its path in the repository, and read it once", async () => {
    await inFolder(SUBFOLDERS, (workspace) => {
      const names = [`src/${DEFAULT}`, `./src/${DEFAULT}`, join(workspace, "src", DEFAULT)];
      const run = step({ workspace }, { "ignore-file": names.join("\n"), "report-file": "report.json" });
      expect(run.exitCode).toBe(0);
      const { exemptions } = JSON.parse(readFileSync(join(workspace, "report.json"), "utf8"));
      expect(exemptions.map(({ file, id }: { file: string; id: string }) => [file, id])).toEqual([
        [DEFAULT, "CVE-2026-0001"],
        [DEFAULT, "CVE-2026-0002"],
      ]);
      return Promise.resolve();
    });
  });

  test.each([
    ["build-metadata", "meta.json"],
    ["build-metadata", "out/meta.json"],
    ["ignore-file", "policy.yaml"],
    ["baseline", "report.json"],
    ["dockerfile", "Dockerfile"],
    ["cloudtrail", "trail"],
    ["cloudtrail", "trail/*.json"],
  ])("name the folder where %s %s does not exist", async (option, path) => {
    await inFolder(SUBFOLDERS, (folder) => {
      const workspace = realpathSync(folder);
      const run = step({ workspace }, { [option]: path });
      expect(run.exitCode).toBe(1);
      const message = run.commands.find(({ name }) => name === "error")?.message ?? "";
      expect(message.startsWith(`${option}: `)).toBe(true);
      expect(message).toContain(path);
      expect(message).toContain(path.startsWith("out/") ? join(workspace, "out") : workspace);
      expect(message).not.toMatch(/ENOENT|open '|lstat '/);
      return Promise.resolve();
    });
  });
});

describe("paths start at the root of the workspace", () => {
  test("whatever folder the action is started in", async () => {
    const files = { "trail.json": TRAIL, "policy.yaml": BOTH, "src/.git/config": remote("example/app") };
    await inFolder(files, (workspace) => {
      const run = step({ workspace, cwd: join(workspace, "src") }, { "ignore-file": "policy.yaml" });
      expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "passed" } });
      return Promise.resolve();
    });
  });

  test("and an ignore file elsewhere is a notice, with the path that ignore-file takes", async () => {
    await inFolder(SUBFOLDERS, (workspace) => {
      const run = step({ workspace }, {});
      expect(run.exitCode).toBe(1);
      expect(run.summary).toMatch(/An ignore file was found, but not at the default path, so it is not read/);
      expect(run.summary.replaceAll(/&#?\w+;|\\/g, "")).toContain(`policies/${DEFAULT}, src/${DEFAULT}`);
      expect(step({ workspace }, { "ignore-file": `src/${DEFAULT}` }).exitCode).toBe(0);
      for (const quiet of ["none", `src/${DEFAULT}`]) {
        expect(step({ workspace }, { "ignore-file": quiet }).summary).not.toContain("An ignore file was found");
      }
      return Promise.resolve();
    });
  });
});
