import { messageOf } from "../../../core/errors.ts";
import type { Intake } from "../../../core/search/intake.ts";
import type { Input, WorkerInput } from "../input.ts";
import type { WorkerAssignment, WorkerResponse, WorkerThread } from "./messages.ts";

/** An input that a worker can read. */
export type ShareableInput = Input & { kind: "file"; portable: WorkerInput };

export type WorkerPoolSettings = {
  /** Starts a worker, which runs `serveWorker`. */
  start: () => WorkerThread;
  /** The number of workers. */
  width: number;
  assignment: WorkerAssignment;
  /** Reads an input on this thread, after the worker that had it has exited. */
  readHere: (input: ShareableInput) => Promise<void>;
  progress: (bytes: number, records: number) => void;
};

/** Inputs per worker that are sent and not done: one that is being read, and one so that the worker is never idle. */
const IN_FLIGHT = 2;

/**
 * A worker is asked for its share after this many inputs, or bytes that were sent to it: until then they are kept, so
 * that they can be read again if it crashes.
 */
const SHARE = { inputs: 4096, bytes: 32 * 1024 * 1024 };

type WorkerState = {
  thread: WorkerThread;
  isAlive: boolean;
  /** Sent and not done; the first is being read. */
  given: ShareableInput[];
  /** Read since the last share was received. */
  read: ShareableInput[];
  /** The memory that `read` takes. */
  bytes: number;
  sharesDue: number;
};

/**
 * Workers that read inputs side by side, each into an intake of its own; these shares are merged into `intake`, and
 * neither the number of workers nor their pace changes the result. When a worker crashes, the input that it was reading
 * becomes a problem, and everything else that it had is read on this thread.
 */
export class WorkerPool {
  readonly #settings: WorkerPoolSettings;
  readonly #intake: Intake;
  readonly #workers: WorkerState[];
  readonly #unread: ShareableInput[] = [];
  #wake: () => void = () => {};

  constructor(intake: Intake, settings: WorkerPoolSettings) {
    this.#intake = intake;
    this.#settings = settings;
    this.#workers = Array.from({ length: settings.width }, () => this.#spawn());
  }

  /** Sends the input to a worker, as soon as one has room. */
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

  /** Waits for all inputs, and merges the last shares one after the other: each is in memory twice meanwhile. */
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

  /** Terminates the workers, whatever they are doing. */
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
    thread.on("exit", () => this.#onExit(worker, "it exited by itself"));
    thread.postMessage({ kind: "start", assignment: this.#settings.assignment });
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
        // A worker answers in order: the share has every input sent before the flush, and none sent after it.
        this.#intake.merge(response.share);
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
      this.#intake.collected.inputs.files += 1;
      this.#intake.problem({
        path: inFlight.path,
        code: "unreadable",
        detail: `the worker reading this file crashed: ${why}`,
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
