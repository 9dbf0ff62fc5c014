import type { InputProblem } from "../../core/search/scan-result.ts";
import type { ShapeProblem } from "../cloudtrail/shapes/unwrapped.ts";
import { pathOf, type Row, rowName } from "./rows.ts";

/** The most that are told one by one. */
const MOST = 50;

/** Rows that cannot be read: one of each file and kind is told, for the remediation is the same for all. */
export class RowProblems {
  readonly #address: string;
  readonly #problems = new Map<string, InputProblem>();
  #untold = 0;

  constructor(address: string) {
    this.#address = address;
  }

  add(row: Row, { code, detail }: ShapeProblem): void {
    const path = pathOf(row) ?? this.#address;
    const key = JSON.stringify([path, code]);
    if (this.#problems.has(key)) return;
    if (this.#problems.size >= MOST) {
      this.#untold += 1;
      return;
    }
    this.#problems.set(key, { path, code, detail: `${rowName(row)}: ${detail}` });
  }

  told(): InputProblem[] {
    const detail = `${this.#untold} more rows, of other files, cannot be read either`;
    const rest: InputProblem[] = this.#untold === 0 ? [] : [{ path: this.#address, code: "damaged", detail }];
    return [...this.#problems.values(), ...rest];
  }
}
