import { crc32 as native } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32ByTable } from "../../../../src/sources/cloudtrail/bytes/crc32.ts";

describe.skipIf(native === undefined)("the CRC-32 by table", () => {
  it("equals Node's own for any bytes in any pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (array, at) => {
        const bytes = Buffer.from(array);
        const pieces = crc32ByTable(bytes.subarray(at), crc32ByTable(bytes.subarray(0, at), 0));
        expect([crc32ByTable(bytes, 0), pieces]).toEqual([native(bytes), native(bytes)]);
      }),
    );
  });
});
