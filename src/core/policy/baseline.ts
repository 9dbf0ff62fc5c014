import { GateError } from "../errors.ts";
import { type FindingGroup, type FindingGroups, type Occurrence, rowsOf } from "../search/finding-groups.ts";
import { assess } from "../search/image-history.ts";
import type { Collected, ImageIndexes } from "../search/intake.ts";
import { parseSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { isObject, type JsonObject, listAt, objectAt, preview, previewKind } from "../text/json-values.ts";
import { parseJson } from "../text/parse-json.ts";
import type { Rule } from "./decision.ts";

/** What is there already: findings in packages, whatever the package's version, the image's digest or its repository. */
export type Baseline = {
  /** The image reference or the report file. */
  source: string;
  /** The highest severity that each finding in a package had, by `knownKey`. */
  known: ReadonlyMap<string, Severity>;
  /** The digests of the images that it was read from, and of their image indexes. */
  digests: ReadonlySet<string>;
  /** What of it was not evaluated, in words; null where all was. */
  gaps: string | null;
};

/**
 * The rule of `baseline`: what the baseline has already does not gate. In an image that is the baseline itself it exempts
 * nothing, as it would exempt everything. `own`: see `ownDigests`.
 */
export function baselineRule(baseline: Baseline, own: ReadonlySet<string>): Rule {
  const { source } = baseline;
  return {
    name: "baseline",
    status: "baseline",
    evaluate: (occurrence, row) => {
      if (severityInBaseline(baseline, occurrence, row) === null) return null;
      return isOwn(own, row)
        ? { outcome: "not-exempt", reason: `the baseline ${source} is this image itself` }
        : { outcome: "exempt", reason: `in the baseline ${source} already` };
    },
  };
}

/** The severity that the baseline has for an occurrence; null where it does not have the finding in that package. */
export function severityInBaseline(
  { known }: Baseline,
  { package: found }: Occurrence,
  row: FindingGroup,
): Severity | null {
  const key = knownKey(findingOf(row), found.name);
  return key === null ? null : (known.get(key) ?? null);
}

/**
 * The digests of the images that are the baseline itself: its own, those of an index that holds one of them, and those of
 * all images in such an index. `indexes`: what the run saw.
 */
export function ownDigests({ digests }: Baseline, indexes: ImageIndexes): ReadonlySet<string> {
  const own = new Set(digests);
  for (const [index, images] of indexes) {
    if (!digests.has(index) && ![...images].some((image) => digests.has(image))) continue;
    for (const digest of [index, ...images]) own.add(digest);
  }
  return own;
}

function isOwn(own: ReadonlySet<string>, { columns, seen }: FindingGroup): boolean {
  if (columns.imageDigest !== null && own.has(columns.imageDigest)) return true;
  return [...seen.indexDigests].some((digest) => own.has(digest));
}

/** Every finding in a package that the groups evaluate and the registry counts as open, of whatever severity. */
function baselineOf(groups: FindingGroups): Map<string, Severity> {
  const known = new Map<string, Severity>();
  for (const row of rowsOf(groups)) {
    for (const { package: found, state, severity } of row.occurrences.values()) {
      const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
      if (key !== null) addKnown(known, key, severity);
    }
  }
  return known;
}

function addKnown(known: Map<string, Severity>, key: string, severity: Severity): void {
  known.set(key, worstSeverity([severity, known.get(key) ?? severity]) ?? severity);
}

/**
 * The baseline that an image gives, from what was read of it; `collected` has findings of every severity. Throws a
 * GateError where any part of it could not be evaluated: a baseline that misses findings would gate for no reason.
 */
export function baselineFromImage(collected: Collected, reference: string): Baseline {
  const assessed = assess(collected.images);
  const [failure] = assessed.flatMap(({ failures }) => failures);
  if (failure !== undefined || assessed.length === 0) {
    const why = failure === undefined ? "no scan was found" : `${failure.code}: ${failure.detail}`;
    throw new GateError(
      `baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`,
      { code: "policy-file", option: "baseline" },
    );
  }
  const digests = new Set(
    assessed.flatMap(({ history: { image, indexDigests } }) => digestsOf(image.imageDigest, ...indexDigests)),
  );
  for (const [index, images] of collected.indexes) for (const digest of [index, ...images]) digests.add(digest);
  return { source: reference, known: baselineOf(collected.groups), digests, gaps: null };
}

/**
 * The baseline that an earlier report file gives. Throws a GateError where it is none, or evaluated nothing; it shows
 * nothing of a text that is not quotable.
 */
export function parseBaselineReport(text: string, path: string, isQuotable = true): Baseline {
  // Descriptions of findings may contain U+FFFD.
  const parsed = parseJson(text, { path, isQuotable, mayReplace: true });
  if (!parsed.ok) throw new GateError(`baseline: ${parsed.reason}`, { code: "policy-file", option: "baseline" });
  const report = parsed.value;
  const show = isQuotable ? preview : previewKind;
  const fault = (what: string) =>
    new GateError(`baseline: ${path}: ${what}; accepted is a report file that this tool wrote, or an image reference`, {
      code: "policy-file",
      option: "baseline",
    });
  if (!isObject(report)) throw fault(`the file holds ${show(report)}`);
  const tool = report["tool"];
  if (!isObject(tool) || tool["name"] !== "ecr-findings-gate") throw fault("it is no report of ecr-findings-gate");
  if (report["schemaVersion"] !== 1) throw fault(`schemaVersion is ${show(report["schemaVersion"])}, not 1`);
  const { groups, scans } = report;
  if (!Array.isArray(groups)) throw fault(`groups is ${show(groups)}, not a list`);
  if (!Array.isArray(scans)) throw fault(`scans is ${show(scans)}, not a list`);
  // What a stranger listed would be exempt from here on.
  const problems = listAt(objectAt(report, "inputs"), "problems");
  if ([...scans, ...problems].some((each) => isObject(each) && each["code"] === "foreign-endpoint")) {
    throw fault(
      "a host that is not AWS's answered for some of it (foreign-endpoint). Write it anew from AWS's answers",
    );
  }
  const evaluated = scans.filter((scan) => isObject(scan) && scan["outcome"] === "evaluated").length;
  if (evaluated === 0) throw fault("nothing was evaluated in it, so it says of nothing that it is there already");
  const known = new Map<string, Severity>();
  const digests = new Set<string>();
  for (const [index, scan] of scans.entries()) {
    if (!isObject(scan)) throw fault(`scans[${index}] is ${show(scan)}`);
    addDigests(digests, scan, ["imageDigest", "indexDigest"], show, (what) => fault(`scans[${index}].${what}`));
  }
  for (const [index, group] of groups.entries()) {
    if (!isObject(group)) throw fault(`groups[${index}] is ${show(group)}`);
    addReported(known, group, show, (what) => fault(`groups[${index}].${what}`));
    addDigests(digests, group, ["imageDigest"], show, (what) => fault(`groups[${index}].${what}`));
  }
  const missing = scans.length - evaluated;
  return { source: path, known, digests, gaps: missing === 0 ? null : `${missing} of its ${scans.length} scans` };
}

function digestsOf(...digests: readonly (string | null)[]): string[] {
  return digests.filter((digest) => digest !== null);
}

/** A value in a message. */
type Show = (value: unknown) => string;

function addDigests(
  digests: Set<string>,
  from: JsonObject,
  keys: readonly string[],
  show: Show,
  fault: (what: string) => GateError,
): void {
  for (const key of keys) {
    const digest = from[key] ?? null;
    if (digest !== null && typeof digest !== "string") throw fault(`${key} is ${show(digest)}`);
    if (digest !== null) digests.add(digest);
  }
}

function addReported(
  known: Map<string, Severity>,
  group: JsonObject,
  show: Show,
  fault: (what: string) => GateError,
): void {
  const name = group["name"] ?? group["finding"] ?? null;
  const { packages, severity: given } = group;
  if (name !== null && typeof name !== "string") throw fault(`name is ${show(name)}`);
  if (!Array.isArray(packages)) throw fault(`packages is ${show(packages)}, not a list`);
  const severity = typeof given === "string" ? parseSeverity(given) : null;
  for (const [index, found] of packages.entries()) {
    if (!isObject(found)) throw fault(`packages[${index}] is ${show(found)}`);
    const packageName = found["name"] ?? null;
    if (packageName !== null && typeof packageName !== "string") {
      throw fault(`packages[${index}].name is ${show(packageName)}`);
    }
    const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
    if (severity === null) throw fault(`severity is ${show(given)}`);
    if (key !== null) addKnown(known, key, severity);
  }
}

function findingOf(row: FindingGroup): string | null {
  return row.name ?? row.columns.finding;
}

/** Null where the finding has no name: nothing tells it from another. */
function knownKey(finding: string | null, packageName: string | null): string | null {
  return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}
