import type { Severity } from "./severity.ts";

/** Why a result is not an evaluation of its image. Stable, because ignore files name them. `render/reasons.ts` has the texts. */
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
  "credentials",
  "service-error",
  "network",
  "run-ended",
  "cancelled",
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

/** Why an input (a file, a prefix, a query) was not read, or not completely. */
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
  "cancelled",
  "not-covered",
  "foreign-endpoint",
] as const;

export type InputCode = (typeof INPUT_CODES)[number];

export type InputProblem = { path: string; code: InputCode; detail: string };

export type Package = {
  name: string | null;
  version: string | null;
  /** The version that fixes the vulnerability; null where there is none, or it is unknown. */
  fixedVersion: string | null;
  /** Whether a fix exists for this package; null where unknown. */
  fix: "yes" | "no" | null;
  /** The package manager, by Inspector's name (`OS`, `PYTHON`, ...). */
  type: string | null;
  /** True where an enhanced scan has no type. Never set for basic scans, which cover operating system packages only. */
  isTypeUnknown?: true;
  /** Inspector's name for the publisher of the advisory (`UBUNTU_CVE`, `NVD`); absent where there is none. */
  advisorySource?: string;
  path: string | null;
};

/** An entry of `findings[]` or `enhancedFindings[]`, normalized. */
export type Finding = {
  /** The vulnerability: `CVE-2019-25013`. */
  name: string | null;
  /** The ids of vulnerabilities that Inspector lists as related; absent where there are none. */
  relatedIds?: readonly string[];
  description: string | null;
  /** Null where it is absent or not a known one, which makes the result inconclusive. */
  severity: Severity | null;
  /** An http or https address. */
  uri: string | null;
  /** CVSS, 0 to 10. */
  score: number | null;
  fix: "yes" | "no" | "partial" | null;
  exploit: "yes" | "no" | null;
  /** The state in the registry. Suppressed and closed findings are shown, and do not block. */
  state: "active" | "suppressed" | "closed";
  /** When the vendor published the vulnerability, epoch ms. */
  publishedAt: number | null;
  /** The ARN of an enhanced finding in Inspector. */
  arn: string | null;
  /** The packages it was found in. Where none is named: empty for a basic finding, one without a name for an enhanced one. */
  packages: Package[];
};

/** A finding whose severity is known. */
export type MatchedFinding = Finding & { severity: Severity };

/** The image of a result; null where a field is absent. */
export type Image = {
  awsRegion: string | null;
  registryId: string | null;
  repositoryName: string | null;
  imageDigest: string | null;
  /** The multi-platform image index through which the scanned manifest was found. */
  indexDigest: string | null;
  imageTags: string[];
  /** `linux/amd64`. */
  platform: string | null;
};

export type Call = {
  eventName: string | null;
  eventSource: string | null;
  /** For firstTime and lastTime, epoch ms: the eventTime of a recorded call, the completion of the scan of a live one. */
  time: number | null;
  user: string | null;
  userName: string | null;
  srcIp: string | null;
};

export type Outcome = { kind: "evaluated" } | { kind: "inconclusive"; code: InconclusiveCode; detail: string };

/** One result about one image, live or recorded: the only type that sources pass to the search. */
export type ScanResult = {
  source: "ecr" | "cloudtrail";
  /** The image reference as the user wrote it; null for a recorded call. */
  reference: string | null;
  /**
   * When this was observed, epoch ms: the time of the response for a live result, eventTime for a recorded call; null
   * where the record has none. This decides what resolves an earlier failure, never the time of the scan.
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
  /** The tokens of this page and of the next one; both null where the response has no pages. */
  page: { asked: string | null; offered: string | null };
  /** findingSeverityCounts of the response, by the severities in it; null where it has none. */
  claimedCounts: ReadonlyMap<string, number> | null;
  /** How many findings the response lists, by the severities in it. */
  listedCounts: ReadonlyMap<string, number>;
  /** The listed findings, also of an incomplete response. */
  findings: Finding[];
  outcome: Outcome;
};

export function inconclusive(code: InconclusiveCode, detail: string): Outcome {
  return { kind: "inconclusive", code, detail };
}
