import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Occurrence } from "../../search/occurrences.ts";
import { compareText } from "../../text/order.ts";
import type { Rule, RuleResult } from "../decision.ts";
import { inProduct } from "./in-product.ts";
import type { Match } from "./match.ts";
import type { VexStatement } from "./vex-document.ts";
import { type VexEntry, VexIndex } from "./vex-index.ts";
import { isBlocking } from "./vex-status.ts";
import { orderingTime } from "./vex-times.ts";
import { idOf } from "./vex-vulnerability.ts";

/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides; of two with the same
 * time, the blocking one. A statement that may or may not be about the finding can block an exemption, but exempts
 * nothing. `now`: epoch ms.
 */
export function vexRule(statements: readonly VexStatement[], now: number): Rule {
  const lookup = new StatementLookup(statements, now);
  return {
    name: "vex",
    status: "ignored",
    evaluate: (occurrence, row) => {
      const id = idOf(row.name ?? "");
      return id === "" ? null : evaluateStatements(lookup, id, occurrence, row);
    },
  };
}

function evaluateStatements(
  lookup: StatementLookup,
  id: string,
  occurrence: Occurrence,
  row: FindingGroup,
): RuleResult | null {
  let fallback: RuleResult | null = null;
  for (const entry of lookup.entriesFor(id, occurrence, row)) {
    const match = inProduct(entry.product, entry.subcomponent, occurrence, row);
    if (match === "no") continue;
    const { statement, role } = entry;
    const reason = reasonOf(statement);
    if (role === "blocks") return fallback ?? notExempt(entry, match);
    if (match !== "yes") {
      fallback ??= { outcome: "unknown", reason: `${statement.status}, but ${match.unknown} (${statement.file})` };
      continue;
    }
    const conflict = lookup.findConflict(entry, id, occurrence, row);
    if (conflict === null) return { outcome: "exempt", reason, exemptions: [statement] };
    fallback ??= conflict;
  }
  return fallback;
}

function notExempt({ statement }: VexEntry, match: Match): RuleResult {
  const uncertainty = typeof match === "string" ? "" : `; it may be about this finding: ${match.unknown}`;
  return { outcome: "not-exempt", reason: `${reasonOf(statement)}${uncertainty}` };
}

function reasonOf({ reason, owner, file }: VexStatement): string {
  return `${reason} (${owner ?? "no author"}, ${file})`;
}

/** All statements, by vulnerability. */
class StatementLookup {
  readonly #byId = new Map<string, Ranked[]>();
  /** Blocking statements that may be about any vulnerability. */
  readonly #anyId: VexIndex;
  /** One for each vulnerability that was looked up. */
  readonly #indexes = new Map<string, VexIndex>();
  /** The ids with a blocking statement. */
  readonly #blockedIds = new Set<string>();
  readonly #linked = new Map<VexStatement, readonly string[]>();

  constructor(statements: readonly VexStatement[], now: number) {
    const ranked = statements
      .map((statement): Timed => {
        const blocks = isBlocking(statement);
        const role = blocks ? "blocks" : "exempts";
        return { statement, role, time: orderingTime(statement.at, blocks, now) };
      })
      .sort(compareStatements)
      .map((timed, rank): Ranked => ({ ...timed, rank }));
    for (const each of ranked) {
      for (const id of each.statement.ids) {
        if (each.role === "blocks") this.#blockedIds.add(id);
        const known = this.#byId.get(id) ?? [];
        this.#byId.set(id, known);
        known.push(each);
      }
    }
    this.#anyId = new VexIndex(ranked.filter(isAboutAny).flatMap((each) => this.#entriesOf(each)));
  }

  /** The entries that may be about an occurrence; the first one decides. */
  entriesFor(id: string, { package: found }: Occurrence, row: FindingGroup): VexEntry[] {
    const named = this.#index(id).entriesFor(found, row);
    const any = this.#anyId.entriesFor(found, row);
    return any.length === 0 ? named : [...named, ...any].sort((a, b) => a.rank - b.rank);
  }

  /** The result of a statement that blocks the exemption under another of its ids, where one of the two has that name. */
  findConflict(
    { statement, rank }: VexEntry,
    id: string,
    occurrence: Occurrence,
    row: FindingGroup,
  ): RuleResult | null {
    const own = idOf(statement.vulnerability);
    for (const other of this.#linkedTo(statement)) {
      if (other === id) continue;
      for (const entry of this.#index(other).entriesFor(occurrence.package, row)) {
        if (entry.rank > rank) break;
        if (entry.role !== "blocks" || (other !== own && idOf(entry.statement.vulnerability) !== other)) continue;
        const match = inProduct(entry.product, entry.subcomponent, occurrence, row);
        if (match !== "no") return notExempt(entry, match);
      }
    }
    return null;
  }

  /** The ids of a statement that have a blocking statement. */
  #linkedTo(statement: VexStatement): readonly string[] {
    const known = this.#linked.get(statement);
    if (known !== undefined) return known;
    const linked = statement.ids.filter((id) => this.#blockedIds.has(id));
    this.#linked.set(statement, linked);
    return linked;
  }

  #index(id: string): VexIndex {
    const known = this.#indexes.get(id);
    if (known !== undefined) return known;
    const index = new VexIndex((this.#byId.get(id) ?? []).flatMap((each) => this.#entriesOf(each)));
    this.#indexes.set(id, index);
    return index;
  }

  #entriesOf({ statement, rank, role }: Ranked): VexEntry[] {
    const linked = role === "blocks" ? [] : this.#linkedTo(statement);
    const links = linked.length === 0 ? "" : JSON.stringify([idOf(statement.vulnerability), ...linked]);
    return statement.products.flatMap((product): VexEntry[] => {
      const subcomponents = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
      return subcomponents.map((subcomponent) => ({ statement, rank, role, links, product, subcomponent }));
    });
  }
}

type Timed = Pick<VexEntry, "statement" | "role"> & { time: number };

type Ranked = Timed & Pick<VexEntry, "rank">;

function isAboutAny({ statement, role }: Ranked): boolean {
  return statement.ids.length === 0 && role === "blocks";
}

/** The newest first; at the same time, blocking statements first; then by text, regardless of the order of the files. */
function compareStatements(a: Timed, b: Timed): number {
  if (a.time !== b.time) return b.time - a.time;
  if (a.role !== b.role) return a.role === "blocks" ? -1 : 1;
  return compareText(a.statement.sortKey, b.statement.sortKey) || compareText(a.statement.file, b.statement.file);
}
