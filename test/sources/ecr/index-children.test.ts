import { expect, test } from "vitest";
import { ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { fakeDigest, MANIFEST_TYPE } from "../../fakes/manifests.ts";

/** The outcomes of an index with one image and one child that does not claim to be one. */
async function besideAnImage(child: object | "missing") {
  const registry = ecrRegistry();
  const image = registry.image("app", { scan: [{ basic: [basicFinding("CVE-2021-1", "LOW")] }] });
  const digest = child === "missing" ? fakeDigest("missing") : registry.manifest("app", child);
  const children = [{ digest: image, platform: "linux/amd64" }, { digest }];
  registry.index("app", children, { tags: ["1"] });
  const { results, images } = await runLive({ ecr: registry.service, images: `${registry.host}/app:1` });
  const outcomes = results.map(({ image: { imageDigest }, outcome }) => [
    imageDigest === image ? "the image" : "the child",
    outcome.kind === "inconclusive" ? outcome.code : outcome.kind,
    outcome.kind === "inconclusive" ? outcome.detail : "",
  ]);
  return { outcomes, isWhole: images.every(({ evaluated }) => evaluated) };
}

test.each([
  ["no config", { schemaVersion: 2, mediaType: MANIFEST_TYPE }, "unclear-manifest", "neither a config nor manifests"],
  ["an index without a list", { mediaType: "application/vnd.oci.image.index.v1+json" }, "unclear-manifest", "no list"],
  ["an index of nothing named", { manifests: [{}] }, "unclear-manifest", "has no digest"],
  ["a manifest that is not in the registry", "missing", "image-not-found", "ImageNotFound"],
] as const)("a child that has %s is not skipped", async (_what, child, code, says) => {
  const { outcomes, isWhole } = await besideAnImage(child);
  expect(outcomes).toContainEqual(["the image", "evaluated", ""]);
  expect(outcomes).toContainEqual(["the child", code, expect.stringContaining(says)]);
  expect(isWhole).toBe(false);
});

test("a child whose manifest is an image is read", async () => {
  const { outcomes } = await besideAnImage({ schemaVersion: 2, config: {}, layers: [] });
  expect(outcomes.map(([what, code]) => `${what}: ${code}`)).toEqual([
    "the image: evaluated",
    "the child: scan-not-found",
  ]);
});
