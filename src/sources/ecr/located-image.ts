import { createHash } from "node:crypto";
import type * as Ecr from "@aws-sdk/client-ecr";
import { type ImageReference, isDigest } from "../../core/aws/image-reference.ts";
import type { InconclusiveCode } from "../../core/search/scan-result.ts";
import type { AwsCall } from "../aws/aws-failure.ts";
import { type Fault, faultOf, type RetryPolicy, withPlace } from "./faults.ts";
import { MANIFEST_TYPES, type Manifest, readManifest } from "./manifests.ts";
import { type PendingReason, type PollOutcome, type PollResult, poll, type Timing } from "./polling.ts";
import type { Registry } from "./registry.ts";

/** The digest and the manifest of a reference. */
export type LocatedImage = { registryId: string | null; digest: string; manifest: Manifest };

/**
 * Finds the digest and the manifest of a reference. A tag is resolved only once, here. The manifest of a digest is read
 * even if ECR has findings for it: ECR's scanner may read it as an image, and a runtime as an index.
 */
export async function locate(
  registry: Registry,
  reference: ImageReference,
  timing: Timing,
  waiting: (reason: PendingReason) => void,
): Promise<PollOutcome<LocatedImage> & { isDenied: boolean }> {
  const { registryId, repositoryName, digest, tag } = reference;
  let isDenied = false;

  async function look(): Promise<PollResult<LocatedImage>> {
    const imageId = digest === null ? { imageTag: tag ?? "" } : { imageDigest: digest };
    const [found] = await readManifests(registry, { registryId, repositoryName }, [imageId]);
    if (found?.kind === "found") return { kind: "done", value: found };
    const fault = found?.fault ?? NO_RESULT;
    isDenied = fault.deniedAction !== null;
    return { kind: "wait", reason: fault, retry: fault.retry };
  }

  return { ...(await poll(timing, look, waiting)), isDenied };
}

export type FoundManifest = LocatedImage & { kind: "found" };

/** `isWholeCall`: the call failed, so nothing is known about any of its images. */
export type MissingManifest = { kind: "missing"; fault: Fault; isWholeCall: boolean };

/** A repository; a null registryId is the caller's own registry. */
export type Repository = { registryId: string | null; repositoryName: string };

/** The most images that BatchGetImage accepts. */
const BATCH = 100;

/** The manifests of `imageIds`, in their order; one that cannot be read is missing, with the reason. */
export async function readManifests(
  registry: Registry,
  { registryId, repositoryName }: Repository,
  imageIds: readonly Ecr.ImageIdentifier[],
): Promise<(FoundManifest | MissingManifest)[]> {
  const found: (FoundManifest | MissingManifest)[] = [];
  for (let start = 0; start < imageIds.length; start += BATCH) {
    const batch = imageIds.slice(start, start + BATCH);
    let answer: Ecr.BatchGetImageResponse;
    const call = registry.callOf("BatchGetImage", repositoryName);
    try {
      answer = await registry.api.batchGetImage({
        ...(registryId === null ? {} : { registryId }),
        repositoryName,
        imageIds: batch,
        acceptedMediaTypes: MANIFEST_TYPES,
      });
    } catch (error) {
      const fault = faultOf(error, call);
      found.push(...batch.map(() => ({ kind: "missing", fault, isWholeCall: true }) as const));
      continue;
    }
    for (const imageId of batch) found.push(manifestIn(answer, imageId, { registryId, repositoryName }, call));
  }
  return found;
}

function manifestIn(
  answer: Ecr.BatchGetImageResponse,
  asked: Ecr.ImageIdentifier,
  { registryId, repositoryName }: Repository,
  call: AwsCall,
): FoundManifest | MissingManifest {
  const isAsked = (imageId: Ecr.ImageIdentifier | undefined) =>
    asked.imageDigest === undefined ? imageId?.imageTag === asked.imageTag : imageId?.imageDigest === asked.imageDigest;
  const images = Array.isArray(answer.images) ? answer.images : [];
  const [image, ...others] = images.filter((found) => isAsked(found?.imageId));
  const digest = image?.imageId?.imageDigest;
  if (image !== undefined && digest !== undefined && isDigest(digest)) {
    if (others.some((other) => !isSameManifest(other, image))) return rejected("two different images for it");
    const repository = image.repositoryName ?? repositoryName;
    if (repository !== repositoryName)
      return rejected(`an image of repository ${repository} instead of ${repositoryName}`);
    const registry = image.registryId ?? registryId;
    if (registryId !== null && registry !== registryId) {
      return rejected(`an image of registry ${registry} instead of ${registryId}`);
    }
    const manifest = readManifest(image.imageManifest, image.imageManifestMediaType);
    // An image is scanned by its digest whatever its manifest is, so only the manifest of anything else has to match.
    if (manifest.kind !== "image" || manifest.artifact !== null) {
      if (digestOf(image.imageManifest) !== digest) return rejected(`a manifest whose digest is not ${digest}`);
    }
    return { kind: "found", registryId: image.registryId ?? null, digest, manifest };
  }
  const failures = Array.isArray(answer.failures) ? answer.failures : [];
  const failure = failures.find((found) => isAsked(found?.imageId)) ?? failures[0];
  if (failure === undefined) return { kind: "missing", fault: NO_RESULT, isWholeCall: false };
  const code = failure.failureCode ?? "";
  const [meaning, retry] = FAILURES.get(code) ?? ["service-error", "none"];
  const reason = failure.failureReason ?? "";
  const failed = `${call.action} failed with ${code}${reason === "" ? "" : `: ${reason}`}`;
  const detail = withPlace(meaning, failed, call);
  return { kind: "missing", fault: { code: meaning, detail, retry, deniedAction: null }, isWholeCall: false };
}

function isSameManifest(a: Ecr.Image, b: Ecr.Image): boolean {
  return (
    a.imageId?.imageDigest === b.imageId?.imageDigest &&
    a.imageManifest === b.imageManifest &&
    a.imageManifestMediaType === b.imageManifestMediaType
  );
}

function digestOf(manifest: string | undefined): string {
  return `sha256:${createHash("sha256")
    .update(manifest ?? "")
    .digest("hex")}`;
}

/** A response that contradicts the request or itself. */
function rejected(what: string): MissingManifest {
  const detail = `the response to ecr:BatchGetImage has ${what}`;
  const fault: Fault = { code: "service-error", detail, retry: "brief", deniedAction: null };
  return { kind: "missing", fault, isWholeCall: false };
}

/** Every failure that the service model lists for one image of a batch. */
const FAILURE_CODES = {
  ImageNotFound: ["image-not-found", "brief"],
  InvalidImageDigest: ["image-not-found", "none"],
  InvalidImageTag: ["image-not-found", "none"],
  ImageTagDoesNotMatchDigest: ["image-not-found", "none"],
  MissingDigestAndTag: ["image-not-found", "none"],
  ImageReferencedByManifestList: ["service-error", "none"],
  ImageInaccessible: ["access-denied", "none"],
  KmsError: ["access-denied", "none"],
  UpstreamAccessDenied: ["access-denied", "none"],
  UpstreamTooManyRequests: ["service-error", "brief"],
  UpstreamUnavailable: ["service-error", "brief"],
} as const satisfies Record<Ecr.ImageFailureCode, readonly [InconclusiveCode, RetryPolicy]>;

const FAILURES: ReadonlyMap<string, readonly [InconclusiveCode, RetryPolicy]> = new Map(Object.entries(FAILURE_CODES));

const NO_RESULT: Fault = {
  code: "service-error",
  detail: "the response to ecr:BatchGetImage has neither the image nor a failure",
  retry: "brief",
  deniedAction: null,
};
