import { Buffer } from "node:buffer";
import { quoted } from "../../../core/errors.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../../core/text/json-values.ts";
import { UnexpectedResponse } from "../../aws/aws-failure.ts";
import type { ResponseStep } from "../../aws/clients.ts";
import { LARGEST_LISTING, type RawAnswer } from "./listing-answer.ts";
import { collected } from "./object-bytes.ts";
import { parseXml, XmlError } from "./xml.ts";

/** S3's errors have about 1 KiB. */
const LARGEST_ERROR = 256 * 1024;

/** The approximate size of a response's headers. */
const HEADER_BYTES = 512;

/**
 * A step that sees every response before the SDK's parser, which hides a response that is not S3's. It throws an
 * UnexpectedResponse for an error that S3 did not write. `received`: called with the number of bytes that arrived.
 * `keep`: takes a successful response before the SDK parses it.
 */
export function answerReader(
  received: (bytes: number) => void,
  keep?: (answer: RawAnswer, request: unknown) => void,
): ResponseStep {
  return (next) => async (args) => {
    const result = await next(args);
    received(HEADER_BYTES);
    const { response } = result;
    if (!isObject(response)) return result;
    const { statusCode: status, body } = response;
    if (typeof status !== "number" || !isByteSource(body)) return result;
    if (status >= 300) {
      // The SDK reads the whole body of an error, however long it is.
      const error = await collected(buffers(body, received), LARGEST_ERROR);
      if (!isFromS3(response, status, error)) throw foreignError(status, error);
      Object.assign(response, { body: error });
    } else if (keep !== undefined) {
      keep({ status, body: await collected(buffers(body, received), LARGEST_LISTING) }, args.request);
      Object.assign(response, { body: new Uint8Array(0) });
    }
    return result;
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

/** Whether it is a body that can also be closed before its end. */
export function isByteStream(body: unknown): body is AsyncIterable<unknown> & { destroy: () => unknown } {
  return isByteSource(body) && "destroy" in body && typeof body.destroy === "function";
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
