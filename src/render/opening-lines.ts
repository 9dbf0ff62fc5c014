import { SEVERITIES } from "../core/search/severity.ts";
import type {
  BlockingCounts,
  FailedVerdict,
  FirstStep,
  Headline,
  InconclusiveVerdict,
  RunOverview,
  UnevaluatedCounts,
} from "../core/view/headline.ts";
import {
  blockingTotal,
  despiteText,
  type Enforcement,
  firstStepPhrases,
  type Phrase,
  packagePhrases,
  passedText,
  unevaluatedText,
  verdictPhrases,
  words,
} from "./headline.ts";
import { unevaluatedLabel } from "./image-label.ts";
import { formatNumber, pluralize } from "./words.ts";

/** Our own words, words to stress, or a name from outside, which is shown as code. */
export type Part = Phrase | { kind: "strong"; text: string };

/**
 * The first screen of the summary, the comment and the page: the verdict with one sentence for its title, then what
 * that verdict calls for, each on a line of its own. `warning`: what else keeps the result from being complete.
 */
export type Opening = { verdict: Phrase[]; title: Phrase[]; lines: Part[][]; warning: string | null };

/** The opening of a report. The sections below it have the details, so that it repeats none. */
export function openingOf(headline: Headline, enforcement: Enforcement): Opening {
  const { run, verdict } = headline;
  const opening = { verdict: verdictPhrases(headline, enforcement), lines: [], warning: null };
  switch (verdict.kind) {
    case "failed":
      return {
        ...opening,
        title: [words(blockingTotal(verdict.blocking))],
        lines: failedLines(verdict),
        warning: unevaluatedText(verdict.unevaluated, "").trim() || null,
      };
    case "inconclusive":
      return { ...opening, title: inconclusiveTitle(run, verdict) };
    case "passed":
      return { ...opening, title: [words(passedText(run, verdict))], warning: despiteText(verdict).join(" ") || null };
  }
}

function failedLines({ blocking, firstStep }: FailedVerdict): Part[][] {
  const commands = firstStep.kind === "upgrade" ? firstStep.commands : [];
  return [
    ...(blocking.baseline === null ? [] : [baselineLine(blocking.baseline)]),
    countsLine(blocking),
    [strong("Do first: "), ...firstStepSentences(firstStep, blocking)],
    ...(commands.length === 0 ? [] : [[words("Command from Amazon Inspector: "), ...named(commands)]]),
  ];
}

function baselineLine(counts: { new: number; exempt: number }): Part[] {
  const known = `${pluralize(counts.exempt, "finding")} of the baseline ${counts.exempt === 1 ? "does" : "do"} not block`;
  return [strong("New against the baseline: "), words(`${pluralize(counts.new, "blocking finding")}. ${known}.`)];
}

/** `1 critical · 6 high · 5 vulnerabilities, counted once per package and image`: the unit of all numbers, where it matters. */
function countsLine({ severity, vulnerabilities, findings, exploited }: BlockingCounts): Part[] {
  const levels = SEVERITIES.filter((level) => severity[level] > 0);
  const counts = levels.map((level) => `${formatNumber(severity[level])} ${level.toLowerCase()}`);
  const distinct = pluralize(vulnerabilities, "vulnerability", "vulnerabilities");
  return [
    strong(counts.join(" · ")),
    ...(vulnerabilities === findings ? [] : [words(` · ${distinct}, counted once per package and image`)]),
    ...(exploited === 0 ? [] : [words(" · "), strong(`${formatNumber(exploited)} known to be exploited`)]),
  ];
}

/** What to do, also where no fixed version is known. */
function firstStepSentences(step: FirstStep, blocking: BlockingCounts): Part[] {
  switch (step.kind) {
    case "upgrade":
      return firstStepPhrases(step, blocking);
    case "packages": {
      const { findings, packages } = step.upgrade;
      const them = packages.length === 1 ? "it" : "them";
      const some = `${formatNumber(findings)} of ${formatNumber(blocking.findings)}`;
      const share = findings === blocking.findings ? "" : ` ${some} ${findings === 1 ? "is" : "are"} in ${them}.`;
      const rest = `, or the base image that contains ${them}.${share} No fixed version is known.`;
      return [words("Upgrade "), ...packagePhrases(step.upgrade), words(rest)];
    }
    case "no-fix-exists":
      return [
        words("No fix exists yet. Replace the package, or accept the findings in the ignore file until there is one."),
      ];
    case "no-package-named":
      return [words("No package is known. Look up the finding to see what it affects.")];
  }
}

/** What could not be evaluated: its name where it is one, the numbers where there are several. */
function inconclusiveTitle({ evaluated }: RunOverview, { first, others }: InconclusiveVerdict): Phrase[] {
  if (first === null) return [words("nothing was evaluated. Specify at least one image or CloudTrail export.")];
  if (evaluated === 0) return [words("nothing was evaluated")];
  if (others.images + others.inputs === 0) {
    return [{ kind: "name", text: unevaluatedLabel(first) }, words(" could not be evaluated")];
  }
  const counts: UnevaluatedCounts = {
    images: others.images + (first.kind === "image" ? 1 : 0),
    inputs: others.inputs + (first.kind === "input" ? 1 : 0),
    partly: 0,
  };
  return [words(unevaluatedText(counts, "").trim().replace(/\.$/, ""))];
}

function named(names: readonly string[]): Part[] {
  const shown = names
    .slice(0, 3)
    .flatMap((text, index): Part[] => [...(index === 0 ? [] : [words(", ")]), { kind: "name", text }]);
  return names.length <= 3 ? shown : [...shown, words(` and ${formatNumber(names.length - 3)} more`)];
}

function strong(text: string): Part {
  return { kind: "strong", text };
}
