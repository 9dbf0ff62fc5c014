import { endOf } from "./exception.ts";
import type { AcceptEntry, IgnoreEntry, IgnoreFile } from "./ignore-file.ts";
import type { VexDocument, VexStatement } from "./vex.ts";

/**
 * What is known of a file in the pull request's base: what it holds there, that it is not there, or that it could not
 * be read.
 */
export type BaseOf<File> = { kind: "read"; file: File } | { kind: "absent" } | { kind: "unreadable" };

/**
 * The file with each entry marked by whether the pull request adds it. The base has an entry if it has one that excuses
 * as much: a reason may be reworded and a term shortened. Where it could not be read, that is null.
 */
export function markAdded(head: IgnoreFile, base: BaseOf<IgnoreFile>): IgnoreFile {
  if (base.kind === "unreadable") return mapEntries(head, () => null);
  const { ignore, inconclusive } = base.kind === "read" ? base.file : { ignore: [], inconclusive: [] };
  return mapEntries(head, (entry) => ![...ignore, ...inconclusive].some((known) => covers(known, entry)));
}

/**
 * The document with each statement marked. A statement is the base's only where all that the document says of its
 * vulnerability is: one that was taken out may have spoken against it.
 */
export function markAddedStatements(head: VexDocument, base: BaseOf<VexDocument>): VexDocument {
  const known = base.kind === "read" ? base.file.statements : [];
  const statements = head.statements.map((statement) => {
    const isKnown = saidOf(statement, head.statements) === saidOf(statement, known);
    return Object.assign({}, statement, { addedByPullRequest: base.kind === "unreadable" ? null : !isKnown });
  });
  return { ...head, statements };
}

function mapEntries(file: IgnoreFile, added: (entry: IgnoreEntry | AcceptEntry) => boolean | null): IgnoreFile {
  return {
    path: file.path,
    ignore: file.ignore.map((entry) => Object.assign({}, entry, { addedByPullRequest: added(entry) })),
    inconclusive: file.inconclusive.map((entry) => Object.assign({}, entry, { addedByPullRequest: added(entry) })),
  };
}

function covers(known: IgnoreEntry | AcceptEntry, entry: IgnoreEntry | AcceptEntry): boolean {
  if (endOf(known) < endOf(entry) || scopeOf(known) !== scopeOf(entry)) return false;
  return known.kind !== "ignore" || entry.kind !== "ignore" || !known.untilFixed || entry.untilFixed;
}

function scopeOf(entry: IgnoreEntry | AcceptEntry): string {
  const what = entry.kind === "ignore" ? [[entry.id.toLowerCase()], entry.packages] : [entry.codes, []];
  return JSON.stringify([entry.kind, ...[...what, entry.repositories].map((names) => [...new Set(names)].sort())]);
}

function saidOf({ ids }: VexStatement, statements: readonly VexStatement[]): string {
  const about = statements.filter((statement) => statement.ids.some((id) => ids.includes(id)));
  return JSON.stringify(about.map(({ written }) => written).sort());
}
