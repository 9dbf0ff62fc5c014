import { isStale } from "./faults.ts";
import type { S3Object } from "./listing.ts";

/** An object that was listed no longer exists. */
export class NoSuchKey extends Error {
  override readonly name = "NoSuchKey";
}

/**
 * Reads an object as it was listed. If it has changed, lists it again and reads the new version, so that an object that is
 * replaced between listing and reading is not lost. Throws what `read` throws, and NoSuchKey.
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
