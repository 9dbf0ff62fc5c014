import { messageOf } from "../errors.ts";
import { endOf } from "./exception.ts";
import type { AcceptEntry, IgnoreEntry, IgnoreFile } from "./ignore-file.ts";
import { type PolicyFile, parsePolicyFile } from "./policy-files.ts";
import type { VexDocument, VexStatement } from "./vex.ts";

/** A file as the pull request's base branch has it. */
export type BaseText = { kind: "read"; text: string } | { kind: "absent" } | { kind: "unreadable"; why: string };

/** What is known of a file in the base: what it says there, that it is not there, or nothing. */
export type BaseOf<File> = { kind: "read"; file: File } | { kind: "absent" } | { kind: "unreadable" };

/**
 * A file of exceptions, held against what the base has under the same path: each entry is marked by whether the pull
 * request adds it. `fault` says why that could not be told, if so.
 */
export function holdAgainstBase(head: PolicyFile, base: BaseText): { file: PolicyFile; fault: string | null } {
  const path = head.kind === "vex" ? head.document.path : head.file.path;
  if (base.kind === "absent") return { file: mark(head, base), fault: null };
  try {
    if (base.kind === "unreadable") throw new Error(`${path}: ${base.why}`);
    return { file: mark(head, { kind: "read", file: parsePolicyFile(base.text, path) }), fault: null };
  } catch (thrown) {
    return { file: mark(head, { kind: "unreadable" }), fault: `in the base branch, ${messageOf(thrown)}` };
  }
}

function mark(head: PolicyFile, base: BaseOf<PolicyFile>): PolicyFile {
  if (head.kind === "vex") {
    const known = ofKind(base, (file) => (file.kind === "vex" ? file.document : null));
    return { kind: "vex", document: markAddedStatements(head.document, known) };
  }
  const known = ofKind(base, (file) => (file.kind === "ignore-file" ? file.file : null));
  return { kind: "ignore-file", file: markAdded(head.file, known) };
}

function ofKind<File>(base: BaseOf<PolicyFile>, pick: (file: PolicyFile) => File | null): BaseOf<File> {
  if (base.kind !== "read") return base;
  const file = pick(base.file);
  return file === null ? { kind: "absent" } : { kind: "read", file };
}

/**
 * The file with each entry marked by whether the pull request adds it. The base has an entry if it has one that excuses
 * as much: a reason may be reworded and a term shortened. Where it could not be read, that is null.
 */
function markAdded(head: IgnoreFile, base: BaseOf<IgnoreFile>): IgnoreFile {
  if (base.kind === "unreadable") return mapEntries(head, () => null);
  const { ignore, inconclusive } = base.kind === "read" ? base.file : { ignore: [], inconclusive: [] };
  return mapEntries(head, (entry) => ![...ignore, ...inconclusive].some((known) => covers(known, entry)));
}

/**
 * The document with each statement marked. A statement is the base's only where all that the document says of its
 * vulnerability is: one that was taken out may have spoken against it.
 */
function markAddedStatements(head: VexDocument, base: BaseOf<VexDocument>): VexDocument {
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
