import type { Input } from "../input.ts";
import { distinctLocations } from "./location.ts";
import { ReadPrefixes } from "./read-prefixes.ts";
import { type S3Settings, s3Inputs } from "./s3-inputs.ts";

/**
 * The `s3://` entries of a run. The result is called with each entry in turn, and yields the objects that no earlier entry
 * has read. Throws a GateError for an entry that does not name a bucket.
 */
export function s3Entries(entries: readonly string[], settings: S3Settings): (entry: string) => AsyncGenerator<Input> {
  const waiting = new Map(distinctLocations(entries).map((location) => [location.entry, location]));
  const read = new ReadPrefixes();
  return async function* (entry) {
    const location = waiting.get(entry);
    waiting.delete(entry);
    if (location !== undefined) yield* s3Inputs(location, settings, read);
  };
}
