import { type ArtifactKind, isKnownArtifact } from "./artifacts.ts";
import { type FoundManifest, type MissingManifest, readManifests } from "./located-image.ts";
import type { IndexChild, Manifest } from "./manifests.ts";
import { poll, type Reason, type Timing, waitFor } from "./polling.ts";
import type { Registry } from "./registry.ts";

/** A manifest to evaluate. With a problem it is inconclusive; `isScanned`, whatever its scan found counts all the same. */
export type ChildImage = { digest: string; platform: string | null; problem: Reason | null; isScanned: boolean };

/** The images of an index, and how many of its manifests were left out, by what they are. */
export type IndexImages = { images: ChildImage[]; leftOut: ReadonlyMap<ArtifactKind, number> };

/** An index of indexes of indexes: nothing builds more. */
const DEEPEST = 3;

/** Far beyond any build; past it an index is made to keep a gate busy. */
const MOST_CHILDREN = 500;

type Repository = { registryId: string | null; repositoryName: string };

/**
 * The images of an index, and of the indexes within it, each once. All manifests are read, in one BatchGetImage for a
 * hundred: an entry is left out only if it is positively known not to be an image, and each image is what it is by its
 * own manifest, so that another entry about it changes nothing.
 */
export async function childImages(
  registry: Registry,
  repository: Repository,
  children: readonly IndexChild[],
  timing: Timing,
): Promise<IndexImages> {
  const images = new Map<string, ChildImage>();
  const manifests = new Map<string, FoundManifest | MissingManifest>();
  const leftOut = new Map<string, ArtifactKind>();
  const followed = new Set<string>();
  let entries = 0;
  await collect(children, 1);
  const counts = new Map<ArtifactKind, number>();
  for (const [digest, kind] of leftOut) if (!images.has(digest)) counts.set(kind, 1 + (counts.get(kind) ?? 0));
  return { images: [...images.values()], leftOut: counts };

  async function collect(level: readonly IndexChild[], depth: number): Promise<void> {
    const known = level.slice(0, Math.max(0, MOST_CHILDREN - entries));
    const [beyond] = level.slice(known.length);
    entries += known.length;
    await read(known.map(({ digest }) => digest));
    for (const child of known) await settle(child, depth);
    if (beyond !== undefined) add(beyond, unsupported(`the index has more than ${MOST_CHILDREN} manifests`), false);
  }

  async function settle(child: IndexChild, depth: number): Promise<void> {
    const { digest, claims } = child;
    const found = manifests.get(digest);
    if (found?.kind !== "found") {
      // What names a platform has its scan asked for all the same: ECR may know that much.
      if (claims.platform === "named") return add(child, null, true);
      return add(child, found?.fault ?? { code: "service-error", detail: "no manifest" }, false);
    }
    const { manifest } = found;
    if (manifest.kind === "malformed") return add(child, unsupported(manifest.why), false);
    if (child.mediaType !== null && manifest.mediaType !== null && child.mediaType !== manifest.mediaType) {
      const detail = `the index says it is ${child.mediaType}, and its manifest that it is ${manifest.mediaType}`;
      return add(child, unsupported(detail), manifest.kind === "image");
    }
    if (manifest.kind === "index") return await follow(child, manifest, depth);
    const { artifact, subject } = manifest;
    if (artifact !== null && isKnownArtifact(claims, artifact, subject)) leftOut.set(digest, artifact.kind);
    else add(child, null, true);
  }

  async function follow(child: IndexChild, { children: within }: Manifest & { kind: "index" }, depth: number) {
    if (depth >= DEEPEST) return add(child, unsupported(`indexes are nested more than ${DEEPEST} deep`), false);
    if (followed.has(child.digest)) return;
    followed.add(child.digest);
    await collect(within, depth + 1);
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
        for (const [index, answer] of answers.entries()) {
          manifests.set(open[index] ?? "", answer);
          if (answer.kind === "missing" && answer.isWholeCall && answer.fault.patience === "brief")
            failed = answer.fault;
        }
        if (failed === null) return { kind: "done", value: null };
        return { ...waitFor(failed), patience: "brief" };
      },
      () => undefined,
    );
  }

  function add({ digest, platform }: IndexChild, problem: Reason | null, isScanned: boolean): void {
    const before = images.get(digest);
    images.set(digest, {
      digest,
      platform: before?.platform ?? platform,
      problem: before?.problem ?? problem,
      isScanned: isScanned || before?.isScanned === true,
    });
  }
}

function unsupported(detail: string): Reason {
  return { code: "unsupported-image", detail };
}
