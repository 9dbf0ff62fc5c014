import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseReference } from "../../../src/core/aws/image-reference.ts";
import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import { evaluatedImages, type IndexDigests, indexDigests } from "../../../src/core/report/evaluated-images.ts";
import { recordResult } from "../../../src/core/search/image-history.ts";
import { imageKey } from "../../../src/core/search/image-key.ts";
import { type Image, inconclusive, type ScanResult } from "../../../src/core/search/scan-result.ts";
import { answer, digest, findingOf, ignoring, NOW, reportOf } from "../../support/reports.ts";
import { valueOf } from "../../support/value-of.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const FAILED = inconclusive("scan-failed", "no");

const of = (image: Partial<Image>, isEvaluated = true) =>
  answer({ source: "ecr", image, findings: [], ...(isEvaluated ? {} : { outcome: FAILED }) });

const blocked = (image: Partial<Image>) => answer({ image, findings: [findingOf({ severity: "CRITICAL" })] });

function imagesOf(results: readonly ScanResult[], settings: Parameters<typeof reportOf>[1] = {}): string[] {
  const histories = new Map();
  for (const result of results) recordResult(histories, result, NOW);
  return evaluatedImages(reportOf(results, settings), indexDigests(histories));
}

const child = (index: number, number: number, isEvaluated?: boolean) =>
  of({ repositoryName: "api", imageDigest: digest(number), indexDigest: digest(index) }, isEvaluated);

describe("the output images", () => {
  test("names what was evaluated and does not block by digest, each once and in order", () => {
    const results = [
      of({ repositoryName: "web", imageDigest: digest(2) }),
      of({ repositoryName: "api", imageDigest: digest(1), imageTags: ["1.4"] }),
      of({ repositoryName: "api", imageDigest: digest(1), imageTags: ["1.5"] }),
      of({ repositoryName: "api", imageDigest: digest(3) }, false),
      of({ repositoryName: "web", imageDigest: null, imageTags: ["2"] }, false),
      blocked({ repositoryName: "web", imageDigest: digest(4), imageTags: ["1"] }),
    ];
    expect(imagesOf(results)).toEqual([`${HOST}/api@${digest(1)}`, `${HOST}/web@${digest(2)}`]);
  });

  test("names an index by its own digest, where all of its images were evaluated", () => {
    expect(imagesOf([child(9, 1), child(9, 2)])).toEqual([`${HOST}/api@${digest(9)}`]);
    expect(imagesOf([child(9, 1, false), child(9, 2), child(8, 3)])).toEqual([`${HOST}/api@${digest(8)}`]);
  });

  test("names no index of which one image has a blocking finding", () => {
    const bad = blocked({ repositoryName: "api", imageDigest: digest(2), indexDigest: digest(9) });
    expect(imagesOf([child(9, 1), bad, child(8, 3)])).toEqual([`${HOST}/api@${digest(8)}`]);
  });

  test("names none of two indexes that share an image which is not good", () => {
    const report = reportOf([child(8, 1), child(9, 2), child(8, 3, false), child(7, 4)]);
    const shared = { awsRegion: "eu-central-1", registryId: "111122223333", repositoryName: "api" };
    const indexes: IndexDigests = new Map([
      [imageKey({ ...shared, imageDigest: digest(3) }), new Set([digest(8), digest(9)])],
    ]);
    expect(evaluatedImages(report, indexes)).toEqual([`${HOST}/api@${digest(7)}`]);
  });

  test("names no index that could not be read whole, or that a trail has a failed call about", () => {
    expect(imagesOf([child(9, 1), of({ repositoryName: "api", imageDigest: digest(9) }, false)])).toEqual([]);
    const refused = of({ repositoryName: "api", imageDigest: digest(9), indexDigest: digest(9) }, false);
    expect(imagesOf([child(9, 1), refused])).toEqual([]);
  });

  test("names an image whose findings are exempt, and none that is accepted as not evaluated", () => {
    const image = { repositoryName: "api", imageDigest: digest(1) };
    const exempt = ignoring({ packages: ["libexample"], reason: "never called", owner: null });
    expect(imagesOf([blocked(image)], { policy: exempt })).toEqual([`${HOST}/api@${digest(1)}`]);
    const entry = {
      kind: "inconclusive" as const,
      file: "f",
      line: 1,
      codes: ["scan-failed" as const],
      repositories: ["api"],
      reason: "vendor",
      expires: null,
      owner: null,
    };
    const policy = { ...NO_POLICY, ignoreFiles: [{ path: "f", ignore: [], inconclusive: [entry] }] };
    const accepted = reportOf([of(image, false)], { policy });
    expect(accepted.scans[0]?.accepted).not.toBeNull();
    expect(evaluatedImages(accepted, new Map())).toEqual([]);
  });
});

test("of a trail that was not read whole no image is named, but those that ECR was asked about are", () => {
  const recorded = answer({ image: { repositoryName: "api", imageDigest: digest(1) } });
  const live = of({ repositoryName: "web", imageDigest: digest(2) });
  expect(imagesOf([recorded, live])).toEqual([`${HOST}/api@${digest(1)}`, `${HOST}/web@${digest(2)}`]);
  const problems = [{ path: "a.json", code: "damaged" as const, detail: "x" }];
  expect(imagesOf([recorded, live], { problems })).toEqual([`${HOST}/web@${digest(2)}`]);
});

describe("an image that two sources saw", () => {
  const live = of({ repositoryName: "api", imageDigest: digest(1), imageTags: ["1"] });
  const seen = (image: Partial<Image>) => blocked({ repositoryName: "api", imageDigest: digest(1), ...image });

  test.each<[string, ScanResult]>([
    ["the same image", seen({})],
    ["the same digest, without an account", seen({ registryId: null })],
    ["the same digest, without a region", seen({ awsRegion: null })],
    ["the same digest, without a repository", seen({ repositoryName: null })],
    ["the same tag, without a digest", seen({ imageDigest: null, imageTags: ["1"] })],
    ["the repository alone", seen({ imageDigest: null, imageTags: [] })],
    ["a call that failed, about the tag", of({ repositoryName: "api", imageDigest: null, imageTags: ["1"] }, false)],
    [
      "a call that failed, about the digest without an account",
      of({ repositoryName: "api", imageDigest: digest(1), registryId: null }, false),
    ],
  ])("is not named where the trail blocks it or has no evaluation: %s", (_what, trail) => {
    const report = { ...reportOf([live]) };
    const other = reportOf([trail]);
    report.groups = other.groups;
    report.scans = [...report.scans, ...other.scans];
    expect(evaluatedImages(report, new Map())).toEqual([]);
  });

  test.each<[string, Partial<Image>]>([
    ["another digest", { imageDigest: digest(2) }],
    ["another region", { awsRegion: "us-east-1" }],
    ["another account", { registryId: "999988887777" }],
    ["another repository", { repositoryName: "web" }],
    ["another tag, without a digest", { imageDigest: null, imageTags: ["2"] }],
  ])("is named where what blocks is %s", (_what, image) => {
    expect(imagesOf([live, seen(image)])).toEqual([`${HOST}/api@${digest(1)}`]);
  });
});

describe("only valid references are named", () => {
  test.each<[string, Partial<Image>]>([
    ["a repository of two lines", { repositoryName: `x\nfoo@${digest(1)}` }],
    ["a repository that ends in a line break", { repositoryName: "api\n" }],
    ["a carriage return", { repositoryName: "api\r" }],
    ["a path out of the repository", { repositoryName: "../api" }],
    ["upper case", { repositoryName: "API" }],
    ["a repository with a tag", { repositoryName: "api:latest" }],
    ["an endless repository", { repositoryName: "a".repeat(257) }],
    ["no repository", { repositoryName: null }],
    ["an account of thirteen digits", { registryId: "1111222233334" }],
    ["an account that ends in a line break", { registryId: "111122223333\n" }],
    ["a host in place of the account", { registryId: "evil.example/111122223333" }],
    ["no account", { registryId: null }],
    ["a region with a path", { awsRegion: "eu-central-1.amazonaws.com/x" }],
    ["a region of two lines", { awsRegion: "eu-central-1\neu-central-1" }],
    ["no region", { awsRegion: null }],
    ["a digest in upper case", { imageDigest: digest(171).toUpperCase() }],
    ["a digest with more behind it", { imageDigest: `${digest(1)}\n${HOST}/api@${digest(2)}` }],
    ["an index's digest with more behind it", { imageDigest: digest(1), indexDigest: `${digest(1)}\n` }],
    ["sha512", { imageDigest: `sha512:${"a".repeat(128)}` }],
  ])("not %s", (_what, image) => {
    expect(imagesOf([of({ repositoryName: "api", ...image })])).toEqual([]);
  });

  test("whatever a record says, each line is a reference by digest", () => {
    const text = fc.oneof(fc.constantFrom("api", "team/app", "111122223333", "eu-central-1", digest(1)), fc.string());
    const image = fc.record({
      registryId: fc.option(fc.oneof(fc.constant("111122223333"), text)),
      awsRegion: fc.option(fc.oneof(fc.constant("us-gov-west-1"), text)),
      repositoryName: fc.option(text),
      imageDigest: fc.option(fc.oneof(fc.constant(digest(1)), text)),
      indexDigest: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(image, { maxLength: 4 }), (images) => {
        for (const line of imagesOf(images.map((made) => of(made))).flatMap((name) => name.split("\n"))) {
          expect(valueOf(parseReference(line, { region: null, registryId: null })).digest).toMatch(
            /^sha256:[0-9a-f]{64}$/,
          );
        }
      }),
    );
  });
});
