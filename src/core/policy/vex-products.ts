import type { FindingGroup, Occurrence } from "../finding-groups.ts";
import { inShort, isObject, type JsonObject, listAt, objectAt, textAt } from "../json-values.ts";
import {
  type ImageUrl,
  matchImage,
  matchPackage,
  type PackageUrl,
  parsePackageUrl,
  type Sameness,
} from "../package-url.ts";

/** What a statement is about: an image, packages in it, or a package wherever it is. */
export type VexProduct =
  | { kind: "image"; image: ImageUrl; packages: readonly PackageUrl[] }
  | { kind: "package"; package: PackageUrl };

/** Reads one entry of `products`; or says why it cannot be honoured. */
export function parseProduct(raw: unknown, status: string): VexProduct | string {
  if (!isObject(raw)) return `the product ${inShort(raw)} is no object with an @id`;
  const url = packageUrlOf(raw);
  if (typeof url === "string") return url;
  const subcomponents = listAt(raw, "subcomponents").map((part) =>
    isObject(part) ? packageUrlOf(part) : `the subcomponent ${inShort(part)} is no object with an @id`,
  );
  const packages: PackageUrl[] = [];
  for (const part of subcomponents) {
    if (typeof part === "string") return part;
    if (part.kind === "image") return `the subcomponent ${part.text} is an image`;
    packages.push(part);
  }
  if (url.kind === "package") {
    if (packages.length > 0)
      return `${url.text} has subcomponents, and a scan does not say what is inside of a package`;
    if (status === "fixed" && url.version === null) return `${url.text} is fixed, and no version is named`;
    return { kind: "package", package: url };
  }
  const versioned = url.version !== null || url.tag !== null;
  const named = versioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
  if (status === "fixed" && !named) return `${url.text} is fixed, and no version is named`;
  return { kind: "image", image: url, packages };
}

/** Whether an occurrence is in the product. */
export function inProduct(product: VexProduct, occurrence: Occurrence, row: FindingGroup): Sameness {
  if (product.kind === "package") return matchPackage(product.package, occurrence.package, row, "anywhere");
  const image = matchImage(product.image, row);
  if (image === "no" || product.packages.length === 0) return image;
  const scope = product.image.version === null ? "named-image" : "exact-image";
  const parts = product.packages.map((part) => matchPackage(part, occurrence.package, row, scope));
  const part = parts.includes("yes") ? "yes" : (parts.find((answer) => answer !== "no") ?? "no");
  return image === "yes" || part === "no" ? part : image;
}

/** The package URL of a product or subcomponent: its `@id`, and `identifiers.purl`, which must not contradict it. */
function packageUrlOf(raw: JsonObject): ImageUrl | PackageUrl | string {
  const id = textAt(raw, "@id");
  const given = textAt(objectAt(raw, "identifiers"), "purl");
  const text = id?.startsWith("pkg:") === true ? id : given;
  if (text === null) return `the product ${id === null ? "without @id" : inShort(id)} is named by no package URL`;
  if (given !== null && given !== text) return `the product ${text} has the package URL ${given} besides`;
  return parsePackageUrl(text);
}
