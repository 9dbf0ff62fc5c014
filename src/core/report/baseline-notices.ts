import { type Baseline, ownDigests, severityInBaseline } from "../policy/baseline.ts";
import type { DecidedGroup } from "../policy/evaluate-policy.ts";
import type { ImageIndexes } from "../search/intake.ts";
import { compareSeverity, type Severity } from "../search/severity.ts";
import type { Notice } from "./notices.ts";
import type { ReportScan } from "./report-scans.ts";

/** What to know about the baseline: what of it is missing, where it is the image itself, and what became worse since. */
export function baselineNotices(
  baseline: Baseline | null,
  decided: readonly DecidedGroup[],
  scans: readonly ReportScan[],
  indexes: ImageIndexes,
): Notice[] {
  if (baseline === null) return [];
  const { source, gaps } = baseline;
  const partial: Notice[] =
    gaps === null
      ? []
      : [{ code: "baseline-partial", detail: `${source}: ${gaps} not evaluated, whose findings gate` }];
  return [...partial, ...ownImages(baseline, scans, indexes), ...risen(baseline, decided)];
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
  return [{ code: "baseline-own-image", detail: `${baseline.source} is, or shares an image with, ${first}${more}` }];
}

type Risen = { label: string; from: Severity; to: Severity };

function risen(baseline: Baseline, decided: readonly DecidedGroup[]): Notice[] {
  const found = decided.flatMap(({ row, occurrences }) =>
    occurrences.flatMap(({ occurrence, decision }): Risen[] => {
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
  const count = found.length === 1 ? "1 finding" : `${found.length} findings, the worst`;
  return [
    { code: "baseline-severity-rose", detail: `${baseline.source}: ${count} ${label}, ${from} there and ${to} now` },
  ];
}
