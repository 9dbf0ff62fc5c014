import { Buffer } from "node:buffer";
import { quoted } from "../../../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { UnexpectedResponse } from "../../aws/aws-failure.ts";
import type { ResponseStep } from "../../aws/clients.ts";
import { InvalidListing, type RawAnswer } from "./listing-answer.ts";
import { parseXml, XmlError } from "./xml.ts";

/** A page of 1,000 keys of the maximum length, URL-encoded, has about 4 MiB. */
const LARGEST_LISTING = 16 * 1024 * 1024;

/** S3's errors have about 1 KiB. */
const LARGEST_ERROR = 256 * 1024;

/** The approximate size of a response's headers. */
const HEADER_BYTES = 512;

/**
 * Steps that see every response before the SDK's parser, which hides a response that is not S3's. They throw an
 * UnexpectedResponse for an error that S3 did not write.
 */
export function answerReader(received: (bytes: number) => void): {
  count: ResponseStep;
  /** For one request: `take` removes the body of a successful response before the SDK parses it; `answer` returns it. */
  keep: () => { take: ResponseStep; answer: () => RawAnswer };
} {
  return {
    count: (next) => async (args) => {
      const result = await next(args);
      received(HEADER_BYTES);
      const { response } = result;
      if (!isObject(response) || !isByteSource(response["body"])) return result;
      const { statusCode: status } = response;
      if (typeof status !== "number" || status < 300) return result;
      // The SDK reads the whole body of an error, however long it is.
      const body = await beginningOf(response["body"], received, LARGEST_ERROR);
      if (!isFromS3(response, status, body)) throw foreignError(status, body);
      Object.assign(response, { body });
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
          kept = { status, body: await beginningOf(body, received, LARGEST_LISTING) };
          if (kept.body.length > LARGEST_LISTING)
            throw new InvalidListing(`its body has more than ${LARGEST_LISTING} bytes`);
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

/** Whether S3 wrote an error response: a proxy or a firewall sends a page, or nothing. */
function isFromS3(response: JsonObject, status: number, body: Buffer): boolean {
  // Only S3 sends the region of a bucket. 304 has no body.
  if (status === 304 || textAt(objectAt(response, "headers"), "x-amz-bucket-region") !== null) return true;
  try {
    const root = parseXml(body.toString("utf8"));
    return root.name === "Error" && root.children.some(({ name }) => name === "Code");
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}

/** How much of a page is shown: enough to recognize who sent it. */
const SHOWN = 60;

function foreignError(status: number, body: Buffer): UnexpectedResponse {
  const text = body.toString("utf8").trim();
  const got = text === "" ? "an empty body" : quoted(text.length > SHOWN ? `${text.slice(0, SHOWN)}...` : text);
  // As the SDK records the status.
  const $metadata = { httpStatusCode: status };
  return Object.assign(new UnexpectedResponse(`expected an XML error of S3, got ${got}`), { $metadata });
}

function isByteSource(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

/** The body, or its beginning if it is longer than `most` bytes. */
async function beginningOf(
  body: AsyncIterable<unknown>,
  received: (bytes: number) => void,
  most: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of buffers(body, received)) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return Buffer.concat(chunks);
}

/** The chunks of a body, counted. */
export async function* buffers(
  body: AsyncIterable<unknown>,
  received: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new UnexpectedResponse("its body is not bytes");
    received(chunk.length);
    yield chunk;
  }
}
