/**
 * The fields of a type: types by name, in lower case. Hive writes `struct<a:string,b:struct<...>>`, and Trino
 * `row(a varchar, b row(...))`. Empty for any other type.
 */
export function fieldsOf(type: string): ReadonlyMap<string, string> {
  const inside = /^\s*(?:struct\s*<(.*)>|row\s*\((.*)\))\s*$/is.exec(type);
  const fields = new Map<string, string>();
  for (const field of splitOutside(inside?.[1] ?? inside?.[2] ?? "")) {
    const [, name = "", fieldType = ""] = /^\s*"?([^":\s]+)"?\s*[:\s]\s*(.*?)\s*$/s.exec(field) ?? [];
    if (name !== "") fields.set(name.toLowerCase(), fieldType.toLowerCase());
  }
  return fields;
}

/** The type at the end of a path of fields; null if there is none. */
export function typeAt(type: string | undefined, path: readonly string[]): string | null {
  return path.reduce<string | null>((outer, name) => fieldsOf(outer ?? "").get(name) ?? null, type ?? null);
}

/** Whether a type is a timestamp. */
export function isTimestamp(type: string | undefined): boolean {
  return type !== undefined && /^timestamp\b/i.test(type);
}

/** Whether a type is a timestamp with a time zone, which may differ from value to value. */
export function hasTimeZone(type: string | undefined): boolean {
  return isTimestamp(type) && /\bwith (local )?time zone$/i.test(type?.trim() ?? "");
}

/** Whether a type is a text. */
export function isText(type: string | undefined): boolean {
  return type !== undefined && /^(string|(var)?char(\(\d+\))?)$/i.test(type);
}

/** Whether a type is a text of fixed length, whose values are padded with spaces. */
export function isChar(type: string | undefined): boolean {
  return type !== undefined && /^char(\(\d+\))?$/i.test(type);
}

/** The parts between commas outside of brackets. */
function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "<" || character === "(") depth += 1;
    if (character === ">" || character === ")") depth -= 1;
    if (character === "," && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
}
