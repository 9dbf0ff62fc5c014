import type { Column, TableMetadata } from "@aws-sdk/client-athena";
import { type DayFormat, dayFormat } from "./day-format.ts";
import { isProjected, type Projection, projectionOf, projects } from "./projection.ts";
import { sqlText } from "./sql-text.ts";

/** What a partition key's values tell of the log files below it. */
export type Meaning =
  | { kind: "account" | "region" | "organization" | "unknown" }
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

/** A registered partition: its value by key. */
export type PartitionValues = ReadonlyMap<string, string>;

/**
 * A table's partition keys, their names being free: what a key means is told by its place in the location template,
 * else by how it is projected, else by its name, and last by the values of a registered partition.
 */
export function partitionKeys(metadata: TableMetadata, sample: PartitionValues | null): PartitionKey[] {
  const parameters = metadata.Parameters ?? {};
  const isRegistered = !isProjected(parameters);
  const places = isRegistered ? new Map<string, Place>() : placesIn(parameters["storage.location.template"] ?? "");
  const keys = (metadata.PartitionKeys ?? []).map((key): PartitionKey => {
    const name = key.Name ?? "";
    const column = columnKind(key);
    const projection = isRegistered ? null : projectionOf(parameters, name);
    const meaning: Meaning =
      column === "other"
        ? { kind: "unknown" }
        : (placed(places.get(name) ?? null, projection) ??
          projected(projection) ??
          named(name, column) ?? { kind: "unknown" });
    return { name, column, projection, meaning };
  });
  return sample === null ? keys : withSample(keys, sample);
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
  const trail = segments.indexOf("CloudTrail");
  const places = new Map<string, Place>();
  const place = (segment: string | undefined, what: Place | undefined) => {
    const key = /^\$\{([^${}]+)\}$/.exec(segment ?? "")?.[1];
    if (key !== undefined && what !== undefined) places.set(key, what);
  };
  if (trail < 1) return places;
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
      return { kind: "time", formats: [knownFormat("yyyy/MM/dd")] };
    case null:
      return null;
    default:
      return { kind: place };
  }
}

const ACCOUNT = /^\d{12}$/;
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

function projected(projection: Projection | null): Meaning | null {
  if (projection?.type === "date") {
    return projection.format === null ? { kind: "unknown" } : { kind: "time", formats: [projection.format] };
  }
  if (projection?.type !== "enum") return null;
  for (const [kind, form] of [
    ["account", ACCOUNT],
    ["region", REGION],
    ["organization", ORGANIZATION],
  ] as const) {
    if (projection.values.every((value) => form.test(value))) return { kind };
  }
  return null;
}

const NAMES: readonly [RegExp, Meaning][] = [
  [/^(aws_?)?(recipient_?)?acc(oun)?t(_?id)?(_?partition)?$/, { kind: "account" }],
  [/^(aws_?)?region(_?(name|partition))?$/, { kind: "region" }],
  [/^org(ani[sz]ation)?(_?id)?(_?partition)?$/, { kind: "organization" }],
  [/^(year|yyyy)$/, YEAR],
  [/^(month|mm)$/, MONTH],
  [/^(day|dd)$/, DAY_OF_MONTH],
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

/** What one registered partition tells: `day` may hold whole dates, and a key of any name an account or a region. */
function withSample(keys: readonly PartitionKey[], sample: PartitionValues): PartitionKey[] {
  return keys.map((key) => {
    const value = sample.get(key.name) ?? "";
    const date = DATES.find(([form, pattern]) => form.test(value) && knownFormat(pattern).read(value) !== null);
    if (key.column !== "other" && key.column !== "date" && date !== undefined) {
      return { ...key, meaning: { kind: "time", formats: [knownFormat(date[1])] } };
    }
    if (key.meaning.kind !== "unknown" || key.column === "other") return key;
    if (ACCOUNT.test(value)) return { ...key, meaning: { kind: "account" } };
    if (REGION.test(value)) return { ...key, meaning: { kind: "region" } };
    return ORGANIZATION.test(value) ? { ...key, meaning: { kind: "organization" } } : key;
  });
}

function columnKind({ Type = "" }: Column): PartitionKey["column"] {
  if (/^(string|(var)?char(\(\d+\))?)$/i.test(Type)) return "text";
  if (/^(tinyint|smallint|int|integer|bigint)$/i.test(Type)) return "integer";
  return /^date$/i.test(Type) ? "date" : "other";
}
