import type { Verdict } from "../../core/report/verdict.ts";
import { SEVERITIES } from "../../core/search/severity.ts";
import type { BlockingCounts, FailedVerdict, Headline, PassedVerdict, RunOverview } from "../../core/view/headline.ts";
import { type Block, clip } from "../budget.ts";
import { markdownCode, markdownText } from "../escape.ts";
import {
  blockingTotal,
  type Enforcement,
  firstStepPhrases,
  generationTime,
  hasOwnName,
  headlineWords,
  type Phrase,
  unevaluatedText,
  verdictPhrases,
} from "../headline.ts";
import { formatNumber, pluralize } from "../words.ts";
import { codes, NAME } from "./cells.ts";
import { scanTime } from "./images.ts";

const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" } satisfies Record<Verdict, string>;

/**
 * The first screen: the verdict, the counts and what to do first, then the scope of the run. A run that passed is two
 * lines. `generatedAt`: null where the text must not depend on the time of the run.
 */
export function opening(headline: Headline, enforcement: Enforcement, generatedAt: string | null): Block {
  const { run, verdict } = headline;
  const title = `${VERDICT_MARKS[verdict.kind]} ${markdown(verdictPhrases(headline, enforcement))}`;
  const images = `${pluralize(run.evaluated, "image")} evaluated`;
  const about = (fact: string) => aboutRun(run, fact, generatedAt);
  const paragraphs =
    verdict.kind === "failed"
      ? [`### ${title}: ${blockingTotal(verdict.blocking)}`, ...failedParagraphs(verdict), about(images)]
      : [
          `### ${title}: ${markdown(headlineWords(headline).phrases)}`,
          about(verdict.kind === "passed" ? exemptText(verdict) : images),
        ];
  return { rank: 0, head: paragraphs.map((each) => `${each}\n\n`).join(""), rows: [], foot: () => "" };
}

function failedParagraphs({ blocking, firstStep, unevaluated }: FailedVerdict): string[] {
  const commands = firstStep.kind === "upgrade" ? firstStep.commands : [];
  const incomplete = unevaluatedText(unevaluated, "").trim();
  return [
    ...(blocking.baseline === null ? [] : [baselineText(blocking.baseline)]),
    countsText(blocking),
    `**Do first:** ${markdown(firstStepPhrases(firstStep, blocking))}`,
    ...(commands.length === 0 ? [] : [`Command from Amazon Inspector: ${codes(commands, 3)}`]),
    ...(incomplete === "" ? [] : [`⚠️ ${incomplete}`]),
  ];
}

/** `**1 critical · 6 high** · 5 vulnerabilities (7 package findings)`. */
function countsText({ severity, vulnerabilities, findings, exploited }: BlockingCounts): string {
  const levels = SEVERITIES.filter((level) => severity[level] > 0);
  const counts = levels.map((level) => `${formatNumber(severity[level])} ${level.toLowerCase()}`);
  const units = `${pluralize(vulnerabilities, "vulnerability", "vulnerabilities")} (${pluralize(findings, "package finding")})`;
  return [
    `**${counts.join(" · ")}**`,
    ...(vulnerabilities === findings ? [] : [units]),
    ...(exploited === 0 ? [] : [`**${formatNumber(exploited)} known to be exploited**`]),
  ].join(" · ");
}

function baselineText(counts: { new: number; exempt: number }): string {
  const known = `${pluralize(counts.exempt, "finding")} of the baseline ${counts.exempt === 1 ? "does" : "do"} not block`;
  return `**New against the baseline:** ${pluralize(counts.new, "blocking finding")}. ${known}.`;
}

/** `exempt: CVE-2026-0001, CVE-2026-0002 and 3 more`. */
function exemptText({ exemptNames }: PassedVerdict): string {
  return `exempt: ${exemptNames.length === 0 ? "nothing" : codes(exemptNames, 3)}`;
}

/** The name of the run, unless the headline has it, its scans and its options on one line. `fact`: what the headline lacks. */
function aboutRun(run: RunOverview, fact: string, generatedAt: string | null): string {
  const { evaluated, oldestScanAt } = run;
  const kind = `${run.scanTypes.join(" and ")} scan${evaluated === 1 ? "" : "s"}`;
  const limit = !run.scanTypes.includes("basic")
    ? ""
    : ` (${run.scanTypes.length > 1 ? "basic scans cover " : ""}operating system packages only)`;
  const scanned = scanTime(oldestScanAt, generatedAt);
  return [
    ...(hasOwnName(run) ? [] : [`<b>${markdownText(clip(run.name, NAME))}</b>`]),
    ...(run.scanTypes.length === 0 ? [] : [kind + limit]),
    ...(scanned === "" ? [] : [`${evaluated === 1 ? "scanned" : "oldest scan"} ${scanned}`]),
    fact,
    `blocking severities: ${run.severities.join(", ")}`,
    ...(generatedAt === null ? [] : [generationTime(run)]),
  ].join(" · ");
}

/** Names are code, so that nothing in them formats or mentions. */
function markdown(phrases: readonly Phrase[]): string {
  return phrases.map(({ kind, text }) => (kind === "name" ? markdownCode(clip(text, NAME)) : text)).join("");
}
