import { OPTIONS } from "../core/options/options.ts";
import type { Report } from "../core/report/report.ts";
import {
  type BlockingCounts,
  type FailedVerdict,
  type FirstStep,
  type Headline,
  headlineOf,
  type InconclusiveVerdict,
  type PassedVerdict,
  type RunOverview,
  type UnevaluatedCounts,
} from "../core/view/headline.ts";
import type { UpgradeEffect } from "../core/view/upgrades.ts";
import { clip } from "./budget.ts";
import { oneLine } from "./escape.ts";
import { unevaluatedLabel } from "./image-label.ts";
import { packageLabel } from "./package-label.ts";
import { reasonOf } from "./reasons.ts";
import { formatNumber, joinList, pluralize, severityCounts } from "./words.ts";

/** Our own words, or a name from outside, which is shown as code. */
export type Phrase = { kind: "words" | "name"; text: string };

/** How the headline shows that the verdict does not fail the step. */
export type Enforcement = { warnOnly?: boolean };

/** The headline in words: the verdict, then the phrases to join. */
export function headlineWords({ run, verdict }: Headline): { verdict: string; phrases: Phrase[] } {
  switch (verdict.kind) {
    case "failed":
      return { verdict: "Failed", phrases: failedPhrases(verdict) };
    case "inconclusive":
      return { verdict: "Inconclusive", phrases: inconclusivePhrases(run, verdict) };
    case "passed":
      return { verdict: "Passed", phrases: [words(passedPhrase(run, verdict))] };
  }
}

/** `Failed`, then the name of the run where it has one of its own, and whether the verdict is not enforced. */
export function verdictPhrases(headline: Headline, { warnOnly = false }: Enforcement = {}): Phrase[] {
  const { run, verdict } = headline;
  return [
    words(headlineWords(headline).verdict),
    ...(hasOwnName(run) ? [words(" for "), name(run.name)] : []),
    ...(warnOnly && verdict.kind !== "passed" ? [words(" (not enforced: `warn-only`)")] : []),
  ];
}

/** Several runs in one job have names of their own; the default distinguishes nothing. */
export function hasOwnName({ name: given }: Pick<RunOverview, "name">): boolean {
  return given !== OPTIONS.name.default;
}

/** Characters of the run's name in the headline. */
const NAME_LIMIT = 100;

/**
 * The headline of a report as plain text on one line:
 * `Failed for web: 2 blocking findings in 1 image (2 high). Upgrade ...`.
 */
export function headlineText(report: Report, enforcement: Enforcement = {}): string {
  const headline = headlineOf(report);
  const verdict = verdictPhrases(headline, enforcement).map(({ kind, text }) =>
    kind === "name" ? clip(oneLine(text), NAME_LIMIT) : text,
  );
  const { phrases } = headlineWords(headline);
  return oneLine(`${verdict.join("")}: ${phrases.map(({ text }) => text).join("")}`);
}

/** `2026-01-31 12:00 UTC`. */
export function generationTime({ generatedAt }: RunOverview): string {
  return generatedAt.replace("T", " ").replace(/:\d\dZ$/, " UTC");
}

/** `Findings before any filter: 34 (4 critical, 30 low).` */
export function totalText({ total, severity }: RunOverview): string {
  return `Findings before any filter: ${formatNumber(total)} (${severityCounts(severity)}).`;
}

function failedPhrases({ blocking, firstStep, unevaluated }: FailedVerdict): Phrase[] {
  return [
    words(`${blockingText(blocking)}. `),
    ...firstStepPhrases(firstStep, blocking),
    words(unevaluatedText(unevaluated, "")),
  ];
}

/** `7 blocking findings in 3 images (1 critical, 6 high)`. */
function blockingText(counts: BlockingCounts): string {
  const { severity, exploited } = counts;
  const levels = [severityCounts(severity)].concat(
    exploited === 0 ? [] : `${formatNumber(exploited)} known to be exploited`,
  );
  return `${blockingTotal(counts)} (${levels.join(", ")})`;
}

/** `7 blocking findings in 3 images`. */
export function blockingTotal({ findings, images }: BlockingCounts): string {
  return `${pluralize(findings, "blocking finding")} in ${pluralize(images, "image")}`;
}

/** What to do first, in full sentences. */
export function firstStepPhrases(step: FirstStep, { findings, withoutFixedVersion }: BlockingCounts): Phrase[] {
  switch (step.kind) {
    case "upgrade": {
      const unfixed =
        withoutFixedVersion === 0 ? "" : `; no fixed version is known for ${formatNumber(withoutFixedVersion)}`;
      const effect = effectText(step.upgrade, findings);
      return [words("Upgrade "), ...upgradePhrases(step.upgrade), words(` to fix ${effect}${unfixed}.`)];
    }
    case "packages": {
      const place = step.upgrade.findings === 1 ? " is in " : " are in ";
      const share = findings === 1 ? "it" : shareText(step.upgrade.findings, findings);
      const subject = share.charAt(0).toUpperCase() + share.slice(1);
      return [words(subject + place), ...packagePhrases(step.upgrade), words("; no fixed version is known.")];
    }
    case "no-fix-exists":
      return [words("No fix exists yet.")];
    case "no-package-named":
      return [words("The scan results contain no package name.")];
  }
}

/** `glibc 2.28-10 to 2.28-11 and libc6 2.28-10 to 2.28-11`; of more than two packages the first. */
function upgradePhrases({ packages }: UpgradeEffect): Phrase[] {
  return joined(
    packages.map((found) => {
      const [fixed, ...otherFixes] = found.fixedVersions;
      const label = name(packageLabel({ ...found, path: null }));
      // Findings that name different versions leave open which of them fixes all.
      return fixed === undefined || otherFixes.length > 0 ? [label] : [label, words(" to "), name(fixed)];
    }),
  );
}

/** The packages of an upgrade whose fixed version is unknown. */
export function packagePhrases({ packages }: UpgradeEffect): Phrase[] {
  return joined(packages.map((found) => [name(packageLabel({ ...found, path: null }))]));
}

function joined([first, second, ...others]: readonly Phrase[][]): Phrase[] {
  if (first === undefined) return [];
  if (second === undefined) return first;
  if (others.length === 0) return [...first, words(" and "), ...second];
  return [...first, words(` and ${formatNumber(others.length + 1)} other packages`)];
}

/** `it`, `all 3` or `1 of 2`. */
function effectText({ fixes }: UpgradeEffect, all: number): string {
  return all === 1 ? "it" : shareText(fixes, all);
}

/** `2 of 3`, `both` or `all 3`. */
function shareText(some: number, all: number): string {
  if (some < all) return `${formatNumber(some)} of ${formatNumber(all)}`;
  return all === 2 ? "both" : `all ${formatNumber(all)}`;
}

/**
 * ` 1 image and 2 inputs could not be evaluated.`, with `kind` before each noun, and which of the images with blocking
 * findings were evaluated in part; empty where there are none.
 */
export function unevaluatedText({ images, inputs, partly }: UnevaluatedCounts, kind: string): string {
  const incomplete = partly === 0 ? "" : ` ${formatNumber(partly)} of these images could not be evaluated completely.`;
  const parts = [
    ...(images === 0 ? [] : [pluralize(images, `${kind}image`)]),
    ...(inputs === 0 ? [] : [pluralize(inputs, `${kind}input`)]),
  ];
  return parts.length === 0 ? incomplete : `${incomplete} ${joinList(parts, "and")} could not be evaluated.`;
}

function inconclusivePhrases({ evaluated }: RunOverview, { first, others }: InconclusiveVerdict): Phrase[] {
  if (first === null) return [words("nothing was evaluated. Specify at least one image or CloudTrail export.")];
  const { sentence, remediation } = reasonOf(first);
  const why = `${sentence}. ${remediation}${unevaluatedText(others, "more ")}`;
  const label = name(unevaluatedLabel(first));
  if (evaluated === 0) return [words("nothing was evaluated. "), label, words(`: ${why}`)];
  return [label, words(` could not be evaluated. ${why}`)];
}

function passedPhrase(run: RunOverview, verdict: PassedVerdict): string {
  return [`${passedText(run, verdict)}.`, ...despiteText(verdict)].join(" ");
}

/** `1 image evaluated, 102 findings, none critical or high`. */
export function passedText(run: RunOverview, { exempt }: PassedVerdict): string {
  const findings = run.total === 0 ? "no findings" : pluralize(run.total, "finding");
  return `${pluralize(run.evaluated, "image")} evaluated, ${findings}${whyNoneBlocks(run, exempt)}`;
}

/** What a run passes in spite of, in full sentences: accepted images, and the verdict without exemptions. */
export function despiteText({ accepted, verdictWithoutExemptions }: PassedVerdict): string[] {
  return [
    ...(accepted === 0 ? [] : [`${pluralize(accepted, "accepted image")} could not be evaluated.`]),
    ...(verdictWithoutExemptions === "passed"
      ? []
      : [`Without exemptions the verdict would be ${verdictWithoutExemptions}.`]),
  ];
}

function whyNoneBlocks({ total, severities }: RunOverview, exempt: number): string {
  if (exempt === 1) return "; the only one that would block is exempt";
  if (exempt > 1) return `; ${shareText(exempt, exempt)} that would block are exempt`;
  return total === 0 ? "" : `, none ${joinList(severities, "or").toLowerCase()}`;
}

/** Our own words. */
export function words(text: string): Phrase {
  return { kind: "words", text };
}

function name(text: string): Phrase {
  return { kind: "name", text };
}
