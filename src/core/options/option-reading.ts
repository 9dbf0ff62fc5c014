import { type ImageReference, namesSameImage } from "../aws/image-reference.ts";
import { GateError, type GateErrorCode, quoted } from "../errors.ts";
import type { RedactOption } from "../redaction.ts";
import { didYouMean } from "../text/nearest-word.ts";
import { isoTime } from "../text/time.ts";
import type { Option, ParseContext } from "./option.ts";
import { OPTIONS, type Options } from "./options.ts";

/** What the user wrote, by option name; an option that is absent takes its default. */
export type GivenOptions = ReadonlyMap<string, string>;

/**
 * The options as one typed value. `now`: epoch ms. Throws a GateError that shows the option, what it got and what it takes;
 * an option that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
export function readOptions(given: GivenOptions, now: number): Options {
  for (const name of given.keys()) rejectUnknown(name);
  const context: ParseContext = { now, defaults: { region: null, registryId: null } };
  // Image references depend on these two.
  const region = readOption(OPTIONS.region, given, context);
  const registryId = readOption(OPTIONS.registryId, given, context);
  const defaults = { region, registryId };
  const options = readTable<Options>(OPTIONS, (option) => readOption(option, given, { now, defaults }));
  rejectContradictions(options);
  return options;
}

/** A table of options by the keys of their values. */
type Table<Values> = { readonly [Key in keyof Values]: Option<Values[Key]> };

function readTable<Values>(table: Table<Values>, read: <Value>(option: Option<Value>) => Value): Values {
  const values: Partial<Values> = {};
  for (const key in table) values[key] = read(table[key]);
  if (isComplete(values, table)) return values;
  throw new Error("an option was not read");
}

function isComplete<Values>(values: Partial<Values>, table: Table<Values>): values is Values {
  return Object.keys(table).every((key) => Object.hasOwn(values, key));
}

function readOption<Value>(option: Option<Value>, given: GivenOptions, context: ParseContext): Value {
  const { name, kind, takes } = option;
  const text = given.get(name) ?? option.default;
  const refuse = (why: string) => error("invalid-option", name, why);
  // A list refuses an empty item itself, and shows its line.
  if (isBlank(text) && kind !== "list") {
    throw refuse(
      `got ${JSON.stringify(text)}, which is empty except for white space. An expression probably evaluated to an empty string: fix it, or omit the option.`,
    );
  }
  if (text === "" && option.default !== "") {
    throw refuse(`is empty. Expected ${takes}. To use the default, ${option.default}, omit the option.`);
  }
  const parsed = option.parse(text, context);
  if (parsed.ok) return parsed.value;
  throw refuse(
    parsed.reason ?? `got ${option.isSecret === true ? "a value that is not valid" : quoted(text)}. Expected ${takes}.`,
  );
}

/** The value of `redact` before all options are read. An invalid value may have been meant to redact: `always`. */
export function redactOption(given: GivenOptions): RedactOption {
  return valid(() => readOption(OPTIONS.redact, given, NO_CONTEXT)) ?? "always";
}

/** The value of `name` before all options are read; null where it is invalid. */
export function nameOption(given: GivenOptions): string | null {
  return valid(() => readOption(OPTIONS.name, given, NO_CONTEXT));
}

/** The options of the pull request comment before all options are read; null where one of them is invalid. */
export function commentOptions(
  given: GivenOptions,
): Pick<Options, "name" | "githubToken" | "commentSummaryInPr"> | null {
  return valid(() => ({
    name: readOption(OPTIONS.name, given, NO_CONTEXT),
    githubToken: readOption(OPTIONS.githubToken, given, NO_CONTEXT),
    commentSummaryInPr: readOption(OPTIONS.commentSummaryInPr, given, NO_CONTEXT),
  }));
}

/** For options whose values depend neither on the time nor on a region. */
const NO_CONTEXT: ParseContext = { now: 0, defaults: { region: null, registryId: null } };

function valid<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof GateError) return null;
    throw thrown;
  }
}

function isSamePath(a: string, b: string): boolean {
  const plain = (path: string) => path.replace(/^(\.\/+)+/, "");
  return plain(a) === plain(b);
}

function rejectContradictions(options: Options): void {
  const { images, buildMetadata, cloudtrail, since, until, baseline, reportFile } = options;
  if (baseline?.kind === "report" && reportFile !== null && isSamePath(baseline.path, reportFile)) {
    throw error(
      "contradiction",
      "baseline",
      `${baseline.path} is also the report-file. Write the report to another path.`,
    );
  }
  rejectOwnBaseline(images, baseline);
  if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
    throw new GateError(
      "images, build-metadata, cloudtrail: none of them is set, so there is nothing to evaluate. Set at least one; an expression that evaluates to an empty string does not count.",
      { code: "nothing-to-evaluate", option: null },
    );
  }
  const files = [reportFile, options.sarifFile, options.htmlFile].filter((path) => path !== null);
  const twice = files.find((path, index) => files.slice(0, index).some((other) => isSamePath(path, other)));
  if (twice !== undefined) {
    throw new GateError(`report-file, sarif-file, html-file: two of them are ${twice}. Give each its own path.`, {
      code: "contradiction",
      option: null,
    });
  }
  if (cloudtrail.length === 0 && (since !== null || until !== null)) {
    const name = since === null ? "until" : "since";
    throw error(
      "contradiction",
      name,
      `only applies with cloudtrail, which is not set. Set cloudtrail, or remove ${name}.`,
    );
  }
  if (since !== null && until !== null && since > until) {
    throw error(
      "contradiction",
      "since",
      `${isoTime(since)} is later than until, ${isoTime(until)}. Swap them, or remove one.`,
    );
  }
}

/** Throws a GateError where the baseline is one of the images: it would exempt every finding. */
export function rejectOwnBaseline(images: readonly ImageReference[], baseline: Options["baseline"]): void {
  if (baseline?.kind !== "image") return;
  const { reference } = baseline;
  const own = images.find((image) => namesSameImage(image, reference));
  if (own === undefined) return;
  throw error(
    "contradiction",
    "baseline",
    `${reference.text} is the image that is evaluated (${own.text}), so every finding would be exempt. Name another image, such as the one in production.`,
  );
}

/** Throws a GateError for a name that no option has, with the one that was probably meant. */
export function rejectUnknown(name: string): void {
  const names: string[] = Object.values(OPTIONS).map((option) => option.name);
  if (names.includes(name)) return;
  throw error("unknown-option", name, `unknown option.${didYouMean(name, names)} The options are ${names.join(", ")}.`);
}

/** White space only. `""` is not blank: action.yml sets it for an option that is not given. */
function isBlank(text: string): boolean {
  return text !== "" && text.trim() === "";
}

function error(code: GateErrorCode, option: string, why: string): GateError {
  return new GateError(`${option}: ${why}`, { code, option });
}
