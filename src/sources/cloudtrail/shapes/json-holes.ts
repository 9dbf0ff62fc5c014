import { countMembersInValue, type TextMember } from "./json-members.ts";

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
  const places = new Map(holes.map((hole, index) => [`\0${index}`, hole]));
  const found = new Map<Hole, TextMember>();
  let isUnclear = false;
  const members = countMembersInValue(value, maxDepth, (member) => {
    const hole = places.get(member.text);
    if (hole === undefined || hole.key !== member.key) return;
    if (found.has(hole)) isUnclear = true;
    found.set(hole, member);
  });
  if (isUnclear || found.size !== holes.length) return Number.NaN;
  for (const [hole, { holder, key }] of found) holder[key] = hole.value;
  return members;
}
