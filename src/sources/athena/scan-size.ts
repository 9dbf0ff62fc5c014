import { setMaxListeners } from "node:events";
import { inBytes } from "../../core/text/byte-size.ts";
import { s3Fault } from "../cloudtrail/s3/faults.ts";
import { startPace } from "../cloudtrail/s3/pace.ts";
import { retried } from "../cloudtrail/s3/retries.ts";
import { openS3 } from "../cloudtrail/s3/s3-api.ts";
import { priceOf } from "./cost.ts";
import { type Estimate, estimate, type ListFolder } from "./estimate.ts";
import { locationTemplate } from "./location-template.ts";
import type { PartitionKey } from "./partition-keys.ts";
import type { Narrowing } from "./query.ts";
import { CANCELLED, type QueryProblem } from "./query-faults.ts";
import type { Session } from "./session.ts";
import type { Table } from "./table.ts";

/** The most requests of one listing; without max-scan, the estimate is only for information. */
const REQUESTS = { withLimit: 20_000, without: 200 };

/** How much a query would read, as a message and in bytes; `bytes` is null where only a part was listed. */
export type ScanSize = { message: string; bytes: number | null };

/**
 * How much a query would read, or why it is refused because of `max-scan`. A null size: it is
 * unknown, for a view, for Lake, for Security Lake, and for partitions that may be anywhere. `max-scan` is then checked
 * while the query runs.
 */
export async function scanSize(
  session: Session,
  { kind, metadata }: Table,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
): Promise<{ kind: "size"; size: ScanSize | null } | { kind: "refused"; problem: QueryProblem }> {
  const { maxScan } = session.address;
  const template = kind === "trail" ? locationTemplate(metadata.Parameters ?? {}, keys) : null;
  if (template === null) return { kind: "size", size: null };
  const limits = {
    bytes: maxScan,
    requests: maxScan === null ? REQUESTS.without : REQUESTS.withLimit,
    isLate: () => session.clock() >= session.deadline,
  };
  const bucket = await openBucket(session, template.bucket);
  try {
    const found = await estimate(template, narrowing, bucket.list, limits);
    const excess = maxScan === null ? null : excessOf(found, maxScan);
    if (excess !== null) return { kind: "refused", problem: { code: "query-too-large", detail: excess } };
    return { kind: "size", size: sizeOf(found) };
  } catch (error) {
    if (session.signal.aborted) return { kind: "refused", problem: CANCELLED };
    if (maxScan === null) return { kind: "size", size: null };
    const { detail } = s3Fault(error, "s3:ListBucket", `s3://${template.bucket}`);
    // The size is unknown: it is not known to exceed the limit.
    const why = `the query was not run, because its size cannot be checked against max-scan: ${detail}`;
    return { kind: "refused", problem: { code: "unreadable", detail: why } };
  } finally {
    bucket.close();
  }
}

/** The longest time without a byte on a connection, ms. */
const IDLE_TIMEOUT = 20_000;

/** Opens the bucket. S3's client is loaded here, only for an estimate. */
async function openBucket(session: Session, bucket: string): Promise<{ list: ListFolder; close: () => void }> {
  const { env, answers, sleep, random } = session;
  const pace = startPace(IDLE_TIMEOUT);
  const signal = AbortSignal.any([session.signal, pace.signal]);
  setMaxListeners(0, signal);
  const { received } = pace;
  const api = await openS3(
    { bucket, requesterPays: false },
    { env, random, answers, signal, idleTimeout: IDLE_TIMEOUT, received },
  ).catch((error: unknown) => {
    pace.end();
    throw error;
  });
  const retrySettings = { sleep, random, signal };
  return {
    list: (prefix, asFolders, after) =>
      pace.run(() => retried(() => api.list(prefix, asFolders ? "folders" : "all", after), retrySettings)),
    close: () => {
      for (const origin of api.foreign()) session.foreign.add(origin);
      pace.end();
      api.close();
    },
  };
}

function excessOf({ kind, bytes, files }: Estimate, maxScan: number): string | null {
  if (bytes > maxScan)
    return `the query would read more than its max-scan of ${inBytes(maxScan)} (${inBytes(bytes)} in the first ${files} files listed)`;
  return kind === "whole"
    ? null
    : `the query would read more than ${files} files, too many to check against its max-scan of ${inBytes(maxScan)}`;
}

function sizeOf({ kind, bytes, files }: Estimate): ScanSize {
  const isWhole = kind === "whole";
  const message = `it reads ${isWhole ? "" : "at least "}${inBytes(bytes)} in ${files} files, ${priceOf(bytes)}`;
  return { message, bytes: isWhole ? bytes : null };
}
