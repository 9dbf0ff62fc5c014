import type { Finding, Package } from "./scan-result.ts";
import { type Severity, worstSeverity } from "./severity.ts";

/** The by-fields of the search's `stats`, under its own names; null where a record lacks one. */
export type Columns = {
  awsRegion: string | null;
  eventName: string | null;
  eventSource: string | null;
  imageDigest: string | null;
  repositoryName: string | null;
  user: string | null;
  userName: string | null;
  src_ip: string | null;
  finding: string | null;
};

/** What one result contains about a finding in a package, as far as policy reads it. */
export type Observation = {
  package: Package;
  severity: Severity;
  state: Finding["state"];
  publishedAt: number | null;
  /** The ARN of the finding in Inspector. */
  arn: string | null;
  uri: string | null;
};

/** One finding in one package of one image: what policy decides on. Its own fields are the worst of its observations. */
export type Occurrence = Observation & {
  /** Each distinct observation, by its content; null where all results are equal. */
  observations: Map<string, Observation> | null;
};

/** The names under which an image was seen. */
export type ImageNames = {
  imageTags: Set<string>;
  /** The image indexes through which it was found. */
  indexDigests: Set<string>;
  platforms: Set<string>;
};

/** A row of the search, with its occurrences. */
export type FindingGroup = {
  columns: Columns;
  registryId: string | null;
  firstTime: number | null;
  lastTime: number | null;
  name: string | null;
  /** The ids that the scans list as related to `name`; null where there are none. */
  relatedIds: ReadonlySet<string> | null;
  description: string | null;
  uri: string | null;
  score: number | null;
  fix: Finding["fix"];
  exploit: Finding["exploit"];
  /** All names. The rows of one result share this object until one of them is seen in another result. */
  seen: ImageNames;
  ownsSeen: boolean;
  /** The names in each result, by their content, where they differ; null where all are equal. */
  seenAs: Map<string, ImageNames> | null;
  /** By `packageKey`. */
  occurrences: Map<string, Occurrence>;
};

/** By the by-fields of a result (`answerKey`), and then by the finding (`rowKey`). */
export type FindingGroups = Map<string, Map<string | null, FindingGroup>>;

/** Every row. */
export function* rowsOf(groups: FindingGroups): Generator<FindingGroup> {
  for (const rows of groups.values()) yield* rows.values();
}

/** The groups with only the rows for which `holds` is true, without empty groups. */
export function rowsWhere(groups: FindingGroups, holds: (row: FindingGroup) => boolean): FindingGroups {
  const kept: FindingGroups = new Map();
  for (const [key, rows] of groups) {
    const some = [...rows].filter(([, row]) => holds(row));
    if (some.length > 0) kept.set(key, new Map(some));
  }
  return kept;
}

/** The rows of the results of one key; added where there are none yet. */
export function rowsAt(groups: FindingGroups, key: string): Map<string | null, FindingGroup> {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const rows = new Map<string | null, FindingGroup>();
  groups.set(key, rows);
  return rows;
}

/** Adds all of `share` to `groups`. Commutes: the order of results and shares changes nothing. */
export function mergeGroups(groups: FindingGroups, share: FindingGroups): void {
  for (const [key, rows] of share) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, rows);
    else for (const [text, row] of rows) addRow(known, text, row);
  }
}

/** `groups` and `share` joined; neither is changed. */
export function joinGroups(groups: FindingGroups, share: FindingGroups): FindingGroups {
  const joined: FindingGroups = new Map(groups);
  for (const key of share.keys()) {
    const known = groups.get(key);
    if (known !== undefined) joined.set(key, structuredClone(known));
  }
  mergeGroups(joined, share);
  return joined;
}

/** The severity of a group: the worst of its occurrences. */
export function groupSeverity(row: FindingGroup): Severity {
  return worstSeverity([...row.occurrences.values()].map(({ severity }) => severity)) ?? "UNKNOWN";
}

function addRow(rows: Map<string | null, FindingGroup>, text: string | null, row: FindingGroup): void {
  const known = rows.get(text);
  if (known === undefined) rows.set(text, row);
  else mergeRow(known, row);
}

/** What is added to an existing row: a finding of one result, or a whole row of another share. */
export type RowUpdate = Pick<
  FindingGroup,
  "relatedIds" | "description" | "firstTime" | "lastTime" | "uri" | "score" | "fix" | "exploit" | "seen" | "seenAs"
> & {
  columns: Pick<Columns, "eventName" | "eventSource">;
  occurrences: Iterable<readonly [string, Occurrence]>;
};

/** Adds an update to a row. Commutes. */
export function mergeRow(known: FindingGroup, row: RowUpdate): void {
  known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
  known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
  known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
  known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
  known.relatedIds = unionOf(known.relatedIds, row.relatedIds);
  known.description = first(known.description, row.description);
  known.uri = first(known.uri, row.uri);
  known.score = extreme(Math.max, known.score, row.score);
  known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
  known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
  mergeSeen(known, row);
  addOccurrences(known, row.occurrences);
}

/** Adds occurrences to a row; those of one package are merged, because a finding may list a package twice. */
export function addOccurrences(
  { occurrences }: Pick<FindingGroup, "occurrences">,
  added: Iterable<readonly [string, Occurrence]>,
): void {
  for (const [place, occurrence] of added) {
    const known = occurrences.get(place);
    occurrences.set(place, known === undefined ? occurrence : mergeOccurrence(known, occurrence));
  }
}

function unionOf(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): ReadonlySet<string> | null {
  if (a === null || b === null) return a ?? b;
  return new Set([...a, ...b]);
}

const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"] as const;

function mergeSeen(known: FindingGroup, { seen, seenAs }: Pick<FindingGroup, "seen" | "seenAs">): void {
  if (known.seen === seen && known.seenAs === null && seenAs === null) return;
  if (seenAs === null && known.seenAs === null && isSameNames(known.seen, seen)) return;
  known.seenAs ??= new Map([[namesKey(known.seen), known.seen]]);
  for (const names of seenAs?.values() ?? [seen]) known.seenAs.set(namesKey(names), names);
  if (!known.ownsSeen) {
    const { imageTags, indexDigests, platforms } = known.seen;
    known.seen = {
      imageTags: new Set(imageTags),
      indexDigests: new Set(indexDigests),
      platforms: new Set(platforms),
    };
    known.ownsSeen = true;
  }
  for (const kind of IMAGE_NAMES) for (const each of seen[kind]) known.seen[kind].add(each);
}

function isSameNames(a: ImageNames, b: ImageNames): boolean {
  return IMAGE_NAMES.every((kind) => {
    if (a[kind].size !== b[kind].size) return false;
    for (const each of a[kind]) if (!b[kind].has(each)) return false;
    return true;
  });
}

function namesKey(names: ImageNames): string {
  return JSON.stringify(IMAGE_NAMES.map((kind) => [...names[kind]].sort()));
}

/**
 * Where results differ, each distinct observation is kept, so that policy decides on every one. The occurrence itself
 * shows the worst: the worst severity, active before suppressed, an existing fix, an unknown age.
 */
function mergeOccurrence(a: Occurrence, b: Occurrence): Occurrence {
  if (a.observations === null && b.observations === null && isSame(a, b)) return a;
  const observations = a.observations ?? new Map([keyed(a)]);
  for (const observation of b.observations?.values() ?? [b]) observations.set(...keyed(observation));
  const advisorySource = first(a.package.advisorySource ?? null, b.package.advisorySource ?? null);
  const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
  return {
    package: {
      ...a.package,
      fix,
      fixedVersion: first(a.package.fixedVersion, b.package.fixedVersion),
      type: first(a.package.type, b.package.type),
      ...(advisorySource === null ? {} : { advisorySource }),
    },
    severity: worstSeverity([a.severity, b.severity]) ?? a.severity,
    state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
    publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
    arn: first(a.arn, b.arn),
    uri: first(a.uri, b.uri),
    observations,
  };
}

/** An observation and its key: all of its fields but the package's name, version and path, which the occurrence fixes. */
function keyed({ package: found, severity, state, publishedAt, arn, uri }: Observation): [string, Observation] {
  const { fix, fixedVersion, type, isTypeUnknown, advisorySource } = found;
  const key = JSON.stringify([
    severity,
    state,
    publishedAt,
    arn,
    uri,
    fix,
    fixedVersion,
    type,
    isTypeUnknown,
    advisorySource,
  ]);
  return [key, { package: found, severity, state, publishedAt, arn, uri }];
}

/** The observations of an occurrence that rules can distinguish: no rule reads the ARN of a finding. */
export function observationsOf({ observations, ...occurrence }: Occurrence): Observation[] {
  if (observations === null) return [occurrence];
  return [...new Map([...observations.values()].map((each) => keyed({ ...each, arn: null }))).values()];
}

/** Every ARN under which an occurrence was seen; includes null where it was seen without one. */
export function arnsOf({ arn, observations }: Pick<Occurrence, "arn" | "observations">): (string | null)[] {
  if (observations === null) return [arn];
  return [...new Set([...observations.values()].map((observation) => observation.arn))];
}

/** Whether two observations of one name, version and path are equal, as nearly all are. */
function isSame(one: Observation, other: Observation): boolean {
  const [a, b] = [one.package, other.package];
  return (
    one.severity === other.severity &&
    one.state === other.state &&
    one.publishedAt === other.publishedAt &&
    one.arn === other.arn &&
    one.uri === other.uri &&
    a.fix === b.fix &&
    a.fixedVersion === b.fixedVersion &&
    a.type === b.type &&
    a.isTypeUnknown === b.isTypeUnknown &&
    a.advisorySource === b.advisorySource
  );
}

const STATES = ["active", "suppressed", "closed"] as const;

function strongestFix(a: Package["fix"], b: Package["fix"]): Package["fix"] {
  return a === "yes" || b === "yes" ? "yes" : null;
}

function mixedFix(a: Finding["fix"], b: Finding["fix"]): Finding["fix"] {
  if (a === null || b === null) return a ?? b;
  return "partial";
}

function extreme(pick: (a: number, b: number) => number, a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : pick(a, b);
}

/** The lesser of two texts, so that their order does not matter. */
function first(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}
