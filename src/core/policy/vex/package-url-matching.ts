import { registryHost } from "../../aws/image-reference.ts";
import type { FindingGroup } from "../../search/finding-groups.ts";
import type { Package } from "../../search/scan-result.ts";
import { imageArchitecture, packageArchitecture } from "./architectures.ts";
import { distributionOf } from "./distributions.ts";
import { combineMatches, type Match } from "./match.ts";
import type { ImageUrl, PackageUrl } from "./package-url.ts";

/** Types of package URLs, and the package managers in Inspector's words that they are of. */
const MANAGERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["deb", ["OS"]],
  ["rpm", ["OS"]],
  ["apk", ["OS"]],
  ["npm", ["NPM", "NODEPKG", "YARN"]],
  ["pypi", ["PIP", "PIPENV", "POETRY", "PYTHONPKG"]],
  ["maven", ["JAR", "POM"]],
  ["golang", ["GOBINARY", "GOMOD"]],
  ["cargo", ["CARGO"]],
  ["composer", ["COMPOSER"]],
  ["nuget", ["NUGET", "DOTNET_CORE"]],
  ["gem", ["BUNDLER", "GEMSPEC"]],
]);

const KNOWN_MANAGERS: ReadonlySet<string> = new Set([...MANAGERS.values()].flat());

/** Where a package is looked for: anywhere, in an image that is named, or in one that is named by its own digest. */
export type Scope = "anywhere" | "named-image" | "exact-image";

/**
 * Whether the row's image is the one that is named. What the URL does not say, it leaves open; what is unknown of the
 * image is never what the URL says. An image of the very digest that is named is not another one, whatever else is.
 */
export function matchImage(url: ImageUrl, row: FindingGroup): Match {
  const { repositoryName, imageDigest } = row.columns;
  const isExact = url.version !== null && url.version === imageDigest;
  const otherwise = (what: string): Match =>
    isExact ? { unknown: `the image has the digest that is named, and another ${what}` } : "no";
  return combineMatches([
    url.version === null || isExact || row.seen.indexDigests.has(url.version) ? "yes" : missing(imageDigest, "digest"),
    repositoryName === null
      ? missing(null, "repository")
      : lastPart(repositoryName) === url.name
        ? "yes"
        : otherwise("name"),
    url.repositoryUrl === null ? "yes" : matchRepository(url.repositoryUrl, row, otherwise("repository_url")),
    url.tag === null || row.seen.imageTags.has(url.tag)
      ? "yes"
      : row.seen.imageTags.size === 0
        ? missing(null, "tag")
        : otherwise("tag"),
    url.arch === null ? "yes" : imageArchitecture(url.arch, row.seen.platforms),
  ]);
}

function missing(known: string | null, what: string): Match {
  return known === null ? { unknown: `the image's ${what} is unknown` } : "no";
}

export function lastPart(repositoryName: string): string {
  return repositoryName.slice(repositoryName.lastIndexOf("/") + 1).toLowerCase();
}

function matchRepository(wanted: string, row: FindingGroup, otherwise: Match): Match {
  const { repositoryName, awsRegion } = row.columns;
  if (repositoryName === null) return missing(null, "repository");
  const name = repositoryName.toLowerCase();
  if (row.registryId === null || awsRegion === null) {
    const path = wanted.slice(wanted.indexOf("/") + 1);
    return path === name || name.startsWith(`${path}/`) ? { unknown: "the image's registry is unknown" } : otherwise;
  }
  const known = `${registryHost(row.registryId, awsRegion)}/${name}`;
  if (wanted === known) return "yes";
  return known.startsWith(`${wanted}/`) ? { unknown: "repository_url names a folder of repositories" } : otherwise;
}

/**
 * Whether a package is the one that is named. A distribution's package is the one of that distribution only, and a
 * version that is named must be the very same. An image has one distribution, so that one that is named by its own
 * digest needs no other proof of it.
 */
export function matchPackage(url: PackageUrl, found: Package, row: FindingGroup, scope: Scope): Match {
  const name = matchName(url, found.name);
  if (name === "no") return "no";
  const answer = combineMatches([
    matchManager(url, found),
    name,
    matchVersion(url, found.version),
    matchDistribution(url, row, scope),
    ...[...url.qualifiers].map(([key, value]) => matchQualifier(key, value, found, row, scope)),
  ]);
  return typeof answer === "string" ? answer : { unknown: `${url.text}: ${answer.unknown}` };
}

/** Basic scans name no package manager: they read the packages of the operating system only. */
function matchManager({ type }: PackageUrl, { type: manager, isTypeUnknown }: Package): Match {
  if (manager === null && isTypeUnknown === true) return { unknown: "the finding does not show the package manager" };
  if (MANAGERS.get(type)?.includes(manager ?? "OS") === true) return "yes";
  if (manager === null || KNOWN_MANAGERS.has(manager)) return "no";
  return { unknown: `the finding's package manager, ${manager}, is unknown` };
}

/** A package's name as it is in a finding. */
function nameIn({ type, namespace, name }: PackageUrl): string {
  if (type === "maven") return `${namespace}:${name}`;
  return isOfDistribution(type) || namespace === null ? name : `${namespace}/${name}`;
}

function isOfDistribution(type: string): boolean {
  return MANAGERS.get(type)?.includes("OS") === true;
}

/** What names that may be the same have in common. */
export function looseName(name: string): string {
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
  return url.type === "nuget" ? "yes" : { unknown: `the finding names ${found}, in other letters` };
}

/** Versions are compared as text, the epoch of 0 that may be left out aside. */
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

/** What versions that may be the same have in common. */
export function looseVersion(version: string): string {
  return version.toLowerCase().replace(/^(\d+:|v(?=\d))+/, "");
}

function matchDistribution({ type, namespace }: PackageUrl, row: FindingGroup, scope: Scope): Match {
  if (!isOfDistribution(type)) return "yes";
  const distribution = distributionOf(row.uri);
  if (distribution === null) {
    return scope === "exact-image" ? "yes" : { unknown: "the finding does not show which distribution it is of" };
  }
  return type === distribution.type && distribution.namespaces.includes(namespace?.toLowerCase() ?? "") ? "yes" : "no";
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
