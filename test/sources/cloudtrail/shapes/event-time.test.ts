import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../../src/core/text/time.ts";
import { eventTime, isOutside } from "../../../../src/sources/cloudtrail/shapes/event-time.ts";
import { evaluate, inFolder } from "../../../support/evaluate.ts";
import { logFile, scanCall } from "../../../support/records.ts";

const NOON = Date.UTC(2021, 7, 11, 12);
const NONE = { since: null, until: null };

describe("a time with two readings", () => {
  it.each<[unknown, "inside" | "outside", "inside" | "outside"]>([
    // Whether it is inside the bounds that start at noon, and inside those that end at noon.
    ["2021-08-11", "inside", "inside"],
    [" 2021-08-11 ", "inside", "inside"],
    ["2021-08-10", "outside", "inside"],
    ["2021-08-12", "inside", "outside"],
    ["2021-08-11T11:59", "outside", "inside"],
    ["2021-08-11T12:00", "inside", "inside"],
    ["2021-08-11T11:59:59Z", "outside", "inside"],
    ["2021-08-11T11:59:59.9Z", "outside", "inside"],
    ["2021-08-11 11:59:59.999999", "outside", "inside"],
    ["2021-08-11 12:00:00", "inside", "inside"],
    ["2021-08-11T12:00:00.001Z", "inside", "outside"],
    ["2021-08-11T14:00:00+02:00", "inside", "inside"],
    ["2021-08-11T14:00:00+03:00", "outside", "inside"],
    ["2021-08-11T07:00:00-0600", "inside", "outside"],
    ["2021-08", "inside", "inside"],
    ["2021-02-30T00:00:00Z", "inside", "inside"],
    ["20210811T000000Z", "inside", "inside"],
    ["11/08/2021", "inside", "inside"],
    ["2021-08-11 11:59:59.999 UTC", "outside", "inside"],
    ["2021-08-11 12:00:01 UTC", "inside", "outside"],
    // Epoch seconds and milliseconds: midnight, noon, and a moment before and after noon.
    ["1628640000", "outside", "inside"],
    [1628640000, "outside", "inside"],
    [1628640000000, "outside", "inside"],
    ["1628640000000", "outside", "inside"],
    [" 1628683200 ", "inside", "inside"],
    [1628683199, "outside", "inside"],
    [1628683199.999, "outside", "inside"],
    [1628683200, "inside", "inside"],
    [1628683200.25, "inside", "outside"],
    ["1628683200001", "inside", "outside"],
    // Microseconds, nanoseconds, days and other numbers.
    [1628640000000000, "inside", "inside"],
    ["1628640000000000000", "inside", "inside"],
    [18850, "inside", "inside"],
    [-1628640000, "inside", "inside"],
    [Number.NaN, "inside", "inside"],
    ["1628640000s", "inside", "inside"],
    ["0x61130000", "inside", "inside"],
    ["", "inside", "inside"],
    [null, "inside", "inside"],
    [undefined, "inside", "inside"],
    [{}, "inside", "inside"],
  ])("%j is %s `since` noon, and %s `until` noon", (time, since, until) => {
    const record = { eventTime: time };
    expect([
      isOutside(record, { ...NONE, since: NOON }) ? "outside" : "inside",
      isOutside(record, { ...NONE, until: NOON }) ? "outside" : "inside",
    ]).toEqual([since, until]);
  });

  it("is never outside bounds that contain the moment, whatever its precision", () => {
    const forms = [
      (iso: string) => iso.slice(0, 10),
      (iso: string) => iso.slice(0, 16),
      (iso: string) => iso.slice(0, 19),
      (iso: string) => `${iso.slice(0, 19)}Z`,
      (iso: string) => iso.slice(0, 21),
      (iso: string) => iso.slice(0, 22).replace("T", " "),
      (iso: string) => iso,
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: NOON - 400 * DAY, max: NOON + 400 * DAY }),
        fc.constantFrom(...forms),
        fc.option(fc.integer({ min: 0, max: 3 * DAY }), { nil: null }),
        fc.option(fc.integer({ min: 0, max: 3 * DAY }), { nil: null }),
        (moment, form, before, after) => {
          const bounds = {
            since: before === null ? null : moment - before,
            until: after === null ? null : moment + after,
          };
          expect(isOutside({ eventTime: form(new Date(moment).toISOString()) }, bounds)).toBe(false);
        },
      ),
      {
        examples: [
          [NOON, forms[0] ?? String, 0, null],
          [NOON + 999, forms[3] ?? String, 0, 0],
        ],
      },
    );
  });

  it("that is only a date does not order calls", () => {
    expect(eventTime({ eventTime: "2021-08-11" })).toBeNull();
    expect(eventTime({ eventTime: "2021-08-11T00:00:00Z" })).toBe(Date.UTC(2021, 7, 11));
    for (const time of [1628640000, "1628640000", 1628640000000, "1628640000000", "2021-08-11 00:00:00 UTC"]) {
      expect(eventTime({ eventTime: time })).toBe(Date.UTC(2021, 7, 11));
    }
  });

  it.each(["2021-08-11", "2021-08-11T12:00", "yesterday", null])("a call at %j in a file counts", async (time) => {
    const file = logFile({ ...scanCall(), eventTime: time });
    const report = await inFolder({ "a.json": file }, (folder) =>
      evaluate([folder], { request: { since: NOON + 1, until: NOON + 59_000 } }),
    );
    expect([report.verdict, report.inputs.skipped]).toEqual(["failed", 0]);
  });
});
