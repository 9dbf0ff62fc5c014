/**
 * Something that the user can mend: an option, a policy file. Its message names the cause and the cure in one or two
 * sentences; it is printed without a stack and ends the run with exit code 2.
 */
export class GateError extends Error {
  override readonly name = "GateError";
}

/** What went wrong, in the words of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
