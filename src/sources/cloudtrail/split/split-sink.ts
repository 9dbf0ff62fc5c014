import type { Buffer } from "node:buffer";
import type { InputCode } from "../../../core/search/scan-result.ts";

/**
 * Receives the parts of the input. `bytes` are only valid during the call. `offset` is their position in the input, null
 * if they are not contiguous in it.
 */
export type SplitSink = {
  /** One element of the array under the streamed key `key`, or of a top-level array if `key` is null. */
  item(bytes: Buffer, key: string | null, offset: number): void;
  /**
   * One complete top-level object, without the elements of its streamed arrays, which were passed to `item`; the arrays
   * themselves remain, empty. `streamedKeys` are their keys.
   */
  object(bytes: Buffer, streamedKeys: readonly string[], offset: number | null): void;
  /** Called instead of `item` or `object` for a record that is certainly of another event. */
  otherRecord(key: string | null): void;
  /** The rest of the input cannot be read, or one item is larger than the limit (`too-large`). */
  problem(code: InputCode, detail: string): void;
};
