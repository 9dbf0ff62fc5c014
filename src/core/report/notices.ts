import type { EvaluatedRule, RuleName } from "../policy/decision.ts";
import type { DecidedGroup } from "../policy/evaluate-policy.ts";
import type { Exploitation } from "../policy/exploitation.ts";
import { relatedExemptionInWords, relatedExemptions } from "../policy/related-exemptions.ts";
import type { Policy } from "../policy/rules.ts";
import type { VexDocument } from "../policy/vex/vex-document.ts";
import { unmatchedStatements } from "../policy/vex/vex-mismatch.ts";
import { isBlocking } from "../policy/vex/vex-status.ts";
import { isInFuture } from "../policy/vex/vex-times.ts";
import { compareSeverity, SEVERITIES, type Severity, type SeverityCounts } from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { CLOCK_TOLERANCE, DAY, inWords, isoTime } from "../text/time.ts";
import type { ReportExemption } from "./report-exemptions.ts";
import { timeLeft } from "./report-exemptions.ts";
import type { ReportGroup, ReportPackage } from "./report-groups.ts";
import type { ReportScan } from "./report-scans.ts";

/** Notices do not affect the verdict. `render/notice-reasons.ts` has the explanation and remediation of each. */
export const NOTICE_CODES = [
  "other-severities",
  "old-scan",
  "future-scan",
  "allowed-endpoint",
  "extra-ca",
  "missing-permission",
  "exemption-expired",
  "exemption-fixed",
  "exemption-refused",
  "exemption-added",
  "exemption-expiring",
  "exemption-unused",
  "exemption-related",
  "policy-not-pinned",
  "base-unreadable",
  "own-files-invalid",
  "nothing-to-refuse",
  "ignore-file-elsewhere",
  "vex-not-honored",
  "vex-not-matched",
  "baseline-partial",
  "baseline-own-image",
  "baseline-severity-rose",
  "fix-unknown",
  "age-unknown",
  "epss-unknown",
  "remediation-unknown",
  "query-cost",
] as const;

export type NoticeCode = (typeof NOTICE_CODES)[number];

export type Notice = { code: NoticeCode; detail: string };

/** Without `max-scan-age`, a scan that is older is a notice. */
const OLD_SCAN_AGE = 30 * DAY;

/** An exemption that expires within this time is a notice. */
const EXPIRES_SOON = 14 * DAY;

/** Severities without a rating: such a finding may be of any severity. */
const UNRATED: readonly Severity[] = ["UNDEFINED", "UNTRIAGED", "UNKNOWN"];

export function otherSeverities(counts: SeverityCounts, selected: readonly Severity[]): Notice[] {
  const worst = [...selected].sort(compareSeverity)[0] ?? "CRITICAL";
  const worse = SEVERITIES.filter((level) => compareSeverity(level, worst) < 0 && counts[level] > 0);
  const unrated = UNRATED.filter((level) => !selected.includes(level) && counts[level] > 0);
  const found = [...worse, ...unrated].map((level) => `${counts[level]} ${level.toLowerCase()}`);
  return found.length === 0 ? [] : [{ code: "other-severities", detail: found.join(", ") }];
}

/** Notices about old scans, and scans dated in the future, if `max-scan-age` is not set. Times: see `ReportSettings`. */
export function scanAges(
  scans: readonly ReportScan[],
  maxScanAge: number | null,
  { now, readBy }: { now: number; readBy: number },
): Notice[] {
  if (maxScanAge !== null) return [];
  const ages = scans.flatMap(({ scannedAt }) => (scannedAt === null ? [] : [now - Date.parse(scannedAt)]));
  const count = (n: number) => (n === 1 ? "1 scan is" : `${n} scans are`);
  const oldest = ages.reduce((a, b) => Math.max(a, b), 0);
  const untilRead = readBy - now;
  const newest = ages.reduce((a, b) => Math.min(a, b), 0) + untilRead;
  const old = ages.filter((age) => age > OLD_SCAN_AGE).length;
  const future = ages.filter((age) => -age - untilRead > CLOCK_TOLERANCE).length;
  const notices: Notice[] = [];
  if (old > 0) {
    notices.push({ code: "old-scan", detail: `${count(old)} older than 30 days, the oldest ${inWords(oldest)}` });
  }
  if (future > 0) {
    const detail = `${count(future)} dated after this run, the furthest by ${inWords(-newest)}`;
    notices.push({ code: "future-scan", detail });
  }
  return notices;
}

/** Notices about exemptions that ended, expire soon, are unused, or are added by the pull request. */
export function exemptionNotices(exemptions: readonly ReportExemption[], now: number): Notice[] {
  const notices = exemptions.flatMap((exemption): Notice[] => {
    const found: Notice[] = [];
    const what = nameOf(exemption);
    const add = (code: NoticeCode, detail: string) => found.push({ code, detail: `${what} ${detail}` });
    const left = timeLeft(exemption, now);
    switch (exemption.state) {
      case "expired":
        add("exemption-expired", `expired after ${exemption.expires}${noLongerExempt(exemption)}`);
        break;
      case "fixed":
        add("exemption-fixed", `has until-fixed${noLongerExempt(exemption)}`);
        break;
      case "unused":
        add("exemption-unused", "matches nothing");
        break;
      case "applied":
        if (exemption.addedByPullRequest === true) add("exemption-added", additionInWords(exemption));
        break;
    }
    if (exemption.state !== "expired" && left <= EXPIRES_SOON) {
      add("exemption-expiring", `expires after ${exemption.expires}, in ${inWords(left)}`);
    }
    return found;
  });
  return notices.sort((a, b) => NOTICE_CODES.indexOf(a.code) - NOTICE_CODES.indexOf(b.code));
}

/** Notices about what the pull request's own files would exempt, where only the base's files apply. */
export function refusedExemptionNotices(refused: readonly ReportExemption[]): Notice[] {
  return refused.map((exemption) => {
    const what = exemption.kind === "inconclusive" ? images(exemption.count) : findings(exemption.count);
    const verb = exemption.kind === "inconclusive" ? "accept" : "exempt";
    return { code: "exemption-refused", detail: `${nameOf(exemption)} would ${verb} ${what}` };
  });
}

/** Notices about what policy could not decide, or did not honor. `now`: epoch ms. */
export function policyNotices(
  policy: Policy,
  decided: readonly DecidedGroup[],
  groups: readonly ReportGroup[],
  now: number,
): Notice[] {
  const notices: Notice[] = [];
  for (const document of policy.vex.toSorted((a, b) => compareText(a.path, b.path))) {
    const notHonored = [...document.notHonored, ...futureExemptions(document, now)];
    if (notHonored.length === 0) continue;
    notices.push({ code: "vex-not-honored", detail: `${document.path}: ${firstOf(notHonored)}` });
  }
  // Without a rule, none of very many results is searched for.
  const firstUnknown = policy.vex.length === 0 ? null : firstUnknownVex(groups);
  if (firstUnknown !== null) {
    const count = countUnknown(groups, "vex");
    notices.push({ code: "vex-not-honored", detail: `${findings(count)} not exempt, the first: ${firstUnknown}` });
  }
  for (const [{ path }, details] of unmatchedStatements(policy.vex, decided)) {
    notices.push({ code: "vex-not-matched", detail: `${path}: ${firstOf(details)}` });
  }
  const related = relatedExemptions(policy, decided, now).map(relatedExemptionInWords);
  if (related.length > 0) notices.push({ code: "exemption-related", detail: firstOf(related) });
  const fix = policy.onlyFixed ? countUnknown(groups, "unfixed") : 0;
  if (fix > 0) notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
  const age = policy.grace.size === 0 ? 0 : countUnknown(groups, "grace");
  if (age > 0) notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
  return notices;
}

/** The first detail, and the number of the others. */
function firstOf([first = "", ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first}, and ${others.length} more`;
}

/** Describes the exemptions of a document that are dated in the future. */
function futureExemptions({ statements }: VexDocument, now: number): string[] {
  return statements
    .filter((statement) => !isBlocking(statement) && isInFuture(statement.at, now))
    .map(({ at, vulnerability, status }) => {
      const what = `${vulnerability} is ${status} as of ${isoTime(at)}, which is in the future`;
      return `${what}; the statement counts as the oldest`;
    });
}

/** Notices about facts that Inspector did not return, and that do not affect the verdict. */
export function exploitationNotices(policy: Policy, { facts, unresolved, remediationError }: Exploitation): Notice[] {
  const notices: Notice[] = [];
  const unscored = [...facts].filter(([key, { epss }]) => epss === null && !unresolved.has(key)).map(([key]) => key);
  if (policy.exploitationPolicy?.epss != null && unscored.length > 0) {
    const vulnerabilities = unscored.length === 1 ? "1 vulnerability has" : `${unscored.length} vulnerabilities have`;
    const detail = `${vulnerabilities} no EPSS score, such as ${unscored.sort()[0]}`;
    notices.push({ code: "epss-unknown", detail });
  }
  if (remediationError !== null) notices.push({ code: "remediation-unknown", detail: remediationError });
  return notices;
}

function firstUnknownVex(groups: readonly ReportGroup[]): string | null {
  for (const { packages, name } of groups) {
    for (const found of packages) {
      const result = unknownResult(found, "vex");
      if (result !== null) return `${name}: ${result.reason}`;
    }
  }
  return null;
}

/** The number of blocking occurrences on which the outcome of a rule is unknown. */
function countUnknown(groups: readonly ReportGroup[], rule: RuleName): number {
  let count = 0;
  for (const { packages } of groups) for (const found of packages) if (unknownResult(found, rule) !== null) count += 1;
  return count;
}

/** The result of a rule on a blocking occurrence, if it is unknown. */
function unknownResult({ status, ruleResults }: ReportPackage, name: RuleName): EvaluatedRule | null {
  if (status !== "matched") return null;
  return ruleResults.find(({ rule, outcome }) => rule === name && outcome === "unknown") ?? null;
}

function nameOf({ kind, id, codes, packages, repositories, file, line, owner }: ReportExemption): string {
  const where = [...packages, ...repositories].join(", ");
  const what = `${kind === "inconclusive" ? codes.join(", ") : id}${where === "" ? "" : ` in ${where}`}`;
  return `${what} (${file}${line === null ? "" : `:${line}`}, ${owner === null ? "no owner" : `owner ${owner}`})`;
}

function additionInWords({ kind }: ReportExemption): string {
  return kind === "inconclusive"
    ? "accepts images that the base's files do not accept"
    : "exempts findings that the base's files do not exempt";
}

function noLongerExempt({ count }: ReportExemption): string {
  return count === 0 ? "" : `; it no longer exempts ${findings(count)}`;
}

function images(count: number): string {
  return count === 1 ? "1 image" : `${count} images`;
}

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}

function whyNoFix(groups: readonly ReportGroup[]): string {
  const isUnknown = (found: ReportPackage) => unknownResult(found, "unfixed") !== null;
  const contradicts = ({ fix, packages }: ReportGroup) => (fix === "yes" || fix === "no") && packages.some(isUnknown);
  if (groups.some(contradicts)) return "a finding and one of its packages contradict each other about the fix";
  const partial = groups.some(({ fix }) => fix === "partial");
  return partial
    ? "only some of their packages have a fix, and the scan does not show which ones"
    : "fix availability is unknown (basic scanning does not report it)";
}

function whyNoAge(groups: readonly ReportGroup[]): string {
  return groups.some(({ publishedAt }) => publishedAt !== null)
    ? "the publication date is unknown or in the future"
    : "the publication date is unknown (basic scanning does not report it)";
}
