import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllowedEndpoints } from "../../../src/core/options/allowed-endpoints.ts";

describe("allowed-endpoints", () => {
  test.each([
    ["", []],
    ["http://localhost:4566", ["http://localhost:4566"]],
    ["http://localhost:4566\n", ["http://localhost:4566"]],
    ["http://moto:5000\r\nhttps://ecr.example", ["http://moto:5000", "https://ecr.example"]],
    ["https://ECR.Example:443", ["https://ecr.example"]],
    ["HTTP://my_stack:80", ["http://my_stack"]],
    ["http://[::1]:4566", ["http://[::1]:4566"]],
    ["http://127.0.0.1:1\nhttp://127.0.0.1:1", ["http://127.0.0.1:1"]],
  ])("takes %j", (text, origins) => {
    expect(parseAllowedEndpoints(text)).toEqual({ ok: true, value: origins });
  });

  test.each([
    ["a path", "https://ecr.example/v1"],
    ["an empty path", "http://localhost:4566/"],
    ["a query", "https://ecr.example?x=1"],
    ["a fragment", "https://ecr.example#x"],
    ["a user name", "https://user@ecr.example"],
    ["a user name and a password", "https://user:secret@ecr.example"],
    ["a wildcard", "https://*.example"],
    ["only a wildcard", "*"],
    ["no scheme", "localhost:4566"],
    ["no scheme, but slashes", "//localhost:4566"],
    ["another scheme", "ftp://ecr.example"],
    ["no host", "https://"],
    ["no host, but a port", "https://:443"],
    ["a port that is too large", "https://ecr.example:65536"],
    ["a port that is not a number", "https://ecr.example:http"],
    ["a list with commas", "http://a,http://b"],
    ["a list with blanks", "http://a http://b"],
    ["a backslash", "https://ecr.example\\evil"],
    ["an escape", "https://ecr%2eexample"],
    ["letters of another script", "https://аmazonaws.com"],
    ["a control character", "https://ecr.example\u0000"],
  ])("refuses %s, and shows it and what is accepted", (_, text) => {
    expect(parseAllowedEndpoints(`http://localhost:4566\n${text}`)).toEqual({
      ok: false,
      reason: expect.stringContaining(`${JSON.stringify(text)} is not an origin. Expected http://HOST[:PORT]`),
    });
  });

  test.each(["http://a\n\nhttp://b", "\nhttp://a", "http://a\n\n", "http://a\n  \nhttp://b"])(
    "refuses an empty line, which an empty expression leaves: %j",
    (text) => {
      expect(parseAllowedEndpoints(text)).toEqual({
        ok: false,
        reason: expect.stringMatching(/line \d is empty\. Check whether an expression evaluated to an empty string/),
      });
    },
  );

  test("what it takes are origins, as requests have them", () => {
    const part = fc.constantFrom(
      "http://",
      "https://",
      "a",
      ".",
      ":",
      "80",
      "443",
      "[::1]",
      "*",
      "/",
      "@",
      "?",
      "-",
      "%2e",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join("");
        const parsed = parseAllowedEndpoints(text);
        const origins = parsed.ok ? parsed.value : [];
        for (const origin of origins) expect(new URL(origin).origin).toBe(origin);
      }),
    );
  });
});
