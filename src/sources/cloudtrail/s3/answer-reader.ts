import { Buffer } from "node:buffer";
import { isObject } from "../../../core/text/json-values.ts";
import type { ResponseStep } from "../../aws/clients.ts";
import { InvalidListing, type RawAnswer } from "./listing-answer.ts";

/** A page of 1,000 keys of the greatest length, URL-encoded, has some 4 MiB. */
const LARGEST_LISTING = 16 * 1024 * 1024;

/** S3's errors have some 1 KiB. */
const LARGEST_ERROR = 256 * 1024;

/** An answer without a body still arrived: about what its headers take. */
const HEADER_BYTES = 512;

/** Steps that see every answer before the SDK's parser does, which hides what was not S3's. */
export function answerReader(received: (bytes: number) => void): {
  count: ResponseStep;
  /** For one request: `take` keeps the body of an answer that is no error from the SDK; `answer` is what it kept. */
  keep: () => { take: ResponseStep; answer: () => RawAnswer };
} {
  return {
    count: (next) => async (args) => {
      const result = await next(args);
      received(HEADER_BYTES);
      const { response } = result;
      if (!isObject(response) || !isByteSource(response["body"])) return result;
      const { statusCode: status } = response;
      // The SDK collects the body of an error whole, however long it is.
      if (typeof status === "number" && status >= 300)
        Object.assign(response, { body: await beginningOf(response["body"], received) });
      return result;
    },
    keep: () => {
      let kept: RawAnswer | null = null;
      return {
        take: (next) => async (args) => {
          const result = await next(args);
          const { response } = result;
          if (!isObject(response)) return result;
          const { statusCode: status, body } = response;
          if (typeof status !== "number" || status >= 300 || !isByteSource(body)) return result;
          kept = { status, body: await bytesOf(body, received) };
          Object.assign(response, { body: new Uint8Array(0) });
          return result;
        },
        answer: () => {
          if (kept === null) throw new InvalidListing("it has no body");
          return kept;
        },
      };
    },
  };
}

function isByteSource(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

async function bytesOf(body: AsyncIterable<unknown>, received: (bytes: number) => void): Promise<Buffer> {
  const bytes = await beginningOf(body, received, LARGEST_LISTING);
  if (bytes.length > LARGEST_LISTING) throw new InvalidListing(`its body has more than ${LARGEST_LISTING} bytes`);
  return bytes;
}

/** The body; where it is longer than `most`, no more of it is read. */
async function beginningOf(
  body: AsyncIterable<unknown>,
  received: (bytes: number) => void,
  most = LARGEST_ERROR,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new InvalidListing("its body is not bytes");
    received(chunk.length);
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}
