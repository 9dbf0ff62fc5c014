export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;

export function isWhitespace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A byte for a message: the character if it is visible ASCII, else its value in hexadecimal. */
export function characterName(byte: number): string {
  const isVisible = byte > 0x20 && byte < 0x7f && byte !== 0x60;
  return isVisible ? `\`${String.fromCharCode(byte)}\`` : `0x${byte.toString(16).padStart(2, "0")}`;
}

/** The key of an object, from the bytes between its quotes, as Latin-1. Other keys than ASCII ones are not decoded. */
export function unescapeKey(raw: string): string {
  if (!raw.includes("\\")) return raw;
  try {
    const key: unknown = JSON.parse(`"${raw}"`);
    return typeof key === "string" ? key : raw;
  } catch {
    // Invalid JSON, which is reported when the object is parsed.
    return raw;
  }
}
