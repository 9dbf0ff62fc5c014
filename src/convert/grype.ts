import { errorAt, readYaml, type YamlValue } from "../core/policy/exemptions/strict-yaml.ts";
import { failure, type Result, success } from "../core/result.ts";
import { matchAnything } from "../core/text/glob.ts";
import { preview } from "../core/text/json-values.ts";
import type { SourceEntries } from "./source-entries.ts";
import { idFault } from "./vulnerability-id.ts";
import { fieldFault, fieldsOf, textAt } from "./yaml-fields.ts";

/** Criteria that an entry of an ignore file does not have; without them, it would exempt more. */
const CRITERIA: Readonly<Record<string, string>> = {
  "fix-state": "an entry cannot require a fix state. Use the option only-fixed, or until-fixed: true in an entry",
  "vex-status": "it applies to VEX documents. List OpenVEX documents in the option ignore-file",
  "vex-justification": "it applies to VEX documents. List OpenVEX documents in the option ignore-file",
  namespace: "an entry cannot require a namespace",
  "match-type": "an entry cannot require a match type",
  "include-aliases": "an exemption of one id never applies to its aliases. Add an entry for each id",
};

/** Settings outside of the list that make Grype ignore findings. */
const SETTINGS: Readonly<Record<string, string>> = {
  "only-fixed": "use the option only-fixed",
  "only-notfixed": "an ignore file cannot exempt everything that has a fix",
  "ignore-wontfix": "use the option only-fixed",
  "ignore-states": "use the option only-fixed",
  exclude: "ECR decides which files it scans",
  "vex-documents": "list OpenVEX documents in the option ignore-file",
  "vex-add": "list OpenVEX documents in the option ignore-file",
};

/** What Grype reads as yes or no: `false` is the same as nothing. In other criteria, it is a text that must match. */
const YES_OR_NO: ReadonlySet<string> = new Set(["include-aliases", "only-fixed", "only-notfixed"]);

/** What YAML makes a number, or yes or no, which Grype compares in another form: `1.10` as `1.1`, `true` as `1`. */
const NOT_TEXT = /^(?:[-+.]?\d[\d_.]*(?:e[-+]?\d+)?|[-+]?0[xob][\da-f_]+|[-+]?\.inf|\.nan|true|false)$/i;

/**
 * Reads the list `ignore` of Grype's `.grype.yaml`. A rule that requires more than an id and a package's exact name is left
 * out. Throws a GateError with file, line and column for what is not plain YAML, or whose `ignore` is not a list.
 */
export function readGrype(text: string, path: string): SourceEntries {
  const found: SourceEntries = { entries: [], leftOut: [] };
  const root = readYaml(text, path);
  if (root.kind === "absent") return found;
  if (root.kind !== "map") throw errorAt(path, root.at, 'expected a mapping with "ignore"');
  for (const [key, { value, keyAt }] of root.entries) {
    const name = key.toLowerCase();
    if (name !== key && (name === "ignore" || Object.hasOwn(SETTINGS, name)))
      throw errorAt(path, keyAt, `unknown key ${preview(key)}: Grype reads it as ${name}. Write it in lower case`);
    if (key === "ignore" && value.kind !== "absent") {
      if (value.kind !== "list")
        throw errorAt(path, value.at, 'ignore is not a list: expected items that start with "-"');
      for (const item of value.items) readRule(item, found);
    } else if (Object.hasOwn(SETTINGS, key) && isSet(key, value)) {
      found.leftOut.push({ line: keyAt.line, what: key, why: SETTINGS[key] ?? "" });
    }
  }
  return found;
}

/** Whether Grype takes a value into account. A blank text is a text that nothing has. */
function isSet(key: string, value: YamlValue): boolean {
  if (value.kind === "text") return value.text !== "" && !(value.text === "false" && YES_OR_NO.has(key));
  return value.kind === "list" ? value.items.length > 0 : value.kind === "map";
}

function readRule(item: YamlValue, found: SourceEntries): void {
  const fields = fieldsOf(item);
  const wanted = fields.get("vulnerability")?.value;
  const id = wanted?.kind === "text" && wanted.text !== "" ? wanted.text : null;
  const packages = packagesOf(fields.get("package")?.value);
  const criterion = Object.keys(CRITERIA).find((key) => {
    const value = fields.get(key)?.value;
    return value !== undefined && isSet(key, value);
  });
  const others = new Map([...fields].filter(([key]) => key !== "package" && !Object.hasOwn(CRITERIA, key)));
  const fault =
    (id === null ? null : idFault(id)) ??
    (criterion === undefined ? null : `${criterion}: ${CRITERIA[criterion]}`) ??
    fieldFault(others, ["vulnerability", "reason"]) ??
    (packages.ok ? null : packages.reason) ??
    (id === null && packages.ok && packages.value.length === 0
      ? "the rule has neither a vulnerability nor a package name, which an entry requires"
      : null);
  if (fault !== null || !packages.ok) {
    found.leftOut.push({
      line: item.at.line,
      what: id ?? textAt(fieldsOf(fields.get("package")?.value), "name") ?? "a rule",
      why: fault ?? "",
    });
    return;
  }
  const reason = textAt(fields, "reason");
  found.entries.push({ id: id ?? "*", packages: packages.value, reason, expires: null, untilFixed: false });
}

/** The name that a rule requires; an empty list where it requires none. */
function packagesOf(value: YamlValue | undefined): Result<string[]> {
  if (value === undefined || value.kind === "absent") return success([]);
  if (value.kind !== "map") return failure("package is not a mapping: expected name");
  const limit = [...value.entries].find(([key, entry]) => key !== "name" && isSet(key, entry.value));
  if (limit !== undefined)
    return failure(`package.${limit[0]} limits the rule, and an entry selects packages by name alone`);
  const name = textAt(value.entries, "name");
  if (name === null)
    return isSet("name", value.entries.get("name")?.value ?? value) ? failure("package has no name") : success([]);
  return exactName(name);
}

/** The one name that Grype's regular expression matches. A `.` is read as itself, which matches less. */
function exactName(pattern: string): Result<string[]> {
  if (NOT_TEXT.test(pattern))
    return failure(`the package name is ${pattern}, which Grype reads as another type than text`);
  const isExact = /^(?:[\w./@:~%-]|\\[-.+/@:~_])+$/.test(pattern);
  const name = pattern.replaceAll(/\\(.)/g, "$1");
  // The reader of ignore files refuses a few exact names, which no package has.
  if (isExact && !matchAnything([name])) return success([name]);
  return failure(
    `the package name is ${preview(pattern)}, which is a regular expression or not specific: expected an exact name`,
  );
}
