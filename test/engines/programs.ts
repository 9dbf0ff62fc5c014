import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Program, type Programs, Unavailable } from "./part.ts";

/** Gets programs into folders below `cache`, one for each version. Each program that is returned is passed to `onProgram`. */
export function programsIn(
  cache: string,
  { onProgram, log }: { onProgram: (program: Program) => void; log: (line: string) => void },
): Programs {
  const add = (program: Program) => {
    onProgram(program);
    return program;
  };
  /** Fills a folder once: an interrupted download or build leaves nothing that a later run would use. */
  const once = async (name: string, fill: (folder: string) => Promise<void>) => {
    const folder = join(cache, name);
    if (existsSync(folder)) return folder;
    log(`gets ${name}`);
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    await fill(partial);
    renameSync(partial, folder);
    return folder;
  };
  return {
    add,
    go: async ({ env = {}, ...wanted }) => {
      const { module, version } = wanted;
      const path = goProgram(cache, wanted);
      await once(basename(dirname(path)), async (target) => {
        await runProgram("go", ["install", `${module}@${version}`], { env: { ...env, GOBIN: target } });
      });
      return add({ name: basename(path), version, path });
    },
    pip: async ({ name, version, command, extras }) => {
      // A virtual environment has absolute paths in it, so it is made where it stays; the file marks it as complete.
      const folder = join(cache, `${name}-${version}`);
      const complete = join(folder, "complete");
      if (!existsSync(complete)) {
        log(`gets ${name} ${version}`);
        rmSync(folder, { recursive: true, force: true });
        await runProgram("python3", ["-m", "venv", folder]);
        const wanted = `${name}${extras === undefined ? "" : `[${extras}]`}==${version}`;
        await runProgram(join(folder, "bin", "pip"), ["install", "--quiet", wanted]);
        mkdirSync(complete);
      }
      return add({ name, version, path: join(folder, "bin", command) });
    },
    maven: async ({ group, artifact, version }) => {
      const folder = await once(`${artifact}-${version}`, async (target) => {
        const file = `${artifact}-${version}.tar.gz`;
        const repository = process.env["MAVEN_REPOSITORY"] ?? "https://repo.maven.apache.org/maven2";
        const url = `${repository}/${group.replaceAll(".", "/")}/${artifact}/${version}/${file}`;
        await runProgram("curl", [
          "--fail",
          "--silent",
          "--show-error",
          "--location",
          "--output",
          join(target, file),
          url,
        ]);
        await runProgram("tar", ["-xzf", join(target, file), "-C", target]);
        rmSync(join(target, file));
      });
      const [inside = ""] = readdirSync(folder);
      return add({ name: artifact, version, path: join(folder, inside) });
    },
    goFile: async ({ file, module, version, env = {} }) => {
      const name = basename(file, ".go");
      const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12);
      const folder = await once(`${name}-${version}-${hash}`, async (cwd) => {
        copyFileSync(file, join(cwd, "main.go"));
        await runProgram("go", ["mod", "init", name], { cwd });
        await runProgram("go", ["get", `${module}@${version}`], { cwd });
        // It adds the checksums of the modules that are needed, and of no others.
        await runProgram("go", ["build", "-mod=mod", "-o", name, "."], { cwd, env });
      });
      return add({ name: module.split("/").at(-1) ?? module, version, path: join(folder, name) });
    },
    own: async (command, args = ["--version"]) => {
      const { stdout, stderr } = await runProgram(command, args);
      const version = /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "unknown";
      return add({ name: command, version, path: command });
    },
  };
}

/** Where a program of Go is in the cache, once it was built. */
export function goProgram(cache: string, wanted: { module: string; version: string; binary?: string }): string {
  const { module, version, binary } = wanted;
  const name = binary ?? module.split("/").findLast((part) => !/^v\d+$/.test(part)) ?? module;
  return join(cache, `${name}-${version}`, name);
}

/** The folder where programs are kept unless another is given. */
export function defaultCache(): string {
  return join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "ecr-findings-gate-engines");
}

/** Runs a program to its end. Throws `Unavailable` with the last line of its errors if it is missing or fails. */
export function runProgram(
  command: string,
  args: readonly string[],
  { env = {}, cwd }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (data) => (stdout += String(data)));
    child.stderr.on("data", (data) => (stderr += String(data)));
    child.on("error", (error) => reject(new Unavailable(`${command}: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) return resolve({ stdout, stderr });
      const last = stderr.trim().split("\n").at(-1) ?? "";
      reject(new Unavailable(`${[command, ...args].join(" ")} failed with ${code}: ${last}`));
    });
  });
}
