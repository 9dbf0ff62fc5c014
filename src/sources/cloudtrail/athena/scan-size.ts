import { inBytes } from "../../../core/byte-size.ts";
import { Cancelled } from "../../aws/requests.ts";
import { openBucket } from "./bucket-listing.ts";
import { priceOf } from "./cost.ts";
import { type Estimate, estimate } from "./estimate.ts";
import { locationTemplate } from "./location-template.ts";
import type { PartitionKey } from "./partition-keys.ts";
import type { Narrowing } from "./query.ts";
import { type QueryProblem, requestFailure } from "./query-faults.ts";
import type { Session } from "./session.ts";
import type { Table } from "./table.ts";

/** Requests of one listing; without a limit to hold it against, the estimate is only for information. */
const REQUESTS = { withLimit: 20_000, without: 200 };

/**
 * What a query would read, in words, or the reason why that is more than `max-scan`. Null words where it cannot be told:
 * of a view, of Lake, of Security Lake, and of partitions that may lie anywhere. `max-scan` then holds while it runs.
 */
export async function scanSize(
  { address, requests, env }: Session,
  { kind, metadata }: Table,
  keys: readonly PartitionKey[],
  narrowing: Narrowing,
): Promise<{ kind: "size"; words: string | null } | { kind: "refused"; problem: QueryProblem }> {
  const { maxScan } = address;
  const template = kind === "trail" ? locationTemplate(metadata.Parameters ?? {}, keys) : null;
  if (template === null) return { kind: "size", words: null };
  const bucket = await openBucket(requests, template.bucket, env);
  try {
    const limits = { bytes: maxScan, requests: maxScan === null ? REQUESTS.without : REQUESTS.withLimit };
    const found = await estimate(template, narrowing, bucket.list, limits);
    const excess = maxScan === null ? null : excessOf(found, maxScan);
    if (excess !== null) return { kind: "refused", problem: { code: "query-too-large", detail: excess } };
    return { kind: "size", words: inWords(found) };
  } catch (error) {
    const problem = requestFailure(error, "s3:ListBucket", `s3://${template.bucket}`, env);
    if (error instanceof Cancelled) return { kind: "refused", problem };
    if (maxScan === null) return { kind: "size", words: null };
    const detail = `what the query would read cannot be held against max-scan: ${problem.detail}`;
    return { kind: "refused", problem: { code: "query-too-large", detail } };
  } finally {
    bucket.close();
  }
}

function excessOf({ kind, bytes, files }: Estimate, maxScan: number): string | null {
  const limit = `max-scan is ${inBytes(maxScan)}`;
  if (bytes > maxScan)
    return `it would read more than ${inBytes(maxScan)} (${inBytes(bytes)} in the first ${files} files that were listed)`;
  return kind === "whole" ? null : `it would read more than ${files} files, too many to add up, and ${limit}`;
}

function inWords({ kind, bytes, files }: Estimate): string {
  const least = kind === "whole" ? "" : "at least ";
  return `it reads ${least}${inBytes(bytes)} in ${files} files, ${priceOf(bytes)}`;
}
