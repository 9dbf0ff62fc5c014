/** Compares two objects by fields, in the order of `keys`, null last. */
export function compareFields<Key extends string>(
  a: Readonly<Record<Key, string | null>>,
  b: Readonly<Record<Key, string | null>>,
  keys: readonly Key[],
): number {
  for (const key of keys) {
    const [left, right] = [a[key], b[key]];
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return compareText(left, right);
  }
  return 0;
}

/** Compares texts by code unit, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
