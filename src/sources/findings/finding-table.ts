import { Buffer } from "node:buffer";
import type { Finding } from "../../core/search/scan-result.ts";
import { FINDING_LISTS, type FindingList, type ReadFinding } from "./read-finding.ts";

/**
 * A finding without a fault that was read from a JSON text. A parsed list contains it in place of the value of the text.
 * Only a FindingTable makes instances, so no parsed JSON can be mistaken for one.
 */
export class InternedFinding {
  /** Frozen, with everything in it, if the table keeps it. */
  readonly finding: Finding;
  /** As the response has it, in upper case. */
  readonly severity: string;
  /** Has its text from `from` to before `to`. */
  readonly texts: Buffer;
  readonly from: number;
  readonly to: number;
  /** Of the findings that the table keeps, the one that last came after this one in a list. */
  next: InternedFinding | null = null;

  constructor({ finding, severity }: ReadFinding, texts: Buffer, from: number, to: number) {
    this.finding = finding;
    this.severity = severity;
    this.texts = texts;
    this.from = from;
    this.to = to;
  }

  /** The value of its text, as JSON.parse returns it. */
  toJSON(): unknown {
    return JSON.parse(this.texts.toString("utf8", this.from, this.to));
  }
}

/**
 * A text that was parsed: valid JSON in valid UTF-8, in which no key is repeated. `read` is null if the finding has a
 * fault, whose message depends on its index in the list.
 */
export type ParsedFinding = { value: unknown; read: ReadFinding | null };

/** Longer texts, which no finding of ECR has, are not kept. */
const MAX_TEXT = 64 * 1024;

/** Bytes of texts that are kept before there is room for all: few findings are worth no more. */
const FIRST_BYTES = 256 * 1024;

/** A full table is emptied before the next list if less than a quarter of this many look-ups found something. */
const LOOK_UPS = 262_144;

/**
 * The findings that were read before, by their list and their text: a finding recurs in every image that has it, and in
 * every call about one image. A cache: a miss costs a parse and changes no result.
 */
export class FindingTable {
  readonly #maxBytes: number;
  readonly #window: number;
  readonly #lean: (finding: Finding) => Finding;
  readonly #kept = new Map<FindingList, Map<number, InternedFinding>>();
  /** The first finding of the last list. */
  readonly #first = new Map<FindingList, InternedFinding>();
  /** By themselves: a vulnerability has the same description in every version of a package. */
  readonly #descriptions = new Map<string, string>();
  #bytes = 0;
  /** The texts that were added last, up to `#used`: outside V8's heap, and the system gives only what is written. */
  #texts = Buffer.alloc(0);
  #used = 0;
  /** Since the table is full. */
  #lookUps = 0;
  #hits = 0;
  /** The list that is being read, its source, and the finding that was last found in it. */
  #list: FindingList = "findings";
  #source: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #previous: InternedFinding | null = null;

  /**
   * `maxBytes`: how many bytes of texts it keeps. The findings take about as much memory again. `lookUps`: after how many
   * it is decided whether a full table is emptied. `lean`: what is kept of a finding.
   */
  constructor({
    maxBytes = 64 * 1024 * 1024,
    lookUps = LOOK_UPS,
    lean = (finding) => finding,
  }: { maxBytes?: number; lookUps?: number; lean?: (finding: Finding) => Finding } = {}) {
    this.#lean = lean;
    this.#maxBytes = maxBytes;
    this.#window = lookUps;
    this.#clear();
  }

  /** The bytes of the texts that it keeps. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Starts to read a list in `source`, which must not change until the list ends. */
  begin(list: FindingList, source: Buffer): void {
    if (this.#lookUps >= this.#window) {
      if (this.#hits < this.#lookUps / 4) this.#clear();
      this.#lookUps = 0;
      this.#hits = 0;
    }
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
    this.#countLookUp(true);
    this.#previous = expected;
    return { interned: expected, to: at + expected.to - expected.from };
  }

  /**
   * The entry of a list for the text from `from` to `to`: the known finding of that text, otherwise what `parse` returns. A
   * finding is kept if there is room. Undefined if `parse` returns null.
   */
  intern(from: number, to: number, parse: (from: number, to: number) => ParsedFinding | null): unknown {
    const hash = hashOf(this.#view, from, to);
    // The hash only finds a candidate. Of two findings with one hash, the first is kept.
    const candidate = this.#kept.get(this.#list)?.get(hash);
    const isKnown =
      candidate !== undefined && candidate.to - candidate.from === to - from && this.#isAt(candidate, from);
    this.#countLookUp(isKnown);
    if (isKnown) return this.#follow(candidate);
    const parsed = parse(from, to);
    if (parsed === null) return undefined;
    const { value, read } = parsed;
    if (read === null) return value;
    if (candidate !== undefined || to - from > MAX_TEXT || this.#isFull()) {
      return new InternedFinding(read, Buffer.from(this.#source.subarray(from, to)), 0, to - from);
    }
    const interned = this.#keep(read, from, to);
    this.#kept.get(this.#list)?.set(hash, interned);
    return this.#follow(interned);
  }

  /**
   * Empties the table, and frees the memory of its texts at once (where the runtime can): the garbage collector would do
   * it too late for what follows. Afterwards, no interned finding can be converted to JSON.
   */
  release(): void {
    const { buffer } = this.#texts;
    this.#clear();
    if (buffer instanceof ArrayBuffer && typeof buffer.transfer === "function") buffer.transfer(0);
  }

  #keep(read: ReadFinding, from: number, to: number): InternedFinding {
    if (this.#texts.length - this.#used < to - from) {
      this.#texts = Buffer.allocUnsafeSlow(this.#bytes === 0 ? FIRST_BYTES : this.#maxBytes + MAX_TEXT);
      this.#used = 0;
    }
    const start = this.#used;
    this.#used += this.#source.copy(this.#texts, start, from, to);
    this.#bytes += to - from;
    const finding = this.#lean(read.finding);
    const description = finding.description === null ? null : this.#shared(finding.description);
    return new InternedFinding(
      { ...read, finding: frozenCopy({ ...finding, description }) },
      this.#texts,
      start,
      this.#used,
    );
  }

  #shared(description: string): string {
    const known = this.#descriptions.get(description);
    if (known !== undefined) return known;
    this.#descriptions.set(description, description);
    return description;
  }

  #follow(found: InternedFinding): InternedFinding {
    if (this.#previous === null) this.#first.set(this.#list, found);
    else this.#previous.next = found;
    this.#previous = found;
    return found;
  }

  /** Whether the source has exactly the text of this finding at `at`. */
  #isAt({ texts, from, to }: InternedFinding, at: number): boolean {
    const end = at + to - from;
    // Without making a string, which would take most of the time.
    return end <= this.#source.length && texts.compare(this.#source, at, end, from, to) === 0;
  }

  #isFull(): boolean {
    return this.#bytes >= this.#maxBytes;
  }

  #countLookUp(isHit: boolean): void {
    if (!this.#isFull()) return;
    this.#lookUps += 1;
    if (isHit) this.#hits += 1;
  }

  #clear(): void {
    for (const list of FINDING_LISTS) this.#kept.set(list, new Map());
    this.#first.clear();
    this.#descriptions.clear();
    this.#texts = Buffer.alloc(0);
    this.#used = 0;
    this.#bytes = 0;
  }
}

/**
 * A frozen copy of a finding. It is a copy because V8 would soon allocate all findings as it allocates those that live
 * long, and then collect the others late.
 */
function frozenCopy(finding: Finding): Finding {
  const packages = finding.packages.map((found) => Object.freeze({ ...found }));
  Object.freeze(packages);
  const { relatedIds } = finding;
  const related = relatedIds === undefined ? {} : { relatedIds: Object.freeze([...relatedIds]) };
  return Object.freeze({ ...finding, ...related, packages });
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
