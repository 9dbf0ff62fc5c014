import type { PageStart } from "../cloudtrail/s3/listing.ts";
import { daysBetween } from "./day-format.ts";
import { keysIn, type LocationTemplate } from "./location-template.ts";
import { isTimeKey, type PartitionKey } from "./partition-keys.ts";
import type { Wanted } from "./partition-predicate.ts";
import { projects } from "./projection.ts";

/** One page of a listing: objects and, with a delimiter, folders as prefixes that end in `/`. */
export type ListedPage = { objects: readonly { bytes: number }[]; folders: readonly string[]; next: PageStart | null };

export type ListFolder = (prefix: string, asFolders: boolean, after: PageStart | null) => Promise<ListedPage>;

/** What a query would read, in stored (compressed) bytes, which are the ones that are billed. */
export type Estimate =
  | { kind: "whole"; bytes: number; files: number }
  /** The listing ended at a limit. */
  | { kind: "at-least"; bytes: number; files: number };

export type EstimateLimits = {
  /** The listing ends at this size; null for no limit. */
  bytes: number | null;
  requests: number;
  /** Whether the time is up. */
  isLate: () => boolean;
};

const SIDE_BY_SIDE = 8;

/** Adds up the objects in the folders of the wanted partitions. Throws what `list` throws. */
export async function estimate(
  template: LocationTemplate,
  wanted: Wanted,
  list: ListFolder,
  limits: EstimateLimits,
): Promise<Estimate> {
  const sum = { bytes: 0, files: 0, requests: 0 };
  const isOver = () =>
    sum.requests >= limits.requests || limits.isLate() || (limits.bytes !== null && sum.bytes > limits.bytes);
  let isWhole = true;
  const ask: ListFolder = (prefix, asFolders, after) => {
    sum.requests += 1;
    return list(prefix, asFolders, after);
  };
  const prefixes = prefixesOf(template, wanted, ask, isOver);
  const work = async () => {
    for (;;) {
      const { value: prefix, done } = await prefixes.next();
      if (done === true) return;
      let after: PageStart | null = null;
      do {
        if (isOver()) {
          isWhole = false;
          return;
        }
        const page: ListedPage = await ask(prefix, false, after);
        for (const { bytes } of page.objects) sum.bytes += bytes;
        sum.files += page.objects.length;
        after = page.next;
      } while (after !== null);
    }
  };
  // Alone first, so that the redirect to the bucket's region is followed only once.
  await ask(fixedPrefix(template), true, null);
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  const { bytes, files } = sum;
  return { kind: isWhole && !isOver() ? "whole" : "at-least", bytes, files };
}

/** The part that all prefixes have in common. */
function fixedPrefix({ segments }: LocationTemplate): string {
  const end = segments.findIndex((segment) => keysIn(segment).length > 0);
  return (end < 0 ? segments : segments.slice(0, end)).map((segment) => `${segment}/`).join("");
}

/** The folders that the query reads, as prefixes. */
async function* prefixesOf(
  { segments, keys }: LocationTemplate,
  wanted: Wanted,
  list: ListFolder,
  isOver: () => boolean,
): AsyncGenerator<string> {
  const { days } = wanted;
  yield* walk("", segments, days === null ? null : daysBetween(days.first, days.last));

  async function* walk(
    prefix: string,
    rest: readonly string[],
    left: readonly number[] | null,
  ): AsyncGenerator<string> {
    const [segment, ...below] = rest;
    if (segment === undefined) {
      yield prefix;
      return;
    }
    const choices = keysIn(segment)
      .map((name) => keys.get(name))
      .filter((key) => key !== undefined);
    if (choices.length === 0) {
      yield* walk(`${prefix}${segment}/`, below, left);
      return;
    }
    // Without days, everything below the first time key is read.
    if (left === null && choices.some(isTimeKey)) {
      yield prefix;
      return;
    }
    const fillings = fill(segment, choices, wanted, left);
    if (fillings === null) {
      for await (const folder of foldersIn(prefix, list, isOver)) yield* walk(folder, below, left);
      return;
    }
    for (const [text, daysOfText] of fillings) yield* walk(`${prefix}${text}/`, below, daysOfText);
  }
}

/** Each text that a segment can be, with its days; null if a value in it is unknown. */
function fill(
  segment: string,
  keys: readonly PartitionKey[],
  wanted: Wanted,
  days: readonly number[] | null,
): Map<string, readonly number[] | null> | null {
  let texts = new Map<string, readonly number[] | null>([[segment, days]]);
  for (const key of keys) {
    const filled = new Map<string, readonly number[] | null>();
    for (const [text, daysOfText] of texts) {
      const values = valuesOf(key, wanted, daysOfText);
      if (values === null) return null;
      for (const [value, daysOfValue] of values)
        filled.set(
          text.replaceAll(`\${${key.name}}`, () => value),
          daysOfValue,
        );
    }
    texts = filled;
  }
  return texts;
}

function valuesOf(
  key: PartitionKey,
  { region, account }: Wanted,
  days: readonly number[] | null,
): Map<string, readonly number[] | null> | null {
  const { meaning, projection } = key;
  if (isTimeKey(key)) {
    const byValue = new Map<string, number[]>();
    for (const day of days ?? []) {
      for (const format of key.meaning.formats) {
        const value = format.write(day);
        if (projection !== null && !projects(projection, value)) continue;
        byValue.set(value, [...new Set([...(byValue.get(value) ?? []), day])]);
      }
    }
    return byValue;
  }
  const value = meaning.kind === "region" ? region : meaning.kind === "account" ? account : null;
  if (value !== null) return new Map([[value, days]]);
  return projection?.type === "enum" ? new Map(projection.values.map((each) => [each, days])) : null;
}

/** Lists page by page, because the number of folders is unknown. */
async function* foldersIn(prefix: string, list: ListFolder, isOver: () => boolean): AsyncGenerator<string> {
  let after: PageStart | null = null;
  do {
    if (isOver()) break;
    const page: ListedPage = await list(prefix, true, after);
    yield* page.folders;
    after = page.next;
  } while (after !== null);
}
