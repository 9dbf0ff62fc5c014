import { isStale } from "./faults.ts";
import type { S3Object } from "./listing.ts";

/** It was listed, and is not any more. */
export class NoSuchKey extends Error {
  override readonly name = "NoSuchKey";
}

/**
 * Reads an object as it was listed. Where it is no longer that one, lists it once more and reads what is there now:
 * an object that is replaced between the two is not lost. Throws what `read` throws, and NoSuchKey.
 */
export async function readAgainIfStale<T>(
  object: S3Object,
  read: (object: S3Object) => Promise<T>,
  find: (key: string) => Promise<S3Object | null>,
): Promise<T> {
  try {
    return await read(object);
  } catch (error) {
    if (!isStale(error)) throw error;
    const now = await find(object.key);
    if (now === null) throw new NoSuchKey("it is no longer listed");
    return read(now);
  }
}
