import { describe, expect, test } from "vitest";
import {
  readBaselineOption,
  readBuildMetadataOption,
  readCloudtrailOption,
  readIgnoreFileOption,
} from "../../../src/core/options/input-readings.ts";
import { readOptions } from "../../../src/core/options/option-reading.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const HOME = { region: "eu-central-1", registryId: null };
const DIGEST = `sha256:${"a".repeat(64)}`;

const refused = (why: RegExp) => ({ ok: false, reason: expect.stringMatching(why) });

describe("baseline", () => {
  test.each([`${HOST}/shop:production`, "shop:production", `shop@${DIGEST}`, `${HOST}/a/b:1@${DIGEST}`, "base.json:1"])(
    "%s is an image, whatever files there are",
    (text) => {
      expect(readBaselineOption(text, HOME)).toMatchObject({ ok: true, value: { kind: "image", reference: { text } } });
    },
  );

  test.each([
    "before.json",
    "reports/main.json",
    "./shop:production",
    "../a@b.json",
    "/tmp/x:1.json",
    "C:\\reports\\main.json",
    "c:/reports/main.json",
    "reports\\main.json",
    "shop",
  ])("%s is a report file", (text) => {
    expect(readBaselineOption(text, HOME)).toEqual({ ok: true, value: { kind: "report", path: text } });
  });

  test.each([
    `${HOST}/shop:`,
    `${HOST}/shop@`,
    `${HOST}/shop`,
    `${HOST}/Shop:v1`,
    "shop:",
    "shop@",
    "shop@sha256:abc",
    "docker.io/library/shop:1",
    "public.ecr.aws/x/y",
    "https://example.com/report.json",
    "s3://bucket/report.json",
    "Report-2026-01-01T12:00.json",
  ])("%s is a reference that is not valid, never a file", (text) => {
    expect(readBaselineOption(text, HOME)).toEqual(refused(/ If it is a file, write \.\//));
  });

  test("JSON is neither", () => {
    for (const text of ["{}", "[]", "null", '"x"'])
      expect(readBaselineOption(text, HOME)).toEqual(refused(/^got JSON, /));
  });
});

describe("build-metadata", () => {
  test.each(["{}", "[", '{"a":1}', "null", "true", "7", '"meta.json"'])("%s is JSON, or meant as it", (text) => {
    expect(readBuildMetadataOption(text)).toEqual({ ok: true, value: { kind: "json", text } });
  });

  test.each(["meta.json", "out/meta", "./shop:v1", "C:\\meta.json"])("%s is a file", (text) => {
    expect(readBuildMetadataOption(text)).toEqual({ ok: true, value: { kind: "file", path: text } });
  });

  test.each([`${HOST}/shop:v1`, "shop:v1", DIGEST, `shop@${DIGEST}`, "https://example.com/x"])(
    "%s is neither",
    (text) => {
      expect(readBuildMetadataOption(text)).toEqual(refused(/neither JSON nor a path/));
    },
  );
});

describe("cloudtrail", () => {
  test.each([
    "trail",
    "-",
    "./-",
    "a:b.json",
    "s3://bucket/x",
    "athena://db/table",
    "./s3://x",
    "logs/*.json",
    "{a,b}",
  ])("%s has its one reading", (text) => {
    expect(readCloudtrailOption(text)).toEqual({ ok: true, value: [text] });
  });

  test.each([
    "S3://bucket/x",
    "s3 ://bucket/x",
    "s3:/bucket/x",
    "s3:bucket",
    "Athena://db/table",
    "athena:/db/table",
    "gs://bucket/x",
    "https://example.com/trail.json",
    "file:///trail",
    "arn:aws:s3:::bucket/x",
    `${HOST}/shop:v1`,
    `shop@${DIGEST}`,
  ])("%s is an error, never a path", (text) => {
    expect(readCloudtrailOption(`trail\n${text}`)).toEqual(refused(/ If it is a file, write /));
  });
});

describe("ignore-file", () => {
  test.each([
    ["", { kind: "default" }],
    ["none", { kind: "none" }],
    ["./none", { kind: "named", paths: ["./none"] }],
    ["./NONE", { kind: "named", paths: ["./NONE"] }],
    ["a.yaml\nb:c.json", { kind: "named", paths: ["a.yaml", "b:c.json"] }],
  ])("%j", (text, expected) => {
    expect(readIgnoreFileOption(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    "None",
    "NONE",
    "none\na.yaml",
    "a.yaml\nNone",
    "https://example.com/x.yaml",
    "github:o/r/p.yaml@main",
    `${HOST}/x:1`,
  ])("%j is an error, never a path", (text) => {
    expect(readIgnoreFileOption(text)).toEqual(refused(/ If it is a file, write /));
  });
});

describe("a baseline that is the image itself", () => {
  const read = (images: string, baseline: string, more: Record<string, string> = {}) =>
    readOptions(new Map(Object.entries({ images, baseline, region: "eu-central-1", ...more })), 0);

  test.each([
    [`${HOST}/shop:v1`, `${HOST}/shop:v1`, {}],
    [`${HOST}/shop:v1`, "shop:v1", { "registry-id": "111122223333" }],
    [`shop:v1`, "shop:v1", {}],
    [`shop:v0\nshop:v1`, "shop:v1", {}],
    [`${HOST}/shop:v1`, "111122223333.dkr-ecr.eu-central-1.on.aws/shop:v1", {}],
    [`${HOST}/shop:v1`, "111122223333.dkr.ecr-fips.eu-central-1.amazonaws.com/shop:v1", {}],
    [`${HOST}/shop@${DIGEST}`, `${HOST}/shop@${DIGEST}`, {}],
    [`${HOST}/shop:a@${DIGEST}`, `${HOST}/shop:b@${DIGEST}`, {}],
  ])("images %s, baseline %s: an error", (images, baseline, more) => {
    expect(() => read(images, baseline, more)).toThrow(/^baseline: .* is the image that is evaluated/);
  });

  test.each([
    [`${HOST}/shop:v1`, `${HOST}/shop:v2`],
    [`${HOST}/shop:v1`, `${HOST}/shop2:v1`],
    [`${HOST}/shop:v1`, "444455556666.dkr.ecr.eu-central-1.amazonaws.com/shop:v1"],
    [`${HOST}/shop:v1`, "111122223333.dkr.ecr.us-east-1.amazonaws.com/shop:v1"],
    [`${HOST}/shop:v1`, "before.json"],
  ])("images %s, baseline %s: none", (images, baseline) => {
    expect(() => read(images, baseline)).not.toThrow();
  });
});
