import picomatch from "picomatch";
import { type Import, importsOf } from "./imports.ts";
import { impureCalls } from "./impure-calls.ts";

/** The modules of src/, by their files. The first diagram of docs/architecture.md has the imports allowed between them. */
const MODULES = {
  entries: ["src/main.ts", "src/cli.ts"],
  index: ["src/index.ts"],
  gate: ["src/gate.ts"],
  action: ["src/action/**"],
  cli: ["src/cli/**"],
  convert: ["src/convert/**"],
  node: ["src/node/**"],
  github: ["src/github/**"],
  sources: ["src/sources/**"],
  render: ["src/render/**"],
  core: ["src/core/**"],
} satisfies Record<string, string[]>;

export type Module = keyof typeof MODULES;

/** The modules inside core/. The second diagram of docs/architecture.md has the imports allowed between them. */
const CORE_MODULES = {
  text: ["src/core/*.ts", "src/core/text/**"],
  aws: ["src/core/aws/**"],
  search: ["src/core/search/**"],
  policy: ["src/core/policy/**"],
  options: ["src/core/options/**"],
  report: ["src/core/report/**"],
  view: ["src/core/view/**"],
} satisfies Record<string, string[]>;

type CoreModule = keyof typeof CORE_MODULES;

/** The packages that a module may import, types included. Those of core and render only compute. A module without an entry imports none. */
const PACKAGES: Partial<Record<Module, string[]>> = {
  action: ["node:*", "@actions/*"],
  cli: ["node:*"],
  node: ["node:*"],
  github: ["node:*", "@actions/github"],
  sources: [
    "node:*",
    "@aws-sdk/*",
    "@smithy/*",
    "agent-base",
    "http-proxy-agent",
    "https-proxy-agent",
    "picomatch",
    "proxy-from-env",
    "sax",
  ],
  convert: ["yaml", "smol-toml"],
  render: ["string-width"],
  core: ["yaml", "picomatch", "packageurl-js"],
};

/** Modules whose output depends on their input alone, on any machine and at any time. */
const PURE: ReadonlySet<Module> = new Set(["core", "render", "convert"]);

/** Written as in the diagram: `render --> core`. */
export type AllowedImport = `${Module} --> ${Module}`;

/** Between modules inside core/: `report --> policy`. */
export type AllowedCoreImport = `${CoreModule} --> ${CoreModule}`;

/** The imports that docs/architecture.md allows: between the modules of src/, and between those inside core/. */
export type Allowed = { src: readonly AllowedImport[]; core: readonly AllowedCoreImport[] };

const isModule = (name: string): name is Module => Object.hasOwn(MODULES, name);

const isCoreModule = (name: string): name is CoreModule => Object.hasOwn(CORE_MODULES, name);

export function moduleOf(path: string): Module | null {
  return (
    Object.keys(MODULES).find((name): name is Module => isModule(name) && picomatch.isMatch(path, MODULES[name])) ??
    null
  );
}

function coreModuleOf(path: string): CoreModule | null {
  return (
    Object.keys(CORE_MODULES).find(
      (name): name is CoreModule => isCoreModule(name) && picomatch.isMatch(path, CORE_MODULES[name]),
    ) ?? null
  );
}

/** The arrows of the two mermaid diagrams in a Markdown text. Throws where a diagram is missing, or an arrow starts or ends at an unknown module. */
export function allowedImports(markdown: string): Allowed {
  const [src, core] = [...markdown.matchAll(/^```mermaid\n(.*?)^```/gms)].map(([, diagram = ""]) => diagram);
  if (src === undefined || core === undefined) throw new Error("expected two mermaid diagrams, found fewer");
  return {
    src: importsInDiagram(src, isModule, Object.keys(MODULES)).map(([from, to]): AllowedImport => `${from} --> ${to}`),
    core: importsInDiagram(core, isCoreModule, Object.keys(CORE_MODULES)).map(
      ([from, to]): AllowedCoreImport => `${from} --> ${to}`,
    ),
  };
}

function importsInDiagram<R extends string>(
  diagram: string,
  isOne: (name: string) => name is R,
  modules: readonly string[],
): [R, R][] {
  return diagram.split("\n").flatMap((line): [R, R][] => {
    const [, from, to] = /^\s*(\w+)(?:\[.*?\])?\s*-->\s*(\w+)/.exec(line) ?? [];
    if (from === undefined || to === undefined) {
      if (line.includes("--"))
        throw new Error(`"${line.trim()}" is not an arrow: expected one arrow per line, a --> b`);
      return [];
    }
    if (!isOne(from) || !isOne(to)) throw new Error(`"${line.trim()}": expected modules among ${modules.join(", ")}`);
    return [[from, to]];
  });
}

/** The imports between modules that `files` (path to text) contain. */
export function usedImports(files: ReadonlyMap<string, string>): {
  src: Set<AllowedImport>;
  core: Set<AllowedCoreImport>;
} {
  const used = { src: new Set<AllowedImport>(), core: new Set<AllowedCoreImport>() };
  for (const { from, target } of allImports(files)) {
    if (target.kind !== "file") continue;
    const [here, there] = [moduleOf(from), moduleOf(target.path)];
    if (here !== null && there !== null && here !== there) used.src.add(`${here} --> ${there}`);
    const inside = coreImport(from, target.path);
    if (inside !== null) used.core.add(inside);
  }
  return used;
}

/** The import from one module inside core/ to another; null where both files are in one module, or one is outside core/. */
function coreImport(from: string, to: string): AllowedCoreImport | null {
  const [here, there] = [coreModuleOf(from), coreModuleOf(to)];
  return here === null || there === null || here === there ? null : `${here} --> ${there}`;
}

/** Everything in `files` that breaks a rule, one sentence each, with file and line. */
export function violations(files: ReadonlyMap<string, string>, allowed: Allowed): string[] {
  const imports = allImports(files);
  const strays = [...files.keys()].filter((path) => moduleOf(path) === null).map((path) => `${path} is in no module`);
  const touches = [...files].flatMap(([path, text]) => {
    const module = moduleOf(path);
    if (module === null || !PURE.has(module)) return [];
    return impureCalls(path, text).map(({ line, what }) => `${path}:${line} uses ${what}, and ${module} is pure`);
  });
  const imported = imports.flatMap((found) => {
    const fault = faultOf(found, files, allowed);
    return fault === null ? [] : [`${found.from}:${found.line} ${fault}`];
  });
  return [...strays, ...touches, ...imported, ...cycles(imports).map((cycle) => `cycle: ${cycle.join(" -> ")}`)];
}

export function allImports(files: ReadonlyMap<string, string>): Import[] {
  return [...files].flatMap(([path, text]) => importsOf(path, text));
}

function faultOf({ from, target }: Import, files: ReadonlyMap<string, string>, allowed: Allowed): string | null {
  const module = moduleOf(from);
  if (module === null) return null;
  if (target.kind === "computed") return "imports a name that is computed at run time, which cannot be checked";
  if (target.kind === "package") {
    const may = picomatch.isMatch(target.name, PACKAGES[module] ?? []);
    return may ? null : `imports ${target.name}, which ${module} may not`;
  }
  const to = moduleOf(target.path);
  if (to === null || !files.has(target.path)) return `imports ${target.path}, which is not a file of a module`;
  const inside = coreImport(from, target.path);
  if (inside !== null && !allowed.core.includes(inside)) return notAllowed(`core's ${inside}`);
  if (to === module && module !== "entries") return null;
  const arrow = `${module} --> ${to}` satisfies AllowedImport;
  return allowed.src.includes(arrow) ? null : notAllowed(arrow);
}

const notAllowed = (arrow: string) => `imports ${arrow}, which docs/architecture.md does not allow`;

/** Import cycles, each from its first file back to it. Type imports count. */
function cycles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, target } of imports) {
    if (target.kind === "file") next.set(from, [...(next.get(from) ?? []), target.path]);
  }
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, visited: string[]) => {
    const start = visited.indexOf(path);
    if (start >= 0) {
      found.push([...visited.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...visited, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
