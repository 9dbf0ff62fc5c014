import { Document } from "yaml";
import { type AcceptableCode, isAcceptable } from "../policy/exemptions/code-acceptance.ts";
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
 * Ignore-file entries to copy, for the blocking findings and for the images that could not be evaluated: each names its
 * packages and repositories, so that it exempts nothing else. They expire 90 days after the report.
 */
export const ignoreSnippet = oncePerReport(writeSnippet);

function writeSnippet(report: Pick<Report, "groups" | "scans" | "generatedAt">): IgnoreSnippet {
  const globOnce = globCache();
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
  const inconclusive = acceptedCodes(report.scans, globOnce).map(({ code, repositories }) => {
    return { codes: [code], repositories, reason: "", expires };
  });
  if (ignore.length + inconclusive.length === 0) return { yaml: null, leftOut };
  const sections = {
    ...(ignore.length === 0 ? {} : { ignore }),
    ...(inconclusive.length === 0 ? {} : { inconclusive }),
  };
  return { yaml: new Document(sections, { version: "1.2" }).toString({ lineWidth: 0 }), leftOut };
}

/** The codes of the images that were not evaluated and that an ignore file may accept, with the images' repositories. */
function acceptedCodes(
  scans: Report["scans"],
  globOf: (name: string) => string | null,
): { code: AcceptableCode; repositories: string[] }[] {
  const byCode = new Map<AcceptableCode, Set<string>>();
  for (const { code, accepted, repositoryName, detail } of scans) {
    const repository = globOf(repositoryName ?? "");
    // An entry must name every code of an image, and the report has the others in the detail only.
    const hasOneCode = detail?.includes("; also ") !== true;
    if (code === null || accepted !== null || repository === null || !isAcceptable(code) || !hasOneCode) continue;
    byCode.set(code, (byCode.get(code) ?? new Set()).add(repository));
  }
  return [...byCode].map(([code, repositories]) => ({ code, repositories: [...repositories].sort() }));
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

/** `globFor`, which evaluates each name once: the same few repositories and packages recur in thousands of findings. */
export function globCache(): typeof globFor {
  const globs = new Map<string, string | null>();
  return (name) => {
    const known = globs.get(name);
    if (known !== undefined) return known;
    const glob = globFor(name);
    globs.set(name, glob);
    return glob;
  };
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
