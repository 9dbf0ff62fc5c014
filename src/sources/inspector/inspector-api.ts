import type * as Inspector2 from "@aws-sdk/client-inspector2";
import { LAST } from "../aws/answer-log.ts";
import type { RegistryLocation, Requests } from "../aws/requests.ts";

/** What is asked of Inspector2 in one region. */
export type InspectorApi = {
  listCoverage(input: Inspector2.ListCoverageRequest): Promise<Inspector2.ListCoverageResponse>;
  listFindings(input: Inspector2.ListFindingsRequest): Promise<Inspector2.ListFindingsResponse>;
  batchGetFindingDetails(
    input: Inspector2.BatchGetFindingDetailsRequest,
  ): Promise<Inspector2.BatchGetFindingDetailsResponse>;
  searchVulnerabilities(
    input: Inspector2.SearchVulnerabilitiesRequest,
  ): Promise<Inspector2.SearchVulnerabilitiesResponse>;
  /** Each origin that answered and is neither AWS's nor allowed, in words. */
  foreign(): string[];
  close(): void;
};

/** Inspector2 in one region. The SDK is loaded here, and only where somebody asks it. */
export async function openInspector(requests: Requests, place: RegistryLocation): Promise<InspectorApi> {
  const sdk = await import("@aws-sdk/client-inspector2");
  // Inspector has endpoints of its own names; the registry's FIPS and dual-stack forms do not carry over to them.
  const client = new sdk.Inspector2Client(await requests.clientConfig({ ...place, dualStack: false }));
  const answers = requests.watch("inspector2");
  client.middlewareStack.add((next) => answers.around(next), LAST);
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
