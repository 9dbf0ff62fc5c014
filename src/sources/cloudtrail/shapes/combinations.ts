import type { JsonObject } from "../../../core/text/json-values.ts";

/** The maximum number of alternative values of one text, row or record. */
export const MAX_ALTERNATIVES = 32;

/** Rows with one value of each member. `isPartial`: there are more combinations than rows. */
export type Combinations = { rows: [unknown[], ...unknown[][]]; isPartial: boolean };

/**
 * Combines the alternative values of several members. Returns all combinations, or, if there are more than `max`, as many
 * rows as the member with most values has (at most `max`), so that each value is in at least one row.
 */
export function combinations(members: readonly (readonly unknown[])[], max: number = MAX_ALTERNATIVES): Combinations {
  const total = members.reduce((product, { length }) => Math.min(product * length, max + 1), 1);
  let longest = 1;
  for (const { length } of members) longest = Math.max(longest, Math.min(length, max));
  const rows = total <= max ? total : longest;
  const row = (index: number) => {
    let rest = index;
    return members.map((values) => {
      if (total > max) return values[Math.min(index, values.length - 1)];
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    });
  };
  return {
    rows: [row(0), ...Array.from({ length: rows - 1 }, (_, index) => row(index + 1))],
    isPartial: total > max,
  };
}

/** Objects that are the alternatives of one, as in ParsedJson. */
export type Alternatives = {
  values: readonly [JsonObject, ...JsonObject[]];
  damage: string | null;
  isPartial: boolean;
};

/** All objects with one of the values of each member, within the limits of `combinations`. */
export function combinedMembers(
  members: ReadonlyMap<string, readonly unknown[]>,
): Pick<Alternatives, "values" | "isPartial"> {
  const keys = [...members.keys()];
  const { rows, isPartial } = combinations([...members.values()]);
  const objectOf = (row: readonly unknown[]) => Object.fromEntries(row.map((value, at) => [keys[at] ?? "", value]));
  const [first, ...rest] = rows;
  return { values: [objectOf(first), ...rest.map(objectOf)], isPartial };
}
