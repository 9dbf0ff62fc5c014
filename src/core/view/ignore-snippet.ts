import { Document } from "yaml";
import type { Report, ReportGroup } from "../report/report.ts";
import { compileGlob } from "../text/glob.ts";
import { DAY, isoTime } from "../text/time.ts";
import { oncePerReport } from "./once-per-report.ts";

/** How long an entry that is copied holds, unless its author writes another date. */
const TERM = 90 * DAY;

/** Beyond so many entries nobody copies by hand. */
const MOST_ENTRIES = 100;

export type IgnoreSnippet = {
  /** YAML for an ignore file; null where nothing gates. The reasons are empty, which no ignore file may have. */
  yaml: string | null;
  /** Vulnerabilities that gate and are not in it: there are too many, or they cannot be named. */
  leftOut: number;
};

/**
 * Entries for the findings that gate now, to copy into an ignore file: each names its packages and repositories, so that
 * it exempts nothing else. Ends 90 days after the report.
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
    if (!isPlain(id) || id.includes("*") || packages === null || repository === null) {
      unnamed.add(group.finding ?? "");
      continue;
    }
    const key = JSON.stringify([id.toLowerCase(), packages]);
    const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
    byFinding.set(key, entry);
    entry.repositories.add(repository);
  }
  const entries = [...byFinding.values()];
  const expires = isoTime(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
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

/** Globs for the packages that gate; empty where one of them has no name, so that any is meant; null if that cannot be. */
function blockingPackages({ packages }: ReportGroup, globOf: (name: string) => string | null): string[] | null {
  const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name);
  if (names.includes(null)) return [];
  const globs = names.map((name) => globOf(name ?? ""));
  const named = globs.filter((glob) => glob !== null);
  return named.length === globs.length ? [...new Set(named)].sort() : null;
}

/** A glob for this name: what is syntax in one becomes any one character. Null where an ignore file cannot name it. */
function globFor(name: string): string | null {
  if (!isPlain(name)) return null;
  const glob = name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
  return compileGlob(glob)(name) ? glob : null;
}

/** Text that an editor shows as it is, and that stays itself in a file. */
function isPlain(text: string): boolean {
  return text !== "" && text === text.trim() && !/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
