import type { Report, ReportScan } from "../core/report.ts";
import type { InputProblem } from "../core/scan-result.ts";
import type { Severity } from "../core/severity.ts";
import { gatingOf, type Upgrade, upgradesOf } from "../core/upgrades.ts";
import type { Verdict } from "../core/verdict.ts";
import { oneLine } from "./escape.ts";
import { shortReference } from "./image-label.ts";
import { INPUT_REASONS, SCAN_REASONS } from "./reasons.ts";
import { counted, listed } from "./words.ts";

/** Our own words, or a name that comes from outside and is shown as one. */
export type Phrase = { kind: "words" | "name"; text: string };

/** The verdict in words, in the order they are read. */
export type Headline = { verdict: string; phrases: Phrase[] };

const VERDICTS = { failed: "Failed", inconclusive: "Inconclusive", passed: "Passed" } satisfies Record<Verdict, string>;

/** What happened, how many, the worst, and what to do next. */
export function headlineOf(report: Report): Headline {
  const verdict = VERDICTS[report.verdict];
  switch (report.verdict) {
    case "failed":
      return { verdict, phrases: [...whatGates(report), ...whatToDo(report), ...alsoInconclusive(report)] };
    case "inconclusive":
      return { verdict, phrases: whatWasNotEvaluated(report) };
    case "passed":
      return { verdict, phrases: whatPassed(report) };
  }
}

/** The headline as plain text on one line: `Failed: 2 findings gate in 1 image, the worst HIGH. Upgrade ...`. */
export function headlineText(report: Report): string {
  const { verdict, phrases } = headlineOf(report);
  return oneLine(`${verdict}: ${phrases.map(({ text }) => text).join("")}`);
}

function whatGates(report: Report): Phrase[] {
  const { findings, images, worst } = gatingOf(report);
  const gate = findings === 1 ? "1 finding gates" : `${counted(findings, "finding")} gate`;
  const which = findings === 1 ? `, ${worst}.` : `, the worst ${worst}.`;
  return [words(`${gate} in ${counted(images, "image")}${which}`)];
}

function whatToDo(report: Report): Phrase[] {
  const [first] = upgradesOf(report);
  const all = gatingOf(report).findings;
  if (first === undefined) return [];
  if (first.unfixable) return [words(" None of them has a fix yet.")];
  if (first.package === null) return [words(" No package is named; see each finding.")];
  return [words(" Upgrade "), ...packageNames(first), words(` first: ${effect(first, all)}.`)];
}

function packageNames({ package: found, version, fixedVersions }: Upgrade): Phrase[] {
  const [fixed] = fixedVersions;
  const installed = name([found, version].filter((part) => part !== null).join(" "));
  return fixed !== undefined && fixedVersions.length === 1 ? [installed, words(" to "), name(fixed)] : [installed];
}

/** Only what it alone makes gate is gone with it. */
function effect({ removes, findings }: Upgrade, all: number): string {
  if (removes === findings)
    return removes === all && all > 1 ? `it removes all ${counted(all)}` : `it removes ${counted(removes)}`;
  return `it is in ${counted(findings)} of them`;
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
  const scans = report.scans.filter(({ outcome, accepted }) => outcome === "inconclusive" && accepted === null);
  const { problems } = report.inputs;
  const [phrases] = [...scans.map(scanPhrases), ...problems.map(problemPhrases)];
  const others = scans.length + problems.length - 1;
  if (phrases === undefined) return [words("nothing was evaluated. Name at least one image or export.")];
  if (others < 1) return phrases;
  const more = others === 1 ? "1 other image or input was" : `${counted(others)} other images or inputs were`;
  return [...phrases, words(` ${more} not evaluated either.`)];
}

function scanPhrases(scan: ReportScan): Phrase[] {
  const { sentence, cure } = SCAN_REASONS[scan.code ?? "unknown-status"];
  return [name(shortReference(scan)), words(` was not evaluated: ${sentence}. ${cure}`)];
}

function problemPhrases({ path, code }: InputProblem): Phrase[] {
  const { sentence, cure } = INPUT_REASONS[code];
  return [name(path === "" ? "the input" : path), words(` was not evaluated: ${sentence}. ${cure}`)];
}

function whatPassed({ scans, counts, detection, groups }: Report): Phrase[] {
  const evaluated = counted(scans.filter(({ outcome }) => outcome === "evaluated").length, "image");
  const seen = counts.total === 0 ? "no findings seen" : `${counted(counts.total, "finding")} seen`;
  return [words(`${evaluated} evaluated, ${seen}${whyNoneGates(counts.total, groups.length, detection.severity)}.`)];
}

function whyNoneGates(seen: number, excused: number, severities: readonly Severity[]): string {
  if (excused === 1) return "; the 1 that would gate is excused";
  if (excused > 1) return `; all ${counted(excused)} that would gate are excused`;
  return seen === 0 ? "" : `, none ${listed(severities, "or")}`;
}

function words(text: string): Phrase {
  return { kind: "words", text };
}

function name(text: string): Phrase {
  return { kind: "name", text };
}
