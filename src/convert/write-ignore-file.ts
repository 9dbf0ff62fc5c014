import { Document, YAMLSeq } from "yaml";
import { oneLine } from "../render/escape.ts";
import type { SourceEntries, SourceEntry } from "./source-entries.ts";

/** What was read from one file. */
export type ConvertedFile = SourceEntries & { path: string };

/** What to write where a source has none; null: nothing, and the output is incomplete. */
export type Fill = { reason: string | null; expires: string | null };

/** `withoutReason` and `withoutExpiry` count entries that the reader of ignore files refuses. */
export type WrittenIgnoreFile = { text: string; entries: number; withoutReason: number; withoutExpiry: number };

/**
 * Writes an ignore file. Entries that lack a reason or an expiry date are marked, and what was left out is listed in
 * comments. The library writes all YAML, and every text is on one line without invisible characters.
 */
export function writeIgnoreFile(files: readonly ConvertedFile[], fill: Fill): WrittenIgnoreFile {
  const document = new Document();
  const list = new YAMLSeq();
  const written = { entries: 0, withoutReason: 0, withoutExpiry: 0 };
  for (const entry of files.flatMap(({ entries }) => entries)) {
    const reason = textOrNull(entry.reason) ?? textOrNull(fill.reason);
    const expires = entry.expires ?? fill.expires;
    const missing = [...(reason === null ? ["reason"] : []), ...(expires === null ? ["expires"] : [])];
    const node = document.createNode(fieldsOf(entry, reason, expires));
    if (missing.length > 0) node.commentBefore = ` INCOMPLETE: add ${missing.join(" and ")}`;
    list.add(node);
    written.entries += 1;
    if (reason === null) written.withoutReason += 1;
    if (expires === null) written.withoutExpiry += 1;
  }
  list.flow = list.items.length === 0;
  document.contents = document.createNode({});
  document.set("ignore", list);
  document.commentBefore = headerOf(files, written.withoutReason + written.withoutExpiry > 0);
  return { text: document.toString({ lineWidth: 0, flowCollectionPadding: false }), ...written };
}

function textOrNull(text: string | null): string | null {
  return text === null ? null : oneLine(text) || null;
}

function fieldsOf({ id, packages, untilFixed }: SourceEntry, reason: string | null, expires: string | null): object {
  return {
    id,
    ...(reason === null ? {} : { reason }),
    ...(expires === null ? {} : { expires }),
    ...(untilFixed ? { "until-fixed": true } : {}),
    ...(packages.length === 0 ? {} : { packages }),
  };
}

/** The comment at the top of the file. */
function headerOf(files: readonly ConvertedFile[], isIncomplete: boolean): string {
  const leftOut = files.flatMap(leftOutLines);
  return [
    `Converted by ecr-findings-gate from ${files.map(({ path }) => path).join(", ")}`,
    ...(isIncomplete
      ? ["INCOMPLETE: ecr-findings-gate refuses this file until each entry has reason and expires."]
      : []),
    ...(leftOut.length === 0 ? [] : ["Not converted:", ...leftOut.map((line) => `- ${line}`)]),
  ]
    .map((line) => ` ${oneLine(line)}`)
    .join("\n");
}

/** What was left out of a file, one line each: `.trivyignore:3: AVD-DS-0013: why`. */
export function leftOutLines({ path, leftOut }: ConvertedFile): string[] {
  return leftOut.map(({ line, what, why }) => `${path}${line === null ? "" : `:${line}`}: ${shortened(what)}: ${why}.`);
}

function shortened(what: string): string {
  return what.length > 100 ? `${what.slice(0, 97)}...` : what;
}
