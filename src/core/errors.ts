/**
 * Something that the user can mend: an option, a policy file. Its message names the cause and the remediation in one or two
 * sentences; it is printed without a stack and ends the run with exit code 2.
 */
export class GateError extends Error {
  override readonly name = "GateError";
}

/** What went wrong, in the words of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Text of unknown origin for a message: in quotes, on one line, and not without end. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text);
  return escaped.length > 300 ? `${escaped.slice(0, 296)}..."` : escaped;
}
