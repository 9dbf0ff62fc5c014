import { Buffer } from "node:buffer";
import { createInflateRaw, inflateRawSync } from "node:zlib";
import { messageOf } from "../../../core/errors.ts";
import { isObject } from "../../../core/text/json-values.ts";
import { InputFault } from "../input-fault.ts";
import type { ByteReader } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";

/** Bytes that zlib is given at once. Where one of them is damaged, what it made of the others with it is lost. */
const SLICE_BYTES = 64 * 1024;

const CHUNK_BYTES = 512 * 1024;

/** A name or a comment longer than this is none that a tool writes. */
const LONGEST_NAME = 64 * 1024;

const TRAILER_BYTES = 8;

const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/**
 * Inflates the gzip member (RFC 1952) that is read next, and leaves what is behind it to be read. Each member is a
 * stream of its own, in slices counted from its beginning: zlib's reader of all members at once loses the end of a whole
 * one with the damage behind it, and how much depends on how the bytes arrive. Throws an InputFault where it is cut or
 * damaged, after the bytes before that.
 */
export async function* inflateMember(reader: ByteReader): AsyncGenerator<Buffer> {
  await passHeader(reader);
  const small = inflateSmall(await reader.peek(SLICE_BYTES));
  if (small !== null) {
    await reader.take(small.taken);
    yield small.bytes;
    return checkTrailer(await takeAll(reader, TRAILER_BYTES), crc32(small.bytes, 0), small.bytes.length);
  }
  const stream = new RawStream();
  try {
    let slice = await reader.take(SLICE_BYTES);
    let work = stream.write(slice);
    for (;;) {
      const { chunks, end } = await work;
      if (end === null) {
        // The next slice is inflated while this one's bytes are read.
        const next = await takeOrNothing(reader);
        if (next.bytes.length > 0) work = stream.write(next.bytes);
        yield* chunks;
        if (next.fault !== null) throw next.fault.thrown;
        if (next.bytes.length === 0) throw cutShort();
        slice = next.bytes;
        continue;
      }
      yield* chunks;
      if (end.kind === "damaged") throw new InputFault("damaged", `the gzip data is damaged: ${end.message}`);
      reader.unread(slice.subarray(slice.length - end.untaken));
      break;
    }
  } finally {
    stream.close();
  }
  checkTrailer(await takeAll(reader, TRAILER_BYTES), stream.checksum, stream.bytes);
}

/**
 * A member that ends within `bytes` and is not large, in one piece: a stream costs as much as thousands of such members
 * hold. Null where it is none, or damaged: then the stream says what is amiss.
 */
function inflateSmall(bytes: Buffer): { bytes: Buffer; taken: number } | null {
  try {
    const inflated: unknown = inflateRawSync(bytes, { info: true, maxOutputLength: CHUNK_BYTES });
    if (!isObject(inflated) || !Buffer.isBuffer(inflated["buffer"]) || !isObject(inflated["engine"])) return null;
    const taken = inflated["engine"]["bytesWritten"];
    return typeof taken === "number" ? { bytes: inflated["buffer"], taken } : null;
  } catch {
    return null;
  }
}

function checkTrailer(trailer: Buffer, checksum: number, bytes: number): void {
  if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== bytes % 2 ** 32) {
    throw new InputFault("damaged", "the gzip data is damaged: its checksum or its length does not match");
  }
}

async function takeOrNothing(reader: ByteReader): Promise<{ bytes: Buffer; fault: { thrown: unknown } | null }> {
  try {
    return { bytes: await reader.take(SLICE_BYTES), fault: null };
  } catch (thrown) {
    return { bytes: Buffer.alloc(0), fault: { thrown } };
  }
}

/** Throws where there are fewer: what reading failed with, or that the data is cut. */
async function takeAll(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes.length === length) return bytes;
  // Where reading has failed, this throws it.
  await reader.next();
  throw cutShort();
}

function cutShort(): InputFault {
  return new InputFault("truncated", "the gzip data ends before its end");
}

async function passHeader(reader: ByteReader): Promise<void> {
  const header = await takeAll(reader, 10);
  const flags = header[3] ?? 0;
  if (header[2] !== 8 || (flags & FLAGS.reserved) !== 0) {
    throw new InputFault("damaged", "the gzip data is damaged: its header is not that of deflated data");
  }
  if (flags & FLAGS.extra) await takeAll(reader, (await takeAll(reader, 2)).readUInt16LE(0));
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) await passName(reader);
  if (flags & FLAGS.headerChecksum) await takeAll(reader, 2);
}

async function passName(reader: ByteReader): Promise<void> {
  const bytes = await reader.peek(LONGEST_NAME);
  const end = bytes.indexOf(0);
  if (end < 0 && bytes.length === LONGEST_NAME) {
    throw new InputFault("damaged", "the gzip data is damaged: the name in its header does not end");
  }
  await takeAll(reader, end < 0 ? LONGEST_NAME : end + 1);
}

type Step = {
  chunks: Buffer[];
  /** Null where the stream goes on behind these bytes. */
  end: { kind: "ended"; untaken: number } | { kind: "damaged"; message: string } | null;
};

/** Raw deflate in steps, with the checksum of what came out. */
class RawStream {
  readonly #stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  #chunks: Buffer[] = [];
  #given = 0;
  #settle: (end: Step["end"]) => void = () => {};
  checksum = 0;
  bytes = 0;

  constructor() {
    this.#stream.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.checksum = crc32(chunk, this.checksum);
      this.bytes += chunk.length;
    });
    this.#stream.on("end", () => this.#settle({ kind: "ended", untaken: this.#given - this.#stream.bytesWritten }));
    this.#stream.on("error", (error) => this.#settle({ kind: "damaged", message: messageOf(error) }));
  }

  /** Takes bytes, and gives what came out of them. Not to be called again before that. */
  async write(bytes: Buffer): Promise<Step> {
    this.#given += bytes.length;
    const end = await new Promise<Step["end"]>((resolve) => {
      this.#settle = resolve;
      // The end and an error come before it, or in place of it.
      this.#stream.write(bytes, () => setImmediate(resolve, null));
    });
    const chunks = this.#chunks;
    this.#chunks = [];
    return { chunks, end };
  }

  close(): void {
    this.#stream.destroy();
  }
}
