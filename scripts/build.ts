// Builds dist/ from src/: the kernel and the page's script are compiled into src/, tsc writes build/, ncc bundles build/index.js, and the two-line entries are copied next to it.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileKernel, EMBEDDED_KERNEL } from "./compile-kernel.ts";
import { compilePageScript, PAGE_SCRIPT_FILE } from "./compile-page-script.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: "inherit" });

writeFileSync(join(root, EMBEDDED_KERNEL), compileKernel(root));
writeFileSync(join(root, PAGE_SCRIPT_FILE), compilePageScript(root));
for (const folder of ["build", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
const bundle = "build/index.js --out dist --license licenses.txt --target es2023 --no-cache --quiet";
run("node_modules/@vercel/ncc/dist/ncc/cli.js", "build", ...bundle.split(" "));
for (const entry of ["main.js", "cli.js"]) copyFileSync(join(root, "build", entry), join(root, "dist", entry));
if (!existsSync(join(root, "dist", "package.json")))
  throw new Error("dist/package.json is missing: Node would load dist/ as CommonJS");
