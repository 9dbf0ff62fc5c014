import type { JsonObject } from "../../../core/text/json-values.ts";

/**
 * The alternative values of a JSON text, a row or a record. There are several if a key or a column occurs more than once,
 * because parsers disagree on which one counts; `damage` then names it. It is null if there is one value. `isPartial`:
 * there are more alternatives than `values`.
 */
export type Alternatives<Value = unknown> = {
  values: readonly [Value, ...Value[]];
  damage: string | null;
  isPartial?: boolean | undefined;
};

/** The maximum number of alternative values of one text, row or record. */
export const MAX_ALTERNATIVES = 32;

/** A value without alternatives. */
export function only<Value>(value: Value): Alternatives<Value> {
  return { values: [value], damage: null };
}

/** Values in the same place, of which the first `max` are read. `damage` describes that there are several. */
export function alternativesOf([first, ...others]: readonly unknown[], damage: string, max = Infinity): Alternatives {
  const values = [first, ...others.slice(0, max - 1)] as const;
  return { values, damage: others.length === 0 ? null : damage, isPartial: others.length >= max };
}

/** What is true of several together: the first damage, and whether any of them is partial. */
export function damageOf(all: readonly Alternatives[]): { damage: string | null; isPartial: boolean } {
  const damage = all.find((each) => each.damage !== null)?.damage ?? null;
  return { damage, isPartial: all.some(({ isPartial }) => isPartial === true) };
}

/**
 * Combines the alternatives of several members, and converts each combination to a value. Returns all of them, or, if there
 * are more than `max`, as many as the member with most values has (at most `max`), so that each value is in at least one.
 */
export function combinations<Value>(
  members: readonly Alternatives[],
  max: number,
  toValue: (row: unknown[]) => Value,
): Alternatives<Value> {
  const total = members.reduce((product, { values }) => Math.min(product * values.length, max + 1), 1);
  const isLimited = total > max;
  const longest = members.reduce((most, { values }) => Math.max(most, Math.min(values.length, max)), 1);
  const row = (index: number) => {
    let rest = index;
    const cells = members.map(({ values }) => {
      if (isLimited) return values[Math.min(index, values.length - 1)];
      const value = values[rest % values.length];
      rest = Math.floor(rest / values.length);
      return value;
    });
    return toValue(cells);
  };
  const others = Array.from({ length: (isLimited ? longest : total) - 1 }, (_, index) => row(index + 1));
  const { damage, isPartial } = damageOf(members);
  return { values: [row(0), ...others], damage, isPartial: isPartial || isLimited };
}

/** All objects with the members of `base` and one of the values of each of the `members`, within limits as above. */
export function combinedMembers(
  members: ReadonlyMap<string, Alternatives>,
  { base = {}, max = MAX_ALTERNATIVES }: { base?: JsonObject; max?: number } = {},
): Alternatives<JsonObject> {
  const keys = [...members.keys()];
  const shared = Object.entries(base);
  return combinations([...members.values()], max, (row) =>
    Object.fromEntries([...shared, ...row.map((value, at) => [keys[at] ?? "", value] as const)]),
  );
}
