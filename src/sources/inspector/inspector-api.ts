import type * as Inspector2 from "@aws-sdk/client-inspector2";
import { addResponseStep, type ServiceLocation } from "../aws/clients.ts";
import type { Requests } from "../aws/requests.ts";
import { explainErrors } from "../aws/sdk-log.ts";

/** The calls to Inspector2 in one region. Each throws what the SDK throws, Cancelled, RequestTimeout or OutOfTime. */
export type InspectorApi = {
  listCoverage(input: Inspector2.ListCoverageRequest): Promise<Inspector2.ListCoverageResponse>;
  listFindings(input: Inspector2.ListFindingsRequest): Promise<Inspector2.ListFindingsResponse>;
  batchGetFindingDetails(
    input: Inspector2.BatchGetFindingDetailsRequest,
  ): Promise<Inspector2.BatchGetFindingDetailsResponse>;
  searchVulnerabilities(
    input: Inspector2.SearchVulnerabilitiesRequest,
  ): Promise<Inspector2.SearchVulnerabilitiesResponse>;
  /** Each origin that responded and is neither AWS's nor allowed, as a message. */
  foreign(): string[];
  close(): void;
};

/** Inspector2 in one region. The SDK is loaded here, so that a run that does not need it does not load it. */
export async function openInspector(requests: Requests, location: ServiceLocation): Promise<InspectorApi> {
  const sdk = await import("@aws-sdk/client-inspector2");
  const answers = requests.watch("inspector2");
  // Inspector has no dual-stack endpoints.
  const config = await requests.clientConfig("inspector2", { ...location, dualStack: false });
  const watched = addResponseStep(new sdk.Inspector2Client(config), "watchAnswers", answers.step);
  const client = explainErrors(watched, config.logger);
  return {
    listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
    listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
    batchGetFindingDetails: (input) =>
      requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
    searchVulnerabilities: (input) =>
      requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
    foreign: () => answers.foreign(),
    close: () => client.destroy(),
  };
}
