import { GateError, type GateErrorCode } from "../../core/errors.ts";
import type { InputCode } from "../../core/search/scan-result.ts";

/**
 * Why the rest of an input cannot be read. `read-export.ts` converts it to a problem of that input; the records before it
 * still count.
 */
export class InputFault extends Error {
  override readonly name = "InputFault";
  readonly code: InputCode;

  constructor(code: InputCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** What is wrong with an entry of `cloudtrail`, which the user can fix. */
export function entryError(code: GateErrorCode, message: string): GateError {
  return new GateError(`cloudtrail: ${message}`, { code, option: "cloudtrail" });
}
