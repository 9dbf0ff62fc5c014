import { readGrype } from "./grype.ts";
import { readInspectorIgnore } from "./inspector-ignore.ts";
import { readOsvScanner } from "./osv-scanner.ts";
import type { SourceEntries } from "./source-entries.ts";
import { readTrivyignore } from "./trivyignore.ts";
import { readTrivyignoreYaml } from "./trivyignore-yaml.ts";

type SourceFormat = {
  /** What a file of this format is called. */
  names: readonly string[];
  read: (text: string, path: string) => SourceEntries;
};

/** The formats that `convert` reads, by the name that `--from` takes. */
export const SOURCE_FORMATS = {
  trivyignore: { names: [".trivyignore"], read: readTrivyignore },
  "trivyignore-yaml": { names: [".trivyignore.yaml", ".trivyignore.yml"], read: readTrivyignoreYaml },
  grype: { names: [".grype.yaml", ".grype.yml"], read: readGrype },
  "inspector-ignore": { names: [".inspector-ignore"], read: readInspectorIgnore },
  "osv-scanner": { names: ["osv-scanner.toml"], read: readOsvScanner },
} satisfies Record<string, SourceFormat>;

export type SourceFormatName = keyof typeof SOURCE_FORMATS;

/** Whether `text` is a format that `--from` takes. */
export function isSourceFormat(text: string): text is SourceFormatName {
  return Object.hasOwn(SOURCE_FORMATS, text);
}

/** The format of a file by its name; null for a name that no format has. */
export function formatOfFile(path: string): SourceFormatName | null {
  const name = path.split(/[/\\]/).at(-1) ?? "";
  const formats: readonly [string, SourceFormat][] = Object.entries(SOURCE_FORMATS);
  const [format] = formats.find(([, { names }]) => names.includes(name)) ?? [];
  return format !== undefined && isSourceFormat(format) ? format : null;
}
