import { Buffer } from "node:buffer";
import type { Waiting } from "../../aws/backoff.ts";
import type { S3Object } from "./listing.ts";
import { retryBudget } from "./retries.ts";

/** A response to GetObject. */
export type ObjectAnswer = {
  /** Without quotes; null if the response has none. */
  etag: string | null;
  /** The length of the body in bytes. */
  length: number;
  /** Which bytes of the object the body has (`to` inclusive), and how many the object has; null for all. */
  range: { from: number; to: number; total: number } | null;
  body: AsyncIterable<Buffer>;
  /** Closes a body that is not read. */
  close: () => void;
};

/** Requests an object from the byte `from` on, on the condition that it still has this ETag. */
export type GetCall = (key: string, from: number, etag: string | null) => Promise<ObjectAnswer>;

/** A body that is truncated. */
export class BodyCut extends Error {
  override readonly name = "BodyCut";
}

/** The response is not the object that was listed, or not the same version as before. */
export class ObjectChanged extends Error {
  override readonly name = "ObjectChanged";
}

/** After so many bytes, an attempt counts as progress. */
const WORTHWHILE = 256 * 1024;

/**
 * The bytes of one object as it was listed, each once: if the connection drops, reading resumes at the same byte of the
 * same version. Throws ObjectChanged if a response has another version, size or range; otherwise what the last attempt
 * threw.
 */
export async function* objectBytes(object: S3Object, call: GetCall, waiting: Waiting): AsyncGenerator<Buffer> {
  const budget = retryBudget(waiting);
  let at = 0;
  let { etag } = object;
  let isAnswered = false;
  while (!isAnswered || at < object.bytes) {
    const startedAt: number = at;
    try {
      if (at > 0 && etag === null)
        throw new ObjectChanged("the connection dropped, and without an ETag it cannot be resumed");
      const answer = await call(object.key, at, etag);
      const mismatch = mismatchOf(answer, object, etag, at);
      if (mismatch !== null) {
        answer.close();
        throw new ObjectChanged(mismatch);
      }
      isAnswered = true;
      etag = answer.etag;
      // A server without ranges sends the whole object again: bytes that were read are skipped.
      let skip = at - (answer.range?.from ?? 0);
      for await (const chunk of answer.body) {
        const fresh = chunk.subarray(Math.min(skip, chunk.length));
        skip -= chunk.length - fresh.length;
        if (fresh.length === 0) continue;
        at += fresh.length;
        if (at > object.bytes) throw new ObjectChanged(`its body has more than the ${object.bytes} bytes listed`);
        if (at - startedAt >= WORTHWHILE) budget.reset();
        yield fresh;
      }
      if (at < object.bytes) throw new BodyCut(`the body was truncated after ${at} of ${object.bytes} bytes`);
    } catch (error) {
      await budget.after(error);
    }
  }
}

/** How a response to a request from the byte `at` on differs from the listed object; null if it does not. */
function mismatchOf(answer: ObjectAnswer, object: S3Object, etag: string | null, at: number): string | null {
  const { range, length } = answer;
  if (etag !== null && answer.etag !== etag) return `its ETag is ${answer.etag ?? "missing"}, but was ${etag} before`;
  const total = range?.total ?? length;
  if (total !== object.bytes) return `it has ${total} bytes, but ${object.bytes} in the listing`;
  if (range === null) return null;
  const isWanted = range.from <= at && range.to === total - 1 && length === total - range.from;
  return isWanted
    ? null
    : `the response has bytes ${range.from} to ${range.to} (${length}) instead of all from ${at} on`;
}

/** The bytes in one buffer: all of them, or somewhat more than `most`. Throws what reading them throws. */
export async function collected(bytes: AsyncIterable<Buffer>, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
