import { Buffer } from "node:buffer";
import type { Waiting } from "../../aws/backoff.ts";
import type { S3Object } from "./listing.ts";
import { retryBudget } from "./retries.ts";

/** What a GetObject was answered with. */
export type ObjectAnswer = {
  /** Without quotes; null where the answer has none. */
  etag: string | null;
  /** Of the body. */
  length: number;
  /** Of the object: which bytes the body has, the last included, and how many there are; null for all. */
  range: { from: number; to: number; total: number } | null;
  body: AsyncIterable<Buffer>;
  /** Lets go of a body that is not read. */
  close: () => void;
};

/** Asks for an object from the byte `from` on, and only if it is still the one that `etag` names. */
export type GetCall = (key: string, from: number, etag: string | null) => Promise<ObjectAnswer>;

/** A body that ended before its end. */
export class BodyCut extends Error {
  override readonly name = "BodyCut";
}

/** What was answered is not the object that was listed, or not the same one as before. */
export class ObjectChanged extends Error {
  override readonly name = "ObjectChanged";
}

/** A try that got this far counts as none of the failed ones. */
const WORTHWHILE = 256 * 1024;

/**
 * The bytes of one object as it was listed, each once: where the line goes dead inside it, reading goes on from the same
 * byte of the same version. Throws ObjectChanged where an answer has another version, size or range, and else what the
 * last try threw.
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
      // A server that knows no ranges begins anew: what is there already is passed over.
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
      if (at < object.bytes) throw new BodyCut(`the body ended after ${at} of ${object.bytes} bytes`);
    } catch (error) {
      await budget.after(error);
    }
  }
}

/** What an answer to a request from the byte `at` on has that the listed object has not; null where they agree. */
function mismatchOf(answer: ObjectAnswer, object: S3Object, etag: string | null, at: number): string | null {
  const { range, length } = answer;
  if (etag !== null && answer.etag !== etag) return `its ETag is ${answer.etag ?? "missing"}, and was ${etag} before`;
  const total = range?.total ?? length;
  if (total !== object.bytes) return `it has ${total} bytes, and ${object.bytes} in the listing`;
  if (range === null) return null;
  const isWanted = range.from <= at && range.to === total - 1 && length === total - range.from;
  return isWanted ? null : `bytes ${range.from} to ${range.to} (${length}) came instead of all from ${at} on`;
}

/** The bytes in one piece. Throws what reading them throws. */
export async function collected(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
