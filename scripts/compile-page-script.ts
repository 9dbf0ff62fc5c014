import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Script } from "node:vm";

const CLIENT = "src/render/html/client";

/** The modules of the script, each after those that it imports. */
const MODULES = ["elements", "sorting", "page"];

/** The generated file, which contains the compiled script of the page. */
export const PAGE_SCRIPT_FILE = "src/render/html/page-script.ts";

/** Compiles the script of the page below `root`, and returns the text of PAGE_SCRIPT_FILE. */
export function compilePageScript(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), "ecr-findings-gate-page-"));
  try {
    const options = ["--noEmit", "false", "--removeComments", "--rootDir", join(root, "src"), "--outDir", folder];
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    execFileSync(process.execPath, [compiler, "-p", join(root, CLIENT), ...options], { cwd: root, stdio: "inherit" });
    const script = MODULES.map((name) =>
      moduleBody(readFileSync(join(folder, `render/html/client/${name}.js`), "utf8")),
    );
    const inline = `"use strict";\n(() => {\n${script.join("")}})();\n`;
    // The script is inline and classic: it runs before the rows are parsed. Such a text would end or change its element.
    if (/^(?:import|export)\b|<\/script|<!--/im.test(inline)) throw new Error("the page's script cannot be inline");
    // A name that two modules declare is a syntax error in one script.
    void new Script(inline);
    const escaped = inline.replaceAll(/[\\`]|\$\{/g, "\\$&");
    return `/** \`client/\`, compiled by \`npm run build\`. */\nexport const PAGE_SCRIPT = \`\n${escaped}\`;\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a module declares. The modules become one script, in which they see each other's names. */
function moduleBody(compiled: string): string {
  return compiled.replaceAll(
    /^import \{[^}]*\} from "\.\/[a-z-]+\.[jt]s";\n|^export \{\};\n|^export (?=const |function )/gm,
    "",
  );
}
