import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";
import { CHROMIUM } from "../support/chromium.ts";
import { openPage } from "../support/opened-page.ts";
import { answer, digest, manyFindings, NOW, reportOf } from "../support/reports.ts";

describe.skipIf(CHROMIUM === null)("the rows of the page in a browser (needs Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  const open = (scene: Parameters<typeof openPage>[1], options?: Parameters<typeof openPage>[2]) =>
    openPage(browser, scene, options);
  const rows = (page: Page) => page.locator("#findings tbody tr:not(.detail):visible");
  const column = (page: Page, index: number) =>
    page.locator(`#findings tbody tr:not(.detail):visible > :nth-child(${index})`).allTextContents();
  const header = (page: Page, name: string) => page.locator("#findings").getByRole("button", { name, exact: true });
  const address = (page: Page) => page.evaluate<string>("decodeURIComponent(location.hash)");

  const columns = [
    {
      name: "Severity",
      index: 1,
      first: "descending",
      expected: ["CRITICAL", "CRITICAL", "CRITICAL", "CRITICAL", "HIGH"],
    },
    { name: "Finding", index: 2, first: "ascending", expected: ["CVE-2026-1000", "CVE-2026-1001"] },
    { name: "CVSS", index: 3, first: "descending", expected: ["9.8", "7.5"] },
    {
      name: "Package",
      index: 4,
      first: "ascending",
      expected: ["libssl3", "openssl", "org.example:parser at app/lib/parser-4.1.0.jar"],
    },
    { name: "Installed", index: 5, first: "ascending", expected: ["3.0.2-1", "4.1.0"] },
    { name: "Fixed in", index: 6, first: "ascending", expected: ["3.0.2-2", "no fix yet"] },
    {
      name: "Image",
      index: 7,
      first: "ascending",
      expected: ["shop/api:2.0 linux/amd64 sha256:0000000b0000", "shop/api:2.0 linux/arm64 sha256:0000000c0000"],
    },
    { name: "Status", index: 8, first: "ascending", expected: ["blocking"] },
  ];
  test.each(columns)(
    "$name sorts in both directions, and a third click restores the order",
    async ({ name, index, first, expected }) => {
      const { page } = await open("platforms");
      const before = await column(page, 2);
      const distinct = async () => [...new Set(await column(page, index))];
      const sorted = () =>
        page.locator("#findings th[aria-sort]").evaluateAll((all) => all.map((each) => each.getAttribute("aria-sort")));
      await header(page, name).click();
      expect(await distinct()).toEqual([...new Set(expected)]);
      expect(await sorted()).toEqual([first]);
      await header(page, name).click();
      // Versions that are unknown come last in both directions.
      expect(await distinct()).toEqual(
        name === "Fixed in" ? [...new Set(expected)] : [...new Set(expected)].toReversed(),
      );
      expect(await sorted()).toEqual([first === "ascending" ? "descending" : "ascending"]);
      await header(page, name).click();
      expect([await column(page, 2), await sorted(), await rows(page).count()]).toEqual([before, [], 5]);
    },
  );

  test("the table of images sorts by names and by numbers, and a third click restores the order", async () => {
    const results = [9, 10, 1_200].map((count, index) =>
      answer({
        image: { repositoryName: `team/service-${[10, 2, 1][index]}`, imageDigest: digest(index + 1) },
        scan: { type: "basic", status: "COMPLETE", completedAt: index === 1 ? null : NOW - index * 86_400_000 },
        findings: manyFindings(count, () => "HIGH"),
      }),
    );
    const { page, messages } = await open(reportOf(results));
    const names = () => page.locator(".images tbody th").allTextContents();
    const shown = async () => (await names()).map((name) => /service-(\d+)/.exec(name)?.[1]);
    const sort = (name: string) => page.locator(".images").getByRole("button", { name, exact: true }).click();
    const before = await shown();
    expect(before).toEqual(["1", "2", "10"]);
    await sort("Image");
    expect(await shown()).toEqual(["1", "2", "10"]);
    await sort("Image");
    expect(await shown()).toEqual(["10", "2", "1"]);
    expect(await page.locator(".images th[aria-sort]").evaluateAll((all) => all.map((each) => each.ariaSort))).toEqual([
      "descending",
    ]);
    await sort("Image");
    expect([await shown(), await page.locator(".images th[aria-sort]").count()]).toEqual([before, 0]);
    for (const name of ["Blocking", "Findings", "High"]) {
      await sort(name);
      expect([name, await shown()]).toEqual([name, ["1", "2", "10"]]);
      await sort(name);
      expect([name, await shown()]).toEqual([name, ["10", "2", "1"]]);
    }
    // A scan without a time comes last in both directions.
    for (const expected of [
      ["1", "10", "2"],
      ["10", "1", "2"],
    ]) {
      await sort("Scanned");
      expect(await shown()).toEqual(expected);
    }
    expect(messages).toEqual([]);
  });

  test("numbers in names sort as numbers, and sorting covers rows that are not shown yet", async () => {
    const { page } = await open("failed-10000");
    await header(page, "Image").click();
    expect((await column(page, 7))[0]).toContain("team/service-1@");
    await header(page, "Image").click();
    expect((await column(page, 7))[0]).toContain("team/service-20@");
    expect(await rows(page).count()).toBe(200);
  });

  test("each option counts the rows that match the other filters", async () => {
    const { page } = await open("platforms");
    const options = () =>
      page
        .locator("#findings select")
        .evaluateAll((all) => all.flatMap((select) => [...select.querySelectorAll("option")].map(({ text }) => text)));
    const boxes = () => page.locator("#findings .count").allTextContents();
    const all = await options();
    expect(all).toContain("blocking (5)");
    expect(await boxes()).toEqual(["4", "1"]);
    await page.locator("#findings [name=package]").fill("openssl");
    expect(await boxes()).toEqual(["2", "0"]);
    await page.locator("#findings [name=severity][value=HIGH]").uncheck();
    expect(await boxes()).toEqual(["2", "0"]);
    expect(await options()).toEqual(expect.arrayContaining(["blocking (2)", "exists (2)", "does not exist yet (0)"]));
    await page.locator("#reset").click();
    expect(await options()).toEqual(all);
  });

  test("the address contains the filter and the order, and shows the same rows again", async () => {
    const { page } = await open("platforms");
    await page.locator("#findings [name=severity][value=HIGH]").uncheck();
    await page.locator("#findings [name=text]").fill("openssl amd64");
    await header(page, "Image").click();
    const deep = await address(page);
    expect(deep).toBe("#severity=CRITICAL&text=openssl+amd64&sort=image");
    const { page: again } = await open("platforms", { address: deep });
    expect(await column(again, 4)).toEqual(["openssl"]);
    expect(await address(again)).toBe(deep);
    expect(await again.evaluate("document.activeElement.id")).toBe("findings-title");
    await again.locator("#reset").click();
    expect([await address(again), await rows(again).count()]).toEqual(["", 5]);
  });

  const strange = ["#status=nothing&sort=nothing", "#f999", "#f0", "#%E0%A4%A=", "#image=<img src=x>", "#sort=-"];
  test.each(strange)("the address %s is not an error, and all rows are shown", async (deep) => {
    const { page, messages } = await open("platforms", { address: deep });
    expect([await rows(page).count(), messages]).toEqual([5, []]);
  });

  test("a link to a finding opens its row, also one that is not shown yet", async () => {
    const { page } = await open("failed-10000", { address: "#f7001" });
    expect(await page.locator("#f7001").isVisible()).toBe(true);
    expect(await page.locator("#f7001 + .detail").isVisible()).toBe(true);
    await expect.poll(() => page.evaluate("document.activeElement.closest('tr')?.id")).toBe("f7001");
  });

  test("a row opens in place: description, packages, rule results and the entry to copy", async () => {
    const { page, messages } = await open("exploited");
    const toggle = rows(page).first().getByRole("button");
    expect(await toggle.getAttribute("aria-expanded")).toBe("false");
    await toggle.focus();
    await page.keyboard.press("Enter");
    const detail = page.locator("#f1 + .detail");
    expect(await toggle.getAttribute("aria-expanded")).toBe("true");
    for (const text of [
      "A buffer over-read in the parser",
      "CISA: Apply updates per vendor instructions.",
      "apt-get update && apt-get upgrade curl",
      "curl 7.88.1-10, fixed in: 7.88.1-12, blocking",
      "libcurl4 7.88.1-10, fixed in: 7.88.1-12, ignored",
      "Blocks: no rule exempts it.",
      "ignore file: not applied",
    ]) {
      expect(await detail.textContent()).toContain(text);
    }
    const entry = (await detail.locator("pre").textContent()) ?? "";
    const parsed = parseIgnoreFile(`ignore:\n${entry.replace('reason: ""', "reason: tested")}`, "ignore.yaml");
    expect(parsed).toMatchObject({ ignore: [{ id: "CVE-2026-2000", packages: ["curl"], repositories: ["team/app"] }] });
    await page.keyboard.press(" ");
    expect([await detail.count(), await toggle.getAttribute("aria-expanded"), messages]).toEqual([0, "false", []]);
  });

  test("an open row stays with its row when it is sorted, filtered and shown again", async () => {
    const { page } = await open("failed-104");
    await page.locator("#f1 th a").click();
    await header(page, "Finding").click();
    await header(page, "Finding").click();
    expect(await page.locator("#f1 + .detail").isVisible()).toBe(true);
    await page.locator("#findings [name=text]").fill("CVE-2025-00002");
    expect(await page.locator(".detail").isVisible()).toBe(false);
    await page.locator("#reset").click();
    expect(await page.locator("#f1 + .detail").isVisible()).toBe(true);
  });

  test("the copy button copies the entry, or selects it where the browser refuses", async () => {
    const { page } = await open("failed-1", { address: "#f1", permissions: ["clipboard-read", "clipboard-write"] });
    const entry = await page.locator(".detail pre").textContent();
    await page.locator(".detail .copy").click();
    await expect.poll(() => page.locator(".detail .copy").textContent()).toBe("Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(entry);
    const { page: refusing } = await open("failed-1", { address: "#f1" });
    await refusing.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await refusing.locator(".detail .copy").click();
    await expect.poll(() => refusing.evaluate("getSelection().toString().trim()")).toBe(entry?.trim());
  });

  test("hostile text in an open row is text, and shows no invisible character", async () => {
    const { page, messages } = await open("hostile");
    await page.evaluate("for (const link of document.querySelectorAll('#findings tbody th a')) link.click()");
    expect(await page.locator(".detail").count()).toBe(24);
    const seen = await page.evaluate(`({
      attacked: String(globalThis.attacked),
      elements: document.querySelectorAll(".detail :is(img, iframe, svg, script, style, table, form)").length,
      invisible: /[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u001b]/.test([...document.querySelectorAll(".detail")].map((e) => e.textContent).join("")),
    })`);
    expect([seen, messages]).toEqual([{ attacked: "undefined", elements: 0, invisible: false }, []]);
  });
});
