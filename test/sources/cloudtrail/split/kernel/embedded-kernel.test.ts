import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { compileKernel, EMBEDDED_KERNEL } from "../../../../../scripts/compile-kernel.ts";
import * as codes from "../../../../../src/sources/cloudtrail/split/kernel/kernel.ts";
import { newKernel } from "../../../../../src/sources/cloudtrail/split/kernel/new-kernel.ts";
import { PlainKernel } from "../../../../../src/sources/cloudtrail/split/kernel/plain-kernel.ts";
import { ValueSkipper } from "../../../../../src/sources/cloudtrail/split/kernel/value-skipper.ts";

const SOURCE = "src/sources/cloudtrail/split/kernel/assembly/kernel.ts";

it("the embedded kernel is what its source gives", () => {
  expect(readFileSync(EMBEDDED_KERNEL, "utf8")).toBe(compileKernel(process.cwd()));
});

it("the codes of the kernel's source are those of the type", () => {
  const source = readFileSync(SOURCE, "utf8");
  const constants = new Map(
    [...source.matchAll(/^const ([A-Z_]+) = ([\d_]+);/gm)].map(([, name = "", value = ""]) => [
      name,
      Number(value.replaceAll("_", "")),
    ]),
  );
  const constantCase = (name: string) => name.replace(/[A-Z]/g, "_$&").toUpperCase();
  const expected = [
    ["BLOCK", codes.MARGIN],
    ["PIECE_BYTES", codes.PIECE_BYTES],
    ...codes.SKIP_RESULTS.map((result, index) => [constantCase(result), index] as const),
    ...Object.entries(codes.FLAGS).map(([name, flag]) => [constantCase(name), flag] as const),
  ] as const;
  for (const [name, value] of expected) expect(constants.get(name), name).toBe(value);
});

it("where WebAssembly is not available, the plain kernel is used", () => {
  vi.stubGlobal("WebAssembly", undefined);
  try {
    const skipper = new ValueSkipper();
    skipper.load(Buffer.from('{"a":[]} '));
    skipper.begin(8);
    expect(newKernel()).toBeInstanceOf(PlainKernel);
    expect(skipper.skip(0)).toEqual({ kind: "closed", at: 8 });
  } finally {
    vi.unstubAllGlobals();
  }
});
