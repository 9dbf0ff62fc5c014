import type { Buffer } from "node:buffer";
import type { InputProblem } from "../../core/search/scan-result.ts";

/** One export to read, or one that cannot be read. */
export type Input =
  | {
      kind: "file";
      /** Where it is, as users would write it. */
      path: string;
      /** Its bytes from the beginning. Throws during iteration if they cannot be read. */
      open: () => AsyncIterable<Buffer> | Iterable<Buffer>;
      /** Whether it is small enough to be opened, and inflated, while another one is read. */
      isSmall: boolean;
    }
  | { kind: "problem"; problem: InputProblem };

export function problem(path: string, code: InputProblem["code"], detail: string): Input {
  return { kind: "problem", problem: { path, code, detail } };
}
