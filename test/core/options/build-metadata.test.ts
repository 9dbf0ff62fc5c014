import { describe, expect, test } from "vitest";
import { GateError } from "../../../src/core/errors.ts";
import type { ReferenceDefaults } from "../../../src/core/image-reference.ts";
import { parseBuildMetadata } from "../../../src/core/options/build-metadata.ts";

const DEFAULTS: ReferenceDefaults = { region: null, registryId: null };
const HOST = "111122223333.dkr.ecr.eu-west-1.amazonaws.com";
const DIGEST = `sha256:${"cd".repeat(32)}`;
const OTHER = `sha256:${"ef".repeat(32)}`;

function texts(metadata: unknown, defaults = DEFAULTS): string[] {
  return parseBuildMetadata(JSON.stringify(metadata), defaults).map(({ text }) => text);
}

describe("docker/build-push-action", () => {
  const metadata = {
    "buildx.build.ref": "builder/builder0/abc",
    "buildx.build.provenance": { buildType: "https://mobyproject.org/buildkit@v1" },
    "containerimage.config.digest": OTHER,
    "containerimage.descriptor": { mediaType: "application/vnd.oci.image.index.v1+json", digest: DIGEST, size: 1234 },
    "containerimage.digest": DIGEST,
    "image.name": `${HOST}/app:1.2,${HOST}/app:latest`,
  };

  test("the image by digest, once for all its tags", () => {
    const [reference, ...more] = parseBuildMetadata(JSON.stringify(metadata), DEFAULTS);
    expect(more).toEqual([]);
    expect(reference).toMatchObject({ text: `${HOST}/app:1.2@${DIGEST}`, digest: DIGEST, awsRegion: "eu-west-1" });
  });

  test("a byte order mark, as editors leave it, does no harm", () => {
    expect(parseBuildMetadata(`\uFEFF${JSON.stringify(metadata)}`, DEFAULTS)).toHaveLength(1);
  });

  test("several repositories, one each", () => {
    const names = `${HOST}/app:1,${HOST}/mirror/app:1`;
    expect(texts({ ...metadata, "image.name": names })).toEqual([
      `${HOST}/app:1@${DIGEST}`,
      `${HOST}/mirror/app:1@${DIGEST}`,
    ]);
  });

  test("pushed to another registry too: the same digest is read from ECR", () => {
    const names = `docker.io/team/app:1,${HOST}/app:1`;
    expect(texts({ ...metadata, "image.name": names })).toEqual([`${HOST}/app:1@${DIGEST}`]);
  });

  test("pushed by digest, without a tag", () => {
    expect(texts({ ...metadata, "image.name": `${HOST}/app` })).toEqual([`${HOST}/app@${DIGEST}`]);
  });

  test("a short name needs a region", () => {
    expect(texts({ ...metadata, "image.name": "app:1" }, { region: "eu-west-1", registryId: null })).toEqual([
      `app:1@${DIGEST}`,
    ]);
  });

  test("pushed to other registries only", () => {
    expect(() => texts({ ...metadata, "image.name": "ghcr.io/team/app:1" })).toThrow(/no private ECR registry/);
  });
});

describe("bake and buildx --metadata-file", () => {
  const target = { "containerimage.digest": DIGEST, "image.name": `${HOST}/app:1`, "buildx.build.ref": "b/b0/1" };

  test("each target; keys that begin buildx. are none", () => {
    const metadata = {
      "buildx.build.warnings": [{ vertex: "x" }],
      app: target,
      worker: { ...target, "containerimage.digest": OTHER, "image.name": `${HOST}/worker:1` },
    };
    expect(texts(metadata)).toEqual([`${HOST}/app:1@${DIGEST}`, `${HOST}/worker:1@${OTHER}`]);
  });

  test("a target that makes no image is left out beside one that does", () => {
    expect(texts({ lint: { "buildx.build.ref": "b/b0/2" }, app: target })).toEqual([`${HOST}/app:1@${DIGEST}`]);
  });

  test("a target called like a property of every object", () => {
    expect(parseBuildMetadata(`{"__proto__": ${JSON.stringify(target)}}`, DEFAULTS)).toHaveLength(1);
  });

  test("a target without a digest is named, and its tag is not taken", () => {
    const metadata = { app: target, worker: { "image.name": `${HOST}/worker:1` } };
    expect(() => texts(metadata)).toThrow(/target "worker" has no digest, .* a tag is not taken for it/);
  });
});

describe("Jib", () => {
  test("jib-image.json", () => {
    const metadata = {
      image: `${HOST}/app:1`,
      imageId: OTHER,
      imageDigest: DIGEST,
      tags: ["1", "latest"],
      imagePushed: true,
    };
    expect(texts(metadata)).toEqual([`${HOST}/app:1@${DIGEST}`]);
  });

  test("without a digest", () => {
    expect(() => texts({ image: `${HOST}/app:1`, tags: ["1"] })).toThrow(/Jib's metadata has no digest/);
  });

  test("without an image", () => {
    expect(() => texts({ imageDigest: DIGEST })).toThrow(/a digest and no image name/);
  });
});

test.each([
  ["", /not JSON/],
  ["app:1", /not JSON/],
  [`${HOST}/app@${DIGEST}`, /not JSON/],
  ["[]", /no object, but "\[\]"/],
  ["null", /no object, but "null"/],
  ['"text"', /no object, but/],
  ["{}", /it holds no image/],
  ['{"buildx.build.ref": "b/b0/1"}', /it holds no image/],
  ['{"app": {"buildx.build.ref": "b/b0/1"}}', /it holds no image/],
  ['{"app": 1}', /target "app" is no object/],
  ['{"app": {"digest": "sha256:1"}}', /target "app" has neither containerimage\.digest nor image\.name/],
  ['{"containerimage.config.digest": "sha256:1"}', /the metadata has no digest/],
  [`{"containerimage.digest": "${DIGEST}"}`, /a digest and no image name/],
  [`{"containerimage.digest": "${DIGEST}", "image.name": ""}`, /a digest and no image name/],
  [`{"containerimage.digest": 1, "image.name": "${HOST}/app:1"}`, /no digest/],
  [`{"containerimage.digest": "sha256:1", "image.name": "${HOST}/app:1"}`, /64 hexadecimal/],
])("%j is an error that says what is accepted", (text, why) => {
  const parse = () => parseBuildMetadata(text, DEFAULTS);
  expect(parse).toThrow(GateError);
  expect(parse).toThrow(why);
  expect(parse).toThrow(/^build-metadata.*Accepted: /);
});
