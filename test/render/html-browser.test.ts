import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { RowData } from "../../src/render/html/row-data.ts";
import { CHROMIUM } from "../support/chromium.ts";
import { openPage } from "../support/opened-page.ts";
import { ATTACKS, answer, findingOf, manyFindings, packageOf, reportOf, type Scene } from "../support/reports.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(CHROMIUM === null)("the page in a browser (needs Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  const open = (scene: Parameters<typeof openPage>[1], options?: Parameters<typeof openPage>[2]) =>
    openPage(browser, scene, options);

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  const visibleRows = (page: Page) => page.locator("#findings tbody tr:visible").count();
  const field = (page: Page, name: string) => page.locator(`#findings [name=${name}]`);

  test("hostile text executes nothing, loads nothing and creates no element", async () => {
    const { page, messages } = await open("hostile");
    // The bars are the only svg; of the two scripts one is code, the other data.
    const seen = await page.evaluate(`({
      attacked: String(globalThis.attacked),
      elements: document.querySelectorAll("img, iframe, object, embed, textarea, svg:not(.bar), body [style]").length,
      scripts: document.querySelectorAll("script").length,
      handlers: [...document.querySelectorAll("*")].flatMap((e) => e.getAttributeNames()).filter((name) => name.startsWith("on")),
      links: [...document.querySelectorAll("a")].map((a) => a.protocol).filter((scheme) => !/^(https|file):$/.test(scheme)),
      headings: document.querySelectorAll("h1").length,
      rows: JSON.parse(document.getElementById("rows").textContent).length,
    })`);
    expect(seen).toEqual({
      attacked: "undefined",
      elements: 0,
      scripts: 2,
      handlers: [],
      links: [],
      headings: 1,
      rows: 24,
    });
    expect(messages).toEqual([]);
  });

  test.each(ATTACKS)("no name ends the data that contains it: %j", async (name) => {
    const { page } = await open(reportOf([answer({ findings: [findingOf({ name })] })]));
    const data = JSON.parse((await page.locator("#rows").textContent()) ?? "");
    expect(data).toHaveLength(1);
    expect(await visibleRows(page)).toBe(1);
  });

  test("its content security policy blocks foreign scripts, handlers, styles and requests", async () => {
    const { page, messages } = await open("failed-1");
    await page.evaluate(`
      document.body.insertAdjacentHTML("beforeend", '<img src="https://evil.example/x.png" onerror="globalThis.attacked=1">');
      for (const [tag, text] of [["script", "globalThis.attacked = 2"], ["style", "h1 { display: none }"]]) {
        const element = document.createElement(tag);
        element.textContent = text;
        document.body.append(element);
      }
    `);
    await expect
      .poll(() => messages.filter((line) => line.includes("Content Security Policy")).length)
      .toBeGreaterThanOrEqual(3);
    expect(await page.evaluate("String(globalThis.attacked)")).toBe("undefined");
    expect(await page.locator("h1").isVisible()).toBe(true);
    expect(messages.filter((line) => line.startsWith("asked for"))).toEqual([]);
  });

  test("filters narrow the rows, alone and combined, and a reset shows all rows", async () => {
    const { page } = await open("platforms");
    expect(await visibleRows(page)).toBe(5);
    const cells = (column: number) =>
      page.locator(`#findings tbody tr:visible > :nth-child(${column})`).allTextContents();

    await field(page, "severity").and(page.locator("[value=CRITICAL]")).uncheck();
    expect(await cells(2)).toEqual(["CVE-2026-1001"]);
    await page.locator("#reset").click();

    await field(page, "package").fill("OPENSSL");
    expect(await cells(4)).toEqual(["openssl", "openssl"]);
    await field(page, "image").selectOption({ label: "shop/api:2.0 linux/arm64 sha256:0000000c0000 (1)" });
    expect(await cells(7)).toEqual(["shop/api:2.0 linux/arm64 sha256:0000000c0000"]);
    await page.locator("#reset").click();

    await field(page, "fix").selectOption("no");
    expect(await cells(6)).toEqual(["no fix yet"]);
    await field(page, "fix").selectOption("unknown");
    expect(await visibleRows(page)).toBe(0);
    expect(await page.locator("#shown").textContent()).toBe("No finding matches, 5 in total.");
    await page.locator("#reset").click();

    await field(page, "text").fill("cve-2026-1000 libssl3");
    expect(await visibleRows(page)).toBe(2);
    await page.locator("#reset").click();
    expect(await visibleRows(page)).toBe(5);
  });

  test("the status filter selects by status, and without the script each row links to its reason", async () => {
    const { page: scripted } = await open("exempt");
    await field(scripted, "status").selectOption("ignored");
    expect(await visibleRows(scripted)).toBe(1);
    const { page } = await open("exempt", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "ignored" }).click();
    expect(await page.locator(":target + dd").textContent()).toContain("iconv is never called");
    const broken = await page.evaluate(
      `[...document.querySelectorAll("a[href^='#']")].filter((a) => !document.querySelector(a.getAttribute("href"))).length`,
    );
    expect(broken).toBe(0);
  });

  test("the rows in the data equal the rows in the table", async () => {
    const { page } = await open("failed-104");
    const data = JSON.parse((await page.locator("#rows").textContent()) ?? "");
    const shown = await page
      .locator("#findings tbody tr")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent)));
    expect(
      data.map((row: RowData) => [row.severity, row.finding, String(row.score), row.package, row.version]),
    ).toEqual(shown.map((cells) => cells.slice(0, 5)));
  });

  test("10,000 rows load in seconds, sort and filter within seconds, and print completely", async () => {
    const start = performance.now();
    const { page } = await open("failed-10000");
    expect(await visibleRows(page)).toBe(200);
    expect(performance.now() - start).toBeLessThan(30_000);
    const sorted = await page.evaluate(`(() => {
      const before = performance.now();
      document.querySelector("#findings thead button").click();
      document.body.offsetHeight;
      return performance.now() - before;
    })()`);
    expect(sorted).toBeLessThan(2_000);
    await page.locator("#reset").click();
    const took = await page.evaluate(`(() => {
      const input = document.querySelector("[name=package]");
      const before = performance.now();
      input.value = "curl";
      input.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.offsetHeight;
      return performance.now() - before;
    })()`);
    expect(took).toBeLessThan(1_000);
    expect(await page.locator("#shown").textContent()).toBe("200 of 1,000 findings shown, 10,000 in total.");
    for (let click = 0; click < 4; click++) await page.getByRole("button", { name: "Show 200 more" }).click();
    expect(await visibleRows(page)).toBe(1_000);
    expect(await page.locator("#more").isVisible()).toBe(false);
    await page.locator("#reset").click();
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("#findings tbody tr.later").count()).toBe(0);
  }, 300_000);

  test("without JavaScript every row is visible and the filters are hidden", async () => {
    const report = reportOf([answer({ findings: manyFindings(600, () => "HIGH") })]);
    const { page } = await open(report, { javaScriptEnabled: false });
    expect(await page.locator("#findings tbody tr").last().isVisible()).toBe(true);
    expect(await page.locator(".filters").isVisible()).toBe(false);
  });

  test("in print the findings are visible and the filters are hidden", async () => {
    const { page } = await open("platforms");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    expect(await visibleRows(page)).toBe(5);
    expect(await page.locator("#descriptions-title").isVisible()).toBe(true);
    expect(await page.locator("pre").last().isVisible()).toBe(true);
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(700);
  });

  test("the keyboard reaches the report by the skip link, and every filter", async () => {
    const { page } = await open("platforms");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    const reached = new Set<string>();
    for (let press = 0; press < 30; press++) {
      await page.keyboard.press("Tab");
      reached.add(await page.evaluate("document.activeElement.getAttribute('name') ?? document.activeElement.id"));
    }
    expect([...reached]).toEqual(
      expect.arrayContaining(["severity", "status", "fix", "image", "package", "text", "reset"]),
    );
  });

  test("no version and no image breaks after a hyphen, in any column and on any screen", async () => {
    const version = "2.36.20230822-1ubuntu3";
    const packages = [packageOf({ name: "libc", version, fixedVersion: "2.36-9+deb12u10" })];
    const image = { repositoryName: "team/a-service-of-ours", imageTags: ["2026-01-31-build-4"] };
    const { page } = await open(reportOf([answer({ image, findings: [findingOf({ packages })] })]));
    for (const width of [320, 800, 1160, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const broken = await page.evaluate(`[...document.querySelectorAll("code, .whole")].flatMap((code) => {
        const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
        const found = [];
        while (texts.nextNode()) {
          const { currentNode } = texts;
          const range = document.createRange();
          for (let at = 0; at < currentNode.length - 1; at++) {
            if (currentNode.data[at] !== "-") continue;
            const topOf = (from) => (range.setStart(currentNode, from), range.setEnd(currentNode, from + 1), range.getBoundingClientRect().top);
            if (topOf(at) !== topOf(at + 1)) found.push(currentNode.data);
          }
        }
        return found;
      })`);
      expect([width, broken]).toEqual([width, []]);
    }
  });

  test.each(["platforms", "hostile", "inconclusive"] as const)("the page of %s fits every width", async (scene) => {
    const { page } = await open(scene);
    for (const width of [320, 400, 768, 800, 1100, 1160, 1600, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  });

  const scenes: Scene[] = [
    "passed",
    "failed-1",
    "failed-104",
    "inconclusive",
    "exempt",
    "platforms",
    "baseline",
    "exploited",
    "accepted",
    "hostile",
  ];
  test.each(scenes)("axe finds no violation in %s with an open row, light and dark, wide and narrow", async (scene) => {
    const { page } = await open(scene, { address: "#f1" });
    await page.evaluate(AXE);
    for (const [colorScheme, width] of [["light", 1200] as const, ["dark", 320] as const]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const violations =
        await page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)]))`);
      expect([colorScheme, violations]).toEqual([colorScheme, []]);
    }
  });
});
