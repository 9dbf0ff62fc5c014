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
  when,
} from "./wasm-assembler.ts";

/**
 * What passes over one JSON object or array, 64 bytes at a time: a bit for each byte says what it is, and whole words of
 * bits say which bytes stand in a string. The way of simdjson's first stage (Langdale and Lemire, arXiv:1902.08318),
 * followed by a walk over the brackets outside of strings.
 */

/** Where the state is kept between calls, in bytes of memory. */
export const STATE = { depth: 0, limit: 4, flags: 8, status: 12, inString: 16, escaped: 24 } as const;

/** The open brackets, innermost last. */
const STACK = 64;
export const DEEPEST = 2048;

/** The bytes before those in hand are kept before them, as many as a name may reach back. */
export const BACK = 64;
export const DATA = STACK + DEEPEST + BACK;
export const DATA_BYTES = 1024 * 1024;

/** How a call ended: at the end of the bytes, behind the value, or at a byte that cannot stand where it does. */
export const STATUS = { open: 0, closed: 1, unexpected: 2, tooDeep: 3 } as const;

/**
 * What was seen in the value. `mayNameEvent` is of three letters of the event's name, so it may be in vain; `eventName`
 * and `eventSource` are keys of the value itself, not of what is inside it, over a text.
 */
export const FLAGS = { mayNameEvent: 1, backslash: 2, eventName: 4, eventSource: 8 } as const;

const LOCALS: LocalType[] = [];
const declare = (type: LocalType) => {
  LOCALS.push(type);
  const index = 1 + LOCALS.length;
  return { get: local.get(index), set: (value: Code) => local.set(index, value) };
};

const from = { get: local.get(0), set: (value: Code) => local.set(0, value) };
const to = { get: local.get(1) };

const depth = declare("i32");
/** The depth before the 64 bytes in hand. */
const depthBefore = declare("i32");
const flags = declare("i32");
const at = declare("i32");
const byte = declare("i32");
const v = declare("v128");
const lower = declare("v128");
const quotes = declare("i64");
const backslashes = declare("i64");
const opening = declare("i64");
const closing = declare("i64");
const control = declare("i64");
const names = declare("i64");
const keys = declare("i64");
const valid = declare("i64");
const escapedFirst = declare("i64");
const inString = declare("i64");
const below = declare("i64");
const escaped = declare("i64");
const follows = declare("i64");
const sum = declare("i64");
const brackets = declare("i64");
const wrong = declare("i64");
const bit = declare("i64");

const word = (value: bigint) => i64.const(value);
const none = word(0n);
const not = (mask: Code) => i64.xor(mask, word(-1n));
const isSet = (mask: Code) => i64.ne(mask, none);
const state = (name: keyof typeof STATE) => i32.const(STATE[name]);
const flag = (name: keyof typeof FLAGS) => flags.set(i32.or(flags.get, i32.const(FLAGS[name])));

/** Text as the number that its bytes are in memory. */
const text = (letters: string) =>
  letters.split("").reduce((value, letter, index) => value | (BigInt(letter.charCodeAt(0)) << BigInt(8 * index)), 0n);
const is = (vector: Code, letter: string) => v128.eq(vector, v128.bytes(letter.charCodeAt(0)));

const end = (position: Code, status: keyof typeof STATUS): Code[] => [
  i32.store(state("depth"), depth.get),
  i32.store(state("flags"), flags.get),
  i32.store(state("status"), i32.const(STATUS[status])),
  i64.store(state("inString"), inString.get),
  i64.store(state("escaped"), escapedFirst.get),
  give(position),
];

/** The bits of sixteen bytes, at their place among the 64. */
const placed = (mask: { get: Code; set: (value: Code) => Code }, vector: Code, quarter: number): Code => {
  const bits = i64.extend(v128.bitmask(vector));
  return mask.set(quarter === 0 ? bits : i64.or(mask.get, i64.shl(bits, word(BigInt(16 * quarter)))));
};

/** Letters of a name are looked for at its last one, so that a name may begin in the bytes before. */
const back = (offset: number, letters: number) => v128.load(i32.sub(from.get, i32.const(letters)), offset);
const lowerBack = (offset: number, letters: number) => v128.or(back(offset, letters), v128.bytes(0x20));

const classify = [0, 1, 2, 3].flatMap((quarter) => {
  const offset = 16 * quarter;
  return [
    v.set(v128.load(from.get, offset)),
    lower.set(v128.or(v.get, v128.bytes(0x20))),
    placed(quotes, is(v.get, '"'), quarter),
    placed(backslashes, is(v.get, "\\"), quarter),
    // `[` and `{`, `]` and `}` differ in this one bit.
    placed(opening, is(lower.get, "{"), quarter),
    placed(closing, is(lower.get, "}"), quarter),
    placed(control, v128.lt(v.get, v128.bytes(0x20)), quarter),
    // ...Findings: the last letter, the one before it, and the first of the word.
    placed(
      names,
      v128.and(v128.and(is(lower.get, "s"), is(lowerBack(offset, 1), "g")), is(lowerBack(offset, 7), "f")),
      quarter,
    ),
  ];
});

/** Quotes that may begin the text of a key, `"...e":"` or `"...e": "`. Once both keys were seen, no more are looked for. */
const NAMED = FLAGS.eventName | FLAGS.eventSource;
const findKeys = when(
  i32.ne(i32.and(flags.get, i32.const(NAMED)), i32.const(NAMED)),
  [0, 1, 2, 3].map((quarter) => {
    const offset = 16 * quarter;
    const isBehind = (space: number) => v128.and(is(back(offset, 1 + space), ":"), is(back(offset, 3 + space), "e"));
    return placed(keys, v128.and(is(v128.load(from.get, offset), '"'), v128.or(isBehind(0), isBehind(1))), quarter);
  }),
  [keys.set(none)],
);

/** Which bytes follow an odd number of backslashes, those of the 64 bytes before included. */
const EVEN = 0x5555_5555_5555_5555n;
const findEscaped: Code[] = [
  when(
    isSet(i64.or(backslashes.get, escapedFirst.get)),
    [
      backslashes.set(i64.and(backslashes.get, not(escapedFirst.get))),
      follows.set(i64.or(i64.shl(backslashes.get, word(1n)), escapedFirst.get)),
      sum.set(i64.and(i64.and(backslashes.get, word(~EVEN)), not(follows.get))),
      sum.set(i64.add(sum.get, backslashes.get)),
      escapedFirst.set(i64.extend(i64.lt(sum.get, backslashes.get))),
      escaped.set(i64.and(i64.xor(word(EVEN), i64.shl(sum.get, word(1n))), follows.get)),
    ],
    [escaped.set(none)],
  ),
];

/** Each bit becomes the parity of those up to it: set from an opening quote to before the closing one. */
const prefixParity = (mask: typeof quotes) =>
  [1n, 2n, 4n, 8n, 16n, 32n].map((shift) => mask.set(i64.xor(mask.get, i64.shl(mask.get, word(shift)))));

const position = i32.add(from.get, i32.wrap(bit.get));

const SPACE = 0x20;
const COLON = 0x3a;

/** How deep the byte stands that those of `below` are before; known once it is known what stands in a string. */
const outside = (mask: Code) => i32.wrap(i64.popcnt(i64.and(i64.and(mask, not(quotes.get)), below.get)));
const depthThere = i32.sub(i32.add(depthBefore.get, outside(opening.get)), outside(closing.get));

/** Whether the key before the colon at `at` is this one, and its first quote is no escaped one. */
const isKey = (key: string): Code => {
  const [head, tail] = [`"${key.slice(0, -8)}`, key.slice(-8)];
  const begins = head.length === 2 ? i32.load16 : i32.load;
  return i32.and(
    i32.and(
      i64.eq(i64.load(i32.sub(at.get, i32.const(9))), word(text(tail))),
      i32.eq(begins(i32.sub(at.get, i32.const(9 + head.length))), i32.const(Number(text(head)))),
    ),
    i32.ne(i32.load8(i32.sub(at.get, i32.const(10 + head.length))), i32.const("\\".charCodeAt(0))),
  );
};

/** What the bytes up to the bits of `upTo` are flagged for. */
const note = (upTo: Code): Code[] => [
  when(isSet(i64.and(names.get, upTo)), [flag("mayNameEvent")]),
  when(isSet(i64.and(backslashes.get, upTo)), [flag("backslash")]),
  keys.set(i64.and(keys.get, upTo)),
  loopWhile(isSet(keys.get), [
    at.set(i32.add(from.get, i32.wrap(i64.ctz(keys.get)))),
    // All bits below the lowest one.
    below.set(i64.and(not(keys.get), i64.sub(keys.get, word(1n)))),
    keys.set(i64.and(keys.get, i64.sub(keys.get, word(1n)))),
    byte.set(i32.load8(i32.sub(at.get, i32.const(1)))),
    at.set(i32.sub(at.get, i32.add(i32.const(1), i32.eq(byte.get, i32.const(SPACE))))),
    when(i32.and(i32.eq(i32.load8(at.get), i32.const(COLON)), i32.eq(depthThere, i32.const(1))), [
      when(isKey("eventName"), [flag("eventName")]),
      when(isKey("eventSource"), [flag("eventSource")]),
    ]),
  ]),
];

const walkBrackets = loopWhile(isSet(brackets.get), [
  bit.set(i64.ctz(brackets.get)),
  brackets.set(i64.and(brackets.get, i64.sub(brackets.get, word(1n)))),
  byte.set(i32.load8(position)),
  when(
    isSet(i64.and(i64.shr(opening.get, bit.get), word(1n))),
    [
      when(i32.eq(depth.get, i32.load(state("limit"))), end(position, "tooDeep")),
      i32.store8(depth.get, byte.get, STACK),
      depth.set(i32.add(depth.get, i32.const(1))),
    ],
    [
      depth.set(i32.sub(depth.get, i32.const(1))),
      // In ASCII an opening bracket stands two before its closing one.
      when(i32.ne(i32.load8(depth.get, STACK), i32.sub(byte.get, i32.const(2))), end(position, "unexpected")),
      when(i32.eqz(depth.get), [
        ...note(i64.sub(i64.shl(word(2n), bit.get), word(1n))),
        ...end(i32.add(position, i32.const(1)), "closed"),
      ]),
    ],
  ),
]);

const BODY: Code[] = [
  depth.set(i32.load(state("depth"))),
  flags.set(i32.load(state("flags"))),
  inString.set(i64.load(state("inString"))),
  escapedFirst.set(i64.load(state("escaped"))),
  loopWhile(i32.lt(from.get, to.get), [
    depthBefore.set(depth.get),
    ...classify,
    findKeys,
    when(i32.lt(i32.sub(to.get, from.get), i32.const(64)), [
      bit.set(i64.extend(i32.sub(to.get, from.get))),
      valid.set(i64.sub(i64.shl(word(1n), bit.get), word(1n))),
      ...[quotes, backslashes, opening, closing, control, names, keys].map((mask) =>
        mask.set(i64.and(mask.get, valid.get)),
      ),
    ]),
    ...findEscaped,
    // Of fewer than 64 bytes, the next one is escaped where the bit after the last is.
    when(i32.lt(i32.sub(to.get, from.get), i32.const(64)), [
      escapedFirst.set(i64.and(i64.shr(escaped.get, bit.get), word(1n))),
    ]),
    quotes.set(i64.and(quotes.get, not(escaped.get))),
    ...prefixParity(quotes),
    quotes.set(i64.xor(quotes.get, inString.get)),
    inString.set(i64.sar(quotes.get, word(63n))),
    // A control character in a string, a backslash outside of one.
    wrong.set(i64.or(i64.and(control.get, quotes.get), i64.and(backslashes.get, not(quotes.get)))),
    brackets.set(i64.and(i64.or(opening.get, closing.get), not(quotes.get))),
    when(isSet(wrong.get), [
      brackets.set(i64.and(brackets.get, i64.sub(i64.and(wrong.get, i64.sub(none, wrong.get)), word(1n)))),
    ]),
    walkBrackets,
    when(isSet(wrong.get), end(i32.add(from.get, i32.wrap(i64.ctz(wrong.get))), "unexpected")),
    ...note(word(-1n)),
    from.set(i32.add(from.get, i32.const(64))),
  ]),
  ...end(to.get, "open"),
  unreachable,
];

const PAGE = 65_536;

/** The module's bytes. */
export function valueSkipperModule(): Uint8Array<ArrayBuffer> {
  return moduleOf(LOCALS, BODY, Math.ceil((DATA + DATA_BYTES + 64) / PAGE));
}
