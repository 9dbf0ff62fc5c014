import type { ReportGroup } from "../core/report/report.ts";

/** The eleven columns of the search, by its own names and in its own order. */
export const SEARCH_COLUMNS = [
  "awsRegion",
  "eventName",
  "eventSource",
  "imageDigest",
  "repositoryName",
  "user",
  "userName",
  "src_ip",
  "finding",
  "firstTime",
  "lastTime",
] as const satisfies readonly (keyof ReportGroup)[];
