import { type Distinct, valuesOf } from "./distinct.ts";
import type { Finding, MatchedFinding, Package } from "./scan-result.ts";
import { type Severity, worstSeverity } from "./severity.ts";

/** What one result contains about a finding in a package, as far as policy reads it. */
export type Observation = {
  package: Package;
  severity: Severity;
  state: Finding["state"];
  publishedAt: number | null;
  /** The ARN of the finding in Inspector. */
  arn: string | null;
  uri: string | null;
};

/** One finding in one package of one image: what policy decides on. Its own fields are the worst of its observations. */
export type Occurrence = Observation & {
  /** Each distinct observation; null where all results are equal. */
  observations: readonly Observation[] | null;
};

/** The packages of a finding; one without a name where it has none, so that every finding has an occurrence. */
export function packagesOf(finding: Finding): readonly Package[] {
  return finding.packages.length > 0 ? finding.packages : NO_PACKAGES;
}

const NO_PACKAGES: readonly Package[] = [
  { name: null, version: null, fixedVersion: null, fix: null, type: null, path: null },
];

/** What makes an occurrence distinct within a finding and an image: name, version and path. */
export function packageKey(found: Pick<Package, "name" | "version" | "path">): string {
  return JSON.stringify([found.name, found.version, found.path]);
}

/** The occurrences of a finding in an image, one for each package. `findings`: all distinct ones of its name. */
export function occurrencesOf(findings: Distinct<MatchedFinding>): readonly Occurrence[] {
  const all = valuesOf(findings).flatMap((finding) => packagesOf(finding).map((found) => occurrence(finding, found)));
  if (all.length === 1) return all;
  // A finding may list a package twice with different fields, for example for two architectures.
  const places = new Map<string, Map<string, Occurrence>>();
  for (const each of all) {
    const place = packageKey(each.package);
    const observations = places.get(place) ?? new Map<string, Occurrence>();
    places.set(place, observations.set(observationKey(each), each));
  }
  return [...places.values()].map(worstOf);
}

function occurrence(finding: MatchedFinding, found: Package): Occurrence {
  return {
    package: found,
    severity: finding.severity,
    state: finding.state,
    publishedAt: finding.publishedAt,
    arn: finding.arn,
    uri: finding.uri,
    observations: null,
  };
}

/**
 * The occurrence that shows the worst of some observations, by `observationKey`: the worst severity, active before
 * suppressed, an existing fix, an unknown age. Each distinct observation is kept, so that policy decides on every one.
 */
function worstOf(byKey: ReadonlyMap<string, Occurrence>): Occurrence {
  const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return { ...all.reduce(worse), observations: all.length === 1 ? null : all };
}

function worse(a: Occurrence, b: Occurrence): Occurrence {
  const advisorySource = lesser(a.package.advisorySource ?? null, b.package.advisorySource ?? null);
  const fix = a.package.fix === "no" && b.package.fix === "no" ? "no" : strongestFix(a.package.fix, b.package.fix);
  return {
    package: {
      ...a.package,
      fix,
      fixedVersion: lesser(a.package.fixedVersion, b.package.fixedVersion),
      type: lesser(a.package.type, b.package.type),
      ...(advisorySource === null ? {} : { advisorySource }),
    },
    severity: worstSeverity([a.severity, b.severity]) ?? a.severity,
    state: STATES.find((state) => a.state === state || b.state === state) ?? "active",
    publishedAt: a.publishedAt === null || b.publishedAt === null ? null : Math.min(a.publishedAt, b.publishedAt),
    arn: lesser(a.arn, b.arn),
    uri: lesser(a.uri, b.uri),
    observations: null,
  };
}

const STATES = ["active", "suppressed", "closed"] as const;

function strongestFix(a: Package["fix"], b: Package["fix"]): Package["fix"] {
  return a === "yes" || b === "yes" ? "yes" : null;
}

/** All fields of an observation but the package's name, version and path, which the occurrence fixes. */
function observationKey({ package: found, severity, state, publishedAt, arn, uri }: Observation): string {
  const { fix, fixedVersion, type, isTypeUnknown, advisorySource } = found;
  return JSON.stringify([
    severity,
    state,
    publishedAt,
    arn,
    uri,
    fix,
    fixedVersion,
    type,
    isTypeUnknown,
    advisorySource,
  ]);
}

/** The observations of an occurrence that rules can distinguish: no rule reads the ARN of a finding. */
export function observationsOf({ observations, ...single }: Occurrence): Observation[] {
  if (observations === null) return [single];
  const withoutArn = observations.map((observation) => ({ ...observation, arn: null }));
  return [...new Map(withoutArn.map((each) => [observationKey(each), each])).values()];
}

/** Every ARN under which an occurrence was seen; includes null where it was seen without one. */
export function arnsOf({ arn, observations }: Pick<Occurrence, "arn" | "observations">): (string | null)[] {
  if (observations === null) return [arn];
  return [...new Set(observations.map((observation) => observation.arn))];
}

/** The lesser of two texts, so that their order does not matter; null only if both are. */
export function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}
