import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const KERNEL = "src/sources/cloudtrail/split/kernel";

/** The generated file, which embeds the compiled kernel. */
export const EMBEDDED_KERNEL = `${KERNEL}/kernel-wasm.ts`;

/** Compiles the AssemblyScript of the kernel below `root`, and returns the text of EMBEDDED_KERNEL. */
export function compileKernel(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ecr-findings-gate-kernel-"));
  try {
    const wasm = join(folder, "kernel.wasm");
    const options = "--runtime stub --enable simd --noAssert --optimizeLevel 3 --shrinkLevel 0 --outFile".split(" ");
    const compiler = join(root, "node_modules/assemblyscript/bin/asc.js");
    const source = `${KERNEL}/assembly/kernel.ts`;
    execFileSync(process.execPath, [compiler, source, ...options, wasm], { cwd: root, stdio: "inherit" });
    const text = readFileSync(wasm).toString("base64");
    return `/** \`assembly/\`, compiled by \`npm run build\`. */\nexport const KERNEL_WASM =\n  "${text}";\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
