import type * as Athena from "@aws-sdk/client-athena";
import { addResponseStep } from "../aws/clients.ts";
import type { Requests } from "../aws/requests.ts";
import { explainErrors } from "../aws/sdk-log.ts";
import { bodyKeeper, checkPage } from "./raw-page.ts";

/**
 * The calls to Athena. Each throws what the SDK throws, Cancelled, RequestTimeout or OutOfTime, and `getQueryResults`
 * throws a ResultFault for a page of which the SDK's parser would drop a part.
 */
export type AthenaApi = {
  getTableMetadata(input: Athena.GetTableMetadataInput): Promise<Athena.GetTableMetadataOutput>;
  startQueryExecution(input: Athena.StartQueryExecutionInput): Promise<Athena.StartQueryExecutionOutput>;
  getQueryExecution(input: Athena.GetQueryExecutionInput): Promise<Athena.GetQueryExecutionOutput>;
  getQueryResults(input: Athena.GetQueryResultsInput): Promise<Athena.GetQueryResultsOutput>;
  stopQueryExecution(input: Athena.StopQueryExecutionInput): Promise<Athena.StopQueryExecutionOutput>;
  /** Each origin that responded and is neither AWS's nor allowed, as a message. */
  foreign(): string[];
  close(): void;
};

/**
 * Athena in the AWS environment's region. The SDK is loaded here, so that a run without a table does not load it.
 * `steadfast` requests are not aborted when the run is cancelled: a query that was started is paid for, so its id must
 * be received, and it must be stopped.
 */
export async function openAthena(requests: Requests, steadfast: Requests): Promise<AthenaApi> {
  const sdk = await import("@aws-sdk/client-athena");
  const answers = requests.watch("athena");
  const config = await requests.clientConfig("athena", { awsRegion: null, fips: false, dualStack: false });
  const watched = addResponseStep(new sdk.AthenaClient(config), "watchAnswers", answers.step);
  const client = explainErrors(watched, config.logger);
  return {
    getTableMetadata: (input) =>
      requests.run((options) => client.send(new sdk.GetTableMetadataCommand(input), options)),
    startQueryExecution: (input) =>
      steadfast.run((options) => client.send(new sdk.StartQueryExecutionCommand(input), options)),
    getQueryExecution: (input) =>
      requests.run((options) => client.send(new sdk.GetQueryExecutionCommand(input), options)),
    getQueryResults: (input) =>
      requests.run(async (options) => {
        const { take, body } = bodyKeeper();
        const command = addResponseStep(new sdk.GetQueryResultsCommand(input), "keepBody", take);
        const page = await client.send(command, options);
        checkPage(body());
        return page;
      }),
    stopQueryExecution: (input) =>
      steadfast.run((options) => client.send(new sdk.StopQueryExecutionCommand(input), options)),
    foreign: () => answers.foreign(),
    close: () => client.destroy(),
  };
}
