import type { Status } from "../../core/policy/decision.ts";
import type { Severity } from "../../core/search/severity.ts";

/**
 * A row of the findings as the page contains it for its script and for programs. The texts are those of the report, with
 * nothing escaped but what would end the script element.
 */
export type RowData = {
  severity: Severity;
  finding: string;
  score: number | null;
  package: string | null;
  version: string | null;
  fixedVersion: string | null;
  fix: "yes" | "no" | "unknown";
  path: string | null;
  image: string;
  /** The value of the image filter. */
  imageId: string;
  imageDigest: string | null;
  platforms: readonly string[];
  status: Status;
  reason: string | null;
  uri: string | null;
  knownExploited: boolean | null;
  epss: number | null;
  /** YAML of an ignore-file entry for this finding in this package and repository; null where it does not block, or cannot be named. */
  ignoreEntry: string | null;
};
