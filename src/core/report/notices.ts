import { countUnknown, type DecidedGroup } from "../policy/evaluate-policy.ts";
import type { Exploitation } from "../policy/exploitation.ts";
import type { Policy } from "../policy/rules.ts";
import { isBlocking, type VexDocument } from "../policy/vex/vex-document.ts";
import { isInFuture } from "../policy/vex/vex-times.ts";
import { compareSeverity, SEVERITIES, type Severity, type SeverityCounts } from "../search/severity.ts";
import { compareText } from "../text/order.ts";
import { CLOCK_TOLERANCE, DAY, inWords, isoTime } from "../text/time.ts";
import type { ReportExemption } from "./report-exemptions.ts";
import { timeLeft } from "./report-exemptions.ts";
import type { ReportGroup } from "./report-groups.ts";
import type { ReportScan } from "./report-scans.ts";

/** Worth knowing, without a say in the verdict. `render/reasons.ts` has what to do about each. */
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
  "base-unreadable",
  "own-files-invalid",
  "nothing-to-refuse",
  "vex-not-honored",
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

/** A scan older than this is worth a notice where no `max-scan-age` is set. */
const OLD_SCAN = 30 * DAY;

/** An exemption that ends sooner is worth one. */
const SOON = 14 * DAY;

/** Severities that say nothing about the danger: such a finding may be as bad as any. */
const UNRATED: readonly Severity[] = ["UNDEFINED", "UNTRIAGED", "UNKNOWN"];

export function otherSeverities(counts: SeverityCounts, selected: readonly Severity[]): Notice[] {
  const worst = [...selected].sort(compareSeverity)[0] ?? "CRITICAL";
  const worse = SEVERITIES.filter((level) => compareSeverity(level, worst) < 0 && counts[level] > 0);
  const unsure = UNRATED.filter((level) => !selected.includes(level) && counts[level] > 0);
  return [...worse, ...unsure].map((level) => ({
    code: "other-severities",
    detail: `${counts[level]} ${level} seen; severity is ${[...selected].sort(compareSeverity).join(",")}`,
  }));
}

/** Scans whose age is worth a notice where no `max-scan-age` is set; the times as in `ReportSettings`. */
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
  const old = ages.filter((age) => age > OLD_SCAN).length;
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

/** What is to be known of each exemption. */
export function exemptionNotices(exemptions: readonly ReportExemption[], now: number): Notice[] {
  const notices = exemptions.flatMap((exemption): Notice[] => {
    const told: Notice[] = [];
    const what = nameOf(exemption);
    const tell = (code: NoticeCode, detail: string) => told.push({ code, detail: `${what} ${detail}` });
    const left = timeLeft(exemption, now);
    switch (exemption.state) {
      case "expired":
        tell("exemption-expired", `ended after ${exemption.expires}${againstCount(exemption)}`);
        break;
      case "fixed":
        tell("exemption-fixed", `was to hold until fixed, and a fix exists${againstCount(exemption)}`);
        break;
      case "unused":
        tell("exemption-unused", "exempts nothing");
        break;
      case "applied":
        if (exemption.addedByPullRequest === true) tell("exemption-added", addedInWords(exemption));
        break;
    }
    if (exemption.state !== "expired" && left <= SOON) {
      tell("exemption-expiring", `ends after ${exemption.expires}, in ${inWords(left)}`);
    }
    return told;
  });
  return notices.sort((a, b) => NOTICE_CODES.indexOf(a.code) - NOTICE_CODES.indexOf(b.code));
}

/** What the pull request's own files would exempt, where only the base's apply. */
export function refusalNotices(refused: readonly ReportExemption[]): Notice[] {
  return refused.map((exemption) => {
    const what = exemption.kind === "inconclusive" ? images(exemption.count) : findings(exemption.count);
    const verb = exemption.kind === "inconclusive" ? "accept" : "exempt";
    return { code: "exemption-refused", detail: `${nameOf(exemption)} would ${verb} ${what}` };
  });
}

/** What policy could not do to the letter. `now`: epoch ms. */
export function policyNotices(
  policy: Policy,
  decided: readonly DecidedGroup[],
  groups: readonly ReportGroup[],
  now: number,
): Notice[] {
  const notices: Notice[] = [];
  for (const document of policy.vex.toSorted((a, b) => compareText(a.path, b.path))) {
    const faults = [...document.notHonored, ...futureExemptions(document, now)];
    const [first] = faults;
    if (first === undefined) continue;
    const more = faults.length > 1 ? `, and ${faults.length - 1} more` : "";
    notices.push({ code: "vex-not-honored", detail: `${document.path}: ${first}${more}` });
  }
  const doubtful = firstDoubt(groups);
  if (doubtful !== null) {
    const count = countUnknown(decided, "vex");
    notices.push({ code: "vex-not-honored", detail: `${findings(count)} not suppressed, the first: ${doubtful}` });
  }
  const fix = countUnknown(decided, "unfixed");
  if (fix > 0) notices.push({ code: "fix-unknown", detail: `${findings(fix)}: ${whyNoFix(groups)}` });
  const age = countUnknown(decided, "grace");
  if (age > 0) notices.push({ code: "age-unknown", detail: `${findings(age)}: ${whyNoAge(groups)}` });
  return notices;
}

/** The exemptions of a document that are dated in the future. */
function futureExemptions({ statements }: VexDocument, now: number): string[] {
  return statements
    .filter((statement) => !isBlocking(statement) && isInFuture(statement.at, now))
    .map(({ at, vulnerability, status }) => {
      const what = `${vulnerability} is ${status} as of ${isoTime(at)}, which is in the future`;
      return `${what}; the statement counts as the oldest`;
    });
}

/** What Inspector had no answer to, where that leaves the verdict as it is. */
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

function firstDoubt(groups: readonly ReportGroup[]): string | null {
  for (const { packages, name } of groups) {
    for (const { status, ruleResults } of packages) {
      const step = ruleResults.find(({ rule, outcome }) => rule === "vex" && outcome === "unknown");
      if (status === "matched" && step !== undefined) return `${name}: ${step.reason}`;
    }
  }
  return null;
}

function nameOf({ kind, id, codes, packages, repositories, file, line, owner }: ReportExemption): string {
  const where = [...packages, ...repositories].join(", ");
  const what = `${kind === "inconclusive" ? codes.join(", ") : id}${where === "" ? "" : ` in ${where}`}`;
  return `${what} (${file}${line === null ? "" : `:${line}`}, ${owner === null ? "no owner" : `owner ${owner}`})`;
}

function addedInWords({ kind }: ReportExemption): string {
  return kind === "inconclusive"
    ? "accepts images that the base's files do not accept"
    : "exempts findings that the base's files do not exempt";
}

function againstCount({ count }: ReportExemption): string {
  return count === 0 ? "" : `; ${findings(count)} no longer exempt by it`;
}

function images(count: number): string {
  return count === 1 ? "1 image" : `${count} images`;
}

function findings(count: number): string {
  return count === 1 ? "1 finding" : `${count} findings`;
}

function whyNoFix(groups: readonly ReportGroup[]): string {
  const isUnknown = ({ status, ruleResults }: ReportGroup["packages"][number]) =>
    status === "matched" && ruleResults.some(({ rule, outcome }) => rule === "unfixed" && outcome === "unknown");
  const contradicts = ({ fix, packages }: ReportGroup) => (fix === "yes" || fix === "no") && packages.some(isUnknown);
  if (groups.some(contradicts)) return "a finding and one of its packages contradict each other about it";
  const partial = groups.some(({ fix }) => fix === "partial");
  return partial
    ? "only some of their packages have a fix, and it is not said which"
    : "whether a fix exists is not said, as in basic scanning";
}

function whyNoAge(groups: readonly ReportGroup[]): string {
  return groups.some(({ publishedAt }) => publishedAt !== null)
    ? "when they were published is not said, or lies in the future"
    : "when they were published is not said, as in basic scanning";
}
