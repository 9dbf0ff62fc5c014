import type { Column, TableMetadata } from "@aws-sdk/client-athena";
import { REGION_PATTERN } from "../../core/aws/partitions.ts";
import { type DayFormat, dayFormat } from "./day-format.ts";
import { isProjected, type Projection, projectionOf, projects } from "./projection.ts";
import { sqlText } from "./sql-text.ts";

/** What a partition key's values tell of the log files below it. */
export type Meaning =
  | { kind: "account" | "region" | "organization" | "hour" | "unknown" }
  /** What may be a time, in a form that cannot be read, or a part of one that no year belongs to. */
  | { kind: "unread-time" }
  /** A day, a month, a year or a part of one, in whichever of these forms. */
  | { kind: "time"; formats: readonly DayFormat[] };

export type PartitionKey = {
  name: string;
  column: "text" | "integer" | "date" | "other";
  /** Null where partitions are registered one by one. */
  projection: Projection | null;
  meaning: Meaning;
};

/** A key of the meaning `time`. */
export type TimeKey = PartitionKey & { meaning: { kind: "time" } };

/** A registered partition: its value by key; a key whose value is NULL (`__HIVE_DEFAULT_PARTITION__`) has none. */
export type PartitionValues = ReadonlyMap<string, string>;

/**
 * A table's partition keys, their names being free: what a key means is told by its place in the location template,
 * else by how it is projected, else by its name, and last by the values of registered partitions, which must agree.
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

export function isTimeKey(key: PartitionKey): key is TimeKey {
  return key.meaning.kind === "time";
}

/** The values of a key for one day, as SQL; empty where the projection makes up none of them. */
export function dayLiterals({ column, projection, meaning }: TimeKey, midnight: number): string[] {
  if (column === "date") return [`DATE ${sqlText(ISO_DAY.write(midnight))}`];
  const values = meaning.formats.map((format) => format.write(midnight));
  const made = projection === null ? values : values.filter((value) => projects(projection, value));
  return [...new Set(made.map((value) => literal(column, value)))];
}

/** One value as SQL. */
export function literal(column: PartitionKey["column"], value: string): string {
  return column === "integer" && /^\d{1,15}$/.test(value) ? String(Number(value)) : sqlText(value);
}

function knownFormat(pattern: string): DayFormat {
  const known = dayFormat(pattern);
  if (known === null) throw new Error(`${pattern} is no pattern of days`);
  return known;
}

const ISO_DAY = knownFormat("yyyy-MM-dd");

const YEAR: Meaning = { kind: "time", formats: [knownFormat("yyyy")] };

/** By hand a month is `3` or `03`, whatever the ones before it were. */
const MONTH: Meaning = { kind: "time", formats: [knownFormat("M"), knownFormat("MM")] };

const DAY_OF_MONTH: Meaning = { kind: "time", formats: [knownFormat("d"), knownFormat("dd")] };

type Place = "account" | "region" | "organization" | "year" | "month" | "day" | "date";

/** `.../AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/Y/M/D`: which key stands where. */
function placesIn(template: string): Map<string, Place> {
  const segments = template.split("/").filter((segment) => segment !== "");
  // A prefix before AWSLogs may have any name, CloudTrail too.
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
  // A date says itself how it is written, wherever it stands.
  if (projection?.type === "date") return null;
  switch (place) {
    case "year":
      return YEAR;
    case "month":
      return MONTH;
    case "day":
      return DAY_OF_MONTH;
    case "date":
      // A number has no slashes: alone below a region it is a year.
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

export const ACCOUNT = /^\d{12}$/;
export const REGION = new RegExp(`^${REGION_PATTERN}$`);
export const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

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

/** Days, where all values are written in one form of them. */
function dateMeaning(values: readonly string[]): Meaning | null {
  const written = DATES.find(([form, pattern]) =>
    values.every((value) => form.test(value) && knownFormat(pattern).read(value) !== null),
  );
  return written === undefined || values.length === 0 ? null : { kind: "time", formats: [knownFormat(written[1])] };
}

/** What registered partitions tell: `day` may hold whole dates, and a key of any name an account or a region. */
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

/** `2026-3-8`, `8`, `08-Mar-26`, `dt2026`; not `team7`. */
function mayBeTime(value: string): boolean {
  if (!/\d/.test(value)) return false;
  return (
    !/[a-z]/i.test(value.replace(/[tz]/gi, "")) ||
    /(19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(value)
  );
}

function columnKind({ Type = "" }: Column): PartitionKey["column"] {
  if (/^(string|(var)?char(\(\d+\))?)$/i.test(Type)) return "text";
  if (/^(tinyint|smallint|int|integer|bigint)$/i.test(Type)) return "integer";
  return /^date$/i.test(Type) ? "date" : "other";
}
