// How tools that export calls write a record: as text in another document.
import type { Profile } from "./profiles.ts";

export type CallWrapper = {
  head: string;
  between: string;
  tail: string;
  /** Wraps a record, which is JSON in ASCII. */
  wrap: (record: string) => string;
};

/** The fields of a record that are read here. */
type RecordFields = { eventTime: string; eventID: string } & Record<(typeof TEXT_COLUMNS)[number], string> &
  Record<(typeof JSON_COLUMNS)[number], object>;

const TEXT_COLUMNS = [
  "eventTime",
  "eventName",
  "eventSource",
  "awsRegion",
  "sourceIPAddress",
  "recipientAccountId",
] as const;
const JSON_COLUMNS = ["userIdentity", "requestParameters", "responseElements"] as const;

/** By shape; null: records are not wrapped. */
export const WRAPPERS: Record<Profile["shape"], CallWrapper | null> = {
  documents: null,
  document: null,
  lines: null,
  small: null,
  lookup: { head: '{"Events":[', between: ",", tail: "]}", wrap: lookupEvent },
  lake: { head: `${row(["eventJson"])}\n`, between: "\n", tail: "\n", wrap: (record) => row([record]) },
  // An Athena table has the names in lower case, the parameters and the response as text, and the identity as a row.
  athena: {
    head: `${row([...TEXT_COLUMNS, ...JSON_COLUMNS].map((name) => name.toLowerCase()))}\n`,
    between: "\n",
    tail: "\n",
    wrap: athenaRow,
  },
};

function lookupEvent(record: string): string {
  const { eventID, eventTime }: RecordFields = JSON.parse(record);
  return JSON.stringify({
    EventId: eventID,
    EventName: "DescribeImageScanFindings",
    ReadOnly: "true",
    EventTime: eventTime,
    EventSource: "ecr.amazonaws.com",
    Username: "pipeline",
    Resources: [],
    CloudTrailEvent: record,
  });
}

function athenaRow(record: string): string {
  const fields: RecordFields = JSON.parse(record);
  return row([
    ...TEXT_COLUMNS.map((name) => fields[name]),
    ...JSON_COLUMNS.map((name) => JSON.stringify(fields[name])),
  ]);
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
}
