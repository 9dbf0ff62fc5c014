import { type ArtifactKind, isKnownArtifact } from "./artifacts.ts";
import { type FoundManifest, type MissingManifest, type Repository, readManifests } from "./located-image.ts";
import type { IndexChild, Manifest } from "./manifests.ts";
import { type PendingReason, poll, type Timing, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";

/**
 * A manifest to evaluate, or an index with a problem. One with a problem is inconclusive; if it `isScanned`, the findings
 * of its scan count all the same.
 */
export type ChildImage = { digest: string; platform: string | null; problem: PendingReason | null; isScanned: boolean };

/** The images of an index, and how many of its manifests were left out, by kind. */
export type IndexImages = { images: ChildImage[]; leftOut: ReadonlyMap<ArtifactKind, number> };

/** No build tool nests indexes deeper. */
const DEEPEST = 3;

/** Far more than any build has: a larger index is made to keep this run busy. */
const MOST_CHILDREN = 500;

/**
 * The images of an index and of the indexes in it, each once. A problem with an index has the index's own digest: with
 * the digest of one of its images, an evaluation of that image would resolve a problem of the others. All manifests are
 * read, a hundred per BatchGetImage: an entry is left out only if its manifest shows that it is not an image, so that
 * what another entry claims about the same digest changes nothing.
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
      // ECR may have a scan of it all the same.
      if (claims.platform === "named") return add(child, null, true);
      return add(child, found?.fault ?? { code: "service-error", detail: "its manifest was not read" }, false);
    }
    const { manifest } = found;
    if (manifest.kind === "malformed") return add(child, unclear(manifest.why), true);
    const isOther = child.mediaType !== null && manifest.mediaType !== null && child.mediaType !== manifest.mediaType;
    if (isOther) {
      addIndex(within, `the index lists ${digest} as ${child.mediaType}, but its manifest is ${manifest.mediaType}`);
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

  /** A call that failed for all of its manifests is retried briefly; a failure of one manifest is not. */
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

/** Runtimes may read a manifest differently. The code cannot be accepted: whoever pushed the image controls it. */
export function unclear(detail: string): PendingReason {
  return { code: "unclear-manifest", detail };
}
