import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { environmentOutsideNpm, packForNpm, runNpm } from "../../scripts/pack/npm-package.ts";
import { startAwsServer } from "../fakes/aws-server.ts";
import { ecrRegistry } from "../fakes/ecr-registry.ts";
import { basicFinding } from "../fakes/findings.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { NODES } from "./nodes.ts";

const folder = mkdtempSync(join(tmpdir(), "installed-package-"));
const project = join(folder, "empty");
let tarball = "";

beforeAll(() => {
  tarball = resolve(packForNpm(join(folder, "packed"), "example/gate"));
  // npm installs into the next folder up that has a package.json or node_modules, and a temporary folder may be in such a one.
  mkdirSync(join(project, "node_modules"), { recursive: true });
  // Without a network, and with install scripts allowed.
  runNpm(["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts=false", tarball], project);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the npm package, installed in an empty folder", () => {
  it("is less than 2 MB, and needs nothing else to be installed", () => {
    expect(statSync(tarball).size).toBeLessThan(2_000_000);
    const installed = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["ecr-findings-gate"]);
  });

  it("has a package.json without dependencies, scripts and private", () => {
    const published = JSON.parse(readFileSync(join(project, "node_modules/ecr-findings-gate/package.json"), "utf8"));
    const own = JSON.parse(readFileSync("package.json", "utf8"));
    const { dependencies: _, devDependencies: __, optionalDependencies: ___, scripts: ____, ...kept } = own;
    delete kept.private;
    expect(published).toEqual({
      ...kept,
      files: expect.arrayContaining(own.files),
      repository: { type: "git", url: "git+https://github.com/example/gate.git" },
    });
    expect(own).toMatchObject({ engines: { node: ">=20" }, bin: { "ecr-findings-gate": "dist/cli.js" } });
  });

  it.each(NODES)("runs with npx on a trail, with Node $version", ({ node }) => {
    const run = npx(node, ["--cloudtrail", "node_modules/ecr-findings-gate/examples/trail"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toContain("Failed: 8 blocking findings in 3 images");
  });

  it.each(NODES)("runs with npx on an image, with Node $version", async ({ node }) => {
    const registry = ecrRegistry();
    const digest = registry.image("shop", { scan: [{ basic: [basicFinding("CVE-2026-0001", "HIGH")] }] });
    const server = await startAwsServer({ ecr: registry.service });
    try {
      const args = [`${registry.host}/shop@${digest}`, "--allowed-endpoints", server.url];
      const { status, stdout } = await npxBeside(node, args, { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: server.url });
      expect(status).toBe(1);
      expect(stdout).toContain("CVE-2026-0001");
    } finally {
      await server.close();
    }
  });

  it("runs with npx from the tarball alone", () => {
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(elsewhere);
    const run = spawnSync("npx", ["--yes", "--offline", `--package=${tarball}`, "ecr-findings-gate", "--version"], {
      ...settingOf(process.execPath),
      cwd: elsewhere,
    });
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect({ status: run.status, stdout: run.stdout.trim() }).toEqual({ status: 0, stdout: version });
  });
});

/** `node` is the one that npx and the command run on. */
function settingOf(node: string) {
  const path = `${dirname(node)}${delimiter}${process.env["PATH"]}`;
  const env: NodeJS.ProcessEnv = { ...environmentOutsideNpm(), PATH: path, npm_config_cache: join(folder, "cache") };
  return { cwd: project, env, encoding: "utf8", shell: process.platform === "win32" } as const;
}

function npx(node: string, args: readonly string[]) {
  return spawnSync("npx", ["--no-install", "ecr-findings-gate", ...args], settingOf(node));
}

/** The same beside a server of this process, which must not be blocked. */
function npxBeside(node: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const setting = settingOf(node);
  return new Promise<{ status: number | null; stdout: string }>((done) => {
    const run = spawn("npx", ["--no-install", "ecr-findings-gate", ...args], {
      ...setting,
      env: { ...setting.env, ...env },
    });
    let stdout = "";
    run.stdout.on("data", (chunk) => (stdout += String(chunk)));
    run.on("close", (status) => done({ status, stdout }));
  });
}
