import { addDistinct, copyOf, type Distinct, type Equality, valuesOf } from "./distinct.ts";
import { lesser } from "./occurrences.ts";
import type { Image, MatchedFinding, Package, ScanResult } from "./scan-result.ts";

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

/** The by-fields that all rows of one result have in common. */
export type AnswerColumns = Omit<Columns, "finding">;

/** The names under which an image was seen. */
export type ImageNames = {
  imageTags: ReadonlySet<string>;
  /** The image indexes through which it was found. */
  indexDigests: ReadonlySet<string>;
  platforms: ReadonlySet<string>;
};

/**
 * A row of the search, as it is kept. Only the row itself takes memory: its findings are in all rows of them, and its
 * columns and names in all rows of a result. `finding-groups.ts` derives what it shows.
 */
export type AnswerRow = {
  /** The distinct findings of its name and description. */
  findings: Distinct<MatchedFinding>;
  columns: AnswerColumns;
  firstTime: number | null;
  lastTime: number | null;
  /** The distinct names of the image in the results. */
  names: Distinct<ImageNames>;
};

/** The rows of all results with the same by-fields. */
export type AnswerRows = {
  registryId: string | null;
  /** Of the latest result, for the next one to share. */
  columns: AnswerColumns;
  names: ImageNames;
  /** By the name of the finding: the row that was added first. */
  byName: Map<string | null, AnswerRow>;
  /** The other rows, by name and description. Null where there are none. */
  byDescription: Map<string, AnswerRow> | null;
};

/** By the by-fields of a result (`answerKey` in `detection.ts`). */
export type FindingGroups = Map<string, AnswerRows>;

/** The rows at the key of a result, to which its findings are added. */
export function rowsAt(groups: FindingGroups, key: string, result: Pick<ScanResult, "image" | "call">): AnswerRows {
  const { image, call } = result;
  const known = groups.get(key);
  if (known === undefined) {
    const { registryId } = image;
    const rows = {
      registryId,
      columns: columnsOf(result),
      names: namesOf(image),
      byName: new Map(),
      byDescription: null,
    };
    groups.set(key, rows);
    return rows;
  }
  // All other columns are in the key.
  const { eventName, eventSource } = known.columns;
  if (call.eventName !== eventName || call.eventSource !== eventSource) known.columns = columnsOf(result);
  if (!hasNames(image, known.names)) known.names = namesOf(image);
  return known;
}

/** What all rows of one result have in common. */
export function columnsOf({ image, call }: Pick<ScanResult, "image" | "call">): AnswerColumns {
  return {
    awsRegion: image.awsRegion,
    eventName: call.eventName,
    eventSource: call.eventSource,
    imageDigest: image.imageDigest,
    repositoryName: image.repositoryName,
    user: call.user,
    userName: call.userName,
    src_ip: call.srcIp,
  };
}

function namesOf({ imageTags, indexDigest, platform }: Image): ImageNames {
  return {
    imageTags: new Set(imageTags),
    indexDigests: new Set(indexDigest === null ? [] : [indexDigest]),
    platforms: new Set(platform === null ? [] : [platform]),
  };
}

/** Whether `namesOf` would be equal, where no tag is repeated. Without it: nearly all results of a key have the same names. */
function hasNames({ imageTags, indexDigest, platform }: Image, names: ImageNames): boolean {
  return (
    imageTags.length === names.imageTags.size &&
    imageTags.every((tag) => names.imageTags.has(tag)) &&
    isOnly(indexDigest, names.indexDigests) &&
    isOnly(platform, names.platforms)
  );
}

function isOnly(name: string | null, names: ReadonlySet<string>): boolean {
  return name === null ? names.size === 0 : names.size === 1 && names.has(name);
}

/** Adds a finding of the latest result of some rows. Commutes, and changes nothing the second time. */
export function addFinding(rows: AnswerRows, finding: MatchedFinding, time: number | null): void {
  const { columns, names } = rows;
  const known = rowOf(rows, finding);
  if (known === undefined) {
    insertRow(rows, { findings: finding, columns, firstTime: time, lastTime: time, names });
    return;
  }
  known.findings = addDistinct(known.findings, finding, SAME_FINDING);
  addCommon(known, columns, names);
  addTimes(known, time, time);
}

/** Every row of the results of one key. */
export function* rowsIn({ byName, byDescription }: AnswerRows): Generator<AnswerRow> {
  yield* byName.values();
  if (byDescription !== null) yield* byDescription.values();
}

/** Adds all of `share` to `groups`; `share` must not be used afterwards. Commutes: their order changes nothing. */
export function mergeGroups(groups: FindingGroups, share: FindingGroups): void {
  for (const [key, other] of share) {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, other);
    else for (const row of rowsIn(other)) mergeRow(known, row);
  }
}

function mergeRow(rows: AnswerRows, other: AnswerRow): void {
  const [finding] = valuesOf(other.findings);
  const known = finding === undefined ? undefined : rowOf(rows, finding);
  if (known === undefined) {
    insertRow(rows, other);
    return;
  }
  for (const each of valuesOf(other.findings)) known.findings = addDistinct(known.findings, each, SAME_FINDING);
  for (const names of valuesOf(other.names)) addCommon(known, other.columns, names);
  addTimes(known, other.firstTime, other.lastTime);
}

/** `groups` and `share` joined; neither is changed. */
export function joinGroups(groups: FindingGroups, share: FindingGroups): FindingGroups {
  const joined: FindingGroups = new Map(groups);
  for (const key of share.keys()) {
    const known = groups.get(key);
    if (known !== undefined) joined.set(key, withRows(known, [...rowsIn(known)].map(copyRow)));
  }
  mergeGroups(joined, share);
  return joined;
}

function copyRow(row: AnswerRow): AnswerRow {
  return { ...row, findings: copyOf(row.findings), names: copyOf(row.names) };
}

/** The same by-fields with other rows. */
export function withRows(rows: AnswerRows, all: readonly AnswerRow[]): AnswerRows {
  const made: AnswerRows = { ...rows, byName: new Map(), byDescription: null };
  for (const row of all) insertRow(made, row);
  return made;
}

/**
 * The row of a finding: of its name and description. All findings without a name are one row. Policy evaluates names, so
 * findings of different names never share a row, whatever their joined texts are.
 */
function rowOf({ byName, byDescription }: AnswerRows, finding: MatchedFinding): AnswerRow | undefined {
  const known = byName.get(finding.name);
  if (known === undefined || finding.name === null) return known;
  if (descriptionOf(known) === finding.description) return known;
  return byDescription?.get(descriptionKey(finding));
}

function insertRow(rows: AnswerRows, row: AnswerRow): void {
  const [finding] = valuesOf(row.findings);
  if (finding === undefined) return;
  if (!rows.byName.has(finding.name)) {
    rows.byName.set(finding.name, row);
    return;
  }
  rows.byDescription ??= new Map();
  rows.byDescription.set(descriptionKey(finding), row);
}

function descriptionOf({ findings }: AnswerRow): string | null {
  return valuesOf(findings)[0]?.description ?? null;
}

function descriptionKey({ name, description }: MatchedFinding): string {
  return JSON.stringify([name, description]);
}

function addCommon(known: AnswerRow, columns: AnswerColumns, names: ImageNames): void {
  if (known.columns !== columns) known.columns = mergeColumns(known.columns, columns);
  if (known.names !== names) known.names = addDistinct(known.names, names, SAME_NAMES);
}

/** The spellings of the event's name and source differ at most in case; the lesser is shown. */
function mergeColumns(a: AnswerColumns, b: AnswerColumns): AnswerColumns {
  const eventName = lesser(a.eventName, b.eventName);
  const eventSource = lesser(a.eventSource, b.eventSource);
  if (a.eventName === eventName && a.eventSource === eventSource) return a;
  if (b.eventName === eventName && b.eventSource === eventSource) return b;
  return { ...a, eventName, eventSource };
}

function addTimes(known: AnswerRow, first: number | null, last: number | null): void {
  if (first !== null && (known.firstTime === null || first < known.firstTime)) known.firstTime = first;
  if (last !== null && (known.lastTime === null || last > known.lastTime)) known.lastTime = last;
}

const IMAGE_NAMES = ["imageTags", "indexDigests", "platforms"] as const;

const SAME_NAMES: Equality<ImageNames> = {
  isSame: isSameNames,
  keyOf: (names) => JSON.stringify(IMAGE_NAMES.map((kind) => [...names[kind]].sort())),
};

function isSameNames(a: ImageNames, b: ImageNames): boolean {
  return IMAGE_NAMES.every((kind) => {
    if (a[kind].size !== b[kind].size) return false;
    for (const each of a[kind]) if (!b[kind].has(each)) return false;
    return true;
  });
}

const SAME_FINDING: Equality<MatchedFinding> = { isSame: isSameFinding, keyOf: (finding) => JSON.stringify(finding) };

/** Whether two findings of one name are equal in all that a row shows. */
function isSameFinding(a: MatchedFinding, b: MatchedFinding): boolean {
  return (
    a.severity === b.severity &&
    a.arn === b.arn &&
    a.uri === b.uri &&
    a.score === b.score &&
    a.fix === b.fix &&
    a.exploit === b.exploit &&
    a.state === b.state &&
    a.publishedAt === b.publishedAt &&
    a.description === b.description &&
    isSameList(a.packages, b.packages, isSamePackage) &&
    isSameList(a.relatedIds ?? [], b.relatedIds ?? [], (one, other) => one === other)
  );
}

function isSamePackage(a: Package, b: Package): boolean {
  return (
    a.name === b.name &&
    a.version === b.version &&
    a.path === b.path &&
    a.fixedVersion === b.fixedVersion &&
    a.fix === b.fix &&
    a.type === b.type &&
    a.isTypeUnknown === b.isTypeUnknown &&
    a.advisorySource === b.advisorySource
  );
}

function isSameList<Item>(a: readonly Item[], b: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (const [index, item] of a.entries()) {
    const other = b[index];
    if (other === undefined || !isSame(item, other)) return false;
  }
  return true;
}
