import type { Buffer } from "node:buffer";
import type { InputProblem } from "../../core/search/scan-result.ts";
import type { WorkerInput } from "./workers/messages.ts";

/** One export to read, or one that cannot be. */
export type Input =
  | {
      kind: "file";
      /** Where it lies, as users would write it. */
      path: string;
      /** As it lies there; null where not known. */
      bytes: number | null;
      /** Its bytes, from the beginning. Throws while it is read where it cannot be. */
      open: () => AsyncIterable<Buffer>;
      /** How another thread comes by the same bytes; null where none can. */
      portable: WorkerInput | null;
    }
  | { kind: "problem"; problem: InputProblem };
