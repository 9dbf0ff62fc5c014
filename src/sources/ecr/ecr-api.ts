import type * as Ecr from "@aws-sdk/client-ecr";
import { LAST } from "../aws/answer-log.ts";
import type { ClientConfig, RegistryLocation, Requests } from "../aws/requests.ts";

/** The calls that the gate makes of ECR; each throws what the SDK throws, or Cancelled, or RequestTimeout. */
export type EcrApi = {
  describeImageScanFindings(
    input: Ecr.DescribeImageScanFindingsRequest,
  ): Promise<Ecr.DescribeImageScanFindingsResponse>;
  batchGetImage(input: Ecr.BatchGetImageRequest): Promise<Ecr.BatchGetImageResponse>;
  startImageScan(input: Ecr.StartImageScanRequest): Promise<Ecr.StartImageScanResponse>;
  getRegistryScanningConfiguration(): Promise<Ecr.GetRegistryScanningConfigurationResponse>;
  batchGetRepositoryScanningConfiguration(
    input: Ecr.BatchGetRepositoryScanningConfigurationRequest,
  ): Promise<Ecr.BatchGetRepositoryScanningConfigurationResponse>;
  /** Where the calls go; throws where neither the place nor the environment says. */
  region(): Promise<string>;
  /** Each origin that answered and is neither AWS's nor allowed, in words. */
  foreign(): string[];
  close(): void;
};

/** ECR in one region. The SDK is loaded here, so that a run without live images loads nothing of it. */
export async function openEcr(requests: Requests, place: RegistryLocation): Promise<EcrApi> {
  const sdk = await import("@aws-sdk/client-ecr");
  const config = await requests.clientConfig(place);
  const answers = requests.watch("ecr");
  const open = (how: Partial<ClientConfig>) => {
    const client = new sdk.ECRClient(how);
    client.middlewareStack.add((next) => answers.around(next), LAST);
    return client;
  };
  const client = open(config);
  // StartImageScan says LimitExceededException for "already scanned today", which the SDK would retry as throttling.
  const { retryStrategy: _retries, ...unretried } = config;
  const once = open({ ...unretried, maxAttempts: 1 });
  return {
    describeImageScanFindings: (input) =>
      requests.run((options) => client.send(new sdk.DescribeImageScanFindingsCommand(input), options)),
    batchGetImage: (input) => requests.run((options) => client.send(new sdk.BatchGetImageCommand(input), options)),
    startImageScan: (input) => requests.run((options) => once.send(new sdk.StartImageScanCommand(input), options)),
    getRegistryScanningConfiguration: () =>
      requests.run((options) => client.send(new sdk.GetRegistryScanningConfigurationCommand({}), options)),
    batchGetRepositoryScanningConfiguration: (input) =>
      requests.run((options) => client.send(new sdk.BatchGetRepositoryScanningConfigurationCommand(input), options)),
    region: () => client.config.region(),
    foreign: () => answers.foreign(),
    close: () => {
      client.destroy();
      once.destroy();
    },
  };
}
