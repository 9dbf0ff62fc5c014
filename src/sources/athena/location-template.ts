import { foldersAtEnd } from "../cloudtrail/aws-logs-layout.ts";
import { dayFormat } from "./day-format.ts";
import { isTimeKey, type PartitionKey } from "./partition-keys.ts";
import { isProjected, type Parameters } from "./projection.ts";

/** Where a table's files are: below `s3://BUCKET/`, folder by folder, some of them per partition. */
export type LocationTemplate = {
  bucket: string;
  /** Without slashes: `AWSLogs`, `${region}`, `day=${day}`. */
  segments: readonly string[];
  /** The keys in the segments, by name. */
  keys: ReadonlyMap<string, PartitionKey>;
};

/**
 * The table's template, or the one that follows from its location: `KEY=VALUE/` for each projected key without a
 * template, and CloudTrail's own folders for registered partitions. Null if it is unknown.
 */
export function locationTemplate(parameters: Parameters, keys: readonly PartitionKey[]): LocationTemplate | null {
  const location = parameters["location"] ?? "";
  const byName = new Map(keys.map((key) => [key.name, key]));
  if (keys.length === 0) return templateOf(location, byName);
  if (isProjected(parameters)) {
    const own = parameters["storage.location.template"];
    const folders = keys.map(({ name }) => `${name}=\${${name}}`).join("/");
    return templateOf(own ?? `${location.replace(/\/*$/, "/")}${folders}`, byName);
  }
  const below = foldersBelow(location, keys);
  if (below === null) return null;
  const own = new Map(below.map((key) => [key.name, key]));
  const folders = below.map(({ name }) => (name === TRAIL ? TRAIL : `\${${name}}`)).join("/");
  return templateOf(`${location.replace(/\/*$/, "/")}${folders}`, own);
}

/** The names of the keys in a segment. */
export function keysIn(segment: string): string[] {
  return [...segment.matchAll(/\$\{([^${}]+)\}/g)].map(([, name = ""]) => name);
}

function templateOf(address: string, keys: LocationTemplate["keys"]): LocationTemplate | null {
  const [, bucket, path] = /^s3[an]?:\/\/([^/$]+)\/?(.*)$/s.exec(address) ?? [];
  if (bucket === undefined || path === undefined) return null;
  const segments = path.split("/").filter((segment) => segment !== "");
  return segments.flatMap(keysIn).every((name) => keys.has(name)) ? { bucket, segments, keys } : null;
}

const TRAIL = "CloudTrail";

const ANY: Pick<PartitionKey, "column" | "projection" | "meaning"> = {
  column: "text",
  projection: null,
  meaning: { kind: "unknown" },
};

/** CloudTrail's folders below a location, each as a key. Without a key of its kind in the table, any value is read. */
function foldersBelow(location: string, keys: readonly PartitionKey[]): PartitionKey[] | null {
  const given = foldersAtEnd(location);
  if (given === null) return null;
  // Directly below AWSLogs there may be accounts or an organization.
  if (!given.account && !given.organization) return null;
  const has = (kind: string) => keys.some(({ meaning }) => meaning.kind === kind);
  const folder = (kind: "account" | "region"): PartitionKey => ({
    ...ANY,
    name: kind,
    ...(has(kind) ? { meaning: { kind } } : {}),
  });
  const units = new Set(
    keys.filter(isTimeKey).flatMap(({ meaning }) => meaning.formats.flatMap(({ units: of }) => [...of])),
  );
  const days = (["year", "month", "day"] as const).map((unit, index): PartitionKey => {
    const format = dayFormat(["yyyy", "MM", "dd"][index] ?? "");
    const known = format !== null && units.has(unit);
    return { ...ANY, name: unit, ...(known ? { meaning: { kind: "time", formats: [format] } } : {}) };
  });
  return [
    ...(given.account ? [] : [folder("account")]),
    ...(given.trail ? [] : [{ ...ANY, name: TRAIL }]),
    ...(given.region ? [] : [folder("region")]),
    ...days,
  ];
}
