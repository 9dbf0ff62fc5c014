import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/security.md", "utf8");

const section = (title: string) => PAGE.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";

const THREATS = section("Threats")
  .split("\n")
  .filter((line) => line.startsWith("| **"))
  .map((line) => {
    const [, threat = "", done = "", , held = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { threat: /\*\*(.*?)\*\*/.exec(threat)?.[1] ?? "", done, held };
  });

/** The threats that the model must cover, by a word of each. */
const NAMED = [
  "image metadata",
  "ignore file",
  "baseline",
  "fork",
  "Forged CloudTrail",
  "Old CloudTrail",
  "moved tag",
  "stale scan",
  "attestation",
  "false host",
  "endpoint",
  "command injection",
  "Terminal escapes",
  "Floods",
  "secrets",
  "exhaustion",
  "supply chain",
];

describe("docs/security.md", () => {
  it.each(NAMED)("has a threat about %s", (word) => {
    expect(THREATS.map(({ threat }) => threat).join("; ")).toContain(word);
  });

  it("names the countermeasure of each threat", () => {
    expect(THREATS.length).toBeGreaterThan(25);
    expect(THREATS.filter(({ done }) => done === "")).toEqual([]);
  });

  it.each(THREATS)("names existing tests for the threat: $threat", ({ held }) => {
    let path = "";
    let titles = 0;
    for (const [, file, title] of held.matchAll(/`(test\/[^`]+)`|"([^"]+)"/g)) {
      if (file !== undefined) path = file;
      expect(existsSync(path), path).toBe(true);
      if (title === undefined) continue;
      titles += 1;
      expect(runs(readFileSync(path, "utf8"), title), `${path}: ${title}`).toBe(true);
    }
    expect(titles).toBeGreaterThan(0);
  });
});

/** Whether a test, a group of tests or a row of a table of tests of that title is in the text and is not skipped. */
function runs(text: string, title: string): boolean {
  const [before, after] = text.split(`"${title}"`);
  if (before === undefined || after === undefined) return false;
  if (/^\s*$/.test(before.slice(before.lastIndexOf("\n") + 1)) && after.startsWith(":")) return true;
  const [, kind] = [...before.matchAll(/^[^\S\n]*(?:describe|it|test)(\.\w+)?\(/gm)].at(-1) ?? [null, "none"];
  return before.trimEnd().endsWith("(") && !/\/\/.*$/.test(before) && (kind === undefined || kind === ".each");
}

it.each([
  ['it("holds", () => {});', true],
  ['  it.each([\n  1,\n])("holds", () => {});', true],
  ['it.skip("holds", () => {});', false],
  ['it.todo("holds");', false],
  ['  "holds": {}', true],
  ['// "holds": {}', false],
  ['// it("holds")', false],
  ['// "holds"\nit("does not", () => {});', false],
])("the check for a test finds it, or not, in: %s", (text, held) => {
  expect(runs(text, "holds")).toBe(held);
});
