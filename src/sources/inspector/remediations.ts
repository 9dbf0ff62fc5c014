import { type Exploitation, remediationKey } from "../../core/policy/exploitation.ts";
import { isObject, listAt, objectAt, textAt } from "../../core/text/json-values.ts";
import { eachPage } from "./pages.ts";
import { attempt, chunks, eachRegion, type RegionCalls, untilRefused } from "./region-calls.ts";

const LIST_FINDINGS = "inspector2:ListFindings";

/** The ARNs of one ListFindings call. */
const ARNS_A_CALL = 10;

/**
 * The commands that fix packages, for the findings of each region. They do not change the verdict: a failed request is a
 * fault to notify, and the commands that were read remain.
 */
export async function askRemediations(
  byRegion: ReadonlyMap<string, ReadonlySet<string>>,
  asking: RegionCalls,
): Promise<Pick<Exploitation, "remediations" | "remediationError">> {
  const remediations = new Map<string, string>();
  const faults = new Set<string>();
  await eachRegion(byRegion, async (region, arns) => {
    const notify = (_arns: readonly string[], fault: string) => faults.add(fault);
    await untilRefused(chunks([...arns].sort(), ARNS_A_CALL), notify, async (some) => {
      const findingArn = some.map((value) => ({ comparison: "EQUALS" as const, value }));
      const answer = await attempt(asking, { action: LIST_FINDINGS, region }, (api) =>
        eachPage(
          (next) => api.listFindings({ filterCriteria: { findingArn }, maxResults: 100, ...next }),
          (page) => addCommands(remediations, page, some),
        ),
      );
      if (answer.fault === null && answer.value !== null) faults.add(`${LIST_FINDINGS} in ${region}: ${answer.value}`);
      return answer.fault === null ? null : answer;
    });
  });
  return { remediations, remediationError: [...faults].sort()[0] ?? null };
}

/** Of two commands for one package, the first in text order is kept, so that the order of responses changes nothing. */
function addCommands(remediations: Map<string, string>, page: unknown, arns: readonly string[]): void {
  for (const finding of listAt(isObject(page) ? page : {}, "findings")) {
    const arn = isObject(finding) ? textAt(finding, "findingArn") : null;
    if (!isObject(finding) || arn === null || !arns.includes(arn)) continue;
    for (const found of listAt(objectAt(finding, "packageVulnerabilityDetails"), "vulnerablePackages")) {
      const command = isObject(found) ? textAt(found, "remediation") : null;
      if (!isObject(found) || command === null) continue;
      const key = remediationKey(arn, textAt(found, "name"));
      const known = remediations.get(key);
      if (known === undefined || command < known) remediations.set(key, command);
    }
  }
}
