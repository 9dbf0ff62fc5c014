import type { Rule } from "../policy/decision.ts";
import { acceptance } from "../policy/exemptions/acceptance.ts";
import { comparedExemptions, type Exemptions } from "../policy/exemptions/pull-request-exemptions.ts";
import { type Exploitation, type UnknownExploitation, unknownExploitation } from "../policy/exploitation.ts";
import type { Policy } from "../policy/rules.ts";
import type { Assessment } from "../search/image-history.ts";
import { imageKey } from "../search/image-key.ts";
import type { Collected } from "../search/intake.ts";
import { type AcceptedScan, type AssessedScan, reportScan } from "./report-scans.ts";

type Settings = {
  policy: Policy;
  rules: readonly Rule[];
  /** Null where the policy's exemptions are compared with none. */
  comparedRules: readonly Rule[] | null;
  exploitation: Exploitation;
  maxScanAge: number | null;
  now: number;
  readBy: number;
};

/**
 * The outcome of each image, in the order of the assessments. The outcomes under the compared exemptions show which
 * acceptances a pull request adds.
 */
export function assessScans(
  collected: Collected,
  assessments: readonly Assessment[],
  settings: Settings,
): AssessedScan[] {
  const { policy, rules, comparedRules } = settings;
  const compared = comparedExemptions(policy.comparison);
  const applied = scansWith(policy, rules, collected, assessments, settings);
  if (compared === null || comparedRules === null) {
    return applied.map((scan) => Object.assign(scan, { acceptanceAddedBy: [] }));
  }
  const comparedScans = scansWith(compared, comparedRules, collected, assessments, settings);
  return applied.map((scan, index) => {
    const [own, base] = policy.comparison.kind === "own" ? [comparedScans[index], scan] : [scan, comparedScans[index]];
    const isNotAcceptedByBase = base?.scan.outcome === "inconclusive" && base.scan.accepted === null;
    return { ...scan, acceptanceAddedBy: isNotAcceptedByBase ? (own?.acceptedBy ?? []) : [] };
  });
}

function scansWith(
  { ignoreFiles }: Exemptions,
  rules: readonly Rule[],
  collected: Collected,
  assessments: readonly Assessment[],
  { policy, exploitation, maxScanAge, now, readBy }: Settings,
): AcceptedScan[] {
  const entries = ignoreFiles.flatMap(({ inconclusive }) => inconclusive);
  const accept = acceptance(entries, now);
  const unknown = byImage(unknownExploitation(collected, rules, policy.exploitationPolicy, exploitation));
  return assessments.map((assessment) =>
    reportScan(assessment, { maxScanAge, now, readBy, accept, unknownExploitation: unknown }),
  );
}

function byImage(groups: readonly UnknownExploitation[]): Map<string, UnknownExploitation[]> {
  const images = new Map<string, UnknownExploitation[]>();
  for (const group of groups) {
    const { columns, registryId } = group.row;
    const key = imageKey({ ...columns, registryId });
    const known = images.get(key) ?? [];
    images.set(key, known);
    known.push(group);
  }
  return images;
}
