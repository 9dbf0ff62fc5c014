import type { InputProblem } from "../../../core/search/scan-result.ts";
import type { S3Fault } from "./faults.ts";

/** The most objects with the same fault that are named. */
const NAMED = 5;

/** Faults in a row, with no object read in between: the cause is common to all. */
export const GIVE_UP_AFTER = 200;

type Entry = { count: number; named: { path: string; fault: S3Fault }[] };

/**
 * The faults of one entry of `cloudtrail`: of each kind the first ones by name, and the number of all. The result does not
 * depend on the order in which objects fail.
 */
export class FaultLog {
  readonly #entry: string;
  readonly #kinds = new Map<string, Entry>();
  readonly #denied = new Map<string, NonNullable<S3Fault["denied"]>>();
  #inARow = 0;

  constructor(entry: string) {
    this.#entry = entry;
  }

  /** Adds the fault of one object or prefix. */
  note(path: string, fault: S3Fault): void {
    const kind = `${fault.kind} ${fault.denied?.action ?? ""}`;
    const entry = this.#kinds.get(kind) ?? { count: 0, named: [] };
    entry.count += 1;
    entry.named = [...entry.named, { path, fault }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
    this.#kinds.set(kind, entry);
    if (fault.denied !== null) this.#denied.set(JSON.stringify(fault.denied), fault.denied);
    // An archived object does not mean that others cannot be read.
    if (fault.kind !== "archived") this.#inARow += 1;
  }

  /** An object was read. */
  success(): void {
    this.#inARow = 0;
  }

  /** Whether to give up on the rest of the entry. */
  isPermanent(): boolean {
    return this.#inARow >= GIVE_UP_AFTER;
  }

  /** The faults as problems of the report. */
  problems(): InputProblem[] {
    return [...this.#kinds.values()].flatMap(({ count, named }) => {
      const [first] = named;
      const byName = named.map(({ path, fault }): InputProblem => ({ path, code: fault.code, detail: fault.detail }));
      if (first === undefined || count <= NAMED) return byName;
      const detail = `${count} objects in total could not be read, for the same reason as ${first.path}`;
      return [...byName, { path: this.#entry, code: first.fault.code, detail }];
    });
  }

  /** The permissions that are missing. */
  denied(): NonNullable<S3Fault["denied"]>[] {
    return [...this.#denied.values()];
  }
}
