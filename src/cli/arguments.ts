import { parseArgs } from "node:util";
import { GateError } from "../core/errors.ts";
import { type GivenOptions, rejectUnknown } from "../core/options/option-reading.ts";
import { OPTIONS } from "../core/options/options.ts";
import { FORMATS, type Format } from "../render/log-format.ts";

export type RunLine = {
  kind: "run";
  format: Format;
  /** The vulnerability that `--explain` names; null without it. */
  explain: string | null;
  /** Show the Athena queries instead of running them. */
  explainQuery: boolean;
  given: GivenOptions;
};

export type CommandLine = { kind: "help" } | { kind: "version" } | RunLine;

const SWITCHES = new Set(["help", "version", "explain-query"]);

/** Options that exist on the command line only. */
const OWN = new Set([...SWITCHES, "format", "explain"]);

/** Options besides lists whose empty value would evaluate less, evaluate other images, or let more pass. */
const NOT_EMPTY = new Set(["build-metadata", "max-scan-age", "block-epss", "region", "registry-id"]);

/** Parses a command line. Throws a GateError that names the argument, the value it got and what it accepts. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const known = new Map(Object.values(OPTIONS).map((option) => [option.name as string, option.kind as string]));
  const isSwitch = (name: string) => SWITCHES.has(name) || known.get(name) === "boolean";
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries([...known.keys(), "format", "explain"].map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(
        [...known.keys(), ...SWITCHES].filter(isSwitch).map((name) => [name, { type: "boolean" as const }]),
      ),
      help: { type: "boolean", short: "h" },
    },
  });
  const given = new Map<string, string>();
  let lastSwitch: string | null = null;
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (lastSwitch !== null && /^(true|false)$/i.test(token.value)) {
        throw new GateError(
          `${lastSwitch}: a boolean option takes its value after =. Write --${lastSwitch}=${token.value}.`,
          {
            code: "invalid-option",
            option: lastSwitch,
          },
        );
      }
      if (token.value.trim() === "") throw emptyValue("IMAGE", "images");
      if (!/[:@]/.test(token.value)) {
        throw new GateError(
          `${JSON.stringify(token.value)} is not an image reference with a tag or a digest. If it is a CloudTrail export, write --cloudtrail ${/^[\w./-]+$/.test(token.value) ? token.value : "PATH"}.`,
          { code: "invalid-option", option: "images" },
        );
      }
      addLine(given, "images", token.value);
      lastSwitch = null;
      continue;
    }
    const { name } = token;
    if (token.rawName !== `--${name}` && token.rawName !== "-h") {
      throw new GateError(`${token.rawName}: there is no such option. Options cannot be shortened: see --help.`, {
        code: "unknown-option",
        option: token.rawName,
      });
    }
    if (!OWN.has(name)) rejectUnknown(name);
    lastSwitch = isSwitch(name) && token.value === undefined ? name : null;
    if (!isSwitch(name) && token.value === undefined) {
      throw new GateError(`${name}: the value is missing. Write --${name} VALUE: see --help.`, {
        code: "invalid-option",
        option: name,
      });
    }
    const value = token.value ?? "true";
    if (value.trim() === "" && (known.get(name) === "list" || NOT_EMPTY.has(name))) throw emptyValue(`--${name}`, name);
    const before = given.get(name);
    if (before !== undefined && known.get(name) !== "list") {
      throw new GateError(
        `${name}: got two values, ${JSON.stringify(before)} and ${JSON.stringify(value)}. Give it once.`,
        { code: "contradiction", option: name },
      );
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
 * Throws a GateError for options that only the action can honor, unless their value disables them: ignoring them would
 * be worse.
 */
export function refuseActionOptions(given: GivenOptions): void {
  const refused = Object.entries(ONLY_IN_ACTION).find(([name, { disabled }]) => {
    return given.has(name) && given.get(name)?.trim().toLowerCase() !== disabled;
  });
  if (refused === undefined) return;
  const [name, { why }] = refused;
  throw new GateError(`${name}: got ${JSON.stringify(given.get(name))}, but ${why}. Remove --${name}.`, {
    code: "contradiction",
    option: name,
  });
}

/** `disabled`: the value that disables the option. */
const ONLY_IN_ACTION: Record<string, { disabled: string; why: string }> = {
  "comment-summary-in-pr": { disabled: "never", why: "only the action comments on pull requests" },
  annotations: { disabled: "false", why: "only the action annotates a workflow run" },
  "github-token": { disabled: "", why: "only the action calls GitHub" },
};

/** The values of an option that is given several times, one per line. The final line break of a value adds no line. */
function addLine(given: Map<string, string>, name: string, value: string): void {
  const before = given.get(name);
  given.set(name, before === undefined ? value : `${before.replace(/\r?\n$/, "")}\n${value}`);
}

/** An empty value would mean the same as no option, and what it should name would not be evaluated. */
function emptyValue(argument: string, option: string): GateError {
  return new GateError(
    `${argument}: the value is empty. Check whether a variable or expression is empty; omit the argument if it is not needed.`,
    { code: "invalid-option", option },
  );
}

function isOn(given: GivenOptions, name: string): boolean {
  const value = given.get(name);
  if (value === undefined || value === "false") return false;
  if (value === "true") return true;
  throw new GateError(`${name}: got ${JSON.stringify(value)}. It takes true or false.`, {
    code: "invalid-option",
    option: name,
  });
}

function formatOf(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new GateError(`format: got ${JSON.stringify(text)}. It takes ${FORMATS.join(", ")}.`, {
    code: "invalid-option",
    option: "format",
  });
}
