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
import { FaultLog } from "./fault-log.ts";
import { archivedFault, endsEntry, type S3Fault, s3Fault } from "./faults.ts";
import { type Found, listObjects, type S3Object } from "./listing.ts";
import type { Location } from "./location.ts";
import { collected, objectBytes } from "./object-bytes.ts";
import { type Pace, startPace } from "./pace.ts";
import { minimumS3Policy } from "./permissions.ts";
import { readAgainIfStale } from "./read-again.ts";
import { readAhead } from "./read-ahead.ts";
import { retried } from "./retries.ts";
import { openS3, type S3Api } from "./s3-api.ts";

export type S3Settings = Pick<Runtime, "sleep" | "random" | "env"> &
  TimeWindow & {
    /** The longest time without a byte on a connection, ms; the limits of `startPace` depend on it. */
    idleTimeout?: number;
    /** Called for each object before it is read. */
    listed: (bytes: number) => void;
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
 * The objects of one `s3://` entry, listed and fetched ahead of being read. Each object that cannot be read is a problem,
 * and so is a response of a host that is neither S3's nor allowed. Throws a GateError if the bucket does not exist, or if
 * no key begins with the prefix.
 */
export async function* s3Inputs(location: Location, settings: S3Settings): AsyncGenerator<Input> {
  const { env, random, answers, idleTimeout = IDLE_TIMEOUT } = settings;
  const pace = startPace(idleTimeout);
  const { signal, received } = pace;
  // An object of the wanted days is read with its folder, by another entry.
  if (location.isCovered && !isDatedOutside(location.prefix, deliveryWindow(settings))) return;
  let foreign: string[] = [];
  try {
    const api = await openS3(location, { env, random, answers, idleTimeout, signal, received });
    try {
      yield* entryInputs(location, settings, api, pace);
    } catch (error) {
      // If another host responded, that is the problem, not the missing bucket.
      if (!(error instanceof GateError) || api.foreign().length === 0) throw error;
    } finally {
      foreign = api.foreign();
      pace.end();
      api.close();
    }
  } finally {
    pace.end();
  }
  if (foreign.length === 0) return;
  const detail = foreignDetail(foreign);
  yield { kind: "problem", problem: { path: location.entry, code: "foreign-endpoint", detail } };
}

const NOT_TRIED = "S3 was too slow, so the rest was skipped: rerun the job, or use a longer prefix";

type Fetched = { object: S3Object; bytes: Buffer | "as it comes" } | { path: string; fault: S3Fault };

async function* entryInputs(location: Location, settings: S3Settings, api: S3Api, pace: Pace): AsyncGenerator<Input> {
  const { bucket, prefix, entry } = location;
  const address = (key: string) => `s3://${bucket}/${key}`;
  const retrySettings = { sleep: settings.sleep, random: settings.random, signal: pace.signal };
  const days = deliveryWindow(settings);
  const book = new FaultLog(entry);
  const find = (key: string) => retried(() => api.find(key), retrySettings);
  const { found, isEmpty } = location.isCovered
    ? { found: named(prefix, (key) => pace.run(() => find(key))), isEmpty: () => false }
    : listObjects(prefix, days, (below, mode, after) =>
        pace.run(() => retried(() => api.list(below, mode, after), retrySettings)),
      );
  /** Once an archived object could not be read, others of its storage class are not requested. */
  let archiveIsReal = false;
  const bytesOf = (object: S3Object) => objectBytes(object, api.get, retrySettings);
  const faultOf = (error: unknown, object: S3Object) =>
    s3Fault(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);

  const fetchObject = async (object: S3Object): Promise<Fetched> => {
    if (archiveIsReal && isArchived(object)) return { path: address(object.key), fault: archivedFault(object) };
    const fetchListed = async (listed: S3Object): Promise<Fetched> => ({
      object: listed,
      bytes: listed.bytes > SMALL_BYTES ? "as it comes" : await collected(bytesOf(listed)),
    });
    try {
      return await pace.run(() => readAgainIfStale(object, fetchListed, find));
    } catch (error) {
      const fault = faultOf(error, object);
      archiveIsReal ||= fault.kind === "archived";
      return { path: address(object.key), fault };
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
      settings.listed(next.object.bytes);
      return fetchObject(next.object);
    }
    const worksForPayer = () => pace.run(() => api.worksForPayer()).catch(() => false);
    return listFault(next, location, worksForPayer).then((fault) => ({ path: address(next.prefix), fault }));
  };
  let isRestLeft = false;
  /** Once S3 was too slow, nothing more is started. */
  const whileInTime = async function* (all: AsyncGenerator<Found>): AsyncGenerator<Found> {
    for await (const next of all) {
      isRestLeft = next.kind === "object" && pace.isOver();
      if (isRestLeft) return;
      yield next;
    }
  };
  const costOf = (next: Found) =>
    next.kind === "object" && next.object.bytes <= SMALL_BYTES ? Math.max(next.object.bytes, LEAST_COST) : LEAST_COST;

  let objects = 0;
  for await (const fetched of readAhead(whileInTime(found), start, costOf, AHEAD)) {
    if ("fault" in fetched) {
      if (fetched.fault.kind === "no-bucket")
        throw new GateError(`cloudtrail: ${entry}: the bucket ${bucket} does not exist.`, {
          code: "not-found",
          option: "cloudtrail",
        });
      book.note(fetched.path, fetched.fault);
      if (endsEntry(fetched.fault) || book.isPermanent()) break;
      continue;
    }
    book.success();
    objects += 1;
    const { object, bytes } = fetched;
    const open = () => (bytes === "as it comes" ? streamObject(object) : single(bytes));
    const portable = bytes === "as it comes" ? null : ({ kind: "bytes", bytes } as const);
    yield { kind: "file", path: address(object.key), bytes: object.bytes, open, portable };
  }
  const rest: InputProblem = { path: entry, code: "unreadable", detail: NOT_TRIED };
  const problems = [...book.problems(), ...(isRestLeft ? [rest] : [])];
  for (const problem of problems) yield { kind: "problem", problem };
  const policy = minimumS3Policy(location, api.region, book.denied());
  if (policy !== null) settings.missingPolicy(policy);
  if (objects > 0 || problems.length > 0 || location.isCovered) return;
  if (isEmpty()) throw new GateError(nothingThere(location), { code: "not-found", option: "cloudtrail" });
  yield { kind: "problem", problem: nothingInTime(entry, settings) };
}

/** The object with this key, if there is one. */
async function* named(key: string, find: (key: string) => Promise<S3Object | null>): AsyncGenerator<Found> {
  try {
    const object = await find(key);
    if (object !== null) yield { kind: "object", object };
  } catch (error) {
    yield { kind: "fault", prefix: key, error };
  }
}

function isArchived({ storageClass, isBeingRestored }: S3Object): boolean {
  // A restore that is complete is listed as one that is not in progress.
  return (storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE") && isBeingRestored !== false;
}

/** A requester-pays bucket only responds that access is denied. One request with payment shows whether that is the cause. */
async function listFault(
  found: Found & { kind: "fault" },
  { bucket, requesterPays }: Location,
  worksForPayer: () => Promise<boolean>,
): Promise<S3Fault> {
  const fault = s3Fault(found.error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
  if (fault.kind !== "denied" || requesterPays || !(await worksForPayer())) return fault;
  const detail =
    "the requester pays for this bucket: if you agree to pay for requests and data transfer, " +
    "append ?request-payer=requester to the entry";
  return { kind: "service", code: "unreadable", detail, denied: null };
}

async function* single(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function nothingThere({ entry, bucket, prefix }: Location): string {
  const where =
    prefix === "" ? `the bucket ${bucket} is empty` : `no key in the bucket ${bucket} begins with ${prefix}`;
  return `cloudtrail: ${entry}: ${where}. Each entry must match at least one object; prefixes are not globs and are case-sensitive.`;
}

function nothingInTime(path: string, { since, until }: S3Settings): InputProblem {
  const bounds = [since === null ? "" : ` from ${isoTime(since)}`, until === null ? "" : ` until ${isoTime(until)}`];
  return { path, code: "no-matching-events", detail: `no log files from the days${bounds.join("")} were found` };
}
