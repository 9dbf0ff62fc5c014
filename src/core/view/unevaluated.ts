import type { Report, ReportScan } from "../report/report.ts";
import type { InconclusiveCode, InputCode } from "../search/scan-result.ts";

/** An image or an input that was not evaluated. */
export type Unevaluated = { detail: string | null; accepted: ReportScan["accepted"] } & (
  | { kind: "image"; scan: ReportScan; code: InconclusiveCode }
  | { kind: "input"; path: string; code: InputCode }
);

/** What could not be evaluated: images, then inputs, and accepted ones last. */
export function unevaluatedOf({ scans, inputs }: Report): Unevaluated[] {
  const images = scans.flatMap((scan): Unevaluated[] => {
    if (scan.outcome === "evaluated") return [];
    return [{ kind: "image", scan, code: scan.code ?? "unknown-status", detail: scan.detail, accepted: scan.accepted }];
  });
  const paths = inputs.problems.map(({ path, code, detail }): Unevaluated => {
    return { kind: "input", path, code, detail, accepted: null };
  });
  const all = [...images, ...paths];
  return [...all.filter(({ accepted }) => accepted === null), ...all.filter(({ accepted }) => accepted !== null)];
}
