import fc from "fast-check";

/** One thing done to bytes: at a place, as a share of their length. */
export type Damage =
  | { kind: "flip"; at: number; bits: number }
  | { kind: "cut"; at: number }
  | { kind: "drop" | "double" | "zero"; at: number; length: number }
  | { kind: "insert"; at: number; text: string };

/** Even over the whole length; of `fc.double`, most are next to 0. */
const place = fc.nat(2 ** 30 - 1).map((at) => at / 2 ** 30);

/** Texts that mean something to one parser or another. */
export const WORDS = [
  ..."{}[]\"\\:,'#&*|>!%@`~^$?()<>/=+-.; \t\n\r\0".split(""),
  "\\u0000",
  "\ud800",
  "\u202e",
  "\ufeff",
  "null",
  "true",
  "NaN",
  "1e999",
  "-0",
  "__proto__",
  "constructor",
  '"Records":[',
  "DescribeImageScanFindings",
  "<<: *a",
  "---",
  "sha256:",
  "pkg:oci/",
  "::error::",
  "9".repeat(40),
  "a".repeat(300),
];

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: place, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant("cut" as const), at: place }),
  fc.record({ kind: fc.constantFrom("drop", "double", "zero"), at: place, length: fc.integer({ min: 1, max: 64 }) }),
  fc.record({ kind: fc.constant("insert" as const), at: place, text: fc.constantFrom(...WORDS) }),
);

export function damaged(bytes: Buffer, damage: Damage): Buffer {
  const at = Math.floor(damage.at * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (damage.kind) {
    case "flip": {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[at] = (copy[at] ?? 0) ^ damage.bits;
      return copy;
    }
    case "cut":
      return before;
    case "drop":
      return Buffer.concat([before, after.subarray(damage.length)]);
    case "double":
      return Buffer.concat([before, after.subarray(0, damage.length), after]);
    case "zero":
      return Buffer.concat([
        before,
        Buffer.alloc(Math.min(damage.length, after.length)),
        after.subarray(damage.length),
      ]);
    case "insert":
      return Buffer.concat([before, Buffer.from(damage.text), after]);
  }
}

/** A text like one of these: several damages deep, or made of words alone. */
export function like(...examples: readonly string[]): fc.Arbitrary<string> {
  const near = fc
    .tuple(fc.constantFrom(...examples), fc.array(damages, { maxLength: 4 }))
    .map(([text, all]) => all.reduce(damaged, Buffer.from(text)).toString("utf8"));
  const words = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 12 });
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: words.map((parts) => parts.join("")) });
}
