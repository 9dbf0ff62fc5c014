import { parseReferences } from "../aws/image-reference.ts";
import { isRegionName } from "../aws/partitions.ts";
import { type Grace, parseGrace } from "../policy/grace.ts";
import { REDACT_OPTIONS } from "../redaction.ts";
import { failure, success } from "../result.ts";
import { SEVERITIES } from "../search/severity.ts";
import { parseAllowedEndpoints } from "./allowed-endpoints.ts";
import {
  readBaselineOption,
  readBuildMetadataOption,
  readCloudtrailOption,
  readIgnoreFileOption,
} from "./input-readings.ts";
import { BOOLEAN, choice, type Option, OUTPUT_PATH, TOKEN } from "./option.ts";
import {
  durationOption,
  durationOrSeconds,
  optional,
  type Parsed,
  parseLastMoment,
  parseMoment,
  parseProbability,
  parseSeverities,
} from "./option-values.ts";

const TIME_FORMS = "a duration back from now (24h, 7d) or an ISO 8601 time (2026-01-31, 2026-01-31T12:00:00Z)";

/**
 * Every option, once. `Options`, action.yml, --help and the README's table derive from it; `npm run docs` writes the
 * files. Times are epoch ms, durations ms.
 */
export const OPTIONS = {
  images: {
    name: "images",
    kind: "list",
    default: "",
    meaning:
      "ECR images, one per line or comma-separated: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/repo:tag`, `...@sha256:...`, or `repo:tag`, `repo@sha256:...` with `region` (and `registry-id`)",
    takes: "image references with a tag or a digest",
    placeholder: "IMAGE",
    parse: (text, { defaults }) => parseReferences(text, defaults),
  },
  buildMetadata: {
    name: "build-metadata",
    kind: "text",
    default: "",
    meaning:
      "output of a build step (build-push-action, bake, jib), as JSON or a file path; its images are added by digest",
    takes: "JSON or the path of a JSON file",
    placeholder: "JSON|PATH",
    parse: (text) => optional(text, readBuildMetadataOption),
  },
  cloudtrail: {
    name: "cloudtrail",
    kind: "list",
    default: "",
    meaning:
      "CloudTrail exports, one per line: files, folders, globs, `-` for standard input, `s3://bucket/prefix`, `athena://database/table`",
    takes: "files, folders, globs, s3://bucket/prefix, athena://database/table or -",
    placeholder: "PATH",
    parse: readCloudtrailOption,
  },
  since: {
    name: "since",
    kind: "text",
    default: "",
    meaning: "with `cloudtrail`: only calls at or after this time: `24h`, `7d`, or ISO 8601",
    takes: TIME_FORMS,
    placeholder: "TIME",
    parse: (text, { now }) => optional(text, (given) => parseMoment(given, now)),
  },
  until: {
    name: "until",
    kind: "text",
    default: "",
    meaning: "with `cloudtrail`: only calls at or before this time: `24h`, `7d`, or ISO 8601",
    takes: TIME_FORMS,
    placeholder: "TIME",
    parse: (text, { now }) => optional(text, (given) => parseLastMoment(given, now)),
  },
  region: {
    name: "region",
    kind: "text",
    default: "",
    meaning: "AWS region of images that do not name it; default: from the AWS environment",
    takes: "the name of an AWS region, such as eu-central-1",
    placeholder: "REGION",
    parse: (text) => optional(text, (given) => (isRegionName(given) ? success(given) : failure(null))),
  },
  registryId: {
    name: "registry-id",
    kind: "text",
    default: "",
    meaning: "AWS account of images that do not name it; default: the caller's own",
    takes: "an AWS account id of 12 digits",
    placeholder: "ACCOUNT",
    parse: (text) => optional(text, (given) => (/^\d{12}$/.test(given) ? success(given) : failure(null))),
  },
  allowedEndpoints: {
    name: "allowed-endpoints",
    kind: "list",
    default: "",
    meaning:
      "origins, one per line, that may answer instead of AWS (a test server, an emulator), such as `http://localhost:4566`. It only permits: AWS_ENDPOINT_URL and the AWS configuration decide where requests go",
    takes: "origins, one per line, each http://HOST[:PORT] or https://HOST[:PORT]",
    placeholder: "ORIGIN",
    parse: parseAllowedEndpoints,
  },
  name: {
    name: "name",
    kind: "text",
    default: "ECR findings",
    meaning: "name of this run: summary title, comment marker, SARIF category. Give each step or matrix leg its own",
    takes: "a text of at most 100 characters, on one line",
    placeholder: "TEXT",
    parse: (text) => (/^[^\p{Cc}]{1,100}$/u.test(text.trim()) ? success(text.trim()) : failure(null)),
  },
  severity: {
    name: "severity",
    kind: "text",
    default: "CRITICAL,HIGH",
    meaning: `severities that block: an exact list, not a threshold. \`HIGH\` alone reproduces the original search. Known: ${SEVERITIES.join(" ")}`,
    takes: `one or more of ${SEVERITIES.join(", ")}, one per line or comma-separated`,
    placeholder: "LIST",
    parse: parseSeverities,
  },
  blockKnownExploited: {
    ...BOOLEAN,
    name: "block-known-exploited",
    default: "false",
    meaning: "findings in CISA's known-exploited catalog block at any severity",
  },
  blockEpss: {
    name: "block-epss",
    kind: "text",
    default: "",
    meaning: "findings with at least this EPSS probability (0 to 1) block at any severity",
    takes: "a number from 0 to 1, such as 0.5",
    placeholder: "NUMBER",
    parse: (text) => optional(text, parseProbability),
  },
  onlyFixed: {
    ...BOOLEAN,
    name: "only-fixed",
    default: "false",
    meaning: "a finding that is known to have no fix does not block; unknown blocks, with a notice",
  },
  grace: {
    name: "grace",
    kind: "text",
    default: "",
    meaning:
      "`CRITICAL=15d,HIGH=30d`: a finding does not block until its vulnerability has been public for this long; unknown age blocks",
    takes: "severities with durations, such as CRITICAL=15d,HIGH=30d",
    placeholder: "LIST",
    parse: (text): Parsed<Grace> => (text === "" ? success(new Map()) : parseGrace(text)),
  },
  ignoreFile: {
    name: "ignore-file",
    kind: "list",
    default: "",
    meaning:
      "exemptions: files, one per line, also OpenVEX `.json` files and central policies, `github:OWNER/REPOSITORY/PATH@REF`; `none` disables; default: `.ecr-findings-ignore.yaml`, if it exists where paths start",
    takes: "paths of ignore files or OpenVEX documents, github:OWNER/REPOSITORY/PATH@REF, or none alone",
    placeholder: "PATH",
    parse: readIgnoreFileOption,
  },
  refusePullRequestIgnores: {
    ...BOOLEAN,
    name: "refuse-pull-request-ignores",
    default: "false",
    meaning: "exemptions that the pull request itself adds do not apply",
  },
  baseline: {
    name: "baseline",
    kind: "text",
    default: "",
    meaning:
      "an image, or an earlier report file: findings it already has do not block, even if their severity rose (then with a notice). The run's own image is an error",
    takes: "an image reference or the path of a report file",
    placeholder: "IMAGE|PATH",
    parse: (text, { defaults }) => optional(text, (given) => readBaselineOption(given, defaults)),
  },
  maxScanAge: {
    name: "max-scan-age",
    kind: "text",
    default: "",
    meaning:
      "a scan that completed longer ago (`24h`, `7d`) is inconclusive; without it, older than 30 days is a notice",
    takes: "a duration such as 24h or 7d",
    placeholder: "AGE",
    parse: (text) => optional(text, durationOption),
  },
  waitTimeout: {
    name: "wait-timeout",
    kind: "text",
    default: "10m",
    meaning: "total time to wait for scans: `90s`, `10m`, `1h`, or seconds",
    takes: "a duration such as 90s, 10m or 1h, or a number of seconds",
    placeholder: "TIME",
    parse: durationOrSeconds,
  },
  startScan: {
    ...choice("auto", "never"),
    name: "start-scan",
    default: "auto",
    meaning: "`auto`: start a scan where a basic registry has none; `never`",
  },
  onInconclusive: {
    ...choice("fail", "warn"),
    name: "on-inconclusive",
    default: "fail",
    meaning:
      "`fail` or `warn`: what to do when an image or input could not be evaluated. `warn` never covers a run that named no image at all",
  },
  warnOnly: {
    ...BOOLEAN,
    name: "warn-only",
    default: "false",
    meaning: "report everything, fail nothing; `verdict` is unchanged. Errors stay errors",
  },
  annotations: {
    ...BOOLEAN,
    name: "annotations",
    default: "true",
    meaning: "annotate the run with the worst findings",
  },
  dockerfile: {
    ...OUTPUT_PATH,
    name: "dockerfile",
    meaning: "the Dockerfile that annotations and SARIF point at",
    takes: "the path of a Dockerfile",
  },
  reportFile: { ...OUTPUT_PATH, name: "report-file", meaning: "where to write the JSON report" },
  sarifFile: { ...OUTPUT_PATH, name: "sarif-file", meaning: "where to write SARIF for code scanning" },
  htmlFile: {
    ...OUTPUT_PATH,
    name: "html-file",
    meaning: "where to write the report as one self-contained HTML page",
  },
  redact: {
    ...choice(...REDACT_OPTIONS),
    name: "redact",
    default: "auto",
    meaning:
      "principals and account ids: `auto` redacts them in all but `report-file` where others may read the log; `always` redacts them everywhere; `never`",
  },
  commentSummaryInPr: {
    ...choice("never", "on-failure", "always"),
    name: "comment-summary-in-pr",
    default: "never",
    meaning: "comment on the pull request (action only): `never`, `on-failure`, `always`",
  },
  githubToken: {
    ...TOKEN,
    name: "github-token",
    actionDefault: "${{ github.token }}",
    meaning: "for the comment, the base branch's ignore file and a central policy (action only)",
  },
  externalRepoToken: {
    ...TOKEN,
    name: "external-repo-token",
    meaning:
      "token that can read the repository of a central policy (`contents: read`); default: `github-token`, which reads public repositories",
  },
} as const satisfies { [Key: string]: Option<unknown> };

type ValueOf<Row> = Row extends Option<infer Value> ? Value : never;

/** The values of one run, by the keys of the table; read once, everything else takes these. */
export type Options = { [Key in keyof typeof OPTIONS]: ValueOf<(typeof OPTIONS)[Key]> };
