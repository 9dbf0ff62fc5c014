import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { githubHtml } from "../support/github-markdown.ts";
import { PICTURED_SECTIONS, picturedOutputs } from "../support/pictured-outputs.ts";
import { ROOT } from "./runner.ts";

const page = readFileSync(join(ROOT, "docs/reports.md"), "utf8");

/** The sections of these that a text lacks. */
function missingSections(text: string, sections: readonly string[]): string[] {
  return sections.filter((section) => !text.includes(section));
}

describe.skipIf(process.platform !== "linux")("the pictures of the docs", () => {
  test("show sections that the built bundle still writes", async () => {
    const written = await picturedOutputs();
    const texts = { ...written, summary: githubHtml(written.summary), comment: githubHtml(written.comment) };
    for (const [name, sections] of Object.entries(PICTURED_SECTIONS)) {
      const [, text = ""] = Object.entries(texts).find(([key]) => key === name) ?? [];
      expect([name, ...missingSections(text, sections)]).toEqual([name]);
    }
  });

  test("a section that is gone is noticed", () => {
    expect(missingSections("<h3>Images</h3>", PICTURED_SECTIONS.summary)).toEqual(["Do first"]);
  });

  test.each(Object.entries(PICTURED_SECTIONS))(
    "%s is in docs/reports.md in light and dark, with its sections as text",
    (name, sections) => {
      for (const theme of ["light", "dark"]) {
        expect(page).toContain(`pictures/${name}-${theme}.png`);
        expect(existsSync(join(ROOT, `docs/pictures/${name}-${theme}.png`))).toBe(true);
      }
      const [, alt = ""] = new RegExp(`alt="([^"]*)" src="pictures/${name}-light`).exec(page) ?? [];
      expect(
        missingSections(
          alt.toLowerCase(),
          sections.map((section) => section.toLowerCase()),
        ),
      ).toEqual([]);
    },
  );
});
