import { expect, test } from "vitest";
import { inconclusive } from "../../../src/core/search/scan-result.ts";
import { unevaluatedOf } from "../../../src/core/view/unevaluated.ts";
import { entry, ignoreFile } from "../../support/policies.ts";
import { answer, digest, reportOf } from "../../support/reports.ts";

test("unevaluatedOf lists images, then inputs, then accepted images, without evaluated ones", () => {
  const policy = ignoreFile(
    entry({ codes: ["unsupported-image"], repositories: ["win/*"] }).replace("ignore:", "inconclusive:"),
  );
  const results = [
    answer({ image: { repositoryName: "a/fine", imageDigest: digest(1) }, findings: [] }),
    answer({
      image: { repositoryName: "win/base", imageDigest: digest(2) },
      findings: [],
      outcome: inconclusive("unsupported-image", "Windows"),
    }),
    answer({
      image: { repositoryName: "z/late", imageDigest: digest(3) },
      findings: [],
      outcome: inconclusive("scan-pending", "still PENDING"),
    }),
  ];
  const report = reportOf(results, { policy });
  const problem = { path: "b.json", code: "truncated", detail: "half a file" } as const;
  const all = unevaluatedOf({ ...report, inputs: { ...report.inputs, problems: [problem] } });
  expect(all.map(({ kind, code, detail, accepted }) => [kind, code, detail, accepted !== null])).toEqual([
    ["image", "scan-pending", "still PENDING", false],
    ["input", "truncated", "half a file", false],
    ["image", "unsupported-image", "Windows", true],
  ]);
});
