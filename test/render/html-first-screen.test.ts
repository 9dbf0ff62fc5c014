import { type Browser, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { openPage } from "../support/opened-page.ts";
import type { Scene } from "../support/reports.ts";

const NONE = "no finding is exempt";

/** For each scene: what the verdict begins with, the worst finding, the numbers of the tiles, and the sections that are linked. */
const EXPECTED: [Scene, { verdict: string; worst: string | null; tiles: string[]; sections: string[] }][] = [
  [
    "passed",
    {
      verdict: "Passed:",
      worst: null,
      tiles: ["0no finding blocks", `0${NONE}`, "0images and inputs", "1evaluated, of 1"],
      sections: ["Notices", "Severity by image"],
    },
  ],
  [
    "failed-1",
    {
      verdict: "Failed: 1 blocking finding in 1 image",
      worst: "HIGH CVE-2026-0001, CVSS 7.5, in libexample of team/app:1.4.2@sha256:000000010000",
      tiles: ["1in 1 image", `0${NONE}`, "0images and inputs", "1evaluated, of 1"],
      sections: ["Packages to upgrade", "Severity by image", "Findings"],
    },
  ],
  [
    "inconclusive",
    {
      verdict: "Inconclusive: team/app@sha256:000000010000 could not be evaluated",
      worst: null,
      tiles: ["0no finding blocks", `0${NONE}`, "3images and inputs", "1evaluated, of 3"],
      sections: ["Not evaluated", "Severity by image"],
    },
  ],
  [
    "platforms",
    {
      verdict: "Failed: 5 blocking findings in 2 images",
      worst: "CRITICAL CVE-2026-1000, CVSS 9.8, in libssl3 of shop/api:2.0@sha256:0000000b0000 and 1 more image",
      tiles: ["5in 2 images", `0${NONE}`, "1image or input", "3evaluated, of 4"],
      sections: ["Packages to upgrade", "Severity by image", "Not evaluated", "Findings"],
    },
  ],
  [
    "exempt",
    {
      verdict: "Passed:",
      worst: null,
      tiles: ["0no finding blocks", "2would block without it", "0images and inputs", "1evaluated, of 1"],
      sections: ["Exemptions that changed the verdict", "Severity by image", "Findings"],
    },
  ],
  [
    "exploited",
    {
      verdict: "Failed: 1 blocking finding in 1 image",
      worst: "LOW CVE-2026-2000, CVSS 3.1, known to be exploited, in curl of team/app@sha256:000000010000",
      tiles: ["1in 1 image", "1would block without it", "0images and inputs", "1evaluated, of 1"],
      sections: ["Packages to upgrade", "Severity by image", "Findings"],
    },
  ],
  [
    "accepted",
    {
      verdict: "Passed:",
      worst: null,
      tiles: [
        "0no finding blocks",
        "1would block without it",
        "0images and inputs, and 1 accepted",
        "1evaluated, of 2",
      ],
      sections: ["Notices", "Exemptions that changed the verdict", "Severity by image", "Not evaluated", "Findings"],
    },
  ],
];

describe.skipIf(CHROMIUM === null)("the first screen of the page in a browser (needs Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  test.each(EXPECTED)("of %s: verdict, worst finding, numbers, and where the rest is", async (scene, expected) => {
    const { page } = await openPage(browser, scene);
    expect((await page.locator("h1").textContent())?.startsWith(expected.verdict)).toBe(true);
    const worst = page.locator("header p").filter({ hasText: "Worst finding:" });
    const shown = (await worst.count()) === 0 ? null : await worst.textContent();
    expect(shown?.replace("Worst finding: ", "") ?? null).toBe(expected.worst);
    const tiles = await page.locator(".tile dd").allTextContents();
    expect(tiles.slice(0, 4)).toEqual(expected.tiles);
    expect(tiles).toHaveLength(5);
    expect(await page.locator("nav a").allTextContents()).toEqual(expected.sections);
    for (const part of ["h1", ".tiles", "nav"]) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThan(900);
    }
    const targets = await page
      .locator("header a")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const target of targets.filter((each) => !each.includes("=")))
      expect(await page.locator(target).count()).toBe(1);
  });

  test("the number of blocking findings filters the findings, also a second time", async () => {
    const { page } = await openPage(browser, "exploited");
    for (let click = 0; click < 2; click++) {
      await page.locator(".tile a").first().click();
      await expect.poll(() => page.locator("#findings tbody tr:visible").count()).toBe(1);
      await page.locator("#reset").click();
      expect(await page.locator("#findings tbody tr:visible").count()).toBe(2);
    }
  });
});
