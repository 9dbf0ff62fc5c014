import { cleanCall, logFile, scanCall } from "../../support/records.ts";
import type { Scan } from "./stubs/registry.ts";

/** A log file of CloudTrail with a call of this hour, and its key in the trail's bucket, the same for every call. */
export function recordedCall(scan: Scan): [key: string, content: string] {
  const now = new Date(Date.now() - 60_000);
  const change = (record: ReturnType<typeof scanCall>) => {
    record.awsRegion = "eu-central-1";
    record.eventTime = now.toISOString().replace(/\.\d+/, "");
    // A page that is nowhere else in the trail.
    if (scan === "unsupported") record.responseElements.nextToken = "page-2";
  };
  const content = logFile(scan === "blocking" ? scanCall(change) : cleanCall(change));
  const day = now.toISOString().slice(0, 10).replaceAll("-", "/");
  const folder = `AWSLogs/111122223333/CloudTrail/eu-central-1/${day}`;
  return [
    `${folder}/111122223333_CloudTrail_eu-central-1_${day.replaceAll("/", "")}T0000Z_aaaaaaaaaaaaaaaa.json`,
    content,
  ];
}
