import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Occurrence } from "../../search/occurrences.ts";
import { combineMatches, type Match } from "./match.ts";
import type { ImageUrl, PackageUrl } from "./package-url.ts";
import { matchImage, matchPackage } from "./package-url-matching.ts";
import type { VexProduct } from "./vex-products.ts";

/** Whether an occurrence is in the product, or in the subcomponent of it if one is given. */
export function inProduct(
  product: VexProduct,
  subcomponent: PackageUrl | null,
  occurrence: Occurrence,
  row: FindingGroup,
): Match {
  const supported: Match = product.error === null ? "yes" : { unknown: product.error };
  if (product.kind === "unknown") return supported;
  if (product.kind === "package") {
    return combineMatches([matchPackage(product.package, occurrence.package, row, "anywhere"), supported]);
  }
  const image = matchHashedImage(product.image, product.hash, row);
  if (image === "no" || subcomponent === null) return combineMatches([image, supported]);
  const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
  const scope = isExact ? "exact-image" : "named-image";
  return combineMatches([matchPackage(subcomponent, occurrence.package, row, scope), image, supported]);
}

/**
 * The hash names the image as a digest in the URL does. A different hash is unknown rather than `no`, because it may be the
 * hash of something other than the manifest, and so is the image's hash beside another image's URL.
 */
function matchHashedImage(url: ImageUrl, hash: string | null, row: FindingGroup): Match {
  const image = matchImage(url, row);
  if (hash === null) return image;
  if (hash !== row.columns.imageDigest && !row.seen.indexDigests.has(hash)) {
    return combineMatches([image, { unknown: `the hash ${hash} is not the image's digest` }]);
  }
  return image === "no" ? { unknown: `the image has the hash ${hash}, and ${url.text} is another image` } : image;
}
