import { Buffer } from "node:buffer";
import { once } from "node:events";
import { createGunzip, type Gunzip, gunzipSync } from "node:zlib";
import { messageOf } from "../../core/errors.ts";
import { isObject } from "../../core/json-values.ts";
import { ByteReader } from "./byte-reader.ts";
import { InputFault } from "./input-fault.ts";

/** Gzip inside gzip happens (an archived export is compressed again); more layers than this is an attack. */
const MOST_LAYERS = 4;

const CHUNK_BYTES = 512 * 1024;

/** What is as small as a trail's log files is inflated in one piece: zlib takes about half the time for it. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };

/**
 * The bytes without their gzip layers, which are known by their first bytes (1f 8b), not by a name. All members of a
 * file are read; padding zeros after a member are passed over, anything else there is damage. A cut or a failed checksum
 * throws an InputFault, after the bytes before it.
 */
export async function* inflate(source: AsyncIterable<Buffer>, layer = 0): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    if (!isGzip(await reader.peek(2))) yield* reader.rest();
    else if (layer === MOST_LAYERS)
      throw new InputFault("too-large", `gzip inside gzip, more than ${MOST_LAYERS} deep`);
    else yield* inflate(members(reader), layer + 1);
  } finally {
    await reader.close();
  }
}

async function* members(reader: ByteReader): AsyncGenerator<Buffer> {
  const all = await reader.whole(SMALL.compressed);
  const inflated = all === null ? null : inflateWhole(all);
  if (inflated !== null) {
    yield inflated;
    return;
  }
  if (all !== null) reader.unread(all);
  do {
    yield* gunzip(reader);
    await reader.skip(0);
    const next = await reader.peek(2);
    if (next.length === 0) return;
    if (!isGzip(next)) throw new InputFault("damaged", "after a gzip member come bytes that are no gzip");
  } while (true);
}

/**
 * A whole file in one piece; null where it is larger, damaged, or has bytes behind its last member, for the stream to say
 * which. A member's last four bytes are its length, or a lie: they only say how much room to make.
 */
function inflateWhole(bytes: Buffer): Buffer | null {
  const hint = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  if (hint === 0 || hint > SMALL.inflated) return null;
  try {
    const inflated: unknown = gunzipSync(bytes, {
      info: true,
      chunkSize: hint + 64,
      maxOutputLength: SMALL.inflated,
    });
    if (!isObject(inflated) || !Buffer.isBuffer(inflated["buffer"]) || !isObject(inflated["engine"])) return null;
    return inflated["engine"]["bytesWritten"] === bytes.length ? inflated["buffer"] : null;
  } catch {
    return null;
  }
}

/**
 * Reads members until zlib stops; Node's own stream takes one after another. What zlib did not take (it drops all that
 * comes after padding) is given back.
 */
async function* gunzip(reader: ByteReader): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: CHUNK_BYTES });
  const closed = once(stream, "close");
  let fault: unknown = null;
  // Where the bytes end in a fault (gzip in gzip, a network), the stream must end too, or it is waited for without end.
  const feeding = feed(stream, reader, closed).catch((thrown: unknown) => {
    fault = thrown;
    stream.end();
  });
  try {
    for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk;
    if (fault !== null) throw fault;
  } catch (thrown) {
    if (fault !== null) throw fault;
    const cut = thrown instanceof Error && "code" in thrown && thrown.code === "Z_BUF_ERROR";
    if (cut) throw new InputFault("cut-short", "the gzip data ends before its end");
    throw new InputFault("damaged", `the gzip data is damaged: ${messageOf(thrown)}`);
  } finally {
    stream.destroy();
    await feeding;
  }
}

async function feed(stream: Gunzip, reader: ByteReader, closed: Promise<unknown>): Promise<void> {
  const gone = closed.catch(() => undefined);
  let fed: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = await reader.next();
    if (chunk === null) break;
    fed.push(chunk);
    total += chunk.length;
    if (stream.destroyed || stream.readableEnded) break;
    if (!stream.write(chunk)) await Promise.race([once(stream, "drain").catch(() => undefined), gone]);
    const taken = total - stream.bytesWritten;
    if (taken === 0) fed = [];
    if (stream.destroyed || stream.readableEnded) break;
  }
  if (!stream.destroyed) stream.end();
  await gone;
  const untaken = total - stream.bytesWritten;
  const tail = Buffer.concat(fed);
  reader.unread(tail.subarray(tail.length - untaken));
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
