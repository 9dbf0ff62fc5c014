/*
 * The kernel in AssemblyScript (https://www.assemblyscript.org): TypeScript with integer types, and with functions for
 * single instructions, such as `i8x16.eq`. `npm run build` compiles it to WebAssembly. It does what `plain-kernel.ts` does
 * byte by byte. `skip` reads 64 bytes at a time, as the first stage of simdjson does (Langdale and Lemire,
 * arXiv:1902.08318): a mask has one bit per byte, the first byte in the lowest bit. Bitwise operations on masks find the
 * bytes inside strings, and the brackets outside are then matched one by one.
 */

/** The number of bytes of a mask, of those kept before the piece, and of those that may be read after it. */
const BLOCK = 64;
const VECTOR = 16;
const PIECE_BYTES = 65_536;
const MAX_DEPTH = 2048;

// The codes of `kernel.ts`.
const OPEN = 0;
const CLOSED = 1;
const UNEXPECTED = 2;
const TOO_DEEP = 3;
const MAY_NAME_EVENT = 1;
const HAS_BACKSLASH = 2;
const HAS_NON_ASCII = 4;
const HAS_EVENT_NAME = 8;
const HAS_EVENT_SOURCE = 16;

// Addresses of single bytes, from which V8 fills a vector in one instruction; it builds a constant vector in several.
const QUOTE = memory.data<u8>([0x22]);
const BACKSLASH = memory.data<u8>([0x5c]);
const COLON = memory.data<u8>([0x3a]);
const LAST_CONTROL = memory.data<u8>([0x1f]);
/** Capital and small letters differ only in this bit, as `[` and `{`, and `]` and `}`, do. */
const CASE = memory.data<u8>([0x20]);
const OPENING = memory.data<u8>([0x7b]);
const CLOSING = memory.data<u8>([0x7d]);
const LETTER_G = memory.data<u8>([0x67]);
const LETTER_S = memory.data<u8>([0x73]);

const stack = memory.data(MAX_DEPTH);
const piece = memory.data(BLOCK + PIECE_BYTES + BLOCK) + <usize>BLOCK;
const target = memory.data(PIECE_BYTES + VECTOR);

let depth: i32 = 0;
let maxDepth: i32 = 0;
let flags: i32 = 0;
let result: i32 = OPEN;
let written: i32 = 0;
/** All bits are set if the next block starts inside a string. */
let startsInString: u64 = 0;
/** 1 if the first byte of the next block is escaped. */
let startsEscaped: u64 = 0;

export function pieceAddress(): usize {
  return piece;
}

export function targetAddress(): usize {
  return target;
}

export function getWritten(): i32 {
  return written;
}

export function getFlags(): i32 {
  return flags;
}

export function getResult(): i32 {
  return result;
}

export function begin(limit: i32): void {
  maxDepth = min(limit, MAX_DEPTH);
  depth = 0;
  flags = 0;
  startsInString = 0;
  startsEscaped = 0;
}

export function beginString(): void {
  begin(0);
  startsInString = -1;
}

export function skip(from: i32, to: i32): i32 {
  const end = piece + to;
  for (let at = piece + from; at < end; at += BLOCK) {
    const backslashes = equal(at, BACKSLASH);
    let quotes = equal(at, QUOTE);
    if (backslashes | startsEscaped) {
      flags |= HAS_BACKSLASH;
      const escaped = escapedBytes(backslashes);
      quotes &= ~escaped;
      if (end - at < <usize>BLOCK) startsEscaped = (escaped >> (end - at)) & 1;
    }
    const inString = parity(quotes) ^ startsInString;
    let events = (equalInAnyCase(at, OPENING) | equalInAnyCase(at, CLOSING)) & ~inString;
    // The closing quote of a string that is not in a container.
    if (startsInString && !depth) events |= quotes & ~inString;
    startsInString = <u64>(<i64>inString >> 63);
    if (!(flags & HAS_EVENT_NAME) || !(flags & HAS_EVENT_SOURCE)) events |= quotes & inString & afterColon(at);
    // Few other words end like "Findings".
    noteEventName(at, equalInAnyCase(at, LETTER_S) & equalInAnyCase(at - 1, LETTER_G));
    if (hasNonAscii(at)) flags |= HAS_NON_ASCII;
    const unexpected = (controls(at) & inString) | (backslashes & ~inString);
    // Only those before the first unexpected byte.
    if (unexpected) events &= (unexpected & -unexpected) - 1;
    const stopped = follow(at, events);
    if (stopped) return <i32>(stopped - piece);
    if (unexpected) return <i32>(stop(at + <usize>ctz(unexpected), UNEXPECTED) - piece);
  }
  return <i32>(stop(end, OPEN) - piece);
}

export function unescape(length: i32, escape: u8, least: u8): i32 {
  const quote = load<u8>(QUOTE);
  const end = piece + length;
  /** Everything before it was copied, or is an escape. */
  let from = piece;
  let to = target;
  for (let at = piece, next = at; at < end; at = next) {
    next = at + BLOCK;
    let specials = specialBytes(at, escape, least);
    if (next > end) specials &= ((<u64>1) << (end - at)) - 1;
    while (specials) {
      const index = ctz(specials);
      const special = at + <usize>index;
      const escaped = load<u8>(special + 1);
      to = copy(from, special, to);
      if (special + 1 >= end || load<u8>(special) != escape || (escaped != quote && escaped != escape)) {
        written = <i32>(to - target);
        return <i32>(special - piece);
      }
      from = special + 1;
      specials &= ~((<u64>3) << index);
      if (from == next) next += 1;
    }
  }
  written = <i32>(copy(from, end, to) - target);
  return length;
}

/** The bytes of the block at `at` where `unescape` may stop. */
function specialBytes(at: usize, escape: u8, least: u8): u64 {
  const escapes = i8x16.splat(escape);
  const lowest = i8x16.splat(least);
  return (
    equal(at, QUOTE) |
    mask(
      i8x16.eq(v128.load(at, 0), escapes),
      i8x16.eq(v128.load(at, 16), escapes),
      i8x16.eq(v128.load(at, 32), escapes),
      i8x16.eq(v128.load(at, 48), escapes),
    ) |
    mask(
      i8x16.lt_u(v128.load(at, 0), lowest),
      i8x16.lt_u(v128.load(at, 16), lowest),
      i8x16.lt_u(v128.load(at, 32), lowest),
      i8x16.lt_u(v128.load(at, 48), lowest),
    )
  );
}

/** Copies the bytes from `from` to before `end` to `to`, and up to a vector after them. Returns where the copy ends. */
function copy(from: usize, end: usize, to: usize): usize {
  const copied = to + (end - from);
  for (; from < end; from += VECTOR) {
    v128.store(to, v128.load(from));
    to += VECTOR;
  }
  return copied;
}

/** The bytes of the block at `at` that equal the byte at address `byte`. */
function equal(at: usize, byte: usize): u64 {
  const all = v128.load8_splat(byte);
  return mask(
    i8x16.eq(v128.load(at, 0), all),
    i8x16.eq(v128.load(at, 16), all),
    i8x16.eq(v128.load(at, 32), all),
    i8x16.eq(v128.load(at, 48), all),
  );
}

function equalInAnyCase(at: usize, byte: usize): u64 {
  const all = v128.load8_splat(byte);
  const lower = v128.load8_splat(CASE);
  return mask(
    i8x16.eq(v128.or(v128.load(at, 0), lower), all),
    i8x16.eq(v128.or(v128.load(at, 16), lower), all),
    i8x16.eq(v128.or(v128.load(at, 32), lower), all),
    i8x16.eq(v128.or(v128.load(at, 48), lower), all),
  );
}

function controls(at: usize): u64 {
  const last = v128.load8_splat(LAST_CONTROL);
  return mask(
    i8x16.le_u(v128.load(at, 0), last),
    i8x16.le_u(v128.load(at, 16), last),
    i8x16.le_u(v128.load(at, 32), last),
    i8x16.le_u(v128.load(at, 48), last),
  );
}

/** The mask of four vectors, by the highest bit of each byte. */
function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u64>i8x16.bitmask(a) | ((<u64>i8x16.bitmask(b)) << 16);
  return low | ((<u64>i8x16.bitmask(c)) << 32) | ((<u64>i8x16.bitmask(d)) << 48);
}

function hasNonAscii(at: usize): bool {
  const low = v128.or(v128.load(at, 0), v128.load(at, 16));
  return i8x16.bitmask(v128.or(low, v128.or(v128.load(at, 32), v128.load(at, 48)))) != 0;
}

/** The bytes one and two after a colon, which may be in the previous block. */
function afterColon(at: usize): u64 {
  const colons = equal(at, COLON);
  return (colons << 1) | (colons << 2) | 3;
}

/** Replaces each bit by the parity of the bits up to it: set from an opening quote to just before the closing one. */
function parity(quotes: u64): u64 {
  quotes ^= quotes << 1;
  quotes ^= quotes << 2;
  quotes ^= quotes << 4;
  quotes ^= quotes << 8;
  quotes ^= quotes << 16;
  return quotes ^ (quotes << 32);
}

/** The bytes after an odd number of backslashes, which may start in the previous block. */
function escapedBytes(backslashes: u64): u64 {
  const even: u64 = 0x5555_5555_5555_5555;
  const unescaped = backslashes & ~startsEscaped;
  const after = (unescaped << 1) | startsEscaped;
  // Adding a run's first bit carries to the byte after the run; runs that start at an odd byte and at an even one differ.
  const sum = (unescaped & ~even & ~after) + unescaped;
  startsEscaped = sum < unescaped ? 1 : 0;
  return (even ^ (sum << 1)) & after;
}

/** Notes whether "Findings" ends at one of the bytes `ends`. */
function noteEventName(at: usize, ends: u64): void {
  for (; ends; ends &= ends - 1) {
    if (endsWith(at + <usize>ctz(ends), "findings", 0x20)) flags |= MAY_NAME_EVENT;
  }
}

/** Follows the brackets and the quotes after colons. Returns the address of the end, or 0 if the value goes on. */
function follow(at: usize, events: u64): usize {
  for (; events; events &= events - 1) {
    const position = at + <usize>ctz(events);
    const byte = load<u8>(position);
    if (byte == load<u8>(QUOTE)) {
      if (depth == 0) return stop(position + 1, CLOSED);
      if (depth == 1) noteKey(position);
    } else if ((byte | 0x20) == load<u8>(OPENING)) {
      if (depth == maxDepth) return stop(position, TOO_DEEP);
      store<u8>(stack + depth, byte);
      depth += 1;
    } else {
      depth -= 1;
      // In ASCII, the code of an opening bracket is that of the closing one minus 2.
      if (load<u8>(stack + depth) != byte - 2) return stop(position, UNEXPECTED);
      if (depth == 0) return stop(position + 1, CLOSED);
    }
  }
  return 0;
}

/** Notes the key of the string that starts at `quote`. */
function noteKey(quote: usize): void {
  const colon = load<u8>(quote - 1) == 0x20 ? quote - 2 : quote - 1;
  if (isKey(colon, '"eventName":')) flags |= HAS_EVENT_NAME;
  if (isKey(colon, '"eventSource":')) flags |= HAS_EVENT_SOURCE;
}

/** Whether `key` ends at `colon`. A quote after a backslash would not start it. */
function isKey(colon: usize, key: string): bool {
  return endsWith(colon, key) && load<u8>(colon - key.length) != load<u8>(BACKSLASH);
}

/** Whether `text` ends at the byte `last`. The bits of `ignored` are set in each byte before the comparison. */
function endsWith(last: usize, text: string, ignored: u8 = 0): bool {
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if ((load<u8>(last) | ignored) != <u8>text.charCodeAt(index)) return false;
    last -= 1;
  }
  return true;
}

function stop(at: usize, how: i32): usize {
  result = how;
  return at;
}
