import type { RuleName } from "../policy/decision.ts";
import { type DecidedGroup, evaluatePolicy } from "../policy/evaluate-policy.ts";
import type { PolicyFileVersion } from "../policy/exemptions/central-policy.ts";
import { liesInImage } from "../policy/exemptions/code-acceptance.ts";
import { comparedExemptions } from "../policy/exemptions/pull-request-exemptions.ts";
import {
  type Exploitation,
  groupsOfUnknownExploitation,
  NOTHING_REQUESTED,
  selectGroups,
} from "../policy/exploitation.ts";
import { type Policy, rulesFor } from "../policy/rules.ts";
import { SEARCH } from "../search/detection.ts";
import { assess } from "../search/image-history.ts";
import type { Collected, InputCounts } from "../search/intake.ts";
import type { InputCode, InputProblem } from "../search/scan-result.ts";
import {
  compareSeverity,
  noSeverityCounts,
  SEVERITIES,
  type Severity,
  type SeverityCounts,
} from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { isoTime } from "../text/time.ts";
import { assessScans } from "./assess-scans.ts";
import { baselineNotices } from "./baseline-notices.ts";
import {
  exemptionNotices,
  exploitationNotices,
  type Notice,
  otherSeverities,
  policyNotices,
  refusedExemptionNotices,
  scanAges,
} from "./notices.ts";
import { type ReportExemption, refusedExemptions, reportExemptions } from "./report-exemptions.ts";
import { compareGroups, groupReporter, type ReportGroup } from "./report-groups.ts";
import { type AssessedScan, compareScans, type ReportScan } from "./report-scans.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

export { NOTICE_CODES, type Notice, type NoticeCode } from "./notices.ts";
export type { ReportExemption } from "./report-exemptions.ts";
export type { ReportGroup, ReportPackage } from "./report-groups.ts";
export type { ReportScan } from "./report-scans.ts";

/** The report file and `--format json`, and the input of every renderer. Its JSON Schema is `docs/report.schema.json`. */
export type Report = {
  schemaVersion: 1;
  tool: { name: "ecr-findings-gate"; version: string };
  /** ISO 8601, UTC. */
  generatedAt: string;
  name: string;
  verdict: Verdict;
  detection: {
    name: string;
    technique: string;
    tactic: string;
    riskScore: number;
    impact: number;
    confidence: number;
    severity: Severity[];
  };
  counts: {
    /** Blocking groups, and groups of status `ignored`. */
    matched: number;
    ignored: number;
    /** Images and inputs that were not evaluated and are not accepted; an input with several problems counts once. */
    inconclusive: number;
    /** Distinct occurrences, before any filter. */
    total: number;
    severity: SeverityCounts;
  };
  /** The verdict without any exemption of an ignore file or a VEX document. */
  verdictWithoutExemptions: Verdict;
  groups: ReportGroup[];
  scans: ReportScan[];
  inputs: InputCounts;
  exemptions: ReportExemption[];
  /** The ignore files and VEX documents that apply, with the commits of central policies. */
  policyFiles: PolicyFileVersion[];
  notices: Notice[];
};

export type ReportSettings = {
  name: string;
  version: string;
  severities: readonly Severity[];
  /** Milliseconds. */
  maxScanAge: number | null;
  policy: Policy;
  /** Default: none. */
  policyFiles?: readonly PolicyFileVersion[];
  /** Facts from Inspector; default: none were requested. */
  exploitation?: Exploitation;
  /** The sources as the user named them, for the problem `no-matching-events`. */
  sources: readonly string[];
  /** Notices of the sources. */
  notices: readonly Notice[];
  /** The start of the run, epoch ms. Ages and the ends of exemptions are relative to it. */
  now: number;
  /** The end of reading, epoch ms: later times lie in the future. Default: `now`. */
  readBy?: number;
};

/** What was collected and the settings determine every byte of the report, `generatedAt` aside. */
export function buildReport(collected: Collected, settings: ReportSettings): Report {
  const { policy, severities, maxScanAge, now, readBy = now, exploitation = NOTHING_REQUESTED } = settings;
  const gate = policy.exploitationPolicy;
  const rules = rulesFor(policy, now, collected.indexes);
  const compared = comparedExemptions(policy.comparison);
  const comparedRules = compared === null ? null : rulesFor({ ...policy, ...compared }, now, collected.indexes);
  const context = { rules, comparedRules, severities, policy, exploitation };
  const groups: ReportGroup[] = [];
  // Without exemptions and a baseline, the report's rows contain all that is needed of the decisions.
  const isReadAgain = comparedRules !== null || rules.some(({ name }) => READ_AGAIN.has(name));
  const decided: DecidedGroup[] = [];
  let blockingWithoutExemptions = 0;
  const report = groupReporter(exploitation);
  for (const group of evaluatePolicy(selectGroups(collected, gate, exploitation), context)) {
    groups.push(report(group));
    if (blocksWithoutExemptions(group)) blockingWithoutExemptions += 1;
    if (isReadAgain) decided.push(group);
  }
  groups.sort(compareGroups);
  const unselected = [...evaluatePolicy(groupsOfUnknownExploitation(collected, gate, exploitation), context)];

  const assessments = assess(collected.images);
  const assessed = assessScans(collected, assessments, { ...context, maxScanAge, now, readBy });
  const scans = assessed.map(({ scan }) => scan).sort(compareScans);
  const problems = inputProblems(collected.inputs.problems, assessed, settings.sources);

  const severity = noSeverityCounts();
  for (const { counts } of assessments) for (const level of SEVERITIES) severity[level] += counts[level];
  const matched = groups.filter(({ status }) => status === "matched").length;
  const unevaluated = scans.filter(({ outcome }) => outcome === "inconclusive");
  const unaccepted = unevaluated.filter(({ accepted }) => accepted === null);
  const inputsWithProblems = new Set(problems.map(({ path }) => path)).size;
  const inconclusive = unaccepted.length + inputsWithProblems;
  const exemptions = reportExemptions(policy, [...decided, ...unselected], assessed, now);
  const refused = refusedExemptions(policy, [...decided, ...unselected], assessed, now);
  return {
    schemaVersion: 1,
    tool: { name: "ecr-findings-gate", version: settings.version },
    generatedAt: isoTime(now) ?? "",
    name: settings.name,
    verdict: verdictOf({ matched, inconclusive, scans: scans.length }),
    verdictWithoutExemptions: verdictOf({
      matched: blockingWithoutExemptions,
      inconclusive: unevaluated.length + inputsWithProblems + unselected.filter(needsFactsWithoutExemptions).length,
      scans: scans.length,
    }),
    detection: {
      name: SEARCH.name,
      technique: SEARCH.technique,
      tactic: SEARCH.tactic,
      riskScore: SEARCH.riskScore,
      impact: SEARCH.impact,
      confidence: SEARCH.confidence,
      severity: [...severities].sort(compareSeverity),
    },
    counts: {
      matched,
      ignored: groups.filter(({ status }) => status === "ignored").length,
      inconclusive,
      total: SEVERITIES.reduce((sum, level) => sum + severity[level], 0),
      severity,
    },
    groups,
    scans,
    inputs: { ...collected.inputs, problems },
    exemptions,
    policyFiles: [...(settings.policyFiles ?? [])],
    notices: [
      ...settings.notices,
      ...otherSeverities(severity, severities),
      ...scanAges(scans, maxScanAge, { now, readBy }),
      ...exemptionNotices(exemptions, now),
      ...refusedExemptionNotices(refused),
      ...policyNotices(policy, decided, groups, now),
      ...baselineNotices(policy.baseline, decided, scans, collected.indexes),
      ...exploitationNotices(policy, exploitation),
    ],
  };
}

/** Rules whose decisions are compared with the entries of policy files again, for the exemptions and notices. */
const READ_AGAIN: ReadonlySet<RuleName> = new Set(["vex", "ignore", "baseline"]);

function blocksWithoutExemptions({ occurrences }: DecidedGroup): boolean {
  return occurrences.some(({ statusWithoutExemptions }) => statusWithoutExemptions === "matched");
}

/** Whether, without exemptions, the verdict would depend on whether the group's vulnerability is exploited. */
function needsFactsWithoutExemptions({ occurrences }: DecidedGroup): boolean {
  return occurrences.some(
    ({ decision, statusWithoutExemptions }) => decision.status === "ignored" && statusWithoutExemptions === "matched",
  );
}

/**
 * The problems of the inputs, causes first. If nothing was evaluated, that is a problem of its own only where no other
 * problem explains it: an input that was not read completely may contain events.
 */
function inputProblems(
  problems: readonly InputProblem[],
  assessed: readonly AssessedScan[],
  sources: readonly string[],
): InputProblem[] {
  const incomplete = new Set(problems.flatMap(({ path, code }) => (code === "no-matching-events" ? [] : [path])));
  const all = problems.filter(({ path, code }) => code !== "no-matching-events" || !incomplete.has(path));
  if (assessed.length === 0 && all.length === 0) {
    all.push({ path: sources.join(", "), code: "no-matching-events", detail: "nothing was evaluated" });
  }
  if (isNothingEvaluated(assessed)) all.push(nothingEvaluated(assessed.map(({ scan }) => scan)));
  const key = ({ path, code, detail }: InputProblem) => JSON.stringify([path, code, detail]);
  return all.sort((a, b) => rank(a.code) - rank(b.code) || compareText(key(a), key(b)));
}

/** A response of another host may be the cause of other problems, and missing events may be the result of them. */
function rank(code: InputCode): number {
  if (code === "foreign-endpoint") return 0;
  return code === "no-matching-events" ? 2 : 1;
}

/** Whether every image is accepted, and at least one of them for a reason that does not lie in the image. */
function isNothingEvaluated(assessed: readonly AssessedScan[]): boolean {
  return (
    assessed.length > 0 &&
    assessed.every(({ scan }) => scan.accepted !== null) &&
    !assessed.every(({ codes }) => liesInImage(codes))
  );
}

const MAX_NAMED = 3;

function nothingEvaluated(scans: readonly ReportScan[]): InputProblem {
  const names = [...new Set(scans.map(({ reference }) => reference))].sort();
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  const codes = [...new Set(scans.map(({ code }) => code ?? ""))].sort();
  return {
    path: `${names.slice(0, MAX_NAMED).join(", ")}${more}`,
    code: "nothing-evaluated",
    detail: `${scans.length} accepted (${codes.join(", ")}), 0 evaluated`,
  };
}
