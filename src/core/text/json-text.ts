import { GateError, messageOf } from "../errors.ts";

/**
 * The value of a JSON text. Throws a GateError that names the option, the file, what is wrong, and the line and column
 * where the engine tells them. What is wrong quotes the text, and is left out of a text that is not quotable.
 */
export function parseJson(text: string, path: string, option: string, isQuotable = true): unknown {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (thrown) {
    const message = messageOf(thrown);
    const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
    const place = offset === null ? path : `${path}:${placeIn(plain, Number(offset))}`;
    if (!isQuotable)
      throw new GateError(`${option}: ${place}: not JSON. ${NOT_SHOWN}`, { code: "invalid-json", option });
    throw new GateError(
      `${option}: ${place}: not JSON: ${message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ")}`,
      { code: "invalid-json", option },
    );
  }
}

/** Why an error shows nothing of a file that is not quotable. */
export const NOT_SHOWN =
  "The text is not shown, because the file is outside of the checkout or behind a symbolic link.";

/** `3:14`: line and column, both from 1, of an offset. */
export function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
