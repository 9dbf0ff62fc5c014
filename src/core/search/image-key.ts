import type { Image } from "./scan-result.ts";

/** One key for an image in a scan, in the rows of its findings and in its history: its registry, region, repository and digest. */
export function imageKey(image: Pick<Image, "registryId" | "awsRegion" | "repositoryName" | "imageDigest">): string {
  return JSON.stringify([image.registryId, image.awsRegion, image.repositoryName, image.imageDigest]);
}
