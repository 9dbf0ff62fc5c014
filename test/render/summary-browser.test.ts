import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { CHROMIUM } from "../support/chromium.ts";
import { githubPage } from "../support/github-markdown.ts";
import { SCENES } from "../support/reports.ts";

const folder = mkdtempSync(join(tmpdir(), "summary-browser-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs in the page: collects what a reader of the hostile summary sees. */
const LOOK = `<script>
  addEventListener("load", () => {
    const article = document.querySelector("article");
    const all = [...article.querySelectorAll("*")];
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    let outsideCode = "";
    while (texts.nextNode()) if (!texts.currentNode.parentElement.closest("code, a")) outsideCode += texts.currentNode.data + "\\n";
    const seen = {
      attacked: String(globalThis.attacked),
      active: all.filter((e) => e.matches("script, img, svg, style, iframe, form, input, object, embed, textarea, h1")).length,
      handlers: all.flatMap((e) => e.getAttributeNames()).filter((name) => /^on|^style$/.test(name)),
      schemes: [...new Set(all.filter((e) => e.href).map((e) => e.protocol))],
      mentions: outsideCode.match(/@[A-Za-z0-9]|[A-Za-z0-9]#[0-9]|GH-[0-9]/g) ?? [],
      headings: all.filter((e) => /^H[1-6]$/.test(e.tagName)).map((e) => e.textContent.slice(0, 14)),
      wide: document.documentElement.scrollWidth > innerWidth,
    };
    document.title = JSON.stringify(seen);
  });
</script>`;

test.skipIf(CHROMIUM === null)(
  `the hostile summary in a browser executes nothing, links to web addresses only and contains no mention (needs Chromium)`,
  () => {
    const summary = renderSummary(SCENES.hostile(), { budgetBytes: SUMMARY_BUDGET, fullReport: null });
    const page = join(folder, "page.html");
    writeFileSync(page, githubPage(summary, "light") + LOOK);
    const flags = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync";
    const dom = execFileSync(
      CHROMIUM ?? "",
      [...flags.split(" "), `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${page}`],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 50_000 },
    );
    const [, title = ""] = /<title>(.*?)<\/title>/s.exec(dom) ?? [];
    const seen = JSON.parse(title.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
    expect(seen).toEqual({
      attacked: "undefined",
      active: 0,
      handlers: [],
      schemes: ["https:"],
      mentions: [],
      headings: ["❌ Failed for <", "Images", "Not evaluated"],
      wide: false,
    });
  },
);
