import type { Severity } from "./severity.ts";

/** Why an answer about an image is no evaluation. Stable: ignore files name them. `render/reasons.ts` has the words. */
export const SCAN_CODES = [
  "scan-not-found",
  "scan-pending",
  "scan-failed",
  "unsupported-image",
  "unclear-manifest",
  "eligibility-expired",
  "findings-unavailable",
  "limit-exceeded",
  "image-archived",
  "unknown-status",
  "image-not-found",
  "repository-not-found",
  "access-denied",
  "service-error",
  "network",
  "run-ended",
  "empty-index",
  "scan-too-old",
  "foreign-endpoint",
  "call-failed",
  "response-missing",
  "response-omitted",
  "findings-missing",
  "pages-missing",
  "counts-disagree",
  "unknown-severity",
  "malformed-finding",
  "malformed-response",
  "exploitation-unknown",
] as const;

export type InconclusiveCode = (typeof SCAN_CODES)[number];

/** Why an input (a file, a prefix, a query) was not, or not wholly, read. */
export const INPUT_CODES = [
  "unreadable",
  "damaged",
  "truncated",
  "unsupported-shape",
  "no-matching-events",
  "nothing-evaluated",
  "too-large",
  "query-failed",
  "query-too-large",
  "not-covered",
  "foreign-endpoint",
] as const;

export type InputCode = (typeof INPUT_CODES)[number];

export type InputProblem = { path: string; code: InputCode; detail: string };

export type Package = {
  name: string | null;
  version: string | null;
  /** The version that mends it; null where there is none, or none is said. */
  fixedVersion: string | null;
  /** Whether a fix exists for this package: null where nobody says. */
  fix: "yes" | "no" | null;
  /** The package manager in Inspector's words (`OS`, `PYTHON`, ...). */
  type: string | null;
  /** True where an enhanced scan does not show it. A basic scan never does: it reads operating system packages only. */
  isTypeUnknown?: true;
  path: string | null;
};

/** One entry of `findings[]` or `enhancedFindings[]`, in one form. */
export type Finding = {
  /** The vulnerability: `CVE-2019-25013`. */
  name: string | null;
  description: string | null;
  /** Null where none is said, or one that is not known: such an answer is inconclusive. */
  severity: Severity | null;
  /** An http or https address. */
  uri: string | null;
  /** CVSS, 0 to 10. */
  score: number | null;
  fix: "yes" | "no" | "partial" | null;
  exploit: "yes" | "no" | null;
  /** What the registry itself says of it: suppressed and closed ones are shown, and do not gate. */
  state: "active" | "suppressed" | "closed";
  /** When its vendor published the vulnerability, epoch ms. */
  publishedAt: number | null;
  /** Inspector's ARN of an enhanced finding. */
  arn: string | null;
  /** Each package it was found in; empty where a basic finding names none, one without a name where an enhanced one does. */
  packages: Package[];
};

/** The image an answer is about; null where not said. */
export type Image = {
  awsRegion: string | null;
  registryId: string | null;
  repositoryName: string | null;
  imageDigest: string | null;
  /** The image index (multi-architecture manifest) that the scanned manifest was reached through. */
  indexDigest: string | null;
  imageTags: string[];
  /** `linux/amd64`. */
  platform: string | null;
};

export type Call = {
  eventName: string | null;
  eventSource: string | null;
  /** For firstTime and lastTime, epoch ms: eventTime of a recorded call, the scan's completion of a live one. */
  time: number | null;
  user: string | null;
  userName: string | null;
  srcIp: string | null;
};

export type Outcome = { kind: "evaluated" } | { kind: "inconclusive"; code: InconclusiveCode; detail: string };

/** One answer about one image, live or from a trail: the one currency between sources and the detection. */
export type ScanResult = {
  source: "ecr" | "cloudtrail";
  /** The image as the user named it; null where a trail did. */
  reference: string | null;
  /**
   * When this was seen to be so, epoch ms: the time of the answer for a live look, eventTime for a recorded call; null
   * where the record has none. What resolves an earlier failure is decided by this, never by the time of the scan.
   */
  observedAt: number | null;
  image: Image;
  call: Call;
  scan: {
    type: "basic" | "enhanced" | null;
    status: string | null;
    /** Epoch ms. */
    completedAt: number | null;
  };
  /** The page that was asked for and the one that was offered; both null where the answer is whole. */
  page: { asked: string | null; offered: string | null };
  /** findingSeverityCounts as the answer claims them, by its own words; null where it claims none. */
  claimedCounts: ReadonlyMap<string, number> | null;
  /** How many findings the answer listed, by its own words for their severity. */
  listedCounts: ReadonlyMap<string, number>;
  /** What was listed, even where the answer is partial. */
  findings: Finding[];
  outcome: Outcome;
};

export function inconclusive(code: InconclusiveCode, detail: string): Outcome {
  return { kind: "inconclusive", code, detail };
}
