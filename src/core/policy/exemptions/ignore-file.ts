import { INPUT_CODES, SCAN_CODES } from "../../search/scan-result.ts";
import { globFault, matchAnything } from "../../text/glob.ts";
import { preview } from "../../text/json-values.ts";
import { nearestWord } from "../../text/nearest-word.ts";
import { parseIsoTime } from "../../text/time.ts";
import { ACCEPTABLE_CODES, type AcceptableCode, isAcceptable } from "./code-acceptance.ts";
import type { Exemption } from "./exemption.ts";
import { errorAt, type Position, readYaml, type YamlEntry, type YamlValue } from "./strict-yaml.ts";

/** A finding that is not to gate. An empty list of packages or repositories names all of them. */
export type IgnoreEntry = Exemption & {
  kind: "ignore";
  /** `*` where packages are named. */
  id: string;
  untilFixed: boolean;
  packages: readonly string[];
  repositories: readonly string[];
};

/** What cannot be scanned, and is known. */
export type AcceptEntry = Exemption & {
  kind: "inconclusive";
  codes: readonly AcceptableCode[];
  repositories: readonly string[];
};

export type IgnoreFile = { path: string; ignore: IgnoreEntry[]; inconclusive: AcceptEntry[] };

const SECTIONS = ["ignore", "inconclusive"] as const;
const IGNORE_KEYS = ["id", "reason", "expires", "until-fixed", "packages", "repositories", "owner"] as const;
const INCONCLUSIVE_KEYS = ["codes", "repositories", "reason", "expires", "owner"] as const;

/**
 * Reads an ignore file; `docs/ignore-file.schema.json` describes it. Throws a GateError that says where (file, line,
 * column), what was found and what is accepted, on the first thing that is wrong. Dates that have passed are no error.
 */
export function parseIgnoreFile(text: string, path: string): IgnoreFile {
  const root = readYaml(text, path);
  if (root.kind === "absent") return { path, ignore: [], inconclusive: [] };
  const sections = fieldsOf(root, path, SECTIONS, 'a mapping with "ignore" and "inconclusive"');
  return {
    path,
    ignore: listOf(sections.get("ignore"), path, "ignore").map((item) => readIgnore(item, path)),
    inconclusive: listOf(sections.get("inconclusive"), path, "inconclusive").map((item) => readAccept(item, path)),
  };
}

function readIgnore(item: YamlValue, path: string): IgnoreEntry {
  const fields = fieldsOf(item, path, IGNORE_KEYS, "an entry such as {id, reason, expires}");
  const id = requiredText(fields, "id", item.at, path, "a vulnerability such as CVE-2019-25013");
  const packages = globsOf(fields.get("packages"), path, "packages");
  const idAt = fields.get("id")?.value.at ?? item.at;
  if (id === "*" && packages.length === 0) {
    throw errorAt(path, idAt, 'id "*" without packages would exempt every finding; add the packages that you mean');
  }
  if (id === "*" && matchAnything(packages)) {
    const what = packages.map((pattern) => preview(pattern)).join(", ");
    const fix = "write the names of the packages, with wildcards for a part of a name only";
    throw errorAt(path, idAt, `id "*" with packages ${what} would exempt findings in any package; ${fix}`);
  }
  if (id !== "*" && id.includes("*")) {
    throw errorAt(path, idAt, `id is ${preview(id)}; ids are exact, or "*" alone beside packages`);
  }
  return {
    kind: "ignore",
    id,
    ...commonFields(fields, item.at, path),
    untilFixed: flagOf(fields.get("until-fixed"), path, "until-fixed"),
    packages,
    repositories: globsOf(fields.get("repositories"), path, "repositories"),
  };
}

function readAccept(item: YamlValue, path: string): AcceptEntry {
  const fields = fieldsOf(item, path, INCONCLUSIVE_KEYS, "an entry such as {codes, repositories, reason, expires}");
  const codes = textsOf(fields.get("codes"), path, "codes");
  if (codes.length === 0) throw errorAt(path, item.at, `codes is missing; accepted are ${ACCEPTABLE_CODES.join(", ")}`);
  const known = codes.map(({ text, at }) => codeOf(text, at, path));
  const repositories = globsOf(fields.get("repositories"), path, "repositories");
  if (repositories.length === 0) {
    throw errorAt(path, item.at, "repositories is missing; name those in which this is known, by globs");
  }
  return {
    kind: "inconclusive",
    codes: known,
    ...commonFields(fields, item.at, path),
    repositories,
  };
}

function commonFields(fields: Fields, at: Position, path: string): Exemption {
  const owner = fields.get("owner");
  return {
    file: path,
    line: at.line,
    reason: requiredText(fields, "reason", at, path, "why this is accepted, in a sentence"),
    expires: expiryOf(fields, at, path),
    owner: owner === undefined || owner.value.kind === "absent" ? null : textOf(owner.value, path, "owner"),
  };
}

function expiryOf(fields: Fields, at: Position, path: string): string | null {
  const accepted = 'a date such as 2026-12-31 (it applies through that day, UTC), or "never"';
  const text = requiredText(fields, "expires", at, path, accepted);
  if (text === "never") return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || parseIsoTime(text) === null) {
    throw errorAt(path, fields.get("expires")?.value.at ?? at, `expires is ${preview(text)}; accepted is ${accepted}`);
  }
  return text;
}

function codeOf(text: string, at: Position, path: string): AcceptableCode {
  const code = SCAN_CODES.find((known) => known === text);
  if (code !== undefined && isAcceptable(code)) return code;
  if (code !== undefined) {
    throw errorAt(
      path,
      at,
      `the code "${code}" cannot be accepted, because nothing certain is known about the image then; remove it, and fix the cause`,
    );
  }
  if (INPUT_CODES.some((known) => known === text)) {
    throw errorAt(path, at, `"${text}" is about an input, not an image, and cannot be accepted; mend the input`);
  }
  throw errorAt(
    path,
    at,
    `unknown code ${preview(text)}${hint(text, ACCEPTABLE_CODES)}; accepted are ${ACCEPTABLE_CODES.join(", ")}`,
  );
}

type Fields = ReadonlyMap<string, YamlEntry>;

function fieldsOf(value: YamlValue, path: string, known: readonly string[], what: string): Fields {
  if (value.kind !== "map") throw errorAt(path, value.at, `${described(value)} is here; accepted is ${what}`);
  for (const [key, { keyAt }] of value.entries) {
    if (known.includes(key)) continue;
    throw errorAt(path, keyAt, `unknown key ${preview(key)}${hint(key, known)}; accepted are ${known.join(", ")}`);
  }
  return value.entries;
}

function hint(word: string, known: readonly string[]): string {
  const near = nearestWord(word, known);
  return near === null ? "" : ` (did you mean "${near}"?)`;
}

function listOf(entry: YamlEntry | undefined, path: string, key: string): readonly YamlValue[] {
  if (entry === undefined || entry.value.kind === "absent") return [];
  if (entry.value.kind === "list") return entry.value.items;
  throw errorAt(path, entry.value.at, `${key} is ${described(entry.value)}; accepted is a list, each entry behind "-"`);
}

/** The texts of a list. One that is there and empty would name everything, which nobody means: an error. */
function textsOf(entry: YamlEntry | undefined, path: string, key: string): { text: string; at: Position }[] {
  if (entry === undefined) return [];
  const items = listOf(entry, path, key);
  if (items.length === 0) throw errorAt(path, entry.keyAt, `${key} is empty; name something, or leave the key out`);
  return items.map((item) => ({ text: textOf(item, path, key), at: item.at }));
}

function globsOf(entry: YamlEntry | undefined, path: string, key: string): string[] {
  return textsOf(entry, path, key).map(({ text, at }) => {
    const fault = globFault(text);
    if (fault !== null) throw errorAt(path, at, `${key} has ${preview(text)}; ${fault}`);
    return text;
  });
}

function flagOf(entry: YamlEntry | undefined, path: string, key: string): boolean {
  if (entry === undefined) return false;
  const { value } = entry;
  const text = value.kind === "text" ? value.text : null;
  if (text === "true" || text === "false") return text === "true";
  throw errorAt(path, value.at, `${key} is ${described(value)}; accepted are true and false`);
}

function requiredText(fields: Fields, key: string, at: Position, path: string, accepted: string): string {
  const entry = fields.get(key);
  if (entry === undefined) throw errorAt(path, at, `${key} is missing; accepted is ${accepted}`);
  if (entry.value.kind === "absent") throw errorAt(path, entry.keyAt, `${key} is empty; accepted is ${accepted}`);
  return textOf(entry.value, path, key, accepted);
}

function textOf(value: YamlValue, path: string, key: string, accepted = "text"): string {
  const text = value.kind === "text" ? value.text.trim() : null;
  if (text === null) throw errorAt(path, value.at, `${key} has ${described(value)}; accepted is ${accepted}`);
  if (text === "") throw errorAt(path, value.at, `${key} is empty; accepted is ${accepted}`);
  return text;
}

function described(value: YamlValue): string {
  return value.kind === "text" ? preview(value.text) : KINDS_IN_WORDS[value.kind];
}

const KINDS_IN_WORDS = { map: "a mapping", list: "a list", absent: "nothing" } as const;
