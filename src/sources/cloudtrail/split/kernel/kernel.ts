/** The maximum number of bytes that a kernel reads at once. The kernel in AssemblyScript has the same numbers. */
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

/** The two loops over bytes that take most of the time: the exports of `assembly/kernel.ts`, or of the plain kernel. */
export type Kernel = {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** Where a piece is in the memory. To skip, the last bytes of the previous piece are before it, and spaces after it. */
  pieceAddress(): number;
  /** Starts an object or an array, whose opening bracket is the first byte to skip. */
  begin(maxDepth: number): void;
  /** Starts a string; the byte after its opening quote is the first one to skip. */
  beginString(): void;
  /** Skips the value from index `from` of the piece, up to `to`. Returns the index where it stopped. */
  skip(from: number, to: number): number;
  /** Why `skip` stopped, as an index in SKIP_RESULTS. */
  getResult(): number;
  /** The FLAGS of the value so far. */
  getFlags(): number;
  /**
   * Copies `length` bytes of the piece to the target, with one quote in place of an escaped one. Stops at a quote, at an
   * escape of anything but a quote or the escape itself, and at bytes below `least`; also at any of these at the end.
   * Returns the index where it stopped.
   */
  unescape(length: number, escape: number, least: number): number;
  /** Where the target is in the memory, and how many bytes `unescape` wrote to it. */
  targetAddress(): number;
  getWritten(): number;
};
