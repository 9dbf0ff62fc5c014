import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { constants, createWriteStream, rmSync, type Stats } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { createConnection } from "node:net";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { fileTarget } from "./file-target.ts";
import { writePiece } from "./write-piece.ts";

/**
 * Writes the whole file or leaves it as it was: into a draft beside it, which then replaces it, with the mode (and where
 * permitted, the owner) of the previous file. Links are kept and refer to the new file. Missing folders are created. A
 * draft is removed when a signal ends the run; the draft of a killed run is removed by the next run that writes the file.
 *
 * A device, a socket, a pipe and an open file descriptor (`/dev/stdout`) are written to, and never replaced. Throws the
 * error of the file system.
 */
export async function writeWholeFile(path: string, text: TextPieces): Promise<void> {
  const target = await fileTarget(path);
  if (target.descriptor !== null) return writeToDescriptor(target.descriptor, text);
  if (target.kind === "stream") return writeThrough(target.path, text);
  return replaceFile(target.path, text);
}

async function replaceFile(path: string, text: TextPieces): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const name = draftName(basename(path));
  await removeLeftDrafts(folder, name);
  const before = await stat(path).catch(() => null);
  const draft = join(folder, `.${name}.${process.pid}.${randomUUID()}.tmp`);
  const release = onEndingSignal(() => rmSync(draft, { force: true }));
  try {
    const file = await open(draft, "wx", before === null ? 0o666 : 0o600);
    try {
      await file.writeFile(text);
      if (before !== null) await takeAfter(file, before);
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  } finally {
    release();
  }
}

/** The owner first, because changing it clears bits of the mode. */
async function takeAfter(file: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o7777);
}

/** A file name has at most 255 bytes, and that of a draft is longer than that of its file. */
const NAME_BYTES = 180;

function draftName(name: string): string {
  let kept = "";
  let bytes = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > NAME_BYTES) break;
    kept += character;
  }
  return kept;
}

function writeToDescriptor(descriptor: number, text: TextPieces): Promise<void> {
  if (descriptor === 1) return writePieces(process.stdout, text);
  if (descriptor === 2) return writePieces(process.stderr, text);
  // Each write reports its failure itself; the event would end the process.
  return writePieces(
    createWriteStream("", { fd: descriptor, autoClose: false }).on("error", () => undefined),
    text,
  );
}

async function writePieces(stream: Writable, text: TextPieces): Promise<void> {
  for (const piece of text) await writePiece(stream, piece);
}

/** How often to try to open a pipe without a reader, and the delay between two attempts, in ms. */
const PIPE_ATTEMPTS = 50;
const PIPE_PAUSE = 100;

async function writeThrough(path: string, text: TextPieces): Promise<void> {
  const found = await stat(path);
  if (found.isSocket()) return writeToSocket(path, text);
  // Non-blocking, so that a pipe without a reader is an error, not an endless wait.
  const probe = found.isFIFO() ? await openPipe(path) : null;
  try {
    const file = await open(path, constants.O_WRONLY);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
  } finally {
    await probe?.close();
  }
}

async function openPipe(path: string): Promise<FileHandle> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (thrown) {
      if (codeOf(thrown) !== "ENXIO" || attempt >= PIPE_ATTEMPTS) throw thrown;
    }
    await setTimeout(PIPE_PAUSE);
  }
}

async function writeToSocket(path: string, text: TextPieces): Promise<void> {
  const socket = createConnection(path);
  await once(socket, "connect");
  socket.on("error", () => undefined);
  // Any response has to be read before the connection can close.
  socket.resume();
  await writePieces(socket, text);
  socket.end();
  await finished(socket, { readable: false });
}

/** Folder by folder: `recursive` of Node's mkdir never ends on a file system without new folders (/proc). */
async function makeFolder(folder: string): Promise<void> {
  const made = () =>
    mkdir(folder).catch((thrown: unknown) => {
      if (codeOf(thrown) !== "EEXIST") throw thrown;
    });
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere || dirname(folder) === folder) return;
  await makeFolder(dirname(folder));
  await made();
}

/** No draft takes longer than this, ms, also on another machine that writes to the same disk. */
const ABANDONED = 60_000;

async function removeLeftDrafts(folder: string, name: string): Promise<void> {
  const drafts = (await readdir(folder).catch(() => [])).filter((each) => isDraftOf(each, name));
  for (const draft of drafts) {
    const written = await stat(join(folder, draft)).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    if (Date.now() - written > ABANDONED) await rm(join(folder, draft), { force: true }).catch(() => undefined);
  }
}

function isDraftOf(draft: string, name: string): boolean {
  return draft.startsWith(`.${name}.`) && /^\d+\.[0-9a-f-]{36}\.tmp$/.test(draft.slice(name.length + 2));
}

/** Runs `clean` when a signal ends this process, until it is released. Signals with other listeners are left to them. */
function onEndingSignal(clean: () => void): () => void {
  const listeners = (["SIGINT", "SIGTERM"] as const)
    .filter((signal) => process.listenerCount(signal) === 0)
    .map((signal) => {
      const listener = () => {
        clean();
        process.removeListener(signal, listener);
        process.kill(process.pid, signal);
      };
      process.on(signal, listener);
      return { signal, listener };
    });
  return () => {
    for (const { signal, listener } of listeners) process.removeListener(signal, listener);
  };
}

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
}
