/**
 * As much of WebAssembly's binary format as `value-skipper-code.ts` needs, so that what runs is written, read and reviewed
 * as text. An instruction is its bytes, its operands before it; the names are those of the specification.
 * https://webassembly.github.io/spec/core/binary/
 */
export type Code = readonly number[];

const join = (...parts: readonly Code[]): Code => parts.flat();

function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: bigint): Code {
  const [low, rest] = [Number(value & 0x7fn), value >> 7n];
  const isLast = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

const unary =
  (...opcode: number[]) =>
  (a: Code): Code =>
    join(a, opcode);
const binary =
  (...opcode: number[]) =>
  (a: Code, b: Code): Code =>
    join(a, b, opcode);
/** `offset` bytes after the address. Nothing is said of alignment. */
const load =
  (...opcode: number[]) =>
  (address: Code, offset = 0): Code =>
    join(address, opcode, [0], unsigned(offset));
const store =
  (...opcode: number[]) =>
  (address: Code, value: Code, offset = 0): Code =>
    join(address, value, opcode, [0], unsigned(offset));

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(BigInt(value))],
  load: load(0x28),
  load8: load(0x2d),
  load16: load(0x2f),
  store: store(0x36),
  store8: store(0x3a),
  eqz: unary(0x45),
  eq: binary(0x46),
  ne: binary(0x47),
  lt: binary(0x49),
  ge: binary(0x4f),
  add: binary(0x6a),
  sub: binary(0x6b),
  and: binary(0x71),
  or: binary(0x72),
  wrap: unary(0xa7),
};

export const i64 = {
  const: (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))],
  load: load(0x29),
  store: store(0x37),
  eqz: unary(0x50),
  eq: binary(0x51),
  ne: binary(0x52),
  lt: binary(0x54),
  ctz: unary(0x7a),
  popcnt: unary(0x7b),
  add: binary(0x7c),
  sub: binary(0x7d),
  and: binary(0x83),
  or: binary(0x84),
  xor: binary(0x85),
  shl: binary(0x86),
  shr: binary(0x88),
  /** Fills up with the sign. */
  sar: binary(0x87),
  extend: unary(0xad),
};

export const v128 = {
  load: load(0xfd, 0x00),
  /** Sixteen times the same byte. */
  bytes: (byte: number): Code => [0xfd, 0x0c, ...Array.from({ length: 16 }, () => byte)],
  eq: binary(0xfd, 0x23),
  lt: binary(0xfd, 0x26),
  and: binary(0xfd, 0x4e),
  or: binary(0xfd, 0x50),
  /** The highest bit of each byte, the first byte's lowest. */
  bitmask: unary(0xfd, 0x64),
};

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number, value: Code): Code => join(value, [0x21], unsigned(index)),
};

const VOID = 0x40;

export function when(condition: Code, then: readonly Code[], otherwise: readonly Code[] = []): Code {
  const tail: Code = otherwise.length === 0 ? [] : join([0x05], ...otherwise);
  return join(condition, [0x04, VOID], ...then, tail, [0x0b]);
}

/** Repeats the body for as long as the condition holds. */
export function loopWhile(condition: Code, body: readonly Code[]): Code {
  return join([0x03, VOID], condition, [0x04, VOID], ...body, [0x0c, 1], [0x0b], [0x0b]);
}

export const give = (value: Code): Code => join(value, [0x0f]);

/** Ends a function that has returned before. */
export const unreachable: Code = [0x00];

const TYPES = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

export type LocalType = keyof typeof TYPES;

const HEADER: Code = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const named = (text: string): Code => [...unsigned(text.length), ...new TextEncoder().encode(text)];

/** A module of one function `(i32, i32) -> i32`, exported as `run`, and of one memory of so many pages, as `memory`. */
export function moduleOf(locals: readonly LocalType[], body: readonly Code[], pages: number): Uint8Array<ArrayBuffer> {
  const declared = locals.flatMap((type) => [1, TYPES[type]]);
  const code = join([...unsigned(locals.length), ...declared], ...body, [0x0b]);
  return Uint8Array.from([
    ...HEADER,
    ...section(1, [1, 0x60, 2, TYPES.i32, TYPES.i32, 1, TYPES.i32]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, ...unsigned(pages)]),
    ...section(7, [2, ...named("run"), 0, 0, ...named("memory"), 2, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
