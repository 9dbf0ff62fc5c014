import { type Browser, chromium } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { openPage } from "../support/opened-page.ts";
import { SCENES, type Scene } from "../support/reports.ts";

const NONE = "no finding is exempt";

/** For each scene: what the verdict begins with, the worst finding, the numbers of the tiles, and the sections that are linked. */
const EXPECTED: [
  Scene,
  { verdict: string; lines: string[]; worst: string | null; tiles: string[]; sections: string[] },
][] = [
  [
    "passed",
    {
      verdict: "Passed: 1 image evaluated, 102 findings, none critical or high",
      lines: [],
      worst: null,
      tiles: ["0no finding blocks", `0${NONE}`, "0images and inputs", "1evaluated, of 1"],
      sections: ["Notices", "Severity by image"],
    },
  ],
  [
    "failed-1",
    {
      verdict: "Failed: 1 blocking finding in 1 image",
      lines: [
        "1 high",
        "Do first: Upgrade libexample 1.2.3-4, or the base image that contains it. No fixed version is known.",
      ],
      worst: "HIGH CVE-2026-0001, CVSS 7.5, in libexample 1.2.3-4 of team/app:1.4.2@sha256:000000010000",
      tiles: ["1finding in 1 image", `0${NONE}`, "0images and inputs", "1evaluated, of 1"],
      sections: ["Packages to upgrade", "Severity by image", "Findings"],
    },
  ],
  [
    "inconclusive",
    {
      verdict: "Inconclusive: 2 images and 1 input could not be evaluated",
      lines: [],
      worst: null,
      tiles: ["0no finding blocks", `0${NONE}`, "3images and inputs", "1evaluated, of 3"],
      sections: ["Not evaluated", "Severity by image"],
    },
  ],
  [
    "platforms",
    {
      verdict: "Failed: 5 blocking findings in 2 images",
      lines: [
        "4 critical · 1 high · 2 vulnerabilities, counted once per package and image",
        "Do first: Upgrade libssl3 3.0.2-1 to 3.0.2-2 and openssl 3.0.2-1 to 3.0.2-2 to fix 4 of 5; no fixed version is known for 1.",
        "1 image could not be evaluated.",
      ],
      worst:
        "CRITICAL CVE-2026-1000, CVSS 9.8, in libssl3 3.0.2-1 of shop/api:2.0 linux/amd64 sha256:0000000b0000 and 1 more image",
      tiles: ["5findings in 2 images", `0${NONE}`, "1image or input", "3evaluated, of 4"],
      sections: ["Packages to upgrade", "Severity by image", "Not evaluated", "Findings"],
    },
  ],
  [
    "exempt",
    {
      verdict: "Passed:",
      lines: ["Without exemptions the verdict would be failed."],
      worst: null,
      tiles: ["0no finding blocks", "2findings that would block otherwise", "0images and inputs", "1evaluated, of 1"],
      sections: ["Exemptions that changed the verdict", "Severity by image", "Findings"],
    },
  ],
  [
    "baseline",
    {
      verdict: "Failed: 1 blocking finding in 1 image",
      lines: [
        "New against the baseline: 1 blocking finding. 2 findings of the baseline do not block.",
        "1 high",
        "Do first: Upgrade glibc 2.0.1-3, or the base image that contains it. No fixed version is known.",
      ],
      worst: "HIGH CVE-2025-00001, CVSS 10, in glibc 2.0.1-3 of team/app:1.4.2@sha256:000000010000",
      tiles: ["1finding in 1 image", "2findings that would block otherwise", "0images and inputs", "1evaluated, of 1"],
      sections: ["Packages to upgrade", "Severity by image", "Findings"],
    },
  ],
  [
    "exploited",
    {
      verdict: "Failed: 1 blocking finding in 1 image",
      lines: [
        "1 low · 1 known to be exploited",
        "Do first: Upgrade curl 7.88.1-10 to 7.88.1-12 to fix it.",
        "Command from Amazon Inspector: apt-get update && apt-get upgrade curl",
      ],
      worst: "LOW CVE-2026-2000, CVSS 3.1, known to be exploited, in curl 7.88.1-10 of team/app@sha256:000000010000",
      tiles: ["1finding in 1 image", "1finding that would block otherwise", "0images and inputs", "1evaluated, of 1"],
      sections: ["Packages to upgrade", "Severity by image", "Findings"],
    },
  ],
  [
    "accepted",
    {
      verdict: "Passed:",
      lines: ["1 accepted image could not be evaluated. Without exemptions the verdict would be failed."],
      worst: null,
      tiles: [
        "0no finding blocks",
        "1finding that would block otherwise",
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
    const lines = await page.locator("header p:not(.quiet)").allTextContents();
    expect(lines.filter((line) => !line.startsWith("Worst finding:"))).toEqual(expected.lines);
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

  test("the title has the name of the run, and shows that warn-only does not enforce the verdict", async () => {
    const { page } = await openPage(browser, { ...SCENES["failed-1"](), name: "web" }, { warnOnly: true });
    expect(await page.locator("h1").textContent()).toBe(
      "Failed for web (not enforced: warn-only): 1 blocking finding in 1 image",
    );
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
