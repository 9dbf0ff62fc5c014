import { quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";
import type { Image } from "../search/scan-result.ts";
import { placedItems } from "../text/list-items.ts";
import { partitionOf } from "./partitions.ts";

/** An image that the user named, with a tag, a digest or both. */
export type ImageReference = {
  /** As the user wrote it. */
  text: string;
  /** The registry's host, as the user wrote it; null for a short reference. */
  host: string | null;
  /** Null: the AWS environment's. */
  awsRegion: string | null;
  /** Null: the caller's own account. */
  registryId: string | null;
  repositoryName: string;
  tag: string | null;
  /** `sha256:...`. It takes precedence over the tag. */
  digest: string | null;
  /** The host is a FIPS host, so the calls go to FIPS endpoints. */
  fips: boolean;
  /** The host is a dual-stack host (IPv6 and IPv4), so the calls go to dual-stack endpoints. */
  dualStack: boolean;
};

/** For references without a registry host; null: the AWS environment's. */
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
 * The references of the option `images`, one per line or comma-separated, each image once. The reason why a text was
 * refused is sentences that follow the option's name.
 */
export function parseReferences(text: string, defaults: ReferenceDefaults): Result<ImageReference[]> {
  const items = placedItems(text, { item: "image", commas: true });
  if (!items.ok) return items;
  const references: ImageReference[] = [];
  for (const item of items.value) {
    const reference = parseReference(item.text, defaults);
    if (!reference.ok) {
      const why = withAcceptedForms(reference.reason);
      return failure(item.line === null ? why : `line ${item.line}: ${why}`);
    }
    references.push(reference.value);
  }
  return success(distinctReferences(references));
}

/** One reference. The reason why a text was refused is a sentence without its period, whose subject is the text. */
export function parseReference(text: string, defaults: ReferenceDefaults): Result<ImageReference> {
  const refuse = (why: string) => failure(`${quoted(text)} ${why}`);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    return refuse("is an address, not an image reference: expected the host first, without a scheme such as https://");
  }
  const slash = text.indexOf("/");
  const host = slash > 0 && /[.:]|^localhost$/.test(text.slice(0, slash)) ? text.slice(0, slash) : null;
  const registry = host === null ? success(null) : parseRegistryHost(host);
  if (!registry.ok) return refuse(registry.reason);
  const path = host === null ? text : text.slice(slash + 1);
  const [name = "", ...digests] = path.split("@");
  const [repositoryName = "", ...tags] = name.split(":");
  const [digest] = digests;
  const [tag] = tags;
  if (digest === "" || tag === "") {
    const what = digest === "" ? "digest" : "tag";
    return refuse(`ends in an empty ${what}: an expression probably evaluated to an empty string`);
  }
  if (digests.length > 1 || tags.length > 1) return refuse("has more than one digest or tag");
  if (!isRepositoryName(repositoryName)) {
    return refuse(
      `has an invalid repository name, ${quoted(repositoryName)}: expected lower-case letters, digits and . _ - /`,
    );
  }
  if (tag !== undefined && !TAG.test(tag)) {
    return refuse(
      `has an invalid tag, ${quoted(tag)}: expected at most 128 letters, digits and _ . -, and no . or - first`,
    );
  }
  if (digest !== undefined && !isDigest(digest)) {
    return refuse(`has an invalid digest, ${quoted(digest)}: expected sha256: and 64 lower-case hexadecimal digits`);
  }
  if (tag === undefined && digest === undefined) {
    return refuse("has neither a tag nor a digest, and latest is not assumed");
  }
  return success({
    text,
    host,
    awsRegion: registry.value?.awsRegion ?? defaults.region,
    registryId: registry.value?.registryId ?? defaults.registryId,
    repositoryName,
    tag: tag ?? null,
    digest: digest ?? null,
    fips: registry.value?.fips ?? false,
    dualStack: registry.value?.dualStack ?? false,
  });
}

/** The reason of `parseReference`, followed by the forms of references. */
export function withAcceptedForms(reason: string): string {
  return `${reason}. Accepted: ${ACCEPTED}.`;
}

/** Each image once: with a digest, the tag does not matter. */
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
 * Whether two references certainly name the same image: the same repository of the same registry, and the same digest, or
 * no digest and the same tag. A reference that lacks the registry or region is compared once the registry has responded.
 */
export function namesSameImage(a: ImageReference, b: ImageReference): boolean {
  const isOne = a.digest === null && b.digest === null ? a.tag === b.tag : a.digest === b.digest;
  return isOne && a.repositoryName === b.repositoryName && a.awsRegion === b.awsRegion && a.registryId === b.registryId;
}

/** The reference by digest alone, with the host that the user wrote: what is safe to deploy. */
export function pinnedReference(reference: ImageReference, digest: string): string {
  const host = reference.host === null ? "" : `${reference.host}/`;
  return `${host}${reference.repositoryName}@${digest}`;
}

/** The registry's standard host, with the suffix of the region's partition. */
export function registryHost(registryId: string, awsRegion: string): string {
  return `${registryId}.dkr.ecr.${awsRegion}.${partitionOf(awsRegion)?.registrySuffix ?? "amazonaws.com"}`;
}

type Named = Pick<Image, "awsRegion" | "registryId" | "repositoryName" | "imageDigest"> & {
  imageTags: readonly string[];
};

/** `HOST/repo@sha256:...`, as far as it is known: without a digest, the first tag; without a registry, no host. */
export function formatReference(image: Named): string {
  const { awsRegion, registryId, repositoryName, imageDigest, imageTags } = image;
  const host = registryId !== null && awsRegion !== null ? `${registryHost(registryId, awsRegion)}/` : "";
  const [tag] = imageTags;
  const version = imageDigest !== null ? `@${imageDigest}` : tag !== undefined ? `:${tag}` : "";
  return `${host}${repositoryName ?? "(no repository named)"}${version}`;
}

/**
 * `HOST/repository@sha256:...` in a private registry; null where a part is missing or invalid: the fields of a record may
 * contain anything.
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

/**
 * The parts of the host of a private ECR registry. The reason why a host was refused completes a sentence whose subject is
 * the image. Every form is anchored at both ends.
 */
export function parseRegistryHost(host: string): Result<Registry> {
  if (/^public\.ecr\.aws$|^ecr-public\.aws\.com$/.test(host)) {
    return failure("is in ECR Public, which has no scan API: scan the private image that it was pushed from");
  }
  const [, registryId, fips, awsRegion, suffix] = HOST.exec(host) ?? [];
  if (registryId === undefined || awsRegion === undefined || suffix === undefined) {
    return failure(`is in ${quoted(host)}, which is not a private ECR registry`);
  }
  const partition = partitionOf(awsRegion);
  if (partition === null) return failure(`has an invalid region, ${quoted(awsRegion)}`);
  const dualStack = suffix === partition.dualStackRegistrySuffix;
  if (!dualStack && suffix !== partition.registrySuffix) {
    return failure(
      `is in ${quoted(host)}, which is not an ECR registry: in ${awsRegion}, expected a host that ends in ${partition.registrySuffix}`,
    );
  }
  return success({ registryId, awsRegion, fips: fips !== undefined, dualStack });
}
