import type { Buffer } from "node:buffer";
import { GateError } from "../../../core/errors.ts";
import type { InputProblem } from "../../../core/search/scan-result.ts";
import type { TimeWindow } from "../../../core/search/time-window.ts";
import { isoTime } from "../../../core/text/time.ts";
import { type AnswerLog, foreignDetail } from "../../aws/answer-log.ts";
import type { Runtime } from "../../aws/runtime.ts";
import { deliveryWindow, isDatedOutside } from "../aws-logs-layout.ts";
import type { Input } from "../input.ts";
import { InputFault } from "../input-fault.ts";
import { readAhead } from "../read-ahead.ts";
import { FaultLog, GIVE_UP_AFTER } from "./fault-log.ts";
import { archivedFault, endOfEntry, type S3Fault, s3Fault } from "./faults.ts";
import {
  type Ahead,
  type Found,
  type ListCall,
  type ListingRest,
  listObjects,
  type Markers,
  type S3Object,
} from "./listing.ts";
import type { Location } from "./location.ts";
import { collected, objectBytes } from "./object-bytes.ts";
import { type Pace, startPace } from "./pace.ts";
import { minimumS3Policy } from "./permissions.ts";
import { readAgainIfStale } from "./read-again.ts";
import type { ReadPrefixes } from "./read-prefixes.ts";
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
 * The objects of one `s3://` entry, listed and fetched ahead of being read, without those that `read` includes; the entry
 * is added to it. Each object that cannot be read is a problem, and so is a response of a host that is neither S3's nor
 * allowed. Throws a GateError if the bucket does not exist, or if no key begins with the prefix.
 */
export async function* s3Inputs(asked: Location, settings: S3Settings, read: ReadPrefixes): AsyncGenerator<Input> {
  const { env, random, answers, idleTimeout = IDLE_TIMEOUT } = settings;
  const location = { ...asked, isCovered: asked.isCovered || read.includes(asked.bucket, asked.prefix) };
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
  if (foreign.length === 0) return;
  const detail = foreignDetail(foreign);
  yield { kind: "problem", problem: { path: location.entry, code: "foreign-endpoint", detail } };
}

/** What failed: reading an object, or listing a page, which may be the first one of the entry. */
type Failed = { path: string; fault: S3Fault; what: "object" | "page" | "first page" };

type Fetched = { object: S3Object; bytes: Buffer | "as it comes" } | Failed;

type EntryContext = { api: S3Api; pace: Pace; read: ReadPrefixes };

async function* entryInputs(
  location: Location,
  settings: S3Settings,
  { api, pace, read }: EntryContext,
): AsyncGenerator<Input> {
  const { bucket, prefix, entry } = location;
  const address = (key: string) => `s3://${bucket}/${key}`;
  const retrySettings = { sleep: settings.sleep, random: settings.random, signal: pace.signal };
  const book = new FaultLog(entry);
  const find = (key: string) => retried(() => api.find(key), retrySettings);
  /** Of what another entry reads, only the named object. */
  const namedObject: ListCall = async (key) => {
    const object = await api.find(key);
    return { objects: object === null ? [] : [object], folders: [], next: null };
  };
  const list = location.isCovered ? namedObject : api.list;
  const listing = listObjects(
    prefix,
    deliveryWindow(settings),
    (...request) => pace.run(() => retried(() => list(...request), retrySettings)),
    { isRead: (keyOrFolder) => read.includes(bucket, keyOrFolder) },
  );
  /** Once an archived object could not be read, others of its storage class are not requested. */
  let archiveIsReal = false;
  const bytesOf = (object: S3Object) => objectBytes(object, api.get, retrySettings);
  const faultOf = (error: unknown, object: S3Object) =>
    s3Fault(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);

  const fetchObject = async (object: S3Object): Promise<Fetched> => {
    const failed = (fault: S3Fault): Failed => ({ path: address(object.key), fault, what: "object" });
    if (archiveIsReal && isArchived(object)) return failed(archivedFault(object));
    const fetchListed = async (listed: S3Object): Promise<Fetched> => ({
      object: listed,
      bytes: listed.bytes > SMALL_BYTES ? "as it comes" : await collected(bytesOf(listed)),
    });
    try {
      return await pace.run(() => readAgainIfStale(object, fetchListed, find));
    } catch (error) {
      const fault = faultOf(error, object);
      archiveIsReal ||= fault.kind === "archived";
      return failed(fault);
    }
  };
  /** Bytes that were passed on cannot be taken back, so a changed object is listed again only before the first byte. */
  const streamObject = async function* (object: S3Object): AsyncGenerator<Buffer> {
    const begin = async (listed: S3Object) => {
      const bytes = bytesOf(listed);
      return { bytes, first: await bytes.next() };
    };
    try {
      const { bytes, first } = await pace.run(() => readAgainIfStale(object, begin, find));
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
  const start = (next: Found): Promise<Fetched> => {
    if (next.kind === "object") {
      settings.listed(next.object.bytes, listing.ahead());
      return fetchObject(next.object);
    }
    const worksForPayer = () => pace.run(() => api.worksForPayer(next.prefix)).catch(() => false);
    const what = next.isFirst ? "first page" : "page";
    return listFault(next, location, worksForPayer).then((fault) => ({
      path: address(next.prefix),
      fault,
      what,
    }));
  };
  /** Why the rest of the entry is not read, as a clause; null while it is. */
  let end: string | null = null;
  let untried = 0;
  /** What is useful to start. */
  const useful = async function* (): AsyncGenerator<Found> {
    for (;;) {
      if (pace.isOver()) end ??= TOO_SLOW;
      const next = end === null ? await listing.found.next() : null;
      if (next === null || next.done === true) return;
      if (next.value.kind === "object" && (end !== null || pace.isOver())) untried += 1;
      else yield next.value;
    }
  };
  const costOf = (next: Found) =>
    next.kind === "object" && next.object.bytes <= SMALL_BYTES ? Math.max(next.object.bytes, LEAST_COST) : LEAST_COST;

  let objects = 0;
  let isListed = true;
  for await (const fetched of readAhead(useful(), start, costOf, AHEAD)) {
    if ("fault" in fetched) {
      // Later, it is a problem of one request: what was read before counts.
      if (fetched.fault.kind === "no-bucket" && fetched.what === "first page")
        throw new GateError(`cloudtrail: ${entry}: the bucket ${bucket} does not exist.`, {
          code: "not-found",
          option: "cloudtrail",
        });
      book.note(fetched.path, fetched.fault);
      isListed &&= fetched.what === "object";
      end ??= endOfEntry(fetched.fault) ?? (book.isPermanent() ? PERMANENT : null);
      continue;
    }
    book.success();
    objects += 1;
    const { object, bytes } = fetched;
    const open = () => (bytes === "as it comes" ? streamObject(object) : single(bytes));
    yield { kind: "file", path: address(object.key), open, isSmall: bytes !== "as it comes" };
  }
  if (end === null && isListed && !location.isCovered) read.add(location, listing.isExact());
  const { objects: waiting, prefixes } = listing.rest();
  const rest = end === null ? null : restDetail({ objects: waiting + untried, prefixes }, end);
  const problems = book.problems();
  if (rest !== null) problems.push({ path: entry, code: "unreadable", detail: rest });
  for (const problem of problems) yield { kind: "problem", problem };
  const policy = minimumS3Policy(location, api.region, book.denied());
  if (policy !== null) settings.missingPolicy(policy);
  if (objects > 0 || problems.length > 0 || location.isCovered) return;
  if (listing.isEmpty()) {
    const detail = nothingThere(location, listing.markers());
    throw new GateError(detail, { code: "not-found", option: "cloudtrail" });
  }
  yield { kind: "problem", problem: nothingInTime(entry, settings) };
}

const TOO_SLOW = "S3 was too slow: rerun the job, or use a longer prefix";
const PERMANENT = `${GIVE_UP_AFTER} objects in a row could not be read`;

/** What was not read, and why, as a message; null for nothing. */
function restDetail({ objects, prefixes }: ListingRest, why: string): string | null {
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

/**
 * A requester-pays bucket only responds that access is denied, to every request. If the first one is denied, the same
 * request with payment shows whether that is the cause.
 */
async function listFault(
  found: Found & { kind: "fault" },
  { bucket, requesterPays }: Location,
  worksForPayer: () => Promise<boolean>,
): Promise<S3Fault> {
  const fault = s3Fault(found.error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
  if (fault.kind !== "denied" || !found.isFirst || requesterPays || !(await worksForPayer())) return fault;
  const detail =
    "the requester pays for this bucket: if you agree to pay for requests and data transfer, " +
    "append ?request-payer=requester to the entry";
  return { kind: "service", code: "unreadable", detail, denied: null };
}

async function* single(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function nothingThere({ entry, bucket, prefix }: Location, { count, first }: Markers): string {
  if (first !== null) {
    const others = count === 1 ? "" : ` and ${count - 1} more of the kind`;
    return `cloudtrail: ${entry}: it contains no log files, only empty objects that mark a folder or a finished job (${first}${others}).`;
  }
  const where =
    prefix === "" ? `the bucket ${bucket} is empty` : `no key in the bucket ${bucket} begins with ${prefix}`;
  return `cloudtrail: ${entry}: ${where}. Each entry must match at least one object; prefixes are not globs and are case-sensitive.`;
}

function nothingInTime(path: string, { since, until }: S3Settings): InputProblem {
  const bounds = [since === null ? "" : ` from ${isoTime(since)}`, until === null ? "" : ` until ${isoTime(until)}`];
  return { path, code: "no-matching-events", detail: `no log files from the days${bounds.join("")} were found` };
}
