import { compareText } from "../order.ts";
import { type Exception, endOf, isExpired, isRefused } from "../policy/exception.ts";
import type { AcceptEntry, IgnoreEntry } from "../policy/ignore-file.ts";
import { countUses, type JudgedGroup } from "../policy/judgement.ts";
import type { Policy } from "../policy/rules.ts";
import type { VexStatement } from "../policy/vex.ts";
import type { InconclusiveCode } from "../scan-result.ts";
import type { AssessedScan } from "./report-scans.ts";

/**
 * What became of an exception: it excuses something; it matched nothing; its last day is over; what it named is fixed
 * and it was to hold until then; or it is refused, because a pull request adds it.
 */
export const EXCEPTION_STATES = ["applied", "unused", "expired", "fixed", "refused"] as const;

export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** An entry of an ignore file, or a statement of a VEX document that applies or would. */
export type ReportException = {
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
  /** Null where the pull request's base could not be read. */
  addedByPullRequest: boolean | null;
  state: ExceptionState;
  /** How many occurrences (of kind `inconclusive`: scans) it excuses; where it no longer applies, would excuse. */
  count: number;
};

/** Every entry of the ignore files, and what applies of the VEX documents, by file and line. `now`: epoch ms. */
export function reportExceptions(
  policy: Policy,
  judged: readonly JudgedGroup[],
  scans: readonly AssessedScan[],
  now: number,
): ReportException[] {
  const uses = countUses(judged, "exceptions");
  const lapses = countUses(judged, "lapsed");
  for (const entry of scans.flatMap(({ acceptedBy }) => acceptedBy)) uses.set(entry, (uses.get(entry) ?? 0) + 1);
  const entries: (IgnoreEntry | AcceptEntry | VexStatement)[] = [
    ...policy.ignoreFiles.flatMap(({ ignore, inconclusive }) => [...ignore, ...inconclusive]),
    ...policy.vex.flatMap(({ statements }) => statements).filter((said) => uses.has(said) || lapses.has(said)),
  ];
  return entries
    .map((entry) => reportException(entry, policy, uses.get(entry) ?? 0, lapses.get(entry) ?? 0, now))
    .sort(compareExceptions);
}

function reportException(
  entry: IgnoreEntry | AcceptEntry | VexStatement,
  policy: Policy,
  used: number,
  lapsed: number,
  now: number,
): ReportException {
  const { kind, file, line, reason, owner, expires, addedByPullRequest } = entry;
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
    state: stateOf(entry, policy, used, lapsed, now),
    count: used > 0 ? used : lapsed,
  };
}

function stateOf(entry: Exception, policy: Policy, used: number, lapsed: number, now: number): ExceptionState {
  if (isExpired(entry, now)) return "expired";
  if (isRefused(entry, policy.refusePullRequestIgnores)) return "refused";
  if (used > 0) return "applied";
  return lapsed > 0 ? "fixed" : "unused";
}

/** Milliseconds until an entry no longer applies; infinite where it does not expire. */
export function timeLeft({ expires }: Pick<ReportException, "expires">, now: number): number {
  return endOf({ expires: expires === "never" ? null : expires }) - now;
}

/** By file and line; two at one place by all that they say, so that the order is total. */
function compareExceptions(a: ReportException, b: ReportException): number {
  return (
    compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(JSON.stringify(a), JSON.stringify(b))
  );
}
