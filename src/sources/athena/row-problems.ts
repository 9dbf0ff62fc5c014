import type { InputProblem } from "../../core/search/scan-result.ts";
import type { ShapeProblem } from "../cloudtrail/shapes/unwrapped.ts";
import { pathOf, type Row, rowName } from "./rows.ts";

/** The most problems that are listed one by one. */
const MOST = 50;

/** Rows that cannot be read. One per file and kind is listed, because the fix is the same for all. */
export class RowProblems {
  readonly #address: string;
  readonly #problems = new Map<string, InputProblem>();
  #unlisted = 0;

  constructor(address: string) {
    this.#address = address;
  }

  add(row: Row, { code, detail }: ShapeProblem): void {
    const path = pathOf(row) ?? this.#address;
    const key = JSON.stringify([path, code]);
    if (this.#problems.has(key)) return;
    if (this.#problems.size >= MOST) {
      this.#unlisted += 1;
      return;
    }
    this.#problems.set(key, { path, code, detail: `${rowName(row)}: ${detail}` });
  }

  list(): InputProblem[] {
    const detail = `${this.#unlisted} more rows of other files cannot be read`;
    const rest: InputProblem[] = this.#unlisted === 0 ? [] : [{ path: this.#address, code: "damaged", detail }];
    return [...this.#problems.values(), ...rest];
  }
}
