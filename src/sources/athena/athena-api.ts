import type * as Athena from "@aws-sdk/client-athena";
import { LAST } from "../aws/answer-log.ts";
import type { Requests } from "../aws/requests.ts";
import { bodyKeeper, checkPage } from "./raw-page.ts";

/**
 * The calls that are made of Athena; each throws what the SDK throws, or what `Requests` does, and `getQueryResults` a
 * ResultFault for a page that the SDK's parser would shorten.
 */
export type AthenaApi = {
  getTableMetadata(input: Athena.GetTableMetadataInput): Promise<Athena.GetTableMetadataOutput>;
  startQueryExecution(input: Athena.StartQueryExecutionInput): Promise<Athena.StartQueryExecutionOutput>;
  getQueryExecution(input: Athena.GetQueryExecutionInput): Promise<Athena.GetQueryExecutionOutput>;
  getQueryResults(input: Athena.GetQueryResultsInput): Promise<Athena.GetQueryResultsOutput>;
  stopQueryExecution(input: Athena.StopQueryExecutionInput): Promise<Athena.StopQueryExecutionOutput>;
  /** Each origin that answered and is neither AWS's nor allowed, in words. */
  foreign(): string[];
  close(): void;
};

/**
 * Athena in the AWS environment's region. The SDK is loaded here, so that a run without a table loads nothing of it.
 * `steadfast` requests are not ended by a cancelled run: a query that was started must be known, and one that is known
 * must be stopped, for it is paid for.
 */
export async function openAthena(requests: Requests, steadfast: Requests): Promise<AthenaApi> {
  const sdk = await import("@aws-sdk/client-athena");
  const client = new sdk.AthenaClient(await requests.clientConfig({ awsRegion: null, fips: false, dualStack: false }));
  const answers = requests.watch("athena");
  client.middlewareStack.add((next) => answers.around(next), LAST);
  return {
    getTableMetadata: (input) =>
      requests.run((options) => client.send(new sdk.GetTableMetadataCommand(input), options)),
    startQueryExecution: (input) =>
      steadfast.run((options) => client.send(new sdk.StartQueryExecutionCommand(input), options)),
    getQueryExecution: (input) =>
      requests.run((options) => client.send(new sdk.GetQueryExecutionCommand(input), options)),
    getQueryResults: (input) =>
      requests.run(async (options) => {
        const command = new sdk.GetQueryResultsCommand(input);
        const { take, body } = bodyKeeper();
        command.middlewareStack.add(take, { step: "deserialize", priority: "low", name: "keepBody" });
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
