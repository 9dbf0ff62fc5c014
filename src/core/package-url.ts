import { PackageURL } from "packageurl-js";
import { distributionOf } from "./distributions.ts";
import { messageOf } from "./errors.ts";
import type { FindingGroup } from "./finding-groups.ts";
import { registryHost } from "./image-reference.ts";
import type { Package } from "./scan-result.ts";

/** `pkg:oci/app@sha256:...?repository_url=HOST/team/app&tag=v1&arch=amd64`; null where it does not say. */
export type ImageUrl = {
  kind: "image";
  text: string;
  /** The last part of the repository's name, in lower case. */
  name: string;
  /** A digest. */
  version: string | null;
  repositoryUrl: string | null;
  tag: string | null;
  arch: string | null;
};

/** `pkg:deb/debian/glibc@2.31-13?distro=debian-11`. */
export type PackageUrl = {
  kind: "package";
  text: string;
  type: string;
  namespace: string | null;
  name: string;
  version: string | null;
  qualifiers: ReadonlyMap<string, string>;
};

/** Whether two things are the same; or why that cannot be told. */
export type Sameness = "yes" | "no" | { unknown: string };

/** Reads a package URL (purl); or says why it cannot be honoured. */
export function parsePackageUrl(text: string): ImageUrl | PackageUrl | string {
  let url: PackageURL;
  try {
    url = PackageURL.fromString(text);
  } catch (thrown) {
    return `${text} is no package URL (${messageOf(thrown)})`;
  }
  const qualifiers = new Map(Object.entries(url.qualifiers ?? {}));
  if (url.subpath !== undefined) return `${text} names a path inside of a package`;
  const version = url.version ?? null;
  if (url.type !== "oci") {
    if (!PACKAGE_TYPES.has(url.type)) return `${text} is of the type ${url.type}, which a scan does not know`;
    const unknown = [...qualifiers.keys()].find((key) => !QUALIFIERS.has(key));
    if (unknown !== undefined) return `${text} has the qualifier ${unknown}, which a scan does not tell`;
    const { type, name } = url;
    return { kind: "package", text, type, namespace: url.namespace ?? null, name, version, qualifiers };
  }
  const unknown = [...qualifiers.keys()].find((key) => !["repository_url", "tag", "arch"].includes(key));
  if (unknown !== undefined) return `${text} has the qualifier ${unknown}, which a scan does not tell`;
  if (version !== null && !/^sha\d+:[0-9a-f]+$/.test(version)) return `${text} has a version that is no digest`;
  return {
    kind: "image",
    text,
    name: url.name.toLowerCase(),
    version,
    repositoryUrl: qualifiers.get("repository_url") ?? null,
    tag: qualifiers.get("tag") ?? null,
    arch: qualifiers.get("arch") ?? null,
  };
}

/** Whether the row's image is the one that is named. What the URL does not say, it leaves open. */
export function matchImage(url: ImageUrl, row: FindingGroup): Sameness {
  const { repositoryName, imageDigest, awsRegion } = row.columns;
  if (repositoryName?.split("/").at(-1)?.toLowerCase() !== url.name) return "no";
  if (url.version !== null && url.version !== imageDigest && !row.seen.indexDigests.has(url.version)) return "no";
  if (url.repositoryUrl !== null) {
    if (row.registryId === null || awsRegion === null) return { unknown: "the registry is not known" };
    const known = `${registryHost(row.registryId, awsRegion)}/${repositoryName}`;
    if (url.repositoryUrl.replace(/^https:\/\//, "").toLowerCase() !== known.toLowerCase()) return "no";
  }
  if (url.tag !== null && !row.seen.imageTags.has(url.tag)) return "no";
  return url.arch === null ? "yes" : sameArchitecture(url.arch, row);
}

/**
 * Whether a package is the one that is named, `anywhere`, in a `named-image` or in an `exact-image` (by digest). A
 * distribution's package is the one of that distribution only, and a version that is named must be the very same.
 */
export function matchPackage(
  url: PackageUrl,
  found: Package,
  row: FindingGroup,
  scope: "anywhere" | "named-image" | "exact-image",
): Sameness {
  const managers = PACKAGE_TYPES.get(url.type) ?? [];
  // Basic scans name no package manager: they read the packages of the operating system only.
  if (!managers.includes(found.type ?? "OS") || !sameName(url, found.name)) return "no";
  if (url.version !== null && !sameVersion(url, found.version)) return "no";
  const doubts: string[] = [];
  if (managers.includes("OS")) {
    const distribution = distributionOf(row.uri);
    if (distribution === null) {
      if (scope === "anywhere") doubts.push("the finding does not say which distribution it is of");
    } else if (url.type !== distribution.type) return "no";
    else if (url.namespace !== null && !distribution.namespaces.includes(url.namespace.toLowerCase())) return "no";
  }
  const settled = url.version !== null || scope === "exact-image";
  for (const [key, value] of url.qualifiers) {
    if (key === "arch" && value !== "all" && value !== "noarch") {
      const same = sameArchitecture(value, row);
      if (same === "no") return "no";
      if (same !== "yes" && !settled) doubts.push(same.unknown);
    } else if (key !== "arch" && !settled) doubts.push(`the finding does not say the ${key}`);
  }
  const [doubt] = doubts;
  return doubt === undefined ? "yes" : { unknown: `${url.text}: ${doubt}` };
}

/** Types of package URLs, and the package managers in Inspector's words that they are of. */
const PACKAGE_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
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

/** What says the same as an exact version does, or where the package came from. */
const QUALIFIERS = new Set(["arch", "distro", "epoch", "upstream", "type", "package-id"]);

function sameName({ type, namespace, name }: PackageUrl, found: string | null): boolean {
  if (found === null) return false;
  switch (type) {
    case "deb":
    case "rpm":
    case "apk":
      return found === name;
    case "pypi":
      return found.toLowerCase().replaceAll(/[-_.]+/g, "-") === name.toLowerCase().replaceAll(/[-_.]+/g, "-");
    case "nuget":
      return found.toLowerCase() === name.toLowerCase();
    case "maven":
      return found === `${namespace}:${name}`;
    default:
      return found === (namespace === null ? name : `${namespace}/${name}`);
  }
}

/** Versions are compared as text, the epoch of 0 that may be left out aside. */
function sameVersion({ type, version, qualifiers }: PackageUrl, found: string | null): boolean {
  if (found === null || version === null) return false;
  const plain = (text: string) => text.replace(/^0:/, "").replace(type === "golang" ? /^v/ : "", "");
  const epoch = qualifiers.get("epoch");
  const wanted = epoch === undefined || version.includes(":") ? version : `${epoch}:${version}`;
  return plain(found) === plain(wanted);
}

const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ["x86_64", "amd64"],
  ["aarch64", "arm64"],
]);

function sameArchitecture(arch: string, { seen: { platforms } }: FindingGroup): Sameness {
  if (platforms.size === 0) return { unknown: "the image's architecture is not known" };
  const wanted = ARCHITECTURES.get(arch) ?? arch;
  return [...platforms].every((platform) => platform.split("/")[1] === wanted) ? "yes" : "no";
}
