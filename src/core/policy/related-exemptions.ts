import type { FindingGroup } from "../search/finding-groups.ts";
import type { Occurrence } from "../search/occurrences.ts";
import { packageKey } from "../search/occurrences.ts";
import { compareText } from "../text/order.ts";
import { decide } from "./decision.ts";
import type { DecidedGroup } from "./evaluate-policy.ts";
import { type Exemption, locationOf } from "./exemptions/exemption.ts";
import { ignoreRule } from "./exemptions/ignore-rule.ts";
import type { Exemptions } from "./exemptions/pull-request-exemptions.ts";
import { vexRule } from "./vex/vex-rule.ts";
import { idOf } from "./vex/vex-vulnerability.ts";

/**
 * A blocking finding, and the related id under which an exemption would apply to it. An id is related to another one if a
 * scan of the run lists one of them with the other.
 */
export type RelatedExemption = { name: string; relatedId: string; exemption: Exemption };

/** The maximum number of pairs of an occurrence and a related id that are evaluated. */
const MAX_PAIRS = 20_000;

/** The blocking findings whose related ids are exempt: one for each name and id, by text. `now`: epoch ms. */
export function relatedExemptions(
  { ignoreFiles, vex }: Exemptions,
  decided: readonly DecidedGroup[],
  now: number,
): RelatedExemption[] {
  const related = relatedIdsOf(decided.map(({ row }) => row));
  const entries = ignoreFiles.flatMap(({ ignore }) => ignore);
  const statements = vex.flatMap((document) => document.statements);
  if (related.size === 0 || entries.length + statements.length === 0) return [];
  const rules = [vexRule(statements, now), ignoreRule(entries, now)];
  const found = new Map<string, RelatedExemption>();
  for (const { name, relatedId, row, occurrence } of pairsOf(decided, related).slice(0, MAX_PAIRS)) {
    for (const exemption of decide(rules, occurrence, { ...row, name: relatedId }).exemptions) {
      const one = { name, relatedId, exemption };
      const key = JSON.stringify([name, idOf(relatedId)]);
      const other = found.get(key);
      // Packages can be exempt by different entries: which scan was read first must not matter.
      if (other === undefined || compareText(relatedExemptionInWords(one), relatedExemptionInWords(other)) < 0) {
        found.set(key, one);
      }
    }
  }
  return [...found].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each);
}

type Pair = { name: string; relatedId: string; row: FindingGroup; occurrence: Occurrence };

/** Each blocking occurrence with each related id, in an order that does not depend on that of the scans. */
function pairsOf(decided: readonly DecidedGroup[], related: ReturnType<typeof relatedIdsOf>): Pair[] {
  const pairs: (Pair & { key: string })[] = [];
  for (const { row, occurrences } of decided) {
    const { name, columns, registryId } = row;
    if (name === null) continue;
    for (const [id, relatedId] of related.get(idOf(name)) ?? []) {
      for (const { occurrence, decision } of occurrences) {
        if (decision.status !== "matched") continue;
        const key = JSON.stringify([name, id, registryId, columns, packageKey(occurrence.package)]);
        pairs.push({ name, relatedId, row, occurrence, key });
      }
    }
  }
  return pairs.sort((a, b) => compareText(a.key, b.key));
}

/** Describes it, for a notice. */
export function relatedExemptionInWords({ name, relatedId, exemption }: RelatedExemption): string {
  return `${name} blocks; the related ${relatedId} is exempt (${locationOf(exemption)})`;
}

/** By the id of a finding: each related id, and how the scan writes it. In both directions. */
function relatedIdsOf(rows: readonly FindingGroup[]): Map<string, Map<string, string>> {
  const related = new Map<string, Map<string, string>>();
  const add = (name: string, other: string) => {
    const [id, otherId] = [idOf(name), idOf(other)];
    if (id === otherId || otherId === "") return;
    const known = related.get(id) ?? new Map<string, string>();
    related.set(id, known);
    const written = known.get(otherId);
    if (written === undefined || compareText(other, written) < 0) known.set(otherId, other);
  };
  for (const { name, relatedIds } of rows) {
    for (const other of name === null ? [] : (relatedIds ?? [])) {
      add(name ?? "", other);
      add(other, name ?? "");
    }
  }
  return related;
}
