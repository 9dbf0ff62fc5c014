import type { Buffer } from "node:buffer";

/** How much of an input is looked at to name what it is. */
export const HEAD_BYTES = 1024;

/** How an input is to be read, or why it is not. */
export type Container =
  | { kind: "json" | "csv" | "log lines" }
  /** What services put beside their exports. */
  | { kind: "skipped" }
  | { kind: "unsupported"; says: string };

const MAGIC: readonly { bytes: readonly number[]; says: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: "a zip archive: unzip it, and give the files in it" },
  { bytes: [0x50, 0x4b, 0x05, 0x06], says: "an empty zip archive" },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], says: "zstd: decompress it first (`zstd -d`)" },
  { bytes: [0x50, 0x41, 0x52, 0x31], says: "Parquet: export it as JSON (Security Lake: query it with Athena) first" },
  { bytes: [0x42, 0x5a, 0x68], says: "bzip2: decompress it first (`bunzip2`)" },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], says: "xz: decompress it first (`xz -d`)" },
  { bytes: [0x04, 0x22, 0x4d, 0x18], says: "lz4: decompress it first (`lz4 -d`)" },
  { bytes: [0x4f, 0x62, 0x6a, 0x01], says: "Avro: export it as JSON first" },
  { bytes: [0x4f, 0x52, 0x43], says: "ORC: export it as JSON first" },
];

/**
 * A line of CloudWatch Logs as text: the time before the record, as an export to S3 writes it, and the stream's name
 * after it, as `aws logs tail` does.
 */
export const LOG_LINE =
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(?:[.,]\d+)?(?:Z|[+-]\d{2}:?\d{2})?[ \t]+(?:[^\s{]+[ \t]+)?(?=\{)/;

/** Text that begins no JSON document, by its first line. */
const FIRST_LINES: readonly { line: RegExp; container: Container }[] = [
  { line: LOG_LINE, container: { kind: "log lines" } },
  // Two cells, or one that is known to stand alone.
  { line: /^("[^"]*"|[^",<{[]+),|^"?(_raw|@message)"?$/, container: { kind: "csv" } },
  { line: /^</, container: { kind: "unsupported", says: "HTML or XML: a saved error page? Fetch the export again" } },
];

/** CloudWatch Logs tries with a file of these words whether it may write to a bucket. */
const PERMISSION_CHECK = "Permission Check Successful";

function permissionCheck(head: Buffer): Container {
  const isAll = head.length < HEAD_BYTES && head.toString("utf8").trim() === PERMISSION_CHECK;
  if (isAll) return { kind: "skipped" };
  const says = `${PERMISSION_CHECK}, the test file of CloudWatch Logs, with more behind it: remove that line`;
  return { kind: "unsupported", says };
}

/** What bytes are, by their first HEAD_BYTES: JSON where nothing else is known. */
export function detectContainer(head: Buffer): Container {
  const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (binary !== undefined) return { kind: "unsupported", says: binary.says };
  const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
  if (line.startsWith("{") || line.startsWith("[")) return { kind: "json" };
  // No text has other control characters; the JSON reader says of these bytes that they begin no document.
  if (/[^\P{Cc}\t]/u.test(line)) return { kind: "json" };
  if (line.trim() === PERMISSION_CHECK) return permissionCheck(head);
  return FIRST_LINES.find((text) => text.line.test(line.trimEnd()))?.container ?? { kind: "json" };
}
