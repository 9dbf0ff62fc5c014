import { describe, expect, test } from "vitest";
import { GateError, messageOf } from "../../../../src/core/errors.ts";
import { parseIgnoreFile } from "../../../../src/core/policy/exemptions/ignore-file.ts";
import { IGNORE_FILE } from "../../../support/policies.ts";

/** The message of the GateError; anything else that is thrown fails the test. */
function errorFor(text: string): string {
  try {
    parseIgnoreFile(text, IGNORE_FILE);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return messageOf(thrown);
  }
  throw new Error("the file was accepted");
}

describe("a hostile ignore file is rejected in bounded time", () => {
  const size = 256 * 1024;
  const filled = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
  test.each([
    ["nested lists", filled("[")],
    ["nested mappings", filled("{a: ")],
    ["nested blocks", filled("- ")],
    ["anchors", filled("&a ")],
    ["consecutive empty lists", filled("[]")],
    ["many errors", filled("}")],
    ["many keys", Array.from({ length: 60_000 }, (_, index) => `k${index}:`).join("\n")],
    ["many aliases", `a: &a [x]\nb: [${Array.from({ length: 50_000 }, () => "*a").join(",")}]`],
    ["a file that is too long", `#${"x".repeat(size)}`],
  ])("%s", (_what, text) => {
    const started = performance.now();
    expect(errorFor(text)).toMatch(/^\.ecr-findings-ignore\.yaml/);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("does not modify a prototype", () => {
    expect(errorFor("ignore:\n  - __proto__: {polluted: true}\n")).toMatch(/2:5: unknown key "__proto__"/);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
