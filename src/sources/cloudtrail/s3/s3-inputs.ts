import { Buffer } from "node:buffer";
import { GateError } from "../../../core/errors.ts";
import type { InputProblem } from "../../../core/scan-result.ts";
import { isoTime } from "../../../core/time.ts";
import { type AnswerLog, foreignDetail } from "../../aws/answer-log.ts";
import type { Environment } from "../../aws/http-agent.ts";
import type { Input } from "../input.ts";
import { InputFault } from "../input-fault.ts";
import { FaultBook } from "./fault-book.ts";
import { archivedFault, endsEntry, type S3Fault, s3Fault } from "./faults.ts";
import { daysOf } from "./layout.ts";
import { type Found, listObjects, type S3Object } from "./listing.ts";
import type { Location } from "./location.ts";
import { objectBytes } from "./object-bytes.ts";
import { leastPolicy } from "./permissions.ts";
import { readAhead } from "./read-ahead.ts";
import { retried } from "./retries.ts";
import { openS3, type S3Api } from "./s3-api.ts";

export type S3Settings = {
  env: Environment;
  /** Resolves after so many ms, or as soon as the signal is aborted. */
  sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  /** Bounds on eventTime, epoch ms, both inclusive. */
  since: number | null;
  until: number | null;
  /** How long a line may be silent, ms. */
  idleTimeout?: number;
  /** Called for each object that is to be read, before it is. */
  listed: (bytes: number) => void;
  /** Notes who answers. */
  answers: AnswerLog;
  /** Called with the least IAM policy to paste, where a permission was missing. */
  missingPolicy: (policy: string) => void;
};

const IDLE_TIMEOUT = 60_000;

/** Objects up to this size are fetched whole before they are read; larger ones are read as they come. */
const SMALL_BYTES = 8 * 1024 * 1024;

/** What is fetched at the same time. An object costs something even where it is empty. */
const AHEAD = { items: 32, cost: 48 * 1024 * 1024 };
const LEAST_COST = 16 * 1024;

/**
 * The objects behind one `s3://` entry, listed and fetched ahead of whoever reads them. What cannot be read is a problem
 * of its own, and so is an answer of a host that is neither S3's nor allowed. Throws a GateError where there is no such
 * bucket, or nothing in it begins with the prefix.
 */
export async function* s3Inputs(location: Location, settings: S3Settings): AsyncGenerator<Input> {
  const ending = new AbortController();
  const { env, answers, idleTimeout = IDLE_TIMEOUT } = settings;
  const api = await openS3(location, { env, answers, idleTimeout, signal: ending.signal });
  try {
    yield* entryInputs(location, settings, api, ending.signal);
  } catch (error) {
    // That there is no such bucket is not what went wrong where somebody else says it.
    if (!(error instanceof GateError) || api.foreign().length === 0) throw error;
  } finally {
    ending.abort();
    api.close();
  }
  const foreign = api.foreign();
  if (foreign.length === 0) return;
  const detail = foreignDetail(foreign);
  yield { kind: "problem", problem: { path: location.entry, code: "foreign-endpoint", detail } };
}

type Fetched = { object: S3Object; bytes: Buffer | "as it comes" } | { path: string; fault: S3Fault };

async function* entryInputs(
  location: Location,
  settings: S3Settings,
  api: S3Api,
  signal: AbortSignal,
): AsyncGenerator<Input> {
  const { bucket, prefix, entry } = location;
  const address = (key: string) => `s3://${bucket}/${key}`;
  const retrySettings = { sleep: (ms: number) => settings.sleep(ms, signal), random: settings.random };
  const days = daysOf(settings.since, settings.until);
  const book = new FaultBook(entry);
  const { found, isEmpty } = listObjects(prefix, days, (below, asFolders, token) =>
    retried(() => api.list(below, asFolders, token), retrySettings),
  );
  /** Once one was found that cannot be read, others of its class are not asked for. */
  let archiveIsReal = false;
  const bytesOf = (object: S3Object) =>
    objectBytes(object.key, (key, from, etag) => api.get(key, from, etag), retrySettings);
  const faultOf = (error: unknown, object: S3Object) =>
    s3Fault(error, "s3:GetObject", `arn:aws:s3:::${bucket}/${object.key}`, object);

  const fetchObject = async (object: S3Object): Promise<Fetched> => {
    if (archiveIsReal && isArchived(object)) return { path: address(object.key), fault: archivedFault(object) };
    if (object.bytes > SMALL_BYTES) return { object, bytes: "as it comes" };
    try {
      const bytes: Buffer[] = [];
      for await (const chunk of bytesOf(object)) bytes.push(chunk);
      return { object, bytes: Buffer.concat(bytes) };
    } catch (error) {
      const fault = faultOf(error, object);
      archiveIsReal ||= fault.kind === "archived";
      return { path: address(object.key), fault };
    }
  };
  const start = (next: Found): Promise<Fetched> => {
    if (next.kind === "object") {
      settings.listed(next.object.bytes);
      return fetchObject(next.object);
    }
    return listFault(next, location, api).then((fault) => ({ path: address(next.prefix), fault }));
  };
  const costOf = (next: Found) =>
    next.kind === "object" && next.object.bytes <= SMALL_BYTES ? Math.max(next.object.bytes, LEAST_COST) : LEAST_COST;

  let objects = 0;
  for await (const fetched of readAhead(found, start, costOf, AHEAD)) {
    if ("fault" in fetched) {
      if (fetched.fault.kind === "no-bucket")
        throw new GateError(`cloudtrail: ${entry}: there is no bucket ${bucket}.`);
      book.note(fetched.path, fetched.fault);
      if (endsEntry(fetched.fault) || book.isHopeless()) break;
      continue;
    }
    book.success();
    objects += 1;
    const { object, bytes } = fetched;
    const open = () =>
      bytes === "as it comes" ? streamed(bytesOf(object), (error) => faultOf(error, object)) : single(bytes);
    const portable = bytes === "as it comes" ? null : ({ kind: "bytes", bytes } as const);
    yield { kind: "file", path: address(object.key), bytes: object.bytes, open, portable };
  }
  const problems = book.problems();
  for (const problem of problems) yield { kind: "problem", problem };
  const policy = leastPolicy(location, api.region, book.denied());
  if (policy !== null) settings.missingPolicy(policy);
  if (objects > 0 || problems.length > 0) return;
  if (isEmpty()) throw new GateError(nothingThere(location));
  yield { kind: "problem", problem: nothingInTime(entry, settings) };
}

function isArchived({ storageClass, isBeingRestored }: S3Object): boolean {
  // A restore that is done is told as one that is not under way.
  return (storageClass === "GLACIER" || storageClass === "DEEP_ARCHIVE") && isBeingRestored !== false;
}

/** A bucket that makes the requester pay says no more than that access is denied: one request as a payer tells. */
async function listFault(
  found: Found & { kind: "fault" },
  { bucket, requesterPays }: Location,
  api: S3Api,
): Promise<S3Fault> {
  const fault = s3Fault(found.error, "s3:ListBucket", `arn:aws:s3:::${bucket}`);
  if (fault.kind !== "denied" || requesterPays || !(await api.worksForPayer())) return fault;
  const detail =
    "the bucket makes whoever reads it pay: if you agree to pay for requests and transfer, " +
    "append ?request-payer=requester to the entry";
  return { kind: "service", code: "unreadable", detail, denied: null };
}

async function* streamed(bytes: AsyncIterable<Buffer>, faultOf: (error: unknown) => S3Fault): AsyncGenerator<Buffer> {
  try {
    yield* bytes;
  } catch (error) {
    const { code, detail } = faultOf(error);
    throw new InputFault(code, detail);
  }
}

async function* single(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function nothingThere({ entry, bucket, prefix }: Location): string {
  const where =
    prefix === "" ? `the bucket ${bucket} is empty` : `nothing in the bucket ${bucket} begins with ${prefix}`;
  return `cloudtrail: ${entry}: ${where}. Each entry must match something; a prefix is no glob, and knows upper and lower case.`;
}

function nothingInTime(path: string, { since, until }: S3Settings): InputProblem {
  const bounds = [since === null ? "" : ` from ${isoTime(since)}`, until === null ? "" : ` until ${isoTime(until)}`];
  return { path, code: "no-matching-events", detail: `there is no log file of the days${bounds.join("")}` };
}
