import type { Report } from "../core/report/report.ts";
import type { ExitStatus } from "../core/report/verdict.ts";
import { headlineOf } from "../core/view/headline.ts";
import { joinList, pluralize } from "./words.ts";

type Tolerance = { warnOnly: boolean; onInconclusive: "fail" | "warn" };

/** Why the command exits as it does, on one line: `Exit code 1: 7 blocking findings.` */
export function exitReason(report: Report, { exitCode }: ExitStatus, { warnOnly }: Tolerance): string {
  const why = verdictReason(report);
  // An inconclusive run that exits with 0 has one of two reasons, and `warn-only` covers every run.
  const option = warnOnly ? "warn-only" : "on-inconclusive: warn";
  const tolerated = exitCode === 0 && report.verdict !== "passed" ? ` Not enforced: \`${option}\`.` : "";
  return `Exit code ${exitCode}: ${why}.${tolerated}`;
}

function verdictReason(report: Report): string {
  const { verdict } = headlineOf(report);
  switch (verdict.kind) {
    case "failed":
      return pluralize(verdict.blocking.findings, "blocking finding");
    case "inconclusive": {
      const { first, others } = verdict;
      if (first === null) return "nothing was evaluated";
      const images = others.images + (first.kind === "image" ? 1 : 0);
      const inputs = others.inputs + (first.kind === "input" ? 1 : 0);
      const parts = [
        ...(images === 0 ? [] : [pluralize(images, "image")]),
        ...(inputs === 0 ? [] : [pluralize(inputs, "input")]),
      ];
      return `${joinList(parts, "and")} could not be evaluated`;
    }
    case "passed":
      return verdict.accepted === 0
        ? "everything was evaluated, and nothing blocks"
        : `nothing blocks, and ${pluralize(verdict.accepted, "image")} that could not be evaluated ${verdict.accepted === 1 ? "is" : "are"} accepted`;
  }
}
