import { describe, expect, test } from "vitest";
import type { ReferenceDefaults } from "../../../src/core/aws/image-reference.ts";
import { GateError } from "../../../src/core/errors.ts";
import { parseBuildMetadata } from "../../../src/sources/references/build-metadata.ts";

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
    expect(() => texts({ ...metadata, "image.name": "ghcr.io/team/app:1" })).toThrow(/not a private ECR registry/);
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

describe("no image of a document is left out", () => {
  const buildx = { "containerimage.digest": DIGEST, "image.name": `${HOST}/shop:1` };
  const other = { "containerimage.digest": OTHER, "image.name": `${HOST}/app:1` };
  const jib = { image: `${HOST}/shop:1`, imageDigest: DIGEST };
  const both = [`${HOST}/shop:1@${DIGEST}`, `${HOST}/app:1@${OTHER}`];

  test.each([
    ["called image", { image: buildx, app: other }],
    ["called imageDigest", { imageDigest: buildx, app: other }],
    ["called tags, imageId and image", { tags: buildx, imageId: other, image: other }],
    ["whose name begins buildx.", { "buildx.shop": buildx, app: other }],
    [
      "called constructor and __proto__",
      Object.fromEntries([
        ["constructor", buildx],
        ["__proto__", other],
      ]),
    ],
  ])("a target %s", (_what, metadata) => {
    expect(texts(metadata)).toEqual(both);
  });

  test("a target called image alone", () => {
    expect(texts({ image: buildx })).toEqual([both[0]]);
    expect(texts({ imageDigest: buildx })).toEqual([both[0]]);
  });

  test.each([
    ["buildx and a target", { ...buildx, app: other }, /target "app" holds an image, and so does the document/],
    ["a target and buildx", { app: other, ...buildx }, /target "app" holds an image, and so does the document/],
    ["buildx and a target buildx.x", { ...buildx, "buildx.x": other }, /target "buildx.x" holds an image/],
    ["buildx and a target image", { ...buildx, image: other }, /target "image" holds an image/],
    ["buildx without a name and a target", { "containerimage.digest": DIGEST, app: other }, /target "app" holds an/],
    ["Jib and a target", { ...jib, app: other }, /target "app" holds an image/],
    ["Jib's digest and a target image", { imageDigest: DIGEST, image: buildx }, /target "image" holds an image/],
    ["Jib's image and a target imageDigest", { image: `${HOST}/shop:1`, imageDigest: buildx }, /target "imageDigest"/],
    ["Jib and Jib in a target", { ...jib, app: jib }, /target "app" holds an image/],
    ["Jib and buildx", { ...jib, ...other }, /the fields of buildx and those of Jib/],
    ["a target of Jib's shape", { app: other, shop: jib }, /target "shop" has neither/],
    ["an image below a target's own build fields", { app: other, x: { "buildx.y": buildx } }, /target "x" has neither/],
    ["an empty target", { shop: {}, app: other }, /target "shop" has neither/],
    ["a list of targets", { shop: [buildx], app: other }, /target "shop" is not an object/],
    ["an empty item at the end", { ...buildx, "image.name": `${HOST}/shop:1,` }, /item 2 of image.name is empty/],
    ["an empty item", { ...buildx, "image.name": `${HOST}/a:1,,${HOST}/b:1` }, /item 2 of image.name is empty/],
    ["a blank item", { ...buildx, "image.name": ` ,${HOST}/a:1` }, /item 1 of image.name is empty/],
    ["an empty item in a target", { x: { ...buildx, "image.name": `,${HOST}/a:1` } }, /target "x": item 1 of image/],
    [
      "a name without a repository",
      { ...buildx, "image.name": `${HOST}/a:1,${HOST}/:1` },
      /has an invalid repository name/,
    ],
    ["a name with an empty tag", { ...buildx, "image.name": `${HOST}/a:1,${HOST}/b:` }, /ends in an empty tag/],
    [
      "a short name without a repository",
      { ...buildx, "image.name": `${HOST}/a:1,team/:1` },
      /has an invalid repository name/,
    ],
    ["a misspelled host", { ...buildx, "image.name": `${HOST}/a:1,${HOST}.cn/b:1` }, /ends in amazonaws\.com/],
    ["another digest", { ...buildx, "image.name": `${HOST}/shop@${OTHER}` }, /has another digest than the image/],
    ["another digest of one name", { ...buildx, "image.name": `${HOST}/a:1,${HOST}/b:1@${OTHER}` }, /another digest/],
    ["another digest elsewhere", { ...buildx, "image.name": `${HOST}/a:1,ghcr.io/b@${OTHER}` }, /another digest/],
    ["two digests", { ...buildx, "image.name": `${HOST}/shop@${DIGEST}@${OTHER}` }, /another digest/],
    ["an empty digest", { ...buildx, "image.name": `${HOST}/shop@` }, /another digest/],
    ["another digest in Jib's", { ...jib, image: `${HOST}/shop@${OTHER}` }, /another digest/],
  ])("%s: an error", (_what, metadata, why) => {
    expect(() => texts(metadata)).toThrow(GateError);
    expect(() => texts(metadata)).toThrow(why);
  });

  test.each([
    [
      "at the top",
      `{"containerimage.digest":"${OTHER}","image.name":"${HOST}/a:1","containerimage.digest":"${DIGEST}"}`,
    ],
    ["in a target", `{"a":{"containerimage.digest":"${OTHER}","image.name":"${HOST}/a:1","image.name":"${HOST}/b:1"}}`],
    ["of two targets", `{"a":${JSON.stringify(other)},"\\u0061":${JSON.stringify(buildx)}}`],
    ["in Jib's", `{"image":"${HOST}/a:1","imageDigest":"${DIGEST}","image":"${HOST}/b:1"}`],
  ])("a key that appears twice, %s: an error", (_where, text) => {
    expect(() => parseBuildMetadata(text, DEFAULTS)).toThrow(
      /^build-metadata: the text:1:\d+: the key .* twice.*Accepted: /,
    );
  });

  test("the digest in a name may be the image's own", () => {
    expect(texts({ ...buildx, "image.name": `${HOST}/shop@${DIGEST}` })).toEqual([`${HOST}/shop@${DIGEST}`]);
    expect(texts({ ...jib, image: `${HOST}/shop:1@${DIGEST}` })).toEqual([both[0]]);
  });
});

test("an error shows nothing of a file that is not quotable", () => {
  const secret = "hunter2";
  const image = { "containerimage.digest": DIGEST, "image.name": `${HOST}/shop:1` };
  const values = [
    secret,
    [secret],
    { [secret]: secret },
    { auths: { [secret]: { auth: secret } } },
    { [secret]: {} },
    { [secret]: { "containerimage.config.digest": secret } },
    { [secret]: image, "containerimage.digest": secret },
    { ...image, "image.name": `${secret}:` },
    { ...image, "image.name": `${secret}:1/${secret}:1` },
    { ...image, "image.name": `ghcr.io/${secret}:1` },
    { ...image, "image.name": `${HOST}/${secret}@${OTHER}` },
    { ...image, "containerimage.digest": secret },
    { image: secret, imageDigest: secret },
    { image: secret },
  ];
  const documents = [
    secret,
    `aws_secret = ${secret}`,
    `{"${secret}": 1, "${secret}": 2}`,
    `"${secret}`,
    `{"a": ${secret}}`,
    ...values.map((value) => JSON.stringify(value)),
  ];
  for (const text of documents) {
    const source = { path: "/tmp/meta.json", isQuotable: false };
    let message = "";
    try {
      parseBuildMetadata(text, DEFAULTS, source);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(GateError);
      message = String(thrown);
    }
    expect(message, text).toMatch(/build-metadata: .*Accepted: /);
    expect(message).not.toContain(secret);
  }
});

test.each([
  ["", /not JSON/],
  ["app:1", /not JSON/],
  [`${HOST}/app@${DIGEST}`, /not JSON/],
  ["[]", /expected a JSON object, got \[\]\./],
  ["null", /expected a JSON object, got null\./],
  ['"text"', /expected a JSON object, got "text"\./],
  ["{}", /it holds no image/],
  ['{"buildx.build.ref": "b/b0/1"}', /it holds no image/],
  ['{"app": {"buildx.build.ref": "b/b0/1"}}', /it holds no image/],
  ['{"app": 1}', /target "app" is not an object/],
  ['{"app": {"digest": "sha256:1"}}', /target "app" has neither containerimage\.digest nor image\.name/],
  ['{"containerimage.config.digest": "sha256:1"}', /the metadata has no digest/],
  [`{"containerimage.digest": "${DIGEST}"}`, /a digest and no image name/],
  [`{"containerimage.digest": "${DIGEST}", "image.name": ""}`, /a digest and no image name/],
  [`{"containerimage.digest": 1, "image.name": "${HOST}/app:1"}`, /no digest/],
  [`{"containerimage.digest": "sha256:1", "image.name": "${HOST}/app:1"}`, /64 lower-case hexadecimal/],
])("%j is an error that says what is accepted", (text, why) => {
  const parse = () => parseBuildMetadata(text, DEFAULTS);
  expect(parse).toThrow(GateError);
  expect(parse).toThrow(why);
  expect(parse).toThrow(/^build-metadata.*Accepted: /);
});
