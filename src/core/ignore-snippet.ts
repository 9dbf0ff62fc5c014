import { Document } from "yaml";
import type { Report, ReportGroup } from "./report.ts";
import { DAY, isoTime } from "./time.ts";

/** How long an entry that is copied holds, unless its author writes another date. */
const TERM = 90 * DAY;

/** Beyond so many entries nobody copies by hand. */
const MOST_ENTRIES = 100;

export type IgnoreSnippet = {
  /** YAML for an ignore file; null where nothing gates. The reasons are empty, which no ignore file may have. */
  yaml: string | null;
  /** Vulnerabilities that gate and are not in it: there are too many, or they have no id to name them by. */
  leftOut: number;
};

/**
 * Entries for the findings that gate now, to copy into an ignore file: each names its packages and repositories, so that
 * it excuses nothing else. Ends 90 days after the report.
 */
export function ignoreSnippet(report: Pick<Report, "groups" | "generatedAt">): IgnoreSnippet {
  const byFinding = new Map<string, { id: string; packages: string[]; repositories: Set<string> }>();
  const unnamed = new Set<string>();
  for (const group of report.groups) {
    if (group.status !== "matched") continue;
    const id = group.name?.trim() ?? "";
    if (id === "" || id.includes("*")) {
      unnamed.add(group.finding ?? "");
      continue;
    }
    const packages = gatingPackages(group);
    const key = JSON.stringify([id.toLowerCase(), packages]);
    const entry = byFinding.get(key) ?? { id, packages, repositories: new Set() };
    byFinding.set(key, entry);
    if (group.repositoryName !== null) entry.repositories.add(literalGlob(group.repositoryName));
  }
  const entries = [...byFinding.values()];
  const expires = isoTime(Date.parse(report.generatedAt) + TERM)?.slice(0, 10) ?? "";
  const ignore = entries.slice(0, MOST_ENTRIES).map(({ id, packages, repositories }) => ({
    id,
    reason: "",
    expires,
    ...(packages.length === 0 ? {} : { packages }),
    ...(repositories.size === 0 ? {} : { repositories: [...repositories].sort() }),
  }));
  const leftOut = unnamed.size + Math.max(0, entries.length - MOST_ENTRIES);
  if (ignore.length === 0) return { yaml: null, leftOut };
  return { yaml: new Document({ ignore }, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}

/** Empty where one of them has no name: the entry then names the finding in whatever package. */
function gatingPackages({ packages }: ReportGroup): string[] {
  const names = packages.filter(({ status }) => status === "matched").map(({ name }) => name?.trim() ?? "");
  return names.includes("") ? [] : [...new Set(names.map(literalGlob))].sort();
}

/** A glob for exactly this name, as far as a glob can say it: what is syntax in one becomes any one character. */
function literalGlob(name: string): string {
  return name.replaceAll(/[[\]{}()\\*]|^!/g, "?");
}
