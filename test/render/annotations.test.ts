import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/render/annotations.ts";
import { answer, digest, findingOf, manyFindings, reportOf, SCENES } from "../support/reports.ts";

const nowhere = { dockerfile: null };

describe("annotations", () => {
  test("a blocking finding is an error with its packages, images, description and link, at the Dockerfile's line", () => {
    expect(annotationsOf(SCENES["failed-1"](), { dockerfile: { path: "app/Dockerfile", line: 12 } })).toEqual([
      {
        level: "error",
        title: "HIGH CVE-2026-0001",
        message: [
          "Packages: libexample 1.2.3-4.",
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
    [10, 9, "2 more blocking findings"],
    [5_000, 9, "4,992 more blocking findings"],
  ])("%i findings have %i errors, which leaves one for the error of the step", (count, shown, last) => {
    const findings = manyFindings(count, (index) => (index < 3 ? "CRITICAL" : "HIGH"));
    for (const finding of findings) finding.score = 7;
    const errors = annotationsOf(reportOf([answer({ findings })]), nowhere);
    expect(errors).toHaveLength(shown);
    expect(errors.slice(0, 3).map(({ title }) => title.split(" ")[0])).toEqual(["CRITICAL", "CRITICAL", "CRITICAL"]);
    expect(errors.at(-1)?.title).toBe(last);
  });

  test("the last annotation lists the other findings", () => {
    const errors = annotationsOf(reportOf([answer({ findings: manyFindings(11, () => "HIGH") })]), nowhere);
    expect(errors.at(-1)?.message).toBe("HIGH CVE-2025-00009, HIGH CVE-2025-00010, HIGH CVE-2025-00011.");
  });

  test("an image that was not evaluated is a warning with its fix, and there are at most nine warnings", () => {
    const [first] = annotationsOf(SCENES.inconclusive(), nowhere);
    expect(first).toMatchObject({
      level: "warning",
      title: "team/app@sha256:000000010000 could not be evaluated",
      message:
        "CloudTrail omitted the response because it was too large, which is common for images with many findings: responseElements was omitted: originalSize 131072. Evaluate the image live with `images`, or have the caller request smaller pages (maxResults).",
    });
    const pending = Array.from({ length: 30 }, (_, index) =>
      answer({
        image: { imageDigest: digest(index) },
        outcome: { kind: "inconclusive", code: "scan-pending", detail: "status PENDING" },
      }),
    );
    const warnings = annotationsOf(reportOf(pending), nowhere);
    expect(warnings).toHaveLength(9);
    expect(warnings[8]?.title).toBe("22 more images or inputs could not be evaluated");
  });

  test("an accepted image has no annotation, and a notice has one", () => {
    const report = SCENES.inconclusive();
    for (const scan of report.scans) scan.accepted = { reason: "known", expires: "2026-12-31", owner: null };
    report.inputs.problems = [];
    report.notices.push({ code: "old-scan", detail: "1 scan is older than 30 days, the oldest 40 days" });
    expect(annotationsOf(report, nowhere)).toEqual([
      {
        level: "notice",
        title: "Some scans are old",
        message:
          "1 scan is older than 30 days, the oldest 40 days. Scan the images again, or set `max-scan-age` so that old scans do not pass.",
        path: null,
        line: null,
      },
    ]);
  });

  test("no message exceeds GitHub's limit or splits a character", () => {
    const giant = findingOf({ name: "😀".repeat(5_000), description: "漢😀".repeat(5_000) });
    const many = manyFindings(300, () => "HIGH");
    for (const finding of many) finding.name += "😀".repeat(200);
    for (const { title, message } of annotationsOf(reportOf([answer({ findings: [giant, ...many] })]), nowhere)) {
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title + message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });

  test("hostile text stays on its line, with visible control characters", () => {
    for (const { title, message } of annotationsOf(SCENES.hostile(), nowhere)) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(message.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      expect(message.split("\n").length).toBeLessThanOrEqual(4);
    }
  });

  test("with warn-only nothing is an error, and nine are warnings", () => {
    const findings = manyFindings(12, () => "HIGH");
    const outcome = { kind: "inconclusive", code: "scan-pending", detail: "" } as const;
    const report = reportOf([answer({ findings }), answer({ image: { imageDigest: digest(2) }, outcome })]);
    const all = annotationsOf(report, { dockerfile: null, warnOnly: true });
    expect(all.filter(({ level }) => level === "error")).toEqual([]);
    expect(all.filter(({ level }) => level === "warning")).toHaveLength(9);
  });
});
