import { registryHost } from "../../aws/image-reference.ts";
import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Package } from "../../search/scan-result.ts";
import { imageArchitecture, packageArchitecture } from "./architectures.ts";
import { type Distribution, distributionOf } from "./distributions.ts";
import { combineMatches, type Match } from "./match.ts";
import type { ImageUrl, PackageUrl } from "./package-url.ts";

/** Types of package URLs, and their package managers as Inspector names them, in its model and in its findings. */
const MANAGERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["deb", ["OS"]],
  ["rpm", ["OS"]],
  ["apk", ["OS"]],
  ["npm", ["NPM", "NODEPKG", "YARN"]],
  ["pypi", ["PIP", "PIPENV", "POETRY", "PYTHON", "PYTHONPKG"]],
  ["maven", ["JAR", "POM"]],
  ["golang", ["GOBINARY", "GOMOD"]],
  ["cargo", ["CARGO"]],
  ["composer", ["COMPOSER"]],
  ["nuget", ["NUGET", "DOTNET_CORE"]],
  ["gem", ["BUNDLER", "GEMSPEC"]],
]);

const KNOWN_MANAGERS: ReadonlySet<string> = new Set([...MANAGERS.values()].flat());

/** How a statement names the image of a package: not at all, by its name, or by its own digest. */
export type Scope = "anywhere" | "named-image" | "exact-image";

/**
 * Whether the URL names the group's image. A field that the URL lacks matches any image, and a field that is unknown of
 * the image never matches. An image with the digest of the URL, and another name or tag, is unknown rather than `no`.
 */
export function matchImage(url: ImageUrl, row: FindingGroup): Match {
  const { repositoryName, imageDigest } = row.columns;
  const isExact = url.version !== null && url.version === imageDigest;
  const differs = (what: string): Match =>
    isExact ? { unknown: `the image has the digest in the package URL, and another ${what}` } : "no";
  return combineMatches([
    url.version === null || isExact || row.seen.indexDigests.has(url.version) ? "yes" : missing(imageDigest, "digest"),
    repositoryName === null
      ? missing(null, "repository")
      : lastPart(repositoryName) === url.name
        ? "yes"
        : differs("name"),
    url.repositoryUrl === null ? "yes" : matchRepository(url.repositoryUrl, row, differs("repository_url")),
    url.tag === null || row.seen.imageTags.has(url.tag)
      ? "yes"
      : row.seen.imageTags.size === 0
        ? missing(null, "tag")
        : differs("tag"),
    url.arch === null ? "yes" : imageArchitecture(url.arch, row.seen.platforms),
  ]);
}

function missing(known: string | null, what: string): Match {
  return known === null ? { unknown: `the image's ${what} is unknown` } : "no";
}

export function lastPart(repositoryName: string): string {
  return repositoryName.slice(repositoryName.lastIndexOf("/") + 1).toLowerCase();
}

function matchRepository(wanted: string, row: FindingGroup, differs: Match): Match {
  const { repositoryName, awsRegion } = row.columns;
  if (repositoryName === null) return missing(null, "repository");
  const name = repositoryName.toLowerCase();
  if (row.registryId === null || awsRegion === null) {
    const path = wanted.slice(wanted.indexOf("/") + 1);
    return path === name || name.startsWith(`${path}/`) ? { unknown: "the image's registry is unknown" } : differs;
  }
  const known = `${registryHost(row.registryId, awsRegion)}/${name}`;
  if (wanted === known) return "yes";
  return known.startsWith(`${wanted}/`) ? { unknown: "repository_url is a prefix of several repositories" } : differs;
}

/**
 * Whether the URL names a package. The distribution and the version must be equal. An image has one distribution, so an
 * image that is named by its own digest needs no other evidence of it.
 */
export function matchPackage(url: PackageUrl, found: Package, row: FindingGroup, scope: Scope): Match {
  const name = isGoStandardLibrary(url, found) ? "yes" : matchName(url, found.name);
  if (name === "no") return "no";
  const match = combineMatches([
    matchManager(url, found),
    name,
    matchVersion(url, found.version),
    matchDistribution(url, found, row, scope),
    ...[...url.qualifiers].map(([key, value]) => matchQualifier(key, value, found, row, scope)),
  ]);
  return typeof match === "string" ? match : { unknown: `${url.text}: ${match.unknown}` };
}

/**
 * Why the URL does not name a package that it does not match, for a message. The higher `closeness`, the more of the
 * package matches.
 */
export function mismatchOfPackage(
  url: PackageUrl,
  found: Package,
  row: FindingGroup,
): { closeness: number; reason: string } {
  const isNamed = isGoStandardLibrary(url, found) || matchName(url, found.name) !== "no";
  if (!isNamed) return { closeness: 1, reason: `${url.text} is not the finding's package ${found.name}` };
  const what = `${url.text}: the finding's package ${found.name}`;
  if (matchManager(url, found) === "no") {
    const manager = found.type ?? "OS, which is the only one of a basic scan";
    return { closeness: 2, reason: `${what} has the package manager ${manager}` };
  }
  if (isOfDistribution(url.type)) {
    const distribution = distributionOf(row.uri, found.advisorySource ?? null);
    if (distribution !== null && distribution !== "contradictory" && !isIn(distribution, url)) {
      const expected = distribution.namespaces.map((each) => `pkg:${distribution.type}/${each}`).join(" or ");
      return { closeness: 3, reason: `${what} is of another distribution: expected ${expected}` };
    }
  }
  return matchVersion(url, found.version) === "no"
    ? { closeness: 4, reason: `${what} has the version ${found.version}` }
    : { closeness: 5, reason: `${what} is for another architecture` };
}

/** Basic scans show no package manager: they read only the packages of the operating system. */
function matchManager(url: PackageUrl, found: Package): Match {
  const { type } = url;
  const { type: manager, isTypeUnknown } = found;
  if (isGoStandardLibrary(url, found)) return "yes";
  if (manager === null && isTypeUnknown === true) return { unknown: "the finding does not show the package manager" };
  if (MANAGERS.get(type)?.includes(manager ?? "OS") === true) return "yes";
  if (manager === null || KNOWN_MANAGERS.has(manager)) return "no";
  return { unknown: `the finding's package manager ${manager} is not a known one` };
}

/**
 * Whether both are the standard library of Go, which Inspector names `go/stdlib` with the package manager GENERIC, and
 * package URLs `pkg:golang/stdlib`.
 */
function isGoStandardLibrary({ type, namespace, name }: PackageUrl, found: Package): boolean {
  const isNamed = type === "golang" && namespace === null && name === GO_PACKAGE_URL_NAME;
  return isNamed && found.type === "GENERIC" && found.name === GO_FINDING_NAME;
}

const GO_PACKAGE_URL_NAME = "stdlib";
const GO_FINDING_NAME = "go/stdlib";

/** A `looseName` for each name under which package URLs may name a finding's package. */
export function looseNamesOf(name: string): string[] {
  return name === GO_FINDING_NAME ? [looseName(name), GO_PACKAGE_URL_NAME] : [looseName(name)];
}

/** The package's name as a finding shows it. */
function nameIn({ type, namespace, name }: PackageUrl): string {
  if (type === "maven") return `${namespace}:${name}`;
  return isOfDistribution(type) || namespace === null ? name : `${namespace}/${name}`;
}

function isOfDistribution(type: string): boolean {
  return MANAGERS.get(type)?.includes("OS") === true;
}

/** A key that is equal for names that may be the same. */
function looseName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

/** `looseName` of a package URL. */
export function looseNameOf(url: PackageUrl): string {
  return looseName(nameIn(url));
}

function matchName(url: PackageUrl, found: string | null): Match {
  if (found === null) return { unknown: "the finding does not name the package" };
  const wanted = nameIn(url);
  if (found === wanted) return "yes";
  if (url.type === "pypi" && looseName(found) === looseName(wanted)) return "yes";
  if (found.toLowerCase() !== wanted.toLowerCase()) return "no";
  return url.type === "nuget" ? "yes" : { unknown: `the finding's package is ${found}, which differs in letter case` };
}

/** Versions are compared as text, except that an epoch of 0 may be left out. */
function matchVersion({ type, version }: PackageUrl, found: string | null): Match {
  if (version === null) return "yes";
  if (found === null) return { unknown: "the finding does not show the version" };
  const plain = (text: string) =>
    type === "golang" ? text.replace(/^v(?=\d)/, "") : isOfDistribution(type) ? text.replace(/^0:/, "") : text;
  const [a, b] = [plain(version), plain(found)];
  if (a === b) return "yes";
  if (looseVersion(a) !== looseVersion(b)) return "no";
  const areEpochsKnown = [a, b].every((text) => EPOCH.test(text));
  return areEpochsKnown && a.toLowerCase() !== b.toLowerCase()
    ? "no"
    : { unknown: `the finding has the version ${found}` };
}

const EPOCH = /^\d+:/;

/** A key that is equal for versions that may be the same. */
export function looseVersion(version: string): string {
  return version.toLowerCase().replace(/^(\d+:|v(?=\d))+/, "");
}

function matchDistribution(
  { type, namespace }: PackageUrl,
  { advisorySource }: Package,
  row: FindingGroup,
  scope: Scope,
): Match {
  if (!isOfDistribution(type)) return "yes";
  const distribution = distributionOf(row.uri, advisorySource ?? null);
  if (distribution === "contradictory") {
    return { unknown: `the finding's address and its source, ${advisorySource}, name different distributions` };
  }
  if (distribution === null) {
    return scope === "exact-image" ? "yes" : { unknown: "the finding does not show the distribution" };
  }
  return isIn(distribution, { type, namespace }) ? "yes" : "no";
}

function isIn(distribution: Distribution, { type, namespace }: Pick<PackageUrl, "type" | "namespace">): boolean {
  return type === distribution.type && distribution.namespaces.includes(namespace?.toLowerCase() ?? "");
}

function matchQualifier(key: string, value: string, found: Package, row: FindingGroup, scope: Scope): Match {
  switch (key) {
    case "arch":
      return value === "all" || value === "noarch" ? "yes" : packageArchitecture(value, row.seen.platforms);
    case "type":
      return value === "jar" && found.type === "JAR"
        ? "yes"
        : { unknown: `the finding does not show the type ${value}` };
    default:
      return scope === "exact-image" ? "yes" : { unknown: `the finding does not show the ${key}` };
  }
}
