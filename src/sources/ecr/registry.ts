import { repositoryArn } from "../../core/aws/partitions.ts";
import type { AwsCall } from "../aws/aws-failure.ts";
import type { ServiceLocation } from "../aws/clients.ts";
import type { Requests } from "../aws/requests.ts";
import { type Coverage, imageCoverage } from "../inspector/coverage.ts";
import { type InspectorApi, openInspector } from "../inspector/inspector-api.ts";
import { type EcrApi, openEcr } from "./ecr-api.ts";
import type { ManifestId } from "./scan-answer.ts";
import { type ScanningConfiguration, scanningConfiguration } from "./scanning-configuration.ts";

/** One registry in one region: its calls, its scanning configuration, and Inspector's coverage of its images. */
export type Registry = {
  api: EcrApi;
  awsRegion: string;
  configuration: ScanningConfiguration;
  /** `unknown` after the first fault: Inspector helps, but is not required. */
  coverage(image: ManifestId): Promise<Coverage>;
  /** Describes a call about a repository, for the message if it fails. */
  callOf(action: string, repositoryName: string): AwsCall;
  /** Each origin that responded for ECR or Inspector and is neither AWS's nor allowed, as a message. */
  foreign(): string[];
  close(): void;
};

/** Opens a registry. Throws what the SDK throws if neither `place` nor the environment names a region. */
export async function openRegistry(
  requests: Requests,
  place: ServiceLocation,
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
        // The response of another host is not used; the image is inconclusive because of it anyway.
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
