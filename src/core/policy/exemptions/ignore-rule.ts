import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Occurrence } from "../../search/occurrences.ts";
import { compileGlobs } from "../../text/glob.ts";
import type { Rule, RuleResult } from "../decision.ts";
import { endOf, isExpired, locationOf } from "./exemption.ts";
import type { IgnoreEntry } from "./ignore-file.ts";

type NameTest = (name: string | null) => boolean;

type Matcher = { entry: IgnoreEntry; inPackage: NameTest; inRepository: NameTest };

/**
 * The rule of ignore files. The order of entries and files does not matter: of several entries that apply, the one that
 * expires last provides the reason. `now`: epoch ms.
 */
export function ignoreRule(entries: readonly IgnoreEntry[], now: number): Rule {
  const byId = new Map<string, Matcher[]>();
  for (const entry of [...entries].sort(compareEntries)) {
    const id = entry.id.toLowerCase();
    const matchers = byId.get(id) ?? [];
    byId.set(id, matchers);
    matchers.push({
      entry,
      inPackage: compileGlobs(entry.packages),
      inRepository: compileGlobs(entry.repositories),
    });
  }
  const entriesFor = ({ package: found }: Occurrence, { name, columns }: FindingGroup): IgnoreEntry[] =>
    [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
      .map(({ entry }) => entry);
  const endedBecause = (entry: IgnoreEntry, { package: { fix, fixedVersion } }: Occurrence): string | null => {
    if (isExpired(entry, now)) return `expired after ${entry.expires}`;
    if (!entry.untilFixed || fix !== "yes") return null;
    return `ended because ${fixedVersion === null ? "a fix exists" : `the package is fixed in ${fixedVersion}`}`;
  };
  return {
    name: "ignore",
    status: "ignored",
    evaluate: (occurrence, row) => {
      const matching = entriesFor(occurrence, row).map((entry) => ({ entry, ended: endedBecause(entry, occurrence) }));
      const [first] = matching;
      if (first === undefined) return null;
      const active = matching.filter(({ ended }) => ended === null).map(({ entry }) => entry);
      const [deciding] = active;
      if (deciding !== undefined) return { outcome: "exempt", reason: reasonOf(deciding), exemptions: active };
      const { owner } = first.entry;
      return {
        outcome: "not-exempt",
        reason: `the exemption at ${locationOf(first.entry)} ${first.ended}${owner === null ? "" : ` (owner ${owner})`}`,
        exemptions: matching.map(({ entry }) => entry),
      } satisfies RuleResult;
    },
  };
}

function reasonOf(entry: IgnoreEntry): string {
  const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
  const sooner = entry.untilFixed ? ", until fixed" : "";
  const owner = entry.owner === null ? "" : `, owner ${entry.owner}`;
  return `${entry.reason} (${until}${sooner}${owner})`;
}

/** The entry that expires last comes first, then by text, so that the order in the file does not matter. */
function compareEntries(a: IgnoreEntry, b: IgnoreEntry): number {
  const ends = endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a);
  const text = (entry: IgnoreEntry) =>
    JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
  return ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
}
