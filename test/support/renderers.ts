import { createHash } from "node:crypto";
import type { Report } from "../../src/core/report/report.ts";
import { isObject } from "../../src/core/text/json-values.ts";
import { explain } from "../../src/core/view/explain.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { headlineText } from "../../src/render/headline.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { columnsOf } from "../../src/render/terminal-text.ts";
import { githubReads } from "./github-markdown.ts";
import { jsonReport } from "./json-report.ts";

/** Fields with values from the core; all others may contain any text. */
const CORE_FIELDS = new Set(
  "severity status verdict verdictWithoutExemptions outcome code fix exploit scanType source rule generatedAt firstTime lastTime scannedAt dateAdded publishedAt uri technique kind state selectedBy dueDate expires id".split(
    " ",
  ),
);

/** The report with `text` in every field that may contain text from outside. */
export function withText(report: Report, text: string): Report {
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") return text;
    if (Array.isArray(value)) return value.map(fill);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, CORE_FIELDS.has(key) ? held : fill(held)]),
    );
  };
  const changed = fill(JSON.parse(JSON.stringify(report))) as Report;
  return { ...changed, tool: report.tool, detection: report.detection };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Control characters, bidirectional overrides and lone surrogates. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** The elements of a page with their attributes, without the contents of scripts. */
function elementsOf(html: string): string[] {
  const bare = html.replaceAll(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, "$1$2");
  return [...bare.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)/g)].map(([, name = "", attributes = ""]) =>
    [name, ...[...attributes.matchAll(/\s([\w-]+)/g)].map(([, attribute]) => attribute)].join(" "),
  );
}

/** What is wrong with a rendered report, compared with the same report of plain text "x"; null where nothing is. */
export type Renderer = (report: Report, plain: Report) => string | null;

const unless = (holds: boolean, fault: string) => (holds ? null : fault);

/** Whether the elements are the same. Long texts may have fewer, where they exceed a budget. */
function isStructured(elements: readonly string[], plain: readonly string[]): boolean {
  return elements.length < plain.length
    ? elements.every((name) => plain.includes(name) || ["p", "em", "a"].includes(name))
    : elements.join(" ") === plain.join(" ");
}

/** Remembers what a plain report gives, with which many reports are compared. */
function remembered<T>(of: (report: Report) => T): (report: Report) => T {
  const known = new WeakMap<Report, { value: T }>();
  return (report) => {
    const { value } = known.get(report) ?? { value: of(report) };
    known.set(report, { value });
    return value;
  };
}

const markdown = (render: (report: Report) => string): Renderer => {
  const structure = (text: string) => {
    const [shown = ""] = text.split("<details>\n<summary>Entries for the ignore file");
    return githubReads(shown).elements.filter((name) => !["code", "br"].includes(name));
  };
  const expected = remembered((plain) => structure(render(plain)));
  return (report, plain) => {
    const text = render(report);
    return (
      unless(isStructured(structure(text), expected(plain)), "it creates elements") ??
      unless(!UNSAFE.test(text.replaceAll("\n", "")), "it contains an unsafe character")
    );
  };
};

const webPage = (): Renderer => {
  // Findings that an ignore file cannot name have no entry.
  const structure = (report: Report) =>
    elementsOf(renderHtml(report, { sha256 })).filter((name) => !/^(code|wbr|a)\b/.test(name));
  const expected = remembered(structure);
  return (report, plain) => unless(isStructured(structure(report), expected(plain)), "it creates elements");
};

const lines =
  (render: (report: Report) => string): Renderer =>
  (report) => {
    const text = render(report);
    return (
      unless(!UNSAFE.test(text.replaceAll("\n", "")), "it contains an unsafe character") ??
      unless(
        text.split("\n").every((line) => !/^\s*::[\w-]/.test(line) && !line.includes("##[")),
        "it contains a workflow command",
      )
    );
  };

/** Everything that renders text from outside, by name. */
export const RENDERERS: Record<string, Renderer> = {
  "job summary": markdown((report) =>
    renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: "report.json" }),
  ),
  "pull request comment": markdown((report) =>
    renderComment(report, { fullReport: null, runUrl: "https://github.com/a/b/actions/runs/1", run: null }),
  ),
  "web page": webPage(),
  SARIF: (report) => {
    const sarif = renderSarif(report, { dockerfile: null, sha256 });
    return (
      unless(JSON.stringify(JSON.parse(sarif)) !== "", "it is not JSON") ??
      unless(!/[\ud800-\udfff]/u.test(sarif), "it contains a lone surrogate")
    );
  },
  "JSON report": (report) =>
    unless(JSON.stringify(JSON.parse(jsonReport(report))) === JSON.stringify(report), "it parses to another value"),
  table: (report) => {
    const text = renderTable(report, { width: 80, color: false, hyperlinks: false });
    return (
      unless(
        text.split("\n").every((line) => columnsOf(line) <= 80),
        "a line exceeds the width",
      ) ?? lines(() => text)(report, report)
    );
  },
  explanation: lines((report) => renderExplanation(explain(report.groups[0]?.name ?? "x", report, new Map()))),
  headline: (report) => unless(!UNSAFE.test(headlineText(report)), "it is not one line"),
  annotations: (report) =>
    annotationsOf(report, { dockerfile: null })
      .map(({ title, message }) =>
        unless(!UNSAFE.test(title) && !UNSAFE.test(message.replaceAll("\n", "")), "it contains an unsafe character"),
      )
      .find((fault) => fault !== null) ?? null,
};
