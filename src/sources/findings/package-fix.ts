import type { Finding, Package } from "../../core/search/scan-result.ts";
import { isObject, type JsonObject, textAt } from "../../core/text/json-values.ts";
import { withoutZeroEpoch } from "../../core/text/shown-version.ts";

/** `fixedInVersion` of one package: a version, "NotAvailable", missing, or invalid. */
type PackageFix = { kind: "version"; version: string } | { kind: "none" } | { kind: "missing" } | { kind: "invalid" };

/** `fixAvailable` of a finding, for all its packages. */
type FindingFix = "yes" | "no" | "partial" | "missing" | "invalid";

const FIX_AVAILABLE = new Map<string, Finding["fix"]>([
  ["YES", "yes"],
  ["NO", "no"],
  ["PARTIAL", "partial"],
]);

/** `fixAvailable` of a finding; null if it is missing or invalid. */
export function findingFix(finding: JsonObject): Finding["fix"] {
  const overall = overallFix(finding);
  return overall === "missing" || overall === "invalid" ? null : overall;
}

/**
 * Whether each package of a finding has a fix, by its own `fixedInVersion` and the finding's `fixAvailable`. The result is
 * "no" only if nothing contradicts it, and null if unknown, which no rule treats as "no". An entry of `packages` that is not
 * an object has an invalid fix.
 */
export function packageFixes(
  finding: JsonObject,
  packages: readonly unknown[],
): Pick<Package, "fix" | "fixedVersion">[] {
  const overall = overallFix(finding);
  const all = packages.map(ownFix);
  const others = {
    hasVersion: all.some(({ kind }) => kind === "version"),
    isAnyNotNone: all.some(({ kind }) => kind !== "none"),
  };
  return all.map((own) => ({
    fix: fixOf(own, overall, others),
    fixedVersion: own.kind === "version" ? own.version : null,
  }));
}

/** `others` is about all packages of the finding. */
function fixOf(
  own: PackageFix,
  overall: FindingFix,
  others: { hasVersion: boolean; isAnyNotNone: boolean },
): Package["fix"] {
  switch (own.kind) {
    case "version":
      return "yes";
    case "none":
      if (overall === "no" || overall === "missing") return "no";
      // "partial" means that some package has a fix, so it must be possible that another one does.
      return overall === "partial" && others.isAnyNotNone ? "no" : null;
    case "missing":
      if (overall === "yes") return "yes";
      return overall === "no" && !others.hasVersion ? "no" : null;
    case "invalid":
      return overall === "yes" ? "yes" : null;
  }
}

function ownFix(entry: unknown): PackageFix {
  if (!isObject(entry)) return { kind: "invalid" };
  const fixedInVersion = entry["fixedInVersion"] ?? null;
  if (fixedInVersion === null) return { kind: "missing" };
  if (typeof fixedInVersion !== "string") return { kind: "invalid" };
  const version = fixedInVersion.trim();
  if (version === "") return { kind: "missing" };
  return /^not\s?available$/i.test(version)
    ? { kind: "none" }
    : { kind: "version", version: withoutZeroEpoch(version) };
}

function overallFix(finding: JsonObject): FindingFix {
  const fixAvailable = finding["fixAvailable"] ?? null;
  if (fixAvailable === null || fixAvailable === "") return "missing";
  return FIX_AVAILABLE.get((textAt(finding, "fixAvailable") ?? "").trim().toUpperCase()) ?? "invalid";
}
