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
 * What each image comes to, in the order of the assessments: with the exemptions that apply, and, to see what a pull
 * request adds, with those that they are compared with.
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
  const others = scansWith(compared, comparedRules, collected, assessments, settings);
  return applied.map((scan, index) => {
    const [own, base] = policy.comparison.kind === "own" ? [others[index], scan] : [scan, others[index]];
    const isRefusedByBase = base?.scan.outcome === "inconclusive" && base.scan.accepted === null;
    return { ...scan, acceptanceAddedBy: isRefusedByBase ? (own?.acceptedBy ?? []) : [] };
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
  const open = byImage(unknownExploitation(collected, rules, policy.exploitationPolicy, exploitation));
  return assessments.map((assessment) => reportScan(assessment, { maxScanAge, now, readBy, accept, open }));
}

function byImage(questions: readonly UnknownExploitation[]): Map<string, UnknownExploitation[]> {
  const places = new Map<string, UnknownExploitation[]>();
  for (const question of questions) {
    const { columns, registryId } = question.row;
    const place = imageKey({ ...columns, registryId });
    const known = places.get(place) ?? [];
    places.set(place, known);
    known.push(question);
  }
  return places;
}
