import type { Image } from "./scan-result.ts";

/** The registry's host, as image references name it; China's partition has a suffix of its own. */
export function registryHost(registryId: string, awsRegion: string): string {
  const suffix = awsRegion.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return `${registryId}.dkr.ecr.${awsRegion}.${suffix}`;
}

type Named = Pick<Image, "awsRegion" | "registryId" | "repositoryName" | "imageDigest" | "imageTags">;

/** `HOST/repo@sha256:...`, as far as it is known: the repository alone without a host, the tag where no digest is. */
export function formatReference(image: Named): string {
  const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
  const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
  const [tag] = imageTags;
  const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
  return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}
