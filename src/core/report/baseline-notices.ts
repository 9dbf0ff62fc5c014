import { type Baseline, ownDigests, severityInBaseline } from "../policy/baseline.ts";
import type { DecidedGroup } from "../policy/evaluate-policy.ts";
import type { ImageIndexes } from "../search/intake.ts";
import { compareSeverity, type Severity } from "../search/severity.ts";
import type { Notice } from "./notices.ts";
import type { ReportScan } from "./report-scans.ts";

/** Notices about a baseline that is incomplete, that is one of the run's own images, or in which a finding was less severe. */
export function baselineNotices(
  baseline: Baseline | null,
  decided: readonly DecidedGroup[],
  scans: readonly ReportScan[],
  indexes: ImageIndexes,
): Notice[] {
  if (baseline === null) return [];
  const { source, notEvaluated } = baseline;
  const partial: Notice[] =
    notEvaluated === null
      ? []
      : [
          {
            code: "baseline-partial",
            detail: `${source}: ${notEvaluated} could not be evaluated; their findings block`,
          },
        ];
  return [...partial, ...ownImages(baseline, scans, indexes), ...severityIncreases(baseline, decided)];
}

function ownImages(baseline: Baseline, scans: readonly ReportScan[], indexes: ImageIndexes): Notice[] {
  const own = ownDigests(baseline, indexes);
  const isOwn = ({ imageDigest, indexDigest }: ReportScan) =>
    [imageDigest, indexDigest].some((digest) => digest !== null && own.has(digest));
  const references = [...new Set(scans.filter(isOwn).map(({ reference }) => reference))].sort();
  const [first] = references;
  if (first === undefined) return [];
  const others = references.length - 1;
  const more = others === 0 ? "" : ` and ${others} ${others === 1 ? "other image" : "other images"} of this run`;
  return [
    {
      code: "baseline-own-image",
      detail: `${baseline.source} is the same image as, or shares one with, ${first}${more}`,
    },
  ];
}

type SeverityIncrease = { label: string; from: Severity; to: Severity };

function severityIncreases(baseline: Baseline, decided: readonly DecidedGroup[]): Notice[] {
  const found = decided.flatMap(({ row, occurrences }) =>
    occurrences.flatMap(({ occurrence, decision }): SeverityIncrease[] => {
      const from = decision.status === "baseline" ? severityInBaseline(baseline, occurrence, row) : null;
      const to = occurrence.severity;
      if (from === null || compareSeverity(to, from) >= 0) return [];
      const { name } = occurrence.package;
      return [{ label: `${row.name ?? row.columns.finding}${name === null ? "" : ` in ${name}`}`, from, to }];
    }),
  );
  const [worst] = found.sort(
    (a, b) => compareSeverity(a.to, b.to) || compareSeverity(b.from, a.from) || (a.label < b.label ? -1 : 1),
  );
  if (worst === undefined) return [];
  const { label, from, to } = worst;
  const count = found.length === 1 ? "" : `${found.length} findings, the worst: `;
  return [
    {
      code: "baseline-severity-rose",
      detail: `${baseline.source}: ${count}${label} was ${from} in the baseline and is ${to} now`,
    },
  ];
}
