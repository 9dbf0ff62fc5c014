import { expect, test } from "vitest";
import { unevaluatedOf } from "../../../src/core/report/unevaluated.ts";
import { inconclusive } from "../../../src/core/scan-result.ts";
import { answer, digest, reportOf } from "../../render/reports.ts";
import { entry, ignoreFile } from "../policy/policies.ts";

test("images, then inputs, and what is accepted last; nothing of what was evaluated", () => {
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
  const problem = { path: "b.json", code: "cut-short", detail: "half a file" } as const;
  const all = unevaluatedOf({ ...report, inputs: { ...report.inputs, problems: [problem] } });
  expect(all.map(({ kind, code, detail, accepted }) => [kind, code, detail, accepted !== null])).toEqual([
    ["image", "scan-pending", "still PENDING", false],
    ["input", "cut-short", "half a file", false],
    ["image", "unsupported-image", "Windows", true],
  ]);
});
