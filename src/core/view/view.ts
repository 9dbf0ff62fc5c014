import type { Report, ReportExemption, ReportGroup } from "../report/report.ts";
import type { Verdict } from "../report/verdict.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { type ImageOverview, imageOverviewsOf } from "./image-overview.ts";
import { occurrencesOf, type ReportOccurrence } from "./occurrences.ts";
import { oncePerReport } from "./once-per-report.ts";
import { type PackageRow, packageRowsOf } from "./package-rows.ts";
import { type Unevaluated, unevaluatedOf } from "./unevaluated.ts";
import { type Upgrade, upgradesOf } from "./upgrades.ts";
import { type ExemptFinding, exemptFindingsOf, type Vulnerability, vulnerabilitiesOf } from "./vulnerabilities.ts";

/** What is shown of a report: the headline, then the sections in this order. */
export type View = { headline: Headline; sections: readonly Section[] };

/** What each kind of section contains. A function is for what few renderers show and takes long in a large report. */
type Contents = {
  /** Images and inputs that were not evaluated. */
  unevaluated: { rows: readonly Unevaluated[] };
  /** The exemptions without which the verdict would be `verdictWithoutExemptions`. */
  "deciding-exemptions": { rows: readonly ReportExemption[]; verdictWithoutExemptions: Verdict };
  /** What to upgrade, most effective first; `packages` has every blocking finding by package. */
  upgrades: { rows: readonly Upgrade[]; packages: () => readonly PackageRow[] };
  /** Blocking findings by vulnerability, over all images. */
  vulnerabilities: { rows: readonly Vulnerability[] };
  /** Evaluated images. `scans` counts the images of the run, evaluated or not. */
  images: { rows: readonly ImageOverview[]; scans: number };
  exempt: { rows: readonly ExemptFinding[] };
  notices: { rows: Report["notices"] };
  /** Every finding by package and image, blocking or exempt: what `vulnerabilities` and `exempt` summarize. */
  occurrences: { list: () => readonly ReportOccurrence[] };
  /** The blocking rows in the columns of the original search; the one section that may have no rows. */
  search: { detection: Report["detection"]; rows: readonly ReportGroup[] };
  /** For `ignoreSnippet`, which only renderers that show it import: it loads a YAML library. */
  "ignore-snippet": { report: Report };
};

export type SectionKind = keyof Contents;

/** A section of one of the kinds `Kind`; of any kind, where none is given. */
export type Section<Kind extends SectionKind = SectionKind> = {
  [Each in Kind]: { kind: Each } & Contents[Each];
}[Kind];

/** One function for each kind of section. A renderer that lacks a kind does not compile. */
export type BySection<Output> = { [Kind in SectionKind]: (section: Section<Kind>) => Output };

/** What `bySection` returns for each section of the view, in the view's order. */
export function mapSections<Output>({ sections }: View, bySection: BySection<Output>): Output[] {
  return sections.map((section) => applySection(section, bySection));
}

function applySection<Kind extends SectionKind, Output>(section: Section<Kind>, bySection: BySection<Output>): Output {
  return bySection[section.kind](section);
}

/** What is shown of a report: which sections, in which order, with which rows. Computed once per report. */
export const viewOf = oncePerReport(buildView);

function buildView(report: Report): View {
  const { verdict, verdictWithoutExemptions, detection, groups, scans, notices } = report;
  const unevaluated: Section = { kind: "unevaluated", rows: unevaluatedOf(report) };
  const matched = groups.filter(({ status }) => status === "matched");
  const decidesVerdict = verdict === "inconclusive";
  const noticed: Section = { kind: "notices", rows: notices };
  const sections: Section[] = [
    // What decides the verdict comes first; of a run that passed, only notices may need action.
    ...(verdict === "passed" ? [noticed] : []),
    ...(decidesVerdict ? [unevaluated] : []),
    { kind: "deciding-exemptions", rows: decidingExemptions(report), verdictWithoutExemptions },
    { kind: "upgrades", rows: upgradesOf(report), packages: () => packageRowsOf(report) },
    { kind: "vulnerabilities", rows: vulnerabilitiesOf(report) },
    { kind: "images", rows: imageOverviewsOf(report), scans: scans.length },
    { kind: "exempt", rows: exemptFindingsOf(report) },
    ...(decidesVerdict ? [] : [unevaluated]),
    ...(verdict === "passed" ? [] : [noticed]),
    ...(groups.length > 0 ? [{ kind: "occurrences" as const, list: () => occurrencesOf(report) }] : []),
    { kind: "search", detection, rows: matched },
    ...(verdict === "passed" ? [] : [{ kind: "ignore-snippet" as const, report }]),
  ];
  return { headline: headlineOf(report), sections: sections.filter(isShown) };
}

function isShown(section: Section): boolean {
  return section.kind === "search" || !("rows" in section) || section.rows.length > 0;
}

function decidingExemptions({ verdict, verdictWithoutExemptions, exemptions }: Report): ReportExemption[] {
  if (verdict === verdictWithoutExemptions) return [];
  return exemptions.filter(({ state }) => state === "applied");
}
