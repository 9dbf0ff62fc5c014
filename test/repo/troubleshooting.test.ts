import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const PAGE = readFileSync("docs/troubleshooting.md", "utf8");
const SOURCE = globSync("src/**/*.ts").map((path) => readFileSync(path, "utf8"));

describe("docs/troubleshooting.md", () => {
  it("names messages that the code has", () => {
    const headings = [...PAGE.matchAll(/^### (`[^`]+`)/gm)].map(([, message = ""]) => message);
    const messages = [...headings, ...rowsUnder(PAGE, "Other messages").map(([message = ""]) => message)];
    expect(messages.length).toBeGreaterThan(15);
    expect(messages.filter((message) => !isInSource(message))).toEqual([]);
  });

  it("fails for a message that is not in the source", () => {
    expect(isInSource("`no AWS credentials were found`")).toBe(true);
    expect(isInSource("`no AWS credentials were seen`")).toBe(false);
    expect(isInSource("no AWS credentials were found")).toBe(false);
  });
});

/** The cells of the first table under a heading, without its head. */
function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.slice(2, -2).split(" | "));
}

/** The cell is one message in backticks, exactly as in the source. */
function isInSource(cell: string): boolean {
  const message = /^`([^`]+)`$/.exec(cell)?.[1];
  return message !== undefined && SOURCE.some((text) => text.includes(message));
}
