import { appendFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileBytes } from "../../../../src/sources/cloudtrail/bytes/file-bytes.ts";
import { inFolder } from "../../../support/evaluate.ts";

const MEGABYTE = 1024 * 1024;

/** Reads a file of this size, which is changed before it is opened or after its first chunk. Returns the bytes and the error. */
async function read(
  size: number,
  { before = () => {}, during = () => {} }: Partial<Record<"before" | "during", (path: string) => void>>,
) {
  return inFolder({}, async (folder) => {
    const path = join(folder, "export.json");
    writeFileSync(path, Buffer.alloc(size, "{}\n"));
    const { size: found } = statSync(path);
    before(path);
    let bytes = 0;
    try {
      for await (const chunk of fileBytes(path, found)) {
        if (bytes === 0) during(path);
        bytes += chunk.length;
      }
    } catch (thrown) {
      return { bytes, fault: String(thrown) };
    }
    return { bytes, fault: null };
  });
}

describe("a file that changes", () => {
  test("fails if it shrinks while it is read", async () => {
    const { bytes, fault } = await read(9 * MEGABYTE, { during: (path) => truncateSync(path, 2 * MEGABYTE) });
    expect(bytes).toBeLessThan(9 * MEGABYTE);
    expect(fault).toMatch(/changed from \d+ to \d+ bytes while it was being read/);
  });

  test.each([3, 9])("fails if it shrinks before it is read, at %d MB", async (size) => {
    const { bytes, fault } = await read(size * MEGABYTE, { before: (path) => truncateSync(path, 2 * MEGABYTE) });
    expect(bytes).toBe(2 * MEGABYTE);
    expect(fault).toContain("changed");
  });

  test("fails if it grows while it is read", async () => {
    const { fault } = await read(9 * MEGABYTE, { during: (path) => appendFileSync(path, "{}\n") });
    expect(fault).toContain("changed");
  });

  test.each([0, 3, 9])("is read completely if it does not change, at %d MB", async (size) => {
    expect(await read(size * MEGABYTE, {})).toEqual({ bytes: size * MEGABYTE, fault: null });
  });
});
