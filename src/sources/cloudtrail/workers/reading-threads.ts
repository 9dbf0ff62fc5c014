import { messageOf } from "../../../core/errors.ts";
import { mergeTally, type Tally } from "../../../core/search/tally.ts";
import type { Input } from "../input.ts";
import type { Assignment, Portable, Thread, Word } from "./messages.ts";

/** An input that a thread can read. */
export type PortableInput = Input & { kind: "file"; portable: Portable };

export type ThreadSettings = {
  /** Starts one; its life is reading-thread.ts. */
  start: () => Thread;
  /** How many. */
  width: number;
  assignment: Assignment;
  /** Reads an input here, where the thread that had it is gone. */
  readHere: (input: PortableInput) => Promise<void>;
  progress: (bytes: number, records: number) => void;
};

/** What a thread has been given and is not done with: one in hand, and one that waits so that it never does. */
const IN_HAND = 2;

/** A thread hands its share over after so many inputs, or bytes: what is lost with it can be read once more. */
const SHARE = { inputs: 4096, bytes: 32 * 1024 * 1024 };

type Hand = {
  thread: Thread;
  isAlive: boolean;
  /** Told to read, and not done; the first is being read. */
  given: PortableInput[];
  /** Read, and not yet handed over. */
  read: PortableInput[];
  /** What these keep in memory. */
  bytes: number;
  sharesDue: number;
};

/**
 * Threads that read inputs side by side, each into a share of its own; the shares are merged into `tally`, and neither
 * the number of threads nor their pace changes what comes of it. Of a thread that dies, the input in hand is told as a
 * problem, and all else that it had is read here.
 */
export class ReadingThreads {
  readonly #settings: ThreadSettings;
  readonly #tally: Tally;
  readonly #hands: Hand[];
  readonly #orphans: PortableInput[] = [];
  #wake: () => void = () => {};

  constructor(tally: Tally, settings: ThreadSettings) {
    this.#tally = tally;
    this.#settings = settings;
    this.#hands = Array.from({ length: settings.width }, () => this.#hire());
  }

  /** Gives the input to a thread, as soon as one has room. */
  async read(input: PortableInput): Promise<void> {
    for (;;) {
      await this.#readOrphans();
      const alive = this.#hands.filter(({ isAlive }) => isAlive);
      if (alive.length === 0) return this.#settings.readHere(input);
      const hand = alive.reduce((least, each) => (each.given.length < least.given.length ? each : least));
      if (hand.given.length < IN_HAND) {
        hand.given.push(input);
        hand.thread.postMessage({ kind: "read", path: input.path, from: input.portable });
        return;
      }
      await this.#change();
    }
  }

  /** Waits for all that was given, and merges the last shares: one after the other, for each is in memory twice meanwhile. */
  async finish(): Promise<void> {
    while (this.#hands.some(({ isAlive, given }) => isAlive && given.length > 0)) await this.#change();
    for (const hand of this.#hands) {
      if (hand.isAlive) this.#askForShare(hand);
      while (hand.isAlive && hand.sharesDue > 0) await this.#change();
      hand.isAlive = false;
      await hand.thread.terminate();
    }
    await this.#readOrphans();
  }

  /** Ends the threads, whatever they are doing. */
  async end(): Promise<void> {
    for (const hand of this.#hands) hand.isAlive = false;
    await Promise.all(this.#hands.map(({ thread }) => thread.terminate()));
  }

  #hire(): Hand {
    const thread = this.#settings.start();
    const hand: Hand = { thread, isAlive: true, given: [], read: [], bytes: 0, sharesDue: 0 };
    thread.on("message", (word) => this.#hear(hand, word));
    thread.on("error", (error) => this.#lose(hand, messageOf(error)));
    thread.on("messageerror", (error) => this.#lose(hand, messageOf(error)));
    thread.on("exit", () => this.#lose(hand, "it ended by itself"));
    thread.postMessage(this.#settings.assignment);
    return hand;
  }

  #hear(hand: Hand, word: Word): void {
    if (!hand.isAlive) return;
    switch (word.kind) {
      case "progress":
        this.#settings.progress(word.bytes, word.records);
        return;
      case "done": {
        const input = hand.given.shift();
        if (input === undefined) break;
        hand.read.push(input);
        hand.bytes += input.portable.kind === "bytes" ? input.portable.bytes.length : 0;
        if (hand.sharesDue === 0 && (hand.read.length >= SHARE.inputs || hand.bytes >= SHARE.bytes)) {
          this.#askForShare(hand);
        }
        break;
      }
      case "share":
        // All that was given before it was asked for is in it, and so is nothing that was given later.
        mergeTally(this.#tally, word.share);
        hand.read = [];
        hand.bytes = 0;
        hand.sharesDue -= 1;
        break;
    }
    this.#wake();
  }

  #askForShare(hand: Hand): void {
    hand.sharesDue += 1;
    hand.thread.postMessage({ kind: "hand over" });
  }

  #lose(hand: Hand, why: string): void {
    if (!hand.isAlive) return;
    hand.isAlive = false;
    const [inHand, ...waiting] = hand.given;
    if (inHand !== undefined) {
      this.#tally.inputs.files += 1;
      this.#tally.inputs.problems.push({
        path: inHand.path,
        code: "unreadable",
        detail: `the thread that read it died: ${why}`,
      });
    }
    for (const input of [...hand.read, ...waiting]) this.#orphans.push(input);
    this.#wake();
  }

  async #readOrphans(): Promise<void> {
    for (let input = this.#orphans.shift(); input !== undefined; input = this.#orphans.shift()) {
      await this.#settings.readHere(input);
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
