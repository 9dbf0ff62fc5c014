import { registryHost } from "../../aws/image-reference.ts";
import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Package } from "../../search/scan-result.ts";
import { compareText } from "../../text/order.ts";
import { canonicalArchitecture } from "./architectures.ts";
import type { ImageUrl, PackageUrl } from "./package-url.ts";
import { lastPart, looseName, looseNameOf, looseVersion } from "./package-url-matching.ts";
import type { VexStatement } from "./vex-document.ts";
import type { VexProduct } from "./vex-products.ts";

/** One product of a statement, and one of its subcomponents where it has any. */
export type VexEntry = {
  statement: VexStatement;
  /** The place of the statement among all: what decides comes first. */
  rank: number;
  role: "blocks" | "exempts";
  /** The other vulnerabilities that may block this exemption, as text; empty where there are none. */
  links: string;
  product: VexProduct;
  part: PackageUrl | null;
};

/** By `looseName`, then by `looseVersion`; an empty version is any. */
type ByPackage = Map<string, Map<string, Shelf>>;

/** The entries of whole images, or of any package, and those of packages. */
type Section = { whole: Shelf; parts: ByPackage };

/** Of entries that mean the same, the first; by what they mean. */
type Shelf = Map<string, VexEntry>;

/** By what of an image a product names first: its digest, its repository, its tag or its name. */
const ANYTHING = "anything";

/**
 * The entries about one vulnerability, found by what is known of an occurrence: so that many statements about many
 * images cost each occurrence no more than those that may be about it.
 */
export class VexIndex {
  readonly #sections = new Map<string, Section>();
  /** Those of a repository's tags, by the repository's last part, where it matters which there are. */
  readonly #tags = new Map<string, Map<string, Section>>();
  /** Those that need what is unknown of this row: by `digest`, `repository` and `name`. */
  readonly #where = new Map<string, Section[]>();

  constructor(entries: Iterable<VexEntry>) {
    for (const entry of entries) this.#add(entry);
  }

  /** What may be about it, the first to decide first. Of those that are left out, none is. */
  about(found: Package, row: FindingGroup): VexEntry[] {
    const entries: VexEntry[] = [];
    for (const section of this.#sectionsOf(row)) {
      for (const shelf of shelvesOf(section, found)) for (const entry of shelf.values()) entries.push(entry);
    }
    return entries.sort((a, b) => a.rank - b.rank);
  }

  #add(entry: VexEntry): void {
    const { product, part } = entry;
    const named = product.kind === "package" ? product.package : part;
    if (product.kind !== "image") {
      put(this.#section(ANYTHING, ""), named, entry, meaningOf(entry, ""));
      return;
    }
    const { image } = product;
    const kind = leadOf(image);
    const key = keyOf(image);
    put(this.#section(kind, key), named, entry, meaningOf(entry, ""));
    if (kind !== "tag") return;
    const tags = this.#tags.get(image.name) ?? new Map<string, Section>();
    this.#tags.set(image.name, tags);
    tags.set(key, this.#section(kind, key));
    // Where no tag is known, each of them is unknown alike.
    put(this.#section("untagged", image.name), named, entry, meaningOf(entry, "tag"));
  }

  #section(kind: string, key: string): Section {
    const name = `${kind} ${key}`;
    const known = this.#sections.get(name);
    if (known !== undefined) return known;
    const section: Section = { whole: new Map(), parts: new Map() };
    this.#sections.set(name, section);
    const others = this.#where.get(kind) ?? [];
    this.#where.set(kind, others);
    others.push(section);
    return section;
  }

  *#sectionsOf(row: FindingGroup): Generator<Section> {
    const { imageDigest, repositoryName } = row.columns;
    const names = [`${ANYTHING} `];
    if (imageDigest === null) yield* this.#where.get("digest") ?? [];
    else for (const digest of new Set([imageDigest, ...row.seen.indexDigests])) names.push(`digest ${digest}`);
    const locations = locationsOf(row);
    if (locations === null) yield* this.#where.get("repository") ?? [];
    else names.push(...locations.map((location) => `repository ${location}`));
    if (repositoryName === null) {
      yield* this.#where.get("name") ?? [];
      yield* this.#where.get("tag") ?? [];
    } else {
      const name = lastPart(repositoryName);
      names.push(`name ${name}`);
      if (row.seen.imageTags.size === 0) names.push(`untagged ${name}`);
      else yield* this.#tagged(name, row.seen.imageTags);
    }
    for (const name of names) {
      const section = this.#sections.get(name);
      if (section !== undefined) yield section;
    }
  }

  /** By whichever of the two there are fewer of. */
  *#tagged(name: string, tags: ReadonlySet<string>): Generator<Section> {
    const known = this.#tags.get(name);
    if (known === undefined) return;
    if (known.size < tags.size) {
      for (const [key, section] of known) if (tags.has(key.slice(name.length + 1))) yield section;
      return;
    }
    for (const tag of tags) {
      const section = known.get(`${name} ${tag}`);
      if (section !== undefined) yield section;
    }
  }
}

function leadOf({ version, repositoryUrl, tag }: ImageUrl): "digest" | "repository" | "tag" | "name" {
  if (version !== null) return "digest";
  if (repositoryUrl !== null) return "repository";
  return tag === null ? "name" : "tag";
}

function keyOf({ version, repositoryUrl, tag, name }: ImageUrl): string {
  return version ?? repositoryUrl ?? (tag === null ? name : `${name} ${tag}`);
}

/** The row's repository as package URLs name it, and the folders that it is in; null where the registry is unknown. */
function locationsOf({ columns: { repositoryName, awsRegion }, registryId }: FindingGroup): string[] | null {
  if (repositoryName === null || awsRegion === null || registryId === null) return null;
  const parts = `${registryHost(registryId, awsRegion)}/${repositoryName.toLowerCase()}`.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function put({ whole, parts }: Section, named: PackageUrl | null, entry: VexEntry, meaning: string): void {
  let shelf = whole;
  if (named !== null) {
    const name = looseNameOf(named);
    const versions = parts.get(name) ?? new Map<string, Shelf>();
    parts.set(name, versions);
    const version = named.version === null ? "" : looseVersion(named.version);
    shelf = versions.get(version) ?? new Map();
    versions.set(version, shelf);
  }
  const known = shelf.get(meaning);
  if (known === undefined || entry.rank < known.rank) shelf.set(meaning, entry);
}

function* shelvesOf({ whole, parts }: Section, { name, version }: Package): Generator<Shelf> {
  yield whole;
  if (name === null) {
    for (const versions of parts.values()) yield* versions.values();
    return;
  }
  const versions = parts.get(looseName(name));
  if (versions === undefined) return;
  if (version === null) {
    yield* versions.values();
    return;
  }
  for (const key of new Set(["", looseVersion(version)])) {
    const shelf = versions.get(key);
    if (shelf !== undefined) yield shelf;
  }
}

/** Equal for entries of which the answer is the same for every occurrence; `without`: a field that is left aside. */
function meaningOf({ role, links, product, part }: VexEntry, without: "tag" | ""): string {
  const image = product.kind === "image" ? product.image : null;
  const tag = without === "tag" ? null : (image?.tag ?? null);
  const named = product.kind === "package" ? product.package : part;
  const hash = product.kind === "image" ? product.hash : null;
  return JSON.stringify([
    role,
    links,
    product.kind,
    product.doubt === null,
    hash,
    image === null ? null : [image.name, image.version, image.repositoryUrl, tag, architectureOf(image.arch)],
    named === null ? null : packageMeaning(named),
  ]);
}

/** Qualifiers that a finding never shows are unknown alike, whatever they say. */
function packageMeaning({ type, namespace, name, version, qualifiers }: PackageUrl): unknown[] {
  const said = [...qualifiers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => {
      if (key === "arch") return [key, value === "all" || value === "noarch" ? "all" : architectureOf(value)];
      return [key, key === "type" && value === "jar"];
    });
  return [type, namespace, name, version, said];
}

function architectureOf(arch: string | null): string | null {
  return arch === null ? null : (canonicalArchitecture(arch) ?? "unknown");
}
