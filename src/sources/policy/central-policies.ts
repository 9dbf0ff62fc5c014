import { GateError } from "../../core/errors.ts";
import {
  isFullCommit,
  type PolicyAddress,
  type PolicyFileVersion,
  type ReadCentralPolicies,
} from "../../core/policy/exemptions/central-policy.ts";
import type { PolicyFile } from "../../core/policy/exemptions/policy-files.ts";
import {
  type Comparison,
  type Exemptions,
  exemptionsOf,
  NO_EXEMPTIONS,
} from "../../core/policy/exemptions/pull-request-exemptions.ts";
import type { Notice } from "../../core/report/notices.ts";

/** The exemptions of central policies. */
export type CentralExemptions = { exemptions: Exemptions; policyFiles: PolicyFileVersion[]; notices: Notice[] };

export const NO_CENTRAL: CentralExemptions = { exemptions: NO_EXEMPTIONS, policyFiles: [], notices: [] };

/** Reads and parses central policies. Throws a GateError for one that cannot be read, or is invalid. */
export async function readCentral(
  addresses: readonly PolicyAddress[],
  { readCentralPolicies }: { readCentralPolicies: ReadCentralPolicies },
): Promise<CentralExemptions> {
  const policies = await readCentralPolicies(addresses);
  const { parsePolicyFile } = await import("../../core/policy/exemptions/policy-files.ts");
  const files: PolicyFile[] = [];
  const read: Omit<CentralExemptions, "exemptions"> = { policyFiles: [], notices: [] };
  for (const { address, commit, text } of policies) {
    try {
      files.push(parsePolicyFile(text, address.path, address.text));
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown;
      throw new GateError(`${thrown.message.replace(/\.$/, "")}. It was read at commit ${commit}.`, {
        code: "policy-file",
        option: "ignore-file",
        cause: thrown,
      });
    }
    read.policyFiles.push({ path: address.text, commit });
    if (isFullCommit(address.ref)) continue;
    read.notices.push({ code: "policy-not-pinned", detail: `${address.text} was read at commit ${commit}` });
  }
  return { exemptions: exemptionsOf(files), ...read };
}

/**
 * Adds central policies to the files of this repository. Where the base's files could not be read, none of them applies,
 * and no central VEX document either: one of the missing documents may contradict it.
 */
export function withCentral(
  local: { applied: Exemptions; comparison: Comparison; notices: Notice[]; isComplete: boolean },
  central: CentralExemptions,
): { applied: Exemptions; comparison: Comparison; notices: Notice[]; policyFiles: PolicyFileVersion[] } {
  const { ignoreFiles, vex } = central.exemptions;
  const certain = local.isComplete ? central.exemptions : { ignoreFiles, vex: [] };
  const applied = joined(local.applied, certain);
  const shown = new Set([...applied.ignoreFiles, ...applied.vex].map(({ path }) => path));
  const own = [...local.applied.ignoreFiles, ...local.applied.vex].map(({ path }) => ({ path, commit: null }));
  return {
    applied,
    comparison: withCentralSides(local.comparison, certain),
    notices: [...local.notices, ...(certain.vex.length < vex.length ? [NO_VEX] : []), ...central.notices],
    policyFiles: [...own, ...central.policyFiles.filter(({ path }) => shown.has(path))],
  };
}

const NO_VEX: Notice = {
  code: "base-unreadable",
  detail: "the VEX documents of central policies do not apply either, because an unread document may contradict them",
};

/** A pull request cannot change central policies, so both sides of the comparison have them. */
function withCentralSides(comparison: Comparison, central: Exemptions): Comparison {
  switch (comparison.kind) {
    case "base":
      return { kind: "base", base: joined(comparison.base, central) };
    case "own":
      return { kind: "own", own: joined(comparison.own, central) };
    case "unknown":
      return { kind: "unknown", central };
    case "none":
      return comparison;
  }
}

function joined(a: Exemptions, b: Exemptions): Exemptions {
  return { ignoreFiles: [...a.ignoreFiles, ...b.ignoreFiles], vex: [...a.vex, ...b.vex] };
}
