import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CLIENT = "src/render/html/client";

/** The generated file, which contains the compiled script of the page. */
export const PAGE_SCRIPT_FILE = "src/render/html/page-script.ts";

/** Compiles the script of the page below `root`, and returns the text of PAGE_SCRIPT_FILE. */
export function compilePageScript(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ecr-findings-gate-page-"));
  try {
    const options = ["--noEmit", "false", "--removeComments", "--rootDir", join(root, "src"), "--outDir", folder];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", join(root, CLIENT), ...options], { cwd: root, stdio: "inherit" });
    const compiled = readFileSync(join(folder, "render/html/client/page.js"), "utf8");
    const script = compiled.replace(/^export \{\};\n/m, "");
    // The script is inline and classic: it runs before the rows are parsed. Such a text would end or change its element.
    if (/^(?:import|export)\b|<\/script|<!--/im.test(script)) throw new Error("the page's script cannot be inline");
    const escaped = `"use strict";\n(() => {\n${script}})();\n`.replaceAll(/[\\`]|\$\{/g, "\\$&");
    return `/** \`client/page.ts\`, compiled by \`npm run build\`. */\nexport const PAGE_SCRIPT = \`\n${escaped}\`;\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
