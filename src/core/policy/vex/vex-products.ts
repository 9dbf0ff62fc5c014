import type { FindingGroup, Occurrence } from "../../search/finding-groups.ts";
import { isObject, type JsonObject, preview } from "../../text/json-values.ts";
import { combineMatches, type Match } from "./match.ts";
import { type ImageUrl, isSamePackageUrl, type PackageUrl, parsePackageUrl, shown } from "./package-url.ts";
import { matchImage, matchPackage } from "./package-url-matching.ts";

/**
 * What a statement is about: an image, packages in it, or a package wherever it is. `doubt`: what narrows it and was
 * not understood, so that whatever is in it is only perhaps meant; `unclear`: it may be anything.
 */
export type VexProduct =
  | {
      kind: "image";
      image: ImageUrl;
      /** The SHA-256 that the document gives of it, as a digest. */
      hash: string | null;
      packages: readonly PackageUrl[];
      doubt: string | null;
    }
  | { kind: "package"; package: PackageUrl; doubt: string | null }
  | { kind: "unclear"; doubt: string };

/** A component, or as much of it as was understood. */
type Component = { url: ImageUrl | PackageUrl | null; hash: string | null; fault: string | null };

const SUBCOMPONENT_FIELDS = ["@id", "identifiers", "hashes"];
const PRODUCT_FIELDS = [...SUBCOMPONENT_FIELDS, "subcomponents"];

/**
 * Reads one entry of `products`. `doubt` is null where all of it was understood; else the product is never less than
 * what was written, so that it may count against an exemption, and is none itself.
 */
export function parseProduct(raw: unknown, status: string): VexProduct {
  if (!isObject(raw)) return { kind: "unclear", doubt: `the product ${preview(raw)} is not an object` };
  const { url, hash, fault } = readComponent(raw, "product", PRODUCT_FIELDS);
  const parts = readSubcomponents(raw);
  const inside = typeof parts === "string" ? parts : null;
  const packages = typeof parts === "string" ? [] : parts;
  if (url === null) return { kind: "unclear", doubt: fault ?? "the product has no package URL" };
  if (url.kind === "package") {
    const doubt =
      fault ??
      inside ??
      (packages.length > 0
        ? `${shown(url.text)} has subcomponents, and a scan does not show what is inside a package`
        : null) ??
      (status === "fixed" && url.version === null ? `${shown(url.text)} is fixed, and no version is named` : null);
    return { kind: "package", package: url, doubt };
  }
  const versioned = url.version !== null || url.tag !== null || hash !== null;
  const named = versioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
  const unnamed = status === "fixed" && !named ? `${shown(url.text)} is fixed, and no version is named` : null;
  return { kind: "image", image: url, hash, packages, doubt: fault ?? inside ?? unnamed };
}

/** Whether an occurrence is in the product; of an image with subcomponents, in this one of them. */
export function inProduct(
  product: VexProduct,
  part: PackageUrl | null,
  occurrence: Occurrence,
  row: FindingGroup,
): Match {
  const doubt: Match = product.doubt === null ? "yes" : { unknown: product.doubt };
  if (product.kind === "unclear") return doubt;
  if (product.kind === "package") {
    return combineMatches([matchPackage(product.package, occurrence.package, row, "anywhere"), doubt]);
  }
  const image = combineMatches([matchImage(product.image, row), matchHash(product.hash, row)]);
  if (image === "no" || part === null) return combineMatches([image, doubt]);
  const isExact = [product.image.version, product.hash].includes(row.columns.imageDigest ?? "");
  return combineMatches([
    matchPackage(part, occurrence.package, row, isExact ? "exact-image" : "named-image"),
    image,
    doubt,
  ]);
}

/** A hash may be of something else than the manifest, so that one that differs proves nothing. */
function matchHash(hash: string | null, { columns, seen }: FindingGroup): Match {
  if (hash === null || hash === columns.imageDigest || seen.indexDigests.has(hash)) return "yes";
  return { unknown: `the hash ${hash} is not the image's digest` };
}

/** The packages of `subcomponents`; empty where there is no such field; or why it was not understood. */
function readSubcomponents(raw: JsonObject): PackageUrl[] | string {
  if (!Object.hasOwn(raw, "subcomponents")) return [];
  const list = raw["subcomponents"];
  if (!Array.isArray(list) || list.length === 0) {
    return `subcomponents is ${preview(list)}: expected a list of packages. Without the field, the whole product is meant.`;
  }
  const packages: PackageUrl[] = [];
  for (const part of list) {
    if (!isObject(part)) return `the subcomponent ${preview(part)} is not an object`;
    const { url, hash, fault } = readComponent(part, "subcomponent", SUBCOMPONENT_FIELDS);
    if (fault !== null || url === null) return fault ?? "a subcomponent has no package URL";
    if (url.kind === "image") return `the subcomponent ${shown(url.text)} is an image`;
    if (hash !== null) return hashFault(url);
    packages.push(url);
  }
  return packages;
}

/** What product and subcomponent have in common. Every field that they may have narrows them, so none is left out. */
function readComponent(raw: JsonObject, what: string, fields: readonly string[]): Component {
  const faults: string[] = [];
  const urls: (ImageUrl | PackageUrl)[] = [];
  const add = (text: string) => {
    const url = parsePackageUrl(text);
    if (url.ok) urls.push(url.value);
    else faults.push(url.reason);
    return url.ok;
  };
  const areUsable = [
    Object.hasOwn(raw, "@id") ? readId(raw["@id"], what, add, faults) : true,
    Object.hasOwn(raw, "identifiers") ? readIdentifiers(raw["identifiers"], what, add, faults) : true,
  ];
  const [first, second] = urls;
  if (first !== undefined && second !== undefined && !isSamePackageUrl(first, second)) {
    faults.push(`the ${what} ${shown(first.text)} also has a different package URL, ${shown(second.text)}`);
    areUsable.push(false);
  }
  if (first === undefined && faults.length === 0) faults.push(`the ${what} ${preview(raw)} has no package URL`);
  const unknown = Object.keys(raw).find((key) => !fields.includes(key));
  if (unknown !== undefined) faults.push(`the ${what} has the field ${preview(unknown)}, which is not known`);
  const hash = Object.hasOwn(raw, "hashes") ? readHashes(raw["hashes"], first ?? null, what, faults) : null;
  return { url: areUsable.includes(false) ? null : (first ?? null), hash, fault: faults[0] ?? null };
}

/** Any other name than a package URL or a web address may say more than the package URL beside it. */
function readId(id: unknown, what: string, add: (text: string) => boolean, faults: string[]): boolean {
  if (typeof id === "string" && /^pkg:/i.test(id)) return add(id);
  if (typeof id === "string" && /^(https?:\/\/|urn:uuid:)\S+$/i.test(id)) return true;
  faults.push(`the ${what}'s @id is ${preview(id)}: expected a package URL or a web address`);
  return true;
}

function readIdentifiers(value: unknown, what: string, add: (text: string) => boolean, faults: string[]): boolean {
  const keys = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || keys.length === 0) {
    faults.push(`the ${what}'s identifiers is ${preview(value)}: expected an object with a purl`);
    return true;
  }
  const other = keys.find((key) => key !== "purl");
  if (other !== undefined) {
    faults.push(
      `the ${what} is also named by ${shown(other)} ${preview(value[other])}, which a scan result does not show`,
    );
  }
  if (!Object.hasOwn(value, "purl")) return true;
  const { purl } = value;
  if (typeof purl === "string" && /^pkg:/i.test(purl)) return add(purl);
  faults.push(`the ${what}'s purl is ${preview(purl)}: expected a package URL`);
  return true;
}

/** The SHA-256 of an image, as a digest. */
function readHashes(value: unknown, url: ImageUrl | PackageUrl | null, what: string, faults: string[]): string | null {
  const entries = isObject(value) ? Object.entries(value) : [];
  const [algorithm, hash] = entries[0] ?? [];
  if (!isObject(value) || entries.length === 0) {
    faults.push(`the ${what}'s hashes is ${preview(value)}: expected an object with hashes`);
  } else if (url?.kind === "package") {
    faults.push(hashFault(url));
  } else if (
    entries.length > 1 ||
    algorithm !== "sha-256" ||
    typeof hash !== "string" ||
    !/^[0-9a-f]{64}$/i.test(hash)
  ) {
    faults.push(`the ${what}'s hashes are ${preview(value)}: a scan result shows the SHA-256 of an image only`);
  } else {
    return `sha256:${hash.toLowerCase()}`;
  }
  return null;
}

function hashFault(url: PackageUrl): string {
  return `${shown(url.text)} is also named by its hash, which a scan result does not show`;
}
