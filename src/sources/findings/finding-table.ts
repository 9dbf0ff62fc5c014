import { Buffer } from "node:buffer";
import type { Finding } from "../../core/search/scan-result.ts";
import { FINDING_LISTS, type FindingList, type ReadFinding } from "./read-finding.ts";

/** Bytes of a buffer, from `from` to before `to`. */
type Extent = { bytes: Buffer; from: number; to: number };

/**
 * A finding without a fault that was read from a JSON text. A parsed list contains it in place of the value of the text.
 * Only a FindingTable makes instances, so no parsed JSON can be mistaken for one.
 */
export class InternedFinding {
  /** Frozen, with everything in it, if the table keeps it. */
  readonly finding: Finding;
  /** As the response has it, in upper case. */
  readonly severity: string;
  readonly #value: () => unknown;

  constructor({ finding, severity }: ReadFinding, value: () => unknown) {
    this.finding = finding;
    this.severity = severity;
    this.#value = value;
  }

  /** The value of its text, as JSON.parse returns it. */
  toJSON(): unknown {
    return this.#value();
  }
}

/**
 * A text that was parsed: valid JSON in valid UTF-8, in which no key is repeated. `read` is null if the finding has a
 * fault, whose message depends on its index in the list.
 */
export type ParsedFinding = { value: unknown; read: ReadFinding | null };

/** A finding that the table keeps, with a copy of its text. `next`: the one that last came after it in a list. */
type Kept = { interned: InternedFinding; text: Extent; next: Kept | null };

/** An estimate of the memory that a finding takes beside its text: the finding, and its place in the table. */
const BYTES_BESIDE_TEXT = 900;

/** Texts are copied to pieces of this size. Longer ones, which no finding of ECR has, are not kept. */
const PIECE = 64 * 1024;

/** A full table is emptied if less than a quarter of this many look-ups find something. */
const LOOK_UPS = 65_536;

/**
 * The findings that were read before, by their list and their text: a finding recurs in every image that has it, and in
 * every call about one image. A cache: a miss costs a parse and changes no result.
 */
export class FindingTable {
  readonly #maxBytes: number;
  readonly #kept = new Map<FindingList, Map<number, Kept>>();
  /** The first finding of the last list. */
  readonly #first = new Map<FindingList, Kept>();
  #bytes = 0;
  #piece = Buffer.alloc(0);
  #used = 0;
  /** Since the table is full. */
  #lookUps = 0;
  #hits = 0;
  /** The list that is being read, its source, and the finding that was last found in it. */
  #list: FindingList = "findings";
  #source: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #previous: Kept | null = null;

  /** `maxBytes`: an estimate of the memory that it may take. Nothing is kept if it is 0. */
  constructor({ maxBytes = 64 * 1024 * 1024 }: { maxBytes?: number } = {}) {
    this.#maxBytes = maxBytes;
    this.#clear();
  }

  /** An estimate of the memory that the table takes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Starts to read a list in `source`, which must not change until the list ends. */
  begin(list: FindingList, source: Buffer): void {
    this.#list = list;
    this.#source = source;
    this.#view = new DataView(source.buffer, source.byteOffset, source.length);
    this.#previous = null;
  }

  /**
   * The finding whose text is at `at`, with the end of the text, if it is the one that followed the last found finding
   * before: no hash is needed, and the end need not be known, because an object ends where an equal one does.
   */
  following(at: number): { interned: InternedFinding; to: number } | null {
    const expected = this.#previous === null ? this.#first.get(this.#list) : this.#previous.next;
    if (expected === undefined || expected === null || !this.#isAt(expected, at)) return null;
    if (this.#isFull()) this.#countLookUp(true);
    this.#previous = expected;
    return { interned: expected.interned, to: at + lengthOf(expected.text) };
  }

  /**
   * The entry of a list for the text from `from` to `to`: the known finding of that text, otherwise what `parse` returns. A
   * finding is kept if there is room. Undefined if `parse` returns null.
   */
  intern(from: number, to: number, parse: () => ParsedFinding | null): unknown {
    const hash = hashOf(this.#view, from, to);
    // The hash only finds a candidate. Of two findings with one hash, the first is kept.
    const candidate = this.#kept.get(this.#list)?.get(hash);
    const isKnown = candidate !== undefined && lengthOf(candidate.text) === to - from && this.#isAt(candidate, from);
    if (this.#isFull()) this.#countLookUp(isKnown);
    if (isKnown) return this.#follow(candidate);
    const parsed = parse();
    if (parsed === null) return undefined;
    const { value, read } = parsed;
    if (read === null) return value;
    if (candidate !== undefined || to - from > PIECE || this.#isFull()) return new InternedFinding(read, () => value);
    return this.#follow(this.#keep(read, hash, this.#copy(from, to)));
  }

  #keep(read: ReadFinding, hash: number, text: Extent): Kept {
    deepFreeze(read.finding);
    const value = (): unknown => JSON.parse(text.bytes.toString("utf8", text.from, text.to));
    const kept: Kept = { interned: new InternedFinding(read, value), text, next: null };
    this.#kept.get(this.#list)?.set(hash, kept);
    this.#bytes += lengthOf(text) + BYTES_BESIDE_TEXT;
    return kept;
  }

  #follow(found: Kept): InternedFinding {
    if (this.#previous === null) this.#first.set(this.#list, found);
    else this.#previous.next = found;
    this.#previous = found;
    return found.interned;
  }

  /** Whether the source has exactly the text of this finding at `at`. */
  #isAt({ text: { bytes, from, to } }: Kept, at: number): boolean {
    const end = at + to - from;
    return end <= this.#source.length && this.#source.compare(bytes, from, to, at, end) === 0;
  }

  #isFull(): boolean {
    return this.#bytes >= this.#maxBytes;
  }

  #countLookUp(isHit: boolean): void {
    this.#lookUps += 1;
    if (isHit) this.#hits += 1;
    if (this.#lookUps < LOOK_UPS) return;
    if (this.#hits < LOOK_UPS / 4) this.#clear();
    this.#lookUps = 0;
    this.#hits = 0;
  }

  #clear(): void {
    for (const list of FINDING_LISTS) this.#kept.set(list, new Map());
    this.#first.clear();
    this.#bytes = 0;
    this.#piece = Buffer.alloc(0);
    this.#used = 0;
  }

  #copy(from: number, to: number): Extent {
    if (this.#used + to - from > this.#piece.length) {
      this.#piece = Buffer.allocUnsafeSlow(PIECE);
      this.#used = 0;
    }
    const at = this.#used;
    this.#used += this.#source.copy(this.#piece, at, from, to);
    return { bytes: this.#piece, from: at, to: this.#used };
  }
}

function lengthOf({ from, to }: Extent): number {
  return to - from;
}

/** A hash of the bytes from `from` to before `to`. Equal hashes do not make equal texts. */
export function hashOf(bytes: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    hash = Math.imul(hash ^ bytes.getInt32(at, true), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  for (; at < to; at += 1) hash = Math.imul(hash ^ bytes.getUint8(at), 0x9e37_79b1);
  return hash;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) deepFreeze(member);
  Object.freeze(value);
}
