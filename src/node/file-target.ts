import { type BigIntStats, fstatSync } from "node:fs";
import { readlink, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type FileTarget, idsOf } from "../core/file-target.ts";

/** Resolves `path`. Throws the error of the file system where it cannot be resolved. */
export async function fileTarget(path: string): Promise<FileTarget> {
  const { path: real, descriptor } = await followLinks(resolve(path));
  if (descriptor !== null) return descriptorTarget(descriptor);
  const found = await stat(real, { bigint: true }).catch(absent);
  if (found !== null) return { kind: kindOf(found), ids: idsOf(found, real), path: real, descriptor: null };
  return { kind: "absent", ids: [`path:${await spelling(real)}`], path: real, descriptor: null };
}

/** What an open file descriptor of this process refers to. */
export function descriptorTarget(descriptor: number): FileTarget {
  const path = `/dev/fd/${descriptor}`;
  try {
    const found = fstatSync(descriptor, { bigint: true });
    return { kind: kindOf(found), ids: idsOf(found, path), path, descriptor };
  } catch {
    return { kind: "absent", ids: [], path, descriptor };
  }
}

function kindOf(found: BigIntStats): FileTarget["kind"] {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "other" : "stream";
}

const MOST_LINKS = 40;

/** Follows links, also a last one to nothing; stops at a file descriptor, whose link is not a path. */
async function followLinks(path: string): Promise<{ path: string; descriptor: number | null }> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(at);
    if (standard >= 0) return { path: at, descriptor: standard };
    const folder = await realFolder(dirname(at));
    at = join(folder, basename(at));
    const [, own, descriptor] = /^\/(?:proc\/(\d+)(?:\/task\/\d+)?|dev)\/fd\/(\d+)$/.exec(at) ?? [];
    if (descriptor !== undefined && (own === undefined || own === String(process.pid))) {
      return { path: at, descriptor: Number(descriptor) };
    }
    const target = await readlink(at).catch(() => null);
    if (target === null) return { path: at, descriptor: null };
    at = resolve(folder, target);
  }
  throw new Error(`${path} is a symbolic link to itself`);
}

/** The path of a folder without links, as far as it exists. */
async function realFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(absent);
  if (real !== null) return real;
  const above = dirname(folder);
  return above === folder ? folder : join(await realFolder(above), basename(folder));
}

/** One spelling for a path that does not exist yet, also on file systems that ignore case. */
async function spelling(path: string): Promise<string> {
  return (await ignoresCase(dirname(path))) ? path.normalize("NFC").toLowerCase() : path;
}

async function ignoresCase(folder: string): Promise<boolean> {
  const found = await stat(folder, { bigint: true }).catch(absent);
  const above = dirname(folder);
  if (found === null) return above === folder ? false : ignoresCase(above);
  const name = basename(folder);
  const swapped = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
  if (swapped === name) return above === folder ? process.platform === "win32" : ignoresCase(above);
  const other = await stat(join(above, swapped), { bigint: true }).catch(() => null);
  return other !== null && other.dev === found.dev && other.ino === found.ino;
}

function absent(thrown: unknown): null {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return null;
  throw thrown;
}
