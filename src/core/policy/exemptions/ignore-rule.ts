import type { FindingGroup, Occurrence } from "../../search/finding-groups.ts";
import { compileGlobs } from "../../text/glob.ts";
import type { Rule, RuleResult } from "../decision.ts";
import { endOf, isExpired, locationOf } from "./exemption.ts";
import type { IgnoreEntry } from "./ignore-file.ts";

type NameTest = (name: string | null) => boolean;

type Matcher = { entry: IgnoreEntry; inPackage: NameTest; inRepository: NameTest };

/**
 * The rule of ignore files. Which entries there are decides, not where they stand: of several that apply, the one that
 * holds longest gives the reason. `now`: epoch ms.
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
  const applicable = ({ package: found }: Occurrence, { name, columns }: FindingGroup): IgnoreEntry[] =>
    [...new Set([name?.trim().toLowerCase() ?? "*", "*"])]
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ inPackage, inRepository }) => inPackage(found.name) && inRepository(columns.repositoryName))
      .map(({ entry }) => entry);
  const whyNot = (entry: IgnoreEntry, { package: { fix, fixedVersion } }: Occurrence): string | null => {
    if (isExpired(entry, now)) return `expired after ${entry.expires}`;
    return entry.untilFixed && fix === "yes" ? `ended: fixed in ${fixedVersion ?? "a later version"}` : null;
  };
  return {
    name: "ignore",
    status: "ignored",
    evaluate: (occurrence, row) => {
      const named = applicable(occurrence, row).map((entry) => ({ entry, not: whyNot(entry, occurrence) }));
      const [ended] = named;
      if (ended === undefined) return null;
      const holding = named.filter(({ not }) => not === null).map(({ entry }) => entry);
      const [deciding] = holding;
      if (deciding !== undefined) return { outcome: "exempt", reason: reasonOf(deciding), exemptions: holding };
      return {
        outcome: "not-exempt",
        reason: `the exemption at ${locationOf(ended.entry)}${ownedBy(ended.entry)} ${ended.not}`,
        exemptions: named.map(({ entry }) => entry),
      } satisfies RuleResult;
    },
  };
}

function reasonOf(entry: IgnoreEntry): string {
  const until = entry.expires === null ? "does not expire" : `through ${entry.expires}`;
  const sooner = entry.untilFixed ? ", until fixed" : "";
  return `${entry.reason} (${until}${sooner}${ownedBy(entry)})`;
}

function ownedBy({ owner }: Pick<IgnoreEntry, "owner">): string {
  return owner === null ? "" : `, owner ${owner}`;
}

/** First what holds longest, then by its text: an order without regard to the file's. */
function compareEntries(a: IgnoreEntry, b: IgnoreEntry): number {
  const ends = endOf(a) === endOf(b) ? 0 : endOf(b) - endOf(a);
  const text = (entry: IgnoreEntry) =>
    JSON.stringify([entry.untilFixed, entry.reason, entry.owner, entry.file, entry.line]);
  return ends || (text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1);
}
