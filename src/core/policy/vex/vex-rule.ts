import type { FindingGroup, Occurrence } from "../../search/finding-groups.ts";
import { compareText } from "../../text/order.ts";
import type { Rule, RuleResult } from "../decision.ts";
import type { Match } from "./match.ts";
import { isBlocking, type VexStatement } from "./vex-document.ts";
import { type VexEntry, VexIndex } from "./vex-index.ts";
import { inProduct } from "./vex-products.ts";
import { orderingTime } from "./vex-times.ts";
import { idOf } from "./vex-vulnerability.ts";

/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides, and an exemption
 * does not outdo what speaks against it at the same time. What may be about the finding blocks and does not exempt.
 * `now`: epoch ms.
 */
export function vexRule(statements: readonly VexStatement[], now: number): Rule {
  const lookup = new StatementLookup(statements, now);
  return {
    name: "vex",
    status: "ignored",
    evaluate: (occurrence, row) => {
      const id = idOf(row.name ?? "");
      return id === "" ? null : rule(lookup, id, occurrence, row);
    },
  };
}

function rule(lookup: StatementLookup, id: string, occurrence: Occurrence, row: FindingGroup): RuleResult | null {
  let otherwise: RuleResult | null = null;
  for (const entry of lookup.about(id, occurrence, row)) {
    const answer = inProduct(entry.product, entry.part, occurrence, row);
    if (answer === "no") continue;
    const { statement, role } = entry;
    const reason = reasonOf(statement);
    if (role === "blocks") return otherwise ?? against(entry, answer);
    if (answer !== "yes") {
      otherwise ??= { outcome: "unknown", reason: `${statement.status}, but ${answer.unknown} (${statement.file})` };
      continue;
    }
    const opposed = lookup.oppositionTo(entry, id, occurrence, row);
    if (opposed === null) return { outcome: "exempt", reason, exemptions: [statement] };
    otherwise ??= opposed;
  }
  return otherwise;
}

function against({ statement }: VexEntry, answer: Match): RuleResult {
  const doubt = typeof answer === "string" ? "" : `; perhaps about this finding: ${answer.unknown}`;
  return { outcome: "not-exempt", reason: `${reasonOf(statement)}${doubt}` };
}

function reasonOf({ reason, owner, file }: VexStatement): string {
  return `${reason} (${owner ?? "no author"}, ${file})`;
}

/** All statements, found by the vulnerability that they are about. */
class StatementLookup {
  readonly #byId = new Map<string, Ranked[]>();
  /** Those that may be about any vulnerability. */
  readonly #anyId: VexIndex;
  /** One for each vulnerability that was asked for. */
  readonly #indexes = new Map<string, VexIndex>();
  /** The ids under which something blocks. */
  readonly #blockedIds = new Set<string>();
  readonly #linked = new Map<VexStatement, readonly string[]>();

  constructor(statements: readonly VexStatement[], now: number) {
    const ranked = statements
      .map((statement): Timed => {
        const blocks = isBlocking(statement);
        const role = blocks ? "blocks" : "exempts";
        return { statement, role, time: orderingTime(statement.at, blocks, now) };
      })
      .sort(firstToDecide)
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

  /** What may be about an occurrence, the first to decide first. */
  about(id: string, { package: found }: Occurrence, row: FindingGroup): VexEntry[] {
    const named = this.#index(id).about(found, row);
    const any = this.#anyId.about(found, row);
    return any.length === 0 ? named : [...named, ...any].sort((a, b) => a.rank - b.rank);
  }

  /** What blocks an exemption of a vulnerability under another name that the exemption gives it, or that is its own. */
  oppositionTo(
    { statement, rank }: VexEntry,
    id: string,
    occurrence: Occurrence,
    row: FindingGroup,
  ): RuleResult | null {
    const own = idOf(statement.vulnerability);
    for (const other of this.#linkedTo(statement)) {
      if (other === id) continue;
      for (const entry of this.#index(other).about(occurrence.package, row)) {
        if (entry.rank > rank) break;
        if (entry.role !== "blocks" || (other !== own && idOf(entry.statement.vulnerability) !== other)) continue;
        const answer = inProduct(entry.product, entry.part, occurrence, row);
        if (answer !== "no") return against(entry, answer);
      }
    }
    return null;
  }

  /** The ids of a statement under which something blocks. */
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
      const parts = product.kind === "image" && product.packages.length > 0 ? product.packages : [null];
      return parts.map((part) => ({ statement, rank, role, links, product, part }));
    });
  }
}

type Timed = Pick<VexEntry, "statement" | "role"> & { time: number };

type Ranked = Timed & Pick<VexEntry, "rank">;

function isAboutAny({ statement, role }: Ranked): boolean {
  return statement.ids.length === 0 && role === "blocks";
}

/** The newest first; of the same time what blocks; and then in an order that is not the order of the files. */
function firstToDecide(a: Timed, b: Timed): number {
  if (a.time !== b.time) return b.time - a.time;
  if (a.role !== b.role) return a.role === "blocks" ? -1 : 1;
  return compareText(a.statement.written, b.statement.written) || compareText(a.statement.file, b.statement.file);
}
