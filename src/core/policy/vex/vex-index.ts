import { registryHost } from "../../aws/image-reference.ts";
import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Package } from "../../search/scan-result.ts";
import { compareText } from "../../text/order.ts";
import { canonicalArchitecture } from "./architectures.ts";
import type { ImageUrl, PackageUrl } from "./package-url.ts";
import { lastPart, looseNameOf, looseNamesOf, looseVersion } from "./package-url-matching.ts";
import type { VexStatement } from "./vex-document.ts";
import type { VexProduct } from "./vex-products.ts";

/** One product of a statement, and one of its subcomponents where it has any. */
export type VexEntry = {
  statement: VexStatement;
  /** The position of the statement among all; the lowest decides. */
  rank: number;
  role: "blocks" | "exempts";
  /** The other vulnerabilities whose statements may block this exemption, as JSON; empty where there are none. */
  links: string;
  product: VexProduct;
  subcomponent: PackageUrl | null;
};

/** By `looseNameOf`, then by `looseVersion`; an empty version means any version. */
type ByPackage = Map<string, Map<string, EntrySet>>;

/** The entries about any package, and those about named packages. */
type Bucket = { anyPackage: EntrySet; byPackage: ByPackage };

/** By `equivalenceKey`; of equivalent entries only the one with the lowest rank. */
type EntrySet = Map<string, VexEntry>;

/** The kind of buckets for products without an image; the others are the kinds of `leadingField`, and `untagged`. */
const ANY_IMAGE = "any";

/** Finds the entries about one vulnerability by image and package, so that an occurrence is not compared with all of them. */
export class VexIndex {
  readonly #buckets = new Map<string, Bucket>();
  /** The buckets of kind `tag`, by the last part of the repository's name. */
  readonly #tags = new Map<string, Map<string, Bucket>>();
  /** All buckets of a kind, for groups of which that field is unknown. */
  readonly #byField = new Map<string, Bucket[]>();

  constructor(entries: Iterable<VexEntry>) {
    for (const entry of entries) this.#add(entry);
  }

  /** All entries that may be about a package in a group's image, by rank. */
  entriesFor(found: Package, row: FindingGroup): VexEntry[] {
    const entries: VexEntry[] = [];
    for (const bucket of this.#bucketsOf(row)) {
      for (const entrySet of entrySetsOf(bucket, found)) for (const entry of entrySet.values()) entries.push(entry);
    }
    return entries.sort((a, b) => a.rank - b.rank);
  }

  #add(entry: VexEntry): void {
    const { product, subcomponent } = entry;
    const named = product.kind === "package" ? product.package : subcomponent;
    if (product.kind !== "image") {
      put(this.#bucket(ANY_IMAGE, ""), named, entry, equivalenceKey(entry, ""));
      return;
    }
    const { image, hash } = product;
    // The hash alone may name the image, whatever the URL is.
    if (hash !== null) put(this.#bucket("digest", hash), named, entry, equivalenceKey(entry, ""));
    const kind = leadingField(image);
    const key = keyOf(image);
    put(this.#bucket(kind, key), named, entry, equivalenceKey(entry, ""));
    if (kind !== "tag") return;
    const tags = this.#tags.get(image.name) ?? new Map<string, Bucket>();
    this.#tags.set(image.name, tags);
    tags.set(key, this.#bucket(kind, key));
    // For an image without known tags, entries that differ only in the tag are equivalent.
    put(this.#bucket("untagged", image.name), named, entry, equivalenceKey(entry, "tag"));
  }

  #bucket(kind: string, key: string): Bucket {
    const name = `${kind} ${key}`;
    const known = this.#buckets.get(name);
    if (known !== undefined) return known;
    const bucket: Bucket = { anyPackage: new Map(), byPackage: new Map() };
    this.#buckets.set(name, bucket);
    const others = this.#byField.get(kind) ?? [];
    this.#byField.set(kind, others);
    others.push(bucket);
    return bucket;
  }

  *#bucketsOf(row: FindingGroup): Generator<Bucket> {
    const { imageDigest, repositoryName } = row.columns;
    const names = [`${ANY_IMAGE} `];
    if (imageDigest === null) yield* this.#byField.get("digest") ?? [];
    else for (const digest of new Set([imageDigest, ...row.seen.indexDigests])) names.push(`digest ${digest}`);
    const locations = locationsOf(row);
    if (locations === null) yield* this.#byField.get("repository") ?? [];
    else names.push(...locations.map((location) => `repository ${location}`));
    if (repositoryName === null) {
      yield* this.#byField.get("name") ?? [];
      yield* this.#byField.get("tag") ?? [];
    } else {
      const name = lastPart(repositoryName);
      names.push(`name ${name}`);
      if (row.seen.imageTags.size === 0) names.push(`untagged ${name}`);
      else yield* this.#tagged(name, row.seen.imageTags);
    }
    for (const name of names) {
      const bucket = this.#buckets.get(name);
      if (bucket !== undefined) yield bucket;
    }
  }

  /** Iterates over the smaller of the two sets. */
  *#tagged(name: string, tags: ReadonlySet<string>): Generator<Bucket> {
    const known = this.#tags.get(name);
    if (known === undefined) return;
    if (known.size < tags.size) {
      for (const [key, bucket] of known) if (tags.has(key.slice(name.length + 1))) yield bucket;
      return;
    }
    for (const tag of tags) {
      const bucket = known.get(`${name} ${tag}`);
      if (bucket !== undefined) yield bucket;
    }
  }
}

function leadingField({ version, repositoryUrl, tag }: ImageUrl): "digest" | "repository" | "tag" | "name" {
  if (version !== null) return "digest";
  if (repositoryUrl !== null) return "repository";
  return tag === null ? "name" : "tag";
}

function keyOf({ version, repositoryUrl, tag, name }: ImageUrl): string {
  return version ?? repositoryUrl ?? (tag === null ? name : `${name} ${tag}`);
}

/** The group's repository as package URLs name it, and its prefixes; null where the registry is unknown. */
function locationsOf({ columns: { repositoryName, awsRegion }, registryId }: FindingGroup): string[] | null {
  if (repositoryName === null || awsRegion === null || registryId === null) return null;
  const byPackage = `${registryHost(registryId, awsRegion)}/${repositoryName.toLowerCase()}`.split("/");
  return byPackage.map((_, index) => byPackage.slice(0, index + 1).join("/"));
}

function put({ anyPackage, byPackage }: Bucket, named: PackageUrl | null, entry: VexEntry, equivalent: string): void {
  let entrySet = anyPackage;
  if (named !== null) {
    const name = looseNameOf(named);
    const versions = byPackage.get(name) ?? new Map<string, EntrySet>();
    byPackage.set(name, versions);
    const version = named.version === null ? "" : looseVersion(named.version);
    entrySet = versions.get(version) ?? new Map();
    versions.set(version, entrySet);
  }
  const known = entrySet.get(equivalent);
  if (known === undefined || entry.rank < known.rank) entrySet.set(equivalent, entry);
}

function* entrySetsOf({ anyPackage, byPackage }: Bucket, { name, version }: Package): Generator<EntrySet> {
  yield anyPackage;
  if (name === null) {
    for (const versions of byPackage.values()) yield* versions.values();
    return;
  }
  for (const versions of looseNamesOf(name).flatMap((each) => byPackage.get(each) ?? [])) {
    if (version === null) {
      yield* versions.values();
      continue;
    }
    for (const key of new Set(["", looseVersion(version)])) {
      const entrySet = versions.get(key);
      if (entrySet !== undefined) yield entrySet;
    }
  }
}

/** Equal for entries that match the same occurrences; `without`: a field to ignore. */
function equivalenceKey({ role, links, product, subcomponent }: VexEntry, without: "tag" | ""): string {
  const image = product.kind === "image" ? product.image : null;
  const tag = without === "tag" ? null : (image?.tag ?? null);
  const named = product.kind === "package" ? product.package : subcomponent;
  const hash = product.kind === "image" ? product.hash : null;
  return JSON.stringify([
    role,
    links,
    product.kind,
    product.error === null,
    hash,
    image === null ? null : [image.name, image.version, image.repositoryUrl, tag, architectureOf(image.arch)],
    named === null ? null : packageKey(named),
  ]);
}

/** Qualifiers that a finding never shows are equivalent, regardless of their values. */
function packageKey({ type, namespace, name, version, qualifiers }: PackageUrl): unknown[] {
  const keys = [...qualifiers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => {
      if (key === "arch") return [key, value === "all" || value === "noarch" ? "all" : architectureOf(value)];
      return [key, key === "type" && value === "jar"];
    });
  return [type, namespace, name, version, keys];
}

function architectureOf(arch: string | null): string | null {
  return arch === null ? null : (canonicalArchitecture(arch) ?? "unknown");
}
