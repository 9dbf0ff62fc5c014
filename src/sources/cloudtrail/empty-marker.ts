/**
 * The end of the key or path of an empty object that marks a folder or a finished job: `name/` of the S3 console,
 * `name_$folder$` of Hadoop, `_SUCCESS` of Hadoop and Spark.
 */
const MARKER = /\/$|_\$folder\$$|(?:^|\/)_SUCCESS$/;

/** Whether an object or a file is a known marker, which contains no records. Any other empty file is an empty log file. */
export function isEmptyMarker(path: string, bytes: number): boolean {
  return bytes === 0 && MARKER.test(path);
}

/** The markers that were found, and the name of the first one. */
export type Markers = { count: number; first: string | null };

/** The first marker and the number of the others, for messages; null for none. */
export function markersShown({ count, first }: Markers): string | null {
  return first === null || count === 1 ? first : `${first} and ${count - 1} more of the kind`;
}
