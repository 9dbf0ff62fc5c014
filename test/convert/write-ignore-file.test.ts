import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { SourceEntry } from "../../src/convert/source-entries.ts";
import { leftOutLines, writeIgnoreFile } from "../../src/convert/write-ignore-file.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";

const entry = (changes: Partial<SourceEntry> = {}): SourceEntry => ({
  id: "CVE-2024-0001",
  packages: [],
  reason: "why",
  expires: "2026-12-31",
  untilFixed: false,
  ...changes,
});

const NO_FILL = { reason: null, expires: null };

const write = (entries: SourceEntry[], fill: { reason: string | null; expires: string | null } = NO_FILL) =>
  writeIgnoreFile([{ path: ".trivyignore", entries, leftOut: [] }], fill);

/** Texts that mean something in YAML, a terminal or a CI log. */
const HOSTILE = [
  "a\n  - id: CVE-2024-9999\n    reason: x\n    expires: never",
  "x\r- id: CVE-2024-9999",
  "\u001b[2J\u001b]8;;https://evil.example\u0007click",
  "\u202ereversed",
  "a\u2028b\u0085c",
  "*alias",
  "&anchor",
  "!!js/function x",
  "null",
  "~",
  "never",
  "- a",
  "key: value # comment",
  "'\"`",
  "--- ",
  "%YAML 1.1",
  "{a: [b",
  "\u{10ffff}\u200b",
];

describe("the writer", () => {
  it.each(HOSTILE)("keeps a reason a reason, on one line and visible: %j", (reason) => {
    const { text } = write([entry({ reason })]);
    const { ignore, inconclusive } = parseIgnoreFile(text, "out.yaml");
    expect(ignore.map(({ id, expires }) => [id, expires])).toEqual([["CVE-2024-0001", "2026-12-31"]]);
    expect(inconclusive).toEqual([]);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(text.split("\n").filter((line) => line.includes("reason:"))).toHaveLength(1);
  });

  it.each(HOSTILE)("keeps what was left out a comment: %j", (hostile) => {
    const file = {
      path: `dir/${hostile}`,
      entries: [entry()],
      leftOut: [{ line: 1, what: hostile, why: `got ${hostile}` }],
    };
    const { text } = writeIgnoreFile([file], NO_FILL);
    const body = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(body).toEqual(["ignore:", "  - id: CVE-2024-0001", "    reason: why", "    expires: 2026-12-31"]);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
  });

  it("writes what the reader reads back, for any entries", () => {
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", minLength: 1 }));
    const any = fc.record({
      id: fc.constantFrom("CVE-2024-0001", "GHSA-jfh8-c2jp-5v3q"),
      packages: fc.array(fc.constantFrom("glibc", "libstdc++", "@babel/core", "golang.org/x/net"), { maxLength: 2 }),
      reason: fc.option(texts),
      expires: fc.option(fc.constantFrom("2026-12-31", "2024-02-29")),
      untilFixed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (entries) => {
        const { text } = write(entries, { reason: "filled", expires: "never" });
        const { ignore } = parseIgnoreFile(text, "out.yaml");
        expect(ignore.map(({ id, packages, untilFixed, expires }) => ({ id, packages, untilFixed, expires }))).toEqual(
          entries.map(({ id, packages, untilFixed, expires }) => ({ id, packages, untilFixed, expires })),
        );
        expect(parse(text)).toMatchObject({ ignore: ignore.map(({ reason }) => ({ reason })) });
      }),
    );
  });

  it.each<[string, SourceEntry, string | null, string | null, string]>([
    ["a reason", entry({ reason: null }), null, "2027-01-31", "INCOMPLETE: add reason"],
    ["a reason that is only invisible space", entry({ reason: " \n" }), null, null, "INCOMPLETE: add reason"],
    ["an expiry date", entry({ expires: null }), "filled", null, "INCOMPLETE: add expires"],
    ["both", entry({ reason: null, expires: null }), null, null, "INCOMPLETE: add reason and expires"],
  ])("marks an entry without %s, and the reader refuses the file", (_, lacking, reason, expires, mark) => {
    const complete = entry({ id: "CVE-2024-0002" });
    const { text, ...counts } = write([complete, lacking], { reason, expires });
    expect(text).toContain(`  # ${mark}\n  - id: CVE-2024-0001`);
    expect(text).toMatch(/^# Converted by .*\n# INCOMPLETE: ecr-findings-gate refuses this file/);
    expect(() => parseIgnoreFile(text, "out.yaml")).toThrow(/^out\.yaml:\d+:\d+: (reason|expires) is missing/);
    expect(counts.withoutReason + counts.withoutExpiry).toBe(mark.includes("and") ? 2 : 1);
  });

  it("fills only what a source lacks", () => {
    const { text } = write([entry(), entry({ reason: null, expires: null })], { reason: "filled", expires: "never" });
    expect(text.split("\n").slice(2)).toEqual([
      "ignore:",
      "  - id: CVE-2024-0001",
      "    reason: why",
      "    expires: 2026-12-31",
      "  - id: CVE-2024-0001",
      "    reason: filled",
      "    expires: never",
      "",
    ]);
  });

  it("writes an empty list where nothing was converted, and lists what was left out", () => {
    const file = { path: "a", entries: [], leftOut: [{ line: null, what: "x".repeat(1000), why: "unknown" }] };
    const { text } = writeIgnoreFile([file], NO_FILL);
    expect(text).toBe(
      `# Converted by ecr-findings-gate from a\n# Not converted:\n# - a: ${"x".repeat(97)}...: unknown.\n\nignore: []\n`,
    );
    expect(parseIgnoreFile(text, "out.yaml").ignore).toEqual([]);
    expect(leftOutLines({ ...file, leftOut: [{ line: 3, what: "AVD-1", why: "unknown" }] })).toEqual([
      "a:3: AVD-1: unknown.",
    ]);
  });
});
