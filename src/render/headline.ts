import type { Report } from "../core/report/report.ts";
import type { Verdict } from "../core/report/verdict.ts";
import type { Severity } from "../core/search/severity.ts";
import { unevaluatedOf } from "../core/view/unevaluated.ts";
import { blockingCounts, type Upgrade, upgradesOf } from "../core/view/upgrades.ts";
import { oneLine } from "./escape.ts";
import { unevaluatedLabel } from "./image-label.ts";
import { packageLabel } from "./package-label.ts";
import { reasonOf } from "./reasons.ts";
import { counted, listed } from "./words.ts";

/** Our own words, or a name that comes from outside and is shown as one. */
export type Phrase = { kind: "words" | "name"; text: string };

/** The verdict in words, in the order they are read. */
export type Headline = { verdict: string; phrases: Phrase[] };

/** What happened, how many, the worst, and what to do next. */
export function headlineOf(report: Report): Headline {
  const { verdict, tell } = VERDICTS[report.verdict];
  return { verdict, phrases: tell(report) };
}

const VERDICTS = {
  failed: {
    verdict: "Failed",
    tell: (report) => [...whatGates(report), ...whatToDo(report), ...alsoInconclusive(report)],
  },
  inconclusive: { verdict: "Inconclusive", tell: whatWasNotEvaluated },
  passed: { verdict: "Passed", tell: whatPassed },
} satisfies Record<Verdict, { verdict: string; tell: (report: Report) => Phrase[] }>;

/** The headline as plain text on one line: `Failed: 2 findings gate in 1 image, the worst HIGH. Upgrade ...`. */
export function headlineText(report: Report): string {
  const { verdict, phrases } = headlineOf(report);
  return oneLine(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}

function whatGates(report: Report): Phrase[] {
  const { findings, exploited, images, worst } = blockingCounts(report);
  const gate = findings === 1 ? "1 finding gates" : `${counted(findings)} findings gate`;
  const which = findings === 1 ? `, ${worst}` : `, the worst ${worst}`;
  const count = findings === 1 ? "" : `${counted(exploited)} `;
  const known = exploited === 0 ? "" : `, ${count}known to be exploited`;
  return [words(`${gate} in ${counted(images, "image")}${which}${known}.`)];
}

function whatToDo(report: Report): Phrase[] {
  const [first] = upgradesOf(report);
  if (first === undefined) return [];
  if (first.unfixable) return [words(" None of them has a fix yet.")];
  if (first.packages.every((found) => found.name === null)) return [words(" No package is named; see each finding.")];
  return [words(" Upgrade "), ...packagesOf(first), words(`: ${effect(first, blockingCounts(report).findings)}.`)];
}

/** `glibc 2.28-10 to 2.28-11 first, libc6 2.28-10 with it`. */
function packagesOf({ packages }: Upgrade): Phrase[] {
  const [first, second] = packages.map((found) => name(packageLabel({ ...found, path: null })));
  const [fixed, ...otherFixes] = packages[0]?.fixedVersions ?? [];
  if (first === undefined) return [];
  const to = fixed === undefined || otherFixes.length > 0 ? [] : [words(" to "), name(fixed)];
  const others = packages.length - 1;
  const and = others === 1 && second !== undefined ? [words(", "), second, words(" with it")] : [];
  return [first, ...to, words(" first"), ...and, words(others > 1 ? `, ${counted(others)} others with it` : "")];
}

/** Only what it alone makes gate is gone with it. */
function effect({ removes, findings }: Upgrade, all: number): string {
  if (removes < findings) return `${counted(findings)} of them are in it`;
  if (removes < all) return `that removes ${counted(removes)} of them`;
  return all === 1 ? "that removes it" : all === 2 ? "that removes both" : `that removes all ${counted(all)}`;
}

function alsoInconclusive(report: Report): Phrase[] {
  const count = report.counts.inconclusive;
  if (count === 0) return [];
  return [
    words(
      ` ${count === 1 ? "1 more image or input was" : `${counted(count)} more images or inputs were`} not evaluated.`,
    ),
  ];
}

function whatWasNotEvaluated(report: Report): Phrase[] {
  const [first, ...others] = unevaluatedOf(report).filter(({ accepted }) => accepted === null);
  if (first === undefined) return [words("nothing was evaluated. Name at least one image or export.")];
  const { sentence, remediation } = reasonOf(first);
  const told = [name(unevaluatedLabel(first)), words(` was not evaluated: ${sentence}. ${remediation}`)];
  if (others.length === 0) return told;
  const more =
    others.length === 1 ? "1 other image or input was" : `${counted(others.length)} other images or inputs were`;
  return [...told, words(` ${more} not evaluated either.`)];
}

function whatPassed({ scans, counts, detection, groups, verdictWithoutExemptions }: Report): Phrase[] {
  const evaluated = counted(scans.filter(({ outcome }) => outcome === "evaluated").length, "image");
  const seen = counts.total === 0 ? "no findings seen" : `${counted(counts.total, "finding")} seen`;
  const why = whyNoneGates(counts.total, groups.length, detection.severity);
  const accepted = scans.filter((scan) => scan.accepted !== null).length;
  const also = accepted === 0 ? "" : ` ${counted(accepted, "image")} not evaluated, and accepted as such.`;
  return [words(`${evaluated} evaluated, ${seen}${why}.${also}${WITHOUT_EXEMPTIONS[verdictWithoutExemptions]}`)];
}

const WITHOUT_EXEMPTIONS = {
  failed: " Without its exemptions it would have failed.",
  inconclusive: " Without its exemptions it would be inconclusive.",
  passed: "",
} satisfies Record<Verdict, string>;

function whyNoneGates(seen: number, exempt: number, severities: readonly Severity[]): string {
  if (exempt === 1) return "; the 1 that would gate is exempt";
  if (exempt > 1) return `; all ${counted(exempt)} that would gate are exempt`;
  return seen === 0 ? "" : `, none ${listed(severities, "or")}`;
}

function words(text: string): Phrase {
  return { kind: "words", text };
}

function name(text: string): Phrase {
  return { kind: "name", text };
}
