import type { ReportGroup, ReportScan } from "../core/report/report.ts";
import type { ImagePlace } from "../core/view/package-rows.ts";
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

/** The reference without the registry's host, which is the same for most, and with a shortened digest. */
function shortReference(scan: ReportScan): string {
  return scan.repositoryName === null
    ? scan.reference.replace(/(?<=sha256:[0-9a-f]{12})[0-9a-f]+/, "")
    : scan.indexDigest === null
      ? imageLabel(scan)
      : placeLabel(scan);
}

/** `sha256:` and 12 digits, as container tools show it; anything else unchanged. */
function shortDigest(digest: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(digest) ? digest.slice(0, 19) : digest;
}

/** `linux/amd64, linux/arm64`; null where the platform is unknown. */
export function platformLabel(platforms: readonly string[]): string | null {
  return platforms.length === 0 ? null : platforms.join(", ");
}

/** The image, with its platform, or the input. */
export function unevaluatedLabel(what: Unevaluated): string {
  if (what.kind === "input") return what.path === "" ? "(the input)" : what.path;
  const { scan } = what;
  const isNamedWithPlatform = scan.repositoryName !== null && scan.indexDigest !== null && scan.imageDigest !== null;
  return [shortReference(scan), isNamedWithPlatform ? null : scan.platform].filter((part) => part !== null).join(" ");
}

/** `through 2026-12-31, owner payments`: the expiry and the owner of an exemption. */
export function untilLabel({ expires, owner }: { expires: string; owner: string | null }): string {
  const until = expires === "never" ? "no expiry" : `through ${expires}`;
  return owner === null ? until : `${until}, owner ${owner}`;
}
