import { gzipSync } from "node:zlib";
import { type Call, cleanCall, finding, logFile, otherCall, scanCall } from "./records.ts";

/** Calls of every kind that a trail may evaluate, a list for each file, by its key in the bucket. */
export function trailRecords(): Record<string, Call[]> {
  return {
    [keyOf("111122223333", "eu-west-1", "2026/02/28")]: [
      at("2026-02-28T23:59:59Z", scanCall()),
      at("2026-02-28T10:00:00Z", by(assumedRole("deploy"), scanCall())),
      otherCall(),
    ],
    [keyOf("111122223333", "eu-west-1", "2026/03/01")]: [
      scanCall(),
      by(
        {
          type: "IAMUser",
          principalId: "AIDAEXAMPLEEXAMPLE12",
          arn: "arn:aws:iam::111122223333:user/alice",
          accountId: "111122223333",
          userName: "alice",
        },
        named("team/user", scanCall()),
      ),
      by(
        { type: "Root", principalId: "111122223333", arn: "arn:aws:iam::111122223333:root", accountId: "111122223333" },
        named("team/root", scanCall()),
      ),
      by({ type: "AWSService", invokedBy: "inspector2.amazonaws.com" }, named("team/service", scanCall())),
      by(
        {
          type: "IdentityCenterUser",
          accountId: "111122223333",
          onBehalfOf: {
            userId: "94e2example",
            identityStoreArn: "arn:aws:identitystore::111122223333:identitystore/d-1",
          },
        },
        named("team/centre", scanCall()),
      ),
      cleanCall(),
      named("team/lower", { ...scanCall(), eventName: "describeimagescanfindings", eventSource: "ECR.amazonaws.com" }),
      changed("team/denied", (record) => {
        record.errorCode = "AccessDenied";
        record.errorMessage = "User: 'o''brien' is not authorized";
        record.responseElements = null;
      }),
      changed("team/none", (record) => {
        record.responseElements = null;
      }),
      changed("team/omitted", (record) => {
        record.responseElements = { omitted: "true", originalSize: 123456, reason: "responseElements too large" };
      }),
      changed("team/pending", (record) => {
        record.responseElements.imageScanStatus.status = "IN_PROGRESS";
        delete record.responseElements.imageScanFindings;
      }),
      changed("team/odd", (record) => {
        record.responseElements.imageScanFindings.findings[0].severity = "constructor";
        record.responseElements.imageScanFindings.findings[1].description = 'quotes " \\ and "" \u2028 é 🚢\n';
      }),
      changed("team/pages", (record) => {
        record.responseElements.nextToken = "page-2";
      }),
      changed("team/untimed", (record) => {
        record.eventTime = "yesterday";
      }),
      changed("team/accountless", (record) => {
        delete record.recipientAccountId;
        delete record.requestParameters.registryId;
        delete record.responseElements.registryId;
      }),
    ],
    [keyOf("111122223333", "eu-west-1", "2026/03/02")]: [
      // The second page is delivered on the next day.
      at(
        "2026-03-01T23:59:58Z",
        changed("team/pages", (record) => {
          record.requestParameters.nextToken = "page-2";
          record.responseElements.imageScanFindings.findings = [finding("CVE-2026-0100", "HIGH", "libpage")];
          record.responseElements.imageScanFindings.findingSeverityCounts = { HIGH: 2, CRITICAL: 1, LOW: 1 };
        }),
      ),
      at("2026-03-02T00:00:00Z", named("team/late", scanCall())),
    ],
    [keyOf("111122223333", "us-east-1", "2026/03/01")]: [
      { ...named("team/east", scanCall()), awsRegion: "us-east-1" },
      otherCall(),
    ],
    [keyOf("444455556666", "eu-west-1", "2026/03/01")]: [
      { ...named("team/other", scanCall()), recipientAccountId: "444455556666" },
    ],
  };
}

export function gzippedFiles(records: Readonly<Record<string, readonly Call[]>>): Record<string, Buffer> {
  return Object.fromEntries(Object.entries(records).map(([key, calls]) => [key, gzipSync(logFile(...calls))]));
}

/** Where a trail keeps a file. */
export function keyOf(account: string, region: string, day: string): string {
  const stamp = `${day.replaceAll("/", "")}T1000Z`;
  return `AWSLogs/${account}/CloudTrail/${region}/${day}/${account}_CloudTrail_${region}_${stamp}_aaaaaaaaaaaaaaaa.json.gz`;
}

/** What a key of a trail says. */
export function placeOf(key: string): { account: string; region: string; year: string; month: string; day: string } {
  const parts = /AWSLogs\/(\d{12})\/CloudTrail\/([^/]+)\/(\d{4})\/(\d{2})\/(\d{2})\//.exec(key) ?? [];
  const [, account = "", region = "", year = "", month = "", day = ""] = parts;
  return { account, region, year, month, day };
}

function changed(repository: string, change: (record: Call) => void): Call {
  return named(repository, scanCall(change));
}

function named(repository: string, record: Call): Call {
  record.requestParameters.repositoryName = repository;
  if (record.responseElements?.repositoryName !== undefined) record.responseElements.repositoryName = repository;
  return record;
}

function by(userIdentity: unknown, record: Call): Call {
  return { ...record, userIdentity };
}

function at(eventTime: string, record: Call): Call {
  return { ...record, eventTime };
}

function assumedRole(name: string): unknown {
  return {
    type: "AssumedRole",
    principalId: `AROAEXAMPLEEXAMPLE999:${name}`,
    arn: `arn:aws:sts::111122223333:assumed-role/${name}/session`,
    accountId: "111122223333",
    sessionContext: {
      sessionIssuer: { type: "Role", userName: name, principalId: "AROAEXAMPLEEXAMPLE999" },
      attributes: { mfaAuthenticated: "false" },
    },
  };
}
