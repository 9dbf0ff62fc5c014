import { Buffer } from "node:buffer";
import { createInflateRaw, inflateRawSync } from "node:zlib";
import { messageOf } from "../../../core/errors.ts";
import { isObject } from "../../../core/text/json-values.ts";
import { InputFault } from "../input-fault.ts";
import type { ByteReader } from "./byte-reader.ts";
import { crc32 } from "./crc32.ts";

/** Compressed bytes per write to zlib. If one of them is damaged, zlib drops the output of the whole write. */
const SLICE_BYTES = 64 * 1024;

const CHUNK_BYTES = 512 * 1024;

/** Limit for the file name and the comment in the header, far above what tools write. */
const MAX_NAME_BYTES = 64 * 1024;

const TRAILER_BYTES = 8;

const FLAGS = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/**
 * Inflates the next gzip member (RFC 1952) and leaves the bytes after it unread. Each member gets its own zlib stream,
 * written in slices that are counted from the start of the member: zlib's multi-member mode drops the end of an intact
 * member when the next one is damaged, and how much it drops depends on the chunk sizes. Throws an InputFault if the
 * member is truncated or damaged, after yielding the bytes before the damage.
 */
export async function* inflateMember(reader: ByteReader): AsyncGenerator<Buffer> {
  await skipHeader(reader);
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
        // Inflates the next slice while the caller consumes the output of this one.
        const next = await takeOrNothing(reader);
        if (next.bytes.length > 0) work = stream.write(next.bytes);
        yield* chunks;
        if (next.fault !== null) throw next.fault.thrown;
        if (next.bytes.length === 0) throw truncated();
        slice = next.bytes;
        continue;
      }
      yield* chunks;
      if (end.kind === "damaged") throw new InputFault("damaged", `the gzip data is damaged: ${end.message}`);
      reader.unread(slice.subarray(slice.length - end.unused));
      break;
    }
  } finally {
    stream.close();
  }
  checkTrailer(await takeAll(reader, TRAILER_BYTES), stream.checksum, stream.bytes);
}

/**
 * Inflates a small member that ends within `bytes` in one call: creating a zlib stream costs more than inflating it. Null
 * if the member is longer or damaged; the stream then finds out which.
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
    throw new InputFault("damaged", "the gzip data does not match its checksum or length");
  }
}

async function takeOrNothing(reader: ByteReader): Promise<{ bytes: Buffer; fault: { thrown: unknown } | null }> {
  try {
    return { bytes: await reader.take(SLICE_BYTES), fault: null };
  } catch (thrown) {
    return { bytes: Buffer.alloc(0), fault: { thrown } };
  }
}

/** Exactly `length` bytes. Throws the read error, or an InputFault (`truncated`), if there are fewer. */
async function takeAll(reader: ByteReader, length: number): Promise<Buffer> {
  const bytes = await reader.take(length);
  if (bytes.length === length) return bytes;
  // Throws if the source failed: a read error is not a truncated file.
  await reader.next();
  throw truncated();
}

function truncated(): InputFault {
  return new InputFault("truncated", "the gzip stream is truncated");
}

async function skipHeader(reader: ByteReader): Promise<void> {
  const header = await takeAll(reader, 10);
  const flags = header[3] ?? 0;
  if (header[2] !== 8 || (flags & FLAGS.reserved) !== 0) {
    throw new InputFault("damaged", "the gzip header is invalid: expected compression method 8 and no reserved flags");
  }
  if (flags & FLAGS.extra) await takeAll(reader, (await takeAll(reader, 2)).readUInt16LE(0));
  for (const flag of [FLAGS.name, FLAGS.comment]) if (flags & flag) await skipName(reader);
  if (flags & FLAGS.headerChecksum) await takeAll(reader, 2);
}

async function skipName(reader: ByteReader): Promise<void> {
  const bytes = await reader.peek(MAX_NAME_BYTES);
  const end = bytes.indexOf(0);
  if (end < 0 && bytes.length === MAX_NAME_BYTES) {
    throw new InputFault(
      "damaged",
      `the gzip header is invalid: its name or comment is longer than ${MAX_NAME_BYTES} bytes`,
    );
  }
  await takeAll(reader, end < 0 ? MAX_NAME_BYTES : end + 1);
}

type Step = {
  chunks: Buffer[];
  /** Null while the stream is not finished. `unused`: bytes of the last write that belong to what follows. */
  end: { kind: "ended"; unused: number } | { kind: "damaged"; message: string } | null;
};

/** Inflates raw deflate data write by write, and computes the checksum of the output. */
class RawStream {
  readonly #stream = createInflateRaw({ chunkSize: CHUNK_BYTES });
  #chunks: Buffer[] = [];
  #written = 0;
  #settle: (end: Step["end"]) => void = () => {};
  checksum = 0;
  bytes = 0;

  constructor() {
    this.#stream.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.checksum = crc32(chunk, this.checksum);
      this.bytes += chunk.length;
    });
    this.#stream.on("end", () => this.#settle({ kind: "ended", unused: this.#written - this.#stream.bytesWritten }));
    this.#stream.on("error", (error) => this.#settle({ kind: "damaged", message: messageOf(error) }));
  }

  /** Inflates `bytes`. Must not be called again before the promise settles. */
  async write(bytes: Buffer): Promise<Step> {
    this.#written += bytes.length;
    const end = await new Promise<Step["end"]>((resolve) => {
      this.#settle = resolve;
      // "end" and "error" are emitted before this callback, or instead of it.
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
