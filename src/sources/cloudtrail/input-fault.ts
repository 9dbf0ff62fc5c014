import type { InputCode } from "../../core/search/scan-result.ts";

/**
 * Why reading an input cannot go on. It never leaves this room: `export-reader.ts` turns it into a problem of that
 * input, and what was read before it still counts.
 */
export class InputFault extends Error {
  override readonly name = "InputFault";
  readonly code: InputCode;

  constructor(code: InputCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
