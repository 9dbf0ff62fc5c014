import type { Report } from "../report/report.ts";
import { expiryOf, globCache, isNameable } from "./ignore-snippet.ts";
import type { ReportOccurrence } from "./occurrences.ts";

/**
 * Returns a function that writes the ignore-file entry, in YAML, for one blocking finding in its package and repository.
 * The reason is empty, so the file is invalid until it is written. Null where the finding does not block, or an ignore
 * file cannot name it.
 */
export function ignoreEntries(report: Pick<Report, "generatedAt">): (occurrence: ReportOccurrence) => string | null {
  const expires = expiryOf(report);
  const globOnce = globCache();
  return ({ group, found }) => {
    const id = group.name ?? "";
    const repository = globOnce(group.repositoryName ?? "");
    const name = found.name === null ? null : globOnce(found.name);
    if (found.status !== "matched" || !isNameable(id) || repository === null) return null;
    if (found.name !== null && name === null) return null;
    // A string in JSON is the same string in YAML.
    const packages = name === null ? "" : `    packages: [${JSON.stringify(name)}]\n`;
    return `  - id: ${JSON.stringify(id)}\n    reason: ""\n    expires: ${expires}\n${packages}    repositories: [${JSON.stringify(repository)}]\n`;
  };
}
