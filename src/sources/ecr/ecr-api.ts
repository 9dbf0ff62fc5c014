import type * as Ecr from "@aws-sdk/client-ecr";
import { addResponseStep, type ClientConfig, type ServiceLocation } from "../aws/clients.ts";
import type { Requests } from "../aws/requests.ts";
import { explainErrors } from "../aws/sdk-log.ts";

/** The calls to ECR. Each throws what the SDK throws, Cancelled, RequestTimeout or OutOfTime. */
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
  /** The region that is called. Throws if neither the location nor the environment names one. */
  region(): Promise<string>;
  /** Each origin that responded and is neither AWS's nor allowed, as a message. */
  foreign(): string[];
  close(): void;
};

/** ECR in one region. The SDK is loaded here, so that a run without images does not load it. */
export async function openEcr(requests: Requests, location: ServiceLocation): Promise<EcrApi> {
  const sdk = await import("@aws-sdk/client-ecr");
  const config = await requests.clientConfig("ecr", location);
  const answers = requests.watch("ecr");
  const open = (options: Partial<ClientConfig>) =>
    explainErrors(addResponseStep(new sdk.ECRClient(options), "watchAnswers", answers.step), config.logger);
  const client = open(config);
  // LimitExceededException of StartImageScan means "already scanned today". The SDK would retry it as throttling.
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
