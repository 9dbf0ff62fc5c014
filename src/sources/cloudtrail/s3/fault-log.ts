import type { InputProblem } from "../../../core/search/scan-result.ts";
import type { FaultKind, S3Fault } from "./faults.ts";

/** The most objects with the same fault that are named. */
const NAMED = 5;

/** Faults in a row, with no object read in between: the cause is common to all. */
const GIVE_UP_AFTER = 200;

/** After one of these, no more of the entry can be read. */
const ENDS_ENTRY: Partial<Record<FaultKind, string>> = {
  credentials: "the credentials cannot be used",
  "wrong-region": "the bucket is in another region",
};

/**
 * The faults of one entry of `cloudtrail`: of each kind the first ones by name, and the number of all. The result does not
 * depend on the order in which objects fail.
 */
export class FaultLog {
  readonly #kinds = new Map<string, { count: number; named: InputProblem[] }>();
  #inARow = 0;
  /** Why the rest of the entry is not read, as a clause; null while it is. */
  end: string | null = null;
  /** The permissions that are missing, each once. */
  readonly denied = new Map<string, NonNullable<S3Fault["denied"]>>();

  /** Adds the fault of one object or prefix. */
  note(path: string, { kind, code, detail, denied }: S3Fault): void {
    const key = `${kind} ${denied?.action ?? ""}`;
    const { count, named } = this.#kinds.get(key) ?? { count: 0, named: [] };
    const first = [...named, { path, code, detail }].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, NAMED);
    this.#kinds.set(key, { count: count + 1, named: first });
    if (denied !== null) this.denied.set(JSON.stringify(denied), denied);
    this.end ??= ENDS_ENTRY[kind] ?? null;
    // An archived object does not mean that others cannot be read.
    if (kind !== "archived") this.#inARow += 1;
    if (this.#inARow >= GIVE_UP_AFTER) this.end ??= `${GIVE_UP_AFTER} objects in a row could not be read`;
  }

  /** An object was read. */
  success(): void {
    this.#inARow = 0;
  }

  /** The faults as problems of the report. */
  problems(entry: string): InputProblem[] {
    return [...this.#kinds.values()].flatMap(({ count, named }) => {
      const [first] = named;
      if (first === undefined || count <= NAMED) return named;
      const detail = `${count} objects in total could not be read, for the same reason as ${first.path}`;
      return [...named, { path: entry, code: first.code, detail }];
    });
  }
}
