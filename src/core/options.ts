import { GateError } from "./errors.ts";
import { parseSeverity, SEVERITIES, type Severity } from "./severity.ts";
import { DAY, parseDuration, parseIsoTime } from "./time.ts";

/** The options of one run, read once; everything else takes these. Times are epoch ms, durations ms. */
export type Options = {
  cloudtrail: string[];
  since: number | null;
  until: number | null;
  name: string;
  severity: Severity[];
  maxScanAge: number | null;
  inconclusive: "fail" | "warn";
  warnOnly: boolean;
  annotations: boolean;
  reportFile: string | null;
};

/**
 * How an option is written: one text, a list by line (on the command line: given several times), one of a few words,
 * or a switch that is true or false.
 */
type Kind = "text" | "list" | "choice" | "switch";

type OptionOf<Value> = {
  /** The option's own name, in action.yml and behind `--`. */
  name: string;
  kind: Kind;
  /** What stands in action.yml and --help; it is parsed as if the user had written it. */
  default: string;
  /** What it is for, in one line of Markdown. */
  meaning: string;
  /** What it takes, for the message about what it does not. */
  takes: string;
  /** The placeholder in --help. */
  placeholder: string;
  /** The value; null where the text is none. `now` is epoch ms. */
  parse: (text: string, now: number) => { value: Value } | null;
};

/** Every option, once: action.yml, --help and the README's table are held to this by a test. */
export const OPTIONS = {
  cloudtrail: {
    name: "cloudtrail",
    kind: "list",
    default: "",
    meaning: "CloudTrail exports: files, folders, globs, `-` for standard input; one a line",
    takes: "files, folders, globs or -",
    placeholder: "PATH",
    parse: (text) => ({ value: lines(text) }),
  },
  since: {
    name: "since",
    kind: "text",
    default: "",
    meaning: "only calls at or after this time: `24h`, `7d`, or ISO 8601",
    takes: timeForms(),
    placeholder: "TIME",
    parse: (text, now) => optional(text, (given) => moment(given, now)),
  },
  until: {
    name: "until",
    kind: "text",
    default: "",
    meaning: "only calls at or before this time: `24h`, `7d`, or ISO 8601",
    takes: timeForms(),
    placeholder: "TIME",
    parse: (text, now) => optional(text, (given) => lastMoment(given) ?? moment(given, now)),
  },
  name: {
    name: "name",
    kind: "text",
    default: "ECR findings",
    meaning: "what this run is called in summaries; give each step or matrix leg its own",
    takes: "a text of at most 100 characters, on one line",
    placeholder: "TEXT",
    parse: (text) => (/^[^\p{Cc}]{1,100}$/u.test(text.trim()) ? { value: text.trim() } : null),
  },
  severity: {
    name: "severity",
    kind: "text",
    default: "CRITICAL,HIGH",
    meaning: "the severities that gate, exactly these; `HIGH` is the search to the letter",
    takes: `one or more of ${SEVERITIES.join(", ")}, with commas between`,
    placeholder: "LIST",
    parse: parseSeverities,
  },
  maxScanAge: {
    name: "max-scan-age",
    kind: "text",
    default: "",
    meaning: "a scan that completed longer ago than this (`24h`, `7d`) is inconclusive",
    takes: "a duration such as 24h or 7d",
    placeholder: "AGE",
    parse: (text) => optional(text, parseDuration),
  },
  inconclusive: {
    name: "inconclusive",
    kind: "choice",
    default: "fail",
    meaning: "what an image or export that could not be evaluated does: `fail` or `warn`",
    takes: "fail or warn",
    placeholder: "fail|warn",
    parse: (text) => (text === "fail" || text === "warn" ? { value: text } : null),
  },
  warnOnly: {
    name: "warn-only",
    kind: "switch",
    default: "false",
    meaning: "report everything, fail nothing; `verdict` still says what it is",
    takes: "true or false",
    placeholder: "",
    parse: parseSwitch,
  },
  annotations: {
    name: "annotations",
    kind: "switch",
    default: "true",
    meaning: "annotate the run with the worst findings",
    takes: "true or false",
    placeholder: "",
    parse: parseSwitch,
  },
  reportFile: {
    name: "report-file",
    kind: "text",
    default: "",
    meaning: "where to write the JSON report",
    takes: "a path",
    placeholder: "PATH",
    parse: (text) => ({ value: text.trim() === "" ? null : text.trim() }),
  },
} as const satisfies { [Name in keyof Options]: OptionOf<Options[Name]> };

/** What the user wrote, by option name; an option that is absent takes its default. */
export type GivenOptions = ReadonlyMap<string, string>;

/**
 * The options as one typed value. Throws a GateError that names the option, what it got and what it takes; an option
 * that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
export function readOptions(given: GivenOptions, now: number): Options {
  for (const name of given.keys()) rejectUnknown(name);
  const read = <Value>(option: OptionOf<Value>): Value => {
    const text = given.get(option.name) ?? option.default;
    const parsed = text.trim() === "" && option.default !== "" ? null : option.parse(text, now);
    if (parsed !== null) return parsed.value;
    const got = text.trim() === "" ? "is empty" : `got ${JSON.stringify(text)}`;
    throw new GateError(`${option.name}: ${got}. It takes ${option.takes}.${leaveOut(option.default, text)}`);
  };
  const options: Options = {
    cloudtrail: read(OPTIONS.cloudtrail),
    since: read(OPTIONS.since),
    until: read(OPTIONS.until),
    name: read(OPTIONS.name),
    severity: read(OPTIONS.severity),
    maxScanAge: read(OPTIONS.maxScanAge),
    inconclusive: read(OPTIONS.inconclusive),
    warnOnly: read(OPTIONS.warnOnly),
    annotations: read(OPTIONS.annotations),
    reportFile: read(OPTIONS.reportFile),
  };
  rejectContradictions(options);
  return options;
}

function rejectContradictions({ cloudtrail, since, until }: Options): void {
  if (cloudtrail.length === 0) {
    throw new GateError(
      "cloudtrail: got nothing, so there is nothing to evaluate. It takes files, folders, globs or -.",
    );
  }
  if (since !== null && until !== null && since > until) {
    throw new GateError("since: is after until, so no call can lie between them. Swap them, or leave one out.");
  }
}

/** Throws a GateError for a name that is no option's, with the one that was probably meant. */
export function rejectUnknown(name: string): void {
  const names = Object.values(OPTIONS).map((option) => option.name);
  if (names.some((known) => known === name)) return;
  throw new GateError(`${name}: there is no such option. ${nearest(name, names)}The options are ${names.join(", ")}.`);
}

/** The name that was probably meant: the one that shares the longest beginning, if it is long enough to be a slip. */
function nearest(name: string, names: readonly string[]): string {
  const shared = (other: string) => {
    let length = 0;
    while (length < other.length && other[length] === name[length]) length += 1;
    return length;
  };
  const [best] = [...names].sort((a, b) => shared(b) - shared(a));
  return best !== undefined && shared(best) >= 3 ? `Did you mean ${best}? ` : "";
}

function leaveOut(defaultText: string, text: string): string {
  return text.trim() === "" && defaultText !== "" ? ` Leave it out for ${defaultText}.` : "";
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function optional<T>(text: string, parse: (text: string) => T | null): { value: T | null } | null {
  if (text.trim() === "") return { value: null };
  const value = parse(text);
  return value === null ? null : { value };
}

function moment(text: string, now: number): number | null {
  const ago = parseDuration(text);
  return ago === null ? parseIsoTime(text) : now - ago;
}

/** Of a date alone, the day's last moment: `until` includes the day it names. */
function lastMoment(text: string): number | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(text.trim()) ? parseIsoTime(text) : null;
  return midnight === null ? null : midnight + DAY - 1;
}

function parseSeverities(text: string): { value: Severity[] } | null {
  const severities = new Set<Severity>();
  for (const part of text.trim().split(/[,\n]/)) {
    const severity = parseSeverity(part);
    if (severity === null) return null;
    severities.add(severity);
  }
  return { value: [...severities] };
}

function parseSwitch(text: string): { value: boolean } | null {
  const word = text.trim().toLowerCase();
  return word === "true" || word === "false" ? { value: word === "true" } : null;
}

function timeForms(): string {
  return "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";
}
