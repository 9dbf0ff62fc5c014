import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Nodes } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

/** Markdown as GitHub renders it: GFM with raw HTML, sanitized by GitHub's allow list. */
export function githubHtml(markdown: string): string {
  return String(renderer.processSync(markdown));
}

/** The rendered elements, in order, and the text, without the zero-width spaces that prevent links. */
export function githubReads(markdown: string): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = "";
  const walk = (node: Nodes) => {
    if (node.type === "text") text += node.value;
    if (node.type === "element") elements.push(node.tagName);
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(renderer.runSync(renderer.parse(markdown)));
  return { elements, text: text.replaceAll("\u200b", "") };
}

/** A page that looks like a job summary in one of GitHub's themes. */
export function githubPage(markdown: string, theme: "light" | "dark"): string {
  const css = readFileSync(
    createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`),
    "utf8",
  );
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0; padding: 16px; } body, .markdown-body { background: ${theme === "dark" ? "#0d1117" : "#fff"}; }</style>
<article class="markdown-body">${githubHtml(markdown)}</article>`;
}
