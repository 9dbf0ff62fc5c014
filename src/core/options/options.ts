import { type ImageReference, parseReferences, type ReferenceDefaults } from "../aws/image-reference.ts";
import { isRegionName } from "../aws/partitions.ts";
import { type Grace, parseGrace } from "../policy/grace.ts";
import { REDACT_OPTIONS, type RedactOption } from "../redaction.ts";
import { SEVERITIES, type Severity } from "../search/severity.ts";
import { parseDuration } from "../text/time.ts";
import { allowedEndpoints } from "./allowed-endpoints.ts";
import {
  type BaselineOption,
  type BuildMetadataOption,
  type IgnoreFileOption,
  readBaselineOption,
  readBuildMetadataOption,
  readCloudtrailOption,
  readIgnoreFileOption,
} from "./input-readings.ts";
import {
  durationOrSeconds,
  lastMoment,
  moment,
  onOff,
  optional,
  type Parsed,
  probability,
  required,
  severities,
  word,
} from "./option-values.ts";

/** The options of one run, read once; everything else takes these. Times are epoch ms, durations ms. */
export type Options = {
  images: ImageReference[];
  buildMetadata: BuildMetadataOption | null;
  region: string | null;
  registryId: string | null;
  /** Origins that may answer instead of AWS. */
  allowedEndpoints: string[];
  waitTimeout: number;
  startScan: "auto" | "never";
  cloudtrail: string[];
  since: number | null;
  until: number | null;
  name: string;
  severity: Severity[];
  blockKnownExploited: boolean;
  blockEpss: number | null;
  onlyFixed: boolean;
  grace: Grace;
  ignoreFile: IgnoreFileOption;
  refusePullRequestIgnores: boolean;
  baseline: BaselineOption | null;
  maxScanAge: number | null;
  onInconclusive: "fail" | "warn";
  warnOnly: boolean;
  annotations: boolean;
  dockerfile: string | null;
  reportFile: string | null;
  sarifFile: string | null;
  htmlFile: string | null;
  redact: RedactOption;
  commentSummaryInPr: "never" | "on-failure" | "always";
  githubToken: string | null;
};

/**
 * How an option is written: one text, a list by line (on the command line: given several times), one of a few words,
 * or a switch that is true or false.
 */
type Kind = "text" | "list" | "choice" | "switch";

/** What a value may depend on: the time (epoch ms), and what holds for references that do not say it themselves. */
export type ParseContext = { now: number; defaults: ReferenceDefaults };

export type Option<Value> = {
  /** The option's own name, in action.yml and behind `--`. */
  name: string;
  kind: Kind;
  /** What stands in action.yml and --help; it is parsed as if the user had written it. */
  default: string;
  /** What stands in action.yml instead, where only a workflow can say it. */
  actionDefault?: string;
  /** What it is for, in one line of Markdown. */
  meaning: string;
  /** What it takes, for the message about what it does not. */
  takes: string;
  /** The placeholder in --help. */
  placeholder: string;
  /** May throw a GateError of its own where it can say more than `takes`. */
  parse: (text: string, context: ParseContext) => Parsed<Value>;
};

const TIME_FORMS = "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";

/** Every option, once: action.yml, --help and the README's table are held to this by a test. */
export const OPTIONS = {
  images: {
    name: "images",
    kind: "list",
    default: "",
    meaning: "images in ECR, by tag or digest, by line or comma; a short `repo:tag` needs `region`",
    takes: "image references with a tag or a digest",
    placeholder: "IMAGE",
    parse: (text, { defaults }) => ({ value: parseReferences(text, defaults) }),
  },
  buildMetadata: {
    name: "build-metadata",
    kind: "text",
    default: "",
    meaning: "what a build step handed over (build-push-action, bake, jib), as JSON or a file's path",
    takes: "JSON, or the path of a file that holds it",
    placeholder: "JSON|PATH",
    parse: (text) => optional(text, readBuildMetadataOption),
  },
  region: {
    name: "region",
    kind: "text",
    default: "",
    meaning: "the AWS region of images that do not name it; else the AWS environment's",
    takes: "the name of an AWS region, such as eu-central-1",
    placeholder: "REGION",
    parse: (text) => optional(text, (given) => (isRegionName(given) ? given : null)),
  },
  registryId: {
    name: "registry-id",
    kind: "text",
    default: "",
    meaning: "the AWS account of images that do not name it; else the caller's own",
    takes: "an AWS account id of 12 digits",
    placeholder: "ACCOUNT",
    parse: (text) => optional(text, (given) => (/^\d{12}$/.test(given) ? given : null)),
  },
  allowedEndpoints: {
    name: "allowed-endpoints",
    kind: "list",
    default: "",
    meaning:
      "origins that may answer instead of AWS (a test server, an emulator), such as `http://localhost:4566`, one per line; it only permits: `AWS_ENDPOINT_URL` and the AWS configuration decide where requests go",
    takes: "origins, one per line, each http://HOST[:PORT] or https://HOST[:PORT]",
    placeholder: "ORIGIN",
    parse: (text) => ({ value: allowedEndpoints(text) }),
  },
  waitTimeout: {
    name: "wait-timeout",
    kind: "text",
    default: "10m",
    meaning: "how long to wait for all scans together: `90s`, `10m`, `1h`, or seconds",
    takes: "a duration such as 90s, 10m or 1h, or a number of seconds",
    placeholder: "TIME",
    parse: (text) => required(durationOrSeconds(text)),
  },
  startScan: {
    name: "start-scan",
    kind: "choice",
    default: "auto",
    meaning: "`auto`: ask for a scan where a basic registry has none; `never`",
    takes: "auto or never",
    placeholder: "auto|never",
    parse: (text) => word(text, ["auto", "never"]),
  },
  cloudtrail: {
    name: "cloudtrail",
    kind: "list",
    default: "",
    meaning:
      "CloudTrail exports: files, folders, globs, `s3://bucket/prefix`, `athena://database/table`, `-` for standard input; one a line",
    takes: "files, folders, globs, s3://bucket/prefix, athena://database/table or -",
    placeholder: "PATH",
    parse: (text) => ({ value: readCloudtrailOption(text) }),
  },
  since: {
    name: "since",
    kind: "text",
    default: "",
    meaning: "only calls at or after this time: `24h`, `7d`, or ISO 8601",
    takes: TIME_FORMS,
    placeholder: "TIME",
    parse: (text, { now }) => optional(text, (given) => moment(given, now)),
  },
  until: {
    name: "until",
    kind: "text",
    default: "",
    meaning: "only calls at or before this time: `24h`, `7d`, or ISO 8601",
    takes: TIME_FORMS,
    placeholder: "TIME",
    parse: (text, { now }) => optional(text, (given) => lastMoment(given, now)),
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
    parse: severities,
  },
  blockKnownExploited: {
    name: "block-known-exploited",
    kind: "switch",
    default: "false",
    meaning: "findings in CISA's known-exploited catalog gate at any severity",
    takes: "true or false",
    placeholder: "",
    parse: onOff,
  },
  blockEpss: {
    name: "block-epss",
    kind: "text",
    default: "",
    meaning: "findings with at least this EPSS probability (0 to 1) gate at any severity",
    takes: "a number from 0 to 1, such as 0.5",
    placeholder: "NUMBER",
    parse: (text) => optional(text, probability),
  },
  onlyFixed: {
    name: "only-fixed",
    kind: "switch",
    default: "false",
    meaning: "a finding whose fix is known not to exist does not gate; unknown gates, with a notice",
    takes: "true or false",
    placeholder: "",
    parse: onOff,
  },
  grace: {
    name: "grace",
    kind: "text",
    default: "",
    meaning: "by severity, `CRITICAL=15d,HIGH=30d`: what was published less long ago does not gate yet",
    takes: "severities with durations, such as CRITICAL=15d,HIGH=30d",
    placeholder: "LIST",
    parse: (text) => (text === "" ? { value: new Map() } : required(parseGrace(text))),
  },
  ignoreFile: {
    name: "ignore-file",
    kind: "list",
    default: "",
    meaning: "files of exemptions, one a line; `none` for none; else `.ecr-findings-ignore.yaml`, if it is there",
    takes: "paths of ignore files or OpenVEX documents, or none alone",
    placeholder: "PATH",
    parse: (text) => ({ value: readIgnoreFileOption(text) }),
  },
  refusePullRequestIgnores: {
    name: "refuse-pull-request-ignores",
    kind: "switch",
    default: "false",
    meaning: "exemptions that the pull request itself adds do not apply",
    takes: "true or false",
    placeholder: "",
    parse: onOff,
  },
  baseline: {
    name: "baseline",
    kind: "text",
    default: "",
    meaning:
      "an image, or an earlier report file: findings it already has do not block, even if their severity rose (then a notice)",
    takes: "an image reference, or the path of a report file",
    placeholder: "IMAGE|PATH",
    parse: (text, { defaults }) => optional(text, (given) => readBaselineOption(given, defaults)),
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
  onInconclusive: {
    name: "on-inconclusive",
    kind: "choice",
    default: "fail",
    meaning: "what an image or export that could not be evaluated does: `fail` or `warn`",
    takes: "fail or warn",
    placeholder: "fail|warn",
    parse: (text) => word(text, ["fail", "warn"]),
  },
  warnOnly: {
    name: "warn-only",
    kind: "switch",
    default: "false",
    meaning: "report everything, fail nothing; `verdict` still says what it is",
    takes: "true or false",
    placeholder: "",
    parse: onOff,
  },
  annotations: {
    name: "annotations",
    kind: "switch",
    default: "true",
    meaning: "annotate the run with the worst findings",
    takes: "true or false",
    placeholder: "",
    parse: onOff,
  },
  dockerfile: {
    name: "dockerfile",
    kind: "text",
    default: "",
    meaning: "the Dockerfile that annotations and SARIF point at",
    takes: "the path of a Dockerfile",
    placeholder: "PATH",
    parse: (text) => optional(text, (given) => given),
  },
  reportFile: {
    name: "report-file",
    kind: "text",
    default: "",
    meaning: "where to write the JSON report",
    takes: "a path",
    placeholder: "PATH",
    parse: (text) => optional(text, (given) => given),
  },
  sarifFile: {
    name: "sarif-file",
    kind: "text",
    default: "",
    meaning: "where to write SARIF for code scanning",
    takes: "a path",
    placeholder: "PATH",
    parse: (text) => optional(text, (given) => given),
  },
  htmlFile: {
    name: "html-file",
    kind: "text",
    default: "",
    meaning: "where to write the report as one self-contained page",
    takes: "a path",
    placeholder: "PATH",
    parse: (text) => optional(text, (given) => given),
  },
  redact: {
    name: "redact",
    kind: "choice",
    default: "auto",
    meaning:
      "principals and account ids in all but the report file: `auto` redacts them by who may read the log; `always` everywhere; `never`",
    takes: "auto, always or never",
    placeholder: "auto|always|never",
    parse: (text) => word(text, REDACT_OPTIONS),
  },
  commentSummaryInPr: {
    name: "comment-summary-in-pr",
    kind: "choice",
    default: "never",
    meaning: "comment on the pull request: `never`, `on-failure`, `always`; in the action only",
    takes: "never, on-failure or always",
    placeholder: "never|on-failure|always",
    parse: (text) => word(text, ["never", "on-failure", "always"]),
  },
  githubToken: {
    name: "github-token",
    kind: "text",
    default: "",
    actionDefault: "${{ github.token }}",
    meaning: "for the comment, and to read the base branch's ignore file",
    takes: "a token",
    placeholder: "TOKEN",
    parse: (text) => optional(text, (given) => given),
  },
} as const satisfies { [Name in keyof Options]: Option<Options[Name]> };
