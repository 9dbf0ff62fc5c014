import type { Buffer } from "node:buffer";
import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { opendir, readdir, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import picomatch from "picomatch";
import { GateError, messageOf, quoted } from "../../core/errors.ts";
import { idsOf } from "../../core/file-target.ts";
import type { InputProblem } from "../../core/search/scan-result.ts";
import { fileBytes, SMALL_BYTES } from "./bytes/file-bytes.ts";
import { isEmptyMarker } from "./empty-marker.ts";
import type { Input } from "./input.ts";
import { type LocalReads, noLocalReads } from "./local-reads.ts";
import type { S3Settings } from "./s3/s3-inputs.ts";

export type InputSettings = S3Settings & { standardInput: () => AsyncIterable<Buffer> };

/**
 * The files that the entries of `cloudtrail` name: files, folders with everything below them, globs, objects in S3, and
 * `-` for standard input. A file that is named in several ways is read once. Pipes and devices are read where an entry
 * names them; in a folder and under a glob they are a problem, because they may never end. Throws a GateError where an
 * entry matches nothing. What is read of this machine is added to `reads`.
 */
export async function* listInputs(
  entries: readonly string[],
  settings: InputSettings,
  reads: LocalReads = noLocalReads(),
): AsyncGenerator<Input> {
  const seen: Seen = { folders: new Set(), files: new Set(), identities: new Set(), reads };
  const others = new Set<string>();
  const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
  // Before anything is read, because an address can be wrong. S3's client is not loaded without one.
  const inputsOf = inS3.length === 0 ? null : (await import("./s3/s3-entries.ts")).s3Entries(inS3, settings);
  for (const entry of entries) {
    if (entry === "-") {
      if (!others.has("-") && isNew(standardInputIdentity(), seen))
        yield { kind: "file", path: "-", open: settings.standardInput, isSmall: false };
      others.add("-");
    } else if (entry.startsWith("s3://")) {
      if (inputsOf !== null) yield* inputsOf(entry);
    } else {
      yield* entryInputs(entry, seen);
    }
  }
}

/**
 * What was read, so that nothing is read twice: the real paths of folders, and of files that were named or linked one by
 * one; devices, pipes and standard input have no path, and are identified by their device and inode.
 */
type Seen = { folders: Set<string>; files: Set<string>; identities: Set<string>; reads: LocalReads };

/** Whether this identity is new; null (no identity) always is. */
function isNew(identity: string | null, { identities }: Seen): boolean {
  if (identity === null) return true;
  const isFirst = !identities.has(identity);
  identities.add(identity);
  return isFirst;
}

/** The identity of standard input, which `/dev/stdin` names too. */
function standardInputIdentity(): string | null {
  try {
    return identityOf(fstatSync(0, { bigint: true }));
  } catch {
    return null;
  }
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

async function* entryInputs(entry: string, seen: Seen): AsyncGenerator<Input> {
  if (/^(athena|https?):\/\//.test(entry)) {
    throw new GateError(`cloudtrail: ${quoted(entry)} cannot be read. Expected ${TAKES}.`, {
      code: "unreadable-file",
      option: "cloudtrail",
    });
  }
  const isPath = await exists(entry);
  if (isPath) yield* pathInputs(entry, seen, "named");
  const { base, isGlob } = picomatch.scan(toPosix(entry));
  // A file whose name is the glob itself is read besides the matches, not instead of them.
  if (isPath && !isGlob) return;
  if (!isGlob || !(await exists(base === "" ? "." : base))) {
    throw new GateError(
      `cloudtrail: ${entry} does not exist${inFolder(entry)}. Expected ${TAKES}. ` +
        "Check the path, and whether an earlier step created it.",
      { code: "not-found", option: "cloudtrail" },
    );
  }
  const matches = picomatch(toPosix(entry).replace(/^\.\//, ""), { dot: true });
  let matched = isPath;
  for await (const below of pathsBelow(base === "" ? "." : base)) {
    if (typeof below !== "string") {
      yield below;
    } else if (matches(toPosix(below).replace(/^\.\//, ""))) {
      matched = true;
      yield* pathInputs(below, seen, "found");
    }
  }
  if (!matched) {
    throw new GateError(
      `cloudtrail: nothing matches ${entry}${inFolder(entry)}. Each path and glob must match something; * stops at /, ** does not.`,
      { code: "not-found", option: "cloudtrail" },
    );
  }
}

/** The folder in which a relative entry was looked for. */
function inFolder(entry: string): string {
  return isAbsolute(entry) ? "" : ` in ${resolve()}`;
}

const TAKES = "files, folders, globs, s3://BUCKET/PREFIX and - for standard input";

/** An existing path: one file, or everything below a folder. `found`: in a folder or by a glob. */
async function* pathInputs(path: string, seen: Seen, how: "named" | "found"): AsyncGenerator<Input> {
  try {
    const stats = await stat(path, { bigint: true });
    if (!stats.isDirectory() && !stats.isFile()) {
      const identity = identityOf(stats);
      if (how === "named" && isNew(identity, seen)) yield fileInput(path, null);
      if (how === "found" && isNew(`${identity} not read`, seen)) yield problem(path, "unreadable", notRead(stats));
      return;
    }
    const real = await realpath(path);
    for (const id of idsOf(stats, real)) seen.reads[stats.isDirectory() ? "folders" : "files"].add(id);
    if (stats.isDirectory()) {
      if (seen.folders.has(real)) return;
      seen.folders.add(real);
      yield* folderInputs(path, real, seen);
      return;
    }
    // Files in a folder that is read are read with it.
    if (seen.files.has(real) || seen.folders.has(dirname(real))) return;
    seen.files.add(real);
    yield fileInput(path, Number(stats.size));
  } catch (thrown) {
    yield problem(path, "unreadable", messageOf(thrown));
  }
}

/** Why a path that is neither a file nor a folder is read only where an entry names it. */
function notRead(stats: BigIntStats): string {
  const kind = stats.isFIFO() ? "named pipe" : stats.isSocket() ? "socket" : "device";
  return `it is a ${kind}, which is read only where an entry names it: remove it, or add an entry for it`;
}

/** One directory entry at a time: a folder can have a million, and neither they nor their names are kept. */
async function* folderInputs(path: string, real: string, seen: Seen): AsyncGenerator<Input> {
  let empty = true;
  const markers: string[] = [];
  for await (const entry of await opendir(path)) {
    const below = join(path, entry.name);
    if (entry.isFile()) {
      const input = listedInput(below, entry.name);
      if (input === null) {
        markers.push(entry.name);
        continue;
      }
      empty = false;
      if (seen.files.size > 0 && seen.files.has(join(real, entry.name))) continue;
      yield input;
    } else {
      empty = false;
      yield* pathInputs(below, seen, "found");
    }
  }
  if (empty) yield problem(path, "no-matching-events", emptyFolder(markers));
}

/** A file in a folder; null if it only marks a finished job. Not asynchronous, because inflating keeps the pool busy. */
function listedInput(path: string, name: string): Input | null {
  try {
    const { size } = statSync(path);
    return isEmptyMarker(name, size) ? null : fileInput(path, size);
  } catch (thrown) {
    return problem(path, "unreadable", messageOf(thrown));
  }
}

function emptyFolder([first, ...others]: readonly string[]): string {
  if (first === undefined) return "the folder is empty";
  const more = others.length === 0 ? "" : ` and ${others.length} more of the kind`;
  return `the folder contains no log files, only empty files that mark a finished job (${first}${more})`;
}

/** `bytes`: null where the size is unknown, as for a pipe. */
function fileInput(path: string, bytes: number | null): Input {
  const isSmall = bytes !== null && bytes <= SMALL_BYTES;
  return { kind: "file", path, open: () => fileBytes(path, bytes), isSmall };
}

/** A folder is listed under at most this many of the names that links give it: a glob may match only one of them. */
const MOST_NAMES = 8;

/**
 * Every path below a folder, for a glob to choose from; a folder that cannot be listed may hide some, so it is a problem.
 * `above`: the real paths of the folders around it, to which links may lead back; `names` counts listed names.
 */
async function* pathsBelow(
  path: string,
  above: ReadonlySet<string> = new Set(),
  names = new Map<string, number>(),
): AsyncGenerator<string | Input> {
  try {
    const real = await realpath(path);
    const listed = names.get(real) ?? 0;
    if (above.has(real)) return;
    if (listed === MOST_NAMES) {
      yield problem(path, "unreadable", `links lead to this folder under more than ${MOST_NAMES} names`);
      return;
    }
    names.set(real, listed + 1);
    const inside = new Set([...above, real]);
    for (const name of (await readdir(path)).sort()) {
      const below = path === "." ? name : join(path, name);
      yield below;
      const kind = await folderAt(below);
      if (kind === "folder") yield* pathsBelow(below, inside, names);
      else if (kind !== "none") yield kind;
    }
  } catch (thrown) {
    yield problem(path, "unreadable", messageOf(thrown));
  }
}

/** Whether a path is a folder; a broken or circular link is none. Returns a problem where it is unknown. */
async function folderAt(path: string): Promise<"folder" | "none" | Input> {
  return stat(path).then(
    (found) => (found.isDirectory() ? "folder" : "none"),
    (thrown: unknown) => {
      const leadsNowhere = thrown instanceof Error && "code" in thrown && LEADS_NOWHERE.has(String(thrown.code));
      return leadsNowhere ? "none" : problem(path, "unreadable", messageOf(thrown));
    },
  );
}

const LEADS_NOWHERE = new Set(["ENOENT", "ENOTDIR", "ELOOP"]);

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
