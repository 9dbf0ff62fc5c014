import { digestReference } from "../aws/image-reference.ts";
import type { ImageHistories } from "../search/image-history.ts";
import { imageKey } from "../search/image-key.ts";
import type { Report, ReportScan } from "./report.ts";

/** The image indexes (digests) that each image was reached through, by `imageKey`. */
export type IndexDigests = ReadonlyMap<string, ReadonlySet<string>>;

/** One image can be in several indexes; its scan in the report names one of them. */
export function indexDigests(images: ImageHistories): IndexDigests {
  return new Map([...images.values()].map((history) => [imageKey(history.image), history.indexDigests]));
}

/**
 * The images that may be deployed, as `HOST/repository@sha256:...`, each once and in order: evaluated whole (accepted is
 * not evaluated), without a blocking finding. An index is named by its own digest, and only if that is true of each of
 * its images. What cannot be written as a reference is not named, nor what only a trail names that was not read whole.
 */
export function evaluatedImages(report: Report, indexes: IndexDigests): string[] {
  const isObjectedTo = objections(report);
  // What was lost of a trail may have been about any of its images; a live look is whole by itself.
  const isTrailWhole = report.inputs.problems.length === 0;
  const references = new Map<string, boolean>();
  for (const scan of report.scans) {
    if (scan.imageDigest === null) continue;
    const isGood = scan.outcome === "evaluated" && !isObjectedTo(scan) && (isTrailWhole || scan.source === "ecr");
    const within = new Set(indexes.get(imageKey(scan)));
    if (scan.indexDigest !== null) within.add(scan.indexDigest);
    for (const imageDigest of within.size === 0 ? [scan.imageDigest] : within) {
      const reference = digestReference({ ...scan, imageDigest });
      if (reference !== null) references.set(reference, isGood && references.get(reference) !== false);
    }
  }
  return [...references].flatMap(([reference, isGood]) => (isGood ? [reference] : [])).sort();
}

type Named = Pick<ReportScan, "registryId" | "awsRegion" | "repositoryName" | "imageDigest" | "imageTags">;

/**
 * Whether something that was not evaluated, or a blocking finding, is about an image. A record need not say everything
 * about its image: what it leaves open could be this one, by its digest or, without one, by its repository and tags. A
 * failed call about another tag says nothing about an image that was named by its digest.
 */
function objections({ groups, scans }: Report): (image: Named) => boolean {
  const byDigest = new Objections();
  const byTag = new Objections();
  /** Blocking findings of images without a digest: all, and those without a tag too. */
  const blocking = new Objections();
  const blockingUntagged = new Objections();
  const add = (named: Named, isBlocking: boolean) => {
    const { repositoryName, imageDigest, imageTags } = named;
    if (imageDigest !== null) return byDigest.add(imageDigest, named);
    for (const tag of imageTags) byTag.add(tagKey(repositoryName, tag), named);
    if (isBlocking) blocking.add(repositoryName ?? "", named);
    if (isBlocking && imageTags.length === 0) blockingUntagged.add(repositoryName ?? "", named);
  };
  for (const group of groups) if (group.status === "matched") add(group, true);
  for (const scan of scans) if (scan.outcome === "inconclusive") add(scan, false);
  return (image) => {
    const { repositoryName, imageDigest, imageTags } = image;
    if (byDigest.areAbout(imageDigest ?? "", image)) return true;
    if (imageTags.length === 0) return blocking.areAbout(repositoryName ?? "", image);
    return (
      blockingUntagged.areAbout(repositoryName ?? "", image) ||
      imageTags.some((tag) => byTag.areAbout(tagKey(repositoryName, tag), image))
    );
  };
}

/** By a key, each place once: thousands of findings of one image are one objection. */
class Objections {
  readonly #known = new Map<string, Map<string, Named>>();

  add(key: string, named: Named): void {
    const same = this.#known.get(key) ?? new Map<string, Named>();
    this.#known.set(key, same);
    same.set(JSON.stringify([named.registryId, named.awsRegion, named.repositoryName]), named);
  }

  areAbout(key: string, image: Named): boolean {
    for (const named of this.#known.get(key)?.values() ?? []) if (couldBeSame(named, image)) return true;
    return false;
  }
}

function tagKey(repositoryName: string | null, tag: string): string {
  return JSON.stringify([repositoryName, tag]);
}

function couldBeSame(a: Named, b: Named): boolean {
  return (["registryId", "awsRegion", "repositoryName"] as const).every(
    (key) => a[key] === null || b[key] === null || a[key] === b[key],
  );
}
