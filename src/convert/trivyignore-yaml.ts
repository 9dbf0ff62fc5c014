import { errorAt, readYaml, type YamlValue } from "../core/policy/exemptions/strict-yaml.ts";
import { preview } from "../core/text/json-values.ts";
import { parseIsoTime } from "../core/text/time.ts";
import { lastDayBefore } from "./last-day.ts";
import type { SourceEntries } from "./source-entries.ts";
import { idFault } from "./vulnerability-id.ts";
import { fieldFault, fieldsOf, itemsOf, textAt } from "./yaml-fields.ts";

/** Limits to a part of the findings that an ignore file cannot select; without them, an entry would exempt more. */
const LIMITS: Readonly<Record<string, string>> = {
  paths: "paths limits the entry to files, and an ignore file does not select files",
  purls: "purls limits the entry to package URLs, and an ignore file selects packages by name alone",
};

/** Sections about what ECR does not report. */
const OTHER_SECTIONS = ["misconfigurations", "secrets", "licenses"];

/**
 * Reads Trivy's `.trivyignore.yaml`. An entry ends at the instant `expired_at`: 00:00 UTC for a date. Throws a GateError with
 * file, line and column for what is not plain YAML, or does not have a list of `vulnerabilities` or another section.
 */
export function readTrivyignoreYaml(text: string, path: string): SourceEntries {
  const found: SourceEntries = { entries: [], leftOut: [] };
  const root = readYaml(text, path);
  if (root.kind === "absent") return found;
  const sections = fieldsOf(root);
  for (const [name, { value, keyAt }] of sections) {
    if (value.kind === "absent") continue;
    if (name !== "vulnerabilities" && !OTHER_SECTIONS.includes(name)) {
      throw errorAt(
        path,
        keyAt,
        `unknown key ${preview(name)}: expected vulnerabilities, ${OTHER_SECTIONS.join(", ")}`,
      );
    }
    if (value.kind !== "list")
      throw errorAt(path, value.at, `${name} is not a list: expected items that start with "-"`);
    for (const item of value.items) {
      if (name === "vulnerabilities") readEntry(item, found);
      else
        found.leftOut.push({ line: item.at.line, what: whatOf(item), why: `${name} are not findings of ECR's scans` });
    }
  }
  if (root.kind !== "map") throw errorAt(path, root.at, 'expected a mapping with "vulnerabilities"');
  return found;
}

function readEntry(item: YamlValue, found: SourceEntries): void {
  const fields = fieldsOf(item);
  const id = textAt(fields, "id");
  const limit = Object.keys(LIMITS).find((key) => {
    const value = fields.get(key)?.value;
    return value !== undefined && value.kind !== "absent" && !(value.kind === "list" && itemsOf(value).length === 0);
  });
  const others = new Map([...fields].filter(([key]) => !Object.hasOwn(LIMITS, key)));
  const expiry = textAt(fields, "expired_at");
  const expires = expiry === null ? null : lastDayOf(expiry);
  const why =
    item.kind !== "map" || id === null
      ? "the entry has no id: expected a mapping with id, statement and expired_at"
      : (idFault(id) ??
        (limit === undefined ? null : LIMITS[limit]) ??
        fieldFault(others, ["id", "statement", "expired_at"]) ??
        (expiry !== null && expires === null
          ? `expired_at is ${preview(expiry)}: expected a date such as 2026-12-31`
          : null));
  if (why !== null || id === null) found.leftOut.push({ line: item.at.line, what: whatOf(item), why: why ?? "" });
  else found.entries.push({ id, packages: [], reason: textAt(fields, "statement"), expires, untilFixed: false });
}

function whatOf(item: YamlValue): string {
  return textAt(fieldsOf(item), "id") ?? "an entry without an id";
}

function lastDayOf(text: string): string | null {
  const end = parseIsoTime(text);
  return end === null ? null : lastDayBefore(end);
}
