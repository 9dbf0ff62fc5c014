import { GateError, quoted } from "../../core/errors.ts";
import { parseByteSize } from "../../core/text/byte-size.ts";
import { didYouMean } from "../../core/text/nearest-word.ts";
import { parseDuration } from "../../core/text/time.ts";

/** A parsed `athena://[CATALOG/]DATABASE/TABLE?...`. */
export type AthenaAddress = {
  /** As the user wrote it. */
  entry: string;
  catalog: string;
  database: string;
  table: string;
  /** Null: Athena's default (`primary`). */
  workgroup: string | null;
  /** Where the result is written, `s3://...`; null: the workgroup's location. */
  output: string | null;
  /** The most bytes that a query may read; null for no limit. */
  maxScan: number | null;
  /** For everything from the first request to the last row, ms. */
  timeout: number;
};

const SCHEME = "athena://";

const FORM = "athena://[CATALOG/]DATABASE/TABLE?workgroup=W&output=s3://...&max-scan=100GB&timeout=20m";

/** Athena's name for the account's Glue catalog. */
const OWN_CATALOG = "AwsDataCatalog";

const SETTINGS = ["workgroup", "output", "max-scan", "timeout"] as const;

type Setting = (typeof SETTINGS)[number];

const DEFAULT_TIMEOUT = "20m";

/** Athena bills every query for at least this, in bytes. */
const LEAST_SCAN = 10_000_000;

/** Whether an entry of `cloudtrail` is an Athena table. */
export function isAthenaAddress(entry: string): boolean {
  return entry.startsWith(SCHEME);
}

/** The tables among the entries of `cloudtrail`, each once. Throws a GateError for an invalid address. */
export function athenaAddresses(entries: readonly string[]): AthenaAddress[] {
  return [...new Set(entries.filter(isAthenaAddress))].map(parseAddress);
}

/** Parses an address. Throws a GateError that names the invalid part and what was expected. */
export function parseAddress(entry: string): AthenaAddress {
  const [place = "", ...afterPlace] = entry.slice(SCHEME.length).split("?");
  const names = place.split("/").map((part) => decoded(entry, part));
  if (names.length < 2 || names.length > 3 || names.some((name) => name === "")) {
    fault(
      entry,
      "does not name a table: expected DATABASE/TABLE, or CATALOG/DATABASE/TABLE for a catalog other than Glue's",
    );
  }
  for (const name of names) {
    if (/\p{Cc}/u.test(name)) fault(entry, "has a control character in a name");
    if (name.length > 255) fault(entry, "has a name of more than 255 characters");
  }
  const [table = "", database = "", catalog = OWN_CATALOG] = names.toReversed();
  const settings = readSettings(entry, afterPlace.join("?"));
  const workgroup = settings.get("workgroup") ?? null;
  if (workgroup !== null && !/^[\w.-]{1,128}$/.test(workgroup)) {
    fault(entry, `has the workgroup ${quoted(workgroup)}: expected letters, digits, dots, hyphens and underscores`);
  }
  return {
    entry,
    catalog,
    database,
    table,
    workgroup,
    output: outputOf(entry, settings.get("output") ?? null),
    maxScan: maxScanOf(entry, settings.get("max-scan") ?? null),
    timeout: timeoutOf(entry, settings.get("timeout") ?? DEFAULT_TIMEOUT),
  };
}

function readSettings(entry: string, text: string): Map<Setting, string> {
  const settings = new Map<Setting, string>();
  for (const part of text.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    const name = decoded(entry, equals < 0 ? part : part.slice(0, equals));
    const value = equals < 0 ? "" : decoded(entry, part.slice(equals + 1));
    const setting = SETTINGS.find((known) => known === name);
    if (setting === undefined) {
      const meant = didYouMean(name, SETTINGS);
      fault(entry, `has the unknown setting ${quoted(name)}: expected one of ${SETTINGS.join(", ")}.${meant}`);
    }
    if (settings.has(setting)) fault(entry, `has ${setting} twice`);
    if (value === "") fault(entry, `has no value for ${setting}`);
    settings.set(setting, value);
  }
  return settings;
}

function outputOf(entry: string, text: string | null): string | null {
  if (text === null || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\p{Cc}]*)?$/u.test(text)) return text;
  return fault(entry, `has the output ${quoted(text)}: expected a location in S3, s3://BUCKET/PREFIX/`);
}

function maxScanOf(entry: string, text: string | null): number | null {
  if (text === null) return null;
  const bytes = parseByteSize(text);
  if (bytes.ok && bytes.value >= LEAST_SCAN) return bytes.value;
  return fault(
    entry,
    `has the max-scan ${quoted(text)}: expected a size of at least 10MB, such as 500MB, 100GB or 2TB`,
  );
}

function timeoutOf(entry: string, text: string): number {
  const duration = parseDuration(text);
  if (duration.ok && duration.value > 0) return duration.value;
  return fault(entry, `has the timeout ${quoted(text)}: expected a duration, such as 90s, 20m or 1h`);
}

function decoded(entry: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return fault(entry, `has an invalid percent-encoding: write %25 for %, and %2F for /`);
  }
}

function fault(entry: string, what: string): never {
  throw new GateError(
    `cloudtrail: ${quoted(entry)} ${what.replace(/\.?$/, ".").replace("?.", "?")} Expected ${FORM}.`,
    { code: "invalid-option", option: "cloudtrail" },
  );
}
