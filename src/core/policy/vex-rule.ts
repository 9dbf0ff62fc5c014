import type { FindingGroup, Occurrence } from "../finding-groups.ts";
import { isRefused } from "./exception.ts";
import type { Rule, Ruling } from "./policy.ts";
import { VEX_STATUSES, type VexStatement } from "./vex.ts";
import { inProduct } from "./vex-products.ts";

/**
 * The rule of OpenVEX documents: of the statements about a finding in a product, the newest decides, and one that
 * suppresses does not outdo another of the same time. What cannot be told to be about it suppresses nothing.
 */
export function vexRule(statements: readonly VexStatement[], refuse: boolean): Rule {
  const byId = new Map<string, VexStatement[]>();
  for (const statement of [...statements].sort(newestFirst)) {
    for (const id of new Set(statement.ids)) {
      const known = byId.get(id) ?? [];
      byId.set(id, known);
      known.push(statement);
    }
  }
  return {
    name: "vex",
    status: "ignored",
    hold: (occurrence, row) => {
      const about = byId.get(row.name?.trim().toLowerCase() ?? "") ?? [];
      return about.length === 0 ? null : rule(about, occurrence, row, refuse);
    },
  };
}

function rule(
  about: readonly VexStatement[],
  occurrence: Occurrence,
  row: FindingGroup,
  refuse: boolean,
): Ruling | null {
  let otherwise: Ruling | null = null;
  for (const statement of about) {
    const answers = statement.products.map((product) => inProduct(product, occurrence, row));
    const doubt = answers.find((answer) => typeof answer !== "string");
    const reason = `${statement.reason} (${statement.owner ?? "no author"}, ${statement.file})`;
    if (VEX_STATUSES[statement.status] === "gates") {
      if (answers.includes("yes") || doubt !== undefined) return otherwise ?? { outcome: "not-excused", reason };
    } else if (answers.includes("yes")) {
      if (!isRefused(statement, refuse)) return { outcome: "excused", reason, exceptions: [statement] };
      const refusal = `${reason} is refused: this pull request adds it`;
      otherwise ??= { outcome: "not-excused", reason: refusal, exceptions: [statement] };
    } else if (doubt !== undefined) {
      otherwise ??= { outcome: "unknown", reason: `${statement.status}, but ${doubt.unknown} (${statement.file})` };
    }
  }
  return otherwise;
}

/** A statement without a time is the oldest where it suppresses, else the newest. */
function newestFirst(a: VexStatement, b: VexStatement): number {
  const gates = ({ status }: VexStatement) => VEX_STATUSES[status] === "gates";
  const time = (statement: VexStatement) =>
    statement.at ?? (gates(statement) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  if (time(a) !== time(b)) return time(b) - time(a);
  if (gates(a) !== gates(b)) return gates(a) ? -1 : 1;
  return a.written === b.written ? 0 : a.written < b.written ? -1 : 1;
}
