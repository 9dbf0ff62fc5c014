import {
  type AnswerRow,
  type AnswerRows,
  type Columns,
  type FindingGroups,
  type ImageNames,
  rowsIn,
  withRows,
} from "./answer-rows.ts";
import { name } from "./detection.ts";
import { valuesOf } from "./distinct.ts";
import { lesser, type Occurrence, occurrencesOf } from "./occurrences.ts";
import type { Finding, MatchedFinding } from "./scan-result.ts";
import { type Severity, worstSeverity } from "./severity.ts";

/** A row of the search, with its occurrences: derived from what is kept of it, and the worst of its findings. */
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
  /** All names of the image. */
  seen: ImageNames;
  /** The names in each result where they differ; null where all are equal. */
  seenAs: readonly ImageNames[] | null;
  /** One for each package. */
  occurrences: readonly Occurrence[];
};

/** Every row. */
export function* rowsOf(groups: FindingGroups): Generator<FindingGroup> {
  for (const rows of groups.values()) for (const row of rowsIn(rows)) yield groupOf(rows, row);
}

/** The groups with only the rows for which `holds` is true, without empty groups. */
export function rowsWhere(groups: FindingGroups, holds: (row: FindingGroup) => boolean): FindingGroups {
  const kept: FindingGroups = new Map();
  for (const [key, rows] of groups) {
    const some = [...rowsIn(rows)].filter((row) => holds(groupOf(rows, row)));
    if (some.length > 0) kept.set(key, withRows(rows, some));
  }
  return kept;
}

/** The severity of a group: the worst of its occurrences. */
export function groupSeverity(row: Pick<FindingGroup, "occurrences">): Severity {
  return worstSeverity(row.occurrences.map(({ severity }) => severity)) ?? "UNKNOWN";
}

function groupOf({ registryId }: Pick<AnswerRows, "registryId">, row: AnswerRow): FindingGroup {
  const { findings, columns, firstTime, lastTime, names } = row;
  const all = valuesOf(names);
  const shown = valuesOf(findings).map(shownFields).reduce(worse);
  return {
    columns: { ...columns, finding: name(shown) },
    registryId,
    firstTime,
    lastTime,
    ...shown,
    seen: all.length === 1 ? (all[0] ?? unionOf(all)) : unionOf(all),
    seenAs: all.length === 1 ? null : all,
    occurrences: occurrencesOf(findings),
  };
}

type ShownFields = Pick<FindingGroup, "name" | "relatedIds" | "description" | "uri" | "score" | "fix" | "exploit">;

function shownFields({ name: id, relatedIds, description, uri, score, fix, exploit }: MatchedFinding): ShownFields {
  const related = relatedIds === undefined ? null : new Set(relatedIds);
  return { name: id, relatedIds: related, description, uri, score, fix, exploit };
}

function worse(a: ShownFields, b: ShownFields): ShownFields {
  return {
    name: a.name,
    relatedIds:
      a.relatedIds === null || b.relatedIds === null
        ? (a.relatedIds ?? b.relatedIds)
        : new Set([...a.relatedIds, ...b.relatedIds]),
    description: lesser(a.description, b.description),
    uri: lesser(a.uri, b.uri),
    score: a.score === null || b.score === null ? (a.score ?? b.score) : Math.max(a.score, b.score),
    fix: a.fix === b.fix ? a.fix : mixedFix(a.fix, b.fix),
    exploit: a.exploit === "yes" || b.exploit === "yes" ? "yes" : (a.exploit ?? b.exploit),
  };
}

function mixedFix(a: Finding["fix"], b: Finding["fix"]): Finding["fix"] {
  if (a === null || b === null) return a ?? b;
  return "partial";
}

function unionOf(all: readonly ImageNames[]): ImageNames {
  const union = (kind: keyof ImageNames) => new Set(all.flatMap((names) => [...names[kind]]));
  return { imageTags: union("imageTags"), indexDigests: union("indexDigests"), platforms: union("platforms") };
}
