import * as core from "@actions/core";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  codeTag,
  commandData,
  commandProperty,
  htmlText,
  logText,
  markdownCode,
  markdownLink,
  markdownText,
  oneLine,
  safeUrl,
  scriptJson,
  visible,
} from "../../src/render/escape.ts";
import { githubHtml, githubReads } from "../support/github-markdown.ts";
import { ATTACKS } from "../support/reports.ts";

/** Text of special characters of each format, of words that GitHub links, and of any other characters. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from("`|\\<>&\"'*_~[](){}#+-=.!$@:/^ \n\r\t1a")),
      fc.constantFrom("@octocat", "org/repo#12", "GH-3", "https://evil.example", "www.evil.example", "a@evil.example"),
      fc.constantFrom("\u001b[31m", "\u202e", "\u200b", "\ud800", "\u2028", "\u009b", "&amp;", "&#64;", "-->", "]]>"),
      fc.constantFrom("::error::", "##[group]", "</code>", "</td>", "<!--", "1. ", "- ", "> ", "| a |", "\n\n", "```"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(""));

const everything = fc.oneof(fc.constantFrom(...ATTACKS), hostileText);

/** Characters that change how a terminal, a browser or a reader sees the text. */
const LEADING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe("visible", () => {
  test.each([
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["a\u202eb\u2066c", "a\\u{202e}b\\u{2066}c"],
    ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
    ["tag\u{e0041}", "tag\\u{e0041}"],
    ["half \ud83d pair", "half \\u{d83d} pair"],
    ["ruby\ufff9x", "ruby\\u{fff9}x"],
    ["bell\u0007 del\u007f c1\u009b", "bell\\u{7} del\\u{7f} c1\\u{9b}"],
    ["one\r\ntwo\rthree\ttab", "one\ntwo\nthree tab"],
    ["漢字 \u{1f600} é", "漢字 \u{1f600} é"],
    ["z\u0301\u0301\u0301\u0301\u0301", "z\u0301\u0301\u0301\u0301\\u{301}"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("removes everything that changes how a terminal or a reader sees the text", () => {
    fc.assert(
      fc.property(everything, (text) => {
        expect(visible(text).replaceAll("\n", "")).not.toMatch(LEADING);
        expect(oneLine(text)).not.toMatch(LEADING);
      }),
    );
  });
});

describe("markdownText", () => {
  test("renders as the same text in a paragraph, without elements, links or mentions", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const { elements, text: read } = githubReads(markdownText(text));
        expect(elements.filter((name) => name !== "p")).toEqual([]);
        expect(read).toBe(oneLine(text));
      }),
      { numRuns: 500 },
    );
  });

  test("stays in one table cell, and inside <summary>", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const safe = markdownText(text);
        const table = githubReads(`| a | b |\n| - | - |\n| ${safe} | end |\n`);
        expect(table.elements).toEqual(["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td"]);
        const folded = githubReads(`<details>\n<summary>${safe}</summary>\n\nend\n\n</details>\n`);
        expect(folded.elements).toEqual(["details", "summary", "p"]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "@octocat",
    "@org/team",
    "org/repo#12",
    "see #12",
    "GH-12",
    "a@evil.example",
    "https://evil.example",
    "www.evil.example",
  ])("%s is broken up for software that links text after rendering", (text) => {
    const html = githubHtml(markdownText(text));
    expect(html).toContain("\u200b");
    expect(html).not.toContain("<a");
    expect(html).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./);
  });
});

test("text that ends with www does not become a link before a full stop", () => {
  expect(githubHtml(`Not in the list: ${markdownText("see www")}. Add it.`)).not.toContain("<a");
});

describe("markdownCode and codeTag", () => {
  test("render as the same text in one <code>, in a paragraph, a cell and <summary>", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const line = oneLine(text);
        for (const code of [markdownCode(text), codeTag(text)]) {
          const alone = githubReads(`in ${code}.`);
          expect(alone.elements).toEqual(["p", "code"]);
          expect(alone.text).toBe(`in ${line}.`);
          const cell = githubReads(`| a | b |\n| - | - |\n| ${code} | end |\n`);
          expect(cell.elements).toEqual(["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "code", "td"]);
          expect(cell.text).toContain(line);
        }
        expect(githubReads(`<details><summary>${codeTag(text)}</summary></details>`).elements).toEqual([
          "details",
          "summary",
          "code",
        ]);
      }),
      { numRuns: 500 },
    );
  });

  test("leave plain names readable in the source", () => {
    expect(markdownCode("org.example:parser 4.1.0")).toBe("`org.example:parser 4.1.0`");
    expect(markdownCode("@scope/name")).toBe("`@scope/name`");
  });
});

describe("htmlText", () => {
  test("renders as the same text between tags and in a quoted attribute", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const safe = htmlText(text);
        expect(safe).not.toMatch(/[<>"'`]/);
        expect(githubReads(`<b title="${safe.replaceAll("\n", " ")}">x</b>`).elements).toEqual(["p", "b"]);
      }),
    );
  });
});

describe("scriptJson", () => {
  test("parses to the value, and cannot close its element", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const json = scriptJson({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});

describe("safeUrl and markdownLink", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "ftp://evil.example/",
    "//evil.example",
    "/relative",
    "",
    "https://github.com@evil.example/",
    "https://user:password@evil.example/",
    `https://evil.example/${"a".repeat(2048)}`,
  ])("%j is rejected as an address", (address) => {
    expect(safeUrl(address)).toBeNull();
    expect(markdownLink("label", address)).toBe("label");
  });

  test("an address is encoded for HTML, Markdown and terminals", () => {
    expect(safeUrl("https://v.example/a b|c(d)`e`*f*'g'\"h\"<i>[j]\\k\u202e?l=1&m=2")).toBe(
      "https://v.example/a%20b%7Cc%28d%29%60e%60%2Af%2A%27g%27%22h%22%3Ci%3E%5Bj%5D/k%E2%80%AE?l=1&m=2",
    );
  });

  test("a link renders as one link to the same address", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const address = `https://v.example/x?q=${text}&copy=1`;
        const { elements } = githubReads(`| a |\n| - |\n| ${markdownLink("label", address)} |\n`);
        expect(elements.filter((name) => name === "a")).toHaveLength(1);
        expect(elements.filter((name) => name === "td")).toHaveLength(1);
        const href = safeUrl(address) ?? "";
        expect(href).toMatch(/^https:\/\/v\.example\/x\?q=[!-~]*&copy=1$|^https:\/\/v\.example\/x\?q=[!-~]*#[!-~]*$/);
        expect(githubHtml(markdownLink("label", address))).toContain(`href="${href.replaceAll("&", "&#x26;")}"`);
      }),
    );
  });
});

describe("workflow commands", () => {
  test.each(["100%", "a\r\nb", "a:b,c", "%0A", "::error::x"])("%j is escaped as @actions/core does", (text) => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
    core.error(text, { title: text });
    spy.mockRestore();
    expect(written.join("").trimEnd()).toBe(`::error title=${commandProperty(text)}::${commandData(text)}`);
  });
});

/** A line is a command with `::` at its start after whitespace, or with `##[` anywhere (the older form). */
const LIVE = /^\s*::|##\w*\[/m;

describe("logText", () => {
  test("has no line that a runner executes as a command", () => {
    fc.assert(
      fc.property(everything, (text) => {
        const safe = logText(text);
        for (const line of safe.split(/\r\n|[\r\n\u2028\u2029\u0085\v\f]/)) expect(line).not.toMatch(LIVE);
        expect(safe.replaceAll("\n", "")).not.toMatch(LEADING);
      }),
    );
  });

  test.each([
    ["::error::forged", "\u2236:error::forged"],
    ["fine\n \t::set-output name=verdict::passed", "fine\n  \u2236:set-output name=verdict::passed"],
    ["a\r##[error]b", "a\n#\u266f[error]b"],
    ["x ##vso[task.setvariable]y", "x #\u266fvso[task.setvariable]y"],
    ["std::string in 2001:db8::1", "std::string in 2001:db8::1"],
  ])("%j is logged as %j", (text, logged) => {
    expect(logText(text)).toBe(logged);
  });
});
