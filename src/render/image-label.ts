import type { ReportGroup, ReportScan } from "../core/report/report.ts";
import type { ImagePlace } from "../core/view/image-places.ts";
import type { Unevaluated } from "../core/view/unevaluated.ts";

type Labelled = Pick<ReportGroup, "repositoryName" | "imageDigest" | "imageTags">;

/** `team/app:1.4@sha256:0f3c8e21d9ab`: repository and tag, and enough of the digest to find the image. */
export function imageLabel({ repositoryName, imageDigest, imageTags }: Labelled): string {
  const tag = imageTags[0] === undefined ? "" : `:${imageTags[0]}`;
  return `${repositoryName ?? "(no repository)"}${tag}${imageDigest === null ? "" : `@${shortDigest(imageDigest)}`}`;
}

/**
 * An image of an index as the user named it, then the manifest that was scanned: `shop/api:2.0 linux/amd64
 * sha256:0f3c8e21d9ab`. Any other image: see `imageLabel`.
 */
export function placeLabel(image: ImagePlace): string {
  const { reference, repositoryName, imageDigest, indexDigest, imageTags, platform } = image;
  if (indexDigest === null || imageDigest === null) return imageLabel(image);
  // Without a tag, the digest of the index is its only name.
  const isByDigest = reference.includes("@") || imageTags.length === 0;
  const named = imageLabel({ repositoryName, imageTags, imageDigest: isByDigest ? indexDigest : null });
  return [named, platform, shortDigest(imageDigest)].filter((part) => part !== null).join(" ");
}

/** `placeLabel`, with the platform of every image: `shop/web:2.0@sha256:0f3c8e21d9ab linux/amd64`. */
export function platformPlaceLabel(image: ImagePlace): string {
  const { indexDigest, imageDigest, platform } = image;
  const isInLabel = indexDigest !== null && imageDigest !== null;
  return isInLabel || platform === null ? placeLabel(image) : `${placeLabel(image)} ${platform}`;
}

/** `sha256:` and 12 digits, as container tools show it; anything else unchanged. */
function shortDigest(digest: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}

/** The image, with its platform, or the input. */
export function unevaluatedLabel(what: Unevaluated): string {
  if (what.kind === "input") return what.path === "" ? "(the input)" : what.path;
  return what.scan.repositoryName === null ? unreadReference(what.scan) : platformPlaceLabel(what.scan);
}

/** A reference that could not be resolved, as the user wrote it, with a shortened digest. */
function unreadReference({ reference, platform }: ReportScan): string {
  const short = reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "");
  return platform === null ? short : `${short} ${platform}`;
}

/** `through 2026-12-31, owner payments`: the expiry and the owner of an exemption. */
export function untilLabel({ expires, owner }: { expires: string; owner: string | null }): string {
  const until = expires === "never" ? "no expiry" : `through ${expires}`;
  return owner === null ? until : `${until}, owner ${owner}`;
}
