export type Verdict = "passed" | "failed" | "inconclusive";

/** How a run ends: what the command exits with, and whether the step is green, green with a warning, or red. */
export type ExitStatus = { exitCode: 0 | 1 | 2; step: "success" | "warning" | "failure" };

/** Not evaluated is not clean: `passed` only where nothing gates and everything was evaluated, something at least. */
export function verdictOf(found: { matched: number; inconclusive: number; scans: number }): Verdict {
  if (found.matched > 0) return "failed";
  return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}

/**
 * What the verdict does. `on-inconclusive: warn` lets an inconclusive run go with a warning, though never one that named
 * no image at all; `warn-only` lets everything go. `images`: how many scans name an image.
 */
export function exitStatusOf(
  verdict: Verdict,
  run: { images: number; onInconclusive: "fail" | "warn"; warnOnly: boolean },
): ExitStatus {
  if (verdict === "passed") return { exitCode: 0, step: "success" };
  if (run.warnOnly) return { exitCode: 0, step: "warning" };
  if (verdict === "failed") return { exitCode: 1, step: "failure" };
  return run.onInconclusive === "warn" && run.images > 0
    ? { exitCode: 0, step: "warning" }
    : { exitCode: 2, step: "failure" };
}
