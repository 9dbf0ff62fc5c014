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
