export type Verdict = "passed" | "failed" | "inconclusive";

/** The exit code of the command; `step`: green, green with a warning, or red. */
export type ExitStatus = { exitCode: 0 | 1 | 2; step: "success" | "warning" | "failure" };

/** `passed` only if nothing blocks, everything was evaluated, and there was at least one image. */
export function verdictOf(found: { matched: number; inconclusive: number; scans: number }): Verdict {
  if (found.matched > 0) return "failed";
  return found.inconclusive > 0 || found.scans === 0 ? "inconclusive" : "passed";
}

/**
 * The exit status of a verdict. `on-inconclusive: warn` turns an inconclusive run into a warning, except one that named
 * no image; `warn-only` turns every run into one. `images`: the number of scans that name an image.
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
