import { type ImageReference, namesSameImage } from "../aws/image-reference.ts";
import { GateError } from "../errors.ts";
import { REDACT_OPTIONS, type RedactOption } from "../redaction.ts";
import { OPTIONS, type Option, type Options, type ParseContext } from "./options.ts";

/** What the user wrote, by option name; an option that is absent takes its default. */
export type GivenOptions = ReadonlyMap<string, string>;

/**
 * The options as one typed value. Throws a GateError that names the option, what it got and what it takes; an option
 * that was given empty and has a default is an error too, so that an empty expression never means the default.
 */
export function readOptions(given: GivenOptions, now: number): Options {
  for (const name of given.keys()) rejectUnknown(name);
  const context: ParseContext = { now, defaults: { region: null, registryId: null } };
  const read = <Value>(option: Option<Value>): Value => {
    const text = given.get(option.name) ?? option.default;
    // A list refuses an empty item itself, and says which line it is on.
    if (isBlank(text) && option.kind !== "list") throw blank(option.name, text, option.default);
    const parsed = text === "" && option.default !== "" ? null : option.parse(text, context);
    if (parsed !== null) return parsed.value;
    const got = text === "" ? "is empty" : `got ${JSON.stringify(text)}`;
    throw new GateError(`${option.name}: ${got}. It takes ${option.takes}.${leaveOut(option.default, text)}`, {
      code: "invalid-option",
      option: option.name,
    });
  };
  const region = read(OPTIONS.region);
  const registryId = read(OPTIONS.registryId);
  context.defaults = { region, registryId };
  const options: Options = {
    images: read(OPTIONS.images),
    buildMetadata: read(OPTIONS.buildMetadata),
    region,
    registryId,
    allowedEndpoints: read(OPTIONS.allowedEndpoints),
    waitTimeout: read(OPTIONS.waitTimeout),
    startScan: read(OPTIONS.startScan),
    cloudtrail: read(OPTIONS.cloudtrail),
    since: read(OPTIONS.since),
    until: read(OPTIONS.until),
    name: read(OPTIONS.name),
    severity: read(OPTIONS.severity),
    blockKnownExploited: read(OPTIONS.blockKnownExploited),
    blockEpss: read(OPTIONS.blockEpss),
    onlyFixed: read(OPTIONS.onlyFixed),
    grace: read(OPTIONS.grace),
    ignoreFile: read(OPTIONS.ignoreFile),
    refusePullRequestIgnores: read(OPTIONS.refusePullRequestIgnores),
    baseline: read(OPTIONS.baseline),
    maxScanAge: read(OPTIONS.maxScanAge),
    onInconclusive: read(OPTIONS.onInconclusive),
    warnOnly: read(OPTIONS.warnOnly),
    annotations: read(OPTIONS.annotations),
    dockerfile: read(OPTIONS.dockerfile),
    reportFile: read(OPTIONS.reportFile),
    sarifFile: read(OPTIONS.sarifFile),
    htmlFile: read(OPTIONS.htmlFile),
    redact: read(OPTIONS.redact),
    commentSummaryInPr: read(OPTIONS.commentSummaryInPr),
    githubToken: read(OPTIONS.githubToken),
  };
  rejectContradictions(options);
  return options;
}

/** What the user wants redacted, as far as that is known before all options are read; null where it says nothing valid. */
export function redactOption(given: GivenOptions): RedactOption | null {
  const text = given.get(OPTIONS.redact.name)?.trim();
  return REDACT_OPTIONS.find((option) => option === text) ?? null;
}

function samePath(a: string, b: string): boolean {
  const plain = (path: string) => path.replace(/^(\.\/+)+/, "");
  return plain(a) === plain(b);
}

function rejectContradictions(options: Options): void {
  const { images, buildMetadata, cloudtrail, since, until, baseline, reportFile } = options;
  if (baseline?.kind === "report" && reportFile !== null && samePath(baseline.path, reportFile)) {
    throw new GateError(
      `baseline: ${baseline.path} is also the report-file, which this run overwrites. Name another file.`,
      { code: "contradiction", option: "baseline" },
    );
  }
  rejectOwnBaseline(images, baseline);
  if (images.length === 0 && buildMetadata === null && cloudtrail.length === 0) {
    throw new GateError(
      "images, build-metadata, cloudtrail: none is given, so there is nothing to evaluate. Give one.",
      { code: "nothing-to-evaluate", option: null },
    );
  }
  const files = [reportFile, options.sarifFile, options.htmlFile].filter((path) => path !== null);
  const twice = files.find((path, index) => files.slice(0, index).some((other) => samePath(path, other)));
  if (twice !== undefined) {
    throw new GateError(`report-file, sarif-file, html-file: two of them are ${twice}. Give each a path of its own.`, {
      code: "contradiction",
      option: null,
    });
  }
  if (cloudtrail.length === 0 && (since !== null || until !== null)) {
    throw new GateError(`${since === null ? "until" : "since"}: bounds the calls in cloudtrail, which is not given.`, {
      code: "contradiction",
      option: since === null ? "until" : "since",
    });
  }
  if (since !== null && until !== null && since > until) {
    throw new GateError("since: is after until, so no call can lie between them. Swap them, or leave one out.", {
      code: "contradiction",
      option: "since",
    });
  }
}

/** Throws a GateError where the baseline is one of the images: every finding would be one that it already has. */
export function rejectOwnBaseline(images: readonly ImageReference[], baseline: Options["baseline"]): void {
  if (baseline?.kind !== "image") return;
  const { reference } = baseline;
  const own = images.find((image) => namesSameImage(image, reference));
  if (own === undefined) return;
  throw new GateError(
    `baseline: ${reference.text} is the image that is evaluated (${own.text}), so every finding would be exempt. Name another image, such as the one in production.`,
    { code: "contradiction", option: "baseline" },
  );
}

/** Throws a GateError for a name that is no option's, with the one that was probably meant. */
export function rejectUnknown(name: string): void {
  const names = Object.values(OPTIONS).map((option) => option.name);
  if (names.some((known) => known === name)) return;
  throw new GateError(`${name}: there is no such option. ${nearest(name, names)}The options are ${names.join(", ")}.`, {
    code: "unknown-option",
    option: name,
  });
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

/** White space and nothing else. `""` is not blank: action.yml gives it for an option that is not given. */
function isBlank(text: string): boolean {
  return text !== "" && text.trim() === "";
}

/** YAML's `|` leaves a line break where its expression evaluates to an empty string. */
function blank(name: string, text: string, defaultText: string): GateError {
  const otherwise = defaultText === "" ? "" : ` for ${defaultText}`;
  return new GateError(
    `${name}: got ${JSON.stringify(text)}, which is empty but for white space. Check whether an expression evaluated to an empty string; leave the option out${otherwise} if nothing is meant.`,
    { code: "invalid-option", option: name },
  );
}

function leaveOut(defaultText: string, text: string): string {
  return text === "" && defaultText !== "" ? ` Leave it out for ${defaultText}.` : "";
}
