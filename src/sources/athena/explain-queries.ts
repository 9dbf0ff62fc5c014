import { GateError } from "../../core/errors.ts";
import type { Options } from "../../core/options/options.ts";
import { answerLog } from "../aws/answer-log.ts";
import { athenaAddresses } from "./address.ts";
import { type QueryOptions, type QueryRun, querying } from "./athena-source.ts";
import { explainQuery, type QueryExplanation } from "./read-athena.ts";

/**
 * The queries that a run would make of the tables in `cloudtrail`, in their order; none of them is run. Throws a
 * GateError where no table is named.
 */
export async function explainQueries(
  options: QueryOptions & Pick<Options, "cloudtrail" | "allowedEndpoints">,
  runtime: Omit<QueryRun, "answers">,
): Promise<QueryExplanation[]> {
  const tables = athenaAddresses(options.cloudtrail);
  if (tables.length === 0) {
    throw new GateError(
      "explain-query: expected an Athena table in `cloudtrail`, got none. Add athena://DATABASE/TABLE.",
      {
        code: "contradiction",
        option: "cloudtrail",
      },
    );
  }
  return querying(options, { ...runtime, answers: answerLog(options.allowedEndpoints) }, async (request) => {
    const explanations: QueryExplanation[] = [];
    for (const table of tables) explanations.push(await explainQuery(table, request));
    return explanations;
  });
}
