import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import {
  COMMENT_BUDGET,
  commentMarker,
  markedRun,
  renderComment,
  renderErrorComment,
} from "../../src/render/comment.ts";
import { githubHtml, githubReads } from "../support/github-markdown.ts";
import { excerpt, golden } from "../support/golden.ts";
import { ATTACKS, reportOf, SCENES } from "../support/reports.ts";

const runUrl = "https://github.example/team/app/actions/runs/42";

function commentOf(report: Report): string {
  return renderComment(report, { fullReport: null, runUrl, run: null });
}

describe("the comment", () => {
  test.each(Object.entries(SCENES))("equals the golden file of %s, within GitHub's limit", (name, scene) => {
    const comment = commentOf(scene());
    expect(excerpt(comment)).toBe(golden(`comment/${name}.md`, excerpt(comment)));
    expect(comment.length).toBeLessThanOrEqual(COMMENT_BUDGET);
  });

  test("begins with the marker, followed by the verdict", () => {
    const [marker, verdict] = commentOf(SCENES["failed-1"]()).split("\n");
    expect(marker).toBe("<!-- ecr-findings-gate ECR%20findings -->");
    expect(verdict).toMatch(/^### ❌ Failed: 1 blocking finding in 1 image/);
  });

  test("shows what is new against the baseline before the table", () => {
    const comment = commentOf(SCENES.baseline());
    const first = comment.slice(0, comment.indexOf("| Blocking |"));
    expect(first).toContain(
      "**New against the baseline:** 1 blocking finding. 2 findings of the baseline do not block.",
    );
    expect(commentOf(SCENES["failed-1"]())).not.toContain("baseline");
  });

  test("does not change with the time of day", () => {
    const later = { ...SCENES.platforms(), generatedAt: "2026-02-01T18:30:00Z" };
    expect(commentOf(later)).toBe(commentOf(SCENES.platforms()));
  });

  test("closes every element of 10,000 findings, and ends with the link to the run", () => {
    const comment = commentOf(SCENES["failed-10000"]());
    expect(comment.length).toBeGreaterThan(COMMENT_BUDGET * 0.7);
    expect(comment).toMatch(/more vulnerabilities are not shown/);
    expect(comment.match(/<details/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    expect(comment.trimEnd()).toMatch(/actions\/runs\/42\)<\/sub>$/);
  });

  test("contains no mention and no issue reference outside code", () => {
    const html = githubHtml(commentOf(SCENES.hostile()));
    expect(html.replaceAll(/<code[ >].*?<\/code>|href="[^"]*"/gs, "")).not.toMatch(/@\w|\w#\d|GH-\d/);
  });
});

describe("the marker", () => {
  const RUN = { id: 19_000_000_042, attempt: 2 };
  const anyName = fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: "binary", maxLength: 40 }));

  test("is a complete HTML comment, whatever the name", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(commentMarker(name, null)).toMatch(/^<!-- ecr-findings-gate [A-Za-z0-9%]* -->$/);
        expect(githubReads(`${commentMarker(name, RUN)}\ntext`)).toEqual({ elements: ["p"], text: "\ntext" });
      }),
    );
  });

  test("differs for each name", () => {
    const names = ["ECR findings", "ECR-findings", "ecr findings", "ECR findings 2", "", "a--b", "a%2Db"];
    expect(new Set(names.map((name) => commentMarker(name, RUN))).size).toBe(names.length);
    expect(commentOf(reportOf([], { name: "a--b" }))).toContain("<!-- ecr-findings-gate a%2D%2Db -->");
  });

  test("holds the run, which is read for the same name only", () => {
    fc.assert(
      fc.property(anyName, anyName, (name, other) => {
        const body = `${commentMarker(name, RUN)}\r\ntext`;
        expect(markedRun(body, name)).toEqual(RUN);
        expect(markedRun(`${commentMarker(name, null)}\ntext`, name)).toBeNull();
        if (commentMarker(name, null) !== commentMarker(other, null)) expect(markedRun(body, other)).toBeUndefined();
        expect(markedRun(`> ${body}`, name)).toBeUndefined();
      }),
    );
  });
});

describe("the comment of an error", () => {
  const at = { runUrl, run: { id: 42, attempt: 1 } };

  test("has the marker, the name, the message and the run", () => {
    const text = renderErrorComment({ name: "web", isDecided: false, message: "a *b*" }, at);
    expect(text).toBe(
      `<!-- ecr-findings-gate web run=42 attempt=1 -->\n### ⚠️ Inconclusive: nothing was evaluated\n\n<b>web</b>\n\na &#42;b&#42;\n\n<sub>[Workflow run](${runUrl})</sub>\n`,
    );
  });

  test("fits GitHub's limit, and mentions nobody", () => {
    for (const attack of [...ATTACKS, "@all ", "<b>"]) {
      const text = renderErrorComment({ name: attack, isDecided: false, message: attack.repeat(20_000) }, at);
      expect(text.length).toBeLessThanOrEqual(65_536);
      expect(githubHtml(text)).not.toMatch(/<script|<img/);
    }
  });
});
