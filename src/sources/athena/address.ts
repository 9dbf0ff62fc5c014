import { GateError, quoted } from "../../core/errors.ts";
import { didYouMean } from "../../core/text/nearest-word.ts";
import { parseDuration } from "../../core/text/time.ts";

/** What `athena://[CATALOG/]DATABASE/TABLE?...` names. */
export type AthenaAddress = {
  /** As the user wrote it. */
  entry: string;
  catalog: string;
  database: string;
  table: string;
  /** Null: the account's own (`primary`). */
  workgroup: string | null;
  /** Where the answer is written, `s3://...`; null: where the workgroup says. */
  output: string | null;
  /** Bytes that a query may read; null where no limit was set. */
  maxScan: number | null;
  /** From the first request to the last row, ms. */
  timeout: number;
};

const SCHEME = "athena://";

const FORM = "athena://[CATALOG/]DATABASE/TABLE?workgroup=W&output=s3://...&max-scan=100GB&timeout=20m";

/** The account's Glue catalog, by the name that Athena gives it. */
const OWN_CATALOG = "AwsDataCatalog";

const SETTINGS = ["workgroup", "output", "max-scan", "timeout"] as const;

type Setting = (typeof SETTINGS)[number];

const DEFAULT_TIMEOUT = "20m";

const UNITS = { MB: 1e6, GB: 1e9, TB: 1e12 } as const;

/** Athena bills no query for less. */
const LEAST_SCAN = 10 * UNITS.MB;

export function isAthenaAddress(entry: string): boolean {
  return entry.startsWith(SCHEME);
}

/** The tables among the entries of `cloudtrail`, each once. Throws a GateError for an address that is wrong. */
export function athenaAddresses(entries: readonly string[]): AthenaAddress[] {
  return [...new Set(entries.filter(isAthenaAddress))].map(parseAddress);
}

/** Throws a GateError that names the part that is wrong and what it takes. */
export function parseAddress(entry: string): AthenaAddress {
  const [place = "", ...questions] = entry.slice(SCHEME.length).split("?");
  const names = place.split("/").map((part) => decoded(entry, part));
  if (names.length < 2 || names.length > 3 || names.some((name) => name === "")) {
    fault(entry, "names no table: it has a database and a table, and before them a catalog where it is not Glue's own");
  }
  for (const name of names) {
    if (/\p{Cc}/u.test(name)) fault(entry, "has a control character in a name");
    if (name.length > 255) fault(entry, "has a name of more than 255 characters");
  }
  const [table = "", database = "", catalog = OWN_CATALOG] = names.toReversed();
  const settings = readSettings(entry, questions.join("?"));
  const workgroup = settings.get("workgroup") ?? null;
  if (workgroup !== null && !/^[\w.-]{1,128}$/.test(workgroup)) {
    fault(entry, `has the workgroup ${quoted(workgroup)}: it takes letters, digits, dots, hyphens and underscores`);
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
      fault(entry, `has the unknown setting ${quoted(name)}: the settings are ${SETTINGS.join(", ")}.${meant}`);
    }
    if (settings.has(setting)) fault(entry, `gives ${setting} twice`);
    if (value === "") fault(entry, `gives ${setting} no value`);
    settings.set(setting, value);
  }
  return settings;
}

function outputOf(entry: string, text: string | null): string | null {
  if (text === null || /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[^\p{Cc}]*)?$/u.test(text)) return text;
  return fault(entry, `has the output ${quoted(text)}: it takes a place in S3, s3://BUCKET/PREFIX/`);
}

function maxScanOf(entry: string, text: string | null): number | null {
  if (text === null) return null;
  const [, count, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?(MB|GB|TB)$/i.exec(text) ?? [];
  const factor = Object.entries(UNITS).find(([name]) => name === unit?.toUpperCase())?.[1];
  const bytes = factor === undefined ? 0 : Math.round(Number(count) * factor);
  if (bytes >= LEAST_SCAN) return bytes;
  return fault(
    entry,
    `has the max-scan ${quoted(text)}: it takes a size of at least 10MB, such as 500MB, 100GB or 2TB`,
  );
}

function timeoutOf(entry: string, text: string): number {
  const duration = parseDuration(text);
  if (duration.ok && duration.value > 0) return duration.value;
  return fault(entry, `has the timeout ${quoted(text)}: it takes a duration, such as 90s, 20m or 1h`);
}

function decoded(entry: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return fault(entry, `has a % that encodes nothing: write %25 for %, %2F for /`);
  }
}

function fault(entry: string, what: string): never {
  throw new GateError(
    `cloudtrail: ${quoted(entry)} ${what.replace(/\.?$/, ".").replace("?.", "?")} It takes ${FORM}.`,
    { code: "invalid-option", option: "cloudtrail" },
  );
}
