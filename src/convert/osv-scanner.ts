import { parse, TomlDate, TomlError } from "smol-toml";
import { GateError } from "../core/errors.ts";
import { isObject, type JsonObject, preview, textAt } from "../core/text/json-values.ts";
import { parseIsoTime } from "../core/text/time.ts";
import { lastDayBefore } from "./last-day.ts";
import type { SourceEntries } from "./source-entries.ts";
import { idFault } from "./vulnerability-id.ts";

const KEYS = ["id", "ignoreUntil", "reason"];

/** The clock that is furthest ahead of UTC, ms: where a time has no zone, OSV-Scanner reads it in that of its machine. */
const EARLIEST_ZONE = 14 * 3_600_000;

/**
 * Reads `IgnoredVulns` of an `osv-scanner.toml`. An entry ends at the instant `ignoreUntil`; without a zone, at the earliest
 * instant that it can be. Throws a GateError with file, line and column for what is not valid TOML.
 */
export function readOsvScanner(text: string, path: string): SourceEntries {
  const found: SourceEntries = { entries: [], leftOut: [] };
  const root: JsonObject = parseToml(text, path);
  const ignored = root["IgnoredVulns"] ?? [];
  if (!Array.isArray(ignored)) throw invalid(path, "IgnoredVulns is not a list: expected [[IgnoredVulns]] tables");
  const lines = headerLines(text, ignored.length);
  const ids = new Set<string>();
  for (const [index, entry] of ignored.entries()) {
    const at = { line: lines[index] ?? null, what: `entry ${index + 1} of IgnoredVulns` };
    if (!isObject(entry)) {
      found.leftOut.push({ ...at, why: "it is not a table: expected id, ignoreUntil and reason" });
      continue;
    }
    const id = textAt(entry, "id") ?? "";
    const expires = lastDayOf(entry["ignoreUntil"]);
    const why = ids.has(id) ? "OSV-Scanner uses only the first entry of an id" : entryFault(entry, id, expires);
    ids.add(id);
    if (why === null)
      found.entries.push({ id, packages: [], reason: textAt(entry, "reason"), expires, untilFixed: false });
    else found.leftOut.push({ ...at, what: id === "" ? at.what : id, why });
  }
  const overrides = root["PackageOverrides"];
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    const name = isObject(override) ? textAt(override, "name") : null;
    const why = "it exempts a package in the source tree, and an ignore file selects findings of an image";
    found.leftOut.push({
      line: null,
      what: `entry ${index + 1} of PackageOverrides${name === null ? "" : ` (${name})`}`,
      why,
    });
  }
  return found;
}

function entryFault(entry: JsonObject, id: string, expires: string | null): string | null {
  const unknown = Object.keys(entry).find((key) => !KEYS.includes(key));
  const { reason, ignoreUntil } = entry;
  if (unknown !== undefined) return `the key ${preview(unknown)} is unknown: expected ${KEYS.join(", ")}`;
  if (reason !== undefined && typeof reason !== "string") return `reason is ${preview(reason)}: expected a text`;
  if (ignoreUntil !== undefined && expires === null) {
    return `ignoreUntil is ${preview(ignoreUntil)}: expected a date such as 2026-12-31, without quotes`;
  }
  return idFault(id);
}

function lastDayOf(until: unknown): string | null {
  if (!(until instanceof TomlDate) || until.isTime()) return null;
  const end = parseIsoTime(until.toISOString());
  return end === null ? null : lastDayBefore(until.isLocal() ? end - EARLIEST_ZONE : end);
}

function parseToml(text: string, path: string): JsonObject {
  try {
    return parse(text, { unsafeKeyBehaviour: "throw", maxDepth: 16, integersAsBigInt: "asNeeded" });
  } catch (thrown) {
    if (!(thrown instanceof TomlError)) throw thrown;
    const [why = ""] = thrown.message.replace(/^Invalid TOML document: /, "").split("\n");
    throw invalid(`${path}:${thrown.line}:${thrown.column}`, `not valid TOML: ${why}`);
  }
}

function invalid(where: string, why: string): GateError {
  return new GateError(`${where}: ${why}`, { code: "policy-file", option: null });
}

/** The lines of the tables' headers. The parser reports no positions, so they are unknown where their number differs. */
function headerLines(text: string, count: number): number[] {
  const lines = text
    .split("\n")
    .flatMap((line, index) => (/^\s*\[\[\s*IgnoredVulns\s*\]\]/.test(line) ? [index + 1] : []));
  return lines.length === count ? lines : [];
}
