import { GateError } from "../errors.ts";
import { type FindingGroup, type FindingGroups, rowsOf } from "../finding-groups.ts";
import { assess } from "../image-history.ts";
import { parseJson } from "../json-text.ts";
import { inShort, isObject, type JsonObject, listAt, objectAt } from "../json-values.ts";
import type { Tally } from "../tally.ts";
import type { Rule } from "./policy.ts";

/** What is there already: findings in packages, whatever the package's version, the image's digest or its repository. */
export type Baseline = {
  /** The image reference or the report file. */
  source: string;
  known: ReadonlySet<string>;
  /** What of it was not evaluated, in words; null where all was. */
  gaps: string | null;
};

/** The rule of `baseline`: what the baseline has already does not gate. */
export function baselineRule({ source, known }: Baseline): Rule {
  return {
    name: "baseline",
    status: "baseline",
    hold: ({ package: found }, row) => {
      const key = knownKey(findingOf(row), found.name);
      return key !== null && known.has(key)
        ? { outcome: "excused", reason: `in the baseline ${source} already` }
        : null;
    },
  };
}

/** Every finding in a package that the groups hold and the registry counts as open, of whatever severity. */
function baselineOf(groups: FindingGroups): Set<string> {
  const known = new Set<string>();
  for (const row of rowsOf(groups)) {
    for (const { package: found, state } of row.occurrences.values()) {
      const key = state === "active" ? knownKey(findingOf(row), found.name) : null;
      if (key !== null) known.add(key);
    }
  }
  return known;
}

/**
 * The baseline that an image gives, from what was read of it; `tally` holds findings of every severity. Throws a
 * GateError where any part of it could not be evaluated: a baseline that misses findings would gate for no reason.
 */
export function baselineFromImage(tally: Tally, reference: string): Baseline {
  const assessed = assess(tally.images);
  const [failure] = assessed.flatMap(({ failures }) => failures);
  if (failure !== undefined || assessed.length === 0) {
    const why = failure === undefined ? "no scan was found" : `${failure.code}: ${failure.detail}`;
    throw new GateError(
      `baseline: ${reference} could not be evaluated (${why}); name an image whose scan is complete, or a report file`,
    );
  }
  return { source: reference, known: baselineOf(tally.groups), gaps: null };
}

/** The baseline that an earlier report file gives. Throws a GateError where it is none, or evaluated nothing. */
export function parseBaselineReport(text: string, path: string): Baseline {
  const report = parseJson(text, path, "baseline");
  const fault = (what: string) =>
    new GateError(`baseline: ${path}: ${what}; accepted is a report file that this tool wrote, or an image reference`);
  if (!isObject(report)) throw fault(`the file holds ${inShort(report)}`);
  const tool = report["tool"];
  if (!isObject(tool) || tool["name"] !== "ecr-findings-gate") throw fault("it is no report of ecr-findings-gate");
  if (report["schemaVersion"] !== 1) throw fault(`schemaVersion is ${inShort(report["schemaVersion"])}, not 1`);
  const { groups, scans } = report;
  if (!Array.isArray(groups)) throw fault(`groups is ${inShort(groups)}, not a list`);
  if (!Array.isArray(scans)) throw fault(`scans is ${inShort(scans)}, not a list`);
  // What a stranger listed would be exempt from here on.
  const problems = listAt(objectAt(report, "inputs"), "problems");
  if ([...scans, ...problems].some((each) => isObject(each) && each["code"] === "foreign-endpoint")) {
    throw fault(
      "a host that is not AWS's answered for some of it (foreign-endpoint). Write it anew from AWS's answers",
    );
  }
  const evaluated = scans.filter((scan) => isObject(scan) && scan["outcome"] === "evaluated").length;
  if (evaluated === 0) throw fault("nothing was evaluated in it, so it says of nothing that it is there already");
  const known = new Set<string>();
  for (const [index, group] of groups.entries()) {
    if (!isObject(group)) throw fault(`groups[${index}] is ${inShort(group)}`);
    addReported(known, group, (what) => fault(`groups[${index}].${what}`));
  }
  const missing = scans.length - evaluated;
  return { source: path, known, gaps: missing === 0 ? null : `${missing} of its ${scans.length} scans` };
}

function addReported(known: Set<string>, group: JsonObject, fault: (what: string) => GateError): void {
  const name = group["name"] ?? group["finding"] ?? null;
  const { packages } = group;
  if (name !== null && typeof name !== "string") throw fault(`name is ${inShort(name)}`);
  if (!Array.isArray(packages)) throw fault(`packages is ${inShort(packages)}, not a list`);
  for (const [index, found] of packages.entries()) {
    if (!isObject(found)) throw fault(`packages[${index}] is ${inShort(found)}`);
    const packageName = found["name"] ?? null;
    if (packageName !== null && typeof packageName !== "string") {
      throw fault(`packages[${index}].name is ${inShort(packageName)}`);
    }
    const key = found["status"] === "suppressed" ? null : knownKey(name, packageName);
    if (key !== null) known.add(key);
  }
}

function findingOf(row: FindingGroup): string | null {
  return row.name ?? row.columns.finding;
}

/** Null where the finding has no name: nothing tells it from another. */
function knownKey(finding: string | null, packageName: string | null): string | null {
  return finding === null ? null : JSON.stringify([finding.toLowerCase(), packageName]);
}
