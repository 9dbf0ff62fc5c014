import { digestReference } from "../aws/image-reference.ts";
import type { ImageHistories } from "../search/image-history.ts";
import { imageKey } from "../search/image-key.ts";
import type { Report, ReportScan } from "./report.ts";

/** The digests of the image indexes that contain each image, by `imageKey`. */
export type IndexDigests = ReadonlyMap<string, ReadonlySet<string>>;

/** An image can be in several indexes, and its scan in the report names only one of them. */
export function indexDigests(images: ImageHistories): IndexDigests {
  return new Map([...images.values()].map((history) => [imageKey(history.image), history.indexDigests]));
}

/**
 * The images that may be deployed, as sorted `HOST/repository@sha256:...`: fully evaluated (accepted is not evaluated) and
 * without a blocking finding. An index is listed by its own digest, and only if this is true of each of its images. An
 * image that cannot be written as such a reference is not listed, nor is one from CloudTrail if any input had a problem.
 */
export function evaluatedImages(report: Report, indexes: IndexDigests): string[] {
  const isBlocked = blockedImages(report);
  // A record that is missing from an export may be about any image. A live scan result does not depend on other input.
  const areInputsComplete = report.inputs.problems.length === 0;
  const references = new Map<string, boolean>();
  for (const scan of report.scans) {
    if (scan.imageDigest === null) continue;
    const isDeployable =
      scan.outcome === "evaluated" && !isBlocked(scan) && (areInputsComplete || scan.source === "ecr");
    const indexesOfImage = new Set(indexes.get(imageKey(scan)));
    if (scan.indexDigest !== null) indexesOfImage.add(scan.indexDigest);
    for (const imageDigest of indexesOfImage.size === 0 ? [scan.imageDigest] : indexesOfImage) {
      const reference = digestReference({ ...scan, imageDigest });
      if (reference !== null) references.set(reference, isDeployable && references.get(reference) !== false);
    }
  }
  return [...references].flatMap(([reference, isDeployable]) => (isDeployable ? [reference] : [])).sort();
}

type ImageFields = Pick<ReportScan, "registryId" | "awsRegion" | "repositoryName" | "imageDigest" | "imageTags">;

/**
 * Returns whether a blocking finding, or an inconclusive scan, may be about an image. Records can lack fields of their
 * image: an absent field matches any image. They are compared by digest or, without one, by repository and tags. A failed
 * call about another tag does not affect an image with a digest.
 */
function blockedImages({ groups, scans }: Report): (image: ImageFields) => boolean {
  const byDigest = new ImageSet();
  const byTag = new ImageSet();
  /** Blocking findings of images without a digest, by repository; the second one: also without a tag. */
  const blocking = new ImageSet();
  const blockingUntagged = new ImageSet();
  const add = (named: ImageFields, isBlocking: boolean) => {
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
    if (byDigest.mayContain(imageDigest ?? "", image)) return true;
    if (imageTags.length === 0) return blocking.mayContain(repositoryName ?? "", image);
    return (
      blockingUntagged.mayContain(repositoryName ?? "", image) ||
      imageTags.some((tag) => byTag.mayContain(tagKey(repositoryName, tag), image))
    );
  };
}

/** Images by a key. Thousands of findings of one image are stored once. */
class ImageSet {
  readonly #images = new Map<string, Map<string, ImageFields>>();

  add(key: string, named: ImageFields): void {
    const same = this.#images.get(key) ?? new Map<string, ImageFields>();
    this.#images.set(key, same);
    same.set(JSON.stringify([named.registryId, named.awsRegion, named.repositoryName]), named);
  }

  mayContain(key: string, image: ImageFields): boolean {
    for (const named of this.#images.get(key)?.values() ?? []) if (couldBeSame(named, image)) return true;
    return false;
  }
}

function tagKey(repositoryName: string | null, tag: string): string {
  return JSON.stringify([repositoryName, tag]);
}

function couldBeSame(a: ImageFields, b: ImageFields): boolean {
  return (["registryId", "awsRegion", "repositoryName"] as const).every(
    (key) => a[key] === null || b[key] === null || a[key] === b[key],
  );
}
