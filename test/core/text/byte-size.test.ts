import { describe, expect, test } from "vitest";
import { inBytes, parseByteSize } from "../../../src/core/text/byte-size.ts";

describe("a size", () => {
  test.each([
    ["500MB", 500e6],
    ["1.5 GB", 1.5e9],
    ["2tb", 2e12],
    ["0MB", 0],
  ])("%s is %d bytes", (text, bytes) => {
    expect(parseByteSize(text)).toEqual({ ok: true, value: bytes });
  });

  test.each(["", "100", "GB", "1KB", "1GiB", "-1GB", "1e3GB", "1,5GB", "1234567MB", " 1GB"])(
    "%j is refused",
    (text) => {
      expect(parseByteSize(text)).toEqual({ ok: false, reason: "expected a size, such as 500MB, 100GB or 2TB" });
    },
  );

  test.each([
    [0, "0 bytes"],
    [999, "999 bytes"],
    [1_234_567, "1.2 MB"],
    [2e12, "2 TB"],
  ])("of %d bytes is shown as %s", (bytes, shown) => {
    expect(inBytes(bytes)).toBe(shown);
  });
});
