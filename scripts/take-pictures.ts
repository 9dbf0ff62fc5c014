// `npm run pictures`: builds the bundle, runs it on examples/trail, and takes the pictures of docs/reports.md in the
// system's Chromium: the job summary, the comment, the page, and the table on a terminal.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../test/support/chromium.ts";
import { githubPage } from "../test/support/github-markdown.ts";
import { picturedOutputs } from "../test/support/pictured-outputs.ts";
import { terminalPage } from "../test/support/terminal-page.ts";

const folder = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const { summary, comment, page, terminal } = await picturedOutputs();
const pages = (theme: "light" | "dark") => ({
  summary: githubPage(summary, theme),
  comment: githubPage(comment, theme),
  page,
  terminal: terminalPage(terminal, theme),
});

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, html] of Object.entries(pages(colorScheme))) {
    const tab = await browser.newPage({ colorScheme, viewport: { width: 1012, height: 760 } });
    await tab.setContent(html);
    // The last line of the table is part of its picture.
    await tab.screenshot({ fullPage: name === "terminal", path: `${folder}${name}-${colorScheme}.png` });
    await tab.close();
  }
}
await browser.close();
