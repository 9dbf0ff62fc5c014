import type { Buffer } from "node:buffer";
import { type RetrySettings, retryBudget } from "./retries.ts";

/** What a GetObject was answered with. */
export type ObjectAnswer = {
  etag: string | null;
  /** Of the whole object. */
  bytes: number;
  /** Where the body begins in the object. */
  from: number;
  body: AsyncIterable<Buffer>;
};

/** Asks for an object from the byte `from` on, and only if it is still the one that `etag` names. */
export type GetCall = (key: string, from: number, etag: string | null) => Promise<ObjectAnswer>;

/** A body that ended before its end. */
export class BodyCut extends Error {
  override readonly name = "BodyCut";
}

/** A try that got this far counts as none of the failed ones. */
const WORTHWHILE = 256 * 1024;

/**
 * The bytes of one object, each once: where the line goes dead inside it, reading goes on from the same byte of the same
 * version. Throws what the last try threw.
 */
export async function* objectBytes(key: string, call: GetCall, settings: RetrySettings): AsyncGenerator<Buffer> {
  const budget = retryBudget(settings);
  let at = 0;
  let etag: string | null = null;
  let total: number | null = null;
  while (total === null || at < total) {
    const startedAt: number = at;
    try {
      const answer = await call(key, at, etag);
      if (total !== null && answer.bytes !== total) throw new Error("it has another size than before");
      total = answer.bytes;
      etag = answer.etag;
      // A server that knows no ranges begins anew: what is there already is passed over.
      let skip = at - answer.from;
      if (skip < 0) throw new Error(`asked from byte ${at}, answered from ${answer.from}`);
      for await (const chunk of answer.body) {
        const fresh = chunk.subarray(Math.min(skip, chunk.length));
        skip -= chunk.length - fresh.length;
        if (fresh.length === 0) continue;
        at += fresh.length;
        if (at - startedAt >= WORTHWHILE) budget.reset();
        yield fresh;
      }
      if (at < total) throw new BodyCut(`the body ended after ${at} of ${total} bytes`);
    } catch (error) {
      await budget.after(error);
    }
  }
}
