import { describe, expect, test } from "vitest";
import { deliveryWindow, hasFolders, isDatedOutside } from "../../../../src/sources/cloudtrail/aws-logs-layout.ts";
import { distinctLocations, parseLocation } from "../../../../src/sources/cloudtrail/s3/location.ts";

const march = deliveryWindow({ since: Date.UTC(2026, 2, 10), until: Date.UTC(2026, 2, 20, 23, 59) });
const always = { since: null, until: null };
const trail = "AWSLogs/111122223333/CloudTrail/eu-west-1/";

test("the days of an event are those from its own to the next", () => {
  expect(march).toEqual({ since: Date.UTC(2026, 2, 10), until: Date.UTC(2026, 2, 22) - 1 });
  expect(deliveryWindow({ since: null, until: Date.UTC(2025, 11, 31) })).toEqual({
    since: null,
    until: Date.UTC(2026, 0, 2) - 1,
  });
  expect(isDatedOutside(`${trail}2026/03/09/a.json.gz`, deliveryWindow({ since: -1e15, until: 1e15 }))).toBe(false);
});

describe("what is outside of the days", () => {
  for (const [key, outside] of [
    [`${trail}2026/03/09/a.json.gz`, true],
    [`${trail}2026/03/10/a.json.gz`, false],
    [`${trail}2026/03/21/`, false],
    [`${trail}2026/03/22/`, true],
    [`${trail}2026/03/`, false],
    [`${trail}2026/02/`, true],
    [`${trail}2026/04/`, true],
    [`${trail}2026/`, false],
    [`${trail}2025/`, true],
    [`${trail}2025/x`, true],
    [`base/AWSLogs/o-abc1234567/111122223333/CloudTrail/us-gov-west-1/2025/01/01/a`, true],
    [`AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2025/01/01/a`, true],
    [`AWSLogs/111122223333/CloudTrail-Insight/eu-west-1/2025/01/01/a`, true],
    // Any other key may contain anything.
    [trail, false],
    [`${trail}2025x/`, false],
    [`${trail}a/2025/01/01/a`, false],
    [`AWSLogs/111122223333/vpcflowlogs/eu-west-1/2025/01/01/a`, false],
    [`AWSLogs/1111/CloudTrail/eu-west-1/2025/01/01/a`, false],
    [`xAWSLogs/111122223333/CloudTrail/eu-west-1/2025/01/01/a`, false],
    [`2025/01/01/a`, false],
    // The last of two layouts decides.
    [`${trail}2025/01/01/copy/${trail}2026/03/11/a`, false],
    [`${trail}2026/03/11/copy/${trail}2025/01/01/a`, true],
    [`${trail}2025/01/01/copy/AWSLogs/o-abc1234567/111122223333/CloudTrail/eu-west-1/2026/03/11/a`, false],
    [`${trail}2025/01/01/copy/AWSLogs/a`, false],
    [`${trail}2025/01/01/AWSLogs/`, false],
    // Keys deeper than a trail's own files may be of any day.
    [`${trail}2025/01/01/copy/a`, false],
    [`${trail}2025/01/01/CloudTrail/eu-west-1/2026/03/11/a`, false],
    [`${trail}2025/01/copy/a`, false],
    [`${trail}2025/copy/`, false],
    // Without a valid day, month, region or account, a key has no date.
    [`${trail}2025/13/45/a`, false],
    [`${trail}2025/02/30/a`, false],
    [`${trail}2025/1/1/a`, false],
    [`${trail}0000/00/00/a`, false],
    [`AWSLogs/eu-west-1/CloudTrail/111122223333/2025/01/01/a`, false],
    [`AWSLogs/111122223333/eu-west-1/CloudTrail/2025/01/01/a`, false],
    [`AWSLogs/111122223333/CloudTrail/2026/2025/01/01/a`, false],
    [`AWSLogs/111122223333/CloudTrail/2025/01/01/a`, false],
    [`AWSLogs/111122223333/CloudTrail/us-isob-east-1/2025/01/01/a`, true],
  ] as const) {
    test(`${key}: ${outside}`, () => {
      expect(isDatedOutside(key, march)).toBe(outside);
      expect(isDatedOutside(key, always)).toBe(false);
    });
  }
});

test("folders are listed down to the days where days are chosen, down to the regions otherwise", () => {
  for (const prefix of [
    "AWSLogs/",
    "a/AWSLogs/o-abc1234567/",
    "AWSLogs/111122223333/",
    "AWSLogs/111122223333/CloudTrail/",
  ]) {
    expect([prefix, hasFolders(prefix, march), hasFolders(prefix, always)]).toEqual([prefix, true, true]);
  }
  for (const prefix of [trail, `${trail}2026/`, `${trail}2026/03/`]) {
    expect([prefix, hasFolders(prefix, march), hasFolders(prefix, always)]).toEqual([prefix, true, false]);
  }
  for (const prefix of ["", "logs/", `${trail}2026/03/10/`, `${trail}2026/13/`, "AWSLogs/111122223333/Config/"]) {
    expect([prefix, hasFolders(prefix, march), hasFolders(prefix, always)]).toEqual([prefix, false, false]);
  }
});

describe("s3:// entries", () => {
  test("name a bucket and what keys begin with", () => {
    expect(parseLocation("s3://trail")).toMatchObject({ bucket: "trail", prefix: "", requesterPays: false });
    expect(parseLocation("s3://trail/a b/?c")).toMatchObject({ bucket: "trail", prefix: "a b/?c" });
    expect(parseLocation("s3://trail/a?request-payer=requester")).toMatchObject({ prefix: "a", requesterPays: true });
    expect(parseLocation("s3://trail?request-payer=requester")).toMatchObject({ bucket: "trail", requesterPays: true });
  });

  for (const entry of [
    "s3://",
    "s3:///a",
    "s3://a b/c",
    "s3://x/",
    "s3://arn:aws:s3:eu-west-1:111122223333:accesspoint/a",
  ]) {
    test(`${entry} is an error that quotes it`, () => {
      expect(() => parseLocation(entry)).toThrow(`cloudtrail: ${JSON.stringify(entry)} does not name a bucket`);
    });
  }

  test("that another entry contains are left out", () => {
    const kept = (...entries: string[]) => distinctLocations(entries).map(({ entry }) => entry);
    expect(kept("s3://abc/a/b/", "s3://abc/a/", "s3://abc/a/", "s3://xyz/a/b/")).toEqual([
      "s3://abc/a/",
      "s3://xyz/a/b/",
    ]);
    expect(kept("s3://abc", "s3://abc/a/")).toEqual(["s3://abc"]);
    // `a` may be the key of an object, which is then read alone.
    expect(kept("s3://abc/a", "s3://abc/ab")).toEqual(["s3://abc/a", "s3://abc/ab"]);
    const covered = distinctLocations(["s3://abc/a/b", "s3://abc/a/", "s3://xyz/a/b"]);
    expect(covered.map(({ entry, isCovered }) => [entry, isCovered])).toEqual([
      ["s3://abc/a/b", true],
      ["s3://abc/a/", false],
      ["s3://xyz/a/b", false],
    ]);
  });
});
