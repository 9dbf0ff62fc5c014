import { Buffer } from "node:buffer";
import type { JsonObject } from "../../../../core/text/json-values.ts";
import { COUNT_DATA, COUNT_DATA_BYTES, COUNT_STATE, memberCountModule } from "./member-count-code.ts";

/** As much as is used of what Node has. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    exports: { run: (from: number, to: number) => number; memory: { buffer: ArrayBuffer } };
  };
};

const WORD = 64;
const SPACE = 0x20;

type Counter = { run: (from: number, to: number) => number; state: Uint8Array; data: Buffer };

let counter: Counter | null = null;

/**
 * How many members the objects of a valid JSON text have, those of one key counted each. The text is UTF-8 bytes or a
 * string; bytes that are not UTF-8 change nothing, as long as they stand in strings.
 */
export function countMembersInText(text: Buffer | string): number {
  counter ??= newCounter();
  const { run, state, data } = counter;
  state.fill(0);
  /** Bytes at the beginning of the memory that do not fill a word yet. */
  let left = 0;
  for (let from = 0; from < text.length; ) {
    const room = data.length - left;
    if (typeof text === "string") {
      // A piece that begins or ends inside a surrogate pair is written with U+FFFD, which changes no count.
      const piece = text.slice(from, from + Math.floor(room / 3));
      from += piece.length;
      left += data.write(piece, left);
    } else {
      const copied = text.copy(data, left, from, from + room);
      from += copied;
      left += copied;
    }
    const whole = left - (left % WORD);
    run(COUNT_DATA, COUNT_DATA + whole);
    data.copyWithin(0, whole, left);
    left -= whole;
  }
  data.fill(SPACE, left, WORD);
  return run(COUNT_DATA, COUNT_DATA + (left === 0 ? 0 : WORD));
}

/** How many members the objects of a parsed JSON value have; NaN where it is more than `deepest` levels deep. */
export function countMembersInValue(value: unknown, deepest: number): number {
  if (!isContainer(value)) return 0;
  if (deepest === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) if (isContainer(element)) count += countMembersInValue(element, deepest - 1);
    return count;
  }
  for (const key in value) {
    count += 1;
    const member = value[key];
    if (isContainer(member)) count += countMembersInValue(member, deepest - 1);
  }
  return count;
}

/** An object or an array. */
function isContainer(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

function newCounter(): Counter {
  const { run, memory } = new WebAssembly.Instance(new WebAssembly.Module(memberCountModule())).exports;
  return {
    run,
    state: new Uint8Array(memory.buffer, 0, COUNT_STATE.members + 4),
    data: Buffer.from(memory.buffer, COUNT_DATA, COUNT_DATA_BYTES),
  };
}
