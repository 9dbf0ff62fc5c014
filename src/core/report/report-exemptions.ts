import { addedDecisions, countByExemption, type DecidedGroup } from "../policy/evaluate-policy.ts";
import { type Exemption, endOf, isExpired } from "../policy/exemptions/exemption.ts";
import type { AcceptEntry, IgnoreEntry } from "../policy/exemptions/ignore-file.ts";
import { type Exemptions, NO_EXEMPTIONS } from "../policy/exemptions/pull-request-exemptions.ts";
import type { Policy } from "../policy/rules.ts";
import type { VexStatement } from "../policy/vex/vex-document.ts";
import type { InconclusiveCode } from "../search/scan-result.ts";
import { compareText } from "../text/order.ts";
import type { AssessedScan } from "./report-scans.ts";

/**
 * `applied`: it exempts something. `unused`: it matches nothing. `expired`: its last day is over. `fixed`: it has
 * `until-fixed`, and a fix exists.
 */
export const EXEMPTION_STATES = ["applied", "unused", "expired", "fixed"] as const;

export type ExemptionState = (typeof EXEMPTION_STATES)[number];

/** An entry of an ignore file, or a statement of a VEX document that applies or has ended. */
export type ReportExemption = {
  kind: "ignore" | "inconclusive" | "vex";
  file: string;
  line: number | null;
  /** Null for kind `inconclusive`. */
  id: string | null;
  packages: string[];
  repositories: string[];
  codes: InconclusiveCode[];
  reason: string;
  owner: string | null;
  /** `2026-12-31`, or `never`. */
  expires: string;
  untilFixed: boolean;
  /** Whether it exempts or accepts what the base's files do not; null where those could not be read. */
  addedByPullRequest: boolean | null;
  state: ExemptionState;
  /** The occurrences (of kind `inconclusive`: scans) that it exempts, or would exempt if it had not ended. */
  count: number;
};

/** Every entry of the ignore files, and the VEX statements that apply, by file and line. `now`: epoch ms. */
export function reportExemptions(
  policy: Policy,
  decided: readonly DecidedGroup[],
  scans: readonly AssessedScan[],
  now: number,
): ReportExemption[] {
  const decisions = decided.flatMap(({ occurrences }) => occurrences.map(({ decision }) => decision));
  const applied = countByExemption(decisions, "exemptions");
  const ended = countByExemption(decisions, "ended");
  addAcceptances(
    applied,
    scans.map(({ acceptedBy }) => acceptedBy),
  );
  const { comparison } = policy;
  const added = comparison.kind === "base" ? addedCounts(policy, decided, scans) : null;
  const isUnknown = comparison.kind === "unknown";
  const central = new Set(isUnknown ? entriesOf(comparison.central ?? NO_EXEMPTIONS, () => true) : []);
  return entriesOf(policy, (statement) => applied.has(statement) || ended.has(statement))
    .map((entry) => {
      const isAdded = isUnknown && !central.has(entry) ? null : (added?.has(entry) ?? false);
      return reportExemption(entry, isAdded, { applied: applied.get(entry) ?? 0, ended: ended.get(entry) ?? 0, now });
    })
    .sort(compareExemptions);
}

/** With `refuse-pull-request-ignores`: the pull request's own entries that would exempt what the base's do not. */
export function refusedExemptions(
  policy: Policy,
  decided: readonly DecidedGroup[],
  scans: readonly AssessedScan[],
  now: number,
): ReportExemption[] {
  if (policy.comparison.kind !== "own") return [];
  const added = addedCounts(policy, decided, scans);
  return entriesOf(policy.comparison.own, () => true)
    .filter((entry) => added.has(entry))
    .map((entry) => reportExemption(entry, true, { applied: added.get(entry) ?? 0, ended: 0, now }))
    .sort(compareExemptions);
}

/** The number of occurrences or images that each exemption of the pull request exempts, and the base's files do not. */
function addedCounts(policy: Policy, decided: readonly DecidedGroup[], scans: readonly AssessedScan[]): Counts {
  const counts = countByExemption(addedDecisions(decided, policy.comparison), "exemptions");
  addAcceptances(
    counts,
    scans.map(({ acceptanceAddedBy }) => acceptanceAddedBy),
  );
  return counts;
}

type Entry = IgnoreEntry | AcceptEntry | VexStatement;

type Counts = Map<Exemption, number>;

function addAcceptances(counts: Counts, acceptances: readonly (readonly AcceptEntry[])[]): void {
  for (const entry of acceptances.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
}

/** Every entry of ignore files, and the VEX statements that pass the filter. */
function entriesOf({ ignoreFiles, vex }: Exemptions, isWanted: (statement: VexStatement) => boolean): Entry[] {
  return [
    ...ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
    ...vex.flatMap(({ statements }) => statements).filter(isWanted),
  ];
}

function reportExemption(
  entry: Entry,
  addedByPullRequest: boolean | null,
  { applied, ended, now }: { applied: number; ended: number; now: number },
): ReportExemption {
  const { kind, file, line, reason, owner, expires } = entry;
  return {
    kind,
    file,
    line,
    id: entry.kind === "ignore" ? entry.id : entry.kind === "vex" ? entry.vulnerability : null,
    packages: entry.kind === "ignore" ? [...entry.packages] : [],
    repositories: entry.kind === "vex" ? [] : [...entry.repositories],
    codes: entry.kind === "inconclusive" ? [...entry.codes] : [],
    reason,
    owner,
    expires: expires ?? "never",
    untilFixed: entry.kind === "ignore" && entry.untilFixed,
    addedByPullRequest,
    state: stateOf(entry, applied, ended, now),
    count: applied > 0 ? applied : ended,
  };
}

function stateOf(entry: Exemption, applied: number, ended: number, now: number): ExemptionState {
  if (isExpired(entry, now)) return "expired";
  if (applied > 0) return "applied";
  return ended > 0 ? "fixed" : "unused";
}

/** Milliseconds until an entry expires; infinite where it does not. */
export function timeLeft({ expires }: Pick<ReportExemption, "expires">, now: number): number {
  return endOf({ expires: expires === "never" ? null : expires }) - now;
}

/** By file and line, then by all fields, so that the order is total. */
function compareExemptions(a: ReportExemption, b: ReportExemption): number {
  return (
    compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
