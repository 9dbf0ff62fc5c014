import { describe, expect, test } from "vitest";
import type { Service } from "../../fakes/aws-server.ts";
import { type EcrRegistry, ecrRegistry, type ScanStep } from "../../fakes/ecr-registry.ts";
import { runLive } from "../../fakes/live-run.ts";
import { attestation, attestationManifest, INDEX_TYPE, indexEntry, MANIFEST_TYPE } from "../../fakes/manifests.ts";
import { runWhole } from "../../fakes/whole-run.ts";
import { CRITICAL, DOCKER_TYPE, IMAGE_CONFIG, LAYER, LOW, manifestOf } from "../../support/hidden-image.ts";

const PENDING: ScanStep = { status: "IN_PROGRESS", isSilent: true };

/** A whole run over references of `registry`, with entries of the ignore file that accept `codes`. */
async function verdictOf(
  registry: EcrRegistry,
  names: string[],
  { codes, ...more }: { codes?: string; ecr?: Service; given?: Record<string, string> } = {},
) {
  const { given = {}, ecr = registry.service } = more;
  const accepts = `inconclusive:\n  - codes: [${codes}]\n    repositories: [app]\n    reason: known\n    expires: never\n`;
  const { report } = await runWhole({
    ecr,
    given: {
      images: names.map((name) => `${registry.host}/${name}`).join("\n"),
      ...(codes === undefined ? {} : { "ignore-file": "i.yaml" }),
      ...given,
    },
    allowed: ["ecr", "inspector2"],
    files: { "i.yaml": accepts },
  });
  const outcomes = report.scans.map(({ code, outcome }) => code ?? outcome).sort();
  return { verdict: report.verdict, outcomes, report };
}

/** An image that is evaluated only after everything else was looked at, and one with a CRITICAL. */
function twoImages() {
  const registry = ecrRegistry();
  const good = registry.image("app", { scan: [PENDING, { basic: [LOW] }], tags: ["good"] });
  const bad = registry.image("app", { scan: [{ basic: [CRITICAL] }] });
  const filler = attestation(good);
  registry.manifest("app", attestationManifest(good));
  const index = (entries: object[], tags: string[] = []) =>
    registry.manifest("app", { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: entries }, tags);
  const both = [
    indexEntry({ digest: good, platform: "linux/amd64" }),
    indexEntry({ digest: bad, platform: "linux/arm64" }),
  ];
  const fill = (count: number) => Array.from({ length: count }, () => indexEntry(filler));
  return { registry, good, bad, index, both, fill };
}

describe("a problem of an index stays, whatever is evaluated of its images", () => {
  const PROBLEMS: Record<string, (images: ReturnType<typeof twoImages>) => void> = {
    "an entry beyond the 500th": ({ index, both, fill }) => index([...fill(500), ...both], ["idx"]),
    "an entry beyond the 500th, of an image that stands before it": ({ index, both, fill }) =>
      index([...both.slice(0, 1), ...fill(499), ...both], ["idx"]),
    "an index within that reaches beyond the 500th": ({ index, both, fill }) =>
      index([...fill(499), { ...indexEntry({ digest: index(both) }), mediaType: INDEX_TYPE }], ["idx"]),
    "indexes nested too deep": ({ index, both }) => {
      let digest = index(both);
      for (let level = 0; level < 3; level += 1) {
        digest = index([{ ...indexEntry({ digest }), mediaType: INDEX_TYPE }], level === 2 ? ["idx"] : []);
      }
    },
    "an entry whose media type is not its manifest's": ({ index, both }) =>
      index([{ ...both[0], mediaType: DOCKER_TYPE }], ["idx"]),
  };

  test.each(Object.entries(PROBLEMS))("%s", async (_what, make) => {
    for (const names of [["app:idx"], ["app:idx", "app:good"], ["app:good", "app:idx"]]) {
      const images = twoImages();
      make(images);
      const accepted = await verdictOf(images.registry, names, { codes: "unsupported-image" });
      expect(accepted.verdict).not.toBe("passed");
      expect(accepted.outcomes).toContain("unclear-manifest");
      // Of whatever the index is: no image is ever evaluated under this digest.
      const problem = accepted.report.scans.find(({ code }) => code === "unclear-manifest");
      expect([images.good, images.bad]).not.toContain(problem?.imageDigest);
    }
  });

  test("and an index of exactly 500 entries has none", async () => {
    const { registry, index, both, fill } = twoImages();
    index([...both.slice(0, 1), ...fill(499)], ["idx"]);
    expect(await verdictOf(registry, ["app:idx", "app:good"])).toMatchObject({
      verdict: "passed",
      outcomes: ["evaluated"],
    });
  });
});

describe("a manifest that runtimes could read in two ways is not accepted as an image that cannot be scanned", () => {
  const plain = JSON.stringify(manifestOf(IMAGE_CONFIG, [LAYER]));
  const ODD: Record<string, string> = {
    "layers twice": plain.replace('"layers":', '"layers":[],"layers":'),
    "Config in another case": plain.replace('"config":', '"Config":'),
    "an image and an index in one": plain.replace("{", '{"manifests":[],'),
    "a media type that ECR does not have for it": plain.replace(MANIFEST_TYPE, DOCKER_TYPE),
    "a text in place of the layers": JSON.stringify({ ...manifestOf(IMAGE_CONFIG, [LAYER]), layers: "x" }),
    "layers of schema 1 beside its own": plain.replace("{", '{"fsLayers":[],'),
  };

  test.each(Object.entries(ODD))("%s, named or in an index: what was found blocks", async (_what, text) => {
    for (const findings of [[CRITICAL], [LOW]]) {
      const registry = ecrRegistry();
      const windows = registry.image("app", { scan: [{ status: "UNSUPPORTED_IMAGE", isSilent: true }] });
      const odd = registry.text("app", text, { mediaType: MANIFEST_TYPE, tags: ["odd"] });
      registry.scan(odd, [{ basic: findings }]);
      const children = [
        { digest: windows, platform: "windows/amd64" },
        { digest: odd, platform: "linux/amd64" },
      ];
      registry.index("app", children, { tags: ["idx"] });
      for (const name of ["app:odd", "app:idx"]) {
        const { verdict, outcomes, report } = await verdictOf(registry, [name], { codes: "unsupported-image" });
        expect(verdict).toBe(findings[0] === CRITICAL ? "failed" : "inconclusive");
        expect(outcomes).toContain("unclear-manifest");
        expect(report.scans.find(({ imageDigest }) => imageDigest === odd)?.accepted).toBeNull();
      }
    }
  });

  test("and an image that ECR says it cannot scan still is", async () => {
    const registry = ecrRegistry();
    registry.image("app", { scan: [{ status: "UNSUPPORTED_IMAGE", isSilent: true }], tags: ["win"] });
    const { verdict } = await verdictOf(registry, ["app:win"], { codes: "unsupported-image" });
    expect(verdict).toBe("passed");
  });
});

describe("a run that ended before AWS was asked about an image accepts nothing for it", () => {
  test("images of an index whose manifests could not be asked for in time", async () => {
    const registry = ecrRegistry();
    const within = Array.from({ length: 6 }, () => {
      const digest = registry.image("app", { scan: [{ basic: [CRITICAL] }] });
      return { digest: registry.index("app", [{ digest, platform: "linux/amd64" }]), mediaType: INDEX_TYPE };
    });
    registry.index("app", within, { tags: ["1"] });
    let now = Date.now();
    const { results } = await runLive({
      ecr: (operation, input) => {
        now += 10_000;
        return registry.service(operation, input);
      },
      images: `${registry.host}/app:1`,
      clock: () => now,
      waitTimeout: 1_000,
    });
    const codes = results.map(({ outcome }) => (outcome.kind === "inconclusive" ? outcome.code : outcome.kind));
    expect(new Set(codes)).toEqual(new Set(["run-ended"]));
    expect(results[0]?.outcome).toMatchObject({ detail: expect.stringMatching(/^wait-timeout passed before ecr:/) });
  });

  test("while a scan that ECR says is not done is accepted as one", async () => {
    const registry = ecrRegistry();
    registry.image("ok", { scan: [{ basic: [LOW] }], tags: ["1"] });
    registry.image("app", { scan: [PENDING], tags: ["1"] });
    const { verdict, outcomes } = await verdictOf(registry, ["app:1", "ok:1"], { codes: "scan-pending" });
    expect([verdict, outcomes]).toEqual(["passed", ["evaluated", "scan-pending"]]);
  });
});
