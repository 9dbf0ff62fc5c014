import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INPUT_REASONS, NOTICE_REASONS, type Reason, SCAN_REASONS } from "../../src/render/reasons.ts";
import { messagesByPlace, renderPlaces } from "./message-texts.ts";

const PAGE = readFileSync("docs/troubleshooting.md", "utf8");
const FILES = new Map(
  globSync("src/**/*.ts").map((path) => [path.replaceAll("\\", "/"), readFileSync(path, "utf8")] as const),
);
const SOURCE = [...FILES.values()];

describe("docs/troubleshooting.md", () => {
  it.each([
    ["An image was not evaluated", SCAN_REASONS],
    ["An export was not read", INPUT_REASONS],
    ["Notices", NOTICE_REASONS],
  ])("%s: each code with its sentence and its cure, and no other (npm run reasons)", (heading, reasons) => {
    const expected = Object.entries<Reason>(reasons).map(([code, { sentence, cure }]) => [
      `\`${code}\``,
      sentence,
      cure,
    ]);
    expect(rowsUnder(PAGE, heading)).toEqual(expected);
  });

  it("names messages that the code has", () => {
    const messages = rowsUnder(PAGE, "Messages").map(([message = ""]) => message);
    expect(messages.length).toBeGreaterThan(15);
    expect(messages.filter((message) => !isInSource(message))).toEqual([]);
  });

  it("and a message that is planted is found", () => {
    expect(isInSource("`no AWS credentials were found`")).toBe(true);
    expect(isInSource("`no AWS credentials were seen`")).toBe(false);
    expect(isInSource("no AWS credentials were found")).toBe(false);
  });
});

describe("docs/messages.md", () => {
  it("has every message of the code (npm run messages)", () => {
    const page = readFileSync("docs/messages.md", "utf8");
    expect(page.slice(page.indexOf("\n## ") + 1)).toBe(renderPlaces(messagesByPlace(FILES)));
  });

  it("and a message that is planted is found, wherever it stands", () => {
    const messages = (path: string, text: string) =>
      messagesByPlace(new Map([[path, text]])).flatMap(({ messages: found }) => found);
    const path = "src/sources/ecr/planted.ts";
    expect(messages(path, 'fail("there is no such thing");')).toEqual(["there is no such thing"]);
    expect(messages(path, "fail(`there is no ${thing}: ` + `look again at ${place}`);")).toEqual([
      "there is no …: look again at …",
    ]);
    expect(messages(path, 'throw new Error("this cannot be so");')).toEqual([]);
    expect(() => messages("src/attic/planted.ts", 'fail("there is no such thing");')).toThrow("no place of messages");
  });
});

/** The cells of the first table under a heading, without its head. */
function rowsUnder(page: string, heading: string): string[][] {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) => line.slice(2, -2).split(" | "));
}

/** A message stands in backticks, word for word as in the code. */
function isInSource(cell: string): boolean {
  const message = /^`([^`]+)`$/.exec(cell)?.[1];
  return message !== undefined && SOURCE.some((text) => text.includes(message));
}
