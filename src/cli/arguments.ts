import { parseArgs } from "node:util";
import { GateError, quoted } from "../core/errors.ts";
import type { Option } from "../core/options/option.ts";
import { type GivenOptions, rejectUnknown } from "../core/options/option-reading.ts";
import { OPTIONS } from "../core/options/options.ts";
import { FORMATS, type Format } from "../render/log-format.ts";

export type RunLine = {
  kind: "run";
  format: Format;
  /** The finding to explain; null: none. */
  explain: string | null;
  /** Show the Athena queries instead of running them. */
  explainQuery: boolean;
  given: GivenOptions;
};

export type CommandLine = { kind: "help" } | { kind: "version" } | RunLine;

/** Boolean options of the command line alone. */
const OWN_BOOLEANS = new Set(["help", "version", "explain-query"]);

/** Every option of the command line alone. */
const OWN = new Set([...OWN_BOOLEANS, "format", "explain"]);

/** Parses the arguments. Throws a GateError that shows the argument, what it got and what it takes. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const known = new Map<string, string>(Object.values(OPTIONS).map(({ name, kind }) => [name, kind]));
  const isBoolean = (name: string) => OWN_BOOLEANS.has(name) || known.get(name) === "boolean";
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries([...known.keys(), "format", "explain"].map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(
        [...known.keys(), ...OWN_BOOLEANS].filter(isBoolean).map((name) => [name, { type: "boolean" as const }]),
      ),
      help: { type: "boolean", short: "h" },
    },
  });
  const given = new Map<string, string>();
  let lastBoolean: string | null = null;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (lastBoolean !== null && /^(true|false)$/i.test(token.value)) {
        throw new GateError(
          `${lastBoolean}: got the value ${token.value} after a space. Write --${lastBoolean}=${token.value}.`,
          {
            code: "invalid-option",
            option: lastBoolean,
          },
        );
      }
      if (token.value.trim() === "") throw emptyValue("IMAGE", "images");
      if (!/[:@]/.test(token.value)) {
        throw new GateError(
          `${quoted(token.value)} is not an image reference (repo:tag or repo@sha256:...). To read an export, use --cloudtrail PATH.`,
          { code: "invalid-option", option: "images" },
        );
      }
      addLine(given, "images", token.value);
      lastBoolean = null;
      continue;
    }
    const { name } = token;
    if (token.rawName !== `--${name}` && token.rawName !== "-h") {
      throw new GateError(`${token.rawName}: unknown option. Write options in full, as --help shows them.`, {
        code: "unknown-option",
        option: token.rawName,
      });
    }
    if (!OWN.has(name)) rejectUnknown(name);
    lastBoolean = isBoolean(name) && token.value === undefined ? name : null;
    if (!isBoolean(name) && token.value === undefined) {
      throw new GateError(`${name}: a value is missing. Write --${name} VALUE.`, {
        code: "invalid-option",
        option: name,
      });
    }
    const value = token.value ?? "true";
    if (value.trim() === "" && !isBoolean(name) && !asksForNothing(name, value)) throw emptyValue(`--${name}`, name);
    const before = given.get(name);
    if (before !== undefined && known.get(name) !== "list") {
      throw new GateError(`${name}: set twice, to ${shown(name, before)} and to ${shown(name, value)}. Set it once.`, {
        code: "contradiction",
        option: name,
      });
    }
    addLine(given, name, value);
  }
  if (isOn(given, "help")) return { kind: "help" };
  if (isOn(given, "version")) return { kind: "version" };
  const format = formatOf(given.get("format") ?? "table");
  const explain = given.get("explain") ?? null;
  const explainQuery = isOn(given, "explain-query");
  for (const name of OWN) given.delete(name);
  return { kind: "run", format, explain, explainQuery, given };
}

/**
 * Throws a GateError for options that only the action can honor, unless their value asks for nothing: to ignore them
 * silently would be worse.
 */
export function refuseActionOptions(given: GivenOptions): void {
  const refused = Object.entries(ONLY_IN_ACTION).find(([name]) => {
    const value = given.get(name);
    return value !== undefined && !asksForNothing(name, value);
  });
  if (refused === undefined) return;
  const [name, { why }] = refused;
  throw new GateError(`${name}: got ${shown(name, given.get(name) ?? "")}, but ${why}. Remove --${name}.`, {
    code: "contradiction",
    option: name,
  });
}

/** The value of an option for a message, unless it is a secret. */
function shown(name: string, value: string): string {
  const option: Option<unknown> | undefined = Object.values(OPTIONS).find((each) => each.name === name);
  return option?.isSecret === true ? "a secret" : quoted(value);
}

/** Whether this value disables an option that only the action can honor. */
function asksForNothing(name: string, value: string): boolean {
  return ONLY_IN_ACTION[name]?.disabled === value.trim().toLowerCase();
}

/** `disabled`: the value that disables the option. */
const ONLY_IN_ACTION: Record<string, { disabled: string; why: string }> = {
  "comment-summary-in-pr": { disabled: "never", why: "only the action comments on pull requests" },
  annotations: { disabled: "false", why: "only the action annotates a workflow run" },
  "github-token": { disabled: "", why: "only the action calls GitHub" },
};

/** A repeated option holds one value per line. The final line break of a value does not make a blank line. */
function addLine(given: Map<string, string>, name: string, value: string): void {
  const before = given.get(name);
  given.set(name, before === undefined ? value : `${before.replace(/\r?\n$/, "")}\n${value}`);
}

/**
 * On a command line, an empty value is most likely a variable that is not set. It would count as an option that was not
 * given. In a workflow it is not an error: GitHub sets an input that is not given to an empty text.
 */
function emptyValue(argument: string, option: string): GateError {
  return new GateError(`${argument}: the value is empty. Check whether a variable is empty, or remove the argument.`, {
    code: "invalid-option",
    option,
  });
}

function isOn(given: GivenOptions, name: string): boolean {
  const value = given.get(name);
  if (value === undefined || value === "false") return false;
  if (value === "true") return true;
  throw new GateError(`${name}: got ${quoted(value)}. Expected true or false.`, {
    code: "invalid-option",
    option: name,
  });
}

function formatOf(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new GateError(`format: got ${quoted(text)}. Expected ${FORMATS.join(", ")}.`, {
    code: "invalid-option",
    option: "format",
  });
}
