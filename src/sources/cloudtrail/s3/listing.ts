import type { Buffer } from "node:buffer";
import type { TimeWindow } from "../../../core/search/time-window.ts";
import { hasFolders, isDatedOutside } from "../aws-logs-layout.ts";

/** An object as a listing has it. */
export type S3Object = {
  key: string;
  bytes: number;
  /** Without quotes; null where the listing has none. */
  etag: string | null;
  storageClass: string | null;
  /** A restore from the archive that is under way; null where the listing does not say. */
  isBeingRestored: boolean | null;
};

/** Where a page other than the first begins, and what is known of those before it. */
export type PageStart = {
  token: string;
  /** The greatest entry so far, in UTF-8. */
  last: Buffer;
  /** Digests of every token of this listing, up to `token`. */
  tokens: Set<string>;
  /** An answer of this listing repeated the token that it was asked with, so each does. */
  repeatsTokens: boolean;
};

/** One page: objects, and (with a delimiter) the folders beside them, as prefixes. */
export type ListPage = { objects: S3Object[]; folders: string[]; next: PageStart | null };

/**
 * What is below a prefix: everything, as objects; objects, and the folders directly below; or objects, and the
 * `AWSLogs/` folders at any depth, as if they were directly below.
 */
export type ListMode = "all" | "folders" | "trails";

/** Asks for one page; throws what is worth no further try. */
export type ListCall = (prefix: string, mode: ListMode, after: PageStart | null) => Promise<ListPage>;

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

/** How much may be listed: without a limit, whoever answers could keep a run from ending. */
export type ListLimits = { objects: number; requests: number };

/** An organization's trail has some 500,000 objects a day. */
export const LIST_LIMITS: ListLimits = { objects: 10_000_000, requests: 1_000_000 };

/** More is below a prefix than is listed. */
export class ListingTooLarge extends Error {
  override readonly name = "ListingTooLarge";
}

/** A folder has at least the object that it was listed for, so one that is empty was deleted, or never was there. */
export class EmptyFolder extends Error {
  override readonly name = "EmptyFolder";
}

/** `isBare`: no page of this prefix, so far, had anything below it. */
type Task = { prefix: string; mode: ListMode; depth: number; after: PageStart | null; isBare: boolean };

const SIDE_BY_SIDE = 16;
/** So many objects may wait to be taken before listing pauses: two pages of each request under way, about. */
const ENOUGH = 20_000;
/** So many folders of other days may wait. */
const MANY = 10_000;
/** How far a trail's AWSLogs is looked for below the prefix, through how few folders. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;

/**
 * Lists everything that begins with `prefix`, folder by folder and side by side where the layout of a trail allows it.
 * The trail's own files of days outside of `days` are left out; what does not look like the layout is listed whole.
 */
export function listObjects(
  prefix: string,
  days: TimeWindow,
  call: ListCall,
  limits: ListLimits = LIST_LIMITS,
): Listing {
  let isEmpty = true;
  /** The last one is next, so that the folders of a page come before the page that follows: few wait at any time. */
  let tasks: Task[] = [{ prefix, mode: "folders", depth: 0, after: null, isBare: true }];
  /** Folders of other days, which may hide a copied trail: looked through last, or once there are many. */
  let later: Task[] = [];
  const listed = { objects: 0, requests: 0 };
  let isTooLarge = false;
  const ready: Found[] = [];
  const running = new Set<Promise<void>>();

  const take = (task: Task, page: ListPage) => {
    const exact = task.depth === 0 && task.after === null ? page.objects.find(({ key }) => key === prefix) : undefined;
    if (exact !== undefined && !prefix.endsWith("/")) {
      // The user named one object: others that begin alike are not meant.
      isEmpty = false;
      ready.push({ kind: "object", object: exact });
      return;
    }
    const isBare = task.isBare && page.objects.length + page.folders.length === 0;
    // Pages may be empty on the way to others, but not all of them.
    if (task.depth > 0 && isBare && page.next === null)
      throw new EmptyFolder("the folder was listed, and nothing is below it now");
    const waiting = task.mode === "trails" ? later : tasks;
    if (page.next !== null) waiting.push({ ...task, after: page.next, isBare });
    for (const object of page.objects) {
      // A console's folder is an empty object whose key ends in a slash.
      if (object.key.endsWith("/") && object.bytes === 0) continue;
      isEmpty = false;
      if (isDatedOutside(object.key, days)) continue;
      listed.objects += 1;
      ready.push({ kind: "object", object });
    }
    const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
    for (const folder of page.folders) {
      const depth = task.depth + 1;
      if (isDatedOutside(folder, days)) {
        isEmpty = false;
        later.push({ prefix: folder, mode: "trails", depth, after: null, isBare: true });
      } else {
        const asFolders = hasFolders(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
        tasks.push({ prefix: folder, mode: asFolders ? "folders" : "all", depth, after: null, isBare: true });
      }
    }
  };
  const run = async (task: Task) => {
    try {
      take(task, await call(task.prefix, task.mode, task.after));
    } catch (error) {
      ready.push({ kind: "fault", prefix: task.prefix, error });
    }
  };
  /** The next task; where there is more to list than may be, a fault in place of all that are left. */
  const nextTask = (): Task | undefined => {
    const task = later.length > MANY ? later.pop() : (tasks.pop() ?? later.pop());
    if (task === undefined) return undefined;
    if (listed.objects <= limits.objects && listed.requests < limits.requests) {
      listed.requests += 1;
      return task;
    }
    tasks = [];
    later = [];
    if (isTooLarge) return undefined;
    isTooLarge = true;
    const what = listed.objects > limits.objects ? `${limits.objects} objects` : `${limits.requests} pages of listings`;
    ready.push({ kind: "fault", prefix, error: new ListingTooLarge(`it has more than ${what}`) });
    return undefined;
  };
  const fill = () => {
    while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
      const task = nextTask();
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
