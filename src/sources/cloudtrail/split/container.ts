import type { Buffer } from "node:buffer";

/** How many bytes at the start of an input decide its container. */
export const HEAD_BYTES = 1024;

/** How an input is read, or why it is not. */
export type Container =
  | { kind: "json" | "csv" | "log lines" }
  /** A file that a service writes next to its exports, without records. */
  | { kind: "skipped" }
  | { kind: "unsupported"; detail: string };

const MAGIC: readonly { bytes: readonly number[]; detail: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], detail: "it is a zip archive. Unzip it, and pass the files in it" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], detail: "it is an empty zip archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], detail: "it is compressed with zstd. Decompress it first (`zstd -d`)" },
  {
    bytes: [0x50, 0x41, 0x52, 0x31],
    detail: "it is a Parquet file. Export it as JSON, or query Security Lake with Athena",
  },
  { bytes: [0x42, 0x5a, 0x68], detail: "it is compressed with bzip2. Decompress it first (`bunzip2`)" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], detail: "it is compressed with xz. Decompress it first (`xz -d`)" },
  { bytes: [0x04, 0x22, 0x4d, 0x18], detail: "it is compressed with lz4. Decompress it first (`lz4 -d`)" },
  { bytes: [0x4f, 0x62, 0x6a, 0x01], detail: "it is an Avro file. Export it as JSON" },
  { bytes: [0x4f, 0x52, 0x43], detail: "it is an ORC file. Export it as JSON" },
];

/**
 * The start of a line of CloudWatch Logs as text: a timestamp, as in an export to S3, then the name of the log stream if
 * `aws logs tail` wrote it. The record follows.
 */
export const LOG_LINE =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?[ \t]+(?:[^\s{]+[ \t]+)?(?=\{)/;

/** Text other than JSON, by its first line. */
const FIRST_LINES: readonly { line: RegExp; container: Container }[] = [
  { line: LOG_LINE, container: { kind: "log lines" } },
  // At least two cells, or a single column that is known to contain whole records.
  { line: /^("[^"]*"|[^",<{[]+),|^"?(_raw|@message|[Ee]vent[Jj]son)"?$/, container: { kind: "csv" } },
  {
    line: /^</,
    container: {
      kind: "unsupported",
      detail: "it is HTML or XML, possibly the error page of a failed download. Download the export again",
    },
  },
];

/** CloudWatch Logs writes a file with this text to test whether it may write to a bucket. */
const PERMISSION_CHECK = "Permission Check Successful";

function permissionCheck(head: Buffer): Container {
  const isAll = head.length < HEAD_BYTES && head.toString("utf8").trim() === PERMISSION_CHECK;
  if (isAll) return { kind: "skipped" };
  const detail = `the file has more data after \`${PERMISSION_CHECK}\`, a line that CloudWatch Logs writes. Remove the line`;
  return { kind: "unsupported", detail };
}

/** Detects the container from the first HEAD_BYTES bytes; JSON if nothing else matches. */
export function detectContainer(head: Buffer): Container {
  const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (binary !== undefined) return { kind: "unsupported", detail: binary.detail };
  const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
  if (line.startsWith("{") || line.startsWith("[")) return { kind: "json" };
  // Control characters mean binary data, which the JSON reader reports by its first byte.
  if (/[^\P{Cc}\t]/u.test(line)) return { kind: "json" };
  if (line.trim() === PERMISSION_CHECK) return permissionCheck(head);
  return FIRST_LINES.find((text) => text.line.test(line.trimEnd()))?.container ?? { kind: "json" };
}
