import fc from "fast-check";
import { enhancedFinding } from "../fakes/findings.ts";
import { type Call, finding } from "./records.ts";

/** A JSON value as it is written: with repeated keys, escapes and whitespace. */
export type Written =
  | { kind: "text"; text: string; escapes: "none" | "first" | "all" }
  | { kind: "scalar"; text: string }
  | { kind: "list"; elements: Written[]; gap: string }
  | { kind: "object"; members: [string, Written][]; gap: string; escapesKeys: boolean };

/** The JSON text. */
export function jsonOf(written: Written): string {
  switch (written.kind) {
    case "text":
      return quoted(written.text, written.escapes);
    case "scalar":
      return written.text;
    case "list":
      return `[${written.elements.map((each) => `${written.gap}${jsonOf(each)}`).join(`${written.gap},`)}${written.gap}]`;
    case "object": {
      const { gap, escapesKeys } = written;
      const members = written.members.map(([key, value]) => {
        return `${gap}${quoted(key, escapesKeys ? "first" : "none")}${gap}:${gap}${jsonOf(value)}`;
      });
      return `{${members.join(`${gap},`)}${gap}}`;
    }
  }
}

function quoted(text: string, escapes: "none" | "first" | "all"): string {
  const units = escapes === "none" ? 0 : escapes === "first" ? Math.min(1, text.length) : text.length;
  const escaped = Array.from({ length: units }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`);
  return `"${escaped.join("")}${JSON.stringify(text.slice(units)).slice(1)}`;
}

/** A plain value as it is written without anything unusual. */
export function plainly(value: unknown): Written {
  if (value instanceof Date) return plainly(value.toISOString());
  if (typeof value === "string") return { kind: "text", text: value, escapes: "none" };
  if (Array.isArray(value)) return { kind: "list", elements: value.map(plainly), gap: "" };
  if (typeof value !== "object" || value === null) return { kind: "scalar", text: JSON.stringify(value) };
  const members = Object.entries(value).map(([key, member]): [string, Written] => [key, plainly(member)]);
  return { kind: "object", members, gap: "", escapesKeys: false };
}

const LONG = "A flaw of which the description is long. ".repeat(15);

/** Findings that are kept, and findings with every kind of fault or oddity. */
export const FINDINGS: Record<string, Written> = {
  plain: plainly(finding("CVE-2026-0001", "HIGH", "libexample")),
  "of another severity": plainly(finding("CVE-2026-0001", "LOW", "libexample")),
  "of a similar name": plainly(finding("CVE-2026-0002", "HIGH", "libexample")),
  long: plainly({ ...finding("CVE-2026-0003", "MEDIUM", "libexample"), description: LONG }),
  "with characters beyond ASCII": plainly({ ...finding("CVE-2026-0004", "HIGH", "libé"), description: "„é😀\u2028" }),
  "with escapes": plainly({ ...finding("CVE-2026-0005", "HIGH", 'a"b\\c'), description: 'tab\t {"findings":[' }),
  "with a replacement character": plainly({ ...finding("CVE-2026-0006", "HIGH", "x"), description: "a\uFFFDb" }),
  "with a replacement character in a key": plainly({ ...finding("CVE-2026-0007", "HIGH", "x"), "a\uFFFD": 1 }),
  "without a severity": plainly({ ...finding("CVE-2026-0008", "HIGH", "x"), severity: null }),
  "of an unknown severity": plainly(finding("CVE-2026-0009", "GRAVE", "x")),
  "without a name": plainly({ severity: "HIGH" }),
  "with attributes that are no list": plainly({ ...finding("CVE-2026-0010", "HIGH", "x"), attributes: {} }),
  "with two package names": plainly({
    ...finding("CVE-2026-0011", "HIGH", "x"),
    attributes: [{ key: "package_name", value: "y" }, ...finding("", "", "x").attributes],
  }),
  "with a list of findings": plainly({ ...finding("CVE-2026-0012", "HIGH", "x"), findings: [{ findings: [1] }] }),
  "with a repeated key": {
    kind: "object",
    members: [
      ["name", plainly("CVE-2026-0013")],
      ["severity", plainly("HIGH")],
      ["severity", plainly("LOW")],
    ],
    gap: "",
    escapesKeys: false,
  },
  enhanced: plainly(enhancedFinding("CVE-2026-0014", "CRITICAL")),
  "that is empty": plainly({}),
  "that is nested deeply": plainly({ ...finding("CVE-2026-0015", "HIGH", "x"), deep: nested(100) }),
};

function nested(depth: number): unknown {
  return depth === 0 ? 1 : { a: nested(depth - 1) };
}

const gap = fc.constantFrom("", "", "", " ", "\n\t", "\r\n  ");

/** Any of the findings, as they are or written in another way. */
export const writtenFinding: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(...Object.values(FINDINGS)), gap, fc.boolean())
  .map(([written, space, escapesKeys]) =>
    written.kind === "object" ? { ...written, gap: space, escapesKeys } : written,
  );

const LIST_KEYS = ["findings", "enhancedFindings"];
const KEYS = ["responseElements", "imageScanFindings", "a", "", "__proto__", "1", "findingSeverityCounts", "\u00000"];
const TEXT_KEYS = [
  "CloudTrailEvent",
  "_raw",
  "Message",
  "Body",
  "responseElements",
  "imageScanFindings",
  "data",
  "value",
];

/** Documents with lists of findings at any place, in embedded JSON too, and texts that look like what stands for them. */
export const writtenDocument: fc.Arbitrary<Written> = fc.letrec<{ value: Written; object: Written; list: Written }>(
  (tie) => ({
    list: fc.record({
      kind: fc.constant("list" as const),
      elements: fc.oneof(
        { weight: 9, arbitrary: fc.array(writtenFinding, { maxLength: 5 }) },
        { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
      ),
      gap,
    }),
    object: fc.record({
      kind: fc.constant("object" as const),
      members: fc.array(
        fc.oneof(
          fc.tuple(fc.constantFrom(...LIST_KEYS), tie("list")),
          fc.tuple(fc.constantFrom(...KEYS, ...LIST_KEYS), tie("value")),
          fc.tuple(
            fc.constantFrom(...TEXT_KEYS),
            fc
              .record({
                text: fc.oneof(tie("object").map(jsonOf), tie("value").map(jsonOf)),
                escapes: fc.constantFrom("none" as const, "none" as const, "first" as const, "all" as const),
              })
              .map((fields): Written => ({ kind: "text", ...fields })),
          ),
        ),
        { maxLength: 4 },
      ),
      gap,
      escapesKeys: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    }),
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<Written>(
        ...["\u00000", "\u00001", "0", "findings", LONG, '{"findings":[]}', "\ud800", "é\uFFFD"].map(
          (text): Written => {
            return { kind: "text", text, escapes: "none" };
          },
        ),
        { kind: "scalar", text: "1e3" },
        { kind: "scalar", text: "null" },
      ),
      tie("list"),
      tie("object"),
    ),
  }),
).object;

/** A finding of this name as CloudTrail writes it. */
export function textOfFinding(name: string, change: (value: Call) => void = () => {}): string {
  const value = finding(name, "HIGH", "libexample");
  change(value);
  return JSON.stringify(value);
}
