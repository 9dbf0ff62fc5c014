import { describe, expect, test } from "vitest";
import { annotationsOf } from "../../src/render/annotations.ts";
import { headlineText } from "../../src/render/headline.ts";
import { renderSummary, SUMMARY_BUDGET } from "../../src/render/summary.ts";
import { renderTable } from "../../src/render/table.ts";
import { answer, reportOf } from "../support/reports.ts";

/** A run about one image, for which the credentials could not be used. */
const reportWith = (detail: string) =>
  reportOf([answer({ source: "ecr", outcome: { kind: "inconclusive", code: "credentials", detail } })]);

describe("credentials that cannot be used", () => {
  test.each([
    ["no AWS credentials were found", "No AWS credentials were found. In a workflow, run `aws-actions/"],
    [
      "no AWS credentials were found, and this job lacks the permission `id-token: write`",
      "No AWS credentials were found. In a workflow, run `aws-actions/",
    ],
    [
      "the AWS credentials have expired (ecr:DescribeImages failed with ExpiredToken)",
      "The AWS credentials have expired. In a workflow, run `aws-actions/",
    ],
    [
      "the profile `left-over` (AWS_PROFILE) does not exist in ~/.aws/config",
      "The AWS credentials are missing, expired or invalid. In a workflow, run `aws-actions/",
    ],
  ])("are named by their state in the headline: %s", (detail, words) => {
    expect(headlineText(reportWith(detail))).toContain(words);
  });

  test("are named once, followed by what the sentence does not contain", () => {
    const report = reportWith("no AWS credentials were found, and this job lacks the permission `id-token: write`");
    const table = renderTable(report, { width: 500, color: false, hyperlinks: false });
    const texts = [
      table.slice(table.indexOf("Not evaluated")),
      annotationsOf(report, { dockerfile: null })
        .map(({ message }) => message)
        .join("\n"),
    ];
    for (const text of texts) {
      expect(text).toMatch(/No AWS credentials were found, and this job lacks the permission/);
      expect(text.match(/credentials were found/gi)).toHaveLength(1);
    }
    expect(renderSummary(report, { budgetBytes: SUMMARY_BUDGET, fullReport: null })).toContain(
      "No AWS credentials were found, and this job lacks the permission",
    );
  });
});
