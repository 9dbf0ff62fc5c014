import type { Finding, Package } from "../../core/search/scan-result.ts";
import { isObject, type JsonObject, textAt } from "../../core/text/json-values.ts";

/** What a package says of its own fix: a version, none, nothing, or something that is not understood. */
type Own = { kind: "version"; version: string } | { kind: "none" } | { kind: "silent" } | { kind: "odd" };

/** What a finding says of the fixes of all its packages. */
type Overall = "yes" | "no" | "partial" | "silent" | "odd";

const OVERALL = new Map<string, Finding["fix"]>([
  ["YES", "yes"],
  ["NO", "no"],
  ["PARTIAL", "partial"],
]);

/** `fixAvailable` of a finding; null where it is not there or not understood. */
export function findingFix(finding: JsonObject): Finding["fix"] {
  const overall = overallOf(finding);
  return overall === "silent" || overall === "odd" ? null : overall;
}

/**
 * Whether each package of a finding has a fix, by what it says itself (`fixedInVersion`) and what the finding says of all
 * (`fixAvailable`). "no" only where nothing contradicts it: what is not known is null, which no rule takes for "no". An
 * entry of `packages` that is not an object is a package of which nothing was understood.
 */
export function packageFixes(
  finding: JsonObject,
  packages: readonly unknown[],
): Pick<Package, "fix" | "fixedVersion">[] {
  const overall = overallOf(finding);
  const all = packages.map(ownOf);
  const others = {
    hasVersion: all.some(({ kind }) => kind === "version"),
    isAnyNotNone: all.some(({ kind }) => kind !== "none"),
  };
  return all.map((own) => ({
    fix: fixOf(own, overall, others),
    fixedVersion: own.kind === "version" ? own.version : null,
  }));
}

/** `others`: what is so of any package of the finding. */
function fixOf(own: Own, overall: Overall, others: { hasVersion: boolean; isAnyNotNone: boolean }): Package["fix"] {
  switch (own.kind) {
    case "version":
      return "yes";
    case "none":
      if (overall === "no" || overall === "silent") return "no";
      // Of a fix for some of the packages, one of the others has to be able to be the one.
      return overall === "partial" && others.isAnyNotNone ? "no" : null;
    case "silent":
      if (overall === "yes") return "yes";
      return overall === "no" && !others.hasVersion ? "no" : null;
    case "odd":
      return overall === "yes" ? "yes" : null;
  }
}

function ownOf(found: unknown): Own {
  if (!isObject(found)) return { kind: "odd" };
  const given = found["fixedInVersion"] ?? null;
  if (given === null) return { kind: "silent" };
  if (typeof given !== "string") return { kind: "odd" };
  const version = given.trim();
  if (version === "") return { kind: "silent" };
  return /^not\s?available$/i.test(version) ? { kind: "none" } : { kind: "version", version };
}

function overallOf(finding: JsonObject): Overall {
  const given = finding["fixAvailable"] ?? null;
  if (given === null || given === "") return "silent";
  return OVERALL.get((textAt(finding, "fixAvailable") ?? "").trim().toUpperCase()) ?? "odd";
}
