import { type ArtifactKind, isKnownArtifact } from "./artifacts.ts";
import { type FoundManifest, type MissingManifest, type Repository, readManifests } from "./located-image.ts";
import type { IndexChild, Manifest } from "./manifests.ts";
import { type PendingReason, poll, type Timing, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";

/**
 * A manifest to evaluate, or an index with a problem. With a problem it is inconclusive; `isScanned`, whatever its scan
 * found counts all the same.
 */
export type ChildImage = { digest: string; platform: string | null; problem: PendingReason | null; isScanned: boolean };

/** The images of an index, and how many of its manifests were left out, by what they are. */
export type IndexImages = { images: ChildImage[]; leftOut: ReadonlyMap<ArtifactKind, number> };

/** An index of indexes of indexes: nothing builds more. */
const DEEPEST = 3;

/** Far beyond any build; past it an index is made to keep a gate busy. */
const MOST_CHILDREN = 500;

/**
 * The images of an index, and of the indexes within it, each once. A problem with an index is kept under the index's own
 * digest: under that of one of its images, an evaluation of that image would settle what is about others. All manifests
 * are read, in one BatchGetImage for a hundred: an entry is left out only if it is positively known not to be an image,
 * and each image is what it is by its own manifest, so that another entry about it changes nothing.
 */
export async function childImages(
  registry: Registry,
  repository: Repository,
  index: { digest: string; children: readonly IndexChild[] },
  timing: Timing,
): Promise<IndexImages> {
  const images = new Map<string, ChildImage>();
  const manifests = new Map<string, FoundManifest | MissingManifest>();
  const leftOut = new Map<string, ArtifactKind>();
  const followed = new Set<string>();
  let entries = 0;
  await collect(index, 1);
  const counts = new Map<ArtifactKind, number>();
  for (const [digest, kind] of leftOut) if (!images.has(digest)) counts.set(kind, 1 + (counts.get(kind) ?? 0));
  return { images: [...images.values()], leftOut: counts };

  async function collect({ digest, children }: typeof index, depth: number): Promise<void> {
    const known = children.slice(0, Math.max(0, MOST_CHILDREN - entries));
    entries += known.length;
    await read(known.map((child) => child.digest));
    for (const child of known) await settle(child, digest, depth);
    if (known.length < children.length) addIndex(digest, `the index has more than ${MOST_CHILDREN} manifests`);
  }

  async function settle(child: IndexChild, within: string, depth: number): Promise<void> {
    const { digest, claims } = child;
    const found = manifests.get(digest);
    if (found?.kind !== "found") {
      // What names a platform has its scan asked for all the same: ECR may know that much.
      if (claims.platform === "named") return add(child, null, true);
      return add(child, found?.fault ?? { code: "service-error", detail: "no manifest" }, false);
    }
    const { manifest } = found;
    if (manifest.kind === "malformed") return add(child, unclear(manifest.why), true);
    const isOther = child.mediaType !== null && manifest.mediaType !== null && child.mediaType !== manifest.mediaType;
    if (isOther) {
      addIndex(
        within,
        `the index says ${digest} is ${child.mediaType}, and its manifest that it is ${manifest.mediaType}`,
      );
    }
    if (manifest.kind === "index") return await follow(child, manifest, depth);
    const { artifact, subject } = manifest;
    if (!isOther && artifact !== null && isKnownArtifact(claims, artifact, subject)) leftOut.set(digest, artifact.kind);
    else add(child, null, true);
  }

  async function follow({ digest }: IndexChild, { children }: Manifest & { kind: "index" }, depth: number) {
    if (depth >= DEEPEST) return addIndex(digest, `indexes are nested more than ${DEEPEST} deep`);
    if (followed.has(digest)) return;
    followed.add(digest);
    await collect({ digest, children }, depth + 1);
  }

  /** A call that failed as a whole is tried again for a short while; what ECR says of one manifest stands. */
  async function read(digests: readonly string[]): Promise<void> {
    await poll(
      timing,
      async () => {
        const open = [...new Set(digests)].filter((digest) => manifests.get(digest)?.kind !== "found");
        const answers = await readManifests(
          registry,
          repository,
          open.map((imageDigest) => ({ imageDigest })),
        );
        let failed: MissingManifest["fault"] | null = null;
        for (const [at, answer] of answers.entries()) {
          manifests.set(open[at] ?? "", answer);
          if (answer.kind === "missing" && answer.isWholeCall && answer.fault.retry === "brief") failed = answer.fault;
        }
        if (failed === null) return { kind: "done", value: null };
        return { ...waitFor(failed), retry: "brief" };
      },
      () => undefined,
    );
  }

  function addIndex(digest: string, detail: string): void {
    add({ digest, platform: null }, unclear(detail), false);
  }

  function add(
    { digest, platform }: Pick<IndexChild, "digest" | "platform">,
    problem: PendingReason | null,
    isScanned: boolean,
  ): void {
    const before = images.get(digest);
    images.set(digest, {
      digest,
      platform: before?.platform ?? platform,
      problem: before?.problem ?? problem,
      isScanned: isScanned || before?.isScanned === true,
    });
  }
}

/** Why it is not certain what a runtime makes of a manifest. Not to be accepted: it is as whoever pushed it wants it. */
export function unclear(detail: string): PendingReason {
  return { code: "unclear-manifest", detail };
}
