import { isObject, type JsonObject, preview } from "../../text/json-values.ts";
import { type ImageUrl, isSamePackageUrl, type PackageUrl, parsePackageUrl, shown } from "./package-url.ts";

/**
 * What a statement is about: an image, packages in an image, or a package in any image. `error`: why a part that narrows
 * the product is not supported, so a finding in the product may or may not be meant. `unknown`: it may be any product.
 */
export type VexProduct =
  | {
      kind: "image";
      image: ImageUrl;
      /** The SHA-256 in `hashes`, as a digest. */
      hash: string | null;
      packages: readonly PackageUrl[];
      error: string | null;
    }
  | { kind: "package"; package: PackageUrl; error: string | null }
  | { kind: "unknown"; error: string };

/** A product or subcomponent. `error`: why it, or a part of it, is not supported. */
type Component = { url: ImageUrl | PackageUrl | null; hash: string | null; error: string | null };

const SUBCOMPONENT_FIELDS = ["@id", "identifiers", "hashes"];
const PRODUCT_FIELDS = [...SUBCOMPONENT_FIELDS, "subcomponents"];

/**
 * Parses one entry of `products`. `error` is null where all of it is supported. Otherwise the product covers at least what
 * its author meant: the statement can block exemptions, and must not exempt anything.
 */
export function parseProduct(raw: unknown, status: string): VexProduct {
  if (!isObject(raw)) return { kind: "unknown", error: `the product ${preview(raw)} is not an object` };
  const { url, hash, error: componentError } = readComponent(raw, "product", PRODUCT_FIELDS);
  const subcomponents = readSubcomponents(raw);
  const subcomponentError = typeof subcomponents === "string" ? subcomponents : null;
  const packages = typeof subcomponents === "string" ? [] : subcomponents;
  if (url === null) return { kind: "unknown", error: componentError ?? "the product has no package URL" };
  if (url.kind === "package") {
    const error =
      componentError ??
      subcomponentError ??
      (packages.length > 0
        ? `${shown(url.text)} has subcomponents, and a scan does not show what is inside a package`
        : null) ??
      (status === "fixed" && url.version === null ? `${shown(url.text)} is fixed, but no version is named` : null);
    return { kind: "package", package: url, error };
  }
  const isVersioned = url.version !== null || url.tag !== null || hash !== null;
  const hasVersions = isVersioned || (packages.length > 0 && packages.every(({ version }) => version !== null));
  const versionError =
    status === "fixed" && !hasVersions ? `${shown(url.text)} is fixed, but no version is named` : null;
  return { kind: "image", image: url, hash, packages, error: componentError ?? subcomponentError ?? versionError };
}

/** The packages of `subcomponents`, empty where there is no such field; or why the field is not supported. */
function readSubcomponents(raw: JsonObject): PackageUrl[] | string {
  if (!Object.hasOwn(raw, "subcomponents")) return [];
  const list = raw["subcomponents"];
  if (!Array.isArray(list) || list.length === 0) {
    return `subcomponents is ${preview(list)}: expected a list of packages; without the field, the statement is about the whole product`;
  }
  const packages: PackageUrl[] = [];
  for (const subcomponent of list) {
    if (!isObject(subcomponent)) return `the subcomponent ${preview(subcomponent)} is not an object`;
    const { url, hash, error } = readComponent(subcomponent, "subcomponent", SUBCOMPONENT_FIELDS);
    if (error !== null || url === null) return error ?? "a subcomponent has no package URL";
    if (url.kind === "image") return `the subcomponent ${shown(url.text)} is an image: expected a package`;
    if (hash !== null) return hashError(url);
    packages.push(url);
  }
  return packages;
}

/** Reads a product or subcomponent. Every field narrows it, so an unknown field is an error. */
function readComponent(raw: JsonObject, what: string, fields: readonly string[]): Component {
  const errors: string[] = [];
  const urls: (ImageUrl | PackageUrl)[] = [];
  const add = (text: string) => {
    const url = parsePackageUrl(text);
    if (url.ok) urls.push(url.value);
    else errors.push(url.reason);
    return url.ok;
  };
  const areUsable = [
    Object.hasOwn(raw, "@id") ? readId(raw["@id"], what, add, errors) : true,
    Object.hasOwn(raw, "identifiers") ? readIdentifiers(raw["identifiers"], what, add, errors) : true,
  ];
  const [first, second] = urls;
  if (first !== undefined && second !== undefined && !isSamePackageUrl(first, second)) {
    errors.push(`the ${what} ${shown(first.text)} also has a different package URL, ${shown(second.text)}`);
    areUsable.push(false);
  }
  if (first === undefined && errors.length === 0) errors.push(`the ${what} ${preview(raw)} has no package URL`);
  const unknown = Object.keys(raw).find((key) => !fields.includes(key));
  if (unknown !== undefined) errors.push(`the ${what} has the field ${preview(unknown)}, which is not supported`);
  const { hash, isUsable } = Object.hasOwn(raw, "hashes")
    ? readHashes(raw["hashes"], first ?? null, what, errors)
    : { hash: null, isUsable: true };
  areUsable.push(isUsable);
  return { url: areUsable.includes(false) ? null : (first ?? null), hash, error: errors[0] ?? null };
}

/** Any @id other than a package URL or a web address may narrow the component further than its package URL. */
function readId(id: unknown, what: string, add: (text: string) => boolean, errors: string[]): boolean {
  if (typeof id === "string" && /^pkg:/i.test(id)) return add(id);
  if (typeof id === "string" && /^(https?:\/\/|urn:uuid:)\S+$/i.test(id)) return true;
  errors.push(`the ${what}'s @id is ${preview(id)}: expected a package URL or a web address`);
  return true;
}

function readIdentifiers(value: unknown, what: string, add: (text: string) => boolean, errors: string[]): boolean {
  const keys = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || keys.length === 0) {
    errors.push(`the ${what}'s identifiers is ${preview(value)}: expected an object with a purl`);
    return true;
  }
  const other = keys.find((key) => key !== "purl");
  if (other !== undefined) {
    errors.push(
      `the ${what} is also named by ${shown(other)} ${preview(value[other])}, which a scan result does not show`,
    );
  }
  if (!Object.hasOwn(value, "purl")) return true;
  const { purl } = value;
  if (typeof purl === "string" && /^pkg:/i.test(purl)) return add(purl);
  errors.push(`the ${what}'s purl is ${preview(purl)}: expected a package URL`);
  return true;
}

/** Reads the SHA-256 of an image, as a digest. Not usable: the hashes may name any image. */
function readHashes(
  value: unknown,
  url: ImageUrl | PackageUrl | null,
  what: string,
  errors: string[],
): { hash: string | null; isUsable: boolean } {
  const algorithms = isObject(value) ? Object.keys(value) : [];
  if (!isObject(value) || algorithms.length === 0) {
    errors.push(`the ${what}'s hashes is ${preview(value)}: expected an object such as {"sha-256": "..."}`);
    return { hash: null, isUsable: url?.kind === "package" };
  }
  if (url?.kind === "package") {
    errors.push(hashError(url));
    return { hash: null, isUsable: true };
  }
  const sha256 = value["sha-256"] ?? null;
  const isDigest = typeof sha256 === "string" && /^[0-9a-f]{64}$/i.test(sha256);
  if (!isDigest || algorithms.length > 1) {
    errors.push(`the ${what}'s hashes are ${preview(value)}: a scan result shows only the SHA-256 of an image`);
  }
  // Other algorithms alone do not identify an image, since a scan result shows only its SHA-256.
  return isDigest
    ? { hash: `sha256:${sha256.toLowerCase()}`, isUsable: true }
    : { hash: null, isUsable: !algorithms.includes("sha-256") };
}

function hashError(url: PackageUrl): string {
  return `${shown(url.text)} is also named by its hash, which a scan result does not show`;
}
