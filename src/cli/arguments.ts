import { parseArgs } from "node:util";
import { GateError } from "../core/errors.ts";
import { type GivenOptions, rejectUnknown } from "../core/options/option-reading.ts";
import { OPTIONS } from "../core/options/options.ts";
import { FORMATS, type Format } from "../render/log-format.ts";

export type RunLine = {
  kind: "run";
  format: Format;
  /** The finding that `--explain` asks about. */
  explain: string | null;
  /** Show the queries of Athena instead of running them. */
  explainQuery: boolean;
  given: GivenOptions;
};

export type CommandLine = { kind: "help" } | { kind: "version" } | RunLine;

const SWITCHES = new Set(["help", "version", "explain-query"]);

/** What only the command line has. */
const OWN = new Set([...SWITCHES, "format", "explain"]);

/** Further options that, left empty, would evaluate less, evaluate other images, or let more pass. */
const NOT_EMPTY = new Set(["build-metadata", "max-scan-age", "block-epss", "region", "registry-id"]);

/** What a command line asks for. Throws a GateError that names the argument, what it got and what it takes. */
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
        throw new GateError(`${lastSwitch}: a switch takes its value with =. Write --${lastSwitch}=${token.value}.`, {
          code: "invalid-option",
          option: lastSwitch,
        });
      }
      if (token.value.trim() === "") throw emptyValue("IMAGE", "images");
      if (!/[:@]/.test(token.value)) {
        throw new GateError(
          `${JSON.stringify(token.value)}: is no image, which has a tag or a digest. Exports are given with --cloudtrail PATH.`,
          { code: "invalid-option", option: "images" },
        );
      }
      addLine(given, "images", token.value);
      lastSwitch = null;
      continue;
    }
    const { name } = token;
    if (token.rawName !== `--${name}` && token.rawName !== "-h") {
      throw new GateError(`${token.rawName}: there is no such option. Options are written in full: see --help.`, {
        code: "unknown-option",
        option: token.rawName,
      });
    }
    if (!OWN.has(name)) rejectUnknown(name);
    lastSwitch = isSwitch(name) && token.value === undefined ? name : null;
    if (!isSwitch(name) && token.value === undefined) {
      throw new GateError(`${name}: a value is missing. Write --${name} VALUE: see --help.`, {
        code: "invalid-option",
        option: name,
      });
    }
    const value = token.value ?? "true";
    if (value.trim() === "" && (known.get(name) === "list" || NOT_EMPTY.has(name))) throw emptyValue(`--${name}`, name);
    const before = given.get(name);
    if (before !== undefined && known.get(name) !== "list") {
      throw new GateError(
        `${name}: was given twice, ${JSON.stringify(before)} and ${JSON.stringify(value)}. Give it once.`,
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
 * Throws a GateError for options that only the action can honor, where they ask for something. It would be worse to
 * take them and do nothing.
 */
export function refuseActionOptions(given: GivenOptions): void {
  const asked = Object.entries(ONLY_IN_ACTION).find(([name, { nothing }]) => {
    return given.has(name) && given.get(name)?.trim().toLowerCase() !== nothing;
  });
  if (asked === undefined) return;
  const [name, { why }] = asked;
  throw new GateError(`${name}: got ${JSON.stringify(given.get(name))}, but ${why}. Remove --${name}.`, {
    code: "contradiction",
    option: name,
  });
}

/** `nothing` is the value that asks for nothing. */
const ONLY_IN_ACTION: Record<string, { nothing: string; why: string }> = {
  "comment-summary-in-pr": { nothing: "never", why: "only the action comments on pull requests" },
  annotations: { nothing: "false", why: "only the action annotates a workflow run" },
  "github-token": { nothing: "", why: "only the action calls GitHub" },
};

/** An option that may be given several times holds a value a line; a final line break of one is not a blank line. */
function addLine(given: Map<string, string>, name: string, value: string): void {
  const before = given.get(name);
  given.set(name, before === undefined ? value : `${before.replace(/\r?\n$/, "")}\n${value}`);
}

/** An option left empty would be one that was not given, and what it should have named would be left out. */
function emptyValue(argument: string, option: string): GateError {
  return new GateError(
    `${argument}: the value is empty. Check whether a variable or expression is empty; leave the argument out if nothing is meant.`,
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
