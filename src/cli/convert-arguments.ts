import { parseArgs } from "node:util";
import { formatOfFile, isSourceFormat, SOURCE_FORMATS, type SourceFormatName } from "../convert/formats.ts";
import { GateError, quoted } from "../core/errors.ts";
import { didYouMean } from "../core/text/nearest-word.ts";
import { parseIsoTime } from "../core/text/time.ts";

export type ConvertLine =
  | { kind: "help" }
  | {
      kind: "convert";
      files: { path: string; format: SourceFormatName }[];
      reason: string | null;
      /** A date, or `never`. */
      expires: string | null;
    };

const OPTIONS = ["from", "reason", "expires"];

/** Parses the arguments of `convert`. Throws a GateError that shows the argument, what it got and what it takes. */
export function readConvertArguments(args: readonly string[]): ConvertLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(OPTIONS.map((name) => [name, { type: "string" as const }])),
      help: { type: "boolean", short: "h" },
    },
  });
  const given = new Map<string, string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (token.value.trim() === "") throw wrong("FILE: the value is empty. Check whether a variable is empty.", null);
      paths.push(token.value);
      continue;
    }
    const { name, rawName, value } = token;
    if (rawName === "-h" || rawName === "--help") return { kind: "help" };
    if (rawName !== `--${name}` || !OPTIONS.includes(name)) throw unknown(rawName);
    if (value === undefined || value.trim() === "")
      throw wrong(`${name}: a value is missing. Write --${name} VALUE.`, name);
    if (given.has(name)) throw wrong(`${name}: set twice. Set it once.`, name);
    given.set(name, value);
  }
  if (paths.length === 0) throw wrong(`convert: no file is named. Write convert FILE, such as ${fileNames()}.`, null);
  const from = readFormat(given.get("from") ?? null);
  const files = paths.map((path) => ({ path, format: from ?? formatOf(path) }));
  return {
    kind: "convert",
    files,
    reason: given.get("reason") ?? null,
    expires: readExpiry(given.get("expires") ?? null),
  };
}

function readFormat(text: string | null): SourceFormatName | null {
  if (text === null || isSourceFormat(text)) return text;
  throw wrong(`from: got ${quoted(text)}. Expected ${Object.keys(SOURCE_FORMATS).join(", ")}.`, "from");
}

function formatOf(path: string): SourceFormatName {
  const format = formatOfFile(path);
  if (format !== null) return format;
  const accepted = Object.keys(SOURCE_FORMATS).join(", ");
  throw wrong(
    `convert: got ${quoted(path)}, whose name has no known format. Expected ${fileNames()}, or --from with one of ${accepted}.`,
    "from",
  );
}

function readExpiry(text: string | null): string | null {
  if (text === null || text === "never") return text;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseIsoTime(text) !== null) return text;
  throw wrong(
    `expires: got ${quoted(text)}. Expected a date such as 2026-12-31 (the last day, UTC), or never.`,
    "expires",
  );
}

function fileNames(): string {
  return Object.values(SOURCE_FORMATS)
    .map(({ names: [name] }) => name)
    .join(", ");
}

function wrong(message: string, option: string | null): GateError {
  return new GateError(message, { code: "invalid-option", option });
}

function unknown(rawName: string): GateError {
  const known = [...OPTIONS, "help"].map((name) => `--${name}`);
  return new GateError(
    `${rawName}: convert has no such option.${didYouMean(rawName, known)} Expected ${known.join(", ")}.`,
    {
      code: "unknown-option",
      option: rawName,
    },
  );
}
