import type { ReferenceDefaults } from "../aws/image-reference.ts";
import { success } from "../result.ts";
import { optional, type Parsed, parseBoolean, parseToken, parseWord } from "./option-values.ts";

/**
 * How an option is written: one text, a list with one item per line (on the command line, the option repeated), one of a few words, or
 * `true` and `false`.
 */
type Kind = "text" | "list" | "choice" | "boolean";

/** What a value may depend on: the time (epoch ms), and the options `region` and `registry-id`. */
export type ParseContext = { now: number; defaults: ReferenceDefaults };

export type Option<Value> = {
  /** The option's own name, in action.yml and behind `--`. */
  name: string;
  kind: Kind;
  /** The default in action.yml and --help; it is parsed as if the user had written it. */
  default: string;
  /** The default in action.yml instead, where only a workflow has it. */
  actionDefault?: string;
  /** What it is for, in Markdown on one line. */
  meaning: string;
  /** What it takes; completes the sentence "Expected ...". */
  takes: string;
  /** Whether messages must not show the value. */
  isSecret?: true;
  /** The placeholder in --help. */
  placeholder: string;
  parse: (text: string, context: ParseContext) => Parsed<Value>;
};

/** The fields that every boolean option shares. */
export const BOOLEAN = { kind: "boolean", takes: "true or false", placeholder: "", parse: parseBoolean } as const;

/** The fields that every option shares that names a file to write. */
export const OUTPUT_PATH = {
  kind: "text",
  default: "",
  takes: "a path",
  placeholder: "PATH",
  parse: (text: string) => optional(text, success<string>),
} as const;

/** The fields that every option shares that takes a token. Errors never show its value. */
export const TOKEN = {
  kind: "text",
  default: "",
  takes: "a token",
  placeholder: "TOKEN",
  isSecret: true,
  parse: (text: string) => optional(text, parseToken),
} as const;

/** The fields of an option that takes one of these words. */
export function choice<const Word extends string>(...words: readonly Word[]) {
  return {
    kind: "choice",
    takes: words.join(", ").replace(/, ([^,]*)$/, " or $1"),
    placeholder: words.join("|"),
    parse: (text: string): Parsed<Word> => parseWord(text, words),
  } as const;
}
