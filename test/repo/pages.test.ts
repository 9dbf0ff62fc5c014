import { existsSync, globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const PAGES = globSync(["*.md", "docs/**/*.md", "examples/**/*.md", ".github/**/*.md"])
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(path, "utf8") }))
  .sort((a, b) => (a.path < b.path ? -1 : 1));

describe("the documentation", () => {
  it("has the pages of every project", () => {
    const expected = ["CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md"];
    expect(PAGES.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
  });

  it.each(PAGES)("$path has no dead link", ({ path, text }) => {
    expect(deadLinks(path, text)).toEqual([]);
  });

  it("is linked from the README, page by page", () => {
    const readme = PAGES.find(({ path }) => path === "README.md")?.text ?? "";
    const unnamed = PAGES.filter(({ path }) => /^docs\/[^/]+$/.test(path) && !readme.includes(`(${path}`));
    expect(unnamed.map(({ path }) => path)).toEqual(["docs/dependencies.md"]);
    const next = PAGES.filter(({ path }) => path === "docs/security.md");
    expect(next.map(({ text }) => text.includes("(dependencies.md)"))).toEqual([true]);
  });

  it("names only files that exist, in CONTRIBUTING.md and docs/architecture.md", () => {
    const pages = PAGES.filter(({ path }) => path === "CONTRIBUTING.md" || path.startsWith("docs/architecture"));
    expect(pages.flatMap(({ text }) => namedFiles(text)).filter((file) => !existsSync(file))).toEqual([]);
  });

  it("lists in CHANGELOG.md the unreleased changes first, then dated versions, newest first", () => {
    const text = PAGES.find(({ path }) => path === "CHANGELOG.md")?.text ?? "";
    const [first, ...released] = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = ""]) => heading);
    expect(first).toBe("[Unreleased]");
    const days = released.map((heading) => /^\[\d+\.\d+\.\d+\] - (\d{4}-\d{2}-\d{2})$/.exec(heading)?.[1] ?? heading);
    expect(days.filter((day) => Number.isNaN(Date.parse(day)))).toEqual([]);
    expect(days).toEqual(days.toSorted().toReversed());
    const kinds = [...text.matchAll(/^### (.*)$/gm)].map(([, kind]) => kind);
    const known = new Set(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]);
    expect(kinds.filter((kind) => !known.has(kind ?? ""))).toEqual([]);
  });
});

describe("the check for dead links", () => {
  it.each([
    "[a](nowhere.md)",
    "[a](../nowhere/)",
    "![a](pictures/none.png)",
    "[a](CHANGELOG.md#nowhere)",
    "[a](#nowhere)",
    "[a]: nowhere.md",
  ])("finds %s", (link) => {
    expect(deadLinks("page.md", `# A page\n\n${link}\n`)).toHaveLength(1);
  });

  it.each([
    "[a](CHANGELOG.md)",
    "[a](docs/)",
    "[a](CHANGELOG.md#unreleased)",
    "[a](#a-page-of-it-all)",
    "[a](https://example.com/x)",
    "`[a](nowhere.md)`",
    "```\n[a](nowhere.md)\n```",
  ])("accepts %s", (link) => {
    expect(deadLinks("page.md", `# A page, of \`it\` all\n\n${link}\n`)).toEqual([]);
  });
});

function deadLinks(path: string, text: string): string[] {
  const prose = withoutCode(text);
  const links = [...prose.matchAll(/\]\(([^)\s]+)[^)]*\)|^\[[^\]]+\]:\s*(\S+)/gm)];
  return links.flatMap(([, inline, defined]) => {
    const link = inline ?? defined ?? "";
    if (/^[a-z]+:/.test(link)) return [];
    const [target = "", anchor] = link.split("#");
    const file = target === "" ? path : posix.join(posix.dirname(path), target);
    if (target !== "" && !existsSync(file)) return [link];
    if (anchor === undefined) return [];
    return anchorsOf(target === "" ? text : readFileSync(file, "utf8")).includes(anchor) ? [] : [link];
  });
}

/** The anchors that GitHub gives to a page's headings. */
function anchorsOf(text: string): string[] {
  const headings = [...text.replaceAll(/^ *```.*?^ *```/gms, "").matchAll(/^#+ +(.*)$/gm)];
  return headings.map(([, heading = ""]) =>
    heading
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(/^ *```.*?^ *```/gms, "").replaceAll(/`[^`\n]*`/g, "");
}

/** Files of the project in backticks: `src/core/options/options.ts`, `test/render/`. */
function namedFiles(text: string): string[] {
  const named = [...text.matchAll(/`((?:src|test|docs|scripts|\.github|\.ci)\/[\w./-]*)`/g)];
  return named.map(([, file = ""]) => file);
}
