import type { Column, TableMetadata } from "@aws-sdk/client-athena";
import { ACCOUNT, ORGANIZATION, REGION } from "../cloudtrail/aws-logs-layout.ts";
import { isChar, isText } from "./column-type.ts";
import { type DayFormat, dayFormat } from "./day-format.ts";
import { isProjected, type Projection, projectionOf, projects } from "./projection.ts";
import { sqlName, sqlText, sqlUnpadded } from "./sql-text.ts";

/** What the values of a partition key mean. */
export type Meaning =
  | { kind: "account" | "region" | "organization" | "hour" | "unknown" }
  /** Possibly a time, in a form that cannot be read, or a part of one without a year. */
  | { kind: "unread-time" }
  /** A day, a month, a year or a part of one, in any of these formats. */
  | { kind: "time"; formats: readonly DayFormat[] };

export type PartitionKey = {
  name: string;
  /** `char`: a text of fixed length. */
  column: "text" | "char" | "integer" | "date" | "other";
  /** Null for registered partitions. */
  projection: Projection | null;
  meaning: Meaning;
};

/** A key of the meaning `time`. */
export type TimeKey = PartitionKey & { meaning: { kind: "time" } };

/** The values of a registered partition by key; without keys whose value is NULL (`__HIVE_DEFAULT_PARTITION__`). */
export type PartitionValues = ReadonlyMap<string, string>;

/**
 * A table's partition keys. Their names are free, so the meaning of a key follows from its place in the location
 * template, then from its projection, then from its name, and last from the values of registered partitions
 * (`samples`), which must agree.
 */
export function partitionKeys(metadata: TableMetadata, samples: readonly PartitionValues[] | null): PartitionKey[] {
  const parameters = metadata.Parameters ?? {};
  const isRegistered = !isProjected(parameters);
  const places = isRegistered ? new Map<string, Place>() : placesIn(parameters["storage.location.template"] ?? "");
  const keys = (metadata.PartitionKeys ?? []).map((key): PartitionKey => {
    const name = key.Name ?? "";
    const column = columnKind(key);
    const projection = isRegistered ? null : projectionOf(parameters, name);
    const meaning: Meaning =
      column === "other"
        ? { kind: /^timestamp\b/i.test(key.Type ?? "") ? "unread-time" : "unknown" }
        : (placed(places.get(name) ?? null, projection) ??
          projected(projection) ??
          named(name, column) ?? { kind: projection?.type === "integer" ? "unread-time" : "unknown" });
    return { name, column, projection, meaning };
  });
  return samples === null ? keys : withSamples(keys, samples);
}

/** Whether the values of a key are times that can be read. */
export function isTimeKey(key: PartitionKey): key is TimeKey {
  return key.meaning.kind === "time";
}

/** The values of a key for one day, as SQL; empty if the projection includes none of them. */
export function dayLiterals({ column, projection, meaning }: TimeKey, midnight: number): string[] {
  if (column === "date") return [`DATE ${sqlText(ISO_DAY.write(midnight))}`];
  const values = meaning.formats.map((format) => format.write(midnight));
  const made = projection === null ? values : values.filter((value) => projects(projection, value));
  return [...new Set(made.map((value) => literal(column, value)))];
}

/** The value of a key as it was written, in SQL. */
export function valueOf({ name, column }: PartitionKey): string {
  return column === "char" ? sqlUnpadded(sqlName(name)) : sqlName(name);
}

/** One value as SQL. */
export function literal(column: PartitionKey["column"], value: string): string {
  return column === "integer" && /^\d{1,15}$/.test(value) ? String(Number(value)) : sqlText(value);
}

function knownFormat(pattern: string): DayFormat {
  const known = dayFormat(pattern);
  if (known === null) throw new Error(`${pattern} is not a pattern of days`);
  return known;
}

const ISO_DAY = knownFormat("yyyy-MM-dd");

const YEAR: Meaning = { kind: "time", formats: [knownFormat("yyyy")] };

/** Typed by hand, a month may be `3` or `03`. */
const MONTH: Meaning = { kind: "time", formats: [knownFormat("M"), knownFormat("MM")] };

const DAY_OF_MONTH: Meaning = { kind: "time", formats: [knownFormat("d"), knownFormat("dd")] };

type Place = "account" | "region" | "organization" | "year" | "month" | "day" | "date";

/** The place of each key in `.../AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/Y/M/D`. */
function placesIn(template: string): Map<string, Place> {
  const segments = template.split("/").filter((segment) => segment !== "");
  // A prefix before AWSLogs may have any name, even CloudTrail.
  const trail = segments.lastIndexOf("CloudTrail");
  const places = new Map<string, Place>();
  const place = (segment: string | undefined, what: Place | undefined) => {
    const key = /^\$\{([^${}]+)\}$/.exec(segment ?? "")?.[1];
    if (key !== undefined && what !== undefined) places.set(key, what);
  };
  if (trail < 1 || trail < segments.lastIndexOf("AWSLogs")) return places;
  place(segments[trail - 2], "organization");
  place(segments[trail - 1], "account");
  place(segments[trail + 1], "region");
  const days = segments.slice(trail + 2);
  if (days.length === 1) place(days[0], "date");
  else for (const [index, segment] of days.entries()) place(segment, (["year", "month", "day"] as const)[index]);
  return places;
}

function placed(place: Place | null, projection: Projection | null): Meaning | null {
  // A date has its own format, wherever it is.
  if (projection?.type === "date") return null;
  switch (place) {
    case "year":
      return YEAR;
    case "month":
      return MONTH;
    case "day":
      return DAY_OF_MONTH;
    case "date":
      // A number has no slashes: directly below a region and alone, it is a year.
      if (projection?.type === "integer" || (projection?.type === "enum" && projection.values.every(isYear)))
        return YEAR;
      return { kind: "time", formats: [knownFormat("yyyy/MM/dd")] };
    case null:
      return null;
    default:
      return { kind: place };
  }
}

function isYear(value: string): boolean {
  return /^\d{4}$/.test(value);
}

function projected(projection: Projection | null): Meaning | null {
  if (projection?.type === "date") {
    return projection.format === null ? { kind: "unread-time" } : { kind: "time", formats: [projection.format] };
  }
  if (projection?.type === "integer" && projection.range !== null) {
    const { first, last } = projection.range;
    return dateMeaning([String(first), String(last)]);
  }
  if (projection?.type !== "enum") return null;
  for (const [kind, form] of [
    ["account", ACCOUNT],
    ["region", REGION],
    ["organization", ORGANIZATION],
  ] as const) {
    if (projection.values.every((value) => form.test(value))) return { kind };
  }
  return dateMeaning(projection.values);
}

const NAMES: readonly [RegExp, Meaning][] = [
  [/^(aws_?)?(recipient_?)?acc(oun)?t(_?id)?(_?partition)?$/, { kind: "account" }],
  [/^(aws_?)?region(_?(name|partition))?$/, { kind: "region" }],
  [/^org(ani[sz]ation)?(_?id)?(_?partition)?$/, { kind: "organization" }],
  [/^(year|yyyy)$/, YEAR],
  [/^(month|mm)$/, MONTH],
  [/^(day|dd)$/, DAY_OF_MONTH],
  [/^(hour|hh|hr)$/, { kind: "hour" }],
];

function named(name: string, column: PartitionKey["column"]): Meaning | null {
  if (column === "date") return { kind: "time", formats: [ISO_DAY] };
  return NAMES.find(([form]) => form.test(name.toLowerCase()))?.[1] ?? null;
}

const DATES = [
  [/^\d{4}\/\d{2}\/\d{2}$/, "yyyy/MM/dd"],
  [/^\d{4}-\d{2}-\d{2}$/, "yyyy-MM-dd"],
  [/^\d{8}$/, "yyyyMMdd"],
  [/^\d{4}\/\d{2}$/, "yyyy/MM"],
  [/^\d{4}-\d{2}$/, "yyyy-MM"],
] as const;

/** A time, if all values are dates in the same format. */
function dateMeaning(values: readonly string[]): Meaning | null {
  const written = DATES.find(([form, pattern]) =>
    values.every((value) => form.test(value) && knownFormat(pattern).read(value) !== null),
  );
  return written === undefined || values.length === 0 ? null : { kind: "time", formats: [knownFormat(written[1])] };
}

/** Uses the values of registered partitions: `day` may contain whole dates, and any key an account or a region. */
function withSamples(keys: readonly PartitionKey[], samples: readonly PartitionValues[]): PartitionKey[] {
  return keys.map((key) => {
    const values = samples.flatMap((sample) => sample.get(key.name) ?? []);
    const isDateColumn = key.column === "date" || key.column === "other";
    const date = isDateColumn ? null : dateMeaning(values);
    if (date !== null) return { ...key, meaning: date };
    if (key.meaning.kind !== "unknown" || key.column === "other" || values.length === 0) return key;
    for (const [kind, form] of [
      ["account", ACCOUNT],
      ["region", REGION],
      ["organization", ORGANIZATION],
    ] as const) {
      if (values.every((value) => form.test(value))) return { ...key, meaning: { kind } };
    }
    return values.some(mayBeTime) ? { ...key, meaning: { kind: "unread-time" } } : key;
  });
}

/** True for `2026-3-8`, `8`, `08-Mar-26` and `dt2026`; not for `team7`. */
function mayBeTime(value: string): boolean {
  if (!/\d/.test(value)) return false;
  return (
    !/[a-z]/i.test(value.replace(/[tz]/gi, "")) ||
    /(19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(value)
  );
}

function columnKind({ Type = "" }: Column): PartitionKey["column"] {
  if (isChar(Type)) return "char";
  if (isText(Type)) return "text";
  if (/^(tinyint|smallint|int|integer|bigint)$/i.test(Type)) return "integer";
  return /^date$/i.test(Type) ? "date" : "other";
}
