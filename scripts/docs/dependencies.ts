// The sizes in docs/dependencies.md: what each package takes of dist/, as the bundler counts its modules. The reasons on that
// page are written by people.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GeneratedPage, replacePart } from "./generated-page.ts";

/** A module in the statistics of ncc, which are webpack's. */
type BundledModule = { identifier: string; name: string; size: number; modules?: BundledModule[] };

const PATH = "docs/dependencies.md";

export const DEPENDENCIES: GeneratedPage = {
  path: PATH,
  write: (text) => withSizes(text, sizesOf(bundledModules())),
  // A build takes half a minute and each change of src/ changes a size, so only the names of the packages are compared.
  isCurrent: (text) => {
    const [inDist = ""] = text.split("## Only for the tests");
    return licensedPackages().every((name) => inDist.includes(`\`${name}\` `)) && !inDist.includes(" 0 KB");
  },
};

/** The packages that dist/licenses.txt names, each before its license. */
function licensedPackages(): string[] {
  const parts = readFileSync("dist/licenses.txt", "utf8").split(/\n\n+/);
  return parts.flatMap(
    (part) => /^((?:@[\w.-]+\/)?[\w.-]+)\n(?:MIT|Apache|BSD|ISC|0BSD|BlueOak|\()/.exec(part)?.[1] ?? [],
  );
}

function withSizes(text: string, sizes: ReadonlyMap<string, number>): string {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
  const indirect = [...sizes]
    .filter(([name]) => name !== "" && !Object.hasOwn(dependencies, name))
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `\`${name}\` ${kilobytes(bytes)}`);
  const own = `Our own code takes ${kilobytes(sizes.get("") ?? 0)}`;
  const marks = /(<!-- brought -->\n)[\s\S]*?(<!-- \/brought -->)/;
  const direct = text.replaceAll(/^\| `([^`]+)` \| (.*) \| [\d.]+ KB \|$/gm, (_, name: string, reason: string) => {
    return `| \`${name}\` | ${reason} | ${kilobytes(sizes.get(name) ?? 0)} |`;
  });
  const listed = replacePart({ path: PATH, part: "the indirect packages" }, direct, marks, (before, after) => {
    return `${before}\n${indirect.join(", ")}.\n\n${after}`;
  });
  return replacePart({ path: PATH, part: "our own size" }, listed, /Our own code takes [\d.]+ KB/, () => own);
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

function bundledModules(): BundledModule[] {
  const folder = mkdtempSync(join(tmpdir(), "dependencies-"));
  const stats = join(folder, "stats.json");
  try {
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
    const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
    const options = [
      "--out",
      join(folder, "dist"),
      "--target",
      "es2023",
      "--no-cache",
      "--quiet",
      "--stats-out",
      stats,
    ];
    execFileSync(process.execPath, [ncc, "build", "build/index.js", ...options]);
    const { modules }: { modules: BundledModule[] } = JSON.parse(readFileSync(stats, "utf8"));
    return modules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes by package; those of our own code under "". */
function sizesOf(modules: readonly BundledModule[]): Map<string, number> {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  const add = (module: BundledModule) => {
    if (module.modules !== undefined) {
      for (const part of module.modules) add(part);
      return;
    }
    if (seen.has(module.identifier)) return;
    seen.add(module.identifier);
    const name = [...module.name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? "";
    const isOwn = name === "" && module.name.startsWith("./build/");
    if (name !== "" || isOwn) sizes.set(name, (sizes.get(name) ?? 0) + module.size);
  };
  for (const module of modules) add(module);
  return sizes;
}
