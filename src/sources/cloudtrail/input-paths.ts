import type { Buffer } from "node:buffer";
import { type BigIntStats, fstatSync, statSync } from "node:fs";
import { opendir, readdir, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { messageOf, quoted } from "../../core/errors.ts";
import { idsOf } from "../../core/file-target.ts";
import { fileBytes, SMALL_BYTES } from "./bytes/file-bytes.ts";
import { isEmptyMarker, type Markers, markersShown } from "./empty-marker.ts";
import { globOf } from "./entry-reads.ts";
import { type Input, problem } from "./input.ts";
import { entryError } from "./input-fault.ts";
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
  const seen: Seen = { identities: new Set(), reads };
  const inS3 = entries.filter((entry) => entry.startsWith("s3://"));
  // Before anything is read, because an address can be wrong. S3's client is not loaded without one.
  const inputsOf = inS3.length === 0 ? null : (await import("./s3/s3-inputs.ts")).s3Entries(inS3, settings);
  for (const entry of entries) {
    if (entry === "-") {
      if (isNew(standardInputIdentity(), seen))
        yield { kind: "file", path: "-", open: settings.standardInput, isSmall: false };
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
type Seen = { identities: Set<string>; reads: LocalReads };

function isNew(identity: string, { identities }: Seen): boolean {
  const { size } = identities;
  return identities.add(identity).size > size;
}

/** The identity of standard input, which `/dev/stdin` names too; `-` if it is unknown. */
function standardInputIdentity(): string {
  try {
    return identityOf(fstatSync(0, { bigint: true }));
  } catch {
    return "-";
  }
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

async function* entryInputs(entry: string, seen: Seen): AsyncGenerator<Input> {
  if (/^(athena|https?):\/\//.test(entry))
    throw entryError("unreadable-file", `${quoted(entry)} cannot be read. Expected ${TAKES}.`);
  const isPath = await exists(entry);
  if (isPath) yield* pathInputs(entry, seen, "named");
  const glob = globOf(entry);
  // A file whose name is the glob itself is read besides the matches, not instead of them.
  if (isPath && glob === null) return;
  if (glob === null || !(await exists(glob.base))) {
    const fix = `Expected ${TAKES}. Check the path, and whether an earlier step created it.`;
    throw entryError("not-found", `${entry} does not exist${inFolder(entry)}. ${fix}`);
  }
  let matched = isPath;
  for await (const below of pathsBelow(glob.base)) {
    if (typeof below !== "string") {
      yield below;
    } else if (glob.matches(below)) {
      matched = true;
      yield* pathInputs(below, seen, "found");
    }
  }
  if (!matched) {
    const fix = "Each path and glob must match something; * stops at /, ** does not.";
    throw entryError("not-found", `nothing matches ${entry}${inFolder(entry)}. ${fix}`);
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
    const isFolder = stats.isDirectory();
    for (const id of idsOf(stats, real)) seen.reads[isFolder ? "folders" : "files"].add(id);
    // Files in a folder that is read are read with it.
    if ((!isFolder && seen.identities.has(dirname(real))) || !isNew(real, seen)) return;
    if (isFolder) yield* folderInputs(path, real, seen);
    else yield fileInput(path, Number(stats.size));
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
  let isEmpty = true;
  const markers: Markers = { count: 0, first: null };
  for await (const entry of await opendir(path)) {
    const below = join(path, entry.name);
    const input = entry.isFile() ? listedInput(below, entry.name) : pathInputs(below, seen, "found");
    if (input === null) {
      markers.count += 1;
      markers.first ??= entry.name;
      continue;
    }
    isEmpty = false;
    if (!("kind" in input)) yield* input;
    else if (!seen.identities.has(join(real, entry.name))) yield input;
  }
  const only = markersShown(markers);
  const why =
    only === null
      ? "the folder is empty"
      : `the folder contains no log files, only empty files that mark a finished job (${only})`;
  if (isEmpty) yield problem(path, "no-matching-events", why);
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

/** `bytes`: null where the size is unknown, as for a pipe. */
function fileInput(path: string, bytes: number | null): Input {
  const isSmall = bytes !== null && bytes <= SMALL_BYTES;
  return { kind: "file", path, open: () => fileBytes(path, bytes), isSmall };
}

/** A folder is listed under at most this many of the names that links give it: a glob may match only one of them. */
const MOST_NAMES = 8;

/**
 * Every path below a path if it is a folder, for a glob to choose from; a folder that cannot be listed may hide some, so
 * it is a problem. `above`: the real paths of the folders around it, to which links may lead back; `names` counts listed
 * names.
 */
async function* pathsBelow(
  path: string,
  above: ReadonlySet<string> = new Set(),
  names = new Map<string, number>(),
): AsyncGenerator<string | Input> {
  try {
    // A broken or circular link is not a folder.
    const stats = await stat(path).catch((thrown: unknown) => {
      if (hasCode(thrown, ["ENOENT", "ENOTDIR", "ELOOP"])) return null;
      throw thrown;
    });
    if (stats?.isDirectory() !== true) return;
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
      yield* pathsBelow(below, inside, names);
    }
  } catch (thrown) {
    yield problem(path, "unreadable", messageOf(thrown));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (thrown: unknown) => !hasCode(thrown, ["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"]),
  );
}

function hasCode(thrown: unknown, codes: readonly string[]): boolean {
  return thrown instanceof Error && "code" in thrown && codes.includes(String(thrown.code));
}
