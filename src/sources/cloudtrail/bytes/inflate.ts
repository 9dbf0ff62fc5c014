import { Buffer } from "node:buffer";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { isObject } from "../../../core/text/json-values.ts";
import { InputFault } from "../input-fault.ts";
import { ByteReader } from "./byte-reader.ts";
import { inflateMember } from "./inflate-member.ts";

/** Gzip inside gzip occurs when an archived export is compressed again; more layers than this are an attack. */
const MAX_LAYERS = 4;

/** Files as small as CloudTrail's log files are inflated in one call, which takes zlib about half the time. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };

/** Limit for the output of all layers together: `bytes`, plus `times` the size of the input. */
const MAX_INFLATED = { bytes: 256 * 1024 * 1024, times: 200 };

/**
 * Removes all gzip layers, which are detected by their first bytes (1f 8b), not by the file name. All members are read;
 * zero padding after a member is skipped, and anything else there is damage. A truncated stream, a wrong checksum and
 * more output than MAX_INFLATED throw an InputFault, after the bytes before it were yielded. The memory of a chunk, of the
 * source too, may be freed once the next one is asked for: what reads ahead must need less than WORTH_RELEASING bytes.
 */
export function inflate(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const budget = new InflationBudget();
  return inflateLayer(budget.countInput(source), budget, 0);
}

async function* inflateLayer(
  source: AsyncIterable<Buffer>,
  budget: InflationBudget,
  layer: number,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  try {
    if (!isGzip(await reader.peek(2))) {
      for await (const chunk of reader.rest()) {
        yield chunk;
        // Only here: another layer may still need a chunk when it asks for the next one.
        if (layer > 0) release(chunk);
      }
    } else if (layer === MAX_LAYERS)
      throw new InputFault("too-large", `the data has more than ${MAX_LAYERS} layers of gzip`);
    else yield* inflateLayer(members(reader, budget), budget, layer + 1);
  } finally {
    await reader.close();
  }
}

/** Compares the sizes of input and output, so that a small file cannot inflate forever. */
class InflationBudget {
  #input = 0;
  #inflated = 0;

  async *countInput(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#input += chunk.length;
      yield chunk;
    }
  }

  /** Adds inflated bytes. Throws an InputFault (`too-large`) beyond the limit. */
  spend(inflated: number): void {
    this.#inflated += inflated;
    const { bytes, times } = MAX_INFLATED;
    if (this.#inflated <= bytes + times * this.#input) return;
    throw new InputFault(
      "too-large",
      `the gzip data inflates to more than ${times} times its size (${this.#inflated} bytes from ${this.#input}). ` +
        "If you trust the file, decompress it first",
    );
  }
}

async function* members(reader: ByteReader, budget: InflationBudget): AsyncGenerator<Buffer> {
  const all = await reader.readAll(SMALL.compressed);
  const inflated = all === null ? null : await inflateWhole(all);
  if (inflated !== null) {
    if (all !== null && all.length === all.buffer.byteLength) release(all);
    budget.spend(inflated.length);
    finished.add(inflated.buffer);
    yield inflated;
    return;
  }
  if (all !== null) reader.unread(all);
  do {
    for await (const chunk of inflateMember(reader)) {
      budget.spend(chunk.length);
      yield chunk;
    }
    await reader.skip(0);
    const next = await reader.peek(2);
    if (next.length === 0) return;
    if (!isGzip(next)) throw new InputFault("damaged", "the bytes after a gzip member are neither gzip nor padding");
  } while (true);
}

/**
 * Inflates a whole file in one call. Null if it is too large, damaged, or has bytes after its last member; the stream
 * then finds out which. The last four bytes of a member are its length, but they may be wrong, so they only size the
 * output buffer.
 */
async function inflateWhole(bytes: Buffer): Promise<Buffer | null> {
  const hint = bytes.length < 18 ? 0 : bytes.readUInt32LE(bytes.length - 4);
  if (hint === 0 || hint > SMALL.inflated) return null;
  try {
    const options = { info: true, chunkSize: hint + 64, maxOutputLength: SMALL.inflated };
    const inflated: unknown = await inflateAsync(bytes, options);
    if (!isObject(inflated) || !Buffer.isBuffer(inflated["buffer"]) || !isObject(inflated["engine"])) return null;
    return inflated["engine"]["bytesWritten"] === bytes.length ? inflated["buffer"] : null;
  } catch {
    return null;
  }
}

const inflateAsync = promisify(gunzip);

/** Smaller buffers may share Node's pool, and cost nothing. */
const WORTH_RELEASING = 128 * 1024;

/**
 * Frees the memory of a chunk at once: the garbage collector frees it late, and is started by it again and again. Without
 * ArrayBuffer.prototype.transfer (Node 20), the collector does it.
 */
function release({ buffer, byteOffset, length }: Buffer): void {
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < WORTH_RELEASING) return;
  const isFinished = finished.has(buffer) || byteOffset + length === buffer.byteLength;
  if (isFinished && typeof buffer.transfer === "function") buffer.transfer(0);
}

/** Memory that zlib does not write to any more, although there is room at its end. */
const finished = new WeakSet<ArrayBufferLike>();

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
