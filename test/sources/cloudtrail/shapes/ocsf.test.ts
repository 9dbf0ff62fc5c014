import { describe, expect, test } from "vitest";
import { codesOf, evaluateFile } from "../../../support/evaluate.ts";
import { ocsf } from "../../../support/exports.ts";
import { type Call, cleanCall, scanCall } from "../../../support/records.ts";
import { withCleanFile } from "../../../support/with-clean-file.ts";

const event = (record: Call, change: (event: Call) => void = () => {}) => {
  const made: Call = ocsf(record);
  change(made);
  return JSON.stringify(made);
};

describe("an OCSF event of a call that failed", () => {
  test.each<[string, (event: Call) => void]>([
    ["an error as text", (e) => (e.api.response.error = "AccessDenied")],
    ["an error as an object", (e) => (e.api.response.error = { code: "AccessDenied" })],
    ["a message alone", (e) => (e.api.response.message = "not authorized")],
    ["an error_message alone", (e) => (e.api.response.error_message = "not authorized")],
    ["an empty error and a message", (e) => Object.assign(e.api.response, { error: "", message: "not authorized" })],
    ["the code 400", (e) => (e.api.response.code = 400)],
    ["the code 403 as text", (e) => (e.api.response.code = "403")],
    ["a code that is a list", (e) => (e.api.response.code = [200])],
    ["the status Failure", (e) => (e.status = "Failure")],
    ["a status that is a list", (e) => (e.status = ["Success"])],
    ["the status_id 2", (e) => (e.status_id = 2)],
    ["the status_id 2 as text", (e) => (e.status_id = "2")],
    ["the status_id 99", (e) => Object.assign(e, { status_id: 99, status: "Throttled" })],
    ["an errorCode that is unmapped", (e) => (e.unmapped.errorCode = "AccessDenied")],
    ["an errorMessage that is unmapped", (e) => (e.unmapped.errorMessage = "not authorized")],
  ])("is not evaluated: %s", async (_what, change) => {
    const report = await withCleanFile(event(cleanCall(), change));
    expect([report.verdict, codesOf(report)]).toEqual(["inconclusive", ["call-failed"]]);
  });

  test.each<[string, (event: Call) => void]>([
    ["success", (e) => Object.assign(e, { status: "Success", status_id: 1, status_code: null })],
    ["success as text", (e) => (e.status_id = "1")],
    ["nothing known", (e) => Object.assign(e, { status: "Unknown", status_id: 0 })],
    ["no error", (e) => Object.assign(e.api.response, { error: null, message: "", code: 200 })],
    ["time and time_dt", (e) => (e.time_dt = "2026-03-01 10:00:00.000000")],
    ["time_dt of Athena's", (e) => (e.time_dt = "2026-03-01 10:00:00.000 UTC")],
  ])("is told from one of success: %s", async (_what, change) => {
    const report = await withCleanFile(event(cleanCall(), change));
    expect([report.verdict, codesOf(report)]).toEqual(["passed", []]);
  });
});

describe("an OCSF event that may be of the search's event is never passed over", () => {
  const of =
    (class_uid: number, api: unknown, more: object = {}) =>
    (e: Call) =>
      Object.assign(e, { class_uid, api, ...more });
  const service = { name: "ecr.amazonaws.com" };
  test.each<[string, (event: Call) => void]>([
    ["an operation that is a list", of(6004, { operation: ["DescribeImageScanFindings"], service })],
    ["an operation under a key that is not decoded", of(6004, { "operatio\uFFFD": "Describe", service })],
    ["no operation", of(3002, { service })],
    ["an operation that is not decoded", of(3002, { operation: "Descr\uFFFD", service })],
    ["no service", of(6004, { operation: "DescribeImageScanFindings" })],
    ["an api that is a list", of(6004, [{}])],
    ["an api that is text", of(6004, "DescribeImageScanFindings")],
    ["an api under a key that is not decoded", of(6004, undefined, { "ap\uFFFD": {} })],
    ["no api in API Activity", of(6003, undefined)],
  ])("%s", async (_what, change) => {
    const report = await withCleanFile(event(scanCall(), change));
    expect([report.verdict, codesOf(report)]).toEqual(["inconclusive", ["damaged"]]);
  });

  test.each<[string, (event: Call) => void]>([
    ["another operation", of(3002, { operation: "AssumeRole" })],
    ["another service", of(3002, { operation: null, service: { name: "sts.amazonaws.com" } })],
    ["another class without an api", of(4001, undefined)],
    ["another event of ECR's", of(6003, { operation: "DescribeRepositories", service })],
  ])("and one that is for certain of another is: %s", async (_what, change) => {
    const report = await withCleanFile(event(scanCall(), change));
    expect([report.verdict, report.inputs.skipped, codesOf(report)]).toEqual(["passed", 1, []]);
  });
});

describe("an OCSF event's time", () => {
  const bounds = { request: { since: Date.UTC(2026, 2, 1), until: Date.UTC(2026, 2, 1, 23) } };
  const within = { time: Date.UTC(2026, 2, 1, 10), time_dt: "2026-03-01T10:00:00Z" };
  test.each<[object, "failed" | "skipped"]>([
    [{ time: 1_772_359_200 }, "failed"],
    [{ time: 0 }, "failed"],
    [{ time: -1 }, "failed"],
    [{ time: "1772359200000" }, "failed"],
    [{ time: Number.MAX_SAFE_INTEGER }, "failed"],
    [{ time: Date.UTC(2020, 1), time_dt: "2026-03-01T10:00:00Z" }, "failed"],
    [{ time: Date.UTC(2026, 2, 1, 10), time_dt: "2020-01-01T00:00:00Z" }, "failed"],
    [{ time: null, time_dt: "2026-03-01 10:00:00.000" }, "failed"],
    [{ time_dt: null }, "failed"],
    [{ time: Date.UTC(2020, 1), time_dt: null }, "skipped"],
    [{ time: Date.UTC(2020, 1), time_dt: "2020-02-01 00:00:00" }, "skipped"],
    [{ time: undefined, time_dt: "2020-02-01 00:00:00" }, "skipped"],
  ])("%j: %s", async (times, outcome) => {
    const report = await evaluateFile(
      event(scanCall(), (e) => Object.assign(e, within, times)),
      bounds,
    );
    expect(report.inputs.skipped === 1 ? "skipped" : report.verdict).toBe(outcome);
  });
});
