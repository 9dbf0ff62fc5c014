import { Buffer } from "node:buffer";
import { BACK, DATA, DATA_BYTES, DEEPEST, FLAGS, STATE, STATUS, valueSkipperModule } from "./value-skipper-code.ts";

/** As much as is used of what Node has. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    exports: { run: (from: number, to: number) => number; memory: { buffer: ArrayBuffer } };
  };
};

/** Where passing over a value has come to, in the bytes in hand. */
export type SkipPosition = { kind: keyof typeof STATUS; at: number };

let compiled: object | null = null;

/**
 * Passes over JSON objects and arrays, in pieces of bytes as they come: strings and brackets are followed, and what a
 * value holds is noted. One reader at a time.
 */
export class ValueSkipper {
  /** The most bytes that `take` takes. */
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

  /** The next piece of an input. What is passed over goes on in it. */
  take(piece: Uint8Array): void {
    if (piece.length > DATA_BYTES) throw new Error(`a piece of ${piece.length} bytes is too long`);
    this.#bytes.copyWithin(DATA - BACK, DATA + this.#length - BACK, DATA + this.#length);
    this.#bytes.set(piece, DATA);
    this.#length = piece.length;
  }

  /** A value begins with the bracket that is passed next. */
  begin(deepest: number): void {
    const state = this.#state;
    state.fill(0, 0, 8);
    state[STATE.limit / 4] = Math.min(deepest, DEEPEST);
  }

  /** Goes on from the byte `from` of the piece. */
  pass(from: number): SkipPosition {
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
   * Whether the value that was passed, the bytes from `from` to `to`, is for certain a record of another event: it begins
   * as a record of CloudTrail's does (an envelope may have something to tell beside its records, a notice of another
   * service is refused), it has a source and a name of its own, the event's name stands nowhere in it in any case, and no
   * escape (\u....) could spell it or hide in it.
   */
  isOtherRecord(bytes: Buffer, from: number, to: number): boolean {
    const flags = this.#state[STATE.flags / 4] ?? 0;
    return (
      (flags & NAMED) === NAMED &&
      ((flags & FLAGS.backslash) === 0 || !bytes.subarray(from, to).includes("\\u")) &&
      ((flags & FLAGS.mayNameEvent) === 0 || !EVENT.test(bytes.toString("latin1", from, to))) &&
      (beginsTrailRecord(bytes, from) || beginsOtherwise(bytes, from, to))
    );
  }
}

const NAMED = FLAGS.eventName | FLAGS.eventSource;

/** With blanks anywhere, and with bytes of characters that nobody sees. */
const EVENT = new RegExp("describeimagescanfindings".split("").join("(?:[\\s\\x80-\\xff]|\\\\.)*"), "i");

const RECORD = Buffer.from('{"eventVersion"');

/** Whether the bytes at `at` are as nearly every record begins. Where too few are here to tell, they are not. */
export function beginsRecord(bytes: Buffer, at: number): boolean {
  for (let index = 0; index < RECORD.length; index += 1) if (bytes[at + index] !== RECORD[index]) return false;
  return true;
}

/** Whether they are as a record of CloudTrail's begins, of versions that no notice of another service has. */
function beginsTrailRecord(bytes: Buffer, at: number): boolean {
  const version = at + RECORD.length;
  return (
    bytes[version] === 0x3a &&
    bytes[version + 1] === 0x22 &&
    bytes[version + 2] === 0x31 &&
    bytes[version + 3] === 0x2e &&
    isDigit(bytes[version + 4]) &&
    isDigit(bytes[version + 5]) &&
    bytes[version + 6] === 0x22 &&
    beginsRecord(bytes, at)
  );
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** The same for records with blanks, or with their keys in another order: then nothing in them may be a notice's. */
function beginsOtherwise(bytes: Buffer, from: number, to: number): boolean {
  const begin = bytes.toString("latin1", from, from + 64);
  if (BEGINS_TRAIL_RECORD.test(begin)) return true;
  return BEGINS_RECORD.test(begin) && !NOTICE.test(bytes.toString("latin1", from, to));
}

const BEGINS_TRAIL_RECORD = /^\{\s*"eventVersion"\s*:\s*"1\.\d\d"/;

const BEGINS_RECORD = /^\{\s*"event(?:Version|Source|Name)"/;

/** A source of notices (of S3, Kinesis and others), not of CloudTrail's records. */
const NOTICE = /"\s*aws:/i;
