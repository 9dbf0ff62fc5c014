// Writes the sizes in docs/dependencies.md: what each package takes of dist/, as the bundler counts its modules. Run it after
// a change of dependencies: npm run dependencies. The reasons on that page are written by hand.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAGE = "docs/dependencies.md";
const folder = mkdtempSync(join(tmpdir(), "dependencies-"));
try {
  const ncc = "node_modules/@vercel/ncc/dist/ncc/cli.js";
  const stats = join(folder, "stats.json");
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"]);
  const options = ["--out", join(folder, "dist"), "--target", "es2023", "--no-cache", "--quiet", "--stats-out", stats];
  execFileSync(process.execPath, [ncc, "build", "build/index.js", ...options]);
  const sizes = sizesOf(JSON.parse(readFileSync(stats, "utf8")).modules);
  const direct = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).dependencies);
  const brought = [...sizes].filter(([name]) => name !== "" && !direct.includes(name)).sort(([, a], [, b]) => b - a);
  const text = readFileSync(PAGE, "utf8")
    .replaceAll(/^\| `([^`]+)` \| (.*) \| [\d.]+ KB \|$/gm, (_, name, why) => row(name, why, sizes.get(name) ?? 0))
    .replace(/(<!-- brought -->\n)[\s\S]*?(<!-- \/brought -->)/, (_, before, after) => {
      const list = brought.map(([name, bytes]) => `\`${name}\` ${kilobytes(bytes)}`).join(", ");
      return `${before}\n${list}.\n\n${after}`;
    })
    .replace(/Our own code takes [\d.]+ KB/, `Our own code takes ${kilobytes(sizes.get("") ?? 0)}`);
  writeFileSync(PAGE, text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function row(name, why, bytes) {
  return `| \`${name}\` | ${why} | ${kilobytes(bytes)} |`;
}

function kilobytes(bytes) {
  return `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Bytes by package; our own code under "". */
function sizesOf(modules, sizes = new Map(), seen = new Set()) {
  for (const module of modules ?? []) {
    if (module.modules !== undefined) {
      sizesOf(module.modules, sizes, seen);
      continue;
    }
    if (seen.has(module.identifier)) continue;
    seen.add(module.identifier);
    const name = [...module.name.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? "";
    const isOwn = name === "" && module.name.startsWith("./build/");
    if (name !== "" || isOwn) sizes.set(name, (sizes.get(name) ?? 0) + module.size);
  }
  return sizes;
}
