import { expect, test } from "vitest";
import { evaluatedImages } from "../../../src/core/report/evaluated-images.ts";
import { type Image, inconclusive } from "../../../src/core/scan-result.ts";
import { answer, digest, reportOf } from "../../render/reports.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";

const of = (image: Partial<Image>, isEvaluated = true) =>
  answer({ image, findings: [], ...(isEvaluated ? {} : { outcome: inconclusive("scan-failed", "no") }) });

test("names what was evaluated by digest, each once and in order, whatever gates", () => {
  const report = reportOf([
    of({ repositoryName: "web", imageDigest: digest(2) }),
    of({ repositoryName: "api", imageDigest: digest(1), imageTags: ["1.4"] }),
    of({ repositoryName: "api", imageDigest: digest(3) }, false),
    of({ repositoryName: "api", imageDigest: null, imageTags: ["2"] }, false),
  ]);
  expect(evaluatedImages(report)).toEqual([`${HOST}/api@${digest(1)}`, `${HOST}/web@${digest(2)}`]);
});

test("names an index by its own digest, where all of its images were evaluated", () => {
  const child = (index: number, number: number, isEvaluated?: boolean) =>
    of({ repositoryName: "api", imageDigest: digest(number), indexDigest: digest(index) }, isEvaluated);
  expect(evaluatedImages(reportOf([child(9, 1), child(9, 2)]))).toEqual([`${HOST}/api@${digest(9)}`]);
  expect(evaluatedImages(reportOf([child(9, 1, false), child(9, 2), child(8, 3)]))).toEqual([
    `${HOST}/api@${digest(8)}`,
  ]);
});
