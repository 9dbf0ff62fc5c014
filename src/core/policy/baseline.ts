import { GateError } from "../errors.ts";
import type { FindingGroups } from "../search/answer-rows.ts";
import { type FindingGroup, rowsOf } from "../search/finding-groups.ts";
import { assess } from "../search/image-history.ts";
import type { Collected, ImageIndexes } from "../search/intake.ts";
import type { Occurrence } from "../search/occurrences.ts";
import { parseSeverity, type Severity, worstSeverity } from "../search/severity.ts";
import { isObject, type JsonObject, listAt, objectAt, preview, previewKind } from "../text/json-values.ts";
import { parseJson } from "../text/parse-json.ts";
import type { Rule } from "./decision.ts";

/** Known findings in packages, regardless of the package's version and the image's digest and repository. */
export type Baseline = {
  /** The image reference or the report file. */
  source: string;
  /** The highest severity that each finding in a package had, by `knownKey`. */
  known: ReadonlyMap<string, Severity>;
  /** The digests of the baseline's images and of their image indexes. */
  digests: ReadonlySet<string>;
  /** The part of it that was not evaluated, such as `1 of its 2 scans`; null where all was evaluated. */
  notEvaluated: string | null;
};

/**
 * The rule of `baseline`: exempts the findings that the baseline already has. In the baseline image itself it exempts
 * nothing, because it would exempt everything. `own`: see `ownDigests`.
 */
export function baselineRule(baseline: Baseline, own: ReadonlySet<string>): Rule {
  const { source } = baseline;
  return {
    name: "baseline",
    status: "baseline",
    evaluate: (occurrence, row) => {
      if (severityInBaseline(baseline, occurrence, row) === null) return null;
      return isOwn(own, row)
        ? { outcome: "not-exempt", reason: `this image is the baseline (${source})` }
        : { outcome: "exempt", reason: `already in the baseline ${source}` };
    },
  };
}

/** The severity of an occurrence in the baseline; null where the baseline does not have the finding in that package. */
export function severityInBaseline(
  { known }: Baseline,
  { package: found }: Occurrence,
  row: FindingGroup,
): Severity | null {
  const key = knownKey(findingOf(row), found.name);
  return key === null ? null : (known.get(key) ?? null);
}

/**
 * The digests of the images that count as the baseline itself: its own, those of each index that contains one of them,
 * and those of all images in such an index. `indexes`: the image indexes of the run.
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

/** Every active finding in a package, of any severity. */
function baselineOf(groups: FindingGroups): Map<string, Severity> {
  const known = new Map<string, Severity>();
  for (const row of rowsOf(groups)) {
    for (const { package: found, state, severity } of row.occurrences) {
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
 * Builds the baseline from an image's scan results; `collected` holds findings of every severity. Throws a GateError where
 * any part of the image could not be evaluated, because findings that the baseline lacks would block without reason.
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
  return { source: reference, known: baselineOf(collected.groups), digests, notEvaluated: null };
}

/**
 * Reads the baseline from an earlier report file. Throws a GateError where the text is not a report, or a report in which
 * nothing was evaluated. Where `isQuotable` is false, the error does not quote the text.
 */
export function parseBaselineReport(text: string, path: string, isQuotable = true): Baseline {
  // Descriptions of findings may contain U+FFFD.
  const parsed = parseJson(text, { path, isQuotable, mayReplace: true });
  if (!parsed.ok) throw new GateError(`baseline: ${parsed.reason}`, { code: "policy-file", option: "baseline" });
  const report = parsed.value;
  const show = isQuotable ? preview : previewKind;
  const error = (what: string) =>
    new GateError(`baseline: ${path}: ${what}. Use a report file that an earlier run wrote, or an image reference`, {
      code: "policy-file",
      option: "baseline",
    });
  if (!isObject(report)) throw error(`expected a JSON object, got ${show(report)}`);
  const tool = report["tool"];
  if (!isObject(tool) || tool["name"] !== "ecr-findings-gate")
    throw error("the file is not a report of ecr-findings-gate");
  if (report["schemaVersion"] !== 1) throw error(`schemaVersion is ${show(report["schemaVersion"])}: expected 1`);
  const { groups, scans } = report;
  if (!Array.isArray(groups)) throw error(`groups is ${show(groups)}: expected a list`);
  if (!Array.isArray(scans)) throw error(`scans is ${show(scans)}: expected a list`);
  // Findings that a host other than AWS's listed would be exempt from here on.
  const problems = listAt(objectAt(report, "inputs"), "problems");
  if ([...scans, ...problems].some((each) => isObject(each) && each["code"] === "foreign-endpoint")) {
    throw error(
      "some of its responses came from a host that is not AWS's (foreign-endpoint). Create a new report from AWS's responses",
    );
  }
  const evaluated = scans.filter((scan) => isObject(scan) && scan["outcome"] === "evaluated").length;
  if (evaluated === 0) throw error("nothing was evaluated in this report, so it contains no known findings");
  const known = new Map<string, Severity>();
  const digests = new Set<string>();
  for (const [index, scan] of scans.entries()) {
    if (!isObject(scan)) throw error(`scans[${index}] is ${show(scan)}`);
    addDigests(digests, scan, ["imageDigest", "indexDigest"], show, (what) => error(`scans[${index}].${what}`));
  }
  for (const [index, group] of groups.entries()) {
    if (!isObject(group)) throw error(`groups[${index}] is ${show(group)}`);
    addReported(known, group, show, (what) => error(`groups[${index}].${what}`));
    addDigests(digests, group, ["imageDigest"], show, (what) => error(`groups[${index}].${what}`));
  }
  const missing = scans.length - evaluated;
  return {
    source: path,
    known,
    digests,
    notEvaluated: missing === 0 ? null : `${missing} of its ${scans.length} scans`,
  };
}

function digestsOf(...digests: readonly (string | null)[]): string[] {
  return digests.filter((digest) => digest !== null);
}

/** Formats a value for a message. */
type Show = (value: unknown) => string;

function addDigests(
  digests: Set<string>,
  from: JsonObject,
  keys: readonly string[],
  show: Show,
  error: (what: string) => GateError,
): void {
  for (const key of keys) {
    const digest = from[key] ?? null;
    if (digest !== null && typeof digest !== "string") throw error(`${key} is ${show(digest)}`);
    if (digest !== null) digests.add(digest);
  }
}

function addReported(
  known: Map<string, Severity>,
  group: JsonObject,
  show: Show,
  error: (what: string) => GateError,
): void {
  const name = group["name"] ?? group["finding"] ?? null;
  const { packages, severity: given } = group;
  if (name !== null && typeof name !== "string") throw error(`name is ${show(name)}`);
  if (!Array.isArray(packages)) throw error(`packages is ${show(packages)}: expected a list`);
  const severity = typeof given === "string" ? parseSeverity(given) : null;
  for (const [index, found] of packages.entries()) {
    if (!isObject(found)) throw error(`packages[${index}] is ${show(found)}`);
    const packageName = found["name"] ?? null;
    if (packageName !== null && typeof packageName !== "string") {
      throw error(`packages[${index}].name is ${show(packageName)}`);
    }
    const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
    if (severity === null) throw error(`severity is ${show(given)}`);
    if (key !== null) addKnown(known, key, severity);
  }
}

function findingOf(row: FindingGroup): string | null {
  return row.name ?? row.columns.finding;
}

/** Null for a finding without a name, which cannot be distinguished from another one. */
function knownKey(finding: string | null, packageName: string | null): string | null {
  return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}
