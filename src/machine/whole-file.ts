import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file that is either whole or as it was before: into a draft beside it, which then takes its place. Folders on
 * the way are made. A draft goes with a run that is ended by a signal; that of a run that was killed goes with the next
 * one that writes the same file. Throws what the file system says.
 */
export async function writeWholeFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  await removeLeftDrafts(folder, basename(path));
  const draft = join(folder, `.${basename(path)}.${process.pid}.${randomUUID()}.tmp`);
  const release = onEndingSignal(() => rmSync(draft, { force: true }));
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (thrown) {
    await rm(draft, { force: true });
    throw thrown;
  } finally {
    release();
  }
}

/** Folder by folder: Node's own way of making all of them never ends where a file system lets none be made (/proc). */
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

/** A minute is more than any draft takes, of whichever machine that writes to the same disk. */
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

/** Runs `clean` where a signal ends this process, until the release. Whoever listens to signals already decides what they do. */
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
