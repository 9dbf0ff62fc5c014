import { expect, test } from "vitest";
import { parseScanDate } from "../../../src/sources/findings/scan-dates.ts";

test.each([
  ["milliseconds that the SDK parsed as seconds", new Date(Date.UTC(2026, 2, 2) * 1_000)],
  ["the last moment that a Date can hold", new Date(8.64e15)],
  ["an invalid Date", new Date(Number.NaN)],
  ["infinity", Number.POSITIVE_INFINITY],
])("%s is not a date of a scan", (_what, value) => {
  expect(parseScanDate(value)).toBeNull();
});
