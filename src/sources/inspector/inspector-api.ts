import type * as Inspector2 from "@aws-sdk/client-inspector2";
import type { Place, Requests } from "../aws/requests.ts";

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
  close(): void;
};

/** Inspector2 in one region. The SDK is loaded here, and only where somebody asks it. */
export async function openInspector(requests: Requests, place: Place): Promise<InspectorApi> {
  const sdk = await import("@aws-sdk/client-inspector2");
  // Inspector has endpoints of its own names; the registry's FIPS and dual-stack forms do not carry over to them.
  const client = new sdk.Inspector2Client(await requests.clientConfig({ ...place, dualStack: false }));
  client.middlewareStack.add(
    (next) => (args) => {
      requests.sentTo("inspector2", args.request);
      return next(args);
    },
    { step: "finalizeRequest", name: "noteEndpoint" },
  );
  return {
    listCoverage: (input) => requests.run((options) => client.send(new sdk.ListCoverageCommand(input), options)),
    listFindings: (input) => requests.run((options) => client.send(new sdk.ListFindingsCommand(input), options)),
    batchGetFindingDetails: (input) =>
      requests.run((options) => client.send(new sdk.BatchGetFindingDetailsCommand(input), options)),
    searchVulnerabilities: (input) =>
      requests.run((options) => client.send(new sdk.SearchVulnerabilitiesCommand(input), options)),
    close: () => client.destroy(),
  };
}
