import { Buffer } from "node:buffer";
import { gunzipSync } from "node:zlib";
import { isObject } from "../../../core/text/json-values.ts";
import { InputFault } from "../input-fault.ts";
import { ByteReader } from "./byte-reader.ts";
import { inflateMember } from "./inflate-member.ts";

/** Gzip inside gzip happens (an archived export is compressed again); more layers than this is an attack. */
const MOST_LAYERS = 4;

/** What is as small as a trail's log files is inflated in one piece: zlib takes about half the time for it. */
const SMALL = { compressed: 4 * 1024 * 1024, inflated: 32 * 1024 * 1024 };

/** What an input may inflate to, all layers together: so much, and so many times as many bytes as it has. */
const MOST_INFLATED = { bytes: 256 * 1024 * 1024, times: 200 };

/**
 * The bytes without their gzip layers, which are known by their first bytes (1f 8b), not by a name. All members of a
 * file are read; padding zeros after a member are passed over, anything else there is damage. A cut, a failed checksum,
 * and more bytes than MOST_INFLATED throw an InputFault, after the bytes before it.
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
    if (!isGzip(await reader.peek(2))) yield* reader.rest();
    else if (layer === MOST_LAYERS)
      throw new InputFault("too-large", `gzip inside gzip, more than ${MOST_LAYERS} deep`);
    else yield* inflateLayer(members(reader, budget), budget, layer + 1);
  } finally {
    await reader.close();
  }
}

/** Counts what is read and what comes out of it, so that a small file cannot keep the run busy without end. */
class InflationBudget {
  #input = 0;
  #inflated = 0;

  async *countInput(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#input += chunk.length;
      yield chunk;
    }
  }

  /** Throws an InputFault where these are too many. */
  spend(inflated: number): void {
    this.#inflated += inflated;
    const { bytes, times } = MOST_INFLATED;
    if (this.#inflated <= bytes + times * this.#input) return;
    throw new InputFault(
      "too-large",
      `the gzip data inflates to more than ${times} times its size (${this.#inflated} bytes from ${this.#input}): ` +
        "decompress it first if you trust it",
    );
  }
}

async function* members(reader: ByteReader, budget: InflationBudget): AsyncGenerator<Buffer> {
  const all = await reader.whole(SMALL.compressed);
  const inflated = all === null ? null : inflateWhole(all);
  if (inflated !== null) {
    budget.spend(inflated.length);
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
    if (!isGzip(next)) throw new InputFault("damaged", "the bytes behind a gzip member are not gzip");
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

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
