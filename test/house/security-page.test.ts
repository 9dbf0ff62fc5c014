import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/security.md", "utf8");

const section = (title: string) => PAGE.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";

const THREATS = section("Threats")
  .split("\n")
  .filter((line) => line.startsWith("| **"))
  .map((line) => {
    const [, threat = "", , held = ""] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { threat: /\*\*(.*?)\*\*/.exec(threat)?.[1] ?? "", held };
  });

/** What the issue of a threat model names, by a word of each. */
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
  it.each(NAMED)("has the threat %s", (word) => {
    expect(THREATS.map(({ threat }) => threat).join("; ")).toContain(word);
  });

  it.each(THREATS)("$threat: its test is there", ({ held }) => {
    let path = "";
    let titles = 0;
    for (const [, file, title] of held.matchAll(/`(test\/[^`]+)`|"([^"]+)"/g)) {
      if (file !== undefined) path = file;
      expect(existsSync(path), path).toBe(true);
      if (title === undefined) continue;
      titles += 1;
      expect(readFileSync(path, "utf8"), `${path}: ${title}`).toContain(title);
    }
    expect(titles).toBeGreaterThan(0);
  });
});
