/**
 * Distinct values of one kind, of which there is nearly always one: that one itself, or a list of several. Values that
 * repeat are often the same object, so identity is tested first.
 */
export type Distinct<Value extends object> = Value | Value[];

/** When two values are equal. Two equal values may have different keys: then both are kept, which must change nothing. */
export type Equality<Value> = { isSame: (a: Value, b: Value) => boolean; keyOf: (value: Value) => string };

/** Lists longer than this are searched by their keys. */
const SEARCHED_LENGTH = 16;

/** The keys of long lists. Not part of the lists, which are plain data. */
const keysOfLists = new WeakMap<object, Set<string>>();

/** `known` with one more value, unless it has that. Changes and returns `known` if it is a list. */
export function addDistinct<Value extends object>(
  known: Distinct<Value>,
  value: Value,
  { isSame, keyOf }: Equality<Value>,
): Distinct<Value> {
  if (!isList(known)) return known === value || isSame(known, value) ? known : [known, value];
  if (known.length <= SEARCHED_LENGTH) {
    if (!known.includes(value) && !known.some((each) => isSame(each, value))) known.push(value);
    return known;
  }
  const keys = keysOfLists.get(known) ?? new Set(known.map(keyOf));
  keysOfLists.set(known, keys);
  const key = keyOf(value);
  if (!keys.has(key)) known.push(value);
  keys.add(key);
  return known;
}

/** All of the values; at least one. */
export function valuesOf<Value extends object>(known: Distinct<Value>): readonly Value[] {
  return isList(known) ? known : [known];
}

/** The same values, to be changed by `addDistinct`. */
export function copyOf<Value extends object>(known: Distinct<Value>): Distinct<Value> {
  return isList(known) ? [...known] : known;
}

function isList<Value extends object>(known: Distinct<Value>): known is Value[] {
  return Array.isArray(known);
}
