import type { ImageHistories } from "../image-history.ts";
import { digestReference } from "../image-reference.ts";
import type { Report, ReportScan } from "./report.ts";
import { imagePlace } from "./report-scans.ts";

/** The image indexes (digests) that each image was reached through, by `imagePlace`. */
export type IndexDigests = ReadonlyMap<string, ReadonlySet<string>>;

/** One image can be in several indexes; its scan in the report names one of them. */
export function indexDigests(images: ImageHistories): IndexDigests {
  return new Map([...images.values()].map((history) => [imagePlace(history.image), history.indexDigests]));
}

/**
 * The images that may be deployed, as `HOST/repository@sha256:...`, each once and in order: evaluated whole (accepted is
 * not evaluated), without a blocking finding. An index is named by its own digest, and only if that is true of each of
 * its images. What cannot be written as a reference is not named.
 */
export function evaluatedImages(report: Report, indexes: IndexDigests): string[] {
  const isObjectedTo = objections(report);
  const references = new Map<string, boolean>();
  for (const scan of report.scans) {
    if (scan.imageDigest === null) continue;
    const isGood = scan.outcome === "evaluated" && !isObjectedTo(scan);
    const within = new Set(indexes.get(imagePlace(scan)));
    if (scan.indexDigest !== null) within.add(scan.indexDigest);
    for (const imageDigest of within.size === 0 ? [scan.imageDigest] : within) {
      const reference = digestReference({ ...scan, imageDigest });
      if (reference !== null) references.set(reference, isGood && references.get(reference) !== false);
    }
  }
  return [...references].flatMap(([reference, isGood]) => (isGood ? [reference] : [])).sort();
}

type Named = Pick<ReportScan, "registryId" | "awsRegion" | "repositoryName" | "imageDigest" | "imageTags">;

type Objection = { named: Named; isBlocking: boolean };

/**
 * Whether something that was not evaluated, or a blocking finding, is about an image. A record need not say everything
 * about its image: what it leaves open could be this one, by its digest or, without one, by its repository and tags. A
 * failed call about another tag says nothing about an image that was named by its digest.
 */
function objections({ groups, scans }: Report): (image: Named) => boolean {
  const byDigest = new Map<string, Map<string, Objection>>();
  const byRepository = new Map<string, Map<string, Objection>>();
  const add = (named: Named, isBlocking: boolean) => {
    const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = named;
    const key = imageDigest ?? repositoryName;
    if (key === null) return;
    const kept = imageDigest === null ? byRepository : byDigest;
    const same = kept.get(key) ?? new Map<string, Objection>();
    // Thousands of findings of one image are one objection.
    const tags = imageDigest === null ? [isBlocking, ...imageTags] : [];
    same.set(JSON.stringify([registryId, awsRegion, repositoryName, tags]), { named, isBlocking });
    kept.set(key, same);
  };
  for (const group of groups) if (group.status === "matched") add(group, true);
  for (const scan of scans) if (scan.outcome === "inconclusive") add(scan, false);
  return (image) => {
    const ofDigest = byDigest.get(image.imageDigest ?? "")?.values() ?? [];
    const ofRepository = byRepository.get(image.repositoryName ?? "")?.values() ?? [];
    return (
      [...ofDigest].some(({ named }) => couldBeSame(named, image)) ||
      [...ofRepository].some((objection) => couldBeSame(objection.named, image) && isAboutTags(objection, image))
    );
  };
}

function couldBeSame(a: Named, b: Named): boolean {
  return (["registryId", "awsRegion", "repositoryName"] as const).every(
    (key) => a[key] === null || b[key] === null || a[key] === b[key],
  );
}

function isAboutTags({ named, isBlocking }: Objection, { imageTags }: Named): boolean {
  if (named.imageTags.length === 0 || imageTags.length === 0) return isBlocking;
  return named.imageTags.some((tag) => imageTags.includes(tag));
}
