import type { Buffer } from "node:buffer";

/** How much of an input is looked at to name what it is. */
export const HEAD_BYTES = 512;

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

/** Text that begins no JSON document, by its first line. */
const FIRST_LINES: readonly { line: RegExp; says: string }[] = [
  {
    line: /^"?event ?(name|time|id)"?,|,"?(event name|resource type)"?(,|$)/i,
    says:
      "CSV of the console's Event history, which holds no responseElements, so no findings: " +
      "download the trail's log files from its S3 bucket instead",
  },
  { line: /(^|,)"?_raw"?(,|$)/, says: "CSV exported from Splunk, which cannot be read yet: export JSON" },
  { line: /^"?[\w.@ -]+"?(,"?[\w.@ -]+"?)+$/, says: "CSV, which cannot be read yet: export JSON" },
  {
    line: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z? *\{/,
    says: "a CloudWatch Logs export (a time before each record), which cannot be read yet: cut the times off",
  },
  { line: /^\s*</, says: "HTML or XML: a saved error page? Fetch the export again" },
];

/** What bytes that are no JSON are known to be, and the way out; null where they may be JSON, or are nothing known. */
export function nameContainer(head: Buffer): string | null {
  const binary = MAGIC.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (binary !== undefined) return binary.says;
  const [line = ""] = head.toString("utf8").trimStart().split(/\r?\n/, 1);
  if (line.startsWith("{") || line.startsWith("[")) return null;
  return FIRST_LINES.find((text) => text.line.test(line))?.says ?? null;
}
