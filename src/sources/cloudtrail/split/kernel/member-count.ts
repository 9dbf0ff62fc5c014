import { Buffer } from "node:buffer";
import type { JsonObject } from "../../../../core/text/json-values.ts";
import { COUNT_DATA, COUNT_DATA_BYTES, COUNT_STATE, memberCountModule } from "./member-count-code.ts";

/** The part of Node's WebAssembly API that is used here. */
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
 * Counts the members of all objects in a valid JSON text (UTF-8 bytes or a string); a repeated key counts each time.
 * Invalid UTF-8 inside JSON strings does not change the count.
 */
export function countMembersInText(text: Buffer | string): number {
  counter ??= newCounter();
  const { run, state, data } = counter;
  state.fill(0);
  /** Bytes at the start of the memory that do not fill a block of 64 bytes yet. */
  let left = 0;
  for (let from = 0; from < text.length; ) {
    const room = data.length - left;
    if (typeof text === "string") {
      // Splitting a surrogate pair writes U+FFFD, which does not change the count.
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

/** Counts the members of all objects in a parsed JSON value; NaN if it is nested more than `maxDepth` levels deep. */
export function countMembersInValue(value: unknown, maxDepth: number): number {
  if (!isContainer(value)) return 0;
  if (maxDepth === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const element of value) if (isContainer(element)) count += countMembersInValue(element, maxDepth - 1);
    return count;
  }
  for (const key in value) {
    count += 1;
    const member = value[key];
    if (isContainer(member)) count += countMembersInValue(member, maxDepth - 1);
  }
  return count;
}

/** Whether it is an object or an array. */
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
