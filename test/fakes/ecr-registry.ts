import { isObject, listAt, objectAt, textAt } from "../../src/core/text/json-values.ts";
import { type Input, refuse, type Service } from "./aws-server.ts";
import {
  attestation,
  attestationManifest,
  fakeDigest,
  INDEX_TYPE,
  type IndexEntry,
  imageManifest,
  indexEntry,
  MANIFEST_TYPE,
} from "./manifests.ts";
import { COMPLETED_AT, countOf, described, ERRORS, NOT_SCANNED, type ScanStep } from "./scan-steps.ts";

export { COMPLETED_AT, type ScanStep } from "./scan-steps.ts";

export type RegistryOptions = {
  registryId?: string;
  /** The caller's account, if the registry is another account's. */
  caller?: string;
  region?: string;
  scanning?: "BASIC" | "ENHANCED";
  frequency?: "SCAN_ON_PUSH" | "CONTINUOUS_SCAN" | "MANUAL";
  /** IAM actions that are missing. */
  denied?: string[];
};

export type EcrRegistry = {
  service: Service;
  host: string;
  /** Pushes an image and returns its digest. */
  image(repository: string, image?: PushedImage): string;
  /** Pushes any manifest. */
  manifest(repository: string, manifest: object, tags?: string[]): string;
  /** Pushes this text as a manifest, by default with the digest of the text. A null `mediaType`: without a type. */
  text(
    repository: string,
    text: string,
    options: { mediaType: string | null; digest?: string; tags?: string[] },
  ): string;
  /** Pushes an index of `children`; if `attested`, with the attestation that buildx adds. */
  index(repository: string, children: IndexEntry[], options?: { tags?: string[]; attested?: boolean }): string;
  /** Replaces an image's scan. */
  scan(digest: string, steps: ScanStep[]): void;
};

export type PushedImage = {
  tags?: string[] | undefined;
  scan?: ScanStep[] | undefined;
  /** The scan after StartImageScan. */
  onStart?: ScanStep[] | undefined;
};

type Stored = {
  repository: string;
  digest: string;
  manifest: string;
  mediaType: string | null;
  tags: string[];
  steps: ScanStep[];
  asked: number;
  onStart: ScanStep[] | null;
  isStarted: boolean;
};

/** A private registry with ECR's responses. */
export function ecrRegistry(options: RegistryOptions = {}): EcrRegistry {
  const {
    registryId = "111122223333",
    region = "eu-central-1",
    scanning = "BASIC",
    frequency = "SCAN_ON_PUSH",
  } = options;
  const caller = options.caller ?? registryId;
  const images: Stored[] = [];
  let serial = 0;

  function push(repository: string, manifest: object, { tags, scan, onStart }: PushedImage): string {
    const structural = "manifests" in manifest ? INDEX_TYPE : MANIFEST_TYPE;
    const mediaType = "mediaType" in manifest ? String(manifest.mediaType) : structural;
    return store(repository, JSON.stringify(manifest), mediaType, { tags, scan, onStart });
  }

  function store(
    repository: string,
    text: string,
    mediaType: string | null,
    { tags = [], scan = [NOT_SCANNED], onStart, digest = fakeDigest(text) }: PushedImage & { digest?: string },
  ): string {
    for (const image of images) {
      if (image.repository === repository) image.tags = image.tags.filter((tag) => !tags.includes(tag));
    }
    const steps = mediaType === INDEX_TYPE ? [NOT_SCANNED] : scan;
    images.push({
      repository,
      digest,
      manifest: text,
      mediaType,
      tags,
      steps,
      asked: 0,
      onStart: onStart ?? null,
      isStarted: false,
    });
    return digest;
  }

  function find(input: Input): Stored {
    checkRepository(input);
    const imageId = objectAt(input, "imageId");
    const what = `{imageDigest:'${textAt(imageId, "imageDigest")}', imageTag:'${textAt(imageId, "imageTag")}'}`;
    const where = `the repository with name '${textAt(input, "repositoryName")}' in the registry with id '${registryId}'`;
    return (
      images.find((image) => isIt(image, input, imageId)) ??
      refuse("ImageNotFoundException", `The image with imageId ${what} does not exist within ${where}`)
    );
  }

  function checkRepository(input: Input): void {
    const asked = textAt(input, "registryId") ?? caller;
    const name = textAt(input, "repositoryName");
    if (asked === registryId && images.some(({ repository }) => repository === name)) return;
    const where = `the registry with id '${asked}'`;
    refuse("RepositoryNotFoundException", `The repository with name '${name}' does not exist in ${where}`);
  }

  function describe(input: Input): unknown {
    const image = find(input);
    const token = textAt(input, "nextToken");
    const [at, from] = token === null ? [image.asked, 0] : token.split("/").map(Number);
    if (token === null) image.asked += 1;
    const step = image.steps[Math.min(at ?? 0, image.steps.length - 1)] ?? NOT_SCANNED;
    if (step.error !== undefined) refuse(step.error, ERRORS[step.error] ?? step.error);
    const all: { severity?: string | undefined }[] = step.enhanced ?? step.basic ?? [];
    const largest = step.enhanced === undefined ? Number(input["maxResults"] ?? 100) : 100;
    const size = Math.min(largest, step.pageSize ?? largest);
    const page = all.slice(from, (from ?? 0) + size);
    const next = (from ?? 0) + size;
    const isMore = step.neverEnds === true || step.repeatsPage === true || next < all.length;
    const nextToken = `${at}/${step.repeatsPage === true ? 0 : next}`;
    // Enhanced responses count the findings of their page, basic ones those of the whole scan.
    const counts = step.counts ?? countOf(step.enhanced === undefined ? all : page);
    const completedAt = step.completedAt === undefined ? COMPLETED_AT : step.completedAt;
    return {
      registryId,
      repositoryName: image.repository,
      imageId: { imageDigest: image.digest },
      ...(step.status === null ? {} : { imageScanStatus: { status: step.status ?? "COMPLETE", ...described(step) } }),
      ...(step.isSilent === true
        ? {}
        : {
            imageScanFindings: {
              ...(completedAt === null ? {} : { imageScanCompletedAt: completedAt }),
              findingSeverityCounts: counts,
              ...(step.enhanced === undefined ? { findings: page } : { enhancedFindings: page }),
            },
          }),
      ...(isMore ? { nextToken } : {}),
    };
  }

  function batchGetImage(input: Input): unknown {
    checkRepository(input);
    const found: unknown[] = [];
    const failures: unknown[] = [];
    for (const imageId of listAt(input, "imageIds").filter(isObject)) {
      const image = images.find((stored) => isIt(stored, input, imageId));
      if (image === undefined) {
        failures.push({ imageId, failureCode: "ImageNotFound", failureReason: "Requested image not found" });
        continue;
      }
      found.push({
        registryId,
        repositoryName: image.repository,
        imageId: {
          imageDigest: image.digest,
          ...(imageId["imageTag"] === undefined ? {} : { imageTag: imageId["imageTag"] }),
        },
        imageManifest: image.manifest,
        ...(image.mediaType === null ? {} : { imageManifestMediaType: image.mediaType }),
      });
    }
    return { images: found, failures };
  }

  function start(input: Input): unknown {
    const image = find(input);
    if (scanning === "ENHANCED") refuse("ValidationException", "This feature is disabled");
    if (image.mediaType === INDEX_TYPE)
      refuse("UnsupportedImageTypeException", "The operation does not support this image type");
    if (image.isStarted)
      refuse("LimitExceededException", "The scan quota per image has been exceeded. Wait and try again.");
    image.isStarted = true;
    if (image.onStart !== null) {
      image.steps = image.onStart;
      image.asked = 0;
    }
    return { registryId, repositoryName: image.repository, imageScanStatus: { status: "IN_PROGRESS" } };
  }

  function repositoryConfiguration(input: Input): unknown {
    const names = listAt(input, "repositoryNames").map(String);
    const known = names.filter((name) => caller === registryId && images.some(({ repository }) => repository === name));
    return {
      scanningConfigurations: known.map((name) => ({
        repositoryArn: `arn:aws:ecr:${region}:${registryId}:repository/${name}`,
        repositoryName: name,
        scanOnPush: frequency === "SCAN_ON_PUSH",
        scanFrequency: frequency,
        appliedScanFilters: [],
      })),
      failures: names
        .filter((name) => !known.includes(name))
        .map((name) => ({ repositoryName: name, failureCode: "REPOSITORY_NOT_FOUND" })),
    };
  }

  return {
    host: `${registryId}.dkr.ecr.${region}.amazonaws.com`,
    service: (operation, input) => {
      if (options.denied?.includes(`ecr:${operation}`) === true) {
        const resource = `arn:aws:ecr:${region}:${registryId}:repository/${textAt(input, "repositoryName")}`;
        refuse("AccessDeniedException", deniedMessage(caller, `ecr:${operation}`, resource));
      }
      switch (operation) {
        case "DescribeImageScanFindings":
          return describe(input);
        case "BatchGetImage":
          return batchGetImage(input);
        case "StartImageScan":
          return start(input);
        case "GetRegistryScanningConfiguration":
          // Of the caller's own registry, whichever is read.
          return {
            registryId: caller,
            scanningConfiguration: { scanType: caller === registryId ? scanning : "BASIC", rules: [] },
          };
        case "BatchGetRepositoryScanningConfiguration":
          return repositoryConfiguration(input);
        default:
          return refuse("UnknownOperationException", operation);
      }
    },
    image: (repository, image = {}) => {
      serial += 1;
      return push(repository, imageManifest(serial), image);
    },
    manifest: (repository, manifest, tags = []) => push(repository, manifest, { tags }),
    text: (repository, text, { mediaType, ...more }) => store(repository, text, mediaType, more),
    index: (repository, children, { tags = [], attested = false } = {}) => {
      const entries = children.map(indexEntry);
      for (const { digest } of attested ? children : []) {
        entries.push(attestation(digest));
        push(repository, attestationManifest(digest), {});
      }
      return push(repository, { schemaVersion: 2, mediaType: INDEX_TYPE, manifests: entries }, { tags });
    },
    scan: (digest, steps) => {
      for (const image of images.filter((stored) => stored.digest === digest))
        Object.assign(image, { steps, asked: 0 });
    },
  };
}

export function deniedMessage(account: string, action: string, resource: string): string {
  const principal = `arn:aws:sts::${account}:assumed-role/ci/session`;
  return `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

function isIt(image: Stored, input: Input, imageId: Input): boolean {
  if (image.repository !== textAt(input, "repositoryName")) return false;
  const digest = textAt(imageId, "imageDigest");
  return digest === null ? image.tags.includes(textAt(imageId, "imageTag") ?? "") : image.digest === digest;
}
