import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/render/annotations.ts";
import { answer, digest, findingOf, manyFindings, reportOf, SCENES } from "../support/reports.ts";

const nowhere = { dockerfile: null };

describe("annotations", () => {
  test("one finding: what, where, why, the link, at the Dockerfile's line", () => {
    expect(annotationsOf(SCENES["failed-1"](), { dockerfile: { path: "app/Dockerfile", line: 12 } })).toEqual([
      {
        level: "error",
        title: "HIGH CVE-2026-0001",
        message: [
          "In libexample 1.2.3-4.",
          "Image: team/app:1.4.2@sha256:000000010000.",
          "A buffer over-read in the parser of an invented library lets a crafted input crash the process.",
          "https://vulnerabilities.example/CVE-2026-0001",
        ].join("\n"),
        path: "app/Dockerfile",
        line: 12,
      },
    ]);
  });

  test.each([
    [8, 8, "HIGH CVE-2025-00008"],
    [9, 9, "HIGH CVE-2025-00009"],
    [10, 9, "2 more findings gate"],
    [5_000, 9, "4,992 more findings gate"],
  ])("of %i findings %i are shown, so that the step's own error has its place", (count, shown, last) => {
    const findings = manyFindings(count, (index) => (index < 3 ? "CRITICAL" : "HIGH"));
    for (const finding of findings) finding.score = 7;
    const errors = annotationsOf(reportOf([answer({ findings })]), nowhere);
    expect(errors).toHaveLength(shown);
    expect(errors.slice(0, 3).map(({ title }) => title.split(" ")[0])).toEqual(["CRITICAL", "CRITICAL", "CRITICAL"]);
    expect(errors.at(-1)?.title).toBe(last);
  });

  test("the last one names the rest", () => {
    const errors = annotationsOf(reportOf([answer({ findings: manyFindings(11, () => "HIGH") })]), nowhere);
    expect(errors.at(-1)?.message).toBe("HIGH CVE-2025-00009, HIGH CVE-2025-00010, HIGH CVE-2025-00011.");
  });

  test("what was not evaluated is a warning with its remediation; nine at most", () => {
    const [first] = annotationsOf(SCENES.inconclusive(), nowhere);
    expect(first).toMatchObject({
      level: "warning",
      title: "team/app@sha256:000000010000 was not evaluated",
      message:
        "CloudTrail left the answer out because it was too large, which happens to the images with most findings (responseElements was omitted: originalSize 131072). Gate the image live with `images`, or have the caller ask for smaller pages (maxResults).",
    });
    const pending = Array.from({ length: 30 }, (_, index) =>
      answer({
        image: { imageDigest: digest(index) },
        outcome: { kind: "inconclusive", code: "scan-pending", detail: "status PENDING" },
      }),
    );
    const warnings = annotationsOf(reportOf(pending), nowhere);
    expect(warnings).toHaveLength(9);
    expect(warnings[8]?.title).toBe("22 more images or inputs were not evaluated");
  });

  test("what is accepted is no annotation; a notice is one", () => {
    const report = SCENES.inconclusive();
    for (const scan of report.scans) scan.accepted = { reason: "known", expires: "2026-12-31", owner: null };
    report.inputs.problems = [];
    report.notices.push({ code: "old-scan", detail: "1 scan is older than 30 days, the oldest 40 days" });
    expect(annotationsOf(report, nowhere)).toEqual([
      {
        level: "notice",
        title: "Old scans",
        message:
          "1 scan is older than 30 days, the oldest 40 days. Scan again, or set `max-scan-age` so that an old scan does not pass.",
        path: null,
        line: null,
      },
    ]);
  });

  test("no message is longer than GitHub keeps, and none splits a character", () => {
    const giant = findingOf({ name: "😀".repeat(5_000), description: "漢😀".repeat(5_000) });
    const many = manyFindings(300, () => "HIGH");
    for (const finding of many) finding.name += "😀".repeat(200);
    for (const { title, message } of annotationsOf(reportOf([answer({ findings: [giant, ...many] })]), nowhere)) {
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title + message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });

  test("hostile text keeps its line and shows its controls", () => {
    for (const { title, message } of annotationsOf(SCENES.hostile(), nowhere)) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(message.split("\n").length).toBeLessThanOrEqual(4);
    }
  });
});
