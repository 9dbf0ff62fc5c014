import type { Buffer } from "node:buffer";
import type { TimeWindow } from "../../../core/search/time-window.ts";
import { hasFolders, isDatedOutside } from "../aws-logs-layout.ts";
import { isEmptyMarker, type Markers } from "../empty-marker.ts";

/** An object as it is listed. */
export type S3Object = {
  key: string;
  bytes: number;
  /** Without quotes; null if the listing has none. */
  etag: string | null;
  storageClass: string | null;
  /** Whether a restore from the archive is in progress; null if the listing does not contain it. */
  isBeingRestored: boolean | null;
};

/** Where a page after the first one begins, and what is known of the pages before it. */
export type PageStart = {
  token: string;
  /** The last entry so far, in UTF-8. */
  last: Buffer;
  /** Digests of every token of this listing, up to `token`. */
  tokens: Set<string>;
  /** A response of this listing repeated the request's token, so all of them must. */
  repeatsTokens: boolean;
};

/** One page: objects and, with a delimiter, folders as prefixes. */
export type ListPage = { objects: S3Object[]; folders: string[]; next: PageStart | null };

/**
 * What to list below a prefix. `all`: all objects. `folders`: the objects and folders directly below. `trails`: objects,
 * and the `AWSLogs/` folders at any depth as if they were directly below.
 */
export type ListMode = "all" | "folders" | "trails";

/** Requests one page. Throws permanent failures. */
export type ListCall = (prefix: string, mode: ListMode, after: PageStart | null) => Promise<ListPage>;

export type Found =
  | { kind: "object"; object: S3Object }
  /** This prefix could not be listed completely. `isFirst`: the first request of the listing failed, so nothing was. */
  | { kind: "fault"; prefix: string; error: unknown; isFirst: boolean };

export type Listing = {
  /** What was found, in the order it arrives. Listing pauses while many of these wait to be read. */
  found: AsyncGenerator<Found>;
  seen: Readonly<Seen>;
  /** What was not yielded so far: objects that were listed, and prefixes that were not listed completely. */
  rest: () => { objects: number; prefixes: number };
  /** How many wait to be yielded, and whether more may be listed: cheap, for progress. */
  ahead: () => Ahead;
};

type Seen = {
  /** No key begins with the prefix, whatever its day, except for the empty markers. */
  isEmpty: boolean;
  /** The prefix is the key of an object, which is then all that was listed. */
  isExact: boolean;
  /** Another listing of the run yields something of it, and reports if that is nothing of the wanted days. */
  isReadBefore: boolean;
  markers: Markers;
};

export type Ahead = { waiting: number; isWhole: boolean };

/** Without limits, a server could make a listing endless. An organization's trail has about 500,000 objects per day. */
const LIST_LIMITS = { objects: 10_000_000, requests: 1_000_000 };

/** A prefix has more objects than the limit. */
export class ListingTooLarge extends Error {
  override readonly name = "ListingTooLarge";
}

/** A listed folder contains at least one object, so an empty one was deleted, or never existed. */
export class EmptyFolder extends Error {
  override readonly name = "EmptyFolder";
}

/** `isBare`: no page of this prefix has contained anything so far. */
type Task = { prefix: string; mode: ListMode; depth: number; after: PageStart | null; isBare: boolean };

const SIDE_BY_SIDE = 16;
/** Listing pauses when so many objects wait to be read: about two pages of each request in progress. */
const ENOUGH = 20_000;
/** So many folders of other days may wait to be listed. */
const MANY = 10_000;
/** How deep below the prefix, and through how many folders, to search for a trail's AWSLogs. */
const DEEPEST_BASE = 4;
const FEW_FOLDERS = 20;

/**
 * Lists all keys that begin with `prefix`, folder by folder and in parallel where the layout of a trail allows it. Skips
 * files of a trail that are dated outside of `days`; keys without the layout are all listed. `isRead`: whether another
 * listing of the run yields this key, or everything in this folder.
 */
export function listObjects(
  prefix: string,
  days: TimeWindow,
  call: ListCall,
  isRead: (keyOrFolder: string) => boolean = () => false,
  limits = LIST_LIMITS,
): Listing {
  const seen: Seen = { isEmpty: true, isExact: false, isReadBefore: false, markers: { count: 0, first: null } };
  /** A stack, so that the folders of a page are listed before the next page and few tasks wait. */
  let tasks: Task[] = [{ prefix, mode: "folders", depth: 0, after: null, isBare: true }];
  /** Folders of other days, which may contain a copied trail: listed last, or when there are many. */
  let later: Task[] = [];
  const listed = { objects: 0, requests: 0 };
  let isTooLarge = false;
  const ready: Found[] = [];
  const running = new Map<Promise<void>, Task>();

  const add = (task: Task) => (task.mode === "trails" ? later : tasks).push(task);
  const take = (task: Task, page: ListPage) => {
    const exact = task.depth === 0 && task.after === null ? page.objects.find(({ key }) => key === prefix) : undefined;
    if (exact !== undefined && !prefix.endsWith("/")) {
      // The user named this object, not all keys that begin with its name.
      seen.isEmpty = false;
      seen.isExact = true;
      ready.push({ kind: "object", object: exact });
      return;
    }
    const isBare = task.isBare && page.objects.length + page.folders.length === 0;
    // A page may be empty, but not all pages.
    if (task.depth > 0 && isBare && page.next === null)
      throw new EmptyFolder("the folder was listed, but it is empty now");
    if (page.next !== null) add({ ...task, after: page.next, isBare });
    for (const object of page.objects) {
      if (isEmptyMarker(object.key, object.bytes)) {
        seen.markers.count += 1;
        seen.markers.first ??= object.key;
        continue;
      }
      seen.isEmpty = false;
      const isKnown = isRead(object.key);
      seen.isReadBefore ||= isKnown;
      if (isKnown || isDatedOutside(object.key, days)) continue;
      listed.objects += 1;
      ready.push({ kind: "object", object });
    }
    const few = task.depth < DEEPEST_BASE && page.next === null && page.folders.length <= FEW_FOLDERS;
    for (const folder of page.folders) {
      const isOutside = isDatedOutside(folder, days);
      const isKnown = isRead(folder);
      seen.isReadBefore ||= isKnown;
      if (isKnown || isOutside) seen.isEmpty = false;
      if (isKnown) continue;
      const asFolders = hasFolders(folder, days) || (few && !/(^|\/)AWSLogs\//.test(folder));
      const mode = isOutside ? "trails" : asFolders ? "folders" : "all";
      add({ prefix: folder, mode, depth: task.depth + 1, after: null, isBare: true });
    }
  };
  const run = async (task: Task) => {
    try {
      take(task, await call(task.prefix, task.mode, task.after));
    } catch (error) {
      ready.push({ kind: "fault", prefix: task.prefix, error, isFirst: task.depth === 0 && task.after === null });
    }
  };
  const fill = () => {
    while (running.size < SIDE_BY_SIDE && ready.length < ENOUGH) {
      const task = later.length > MANY ? later.pop() : (tasks.pop() ?? later.pop());
      if (task === undefined) return;
      const hasManyObjects = listed.objects > limits.objects;
      if (hasManyObjects || listed.requests >= limits.requests) {
        // One fault instead of all remaining tasks.
        tasks = [];
        later = [];
        const what = hasManyObjects ? `${limits.objects} objects` : `${limits.requests} pages of listings`;
        const error = new ListingTooLarge(`it has more than ${what}`);
        if (!isTooLarge) ready.push({ kind: "fault", prefix, error, isFirst: false });
        isTooLarge = true;
        return;
      }
      listed.requests += 1;
      const done = run(task).finally(() => running.delete(done));
      running.set(done, task);
    }
  };
  async function* found(): AsyncGenerator<Found> {
    for (;;) {
      fill();
      const next = ready.pop();
      if (next !== undefined) yield next;
      else if (running.size > 0) await Promise.race(running.keys());
      else return;
    }
  }
  return {
    found: found(),
    seen,
    rest: () => ({
      objects: ready.filter(({ kind }) => kind === "object").length,
      prefixes: new Set([...tasks, ...later, ...running.values()].map(({ prefix: each }) => each)).size,
    }),
    ahead: () => ({ waiting: ready.length, isWhole: tasks.length + later.length + running.size === 0 }),
  };
}
