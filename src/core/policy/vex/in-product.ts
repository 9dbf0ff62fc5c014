import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Occurrence } from "../../search/occurrences.ts";
import { combineMatches, type Match } from "./match.ts";
import type { PackageUrl } from "./package-url.ts";
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
  const image = combineMatches([matchImage(product.image, row), matchHash(product.hash, row)]);
  if (image === "no" || subcomponent === null) return combineMatches([image, supported]);
  const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
  const scope = isExact ? "exact-image" : "named-image";
  return combineMatches([matchPackage(subcomponent, occurrence.package, row, scope), image, supported]);
}

/** A different hash is unknown rather than `no`: it may be the hash of something other than the manifest. */
function matchHash(hash: string | null, { columns, seen }: FindingGroup): Match {
  if (hash === null || hash === columns.imageDigest || seen.indexDigests.has(hash)) return "yes";
  return { unknown: `the hash ${hash} is not the image's digest` };
}
