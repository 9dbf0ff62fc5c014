import { addedDecisions, countByExemption, type DecidedGroup } from "../policy/evaluate-policy.ts";
import { type Exemption, endOf, isExpired } from "../policy/exemptions/exemption.ts";
import type { AcceptEntry, IgnoreEntry } from "../policy/exemptions/ignore-file.ts";
import type { Exemptions } from "../policy/exemptions/pull-request-exemptions.ts";
import type { Policy } from "../policy/rules.ts";
import type { VexStatement } from "../policy/vex/vex-document.ts";
import type { InconclusiveCode } from "../search/scan-result.ts";
import { compareText } from "../text/order.ts";
import type { AssessedScan } from "./report-scans.ts";

/**
 * What became of an exemption: it exempts something; it matched nothing; its last day is over; or what it named is fixed
 * and it was to hold until then.
 */
export const EXEMPTION_STATES = ["applied", "unused", "expired", "fixed"] as const;

export type ExemptionState = (typeof EXEMPTION_STATES)[number];

/** An entry of an ignore file, or a statement of a VEX document that applies or would. */
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
  /**
   * Whether it exempts an occurrence, or accepts an image, that the base's files do not; null where those could not be
   * read.
   */
  addedByPullRequest: boolean | null;
  state: ExemptionState;
  /** How many occurrences (of kind `inconclusive`: scans) it exempts; where it no longer applies, would exempt. */
  count: number;
};

/** Every entry of the ignore files, and what applies of the VEX documents, by file and line. `now`: epoch ms. */
export function reportExemptions(
  policy: Policy,
  decided: readonly DecidedGroup[],
  scans: readonly AssessedScan[],
  now: number,
): ReportExemption[] {
  const decisions = decided.flatMap(({ occurrences }) => occurrences.map(({ decision }) => decision));
  const uses = countByExemption(decisions, "exemptions");
  const lapses = countByExemption(decisions, "ended");
  addAccepting(
    uses,
    scans.map(({ acceptedBy }) => acceptedBy),
  );
  const { kind } = policy.comparison;
  const added = kind === "base" ? addedUses(policy, decided, scans) : null;
  const used = (statement: VexStatement) => uses.has(statement) || lapses.has(statement);
  return entriesOf(policy, used)
    .map((entry) => {
      const isAdded = kind === "unknown" ? null : (added?.has(entry) ?? false);
      return reportExemption(entry, isAdded, { used: uses.get(entry) ?? 0, ended: lapses.get(entry) ?? 0, now });
    })
    .sort(compareExemptions);
}

/** The entries of the pull request's own files that exempt what the base's do not, where that is refused. */
export function refusedExemptions(
  policy: Policy,
  decided: readonly DecidedGroup[],
  scans: readonly AssessedScan[],
  now: number,
): ReportExemption[] {
  if (policy.comparison.kind !== "own") return [];
  const uses = addedUses(policy, decided, scans);
  return entriesOf(policy.comparison.own, () => true)
    .filter((entry) => uses.has(entry))
    .map((entry) => reportExemption(entry, true, { used: uses.get(entry) ?? 0, ended: 0, now }))
    .sort(compareExemptions);
}

/** For how many occurrences or images each exemption is one that the pull request adds. */
function addedUses(policy: Policy, decided: readonly DecidedGroup[], scans: readonly AssessedScan[]): Uses {
  const uses = countByExemption(addedDecisions(decided, policy.comparison), "exemptions");
  addAccepting(
    uses,
    scans.map(({ acceptanceAddedBy }) => acceptanceAddedBy),
  );
  return uses;
}

type Entry = IgnoreEntry | AcceptEntry | VexStatement;

type Uses = Map<Exemption, number>;

function addAccepting(uses: Uses, accepting: readonly (readonly AcceptEntry[])[]): void {
  for (const entry of accepting.flat()) uses.set(entry, (uses.get(entry) ?? 0) + 1);
}

/** Every entry of ignore files, and those statements that are wanted. */
function entriesOf({ ignoreFiles, vex }: Exemptions, isWanted: (statement: VexStatement) => boolean): Entry[] {
  return [
    ...ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
    ...vex.flatMap(({ statements }) => statements).filter(isWanted),
  ];
}

function reportExemption(
  entry: Entry,
  addedByPullRequest: boolean | null,
  { used, ended, now }: { used: number; ended: number; now: number },
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
    state: stateOf(entry, used, ended, now),
    count: used > 0 ? used : ended,
  };
}

function stateOf(entry: Exemption, used: number, ended: number, now: number): ExemptionState {
  if (isExpired(entry, now)) return "expired";
  if (used > 0) return "applied";
  return ended > 0 ? "fixed" : "unused";
}

/** Milliseconds until an entry no longer applies; infinite where it does not expire. */
export function timeLeft({ expires }: Pick<ReportExemption, "expires">, now: number): number {
  return endOf({ expires: expires === "never" ? null : expires }) - now;
}

/** By file and line; two at one place by all that they say, so that the order is total. */
function compareExemptions(a: ReportExemption, b: ReportExemption): number {
  return (
    compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
