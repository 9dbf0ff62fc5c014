import { countMembersInValue } from "./json-members.ts";

/** A value that was taken out of a JSON text, and the key that it has there. */
export type Hole = { key: string; value: unknown };

/** The JSON text in place of the hole at `index`. */
export function placeholder(index: number): string {
  return `"\\u0000${index}"`;
}

/**
 * Puts the values of holes into the parsed text. Returns the number of members of all objects in it, without those in holes.
 * NaN if it is nested more than `maxDepth` levels deep, or if a placeholder is not found exactly once under the key of its
 * hole: the document then has a text that is equal to one, and must be parsed as a whole.
 */
export function fillHoles(value: unknown, holes: readonly Hole[], maxDepth: number): number {
  let filled = 0;
  const places = new Map(holes.map((hole, index) => [`\0${index}`, hole]));
  const members = countMembersInValue(value, maxDepth, ({ holder, key, text }) => {
    const hole = places.get(text);
    if (hole === undefined || hole.key !== key) return;
    places.delete(text);
    holder[key] = hole.value;
    filled += 1;
  });
  return filled === holes.length ? members : Number.NaN;
}
