import { readManifests } from "./located-image.ts";
import type { IndexChild } from "./manifests.ts";
import type { Reason } from "./polling.ts";
import type { Registry } from "./registry.ts";

/** A manifest to evaluate, or one that cannot be, with the reason. */
export type ChildImage = { digest: string; platform: string | null; problem: Reason | null };

/** An index of indexes of indexes: nothing builds more. */
const DEEPEST = 3;

/** Far beyond any build; past it an index is made to keep a gate busy. */
const MOST_CHILDREN = 500;

type Repository = { registryId: string | null; repositoryName: string };

/**
 * The images of an index, and of the indexes within it, each once. Attestations and artifacts are left out; what does
 * not say what it is, is looked at.
 */
export async function childImages(
  registry: Registry,
  repository: Repository,
  children: readonly IndexChild[],
): Promise<ChildImage[]> {
  const images = new Map<string, ChildImage>();
  const seen = new Set<string>();
  await collect(children, 1);
  return [...images.values()];

  async function collect(level: readonly IndexChild[], depth: number): Promise<void> {
    const fresh = level.filter(({ digest, role }) => role !== "attestation" && !seen.has(digest));
    const unsure: IndexChild[] = [];
    for (const child of fresh) {
      seen.add(child.digest);
      if (seen.size > MOST_CHILDREN) return refuse(child, `the index has more than ${MOST_CHILDREN} manifests`);
      if (child.role === "image") add(child, null);
      else unsure.push(child);
    }
    const found = await readManifests(
      registry,
      repository,
      unsure.map(({ digest }) => ({ imageDigest: digest })),
    );
    for (const [index, child] of unsure.entries()) {
      const answer = found[index];
      if (answer?.kind !== "found") add(child, answer?.fault ?? { code: "service-error", detail: "no manifest" });
      else if (answer.manifest.kind === "image") add(child, null);
      else if (answer.manifest.kind === "malformed") refuse(child, answer.manifest.why);
      else if (answer.manifest.kind === "index") {
        if (depth < DEEPEST) await collect(answer.manifest.children, depth + 1);
        else refuse(child, `indexes are nested more than ${DEEPEST} deep`);
      }
    }
  }

  function add({ digest, platform }: IndexChild, problem: Reason | null): void {
    images.set(digest, { digest, platform, problem });
  }

  function refuse(child: IndexChild, detail: string): void {
    add(child, { code: "unsupported-image", detail });
  }
}
