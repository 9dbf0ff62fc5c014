import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { explain } from "../../src/core/view/explain.ts";
import { jsonForLog, logText, markdownBlock, markdownCode } from "../../src/render/escape.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { PAGE_SCRIPT } from "../../src/render/html/page-script.ts";
import { STYLE } from "../../src/render/html/style.ts";
import { renderHtml } from "../../src/render/html.ts";
import { type Format, forLog } from "../../src/render/log-format.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { githubReads } from "../support/github-markdown.ts";
import { jsonReport } from "../support/json-report.ts";
import { withText } from "../support/renderers.ts";
import { ATTACKS, SCENES } from "../support/reports.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const RENDERED = {
  table: (report) => renderTable(report, { width: 80, color: true, hyperlinks: true }),
  json: jsonReport,
  markdown: (report) => renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: "##[error]x" }),
  sarif: (report) => renderSarif(report, { dockerfile: { path: "##[error]x", line: 1 }, sha256 }),
  html: (report) => renderHtml(report, { sha256 }),
} satisfies Record<Format, (report: Report) => string>;

const FORMATS: readonly Format[] = ["table", "json", "markdown", "sarif", "html"];

/**
 * Text that CI systems execute as a command. GitHub's runner trims whitespace of a line and checks for `::`, and in any
 * other line for `##[` anywhere. Azure and TeamCity check for their own marks anywhere. GitLab and Travis need a carriage
 * return.
 */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/).flatMap((line) => {
    const bare = line.replaceAll("\u001b", "").replaceAll(/^(?:\[[\d;]*m|\s)+/g, "");
    const live = bare.startsWith("::") || /##(?:\[|vso\[|teamcity\[)/i.test(line);
    return live || log.includes("\r") ? [line] : [];
  });
}

const COMMANDS = [
  "##[error]forged",
  "###[error]forged",
  "a ##[add-mask]b",
  "##vso[task.setvariable variable=x]y",
  "##VSO[task.complete result=Succeeded;]",
  "##teamcity[buildStatus status='SUCCESS']",
  "::set-output name=verdict::passed",
  "\n::error::forged",
  "\r::error::forged",
  "\u2028::error::forged",
  "\u0085::error::forged",
  "\u3000\u00a0::stop-commands::x",
  "x\n \t::add-path::/tmp",
  "section_start:1:x\r\u001b[0Ksection_end:2:x\r\u001b[0K",
  "travis_fold:start:x\r",
  "#",
  "##",
  "[",
  "vso[a]",
  "::",
  ":",
  "\\##[x]",
  '"##[x]"',
  "&#35;#[x]",
  "`##[x]`",
  "\u202e##[x]",
];

const hostile = fc.oneof(
  fc.constantFrom(...COMMANDS, ...ATTACKS),
  fc.array(fc.constantFrom(...COMMANDS, " ", "\n", "x"), { maxLength: 6 }).map((parts) => parts.join("")),
);

const scenes = ["failed-1", "exempt", "inconclusive", "exploited", "hostile"] as const;

describe.each(FORMATS)("%s in a log", (format) => {
  it("contains no command, whatever the fields contain", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...scenes), (text, scene) => {
        const log = forLog(RENDERED[format](withText(SCENES[scene](), text)), format);
        expect(commandsIn(log)).toEqual([]);
        expect(log).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0080-\u009f]/);
        // The table writes colors and links itself.
        if (format !== "table") expect(log.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      }),
      { numRuns: 60 },
    );
  });
});

describe("output that is safe for a log", () => {
  it.each(["json", "sarif"] as const)("%s parses to the same value", (format) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = RENDERED[format](withText(SCENES["failed-1"](), text));
        expect(JSON.parse(forLog(rendered, format))).toEqual(JSON.parse(rendered));
      }),
      { numRuns: 60 },
    );
  });

  it("any JSON value parses to the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), hostile, (value, text) => {
        const json = JSON.stringify({ value, [text]: text }, null, 2);
        expect(JSON.parse(jsonForLog(json))).toEqual(JSON.parse(json));
      }),
    );
  });

  it("HTML keeps the script, the style and the text of every element", () => {
    const decoded = (page: string) => page.replaceAll("&#35;", "#").replaceAll("&#58;", ":");
    fc.assert(
      fc.property(hostile, (text) => {
        const page = RENDERED.html(withText(SCENES["failed-1"](), text));
        const log = forLog(page, "html");
        expect(log).toContain(`<script>${PAGE_SCRIPT}</script>`);
        expect(log).toContain(`<style>${STYLE}</style>`);
        expect(decoded(log)).toBe(decoded(page));
      }),
      { numRuns: 40 },
    );
  });

  it("Markdown shows names and blocks unchanged", () => {
    for (const text of COMMANDS) {
      const block = githubReads(markdownBlock(text, "yaml"));
      expect(commandsIn(markdownBlock(text, "yaml"))).toEqual([]);
      expect(commandsIn(`x ${markdownCode(text)}`)).toEqual([]);
      expect(block.elements.filter((name) => !["pre", "code"].includes(name))).toEqual([]);
    }
    const yaml = "ignore:\n  - id: x##[error]y\n\n  - id: <b>&amp;\n";
    expect(githubReads(markdownBlock(yaml, "yaml")).text.trimEnd()).toBe(yaml.trimEnd());
  });
});

it("an explanation contains no command", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const report = withText(SCENES["failed-1"](), text);
      expect(commandsIn(forLog(renderExplanation(explain(text, report, new Map())), "table"))).toEqual([]);
    }),
  );
});

it("a text of many blank lines is processed in one pass", () => {
  const blank = "\n".repeat(500_000);
  expect(logText(`${blank}x::error::`)).toBe(`${blank}x::error::`);
});
