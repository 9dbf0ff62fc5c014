import { repositoryArn } from "../../core/aws/partitions.ts";
import type { AwsCall } from "../aws/aws-failure.ts";
import type { RegistryLocation, Requests } from "../aws/requests.ts";
import { type Coverage, imageCoverage } from "../inspector/coverage.ts";
import { type InspectorApi, openInspector } from "../inspector/inspector-api.ts";
import { type EcrApi, openEcr } from "./ecr-api.ts";
import type { ManifestId } from "./scan-answer.ts";
import { type ScanningConfiguration, scanningConfiguration } from "./scanning-configuration.ts";

/** One registry in one region: its calls, how it scans, and what Inspector knows of its images. */
export type Registry = {
  api: EcrApi;
  awsRegion: string;
  configuration: ScanningConfiguration;
  /** `unknown` from the first fault on: Inspector is a help, no condition. */
  coverage(image: ManifestId): Promise<Coverage>;
  /** The words for a call about a repository, should it fail. */
  callOf(action: string, repositoryName: string): AwsCall;
  /** Each origin that answered for ECR or Inspector and is neither AWS's nor allowed, in words. */
  foreign(): string[];
  close(): void;
};

/** Throws what the SDK throws where neither `place` nor the environment names a region. */
export async function openRegistry(
  requests: Requests,
  place: RegistryLocation,
  registryId: string | null,
): Promise<Registry> {
  const api = await openEcr(requests, place);
  const awsRegion = await api.region();
  let inspector: Promise<InspectorApi> | null = null;
  let opened: InspectorApi | null = null;
  let isInspectorOpen = true;
  return {
    api,
    awsRegion,
    configuration: scanningConfiguration(api, registryId),
    coverage: async (image) => {
      if (!isInspectorOpen || image.registryId === null) return { kind: "unknown" };
      const arn = `${repositoryArn(awsRegion, image.registryId, image.repositoryName)}/${image.imageDigest}`;
      try {
        inspector ??= openInspector(requests, { ...place, awsRegion });
        opened = await inspector;
        const coverage = await imageCoverage(opened, arn);
        // Whoever else answers says nothing about readiness; the image is inconclusive for having been answered so.
        return opened.foreign().length === 0 ? coverage : { kind: "unknown" };
      } catch {
        isInspectorOpen = false;
        return { kind: "unknown" };
      }
    },
    callOf: (action, repositoryName) => ({
      action: `ecr:${action}`,
      resource: repositoryArn(awsRegion, registryId, repositoryName),
    }),
    foreign: () => [...api.foreign(), ...(opened?.foreign() ?? [])],
    close: () => {
      api.close();
      void inspector?.then((client) => client.close()).catch(() => undefined);
    },
  };
}
