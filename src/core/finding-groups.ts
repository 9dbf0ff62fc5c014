import type { Finding, Package } from "./scan-result.ts";
import { type Severity, worstSeverity } from "./severity.ts";

/** The by-fields of the search's `stats`, by its own names; null where the call does not say. */
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

/** One finding in one package of one image: what policy decides on. */
export type Occurrence = {
  package: Package;
  severity: Severity;
  state: Finding["state"];
  publishedAt: number | null;
  /** Inspector's ARN of its finding. */
  arn: string | null;
  /** Further ARNs under which it was seen, null among them if it was seen without one too; null where there are none. */
  otherArns: Set<string | null> | null;
};

/** Under what an image was seen. */
export type ImageNames = {
  imageTags: Set<string>;
  /** The image indexes that it was reached through. */
  indexDigests: Set<string>;
  platforms: Set<string>;
};

/** A row of the search, with the occurrences behind it. */
export type FindingGroup = {
  columns: Columns;
  registryId: string | null;
  firstTime: number | null;
  lastTime: number | null;
  name: string | null;
  description: string | null;
  uri: string | null;
  score: number | null;
  fix: Finding["fix"];
  exploit: Finding["exploit"];
  /** Rows of one answer share it until one of them is seen elsewhere. */
  seen: ImageNames;
  ownsSeen: boolean;
  /** By `packageKey`. */
  occurrences: Map<string, Occurrence>;
};

/** By the by-fields that an answer has (`answerKey`), and then by the last of them, the finding. */
export type FindingGroups = Map<string, Map<string | null, FindingGroup>>;

/** Every row. */
export function* rowsOf(groups: FindingGroups): Generator<FindingGroup> {
  for (const rows of groups.values()) yield* rows.values();
}

/** The groups that have such rows, with those alone. */
export function rowsWhere(groups: FindingGroups, holds: (row: FindingGroup) => boolean): FindingGroups {
  const kept: FindingGroups = new Map();
  for (const [key, rows] of groups) {
    const some = [...rows].filter(([, row]) => holds(row));
    if (some.length > 0) kept.set(key, new Map(some));
  }
  return kept;
}

/** The rows of the answers of one key, made where there are none. */
export function rowsAt(groups: FindingGroups, key: string): Map<string | null, FindingGroup> {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const rows = new Map<string | null, FindingGroup>();
  groups.set(key, rows);
  return rows;
}

/** Adds all of `share` to `groups`. Commutes: the order in which answers or shares come changes nothing. */
export function mergeGroups(groups: FindingGroups, share: FindingGroups): void {
  for (const [key, rows] of share) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, rows);
    else for (const [text, row] of rows) addRow(known, text, row);
  }
}

/** `groups` and `share` in one, neither of them changed. */
export function joinGroups(groups: FindingGroups, share: FindingGroups): FindingGroups {
  const joined: FindingGroups = new Map(groups);
  for (const key of share.keys()) {
    const known = groups.get(key);
    if (known !== undefined) joined.set(key, structuredClone(known));
  }
  mergeGroups(joined, share);
  return joined;
}

/** A group's severity: the highest seen in it. */
export function groupSeverity(row: FindingGroup): Severity {
  return worstSeverity([...row.occurrences.values()].map(({ severity }) => severity)) ?? "UNKNOWN";
}

function addRow(rows: Map<string | null, FindingGroup>, text: string | null, row: FindingGroup): void {
  const known = rows.get(text);
  if (known === undefined) rows.set(text, row);
  else mergeRow(known, row);
}

/** What a finding adds to a row that is there: of one answer, or a whole row of another share. */
export type Sight = Pick<FindingGroup, "firstTime" | "lastTime" | "uri" | "score" | "fix" | "exploit" | "seen"> & {
  columns: Pick<Columns, "eventName" | "eventSource">;
  occurrences: Iterable<readonly [string, Occurrence]>;
};

/** Adds what else was seen of a row. Commutes. */
export function mergeRow(known: FindingGroup, row: Sight): void {
  known.columns.eventName = first(known.columns.eventName, row.columns.eventName);
  known.columns.eventSource = first(known.columns.eventSource, row.columns.eventSource);
  known.firstTime = extreme(Math.min, known.firstTime, row.firstTime);
  known.lastTime = extreme(Math.max, known.lastTime, row.lastTime);
  known.uri = first(known.uri, row.uri);
  known.score = extreme(Math.max, known.score, row.score);
  known.fix = known.fix === row.fix ? known.fix : mixedFix(known.fix, row.fix);
  known.exploit = known.exploit === "yes" || row.exploit === "yes" ? "yes" : (known.exploit ?? row.exploit);
  mergeSeen(known, row.seen);
  for (const [place, seen] of row.occurrences) addOccurrence(known.occurrences, place, seen);
}

const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"] as const;

function mergeSeen(known: FindingGroup, seen: ImageNames): void {
  if (known.seen === seen || IMAGE_NAMES.every((kind) => isWithin(seen[kind], known.seen[kind]))) return;
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

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const each of few) if (!many.has(each)) return false;
  return true;
}

/**
 * Two sights of one occurrence are merged towards gating (worst severity, active, a fix that exists, an age that is not
 * known), so that reading more never lets a finding go.
 */
function mergeOccurrence(a: Occurrence, b: Occurrence): Occurrence {
  if (isSame(a, b)) return a;
  const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
  return {
    package: {
      ...a.package,
      fix,
      fixedVersion: first(a.package.fixedVersion, b.package.fixedVersion),
      type: first(a.package.type, b.package.type),
    },
    severity: worstSeverity([a.severity, b.severity]) ?? a.severity,
    state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
    publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
    ...mergeArns(a, b),
  };
}

/** Every ARN counts: what is true of one finding need not be known of another. `a` is changed, and not to be used again. */
function mergeArns(a: Occurrence, b: Occurrence): Pick<Occurrence, "arn" | "otherArns"> {
  const arn = first(a.arn, b.arn);
  const others = [a.arn, ...arnsOf(b)].filter((other) => other !== arn);
  if (others.length === 0) return { arn, otherArns: a.otherArns };
  const otherArns = a.otherArns ?? new Set();
  for (const other of others) otherArns.add(other);
  otherArns.delete(arn);
  return { arn, otherArns };
}

/** Every ARN under which an occurrence was seen; null where it was seen without one. */
export function arnsOf({ arn, otherArns }: Pick<Occurrence, "arn" | "otherArns">): (string | null)[] {
  return [arn, ...(otherArns ?? [])];
}

/** Adds one sight of an occurrence to those of its row. */
export function addOccurrence(occurrences: Map<string, Occurrence>, place: string, seen: Occurrence): void {
  const before = occurrences.get(place);
  occurrences.set(place, before === undefined ? seen : mergeOccurrence(before, seen));
}

/** Of one name, version and path, as both are. Nearly all that is read was seen before. */
function isSame(one: Occurrence, other: Occurrence): boolean {
  const [a, b] = [one.package, other.package];
  return (
    one.severity === other.severity &&
    one.state === other.state &&
    one.publishedAt === other.publishedAt &&
    one.arn === other.arn &&
    other.otherArns === null &&
    a.fix === b.fix &&
    a.fixedVersion === b.fixedVersion &&
    a.type === b.type
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

/** The lesser text of two, so that which came first does not matter. */
function first(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}
