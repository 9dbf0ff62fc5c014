import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Report } from "../../src/core/report/report.ts";
import { renderHtml } from "../../src/render/html.ts";
import { SCENES, type Scene } from "./reports.ts";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The page of a report, opened as a file at this address (`#status=matched`), with its requests, console messages and
 * errors in `messages`. The file is removed when the page is closed.
 */
export async function openPage(
  browser: Browser,
  scene: Scene | Report,
  { address = "", warnOnly = false, ...options }: BrowserContextOptions & { address?: string; warnOnly?: boolean } = {},
): Promise<{ page: Page; messages: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "html-report-"));
  const path = join(folder, "report.html");
  writeFileSync(path, renderHtml(typeof scene === "string" ? SCENES[scene]() : scene, { sha256, warnOnly }));
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on("close", () => rmSync(folder, { recursive: true, force: true }));
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.route("https://**", (route) => {
    messages.push(`asked for ${route.request().url()}`);
    return route.fulfill({ body: "" });
  });
  await page.goto(`file://${path}${address}`);
  return { page, messages };
}
