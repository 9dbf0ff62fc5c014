import { describe, expect, test } from "vitest";
import { readCommandLine, refuseActionOptions } from "../../../src/cli/arguments.ts";
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
    "%s is an image, whatever files exist",
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

  test("JSON is neither an image nor a file", () => {
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
    ["./none", { kind: "named", paths: ["./none"], central: [] }],
    ["./NONE", { kind: "named", paths: ["./NONE"], central: [] }],
    ["a.yaml\nb:c.json", { kind: "named", paths: ["a.yaml", "b:c.json"], central: [] }],
  ])("%j", (text, expected) => {
    expect(readIgnoreFileOption(text)).toEqual({ ok: true, value: expected });
  });

  test.each([
    "None",
    "NONE",
    "none\na.yaml",
    "a.yaml\nNone",
    "https://example.com/x.yaml",
    "GitHub:o/r/p.yaml@main",
    "https://github.com/o/r/blob/main/p.yaml",
    `${HOST}/x:1`,
  ])("%j is an error, never a path", (text) => {
    expect(readIgnoreFileOption(text)).toEqual(refused(/ If it is a file, write /));
  });
});

describe("a central policy in ignore-file", () => {
  test.each([
    ["github:o/r/p.yaml@main", { owner: "o", repository: "r", path: "p.yaml", ref: "main" }],
    ["github:O-1/r.x_y/a b/ü.json@v1", { owner: "O-1", repository: "r.x_y", path: "a b/ü.json", ref: "v1" }],
    ["github:o/r/p.yaml@release/1.x", { path: "p.yaml", ref: "release/1.x" }],
    ["github:o/r/p@home.yaml@v1", { path: "p@home.yaml", ref: "v1" }],
    ["github:o/r/p.yaml@team@v1", { path: "p.yaml@team", ref: "v1" }],
    ["github:o/.github/p.yaml@refs/heads/main", { repository: ".github", ref: "refs/heads/main" }],
    ["github:user_corp/r/p.yaml@0123456", { owner: "user_corp", ref: "0123456" }],
  ])("%s", (text, expected) => {
    expect(readIgnoreFileOption(text)).toMatchObject({
      ok: true,
      value: { kind: "named", paths: [], central: [{ text, ...expected }] },
    });
  });

  test("is listed with paths", () => {
    expect(readIgnoreFileOption("a.yaml\ngithub:o/r/p.yaml@v1\n./github:o/r/p.yaml@v1")).toMatchObject({
      value: { paths: ["a.yaml", "./github:o/r/p.yaml@v1"], central: [{ ref: "v1" }] },
    });
  });

  test.each([
    ["github:o/r/p.yaml", /which has no @REF/],
    ["github:o/r/p.yaml@", /the ref after @ is empty: check whether an expression/],
    ["github:o/r@v1", /no path of a file/],
    ["github:o/r/@v1", /no path of a file/],
    ["github:o@v1", /"" is not a valid repository/],
    ["github://o/r/p.yaml@v1", /"" is not a valid owner/],
    ["github:o/../p.yaml@v1", /"\.\." is not a valid repository/],
    ["github:o/r/../p.yaml@v1", /is not a valid path/],
    ["github:o/r//p.yaml@v1", /is not a valid path/],
    ["github:o/r/./p.yaml@v1", /is not a valid path/],
    ["github:o/r/p.yaml@main~1", /"main~1" after the last @ is not a valid/],
    ["github:o/r/p.yaml@main..x", /is not a valid branch/],
    ["github:o/r/p.yaml@HEAD:x", /is not a valid branch/],
    ["github:o/r/p.yaml@/main", /is not a valid branch/],
    ["github:o/r/p.yaml@-x", /is not a valid branch/],
    ["github:o/r/p.yaml@a b", /is not a valid branch/],
    ["github:o/r/p.yaml@v1\nnone", /none alone/],
  ])("%j is an error", (text, reason) => {
    const read = readIgnoreFileOption(text);
    expect(read).toEqual(refused(reason));
    expect(read).toEqual(refused(/ If it is a file, write /));
  });
});

describe("a token", () => {
  test.each(["github-token", "external-repo-token"])("%s: an error never shows it", (name) => {
    const read = (value: string) => () =>
      readOptions(
        new Map([
          ["images", `${HOST}/shop:v1`],
          [name, value],
        ]),
        0,
      );
    expect(read("ghp_x\n")()).toMatchObject(
      name === "github-token" ? { githubToken: "ghp_x" } : { externalRepoToken: "ghp_x" },
    );
    for (const value of ["ghp_x y", "ghp_x\ny", "ghp_xü", "ghp_x\u0000"]) {
      expect(read(value)).toThrow(new RegExp(`^${name}: the value is not shown`));
      expect(read(value)).not.toThrow(/ghp_x/);
    }
  });

  test("is not shown where the command line refuses it", () => {
    const twice = () => readCommandLine(["--external-repo-token", "ghp_x", "--external-repo-token=ghp_y"]);
    expect(twice).toThrow("external-repo-token: set twice, to a secret and to a secret. Set it once.");
    expect(() => refuseActionOptions(new Map([["github-token", "ghp_x"]]))).toThrow(/^github-token: got a secret, but/);
  });
});

describe("a baseline that is the evaluated image", () => {
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
