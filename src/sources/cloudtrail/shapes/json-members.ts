import { BACKSLASH, COLON, QUOTE } from "../split/json-bytes.ts";

/** Counts the members of all objects in a valid JSON text; a repeated key counts each time. */
export function countMembersInText(text: string): number {
  let members = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) isInString = !isInString;
    else if (unit === BACKSLASH) at += 1;
    else if (unit === COLON && !isInString) members += 1;
  }
  return members;
}

/** A value that was taken out of a JSON text, and the key that it has there. */
export type Hole = { key: string; value: unknown };

/** The JSON text in place of the hole at `index`. */
export function placeholder(index: number): string {
  return `"\\u0000${index}"`;
}

/**
 * Counts the members of all objects in a parsed JSON value, and puts the values of `holes`, whose members do not count, in
 * place of the placeholders. NaN if it is nested more than `maxDepth` levels deep, or if not exactly one placeholder is
 * found for each hole: the text then has a string that is equal to one, or a repeated key, and must be parsed as a whole.
 */
export function countMembersInValue(value: unknown, maxDepth: number, holes: readonly Hole[] = []): number {
  const places = new Map(holes.map((hole, index) => [`\0${index}`, hole]));
  let filled = 0;
  const count = (container: unknown, depth: number): number => {
    if (!isContainer(container)) return 0;
    if (depth === 0) return Number.NaN;
    let members = 0;
    if (Array.isArray(container)) {
      for (const element of container) members += count(element, depth - 1);
      return members;
    }
    for (const key in container) {
      members += 1;
      const member = container[key];
      const hole = typeof member === "string" && member.charCodeAt(0) === 0 ? places.get(member) : undefined;
      if (hole?.key !== key) {
        members += count(member, depth - 1);
      } else {
        container[key] = hole.value;
        filled += 1;
      }
    }
    return members;
  };
  const members = count(value, maxDepth);
  return filled === holes.length ? members : Number.NaN;
}

/** Whether it is an object or an array. */
function isContainer(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}
