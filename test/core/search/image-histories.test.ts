import { describe, expect, it } from "vitest";
import { assess, type ImageHistories, recordResult } from "../../../src/core/search/image-history.ts";
import { at, codesOf, counted, failed, live, type Made, page, scanned } from "../../support/observed-responses.ts";
import { answer, digest, findingOf, NOW } from "../../support/reports.ts";

describe("what is told of an image", () => {
  it.each<[string, Made[], (string | null)[]]>([
    ["one evaluation", [at(1)], [null]],
    ["a later evaluation ends a failure", [at(1, failed("scan-pending")), at(2)], [null]],
    ["a later failure stays", [at(1), at(2, failed("scan-pending"))], ["scan-pending"]],
    [
      "two failures, the newest first",
      [at(1, failed("scan-pending")), at(2, failed("call-failed"))],
      ["call-failed scan-pending"],
    ],
    [
      "two failures of one moment, by their codes",
      [at(1, failed("scan-pending")), at(1, failed("call-failed"))],
      ["call-failed scan-pending"],
    ],
    [
      "only the evaluation after it ends a failure",
      [at(1), at(2, failed("scan-pending")), at(3), at(4, failed("call-failed"))],
      ["call-failed"],
    ],
    ["a failure without a time stays", [at(9), at(null, failed("scan-pending"))], ["scan-pending"]],
    ["an evaluation without a time ends none", [at(null), at(1, failed("scan-pending"))], ["scan-pending"]],
    ["more counted than listed", [at(1, counted({ HIGH: 2 }, { HIGH: 1 }))], ["counts-disagree"]],
    ["as many counted as listed", [at(1, counted({ HIGH: 1, LOW: 0 }, { HIGH: 1 }))], [null]],
    ["a severity that is counted and not listed", [at(1, counted({ LOW: 1 }, {}))], ["counts-disagree"]],
    ["more listed than counted", [at(1, counted({ HIGH: 1 }, { HIGH: 3 }))], [null]],
  ])("%s", (_what, answers, expected) => {
    expect(codesOf(...answers)).toEqual(expected);
  });
});

describe("pages", () => {
  it.each<[string, Made[], (string | null)[]]>([
    ["one after the other", [at(1, page(null, "a")), at(2, page("a", "b")), at(3, page("b", null))], [null]],
    ["in one second", [at(1, page(null, "a")), at(1, page("a", null))], [null]],
    ["the last is missing", [at(1, page(null, "a")), at(2, page("a", "b"))], ["pages-missing"]],
    ["the first is missing", [at(1, page("a", null))], ["pages-missing"]],
    ["the next was asked for before", [at(2, page(null, "a")), at(1, page("a", null))], ["pages-missing"]],
    [
      "without times, so that nobody knows whether they are of one read",
      [at(null, page(null, "a")), at(null, page("a", null))],
      ["pages-missing"],
    ],
    [
      "of a scan that completed again in between",
      [at(1, page(null, "a")), at(2, { ...page("a", null), ...scanned({ completedAt: 77 }) })],
      ["pages-missing"],
    ],
    [
      "of which one does not say when the scan completed",
      [at(1, page(null, "a")), at(2, { ...page("a", null), ...scanned({ completedAt: null }) })],
      ["pages-missing"],
    ],
    [
      "whose status changed in between",
      [at(1, page(null, "a")), at(2, { ...page("a", null), ...scanned({ status: "ACTIVE" }) })],
      ["pages-missing"],
    ],
    [
      "of basic and of enhanced scanning",
      [at(1, page(null, "a")), at(2, { ...page("a", null), ...scanned({ type: "enhanced" }) })],
      ["pages-missing"],
    ],
    ["an hour apart", [at(1, page(null, "a")), at(3_600_001, page("a", null))], [null]],
    ["more than an hour apart", [at(1, page(null, "a")), at(3_600_002, page("a", null))], ["pages-missing"]],
    [
      "of two reads that had the same tokens, one of them not to its end",
      [at(1, page(null, "a")), at(2, page("a", null)), at(7_200_000, page(null, "a"))],
      ["pages-missing"],
    ],
    [
      "of one call, recorded twice with other counts",
      [
        at(1, page(null, "a")),
        at(2, { ...page("a", null), ...counted({ HIGH: 2 }, { HIGH: 1 }) }),
        at(2, { ...page("a", null), ...counted({ HIGH: 2 }, { HIGH: 2 }) }),
      ],
      ["counts-disagree pages-missing"],
    ],
    [
      "one without a time, of a chain that is not whole, beside an evaluation",
      [at(9), at(null, page(null, "a"))],
      ["pages-missing"],
    ],
    [
      "a whole read after a partial one",
      [at(1, page(null, "a")), at(2, page(null, "a")), at(3, page("a", null))],
      [null],
    ],
    [
      "a partial read after a whole one",
      [at(1, page(null, "a")), at(2, page("a", null)), at(3, page(null, "b"))],
      ["pages-missing"],
    ],
    ["in a circle", [at(1, page(null, "a")), at(2, page("a", "b")), at(3, page("b", "a"))], ["pages-missing"]],
    [
      "counted together",
      [
        at(1, { ...page(null, "a"), ...counted({ HIGH: 2 }, { HIGH: 1 }) }),
        at(2, { ...page("a", null), ...counted({ HIGH: 2 }, { HIGH: 1 }) }),
      ],
      [null],
    ],
    [
      "with fewer than is counted",
      [
        at(1, { ...page(null, "a"), ...counted({ HIGH: 3 }, { HIGH: 1 }) }),
        at(2, { ...page("a", null), ...counted({}, { HIGH: 1 }) }),
      ],
      ["counts-disagree"],
    ],
    [
      "whole, and then a failure",
      [at(1, page(null, "a")), at(2, page("a", null)), at(3, failed("scan-pending"))],
      ["scan-pending"],
    ],
    ["whole, after a failure", [at(1, failed("scan-pending")), at(2, page(null, "a")), at(3, page("a", null))], [null]],
    ["and then an evaluation", [at(1, page(null, "a")), at(2)], [null]],
  ])("%s", (_what, answers, expected) => {
    expect(codesOf(...answers)).toEqual(expected);
  });
});

describe("a failure that could name no digest", () => {
  const byTags = (time: number, ...imageTags: string[]): Made =>
    at(time, { ...failed("call-failed"), image: { imageDigest: null, imageTags } });
  const evaluated = (time: number, seed: number, ...imageTags: string[]): Made =>
    at(time, { image: { imageDigest: digest(seed), imageTags } });

  it.each<[string, Made[], (string | null)[]]>([
    ["ends with its tag's evaluation", [byTags(1, "v1"), evaluated(2, 1, "v1")], [null]],
    ["stays where that came before", [byTags(2, "v1"), evaluated(1, 1, "v1")], [null, "call-failed"]],
    [
      "ends by the newest of several evaluations",
      [byTags(2, "v1"), evaluated(1, 1, "v1"), evaluated(3, 2, "v1")],
      [null, null],
    ],
    [
      "of two tags stays where one was evaluated",
      [byTags(1, "v1", "v2"), evaluated(2, 1, "v1")],
      [null, "call-failed"],
    ],
    [
      "of two tags ends where both were",
      [byTags(1, "v1", "v2"), evaluated(2, 1, "v1"), evaluated(3, 2, "v2")],
      [null, null],
    ],
    ["of no tag stays", [byTags(1), evaluated(2, 1, "v1")], [null, "call-failed"]],
    [
      "stays where the digest was evaluated later, but the tag was named before",
      [evaluated(1, 1, "v1"), byTags(2, "v1"), evaluated(3, 1)],
      [null, "call-failed"],
    ],
    [
      "ends with a whole read that named the tag on each page",
      [
        byTags(1, "v1"),
        at(2, { ...page(null, "a"), image: { imageTags: ["v1"] } }),
        at(3, { ...page("a", null), image: { imageTags: ["v1"] } }),
      ],
      [null],
    ],
    [
      "stays where one page of the read did not name it",
      [byTags(1, "v1"), at(2, { ...page(null, "a"), image: { imageTags: ["v1"] } }), at(3, page("a", null))],
      [null, "call-failed"],
    ],
    [
      "of a live look is not ended by a trail",
      [live(1, { ...failed("call-failed"), image: { imageDigest: null, imageTags: ["v1"] } }), evaluated(2, 1, "v1")],
      [null, "call-failed"],
    ],
    [
      "of a trail is ended by a later live look",
      [byTags(1, "v1"), live(2, { image: { imageDigest: digest(1), imageTags: ["v1"] } })],
      [null],
    ],
    [
      "is not one that names a digest, whose tag moved on",
      [
        at(1, { ...failed("call-failed"), image: { imageDigest: digest(1), imageTags: ["v1"] } }),
        evaluated(2, 2, "v1"),
      ],
      ["call-failed", null],
    ],
    [
      "is not ended by what was not evaluated either",
      [byTags(1, "v1"), at(2, { ...failed("scan-pending"), image: { imageDigest: digest(1), imageTags: ["v1"] } })],
      ["scan-pending", "call-failed"],
    ],
  ])("%s", (_what, answers, expected) => {
    const sorted = (codes: readonly (string | null)[]) => codes.map(String).sort();
    expect(sorted(codesOf(...answers))).toEqual(sorted(expected));
  });
});

describe("what is known of an image", () => {
  const historyOf = (...answers: Made[]) => {
    const histories: ImageHistories = new Map();
    for (const made of answers) recordResult(histories, answer(made), NOW);
    const [assessed, ...others] = assess(histories);
    if (assessed === undefined || others.length > 0) throw new Error("it is not one image");
    return assessed;
  };

  it("each occurrence counts once, at its worst", () => {
    const finding = (severity: "LOW" | "HIGH" | null) => ({ findings: [findingOf({ severity })] });
    for (const answers of [
      [at(1, finding("LOW")), at(2, finding("HIGH"))],
      [at(1, finding("HIGH")), at(2, finding("LOW"))],
      [at(1, { findings: [findingOf({ severity: "LOW" }), findingOf({ severity: "HIGH" })] })],
    ]) {
      expect(historyOf(...answers).counts).toMatchObject({ HIGH: 1, LOW: 0 });
    }
    expect(historyOf(at(1, finding(null))).counts).toMatchObject({ UNKNOWN: 1 });
  });

  it("a live answer makes it live; tags, the index and the platform are kept", () => {
    const looked: Made = {
      source: "ecr",
      reference: "b",
      image: { imageTags: ["2"], indexDigest: digest(9), platform: "linux/b" },
    };
    const trail: Made = {
      source: "cloudtrail",
      reference: null,
      image: { imageTags: ["1"], indexDigest: null, platform: "linux/a" },
    };
    for (const answers of [
      [looked, trail],
      [trail, looked],
    ]) {
      const { history, source } = historyOf(...answers);
      expect(source).toBe("ecr");
      expect(history).toMatchObject({ reference: "b", image: { platform: "linux/a" } });
      expect([...history.indexDigests]).toEqual([digest(9)]);
      expect([...history.imageTags].sort()).toEqual(["1", "2"]);
    }
    expect(historyOf(trail, trail).source).toBe("cloudtrail");
  });

  it("of evaluations the newest is kept; of one moment the one whose scan is older", () => {
    const scan = (time: number | null, completedAt: number) =>
      at(time, { scan: { type: "basic", status: "COMPLETE", completedAt } });
    for (const answers of [
      [scan(1, 10), scan(2, 5)],
      [scan(2, 5), scan(1, 10)],
    ]) {
      expect(historyOf(...answers).evaluated).toMatchObject({ at: 2, completedAt: 5 });
    }
    for (const answers of [
      [scan(1, 10), scan(1, 20)],
      [scan(1, 20), scan(1, 10)],
    ]) {
      expect(historyOf(...answers).evaluated).toMatchObject({ completedAt: 10 });
    }
  });

  it("of failures of one code the newest is told; of one moment the lesser in words", () => {
    const detailOf = (...answers: Made[]) => historyOf(...answers).failures.map(({ detail }) => detail);
    const pending = (time: number, detail: string) => at(time, failed("scan-pending", detail));
    expect(detailOf(pending(1, "a"), pending(2, "b"))).toEqual(["b"]);
    expect(detailOf(pending(2, "b"), pending(1, "a"))).toEqual(["b"]);
    expect(detailOf(pending(1, "a"), pending(1, "b"))).toEqual(["a"]);
    expect(detailOf(pending(1, "b"), pending(1, "a"))).toEqual(["a"]);
  });
});
