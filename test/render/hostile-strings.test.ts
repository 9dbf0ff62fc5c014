import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { RENDERERS, withText } from "../support/renderers.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

const code = (point: number) => String.fromCodePoint(point);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Strings that are known to break out of a format, by kind. */
const STRINGS: Record<string, readonly string[]> = {
  "whole attacks": ATTACKS,
  "each control character": [...range(0, 0x1f), ...range(0x7f, 0x9f)].map((point) => `a${code(point)}b`),
  "what turns, joins or hides": [
    ...range(0x200b, 0x200f),
    ...range(0x2028, 0x202e),
    ...range(0x2060, 0x2069),
    0xfeff,
    0xad,
  ].map((point) => `a${code(point)}b`),
  "half a character": ["\ud800", "\udfff", "a\ud83d", "\ude00b", "\udc00\ud800"],
  "each character of Markdown": "\\`*_{}[]()<>#+-.!|~=^$:@&\"'/%;?,"
    .split("")
    .flatMap((mark) => [mark, mark.repeat(3), ` ${mark}a${mark} `]),
  "beginnings of lines": [
    "# a",
    "- a",
    "1. a",
    "> a",
    "    a",
    "\ta",
    "---",
    "===",
    "```",
    "~~~",
    "| a |",
    "[a]: b",
    "[^1]: a",
    "<!--",
    "-->",
  ].flatMap((mark) => [mark, `\n${mark}`, `\r\n\r\n${mark}\n\n`]),
  HTML: [
    "<a>",
    "</td>",
    "</code>",
    "<!DOCTYPE html>",
    "<script>",
    "</script>",
    "<![CDATA[x]]>",
    "<?php ?>",
    "&lt;b&gt;",
    "&#60;b&#62;",
    "&#x3C;",
    "<x\u0000y>",
    "<IMG SRC=x OnError=y>",
    "<svg/onload=x>",
    "<math><mi//xlink:href=x>",
    '" onmouseover="x',
    "' onmouseover='x",
    "`onmouseover=x",
    "javascript:x",
    "data:text/html,x",
  ],
  "workflow commands": [
    "::error::x",
    "\n::error::x",
    "\r::set-output name=a::b",
    "##[error]x",
    "\n##[add-mask]x",
    "::stop-commands::x",
    "%0A::error::x",
    "%0D%0A",
    "::add-mask::a",
    "::group::",
  ],
  "expressions and shells": [
    "${{ secrets.X }}",
    "$(id)",
    "`id`",
    "; rm -rf /",
    "| cat",
    "&& id",
    "$HOME",
    "%PATH%",
    "\\x41",
    "\\u0041",
    "{{7*7}}",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "+1",
    "-1",
  ],
  "mentions and references": [
    "@octocat",
    "@org/team",
    "#1",
    "GH-1",
    "a/b#2",
    "a@b.example",
    "https://evil.example",
    "www.evil.example",
    "a".repeat(40),
    "0".repeat(40),
  ],
  "terminal sequences": [
    "\u001b[31m",
    "\u001b]0;title\u0007",
    "\u001b]8;;https://evil.example\u001b\\x",
    "\u009b2J",
    "\u001bc",
    "\u001b[6n",
    "\b\b\b",
    "\r",
    "\u001b[?1049h",
  ],
  long: [
    "a".repeat(5_000),
    "漢".repeat(2_000),
    "e\u0301".repeat(2_000),
    "a ".repeat(2_000),
    "\n".repeat(500),
    "<b>".repeat(1_000),
    "👩‍👩‍👧‍👦".repeat(300),
  ],
  "names of things": ["__proto__", "constructor", "toString", "null", "undefined", "NaN", "true", "", " "].filter(
    (text) => text !== "",
  ),
};

const ALL = Object.entries(STRINGS).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));
const scenes = ["failed-1", "inconclusive"] as const;
const table: string[] = [];
const PAGE = readFileSync("docs/security.md", "utf8");

describe("every hostile string is rendered safely by", () => {
  it.each(Object.entries(RENDERERS))("%s", (name, render) => {
    const faults = scenes.flatMap((scene) => {
      const report = SCENES[scene]();
      const plain = withText(report, "x");
      return ALL.flatMap(({ kind, text }) => {
        const fault = render(withText(report, text), plain);
        return fault === null ? [] : [`${kind}: ${JSON.stringify(text.slice(0, 60))}: ${fault}`];
      });
    });
    expect(faults).toEqual([]);
    // docs/security.md names this number.
    expect(PAGE).toContain(`| ${name} | ${ALL.length} | ${scenes.length} |`);
    table.push(`${name}: ${ALL.length} strings in every field of ${scenes.length} reports`);
  });
});

afterAll(() => console.log(table.join("\n")));
