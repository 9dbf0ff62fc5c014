import picomatch from "picomatch";
import { type Import, importsOf } from "./imports.ts";
import { impureCalls } from "./impure-calls.ts";

/** The rooms of src/, by what stands in them. docs/architecture.md draws the arrows between them. */
const ROOMS = {
  entries: ["src/main.ts", "src/cli.ts", "src/worker.ts"],
  index: ["src/index.ts"],
  gate: ["src/gate.ts", "src/report-files.ts"],
  action: ["src/action/**"],
  cli: ["src/cli/**"],
  node: ["src/node/**"],
  github: ["src/github/**"],
  sources: ["src/sources/**"],
  render: ["src/render/**"],
  core: ["src/core/**"],
} satisfies Record<string, string[]>;

export type Room = keyof typeof ROOMS;

/** The rooms inside core/. The second drawing of docs/architecture.md has the arrows between them. */
const CORE_ROOMS = {
  text: ["src/core/*.ts", "src/core/text/**"],
  aws: ["src/core/aws/**"],
  search: ["src/core/search/**"],
  policy: ["src/core/policy/**"],
  options: ["src/core/options/**"],
  report: ["src/core/report/**"],
  view: ["src/core/view/**"],
} satisfies Record<string, string[]>;

type CoreRoom = keyof typeof CORE_ROOMS;

/** The packages that a room may import, types included; those of core and render only compute. A room that is not named here imports none. */
const PACKAGES: Partial<Record<Room, string[]>> = {
  action: ["node:*", "@actions/*"],
  cli: ["node:*"],
  node: ["node:*"],
  github: ["node:*", "@actions/github"],
  sources: [
    "node:*",
    "@aws-sdk/*",
    "@smithy/*",
    "agent-base",
    "csv-parse",
    "http-proxy-agent",
    "https-proxy-agent",
    "picomatch",
    "proxy-from-env",
  ],
  render: ["string-width"],
  core: ["yaml", "picomatch", "packageurl-js"],
};

/** Rooms that give the same answer on any machine, at any time. */
const PURE: ReadonlySet<Room> = new Set(["core", "render"]);

/** An arrow is written `render --> core`. */
export type Arrow = `${Room} --> ${Room}`;

/** An arrow inside core/ is written `report --> policy`. */
export type CoreArrow = `${CoreRoom} --> ${CoreRoom}`;

/** The arrows of docs/architecture.md: those of the house, and those inside core/. */
export type Drawn = { house: readonly Arrow[]; core: readonly CoreArrow[] };

const isRoom = (name: string): name is Room => Object.hasOwn(ROOMS, name);

const isCoreRoom = (name: string): name is CoreRoom => Object.hasOwn(CORE_ROOMS, name);

export function roomOf(path: string): Room | null {
  return Object.keys(ROOMS).find((name): name is Room => isRoom(name) && picomatch.isMatch(path, ROOMS[name])) ?? null;
}

function coreRoomOf(path: string): CoreRoom | null {
  return (
    Object.keys(CORE_ROOMS).find(
      (name): name is CoreRoom => isCoreRoom(name) && picomatch.isMatch(path, CORE_ROOMS[name]),
    ) ?? null
  );
}

/** The arrows of the two mermaid drawings in a Markdown text. Throws where one is missing, or an arrow leads to or from no room. */
export function drawnArrows(markdown: string): Drawn {
  const [house, core] = [...markdown.matchAll(/^```mermaid\n(.*?)^```/gms)].map(([, drawing = ""]) => drawing);
  if (house === undefined || core === undefined) throw new Error("there are to be two mermaid drawings");
  return {
    house: arrowsOf(house, isRoom, Object.keys(ROOMS)).map(([from, to]): Arrow => `${from} --> ${to}`),
    core: arrowsOf(core, isCoreRoom, Object.keys(CORE_ROOMS)).map(([from, to]): CoreArrow => `${from} --> ${to}`),
  };
}

function arrowsOf<R extends string>(
  drawing: string,
  isOne: (name: string) => name is R,
  rooms: readonly string[],
): [R, R][] {
  return drawing.split("\n").flatMap((line): [R, R][] => {
    const [, from, to] = /^\s*(\w+)(?:\[.*?\])?\s*-->\s*(\w+)/.exec(line) ?? [];
    if (from === undefined || to === undefined) {
      if (line.includes("--"))
        throw new Error(`"${line.trim()}" is no arrow that can be read: one arrow a line, a --> b`);
      return [];
    }
    if (!isOne(from) || !isOne(to)) throw new Error(`"${line.trim()}": a room is one of ${rooms.join(", ")}`);
    return [[from, to]];
  });
}

/** The arrows between rooms that the imports of `files` (path to text) walk. */
export function walkedArrows(files: ReadonlyMap<string, string>): { house: Set<Arrow>; core: Set<CoreArrow> } {
  const walked = { house: new Set<Arrow>(), core: new Set<CoreArrow>() };
  for (const { from, target } of allImports(files)) {
    if (target.kind !== "file") continue;
    const [here, there] = [roomOf(from), roomOf(target.path)];
    if (here !== null && there !== null && here !== there) walked.house.add(`${here} --> ${there}`);
    const inside = coreArrow(from, target.path);
    if (inside !== null) walked.core.add(inside);
  }
  return walked;
}

/** The arrow that an import from one room inside core/ to another walks; null where it walks none. */
function coreArrow(from: string, to: string): CoreArrow | null {
  const [here, there] = [coreRoomOf(from), coreRoomOf(to)];
  return here === null || there === null || here === there ? null : `${here} --> ${there}`;
}

/** Everything in `files` that is against the plan, a sentence each, with file and line. */
export function violations(files: ReadonlyMap<string, string>, drawn: Drawn): string[] {
  const imports = allImports(files);
  const strays = [...files.keys()].filter((path) => roomOf(path) === null).map((path) => `${path} stands in no room`);
  const touches = [...files].flatMap(([path, text]) => {
    const room = roomOf(path);
    if (room === null || !PURE.has(room)) return [];
    return impureCalls(path, text).map(({ line, what }) => `${path}:${line} uses ${what}, and ${room} is pure`);
  });
  const imported = imports.flatMap((found) => {
    const fault = faultOf(found, files, drawn);
    return fault === null ? [] : [`${found.from}:${found.line} ${fault}`];
  });
  return [...strays, ...touches, ...imported, ...circles(imports).map((circle) => `circle: ${circle.join(" -> ")}`)];
}

export function allImports(files: ReadonlyMap<string, string>): Import[] {
  return [...files].flatMap(([path, text]) => importsOf(path, text));
}

function faultOf({ from, target }: Import, files: ReadonlyMap<string, string>, drawn: Drawn): string | null {
  const room = roomOf(from);
  if (room === null) return null;
  if (target.kind === "computed") return "imports a name that is computed, which nothing can hold to the plan";
  if (target.kind === "package") {
    const may = picomatch.isMatch(target.name, PACKAGES[room] ?? []);
    return may ? null : `imports ${target.name}, which ${room} may not`;
  }
  const to = roomOf(target.path);
  if (to === null || !files.has(target.path)) return `imports ${target.path}, which is no file of a room`;
  const inside = coreArrow(from, target.path);
  if (inside !== null && !drawn.core.includes(inside)) return crooked(`core's ${inside}`);
  if (to === room && room !== "entries") return null;
  const arrow = `${room} --> ${to}` satisfies Arrow;
  return drawn.house.includes(arrow) ? null : crooked(arrow);
}

const crooked = (arrow: string) => `walks ${arrow}, which docs/architecture.md does not draw`;

/** Circles of files, each from its first file round to it again; type imports count. */
function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, target } of imports) {
    if (target.kind === "file") next.set(from, [...(next.get(from) ?? []), target.path]);
  }
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}
