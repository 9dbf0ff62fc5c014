/** The maximum number of bytes of a piece. The kernel in AssemblyScript has the same number. */
export const PIECE_BYTES = 65_536;

/** How many bytes before the piece and after it are in a kernel's memory. */
export const MARGIN = 64;

/** How far a value was skipped: to the end of the piece, to its own end, or to a byte that ends it. */
export const SKIP_RESULTS = ["open", "closed", "unexpected", "tooDeep"] as const;

export type SkipResult = (typeof SKIP_RESULTS)[number];

/**
 * What a value may contain. The first three are set if a kernel cannot exclude it. `hasEventName` and `hasEventSource`
 * are set only for keys of the value itself, not of nested objects, with a string as value.
 */
export const FLAGS = {
  mayNameEvent: 1,
  hasBackslash: 2,
  hasNonAscii: 4,
  hasEventName: 8,
  hasEventSource: 16,
} as const;

/** Skips JSON objects and arrays in a piece of an input. */
export type SkipKernel = {
  /** The piece starts at MARGIN. The last bytes of the previous piece are before it, and spaces are after it. */
  readonly memory: Uint8Array;
  /** Starts a value, whose opening bracket is the first byte to skip. */
  begin(maxDepth: number): void;
  /** Skips the value from index `from` of the piece, up to `to`. Returns the index where it stopped. */
  skip(from: number, to: number): number;
  /** Why `skip` stopped, as an index in SKIP_RESULTS. */
  result(): number;
  /** The FLAGS of the value so far. */
  flags(): number;
};
