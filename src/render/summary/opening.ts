import type { Verdict } from "../../core/report/verdict.ts";
import type { FailedVerdict, Headline, PassedVerdict, RunOverview, WorstFinding } from "../../core/view/headline.ts";
import { type Block, clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownCode, markdownLink, markdownText } from "../escape.ts";
import { type Enforcement, generationTime, hasOwnName } from "../headline.ts";
import { placeLabel } from "../image-label.ts";
import { openingOf, type Part } from "../opening-lines.ts";
import { packageLabel } from "../package-label.ts";
import { scanTime } from "../scan-time.ts";
import { pluralize } from "../words.ts";
import { code, codes, NAME, severityLabel } from "./cells.ts";

const VERDICT_MARKS = { failed: "❌", inconclusive: "⚠️", passed: "✅" } satisfies Record<Verdict, string>;

/**
 * The first screen: the verdict, the counts, the worst finding and what to do first, then the scope of the run. A run
 * that passed is two lines, and a third where it passed by exemptions. `generatedAt`: null where the text must not
 * depend on the time of the run.
 */
export function opening(headline: Headline, enforcement: Enforcement, generatedAt: string | null): Block {
  const { run, verdict } = headline;
  const { verdict: word, title, lines, warning } = openingOf(headline, enforcement);
  const paragraphs = [
    `### ${VERDICT_MARKS[verdict.kind]} ${markdown(word)}: ${markdown(title)}`,
    ...lines.map(markdown),
    ...(verdict.kind === "failed" ? worstText(verdict) : []),
    ...(warning === null ? [] : [`⚠️ ${warning}`]),
    aboutRun(
      run,
      verdict.kind === "passed" ? exemptText(verdict) : `${pluralize(run.evaluated, "image")} evaluated`,
      generatedAt,
    ),
  ];
  return { rank: 0, head: paragraphs.map((each) => `${each}\n\n`).join(""), rows: [], foot: () => "" };
}

/** The worst finding, unless it is the only one, which the table shows. */
function worstText({ worst, blocking }: FailedVerdict): string[] {
  const found = blocking.vulnerabilities === 1 ? null : worst();
  return found === null ? [] : [`**Worst finding:** ${worstFinding(found)}`];
}

function worstFinding({ occurrence, name, image, otherImages }: WorstFinding): string {
  const { group, found } = occurrence;
  const others = otherImages === 0 ? "" : ` and ${pluralize(otherImages, "more image")}`;
  return [
    `${severityLabel(group.severity)} ${markdownLink(code(name), group.uri)}`,
    ...(group.score === null ? [] : [`CVSS ${group.score}`]),
    ...(group.knownExploited === true ? ["known to be exploited"] : []),
    `in ${code(packageLabel(found))} of ${markdownLink(code(placeLabel(image)), consoleLink(image))}${others}`,
  ].join(", ");
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
function markdown(parts: readonly Part[]): string {
  return parts.map(markdownPart).join("");
}

/** Stress must end at a letter to be one in Markdown. */
function markdownPart({ kind, text }: Part): string {
  if (kind === "name") return markdownCode(clip(text, NAME));
  return kind === "strong" ? `**${text.trimEnd()}**${text.endsWith(" ") ? " " : ""}` : text;
}
