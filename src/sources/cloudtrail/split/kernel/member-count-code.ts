import {
  type Code,
  give,
  i32,
  i64,
  type LocalType,
  local,
  loopWhile,
  moduleOf,
  unreachable,
  v128,
} from "./wasm-assembler.ts";

/** Where the state is kept between calls, in bytes of memory. */
export const COUNT_STATE = { inString: 0, escaped: 8, members: 16 } as const;

export const COUNT_DATA = 64;
export const COUNT_DATA_BYTES = 256 * 1024;

const LOCALS: LocalType[] = [];
const declare = (type: LocalType) => {
  LOCALS.push(type);
  const index = 1 + LOCALS.length;
  return { get: local.get(index), set: (value: Code) => local.set(index, value) };
};

const from = { get: local.get(0), set: (value: Code) => local.set(0, value) };
const to = { get: local.get(1) };
const members = declare("i32");
const v = declare("v128");
const quotes = declare("i64");
const backslashes = declare("i64");
const colons = declare("i64");
const escapedFirst = declare("i64");
const escaped = declare("i64");
const follows = declare("i64");
const sum = declare("i64");
const inString = declare("i64");

const word = (value: bigint) => i64.const(value);
const not = (mask: Code) => i64.xor(mask, word(-1n));
const is = (letter: string) => v128.eq(v.get, v128.bytes(letter.charCodeAt(0)));

/** The bits of sixteen bytes, at their place among the 64. */
const placed = (mask: typeof quotes, vector: Code, quarter: number): Code => {
  const bits = i64.extend(v128.bitmask(vector));
  return mask.set(quarter === 0 ? bits : i64.or(mask.get, i64.shl(bits, word(BigInt(16 * quarter)))));
};

const EVEN = 0x5555_5555_5555_5555n;

/**
 * Counts the colons outside strings, 64 bytes at a time, in the way of `value-skipper-code.ts`: in a valid JSON text, each
 * one is a member of an object. The bytes from `from` to `to` are a multiple of 64.
 */
const BODY: Code[] = [
  members.set(i32.load(i32.const(COUNT_STATE.members))),
  inString.set(i64.load(i32.const(COUNT_STATE.inString))),
  escapedFirst.set(i64.load(i32.const(COUNT_STATE.escaped))),
  loopWhile(i32.lt(from.get, to.get), [
    ...[0, 1, 2, 3].flatMap((quarter) => [
      v.set(v128.load(from.get, 16 * quarter)),
      placed(quotes, is('"'), quarter),
      placed(backslashes, is("\\"), quarter),
      placed(colons, is(":"), quarter),
    ]),
    // Which bytes follow an odd number of backslashes.
    backslashes.set(i64.and(backslashes.get, not(escapedFirst.get))),
    follows.set(i64.or(i64.shl(backslashes.get, word(1n)), escapedFirst.get)),
    sum.set(i64.and(i64.and(backslashes.get, word(~EVEN)), not(follows.get))),
    sum.set(i64.add(sum.get, backslashes.get)),
    escapedFirst.set(i64.extend(i64.lt(sum.get, backslashes.get))),
    escaped.set(i64.and(i64.xor(word(EVEN), i64.shl(sum.get, word(1n))), follows.get)),
    quotes.set(i64.and(quotes.get, not(escaped.get))),
    ...[1n, 2n, 4n, 8n, 16n, 32n].map((shift) => quotes.set(i64.xor(quotes.get, i64.shl(quotes.get, word(shift))))),
    quotes.set(i64.xor(quotes.get, inString.get)),
    inString.set(i64.sar(quotes.get, word(63n))),
    members.set(i32.add(members.get, i32.wrap(i64.popcnt(i64.and(colons.get, not(quotes.get)))))),
    from.set(i32.add(from.get, i32.const(64))),
  ]),
  i32.store(i32.const(COUNT_STATE.members), members.get),
  i64.store(i32.const(COUNT_STATE.inString), inString.get),
  i64.store(i32.const(COUNT_STATE.escaped), escapedFirst.get),
  give(members.get),
  unreachable,
];

const PAGE = 65_536;

/** The module's bytes. */
export function memberCountModule(): Uint8Array<ArrayBuffer> {
  return moduleOf(LOCALS, BODY, Math.ceil((COUNT_DATA + COUNT_DATA_BYTES + 64) / PAGE));
}
