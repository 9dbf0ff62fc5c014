import type { InputProblem } from "../../../core/search/scan-result.ts";
import type { S3Fault } from "./faults.ts";

/** So many objects with the same fault are named one by one. */
const NAMED = 5;

/** In a row, with nothing read between: what is wrong is wrong with all of them. */
const GIVE_UP_AFTER = 200;

type Entry = { count: number; named: { path: string; fault: S3Fault }[] };

/**
 * The faults of one entry of `cloudtrail`: of each kind the first by name, and how many there are. However many objects
 * fail, and in whatever order, what is told is the same.
 */
export class FaultLog {
  readonly #entry: string;
  readonly #kinds = new Map<string, Entry>();
  readonly #denied = new Map<string, NonNullable<S3Fault["denied"]>>();
  #inARow = 0;

  constructor(entry: string) {
    this.#entry = entry;
  }

  note(path: string, fault: S3Fault): void {
    const kind = `${fault.kind} ${fault.denied?.action ?? ""}`;
    const entry = this.#kinds.get(kind) ?? { count: 0, named: [] };
    entry.count += 1;
    entry.named = [...entry.named, { path, fault }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
    this.#kinds.set(kind, entry);
    if (fault.denied !== null) this.#denied.set(JSON.stringify(fault.denied), fault.denied);
    // What lies in the archive says nothing about what does not.
    if (fault.kind !== "archived") this.#inARow += 1;
  }

  /** Something could be read. */
  success(): void {
    this.#inARow = 0;
  }

  isPermanent(): boolean {
    return this.#inARow >= GIVE_UP_AFTER;
  }

  problems(): InputProblem[] {
    const told = [...this.#kinds.values()].flatMap(({ count, named }) => {
      const [first] = named;
      const byName = named.map(({ path, fault }): InputProblem => ({ path, code: fault.code, detail: fault.detail }));
      if (first === undefined || count <= NAMED) return byName;
      const detail = `${count} objects in all could not be read, for the same reason as ${first.path}`;
      return [...byName, { path: this.#entry, code: first.fault.code, detail }];
    });
    if (!this.isPermanent()) return told;
    const detail = `${GIVE_UP_AFTER} objects in a row could not be read, so the rest was not tried`;
    return [...told, { path: this.#entry, code: "unreadable", detail }];
  }

  /** What was not allowed. */
  denied(): NonNullable<S3Fault["denied"]>[] {
    return [...this.#denied.values()];
  }
}
