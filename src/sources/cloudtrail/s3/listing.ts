import { type Days, hasFolders, isOutside } from "./layout.ts";

/** An object as a listing has it. */
export type S3Object = {
  key: string;
  bytes: number;
  storageClass: string | null;
  /** A restore from the archive that is under way; null where the listing does not say. */
  isBeingRestored: boolean | null;
};

/** One page: objects, and (with a delimiter) the folders beside them, as prefixes. */
export type ListPage = { objects: S3Object[]; folders: string[]; next: string | null };

/** Asks for one page; throws what is worth no further try. */
export type ListCall = (prefix: string, asFolders: boolean, token: string | null) => Promise<ListPage>;

export type Found =
  | { kind: "object"; object: S3Object }
  /** All below this prefix could not be listed, or not to the end. */
  | { kind: "fault"; prefix: string; error: unknown };

export type Listing = {
  /** What was found, as it is found. Nothing more is asked for while much of it waits to be taken. */
  found: AsyncGenerator<Found>;
  /** Whether anything at all begins with the prefix, inside of the days or not. */
  isEmpty: () => boolean;
};

type Task = { prefix: string; asFolders: boolean; depth: number; token: string | null };

const SIDE_BY_SIDE = 16;
/** So many objects may wait to be taken before listing pauses: two pages of each request under way, about. */
const ENOUGH = 20_000;
/** How far a trail's AWSLogs is looked for below the prefix, through how few folders. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;

/**
 * Lists everything that begins with `prefix`, folder by folder and side by side where the layout of a trail allows it.
 * Days outside of `days` are left out; what does not look like the layout is listed whole.
 */
export function listObjects(prefix: string, days: Days, call: ListCall): Listing {
  let isEmpty = true;
  const tasks: Task[] = [{ prefix, asFolders: true, depth: 0, token: null }];
  const ready: Found[] = [];
  const running = new Set<Promise<void>>();

  const take = (task: Task, page: ListPage) => {
    const exact = task.depth === 0 && task.token === null ? page.objects.find(({ key }) => key === prefix) : undefined;
    if (exact !== undefined && !prefix.endsWith("/")) {
      // The user named one object: others that begin alike are not meant.
      isEmpty = false;
      ready.push({ kind: "object", object: exact });
      return;
    }
    for (const object of page.objects) {
      // A console's folder is an empty object whose key ends in a slash.
      if (object.key.endsWith("/") && object.bytes === 0) continue;
      isEmpty = false;
      if (!isOutside(object.key, days)) ready.push({ kind: "object", object });
    }
    const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
    for (const folder of page.folders) {
      const asFolders = hasFolders(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
      if (isOutside(folder, days)) isEmpty = false;
      else tasks.push({ prefix: folder, asFolders, depth: task.depth + 1, token: null });
    }
    if (page.next !== null && page.next === task.token) throw new Error("the listing repeats itself");
    if (page.next !== null) tasks.push({ ...task, token: page.next });
  };
  const run = async (task: Task) => {
    try {
      take(task, await call(task.prefix, task.asFolders, task.token));
    } catch (error) {
      ready.push({ kind: "fault", prefix: task.prefix, error });
    }
  };
  const fill = () => {
    while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
      const task = tasks.pop();
      if (task === undefined) return;
      const done = run(task).finally(() => running.delete(done));
      running.add(done);
    }
  };
  async function* found(): AsyncGenerator<Found> {
    for (;;) {
      fill();
      const next = ready.pop();
      if (next !== undefined) yield next;
      else if (running.size > 0) await Promise.race(running);
      else return;
    }
  }
  return { found: found(), isEmpty: () => isEmpty };
}
