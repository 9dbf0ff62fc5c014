import { type Call, finding, otherCall, scanCall } from "../../support/records.ts";
import { keyOf, trailRecords } from "../../support/trail-records.ts";

/** The accounts and regions of the trail, and its days, which include the end of a month. */
export const ACCOUNTS = ["111122223333", "444455556666"];
export const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1"];
export const DAYS = ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03"];

/** Lists of records by the key of their file. */
export type Trail = Readonly<Record<string, readonly Call[]>>;

/** Texts that SQL, JSON or a table may damage on their way. */
const ODD_TEXTS = [
  `it's "quoted" 'twice' and \\ slashed \\" \\n`,
  "two\nlines\r\nand a\ttab",
  "between \u2028 and \u2029 and \u0085, é, 🚢, \u0001",
  "{type=Root, principalid=111122223333}",
  "null",
  "%s $path ${region} ?; DROP TABLE x; -- /*",
  " ",
];

/** Those that a cell of a table can have: there, "null" is null, and white space around a text may be padding. */
const ODD_CELLS = ODD_TEXTS.filter((text) => text === text.trim() && text !== "null");

/** Changes of a call, in turn; each but the first has something that a table may show differently. */
const CHANGES: readonly ((record: Call, number: number) => void)[] = [
  () => {},
  (record, number) => {
    const [first, second] = record.responseElements.imageScanFindings.findings;
    first.description = ODD_TEXTS[number % ODD_TEXTS.length];
    second.attributes.push({ key: "note", value: ODD_TEXTS[(number + 1) % ODD_TEXTS.length] });
  },
  (record, number) => {
    record.errorCode = number % 2 === 0 ? "ScanNotFoundException" : "AccessDenied";
    record.errorMessage = ODD_CELLS[number % ODD_CELLS.length];
    record.responseElements = null;
  },
  (record) => {
    record.responseElements.nextToken = "page/2=";
  },
  (record) => {
    record.requestParameters.nextToken = "page/2=";
    record.responseElements.imageScanFindings.findings = [finding("CVE-2026-0100", "HIGH", "libpage")];
  },
  (record) => {
    record.userIdentity = { type: "AWSService", invokedBy: "inspector2.amazonaws.com" };
    record.sourceIPAddress = "inspector2.amazonaws.com";
  },
  (record) => {
    record.userIdentity = {
      type: "IAMUser",
      principalId: "AIDAEXAMPLEEXAMPLE12",
      arn: "arn:aws:iam::111122223333:user/o'brien",
      accountId: "111122223333",
      userName: `o'brien "x" {a=b}`,
    };
    record.sourceIPAddress = "2001:db8::17";
  },
  (record) => {
    record.eventSource = "ECR.AmazonAWS.com";
    record.eventName = "DESCRIBEIMAGESCANFINDINGS";
    record.requestParameters.imageId.imageTag = "null";
    record.responseElements.imageId.imageTag = "null";
  },
  (record) => {
    const { imageScanFindings } = record.responseElements;
    imageScanFindings.findings = Array.from({ length: 100 }, (_, index) => ({
      ...finding(`CVE-2025-${1_000 + index}`, index < 3 ? "CRITICAL" : "MEDIUM", `lib${index}`),
      description: `${ODD_TEXTS[index % ODD_TEXTS.length]} `.repeat(20),
    }));
    imageScanFindings.findingSeverityCounts = { CRITICAL: 3, MEDIUM: 97 };
  },
  (record) => {
    record.eventTime = record.eventTime.replace("Z", ".250Z");
  },
];

/** The times of the calls of a day, in turn. */
const TIMES = ["00:00:00", "09:59:59", "10:00:00", "23:59:59"];

/** A trail of an organization: every kind of call, and several on each day in each account and region. */
export function organizationTrail(): Trail {
  const trail: Record<string, readonly Call[]> = { ...trailRecords() };
  let number = 0;
  for (const account of ACCOUNTS) {
    for (const region of REGIONS) {
      for (const day of DAYS) {
        const key = keyOf(account, region, day.replaceAll("-", "/"));
        const calls = CHANGES.map((change, index) => {
          number += 1;
          return callOf({ account, region, time: `${day}T${TIMES[number % TIMES.length]}Z` }, number, (record) => {
            change(record, number);
            name(record, index === 4 ? `${day}/change-3` : `${day}/change-${index}`);
          });
        });
        trail[key] = [...(trail[key] ?? []), ...calls, otherCall()];
      }
    }
  }
  return trail;
}

/** A trail with so many calls about one thousand images, in one file. */
export function longTrail(count: number): Trail {
  const [account = "", region = ""] = [ACCOUNTS[0], REGIONS[0]];
  const calls = Array.from({ length: count }, (_, number) => {
    const time = new Date(Date.UTC(2026, 2, 1) + (number % 86_400) * 1_000).toISOString().replace(".000Z", "Z");
    return callOf({ account, region, time }, number, (record) => {
      name(record, `service/${number % 1_000}`);
      record.responseElements.imageScanFindings.findings = [finding(`CVE-2026-${number % 7}`, "HIGH", "libexample")];
      record.responseElements.imageScanFindings.findingSeverityCounts = { HIGH: 1 };
    });
  });
  return { [keyOf(account, region, "2026/03/01")]: calls };
}

/** Without the calls that do not meet a condition. */
export function filtered(trail: Trail, isKept: (record: Call) => boolean): Trail {
  return Object.fromEntries(Object.entries(trail).map(([key, records]) => [key, records.filter(isKept)]));
}

/** Whether a call's time can be in a column of times. */
export function isTimed(record: Call): boolean {
  return !Number.isNaN(Date.parse(record.eventTime));
}

function callOf(
  place: { account: string; region: string; time: string },
  number: number,
  change: (record: Call) => void,
) {
  const { account, region, time } = place;
  return scanCall((record) => {
    record.eventTime = time;
    record.awsRegion = region;
    record.recipientAccountId = account;
    record.requestParameters.registryId = account;
    record.responseElements.registryId = account;
    record.eventID = `0e0e0e0e-0000-4000-8000-${String(number).padStart(12, "0")}`;
    change(record);
  });
}

function name(record: Call, repository: string): void {
  record.requestParameters.repositoryName = repository;
  if (record.responseElements !== null) record.responseElements.repositoryName = repository;
}
