import type { YamlEntry, YamlValue } from "../core/policy/exemptions/strict-yaml.ts";
import { preview } from "../core/text/json-values.ts";

/** The fields of a mapping; an empty map for any other value. */
export function fieldsOf(value: YamlValue | undefined): ReadonlyMap<string, YamlEntry> {
  return value?.kind === "map" ? value.entries : new Map<string, YamlEntry>();
}

/** The items of a list; an empty list for any other value. */
export function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.kind === "list" ? value.items : [];
}

/** The text at `key`; null where it is absent, empty or not a text. */
export function textAt(fields: ReadonlyMap<string, YamlEntry>, key: string): string | null {
  const value = fields.get(key)?.value;
  return value?.kind === "text" && value.text.trim() !== "" ? value.text : null;
}

/** Why one of the fields is not understood: an unknown key, or a value that is not a text; null where all are. */
export function fieldFault(fields: ReadonlyMap<string, YamlEntry>, known: readonly string[]): string | null {
  for (const [key, { value }] of fields) {
    if (!known.includes(key)) return `the key ${preview(key)} is unknown: expected ${known.join(", ")}`;
    if (value.kind === "map" || value.kind === "list") return `${key} is a ${value.kind}: expected a text`;
  }
  return null;
}
