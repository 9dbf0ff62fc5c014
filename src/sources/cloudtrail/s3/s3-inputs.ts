import type { Buffer } from "node:buffer";
import { GateError } from "../../../core/errors.ts";
import type { TimeWindow } from "../../../core/search/time-window.ts";
import { isoTime } from "../../../core/text/time.ts";
import { type AnswerLog, foreignDetail } from "../../aws/answer-log.ts";
import type { Runtime } from "../../aws/runtime.ts";
import { deliveryWindow, isDatedOutside } from "../aws-logs-layout.ts";
import { type Markers, markersShown } from "../empty-marker.ts";
import { type Input, problem } from "../input.ts";
import { entryError, InputFault } from "../input-fault.ts";
import { readAhead } from "../read-ahead.ts";
import { FaultLog } from "./fault-log.ts";
import { archivedFault, type S3Fault, s3Fault } from "./faults.ts";
import { type Ahead, type Found, type ListCall, listObjects, type S3Object } from "./listing.ts";
import { distinctLocations, type Location } from "./location.ts";
import { collected, objectBytes } from "./object-bytes.ts";
import { type Pace, startPace } from "./pace.ts";
import { minimumS3Policy } from "./permissions.ts";
import { retried } from "./retries.ts";
import { openS3, type S3Api } from "./s3-api.ts";

export type S3Settings = Pick<Runtime, "sleep" | "random" | "env"> &
  TimeWindow & {
    /** The longest time without a byte on a connection, ms; the limits of `startPace` depend on it. */
    idleTimeout?: number;
    /** Called for each object before it is read, with what its listing has besides. */
    listed: (bytes: number, ahead: Ahead) => void;
    /** Records which hosts respond. */
    answers: AnswerLog;
    /** Called with the minimum IAM policy to paste, if a permission was missing. */
    missingPolicy: (policy: string) => void;
  };

const IDLE_TIMEOUT = 30_000;

/** Objects up to this size are fetched completely before they are read; larger ones are streamed. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** What is fetched at the same time, cost in bytes. Even an empty object has a cost. */
const AHEAD = { items: 32, cost: 48 * 1024 * 1024 };
const LEAST_COST = 16 * 1024;

/**
 * A prefix that was listed completely, or the key of a named object, which is then all that was read. Entries may overlap
 * (`s3://BUCKET/AWSLogs` and `s3://BUCKET/AWSLogs/`), and each object is read once.
 */
type ReadPrefix = { address: string; isExact: boolean };

/**
 * The `s3://` entries of a run. The result is called with each entry in turn, and yields the objects that no earlier entry
 * has read, listed and fetched ahead of being read. Each object that cannot be read is a problem, and so is a response of
 * a host that is neither S3's nor allowed. Throws a GateError for an entry that does not name a bucket; its result does if
 * the bucket does not exist, or if no key begins with the prefix.
 */
export function s3Entries(entries: readonly string[], settings: S3Settings): (entry: string) => AsyncGenerator<Input> {
  const waiting = new Map(distinctLocations(entries).map((location) => [location.entry, location]));
  const read: ReadPrefix[] = [];
  return async function* (entry) {
    const location = waiting.get(entry);
    waiting.delete(entry);
    if (location !== undefined) yield* s3Inputs(location, settings, read);
  };
}

/** Whether a key, or everything that begins with a prefix, was read, except for objects of other days. */
function isRead(read: readonly ReadPrefix[], address: string): boolean {
  return read.some((each) => (each.isExact ? address === each.address : address.startsWith(each.address)));
}

/** The objects of one entry that are not in `read`. The entry is added to it. */
async function* s3Inputs(asked: Location, settings: S3Settings, read: ReadPrefix[]): AsyncGenerator<Input> {
  const { env, random, answers, idleTimeout = IDLE_TIMEOUT } = settings;
  const location = { ...asked, isCovered: asked.isCovered || isRead(read, `s3://${asked.bucket}/${asked.prefix}`) };
  // An object of the wanted days is read with its folder, by another entry.
  if (location.isCovered && !isDatedOutside(location.prefix, deliveryWindow(settings))) return;
  const pace = startPace(idleTimeout);
  const { signal, received } = pace;
  let api: S3Api | null = null;
  try {
    api = await openS3(location, { env, random, answers, idleTimeout, signal, received });
    yield* entryInputs(location, settings, { api, pace, read });
  } catch (error) {
    // If another host responded, that is the problem, not the missing bucket.
    if (!(error instanceof GateError) || api === null || api.foreign().length === 0) throw error;
  } finally {
    pace.end();
    api?.close();
  }
  const foreign = api.foreign();
  if (foreign.length > 0) yield problem(location.entry, "foreign-endpoint", foreignDetail(foreign));
}

type EntryContext = { api: S3Api; pace: Pace; read: ReadPrefix[] };

/** What failed: reading an object, or listing a page, which may be the first one of the entry. */
type Failed = { path: string; fault: S3Fault; what: "object" | "page" | "first page" };

/** An object that was read; `bytes` is null if it is streamed. */
type Fetched = { object: S3Object; bytes: Buffer | null } | Failed;

async function* entryInputs(
  location: Location,
  settings: S3Settings,
  { api, pace, read }: EntryContext,
): AsyncGenerator<Input> {
  const { bucket, prefix, entry, isCovered } = location;
  const address = (key: string) => `s3://${bucket}/${key}`;
  const retrySettings = { sleep: settings.sleep, random: settings.random, signal: pace.signal };
  const faults = new FaultLog();
  /** Of what another entry reads, only the named object. */
  const namedObject: ListCall = async (key) => {
    const object = await api.find(key);
    return { objects: object === null ? [] : [object], folders: [], next: null };
  };
  const list = isCovered ? namedObject : api.list;
  const listing = listObjects(
    prefix,
    deliveryWindow(settings),
    (...request) => pace.run(() => retried(() => list(...request), retrySettings)),
    (keyOrFolder) => isRead(read, address(keyOrFolder)),
  );
  const bytesOf = (object: S3Object) => objectBytes(object, api.get, retrySettings);
  const faultOf = (error: unknown, object: S3Object) =>
    s3Fault(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);

  /** Reads an object as it was listed. If it has changed since, it is listed again, so that its new version is not lost. */
  const readListed = <T>(object: S3Object, use: (listed: S3Object) => Promise<T>): Promise<T> =>
    pace.run(async () => {
      try {
        return await use(object);
      } catch (error) {
        const { kind } = faultOf(error, object);
        if (kind !== "gone" && kind !== "changed") throw error;
        const now = await retried(() => api.find(object.key), retrySettings);
        // Named as S3 names it.
        if (now === null) throw Object.assign(new Error("S3 does not list it any more"), { name: "NoSuchKey" });
        return use(now);
      }
    });
  /** Once an archived object could not be read, others of its storage class are not requested. */
  let archiveIsReal = false;
  const fetchObject = async (object: S3Object): Promise<Fetched> => {
    const failed = (fault: S3Fault): Failed => ({ path: address(object.key), fault, what: "object" });
    if (archiveIsReal && isArchived(object)) return failed(archivedFault(object));
    try {
      return await readListed(object, async (listed) => ({
        object: listed,
        bytes: listed.bytes > SMALL_BYTES ? null : await collected(bytesOf(listed)),
      }));
    } catch (error) {
      const fault = faultOf(error, object);
      archiveIsReal ||= fault.kind === "archived";
      return failed(fault);
    }
  };
  /** Bytes that were passed on cannot be taken back, so a changed object is listed again only before the first byte. */
  const streamObject = async function* (object: S3Object): AsyncGenerator<Buffer> {
    try {
      const { bytes, first } = await readListed(object, async (listed) => {
        const begun = bytesOf(listed);
        return { bytes: begun, first: await begun.next() };
      });
      try {
        for (let next = first; next.done !== true; next = await pace.run(() => bytes.next())) yield next.value;
      } finally {
        // Not awaited: if S3 is too slow, this ends only with its request.
        bytes.return(undefined).catch(() => undefined);
      }
    } catch (error) {
      const { code, detail } = faultOf(error, object);
      throw new InputFault(code, detail);
    }
  };
  const start = async (found: Found): Promise<Fetched> => {
    if (found.kind === "object") {
      settings.listed(found.object.bytes, listing.ahead());
      return fetchObject(found.object);
    }
    const { error, isFirst, prefix: below } = found;
    const fault = s3Fault(error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
    // A requester-pays bucket only responds that access is denied, to every request. If the first one is denied, the
    // same request with payment shows whether that is the cause.
    const isPayersFault =
      isFirst &&
      fault.kind === "denied" &&
      !location.requesterPays &&
      (await pace.run(() => api.worksForPayer(below)).catch(() => false));
    return {
      path: address(below),
      fault: isPayersFault ? { ...fault, kind: "service", detail: REQUESTER_PAYS, denied: null } : fault,
      what: isFirst ? "first page" : "page",
    };
  };
  let untried = 0;
  /** What is useful to start. */
  const useful = async function* (): AsyncGenerator<Found> {
    for await (const found of listing.found) {
      if (found.kind === "object" && (faults.end !== null || pace.isOver())) untried += 1;
      else yield found;
      if (pace.isOver()) faults.end ??= TOO_SLOW;
      if (faults.end !== null) return;
    }
  };
  const costOf = (found: Found) =>
    found.kind === "object" && found.object.bytes <= SMALL_BYTES
      ? Math.max(found.object.bytes, LEAST_COST)
      : LEAST_COST;

  let objects = 0;
  let isListed = true;
  for await (const fetched of readAhead(useful(), start, costOf, AHEAD)) {
    if ("fault" in fetched) {
      const { path, fault, what } = fetched;
      // Later, it is a problem of one request: what was read before counts.
      if (fault.kind === "no-bucket" && what === "first page")
        throw entryError("not-found", `${entry}: the bucket ${bucket} does not exist.`);
      faults.note(path, fault);
      isListed &&= what === "object";
      continue;
    }
    faults.success();
    objects += 1;
    const { object, bytes } = fetched;
    const open = () => (bytes === null ? streamObject(object) : [bytes]);
    yield { kind: "file", path: address(object.key), open, isSmall: bytes !== null };
  }
  if (faults.end === null && isListed && !isCovered)
    read.push({ address: address(prefix), isExact: listing.seen.isExact });
  const problems = faults.problems(entry);
  if (faults.end !== null) {
    const { objects: waiting, prefixes } = listing.rest();
    const detail = restDetail(waiting + untried, prefixes, faults.end);
    if (detail !== null) problems.push({ path: entry, code: "unreadable", detail });
  }
  for (const each of problems) yield { kind: "problem", problem: each };
  const policy = minimumS3Policy(location, api.region, [...faults.denied.values()]);
  if (policy !== null) settings.missingPolicy(policy);
  if (objects > 0 || problems.length > 0 || isCovered || listing.seen.isReadBefore) return;
  if (listing.seen.isEmpty) throw entryError("not-found", nothingThere(location, listing.seen.markers));
  yield problem(entry, "no-matching-events", nothingInTime(settings));
}

const TOO_SLOW = "S3 was too slow: rerun the job, or use a longer prefix";

const REQUESTER_PAYS =
  "the requester pays for this bucket: if you agree to pay for requests and data transfer, " +
  "append ?request-payer=requester to the entry";

/** What was not read, and why, as a message; null for nothing. */
function restDetail(objects: number, prefixes: number, why: string): string | null {
  const parts = [
    objects === 0 ? "" : `${objects} listed ${objects === 1 ? "object was" : "objects were"} not read`,
    prefixes === 0 ? "" : `${prefixes} ${prefixes === 1 ? "prefix was" : "prefixes were"} not listed completely`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : `${parts.join(", and ")}, because ${why}`;
}

function isArchived({ storageClass, isBeingRestored }: S3Object): boolean {
  // A restore that is complete is listed as one that is not in progress.
  return (storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE") && isBeingRestored !== false;
}

function nothingThere({ entry, bucket, prefix }: Location, markers: Markers): string {
  const only = markersShown(markers);
  if (only !== null)
    return `${entry}: it contains no log files, only empty objects that mark a folder or a finished job (${only}).`;
  const where =
    prefix === "" ? `the bucket ${bucket} is empty` : `no key in the bucket ${bucket} begins with ${prefix}`;
  return `${entry}: ${where}. Each entry must match at least one object; prefixes are not globs and are case-sensitive.`;
}

function nothingInTime({ since, until }: TimeWindow): string {
  const bounds = [since === null ? "" : ` from ${isoTime(since)}`, until === null ? "" : ` until ${isoTime(until)}`];
  return `no log files from the days${bounds.join("")} were found`;
}
