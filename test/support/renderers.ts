import { createHash } from "node:crypto";
import type { Report } from "../../src/core/report/report.ts";
import { isObject } from "../../src/core/text/json-values.ts";
import { explain } from "../../src/core/view/explain.ts";
import { annotationsOf } from "../../src/render/annotations.ts";
import { renderComment } from "../../src/render/comment.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { headlineText } from "../../src/render/headline.ts";
import { renderHtml } from "../../src/render/html.ts";
import { renderJson } from "../../src/render/json.ts";
import { renderSarif } from "../../src/render/sarif.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { columnsOf } from "../../src/render/terminal-text.ts";
import { githubReads } from "./github-markdown.ts";

/** Fields whose values the core chose; all others may evaluate anything. */
const CHOSEN = new Set(
  "severity status verdict verdictWithoutExemptions outcome code fix exploit scanType source rule generatedAt firstTime lastTime scannedAt dateAdded publishedAt uri technique kind state selectedBy dueDate expires id".split(
    " ",
  ),
);

/** The report with `text` in every field that comes from outside. */
export function withText(report: Report, text: string): Report {
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") return text;
    if (Array.isArray(value)) return value.map(fill);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, CHOSEN.has(key) ? held : fill(held)]));
  };
  const changed = fill(JSON.parse(JSON.stringify(report))) as Report;
  return { ...changed, tool: report.tool, detection: report.detection };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Controls, what turns the direction of reading, and halves of characters. */
const LEADS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** The elements of a page, and its attributes, without what stands in its scripts. */
function elementsOf(html: string): string[] {
  const bare = html.replaceAll(/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g, "$1$2");
  return [...bare.matchAll(/<\/?([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)/g)].map(([, name = "", attributes = ""]) =>
    [name, ...[...attributes.matchAll(/\s([\w-]+)/g)].map(([, attribute]) => attribute)].join(" "),
  );
}

/** What is wrong with a rendered text, held against that of the plain text "x"; null where nothing is. */
export type Renderer = (report: Report, plain: Report) => string | null;

const unless = (holds: boolean, fault: string) => (holds ? null : fault);

/** The same elements; of long texts fewer, where they come to the end of a budget. */
function isStructured(elements: readonly string[], plain: readonly string[]): boolean {
  return elements.length < plain.length
    ? elements.every((name) => plain.includes(name) || ["p", "em", "a"].includes(name))
    : elements.join(" ") === plain.join(" ");
}

const markdown = (render: (report: Report) => string): Renderer => {
  const structure = (report: Report) => {
    const [shown = ""] = render(report).split("<details>\n<summary>Ignore-file entries");
    return githubReads(shown).elements.filter((name) => !["code", "br"].includes(name));
  };
  return (report, plain) =>
    unless(isStructured(structure(report), structure(plain)), "it makes elements of its own") ??
    unless(!LEADS.test(render(report).replaceAll("\n", "")), "it has a control");
};

const lines =
  (render: (report: Report) => string): Renderer =>
  (report) => {
    const text = render(report);
    return (
      unless(!LEADS.test(text.replaceAll("\n", "")), "it has a control") ??
      unless(
        text.split("\n").every((line) => !/^\s*::[\w-]/.test(line) && !line.includes("##[")),
        "it has a workflow command",
      )
    );
  };

/** Everything that writes what others wrote, by its name. */
export const RENDERERS: Record<string, Renderer> = {
  "job summary": markdown((report) =>
    renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: "report.json" }),
  ),
  "pull request comment": markdown((report) =>
    renderComment(report, { fullReport: null, runUrl: "https://github.com/a/b/actions/runs/1" }),
  ),
  "web page": (report, plain) => {
    const structure = (of: Report) =>
      elementsOf(renderHtml(of, { sha256 })).filter((name) => !/^(code|wbr|a)\b/.test(name));
    // What an ignore file cannot name has no entry to copy.
    return unless(isStructured(structure(report), structure(plain)), "it makes elements of its own");
  },
  SARIF: (report) => {
    const sarif = renderSarif(report, { dockerfile: null, sha256 });
    return (
      unless(JSON.stringify(JSON.parse(sarif)) !== "", "it is no JSON") ??
      unless(!/[\ud800-\udfff]/u.test(sarif), "it has half a character")
    );
  },
  "JSON report": (report) =>
    unless(
      JSON.stringify(JSON.parse(renderJson(report))) === JSON.stringify(report),
      "it reads back as something else",
    ),
  table: (report) => {
    const text = renderTable(report, { width: 80, color: false, hyperlinks: false });
    return (
      unless(
        text.split("\n").every((line) => columnsOf(line) <= 80),
        "a line is too wide",
      ) ?? lines(() => text)(report, report)
    );
  },
  explanation: lines((report) => renderExplanation(explain(report.groups[0]?.name ?? "x", report, new Map()))),
  headline: (report) => unless(!LEADS.test(headlineText(report)), "it is more than a line"),
  annotations: (report) =>
    annotationsOf(report, { dockerfile: null })
      .map(({ title, message }) =>
        unless(!LEADS.test(title) && !LEADS.test(message.replaceAll("\n", "")), "it has a control"),
      )
      .find((fault) => fault !== null) ?? null,
};
