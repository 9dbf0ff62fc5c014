/* The WebAssembly kernel of Unescaper: it does what the one in `unescape-kernel.ts` does, 16 bytes at a time. */

const WINDOW_BYTES = 65_536;
const VECTOR = 16;
const QUOTE: u8 = 0x22;

const source = memory.data(WINDOW_BYTES + VECTOR);
const target = memory.data(WINDOW_BYTES + VECTOR);

let written: i32 = 0;

export function sourceAddress(): usize {
  return source;
}

export function targetAddress(): usize {
  return target;
}

export function getWritten(): i32 {
  return written;
}

export function unescape(length: i32, escape: u8, least: u8): i32 {
  const quotes = i8x16.splat(QUOTE);
  const escapes = i8x16.splat(escape);
  const lowest = i8x16.splat(least);
  const end = source + length;
  let at = source;
  let to = target;
  while (at < end) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    const special = v128.or(v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, escapes)), i8x16.lt_u(bytes, lowest));
    const mask = i8x16.bitmask(special);
    const plain = min(mask ? <usize>ctz(mask) : <usize>VECTOR, end - at);
    at += plain;
    to += plain;
    if (!mask || at + 1 >= end) {
      if (mask) break;
      continue;
    }
    const next = load<u8>(at + 1);
    if (load<u8>(at) != escape || (next != QUOTE && next != escape)) break;
    store<u8>(to, next);
    at += 2;
    to += 1;
  }
  written = <i32>(to - target);
  return <i32>(at - source);
}
