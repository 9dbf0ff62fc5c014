import type { Image } from "./scan-result.ts";

type ImageIdentity = Pick<Image, "registryId" | "awsRegion" | "repositoryName" | "imageDigest">;

/** One key for an image in a scan, in the rows of its findings and in its history: its registry, region, repository and digest. */
export function imageKey(image: ImageIdentity): string {
  return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}

/** Returns `imageKey` for many rows of few images: it makes the key of an image once. */
export function imageKeys(): (image: ImageIdentity) => string {
  const byDigest = new Map<string | null, { image: ImageIdentity; key: string }>();
  return (image) => {
    const known = byDigest.get(image.imageDigest);
    if (known !== undefined && isSameImage(known.image, image)) return known.key;
    const key = imageKey(image);
    byDigest.set(image.imageDigest, { image, key });
    return key;
  };
}

function isSameImage(a: ImageIdentity, b: ImageIdentity): boolean {
  return (
    a.imageDigest === b.imageDigest &&
    a.repositoryName === b.repositoryName &&
    a.registryId === b.registryId &&
    a.awsRegion === b.awsRegion
  );
}
