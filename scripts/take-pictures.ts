// `npm run pictures`: takes the pictures of docs/reports.md in the system's Chromium, of the reports on examples/trail.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import type { Report } from "../src/core/report/report.ts";
import { renderComment } from "../src/render/comment.ts";
import { renderHtml } from "../src/render/html.ts";
import { renderSummary, SUMMARY_BUDGET } from "../src/render/summary.ts";
import { CHROMIUM } from "../test/support/chromium.ts";
import { githubPage } from "../test/support/github-markdown.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const command = ["src/cli.ts", "--cloudtrail", "examples/trail", "--format", "json", "--warn-only"];
const report: Report = JSON.parse(execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" }));
report.generatedAt = "2026-01-31T12:00:00Z";
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const links = { fullReport: "ecr-findings.json", runUrl: null };

const pages = (theme: "light" | "dark") => ({
  summary: githubPage(renderSummary(report, { budgetBytes: SUMMARY_BUDGET, ...links }), theme),
  comment: githubPage(renderComment(report, { ...links, run: null }), theme),
  page: renderHtml(report, { sha256 }),
});

mkdirSync(new URL("../docs/pictures/", import.meta.url), { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, html] of Object.entries(pages(colorScheme))) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1012, height: 760 } });
    await page.setContent(html);
    await page.screenshot({ path: `${root}docs/pictures/${name}-${colorScheme}.png` });
    await page.close();
  }
}
await browser.close();
