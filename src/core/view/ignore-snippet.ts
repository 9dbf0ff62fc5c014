import { Document } from "yaml";
import type { Report, ReportGroup } from "../report/report.ts";
import { compileGlob } from "../text/glob.ts";
import { DAY, isoTime } from "../text/time.ts";
import { oncePerReport } from "./once-per-report.ts";

/** Milliseconds until a copied entry expires, unless its author changes the date. */
const TERM = 90 * DAY;

/** Nobody reviews more entries by hand. */
const MOST_ENTRIES = 100;

export type IgnoreSnippet = {
  /** YAML for an ignore file; null where there are no entries. Reasons are empty, so the file is invalid until they are written. */
  yaml: string | null;
  /** Blocking vulnerabilities without an entry: there are too many, or an ignore file cannot name them. */
  leftOut: number;
};

/**
 * Ignore-file entries for the blocking findings, to copy: each names its packages and repositories, so that it exempts
 * nothing else. They expire 90 days after the report.
 */
export const ignoreSnippet = oncePerReport(writeSnippet);

function writeSnippet(report: Pick<Report, "groups" | "generatedAt">): IgnoreSnippet {
  const globs = new Map<string, string | null>();
  const globOnce = (name: string) => {
    const known = globs.get(name);
    if (known !== undefined) return known;
    const glob = globFor(name);
    globs.set(name, glob);
    return glob;
  };
  const byFinding = new Map<string, { id: string; packages: string[]; repositories: Set<string> }>();
  const unnamed = new Set<string>();
  for (const group of report.groups) {
    if (group.status !== "matched") continue;
    const packages = blockingPackages(group, globOnce);
    const repository = globOnce(group.repositoryName ?? "");
    const id = group.name ?? "";
    if (!isNameable(id) || packages === null || repository === null) {
      unnamed.add(group.finding ?? "");
      continue;
    }
    const key = JSON.stringify([id.toLowerCase(), packages]);
    const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
    byFinding.set(key, entry);
    entry.repositories.add(repository);
  }
  const entries = [...byFinding.values()];
  const expires = expiryOf(report);
  const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
    id,
    reason: "",
    expires,
    ...(packages.length === 0 ? {} : { packages }),
    repositories: [...repositories].sort(),
  }));
  const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
  if (ignore.length === 0) return { yaml: null, leftOut };
  return { yaml: new Document({ ignore }, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}

/** Globs for the blocking packages. Empty, which matches any package, where one has no name; null where one cannot be named. */
function blockingPackages({ packages }: ReportGroup, globOf: (name: string) => string | null): string[] | null {
  const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
  if (names.includes(null)) return [];
  const globs = names.map((name) => globOf(name ?? ""));
  const named = globs.filter((glob) => glob !== null);
  return named.length === globs.length ? [...new Set(named)].sort() : null;
}

/** The day, such as `2026-12-31`, on which a copied entry expires. */
export function expiryOf({ generatedAt }: Pick<Report, "generatedAt">): string {
  return isoTime(Date.parse(generatedAt) + TERM)?.slice(0, 10) ?? "";
}

/** Whether an ignore file can name this finding, and no other with it. */
export function isNameable(id: string): boolean {
  return isPlain(id) && !id.includes("*");
}

/** A glob for this name, with `?` for each character of glob syntax. Null where an ignore file cannot name it. */
export function globFor(name: string): string | null {
  if (!isPlain(name)) return null;
  const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
  return compileGlob(glob)(name) ? glob : null;
}

/** Whether editors show the text as it is, and files keep it. */
function isPlain(text: string): boolean {
  return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
