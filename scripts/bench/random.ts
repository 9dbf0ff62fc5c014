// Numbers that look random and are the same on every machine: everything that the bench makes comes from a seed.

export type Random = {
  /** 32 random bits. */
  next: () => number;
  /** A whole number from 0 up to, not including, `end`. */
  below: (end: number) => number;
  /** One element of a list that is not empty. */
  pick: <T>(list: ArrayLike<T>) => T;
};

/** A source of random numbers. The same seed gives the same numbers. */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number) => Math.floor((next() / 2 ** 32) * end);
  const pick = <T>(list: ArrayLike<T>) => {
    const picked = list[below(list.length)];
    if (picked === undefined) throw new Error("cannot pick from an empty list");
    return picked;
  };
  return { next, below, pick };
}
