import { messageOf } from "../../../core/errors.ts";
import { mergeTally, type Tally } from "../../../core/search/tally.ts";
import type { Input } from "../input.ts";
import type { WorkerAssignment, WorkerInput, WorkerResponse, WorkerThread } from "./messages.ts";

/** An input that a thread can read. */
export type ShareableInput = Input & { kind: "file"; portable: WorkerInput };

export type WorkerPoolSettings = {
  /** Starts one; its life is reading-thread.ts. */
  start: () => WorkerThread;
  /** How many. */
  width: number;
  assignment: WorkerAssignment;
  /** Reads an input here, where the thread that had it is gone. */
  readHere: (input: ShareableInput) => Promise<void>;
  progress: (bytes: number, records: number) => void;
};

/** What a thread has been given and is not done with: one in worker, and one that waits so that it never does. */
const IN_FLIGHT = 2;

/** A thread workers its share over after so many inputs, or bytes: what is lost with it can be read once more. */
const SHARE = { inputs: 4096, bytes: 32 * 1024 * 1024 };

type WorkerState = {
  thread: WorkerThread;
  isAlive: boolean;
  /** Asked to read, and not done; the first is being read. */
  given: ShareableInput[];
  /** Read, and not yet handed over. */
  read: ShareableInput[];
  /** What these keep in memory. */
  bytes: number;
  sharesDue: number;
};

/**
 * Threads that read inputs side by side, each into a share of its own; the shares are merged into `tally`, and neither
 * the number of threads nor their pace changes what comes of it. Of a thread that dies, the input in worker is reported as a
 * problem, and all else that it had is read here.
 */
export class WorkerPool {
  readonly #settings: WorkerPoolSettings;
  readonly #tally: Tally;
  readonly #workers: WorkerState[];
  readonly #unread: ShareableInput[] = [];
  #wake: () => void = () => {};

  constructor(tally: Tally, settings: WorkerPoolSettings) {
    this.#tally = tally;
    this.#settings = settings;
    this.#workers = Array.from({ length: settings.width }, () => this.#spawn());
  }

  /** Gives the input to a thread, as soon as one has room. */
  async read(input: ShareableInput): Promise<void> {
    for (;;) {
      await this.#readUnread();
      const alive = this.#workers.filter(({ isAlive }) => isAlive);
      if (alive.length === 0) return this.#settings.readHere(input);
      const worker = alive.reduce((least, each) => (each.given.length < least.given.length ? each : least));
      if (worker.given.length < IN_FLIGHT) {
        worker.given.push(input);
        worker.thread.postMessage({ kind: "read", path: input.path, from: input.portable });
        return;
      }
      await this.#change();
    }
  }

  /** Waits for all that was given, and merges the last shares: one after the other, for each is in memory twice meanwhile. */
  async finish(): Promise<void> {
    while (this.#workers.some(({ isAlive, given }) => isAlive && given.length > 0)) await this.#change();
    for (const worker of this.#workers) {
      if (worker.isAlive) this.#askForShare(worker);
      while (worker.isAlive && worker.sharesDue > 0) await this.#change();
      worker.isAlive = false;
      await worker.thread.terminate();
    }
    await this.#readUnread();
  }

  /** Ends the threads, whatever they are doing. */
  async end(): Promise<void> {
    for (const worker of this.#workers) worker.isAlive = false;
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }

  #spawn(): WorkerState {
    const thread = this.#settings.start();
    const worker: WorkerState = { thread, isAlive: true, given: [], read: [], bytes: 0, sharesDue: 0 };
    thread.on("message", (response) => this.#onMessage(worker, response));
    thread.on("error", (error) => this.#onExit(worker, messageOf(error)));
    thread.on("messageerror", (error) => this.#onExit(worker, messageOf(error)));
    thread.on("exit", () => this.#onExit(worker, "it ended by itself"));
    thread.postMessage(this.#settings.assignment);
    return worker;
  }

  #onMessage(worker: WorkerState, response: WorkerResponse): void {
    if (!worker.isAlive) return;
    switch (response.kind) {
      case "progress":
        this.#settings.progress(response.bytes, response.records);
        return;
      case "done": {
        const input = worker.given.shift();
        if (input === undefined) break;
        worker.read.push(input);
        worker.bytes += input.portable.kind === "bytes" ? input.portable.bytes.length : 0;
        if (worker.sharesDue === 0 && (worker.read.length >= SHARE.inputs || worker.bytes >= SHARE.bytes)) {
          this.#askForShare(worker);
        }
        break;
      }
      case "share":
        // All that was given before it was asked for is in it, and so is nothing that was given later.
        mergeTally(this.#tally, response.share);
        worker.read = [];
        worker.bytes = 0;
        worker.sharesDue -= 1;
        break;
    }
    this.#wake();
  }

  #askForShare(worker: WorkerState): void {
    worker.sharesDue += 1;
    worker.thread.postMessage({ kind: "flush" });
  }

  #onExit(worker: WorkerState, why: string): void {
    if (!worker.isAlive) return;
    worker.isAlive = false;
    const [inFlight, ...waiting] = worker.given;
    if (inFlight !== undefined) {
      this.#tally.inputs.files += 1;
      this.#tally.inputs.problems.push({
        path: inFlight.path,
        code: "unreadable",
        detail: `the thread that read it died: ${why}`,
      });
    }
    for (const input of [...worker.read, ...waiting]) this.#unread.push(input);
    this.#wake();
  }

  async #readUnread(): Promise<void> {
    for (let input = this.#unread.shift(); input !== undefined; input = this.#unread.shift()) {
      await this.#settings.readHere(input);
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
