import type { Finding, Package } from "../../core/search/scan-result.ts";
import { parseSeverity } from "../../core/search/severity.ts";
import { isObject, type JsonObject, preview, textAt } from "../../core/text/json-values.ts";
import { highest, listAtOrMalformed, type ReportMalformed, scoreOf, webAddress } from "./finding-fields.ts";

/** Reads an entry of `findings`, of a basic scan. Reads as much as possible. */
export function readBasic(raw: JsonObject, malformed: ReportMalformed): Finding {
  const { values, hidesName } = attributesOf(raw, malformed);
  const scores = SCORES.map((key) => [...(values.get(key) ?? [])]).find((each) => each.length > 0) ?? [];
  return {
    name: textAt(raw, "name"),
    description: textAt(raw, "description"),
    severity: parseSeverity(textAt(raw, "severity") ?? ""),
    uri: webAddress(raw["uri"]),
    score: highest(scores.map(scoreOf)),
    fix: null,
    exploit: null,
    state: "active",
    publishedAt: null,
    arn: null,
    packages: basicPackages(
      [...(values.get("package_name") ?? [])],
      [...(values.get("package_version") ?? [])],
      hidesName,
    ),
  };
}

/**
 * The packages of a basic finding. A repeated name or version never hides another: each name is a package, whose version is
 * unknown unless it is clear which one belongs to it.
 */
function basicPackages(names: readonly string[], versions: readonly string[], hidesName: boolean): Package[] {
  const [version, otherVersion] = versions;
  const isClear = names.length < 2 && otherVersion === undefined && !hidesName;
  const packageOf = (name: string | null): Package => ({
    name,
    version: isClear ? (version ?? null) : null,
    fixedVersion: null,
    fix: null,
    type: null,
    path: null,
  });
  const named = names.map(packageOf);
  return hidesName || (named.length === 0 && version !== undefined) ? [...named, packageOf(null)] : named;
}

/** The first of these attributes that is present counts. */
const SCORES = ["CVSS4_SCORE", "CVSS3_SCORE", "CVSS2_SCORE"];
const PACKAGE = ["package_name", "package_version"];
const ATTRIBUTES: ReadonlySet<string> = new Set([...SCORES, ...PACKAGE]);

/** The attributes of a basic finding that are read. `hidesName`: an attribute that could not be read may name a package. */
type Attributes = { values: ReadonlyMap<string, ReadonlySet<string>>; hidesName: boolean };

function attributesOf(raw: JsonObject, malformed: ReportMalformed): Attributes {
  const values = new Map<string, Set<string>>();
  let hidesName = false;
  for (const attribute of listAtOrMalformed(raw, "attributes", malformed)) {
    const key = isObject(attribute) ? textAt(attribute, "key") : null;
    if (!isObject(attribute) || key === null) {
      malformed(`an attribute has no key: ${preview(attribute)}`);
      hidesName = true;
      continue;
    }
    if (!ATTRIBUTES.has(key)) continue;
    const value = attribute["value"] ?? "";
    if (typeof value !== "string") {
      malformed(`${key} is ${preview(value)}, not text`);
      hidesName ||= key === "package_name";
    } else if (value !== "") {
      const known = values.get(key) ?? new Set();
      values.set(key, known.add(value));
    }
  }
  for (const key of PACKAGE) {
    const found = [...(values.get(key) ?? [])];
    if (found.length > 1) malformed(`${key} has ${found.length} different values: ${preview(found)}`);
  }
  return { values, hidesName };
}
