import { describe, expect, it } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import { athenaAddresses, isAthenaAddress, parseAddress } from "../../../src/sources/athena/address.ts";

const DEFAULTS = {
  catalog: "AwsDataCatalog",
  database: "sec",
  table: "logs",
  workgroup: null,
  output: null,
  maxScan: null,
  timeout: 20 * 60_000,
};

describe("an address", () => {
  it.each([
    ["athena://sec/logs", {}],
    ["athena://sec/logs?", {}],
    ["athena://MyCatalog/sec/logs", { catalog: "MyCatalog" }],
    ["athena://aws%3Acloudtrail/0e0e0e0e-0000", { database: "aws:cloudtrail", table: "0e0e0e0e-0000" }],
    ["athena://sec/a%2Fb%25%22%3F", { table: 'a/b%"?' }],
    ["athena://sec/logs?workgroup=team-a.1_x", { workgroup: "team-a.1_x" }],
    ["athena://sec/logs?output=s3://results/athena/", { output: "s3://results/athena/" }],
    ["athena://sec/logs?output=s3%3A%2F%2Fresults", { output: "s3://results" }],
    ["athena://sec/logs?output=s3://results/a%26b%3Fc/", { output: "s3://results/a&b?c/" }],
    ["athena://sec/logs?max-scan=100GB", { maxScan: 100e9 }],
    ["athena://sec/logs?max-scan=1.5tb&timeout=90s", { maxScan: 1.5e12, timeout: 90_000 }],
    ["athena://sec/logs?max-scan=10MB", { maxScan: 10e6 }],
    ["athena://sec/logs?timeout=1h&", { timeout: 3_600_000 }],
  ])("%s", (entry, expected) => {
    expect(parseAddress(entry)).toEqual({ entry, ...DEFAULTS, ...expected });
  });

  it.each([
    ["athena://", "does not name a table"],
    ["athena://logs", "does not name a table"],
    ["athena://sec/", "does not name a table"],
    ["athena:///sec/logs", "does not name a table"],
    ["athena://a/b/c/d", "does not name a table"],
    ["athena://sec/lo%0Ags", "control character"],
    ["athena://sec/%E0%A4%A", "invalid percent-encoding"],
    [`athena://sec/${"x".repeat(256)}`, "more than 255"],
    ["athena://sec/logs?workgrup=a", "Did you mean workgroup?"],
    ["athena://sec/logs?region=eu-west-1", 'unknown setting "region"'],
    ["athena://sec/logs?workgroup=a&workgroup=b", "has workgroup twice"],
    ["athena://sec/logs?workgroup", "has no value for workgroup"],
    ["athena://sec/logs?workgroup=", "has no value for workgroup"],
    ["athena://sec/logs?workgroup=a%20b", 'the workgroup "a b"'],
    ["athena://sec/logs?output=results", 'the output "results"'],
    ["athena://sec/logs?output=https://results", 'the output "https://results"'],
    ["athena://sec/logs?max-scan=100", 'the max-scan "100"'],
    ["athena://sec/logs?max-scan=1MB", "at least 10MB"],
    ["athena://sec/logs?max-scan=1GiB", 'the max-scan "1GiB"'],
    ["athena://sec/logs?timeout=20", 'the timeout "20"'],
    ["athena://sec/logs?timeout=0s", 'the timeout "0s"'],
  ])("%s is invalid", (entry, said) => {
    expect(() => parseAddress(entry)).toThrow(GateError);
    expect(() => parseAddress(entry)).toThrow(said);
    expect(() => parseAddress(entry)).toThrow(/^cloudtrail: ".*Expected athena:\/\/\[CATALOG\/\]DATABASE\/TABLE/s);
  });

  it("is distinguished from other entries of cloudtrail, and read once", () => {
    const entries = ["trail/", "s3://athena/x", "athena://sec/logs", "./athena://x", "athena://sec/logs"];
    expect(entries.map(isAthenaAddress)).toEqual([false, false, true, false, true]);
    expect(athenaAddresses(entries)).toEqual([parseAddress("athena://sec/logs")]);
  });
});
