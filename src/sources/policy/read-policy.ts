import type { ImageReference } from "../../core/aws/image-reference.ts";
import { rejectOwnBaseline } from "../../core/options/option-reading.ts";
import type { Options } from "../../core/options/options.ts";
import type { Baseline } from "../../core/policy/baseline.ts";
import type { PolicyFileVersion, ReadCentralPolicies } from "../../core/policy/exemptions/central-policy.ts";
import type { PullRequestBase } from "../../core/policy/exemptions/pull-request-exemptions.ts";
import type { Policy } from "../../core/policy/rules.ts";
import type { Notice } from "../../core/report/notices.ts";
import type { Run } from "../source.ts";
import { readExemptions } from "./exemptions.ts";

/** Where policy files are read, besides the checkout. `base`: where the exemptions of a pull request's base are. */
export type PolicySources = { base: PullRequestBase; readCentralPolicies: ReadCentralPolicies };

/**
 * Which findings block: the options, the ignore files and VEX documents, and the baseline, which is one of
 * `references` by mistake only. Throws a GateError for a policy file that is missing or invalid, and for a baseline that
 * could not be evaluated.
 */
export async function readPolicy(
  options: Options,
  references: readonly ImageReference[],
  run: Run & PolicySources,
): Promise<{ policy: Policy; policyFiles: PolicyFileVersion[]; notices: Notice[] }> {
  const { blockKnownExploited: knownExploited, blockEpss: epss, onlyFixed, grace } = options;
  rejectOwnBaseline(references, options.baseline);
  const read = await readExemptions(options.ignoreFile, options.refusePullRequestIgnores, run);
  const policy = {
    ...read.applied,
    comparison: read.comparison,
    baseline: await readBaseline(options, run),
    onlyFixed,
    grace,
    exploitationPolicy: knownExploited || epss !== null ? { knownExploited, epss } : null,
  };
  return { policy, policyFiles: read.policyFiles, notices: read.notices };
}

/** Loads ECR's client only for a baseline that is an image. */
async function readBaseline(options: Options, run: Run): Promise<Baseline | null> {
  const { baseline } = options;
  if (baseline === null) return null;
  if (baseline.kind === "report") {
    const { readBaselineReport } = await import("./baseline-report.ts");
    return readBaselineReport(baseline.path, run.readOwnFile);
  }
  const { readBaselineImage } = await import("./baseline-image.ts");
  return readBaselineImage(baseline.reference, options, run);
}
