import type { Buffer } from "node:buffer";
import { lstat, opendir, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import picomatch from "picomatch";
import { GateError, messageOf, quoted } from "../../core/errors.ts";
import type { InputProblem } from "../../core/scan-result.ts";
import { fileBytes } from "./file-bytes.ts";
import type { Input } from "./input.ts";
import type { S3Settings } from "./s3/s3-inputs.ts";

export type InputSettings = S3Settings & { standardInput: () => AsyncIterable<Buffer> };

/**
 * The files behind the entries of `cloudtrail`: files as they are, folders with all that is below them, globs, objects
 * in S3, and `-` for standard input. A file that several ways lead to is read once. Throws a GateError where an entry
 * matches nothing.
 */
export async function* listInputs(entries: readonly string[], settings: InputSettings): AsyncGenerator<Input> {
  const seen: Seen = { folders: new Set(), files: new Set() };
  const others = new Set<string>();
  const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
  // Nothing is read where one of these is wrong; nothing of S3 is loaded where none is given.
  const locations = inS3.length === 0 ? [] : (await import("./s3/location.ts")).distinctLocations(inS3);
  for (const entry of entries) {
    if (entry === "-") {
      if (!others.has("-"))
        yield { kind: "file", path: "-", bytes: null, open: settings.standardInput, portable: null };
      others.add("-");
    } else if (entry.startsWith("s3://")) {
      const location = locations.find((each) => each.entry === entry);
      if (location === undefined || others.has(entry)) continue;
      others.add(entry);
      yield* (await import("./s3/s3-inputs.ts")).s3Inputs(location, settings);
    } else {
      yield* entryInputs(entry, seen);
    }
  }
}

/** Real paths, so that nothing is read twice: folders that are read, and files that were named or linked to one by one. */
type Seen = { folders: Set<string>; files: Set<string> };

async function* entryInputs(entry: string, seen: Seen): AsyncGenerator<Input> {
  if (/^(athena|https?):\/\//.test(entry)) {
    throw new GateError(`cloudtrail: ${quoted(entry)} cannot be read. It takes ${TAKES}.`);
  }
  const isPath = await exists(entry);
  if (isPath) yield* pathInputs(entry, seen);
  const { base, isGlob } = picomatch.scan(toPosix(entry));
  // A glob stays one where a file is called like it: that file is read beside what the glob matches, not instead.
  if (isPath && !isGlob) return;
  if (!isGlob || !(await exists(base === "" ? "." : base))) {
    throw new GateError(
      `cloudtrail: there is no ${entry}. It takes ${TAKES}; ` +
        "check the path, and whether an earlier step has written it.",
    );
  }
  const matches = picomatch(toPosix(entry).replace(/^\.\//, ""), { dot: true });
  let matched = isPath;
  for await (const below of pathsBelow(base === "" ? "." : base, new Set())) {
    if (typeof below !== "string") {
      yield below;
    } else if (matches(toPosix(below).replace(/^\.\//, ""))) {
      matched = true;
      yield* pathInputs(below, seen);
    }
  }
  if (!matched) {
    throw new GateError(
      `cloudtrail: nothing matches ${entry}. Each path and glob must match something; * stops at /, ** does not.`,
    );
  }
}

const TAKES = "files, folders, globs, s3://BUCKET/PREFIX and - for standard input";

/** A path that is there: one file, or everything below a folder. */
async function* pathInputs(path: string, seen: Seen): AsyncGenerator<Input> {
  try {
    const real = await realpath(path);
    const found = await stat(real);
    if (found.isDirectory()) {
      if (seen.folders.has(real)) return;
      seen.folders.add(real);
      yield* folderInputs(path, real, seen);
      return;
    }
    // What lies in a folder that is read is read with it.
    if (seen.files.has(real) || (found.isFile() && seen.folders.has(dirname(real)))) return;
    seen.files.add(real);
    yield fileInput(path, found.isFile() ? found.size : null);
  } catch (thrown) {
    yield problem(path, "unreadable", messageOf(thrown));
  }
}

/** Entry by entry: a folder may have a million, and neither they nor their names are kept. */
async function* folderInputs(path: string, real: string, seen: Seen): AsyncGenerator<Input> {
  let empty = true;
  for await (const entry of await opendir(path)) {
    empty = false;
    const below = join(path, entry.name);
    if (entry.isFile()) {
      if (seen.files.size > 0 && seen.files.has(join(real, entry.name))) continue;
      yield await stat(below).then(
        ({ size }) => fileInput(below, size),
        (thrown: unknown) => problem(below, "unreadable", messageOf(thrown)),
      );
    } else if (entry.isDirectory() || (await isReadable(below))) {
      yield* pathInputs(below, seen);
    }
  }
  if (empty) yield problem(path, "no-matching-events", "the folder is empty");
}

/** `bytes`: null for what is no file of a size, as a pipe. */
function fileInput(path: string, bytes: number | null): Input {
  const portable = bytes === null ? null : ({ kind: "path", path, bytes } as const);
  return { kind: "file", path, bytes, open: () => fileBytes(path, bytes), portable };
}

/** In a folder: files and folders, and links, be they broken; not sockets, pipes or devices, which never end. */
async function isReadable(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => lstat(path));
  return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}

/** Every path below a folder, for a glob to choose from; a folder that cannot be listed may hide some, so it is told. */
async function* pathsBelow(path: string, seen: Set<string>): AsyncGenerator<string | Input> {
  try {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    const names = await readdir(path);
    for (const name of names.sort()) {
      const below = path === "." ? name : join(path, name);
      yield below;
      if (await isFolder(below)) yield* pathsBelow(below, seen);
    }
  } catch (thrown) {
    yield problem(path, "unreadable", messageOf(thrown));
  }
}

/** A link that leads nowhere is no folder. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function problem(path: string, code: InputProblem["code"], detail: string): Input {
  return { kind: "problem", problem: { path, code, detail } };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (thrown: unknown) => !(thrown instanceof Error && "code" in thrown && NOT_THERE.has(String(thrown.code))),
  );
}

const NOT_THERE = new Set(["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"]);

function toPosix(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}
