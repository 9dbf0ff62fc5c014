import { PackageURL } from "packageurl-js";
import { parseRegistryHost, registryHost } from "../../aws/image-reference.ts";
import { messageOf } from "../../errors.ts";
import { failure, type Result, success } from "../../result.ts";
import { compareText } from "../../text/order.ts";

/** `pkg:oci/app@sha256:...?repository_url=HOST/team/app&tag=v1&arch=amd64`; null where it does not say. */
export type ImageUrl = {
  kind: "image";
  text: string;
  /** The last part of the repository's name, in lower case. */
  name: string;
  /** A digest. */
  version: string | null;
  /** `HOST/team/app` in lower case; an ECR registry by its one standard host. */
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
  /** By key, in lower case. The epoch of an rpm is in the version: `1:3.0.7-24.el9`. */
  qualifiers: ReadonlyMap<string, string>;
};

/** The types of package URLs whose packages a scan finds. `namespace`: whether the type has one. */
type TypeRules = { namespace: "required" | "optional" | "never"; qualifiers: readonly string[] };

const OS_TYPE: TypeRules = { namespace: "required", qualifiers: ["arch", "distro", "upstream"] };

const TYPES: ReadonlyMap<string, TypeRules> = new Map<string, TypeRules>([
  ["oci", { namespace: "never", qualifiers: ["repository_url", "tag", "arch"] }],
  ["deb", OS_TYPE],
  ["rpm", { ...OS_TYPE, qualifiers: [...OS_TYPE.qualifiers, "epoch"] }],
  ["apk", OS_TYPE],
  ["npm", { namespace: "optional", qualifiers: [] }],
  ["pypi", { namespace: "never", qualifiers: [] }],
  ["maven", { namespace: "required", qualifiers: ["type"] }],
  ["golang", { namespace: "optional", qualifiers: [] }],
  ["cargo", { namespace: "never", qualifiers: [] }],
  ["composer", { namespace: "optional", qualifiers: [] }],
  ["nuget", { namespace: "never", qualifiers: [] }],
  ["gem", { namespace: "never", qualifiers: [] }],
]);

const SHOWN = 300;

/**
 * Reads a package URL (purl). The reason why one was refused is a sentence without its period, whose subject is the URL. A
 * part that is not understood is such a reason: without that part, the URL would match more than what was written.
 */
export function parsePackageUrl(text: string): Result<ImageUrl | PackageUrl> {
  const parsed = readUrl(text);
  return parsed.ok ? parsed : failure(`${shown(text)} ${parsed.reason}`);
}

/** Whether two package URLs name the same, however they are written. */
export function isSamePackageUrl(a: ImageUrl | PackageUrl, b: ImageUrl | PackageUrl): boolean {
  return canonicalUrl(a) === canonicalUrl(b);
}

function canonicalUrl(url: ImageUrl | PackageUrl): string {
  const qualifiers = url.kind === "package" ? [...url.qualifiers].sort(([a], [b]) => compareText(a, b)) : null;
  return JSON.stringify({ ...url, text: "", qualifiers });
}

export function shown(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
}

function readUrl(text: string): Result<ImageUrl | PackageUrl> {
  const decoded = decode(text);
  if (decoded === null) return failure("is not a valid package URL: a % is not followed by an escaped character");
  if (/[\s\p{C}]/u.test(decoded))
    return failure("is not a valid package URL: it contains a space or a control character");
  if (text.includes("#")) return failure("names a path inside a package, which a scan result does not show");
  const [path = "", query, ...more] = text.split("?");
  if (more.length > 0) return failure('is not a valid package URL: it contains more than one "?"');
  const read = readQualifiers(query ?? "");
  if (!read.ok) return read;
  const qualifiers = read.value;
  let url: PackageURL;
  try {
    url = PackageURL.fromString(path);
  } catch (thrown) {
    return failure(`is not a valid package URL (${messageOf(thrown)})`);
  }
  const rules = TYPES.get(url.type);
  if (rules === undefined) return failure(`has the type ${url.type}, which a scan does not find`);
  const unknown = [...qualifiers.keys()].find((key) => !rules.qualifiers.includes(key));
  if (unknown !== undefined) return failure(`has the qualifier ${unknown}, which a scan result does not show`);
  const namespace = url.namespace === undefined || url.namespace === "" ? null : url.namespace;
  if (`${namespace ?? ""}/${url.name}`.split("/").some((part) => /^\.{1,2}$/.test(part))) {
    return failure('is not a valid package URL: "." and ".." are not names');
  }
  if (rules.namespace === "required" && namespace === null)
    return failure(`has no namespace, as in pkg:${url.type}/NAMESPACE/NAME`);
  if (rules.namespace === "never" && namespace !== null)
    return failure(`has a namespace, and the type ${url.type} has none`);
  if (url.version === "") return failure("has an empty version");
  const version = url.version ?? null;
  if (version !== null && /[*<>|]|^vers:|^[\^~=]/.test(version))
    return failure("has a range of versions: expected one version");
  if (url.type === "oci") return readImage(text, url.name, version, qualifiers);
  const name = namespace === null ? url.name : `${namespace}/${url.name}`;
  if (url.type === "npm" && !decoded.includes(name)) {
    return failure("has capital letters, and npm has different packages whose names differ in them only");
  }
  return readPackage({ kind: "package", text, type: url.type, namespace, name: url.name, version, qualifiers });
}

/** By the rules of package URLs: a `+` is a plus, a key is there once, and says something. */
function readQualifiers(query: string): Result<Map<string, string>> {
  const qualifiers = new Map<string, string>();
  for (const part of query === "" ? [] : query.split("&")) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9._-]*)=(.*)$/.exec(part) ?? [];
    if (key === undefined || value === undefined)
      return failure(`has the qualifier ${JSON.stringify(shown(part))}: expected KEY=VALUE`);
    if (value === "") return failure(`has the qualifier ${key} without a value`);
    if (qualifiers.has(key.toLowerCase())) return failure(`has the qualifier ${key.toLowerCase()} twice`);
    qualifiers.set(key.toLowerCase(), decode(value) ?? value);
  }
  return success(qualifiers);
}

function readImage(
  text: string,
  name: string,
  version: string | null,
  qualifiers: ReadonlyMap<string, string>,
): Result<ImageUrl> {
  if (name.includes("/")) return failure("has a name with a slash: the repository belongs into repository_url");
  if (version !== null && !/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(version)) {
    return failure("has a version that is not a digest: expected @sha256%3A and 64 hexadecimal digits");
  }
  const url = qualifiers.get("repository_url");
  const repositoryUrl = url === undefined ? null : repositoryOf(url);
  if (url !== undefined && repositoryUrl === null) {
    return failure(`has the repository_url ${JSON.stringify(shown(url))}: expected HOST/REPOSITORY`);
  }
  const tag = qualifiers.get("tag") ?? null;
  return success({
    kind: "image",
    text,
    name: name.toLowerCase(),
    version,
    repositoryUrl,
    tag,
    arch: qualifiers.get("arch") ?? null,
  });
}

/** The FIPS and dual-stack hosts of an ECR registry are other names of the same one. */
function repositoryOf(url: string): string | null {
  const plain = url.replace(/^https:\/\//i, "").toLowerCase();
  const [, host, path] = /^([a-z0-9.-]+(?::\d+)?)\/([a-z0-9._-]+(?:\/[a-z0-9._-]+)*)$/.exec(plain) ?? [];
  if (host === undefined || path === undefined) return null;
  const registry = parseRegistryHost(host);
  return registry.ok ? `${registryHost(registry.value.registryId, registry.value.awsRegion)}/${path}` : plain;
}

/** The package, an rpm's epoch moved into its version. */
function readPackage(url: PackageUrl): Result<PackageUrl> {
  const epoch = url.qualifiers.get("epoch");
  if (epoch === undefined) return success(url);
  if (!/^\d+$/.test(epoch)) return failure(`has the epoch ${epoch}, which is not a number`);
  if (url.version === null) return failure("has an epoch and no version");
  if (url.version.includes(":")) return failure("has an epoch in its version and as a qualifier");
  const qualifiers = new Map([...url.qualifiers].filter(([key]) => key !== "epoch"));
  return success({ ...url, version: `${epoch.replace(/^0+(?=\d)/, "")}:${url.version}`, qualifiers });
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
