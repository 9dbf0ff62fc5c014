import { GateError, quoted } from "../errors.ts";
import type { Image } from "../search/scan-result.ts";
import { placedItems } from "../text/list-items.ts";
import { partitionOf } from "./partitions.ts";

/** An image that the user named, with a tag or a digest at least. */
export type ImageReference = {
  /** As it was written. */
  text: string;
  /** The registry's host, as it was written; null for a short reference. */
  host: string | null;
  /** Null: the AWS environment's. */
  awsRegion: string | null;
  /** Null: the caller's own account. */
  registryId: string | null;
  repositoryName: string;
  tag: string | null;
  /** `sha256:...`. Where there is one, it says which image is meant, whatever the tag. */
  digest: string | null;
  /** The host is a FIPS one, so the calls go to FIPS endpoints. */
  fips: boolean;
  /** The host is a dual-stack one (IPv6 and IPv4), so the calls go to dual-stack endpoints. */
  dualStack: boolean;
};

/** What holds for references that do not say it themselves. */
export type ReferenceDefaults = { region: string | null; registryId: string | null };

const ACCEPTED =
  "ACCOUNT.dkr.ecr.REGION.amazonaws.com/repository:tag, .../repository@sha256:DIGEST, or repository:tag and repository@sha256:DIGEST with the option region";

const REPOSITORY = /^[a-z0-9]+(?:[._-]+[a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)*$/;
const ACCOUNT = /^\d{12}$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/;

export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/**
 * The references of the option `images`: one per line, or between commas. The same image named twice is given once.
 * Throws a GateError that names the option, what it got and what it takes, also for an empty item.
 */
export function parseReferences(text: string, defaults: ReferenceDefaults): ImageReference[] {
  const items = placedItems(text, { option: "images", item: "image", commas: true });
  return distinctReferences(
    items.map((item) =>
      parseReference(item.text, defaults, item.line === null ? "images" : `images, line ${item.line}`),
    ),
  );
}

/** One reference. `option` is where it came from, for the GateError. */
export function parseReference(text: string, defaults: ReferenceDefaults, option = "images"): ImageReference {
  const refuse = (why: string): never => {
    throw new GateError(`${option}: ${quoted(text)} ${why}. Accepted: ${ACCEPTED}.`, {
      code: "invalid-option",
      option,
    });
  };
  const slash = text.indexOf("/");
  const host = slash > 0 && /[.:]|^localhost$/.test(text.slice(0, slash)) ? text.slice(0, slash) : null;
  const registry = host === null ? null : parseRegistryHost(host);
  if (typeof registry === "string") return refuse(registry);
  const path = host === null ? text : text.slice(slash + 1);
  const [name = "", ...digests] = path.split("@");
  const [repositoryName = "", ...tags] = name.split(":");
  const [digest] = digests;
  const [tag] = tags;
  if (digest === "" || tag === "") {
    return refuse(
      `ends in an empty ${digest === "" ? "digest" : "tag"}, as an expression that came out empty leaves it`,
    );
  }
  if (digests.length > 1 || tags.length > 1) return refuse("has more than one digest or tag");
  if (!isRepositoryName(repositoryName)) {
    return refuse(`has no repository that ECR could have (${quoted(repositoryName)}): lower case, digits and . _ - /`);
  }
  if (tag !== undefined && !TAG.test(tag)) return refuse(`has a tag that cannot be one (${quoted(tag)})`);
  if (digest !== undefined && !isDigest(digest)) {
    return refuse(`has a digest that is not sha256: and 64 hexadecimal digits in lower case (${quoted(digest)})`);
  }
  if (tag === undefined && digest === undefined) {
    return refuse("names neither a tag nor a digest, and latest is not assumed");
  }
  return {
    text,
    host,
    awsRegion: registry?.awsRegion ?? defaults.region,
    registryId: registry?.registryId ?? defaults.registryId,
    repositoryName,
    tag: tag ?? null,
    digest: digest ?? null,
    fips: registry?.fips ?? false,
    dualStack: registry?.dualStack ?? false,
  };
}

/** One of each image: a digest is the same image whatever its tag. */
export function distinctReferences(references: readonly ImageReference[]): ImageReference[] {
  const byImage = new Map<string, ImageReference>();
  for (const reference of references) {
    const { awsRegion, registryId, repositoryName, tag, digest } = reference;
    const key = JSON.stringify([awsRegion, registryId, repositoryName, digest ?? tag, digest === null]);
    if (!byImage.has(key)) byImage.set(key, reference);
  }
  return [...byImage.values()];
}

/**
 * Whether two references certainly name one image: in one repository of one registry, by one digest, or both by one tag.
 * A registry or region that only one of them names is not compared: it is known once the registry answered.
 */
export function namesSameImage(a: ImageReference, b: ImageReference): boolean {
  const isOne = a.digest === null && b.digest === null ? a.tag === b.tag : a.digest === b.digest;
  return isOne && a.repositoryName === b.repositoryName && a.awsRegion === b.awsRegion && a.registryId === b.registryId;
}

/** The same image by digest alone, under the host it was named with: what is safe to deploy. */
export function pinnedReference(reference: ImageReference, digest: string): string {
  const host = reference.host === null ? "" : `${reference.host}/`;
  return `${host}${reference.repositoryName}@${digest}`;
}

/** The registry's host, as image references name it, by the suffix of the region's partition. */
export function registryHost(registryId: string, awsRegion: string): string {
  return `${registryId}.dkr.ecr.${awsRegion}.${partitionOf(awsRegion)?.registrySuffix ?? "amazonaws.com"}`;
}

type Named = Pick<Image, "awsRegion" | "registryId" | "repositoryName" | "imageDigest" | "imageTags">;

/** `HOST/repo@sha256:...`, as far as it is known: the repository alone without a host, the tag where no digest is. */
export function formatReference(image: Named): string {
  const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
  const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
  const [tag] = imageTags;
  const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
  return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}

/**
 * `HOST/repository@sha256:...` in an account's private registry; null where a part is missing, or could not be one: a
 * record's fields are whatever was recorded.
 */
export function digestReference(image: Omit<Named, "imageTags">): string | null {
  const { awsRegion, registryId, repositoryName, imageDigest } = image;
  if (awsRegion === null || registryId === null || repositoryName === null || imageDigest === null) return null;
  const isPlace = ACCOUNT.test(registryId) && partitionOf(awsRegion) !== null;
  if (!isPlace || !isRepositoryName(repositoryName) || !isDigest(imageDigest)) return null;
  return `${registryHost(registryId, awsRegion)}/${repositoryName}@${imageDigest}`;
}

function isRepositoryName(text: string): boolean {
  return text.length <= 256 && REPOSITORY.test(text);
}

type Registry = { registryId: string; awsRegion: string; fips: boolean; dualStack: boolean };

/** What the host of a private ECR registry says, or why it is none. Every form is anchored at both ends. */
export function parseRegistryHost(host: string): Registry | string {
  if (/^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)) {
    return "is in ECR Public, which has no scan API: scan the private image that it was pushed from";
  }
  const [, registryId, fips, awsRegion, suffix] = HOST.exec(host) ?? [];
  if (registryId === undefined || awsRegion === undefined || suffix === undefined) {
    return `names the registry ${quoted(host)}, which is no private ECR registry`;
  }
  const partition = partitionOf(awsRegion);
  if (partition === null) return `names a region that AWS cannot have (${quoted(awsRegion)})`;
  const dualStack = suffix === partition.dualStackRegistrySuffix;
  if (!dualStack && suffix !== partition.registrySuffix) {
    return `names the registry ${quoted(host)}; one in ${awsRegion} ends in ${partition.registrySuffix}`;
  }
  return { registryId, awsRegion, fips: fips !== undefined, dualStack };
}
