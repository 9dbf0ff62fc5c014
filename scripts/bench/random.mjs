// Numbers that look random and are the same on every machine: everything that the bench makes comes from a seed.

/**
 * A source of random numbers.
 * @param {string} seed The same seed gives the same numbers.
 * @returns {{ next: () => number, below: (end: number) => number, pick: <T>(list: ArrayLike<T>) => T }}
 *   `next`: 32 bits; `below`: a whole number from 0 up to, not including, `end`.
 */
export function randomFrom(seed) {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end) => Math.floor((next() / 2 ** 32) * end);
  return { next, below, pick: (list) => list[below(list.length)] };
}
