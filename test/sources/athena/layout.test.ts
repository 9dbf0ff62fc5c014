import type { TableMetadata } from "@aws-sdk/client-athena";
import { describe, expect, it } from "vitest";
import { ADDRESS, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { A, BUCKET, date, enumeration, integer, table } from "../../support/athena/layouts.ts";
import { projectedTrail, registeredTrail, trail } from "../../support/athena/tables.ts";
import { cleanCall } from "../../support/records.ts";

/** Without bounds. */
const UNTIMED = { ...cleanCall(), eventTime: null };

const YMD = `${BUCKET}/${A}/CloudTrail/eu-west-1/\${year}/\${month}/\${day}`;
const REGION_DAY = `${BUCKET}/${A}/CloudTrail/\${region}/\${d}`;
const TWO = { year: integer("2020,2030"), month: integer("1,12", "2"), day: integer("1,31", "2") };
const NUMBERS = Array.from({ length: 31 }, (_, index) => String(index + 1));

describe("a table whose folders CloudTrail never writes is not covered", () => {
  it.each<[string, TableMetadata, string]>([
    ["days of one digit", table(YMD, { ...TWO, day: integer("1,31", "1") }), '"2026/03/1"'],
    ["days without digits set", table(YMD, { ...TWO, day: integer("1,31") }), '"2026/03/1"'],
    ["days of three digits", table(YMD, { ...TWO, day: integer("1,31", "3") }), "does not include"],
    ["months of one digit", table(YMD, { ...TWO, month: integer("1,12") }), '"2026/2/28"'],
    ["days listed without zeros", table(YMD, { ...TWO, day: enumeration(...NUMBERS) }), '"2026/03/1"'],
    ["yyyy/MM/d", table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yyyy/MM/d") }), '"2026/03/1"'],
    ["yyyy/M/dd", table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yyyy/M/dd") }), '"2026/2/28"'],
    ["yyyy-MM-dd", table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yyyy-MM-dd") }), '"2026-02-28"'],
    ["yyyyMMdd", table(REGION_DAY, { region: enumeration("eu-west-1"), "d int": date("yyyyMMdd") }), '"20260228"'],
    ["yyyy/dd/MM", table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yyyy/dd/MM") }), '"2026/28/02"'],
    [
      "years of two digits",
      table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yy/MM/dd", "20/01/01,NOW") }),
      "cannot be read as days",
    ],
    [
      "hours",
      table(REGION_DAY, { region: enumeration("eu-west-1"), d: date("yyyy/MM/dd/HH", "2020/01/01/00,NOW") }),
      "cannot be read as days",
    ],
    ["hours below the days", table(`${YMD}/\${hour}`, { ...TWO, hour: integer("0,23", "2") }), "does not read"],
    [
      "month and day in each other's place",
      table(`${BUCKET}/${A}/CloudTrail/eu-west-1/\${year}/\${day}/\${month}`, TWO),
      "does not include",
    ],
    [
      "the year at the end",
      table(`${BUCKET}/${A}/CloudTrail/eu-west-1/\${day}/\${month}/\${year}`, TWO),
      "does not include",
    ],
    [
      "a folder before the region",
      table(`${BUCKET}/${A}/CloudTrail/logs/\${region}/\${d}`, {
        region: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
      "does not include",
    ],
    [
      "regions in upper case",
      table(REGION_DAY, { region: enumeration("eu-west-1", "US-EAST-1"), d: date("yyyy/MM/dd") }),
      '"US-EAST-1"',
    ],
    [
      "a blank after the comma",
      table(REGION_DAY, { region: enumeration("eu-west-1", " us-east-1"), d: date("yyyy/MM/dd") }),
      '" us-east-1"',
    ],
    [
      "accounts as numbers",
      table(`${BUCKET}/\${account}/CloudTrail/eu-west-1/\${d}`, {
        account: integer("12345678901,999999999999"),
        d: date("yyyy/MM/dd"),
      }),
      '"12345678901"',
    ],
    [
      "an account in the organization's place",
      table(`${BUCKET}/\${account}/${A}/CloudTrail/eu-west-1/\${d}`, {
        account: enumeration(A),
        d: date("yyyy/MM/dd"),
      }),
      "an organization",
    ],
    [
      "account and region in each other's place",
      table(`${BUCKET}/\${region}/CloudTrail/\${account}/\${d}`, {
        account: enumeration(A),
        region: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
      '"eu-west-1"',
    ],
    [
      "no folder CloudTrail",
      table(`${BUCKET}/${A}/\${region}/\${d}`, { region: enumeration("eu-west-1"), d: date("yyyy/MM/dd") }),
      "does not follow CloudTrail's folders",
    ],
    [
      "no account",
      table(`${BUCKET}/CloudTrail/\${region}/\${d}`, { region: enumeration("eu-west-1"), d: date("yyyy/MM/dd") }),
      "does not follow CloudTrail's folders",
    ],
    [
      "digests",
      table(`${BUCKET}/${A}/CloudTrail-Digest/\${region}/\${d}`, {
        region: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
      "CloudTrail-Digest, which contains no API calls",
    ],
    [
      "Insights",
      table(`${BUCKET}/${A}/CloudTrail-Insight/\${region}/\${d}`, {
        region: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
      "CloudTrail-Insight, which contains no API calls",
    ],
    [
      "KEY=VALUE, as no template is set",
      table(null, { region: enumeration("eu-west-1"), d: date("yyyy/MM/dd") }, `${BUCKET}/${A}/CloudTrail/`),
      '"region=${region}"',
    ],
    [
      "KEY=VALUE in the template",
      table(`${BUCKET}/${A}/CloudTrail/eu-west-1/day=\${d}`, { d: date("yyyy/MM/dd") }),
      '"day=2026/02/28"',
    ],
    ["steps of two days", table(YMD, { ...TWO, day: { ...integer("1,31", "2"), interval: "2" } }), "does not include"],
    [
      "a range that ends a month ago",
      projectedTrail({ "projection.timestamp.range": "2020/01/01,NOW-1MONTH" }),
      "does not cover",
    ],
    [
      "a listed day beyond the range",
      table("s3://trail-bucket/copies/${d}", { d: integer("20200101,20260228", "8") }),
      "does not include 2026-03-01",
    ],
    [
      "listed days",
      table("s3://trail-bucket/copies/${dt}", { dt: enumeration("2026-02-28", "2026-03-01") }),
      "does not include 2026-03-02",
    ],
    [
      "numbers that may be days",
      table("s3://trail-bucket/copies/${x}", { x: integer("1,365") }),
      "key x may be a time",
    ],
  ])("%s", async (_name, metadata, words) => {
    const run = await runFixed([cleanCall()], { address: `${ADDRESS}?max-scan=1GB`, tables: { [PATH]: metadata } });
    expect(run.problems.map(({ code }) => code)).toEqual(["not-covered"]);
    expect(run.problem.detail).toContain(words);
    expect(run.verdict).toBe("inconclusive");
  });

  it.each<[string, TableMetadata, Parameters<typeof runFixed>[1], string]>([
    [
      "days of one digit, without `since`",
      table(YMD, { ...TWO, day: integer("1,31", "1") }),
      { request: { since: null } },
      "2024/01/01",
    ],
    ["another account's folder", projectedTrail(), { request: { registryId: "444455556666" } }, "not of 444455556666"],
    ["another region's folder", table(YMD, TWO), { request: { region: "us-east-1" } }, "not of us-east-1"],
    [
      "an injected account of numbers",
      table(`${BUCKET}/\${account}/CloudTrail/eu-west-1/\${d}`, {
        "account bigint": { type: "injected" },
        d: date("yyyy/MM/dd"),
      }),
      { request: { registryId: "012345678901" } },
      '"12345678901"',
    ],
    ["an injected month of numbers", table(YMD, { ...TWO, "month int": { type: "injected" } }), {}, '"2026/2/28"'],
    [
      "one year's folder, without partitions",
      trail({ parameters: { location: `${BUCKET}/${A}/CloudTrail/eu-west-1/2025/` } }),
      {},
      "2026/02/28",
    ],
    [
      "digests, without partitions",
      trail({ parameters: { location: `${BUCKET}/${A}/CloudTrail-Digest/` } }),
      {},
      "contains no API calls",
    ],
    [
      "digests, with registered partitions",
      trail({
        ...registeredTrail(),
        parameters: {},
        Parameters: { ...trail().Parameters, location: `${BUCKET}/${A}/CloudTrail-Insight/` },
      }),
      {},
      "contains no API calls",
    ],
  ])("%s", async (_name, metadata, change, words) => {
    const run = await runFixed([cleanCall()], {
      address: `${ADDRESS}?max-scan=1GB`,
      tables: { [PATH]: metadata },
      ...change,
    });
    expect(run.problems.map(({ code }) => code)).toEqual(["not-covered"]);
    expect(run.problem.detail).toContain(words);
    expect(run.verdict).toBe("inconclusive");
  });
});

describe("a table over CloudTrail's folders, or over a layout of its own, is covered", () => {
  it.each<[string, TableMetadata, Parameters<typeof runFixed>[1]?]>([
    ["year, month and day", table(YMD, TWO)],
    ["listed months", table(YMD, { ...TWO, month: enumeration("01", "02", "03") })],
    ["injected texts", table(YMD, { ...TWO, month: { type: "injected" }, day: { type: "injected" } })],
    ["months alone", table(`${BUCKET}/${A}/CloudTrail/eu-west-1/\${m}/`, { m: date("yyyy/MM") })],
    ["years alone", table(`${BUCKET}/${A}/CloudTrail/eu-west-1/\${year}`, { year: integer("2020,2030") })],
    [
      "a year and a whole rest",
      table(`${BUCKET}/${A}/CloudTrail/eu-west-1/\${year}/\${rest}`, {
        year: integer("2020,2030"),
        rest: date("MM/dd", "01/01,12/31"),
      }),
      { request: { since: null } },
    ],
    ["a static year", table(`${BUCKET}/${A}/CloudTrail/eu-west-1/2026/\${month}`, { month: integer("1,12", "2") })],
    [
      "a prefix of the name CloudTrail",
      table(`s3://trail-bucket/CloudTrail/AWSLogs/${A}/CloudTrail/\${r}/\${d}`, {
        r: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
    ],
    [
      "an organization",
      table(`${BUCKET}/\${o}/\${a}/CloudTrail/\${r}/\${d}`, {
        o: enumeration("o-a1b2c3d4e5"),
        a: enumeration(A),
        r: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
    ],
    [
      "an upper-case region that is not wanted",
      table(REGION_DAY, { region: enumeration("eu-west-1", "US-EAST-1"), d: date("yyyy/MM/dd") }),
      { request: { region: "eu-west-1" } },
    ],
    [
      "days without zeros, where none of them is wanted",
      table(YMD, { ...TWO, day: integer("1,31") }),
      { request: { since: Date.UTC(2026, 1, 20), until: Date.UTC(2026, 1, 25) } },
    ],
    [
      "a copy in folders KEY=VALUE",
      table("s3://trail-bucket/copies/region=${region}/day=${d}", {
        region: enumeration("eu-west-1"),
        d: date("yyyy-MM-dd"),
      }),
    ],
    [
      "a copy without AWSLogs",
      table(`s3://trail-bucket/copies/CloudTrail/\${region}/\${d}`, {
        region: enumeration("eu-west-1"),
        d: date("yyyy/MM/dd"),
      }),
    ],
    ["no partitions, an account's folder", trail()],
    ["no partitions, an organization's folder", trail({ parameters: { location: `${BUCKET}/o-a1b2c3d4e5/` } })],
    ["no partitions, the whole bucket", trail({ parameters: { location: "s3://trail-bucket" } })],
  ])("%s", async (_name, metadata, change = {}) => {
    const run = await runFixed([UNTIMED], {
      address: `${ADDRESS}?max-scan=1GB`,
      tables: { [PATH]: metadata },
      ...change,
    });
    expect([run.problems, run.verdict]).toEqual([[], "passed"]);
  });
});
