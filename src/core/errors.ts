/**
 * What is wrong: an option's value (`invalid-option`) or name, options that exclude or need each other, a run without
 * anything to evaluate, the content of an ignore file, VEX document or baseline, a file that exists and cannot be read,
 * an input that does not exist, the environment (a variable, the AWS configuration), or a run that was cancelled before
 * anything could be reported.
 */
export type GateErrorCode =
  | "invalid-option"
  | "unknown-option"
  | "contradiction"
  | "nothing-to-evaluate"
  | "policy-file"
  | "unreadable-file"
  | "not-found"
  | "environment"
  | "cancelled";

/**
 * An error the user can fix. Its message names the option, what was found, what was expected and the fix, in one or two
 * sentences. It ends the run without a verdict and is shown without a stack trace.
 */
export class GateError extends Error {
  override readonly name = "GateError";
  readonly code: GateErrorCode;
  /** The option that has to change; null where it is none of them alone. */
  readonly option: string | null;

  constructor(message: string, about: { code: GateErrorCode; option: string | null; cause?: unknown }) {
    super(message, about.cause === undefined ? undefined : { cause: about.cause });
    this.code = about.code;
    this.option = about.option;
  }
}

/** The message of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The stack of whatever was thrown, or its text if it has none. Shown only with debug logging. */
export function stackOf(thrown: unknown): string {
  return (thrown instanceof Error && thrown.stack) || messageOf(thrown);
}

/** Text of unknown origin for a message: in quotes, escaped, on one line, of at most 300 characters. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text);
  return escaped.length > 300 ? `${escaped.slice(0, 296)}..."` : escaped;
}
