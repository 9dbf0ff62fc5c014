import type { Location } from "./location.ts";

/**
 * What earlier locations of a run have read: prefixes that were listed completely, and keys of named objects. Entries may
 * overlap (`s3://BUCKET/AWSLogs` and `s3://BUCKET/AWSLogs/`), and each object is read once.
 */
export class ReadPrefixes {
  readonly #read: { bucket: string; prefix: string; isExact: boolean }[] = [];

  /** A location was listed completely. `isExact`: its prefix is the key of an object, which is all that was read. */
  add({ bucket, prefix }: Location, isExact: boolean): void {
    this.#read.push({ bucket, prefix, isExact });
  }

  /** Whether a key, or everything that begins with a prefix, was read, except for objects of other days. */
  includes(bucket: string, prefix: string): boolean {
    return this.#read.some(
      (each) => each.bucket === bucket && (each.isExact ? prefix === each.prefix : prefix.startsWith(each.prefix)),
    );
  }
}
