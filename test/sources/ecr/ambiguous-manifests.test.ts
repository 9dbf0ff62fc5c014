import { describe, expect, test } from "vitest";
import { isObject, listAt } from "../../../src/core/text/json-values.ts";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { fakeDigest, INDEX_TYPE, MANIFEST_TYPE } from "../../fakes/manifests.ts";
import {
  CRITICAL,
  DOCKER_TYPE,
  hidden,
  IMAGE_CONFIG,
  LAYER,
  LOW,
  lookAt,
  manifestOf,
} from "../../support/hidden-image.ts";

describe("what runtimes could read differently is inconclusive", () => {
  const plain = JSON.stringify(manifestOf("application/vnd.oci.empty.v1+json", ["application/spdx+json"]));
  const evil = JSON.stringify(manifestOf(null, [LAYER])["layers"]);

  test.each<[string, string | object, RegExp]>([
    [
      "an image and an index in one",
      manifestOf(IMAGE_CONFIG, [LAYER], { manifests: [] }),
      /both an image and an index/,
    ],
    ["an image's type over a list of manifests", { mediaType: MANIFEST_TYPE, manifests: [] }, /both an image and/],
    [
      "an index's type over layers",
      { mediaType: INDEX_TYPE, layers: [] },
      /the mediaType in its manifest is .*index.*, but ECR has/,
    ],
    ["layers twice", plain.replace("{", `{"layers":${evil},`), /has "layers" twice/],
    ["layers in another case", plain.replace("{", `{"Layers":${evil},`), /spells "layers" as "Layers"|twice/],
    ["layers with a long s", plain.replace("{", `{"layer\u017F":${evil},`), /spells "layers"|twice/],
    ["layers with an escape", plain.replace("{", `{"l\\u0061yers":${evil},`), /has "layers" twice/],
    ["a config twice, deeper down", plain.replace('"config":{', '"config":{"MediaType":"text/html",'), /spells|twice/],
    ["schema 1", { schemaVersion: 1, fsLayers: [{ blobSum: fakeDigest("x") }], history: [] }, /schema 1/],
    [
      "a list in place of the layers",
      { ...manifestOf(IMAGE_CONFIG, []), layers: { 0: LAYER } },
      /its layers are .*: expected a list/,
    ],
    ["a media type that is no text", { ...manifestOf(IMAGE_CONFIG, [LAYER]), mediaType: 2 }, /mediaType is 2/],
    [
      "a media type that ECR does not have for it",
      { ...manifestOf(IMAGE_CONFIG, [LAYER]), mediaType: DOCKER_TYPE },
      /but ECR has/,
    ],
    ["nothing", "", /not JSON/],
    ["a byte order mark", `\uFEFF${plain}`, /not JSON/],
    ["a config that is null", { ...manifestOf(IMAGE_CONFIG, [LAYER]), config: null }, /neither a config nor/],
    ["an unknown name twice", plain.replace("{", '{"x":1,"x":2,'), /has "x" twice/],
  ])("%s", async (_what, manifest, says) => {
    const { result, isSeen, isWhole: whole } = await hidden(manifest);
    expect(result?.outcome).toMatchObject({ kind: "inconclusive", code: "unclear-manifest" });
    expect(isSeen).toBe(true);
    expect(result?.outcome).toMatchObject({ detail: expect.stringMatching(says) });
    expect(whole).toBe(false);
  });

  test.each([
    ["an image", manifestOf(IMAGE_CONFIG, [LAYER])],
    ["an artifact", manifestOf("application/vnd.oci.empty.v1+json", ["application/spdx+json"])],
  ])("an entry whose media type is not its manifest's: %s, and what was found counts", async (_what, manifest) => {
    const mismatched = await hidden(manifest, () => ({ mediaType: DOCKER_TYPE, platform: "linux/amd64" }));
    expect(mismatched.ofIndex?.outcome).toMatchObject({
      code: "unclear-manifest",
      detail: expect.stringMatching(/index lists sha256:\w+ as .*docker/),
    });
    expect([mismatched.isSeen, mismatched.isWhole]).toEqual([true, false]);
  });

  test.each([
    ["an artifact", manifestOf("application/vnd.oci.empty.v1+json", ["application/spdx+json"])],
    ["an index", { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: [] }],
  ])("%s whose bytes are not its digest's is not believed", async (_what, manifest) => {
    const registry = ecrRegistry();
    const image = registry.image("app", { scan: [{ basic: [LOW] }] });
    const mediaType = "manifests" in manifest ? INDEX_TYPE : MANIFEST_TYPE;
    const digest = registry.text("app", JSON.stringify(manifest), { mediaType, digest: fakeDigest("another") });
    registry.index(
      "app",
      [
        { digest: image, platform: "linux/amd64" },
        { digest, mediaType },
      ],
      { tags: ["1"] },
    );
    const { results } = await lookAt(registry);
    expect(results.map(({ outcome }) => outcome)).toMatchObject([
      { kind: "evaluated" },
      { code: "service-error", detail: expect.stringMatching(/a manifest whose digest is not sha256:/) },
    ]);
  });

  test("two answers for one digest that differ are not believed", async () => {
    const registry = ecrRegistry();
    const digest = registry.image("app", { tags: ["1"], scan: [{ basic: [LOW] }] });
    const live = await runLive({
      ecr: (operation, input) => {
        const answer = registry.service(operation, input);
        if (operation !== "BatchGetImage") return answer;
        const images = isObject(answer) ? listAt(answer, "images").filter(isObject) : [];
        return { images: [...images, { ...images[0], imageManifest: "{}" }], failures: [] };
      },
      images: `${registry.host}/app@${digest}`,
      waitTimeout: 0,
    });
    expect(live.results[0]?.outcome).toMatchObject({ code: "service-error" });
  });

  test.each<[string, object]>([
    ["another repository", { repositoryName: "other" }],
    ["another registry", { registryId: "999988887777" }],
  ])("a manifest of %s is not believed", async (_what, other) => {
    const registry = ecrRegistry();
    registry.image("app", { tags: ["1"], scan: [{ basic: [LOW] }] });
    const live = await runLive({
      ecr: (operation, input) => {
        const answer = registry.service(operation, input);
        if (operation !== "BatchGetImage" || !isObject(answer)) return answer;
        return { images: listAt(answer, "images").map((image) => ({ ...(isObject(image) ? image : {}), ...other })) };
      },
      images: `${registry.host}/app:1`,
      waitTimeout: 0,
    });
    expect(live.results[0]?.outcome).toMatchObject({
      code: "service-error",
      detail: expect.stringMatching(/ instead of /),
    });
  });

  test("names of the user's own in annotations are compared as they are", async () => {
    const annotations = { maintainer: "a", Maintainer: "b", digest: "c", Digest: "d" };
    const { result } = await hidden(manifestOf(IMAGE_CONFIG, [LAYER], { annotations }));
    expect(result?.outcome).toEqual({ kind: "evaluated" });
  });

  test("a manifest with findings that a runtime may take for an index, by digest", async () => {
    const registry = ecrRegistry();
    const child = registry.image("app", { scan: [{ basic: [CRITICAL] }] });
    const both = manifestOf(IMAGE_CONFIG, [LAYER], {
      manifests: [{ digest: child, platform: { os: "linux", architecture: "amd64" } }],
    });
    const digest = registry.manifest("app", both);
    registry.scan(digest, [{ basic: [LOW] }]);
    const live = await runLive({ ecr: registry.service, images: `${registry.host}/app@${digest}` });
    expect(live.results.map(({ outcome }) => outcome)).toMatchObject([{ code: "unclear-manifest" }]);
  });
});
