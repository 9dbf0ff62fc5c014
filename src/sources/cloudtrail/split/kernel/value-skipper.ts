import { Buffer } from "node:buffer";
import { BACK, DATA, DATA_BYTES, FLAGS, MAX_DEPTH, STATE, STATUS, valueSkipperModule } from "./value-skipper-code.ts";

/** The part of Node's WebAssembly API that is used here. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    exports: { run: (from: number, to: number) => number; memory: { buffer: ArrayBuffer } };
  };
};

/** How far a value was skipped: `at` is an index in the current piece. */
export type SkipPosition = { kind: keyof typeof STATUS; at: number };

let compiled: object | null = null;

/**
 * Skips JSON objects and arrays piece by piece: it tracks strings and brackets, and notes whether the value may be a
 * DescribeImageScanFindings record. Can be used for one input at a time.
 */
export class ValueSkipper {
  /** The maximum number of bytes for `load`. */
  static readonly PIECE = DATA_BYTES;

  readonly #run: (from: number, to: number) => number;
  readonly #bytes: Uint8Array;
  readonly #state: Int32Array;
  #length = 0;

  constructor() {
    compiled ??= new WebAssembly.Module(valueSkipperModule());
    const { run, memory } = new WebAssembly.Instance(compiled).exports;
    this.#run = run;
    this.#bytes = new Uint8Array(memory.buffer);
    this.#state = new Int32Array(memory.buffer, 0, DATA / 4);
  }

  /** Loads the next piece of an input, in which a value that is still open continues. */
  load(piece: Uint8Array): void {
    if (piece.length > DATA_BYTES) throw new Error(`a piece of ${piece.length} bytes is too long`);
    this.#bytes.copyWithin(DATA - BACK, DATA + this.#length - BACK, DATA + this.#length);
    this.#bytes.set(piece, DATA);
    this.#length = piece.length;
  }

  /** Starts a value, whose opening bracket is the first byte to skip. */
  begin(maxDepth: number): void {
    const state = this.#state;
    state.fill(0, 0, 8);
    state[STATE.limit / 4] = Math.min(maxDepth, MAX_DEPTH);
  }

  /** Skips the value from index `from` of the piece, to its end or to the end of the piece. */
  skip(from: number): SkipPosition {
    const at = this.#run(DATA + from, DATA + this.#length) - DATA;
    switch (this.#state[STATE.status / 4]) {
      case STATUS.closed:
        return { kind: "closed", at };
      case STATUS.unexpected:
        return { kind: "unexpected", at };
      case STATUS.tooDeep:
        return { kind: "tooDeep", at };
      default:
        return { kind: "open", at };
    }
  }

  /**
   * Whether the skipped value, `bytes` from `from` to `to`, is certainly a record of another event. It must start like a
   * CloudTrail record (other keys of an envelope, and notifications of other services, have to be read), have its own
   * eventSource and eventName, not contain the searched name in any case, and have no \u escapes that could spell it.
   */
  isOtherRecord(bytes: Buffer, from: number, to: number): boolean {
    const flags = this.#state[STATE.flags / 4] ?? 0;
    return (
      (flags & NAMED) === NAMED &&
      ((flags & FLAGS.backslash) === 0 || !bytes.subarray(from, to).includes("\\u")) &&
      ((flags & FLAGS.mayNameEvent) === 0 || !EVENT.test(bytes.toString("latin1", from, to))) &&
      (startsWithTrailVersion(bytes, from) || startsOtherwise(bytes, from, to))
    );
  }
}

const NAMED = FLAGS.eventName | FLAGS.eventSource;

/** The event's name, with whitespace, non-ASCII bytes (invisible characters) and escapes allowed between its letters. */
const EVENT = new RegExp("describeimagescanfindings".split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");

const RECORD_START = Buffer.from('{"eventVersion"');

/** Whether the bytes at `at` start like nearly every record. False if there are too few bytes. */
export function startsLikeRecord(bytes: Buffer, at: number): boolean {
  for (let index = 0; index < RECORD_START.length; index += 1) {
    if (bytes[at + index] !== RECORD_START[index]) return false;
  }
  return true;
}

/** Whether it starts with an eventVersion that CloudTrail uses (1.xx) and notifications of other services do not. */
function startsWithTrailVersion(bytes: Buffer, at: number): boolean {
  const version = at + RECORD_START.length;
  return (
    bytes[version] === 0x3a &&
    bytes[version + 1] === 0x22 &&
    bytes[version + 2] === 0x31 &&
    bytes[version + 3] === 0x2e &&
    isDigit(bytes[version + 4]) &&
    isDigit(bytes[version + 5]) &&
    bytes[version + 6] === 0x22 &&
    startsLikeRecord(bytes, at)
  );
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The same for records with whitespace or another order of keys. They must not contain the source of a notification. */
function startsOtherwise(bytes: Buffer, from: number, to: number): boolean {
  const start = bytes.toString("latin1", from, from + 64);
  if (STARTS_WITH_TRAIL_VERSION.test(start)) return true;
  return STARTS_WITH_EVENT_KEY.test(start) && !NOTIFICATION_SOURCE.test(bytes.toString("latin1", from, to));
}

const STARTS_WITH_TRAIL_VERSION = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;

const STARTS_WITH_EVENT_KEY = /^\{\s*"event(?:Version|Source|Name)"/;

/** The source of notifications (of S3, Kinesis and others); sources in CloudTrail are host names. */
const NOTIFICATION_SOURCE = /"\s*aws:/i;
