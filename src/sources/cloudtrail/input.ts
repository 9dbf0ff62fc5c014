import type { Buffer } from "node:buffer";
import type { InputProblem } from "../../core/search/scan-result.ts";

/** How a worker gets the bytes of an input: it opens the file, or is sent them. */
export type WorkerInput = { kind: "path"; path: string; bytes: number } | { kind: "bytes"; bytes: Uint8Array };

/** One export to read, or one that cannot be read. */
export type Input =
  | {
      kind: "file";
      /** Where it is, as users would write it. */
      path: string;
      /** Its size as stored; null where unknown. */
      bytes: number | null;
      /** Its bytes from the beginning. Throws during iteration if they cannot be read. */
      open: () => AsyncIterable<Buffer>;
      /** How a worker gets the same bytes; null where no worker can. */
      portable: WorkerInput | null;
    }
  | { kind: "problem"; problem: InputProblem };
