import type { GetQueryResultsOutput } from "@aws-sdk/client-athena";
import { inShort } from "../../../core/json-values.ts";
import type { AthenaApi } from "./athena-api.ts";
import type { Row } from "./rows.ts";

/** Records reach 256 KB, so more rows than this make a page that is long under way. */
const ROWS_A_PAGE = 100;

/** The answer is not in the form that Athena documents. */
export class ResultFault extends Error {
  override readonly name = "ResultFault";
}

/**
 * The rows of a query that succeeded, page by page. `columns` are those that were selected, in order. Throws what the
 * SDK throws, and a ResultFault.
 */
export async function* readResults(
  api: Pick<AthenaApi, "getQueryResults">,
  executionId: string,
  columns: readonly string[],
): AsyncGenerator<Row> {
  let token: string | null = null;
  const seen = new Set<string>();
  do {
    const page: GetQueryResultsOutput = await api.getQueryResults({
      QueryExecutionId: executionId,
      MaxResults: ROWS_A_PAGE,
      ...(token === null ? {} : { NextToken: token }),
    });
    checkColumns(page, columns);
    for (const [index, cells] of cellsOf(page).entries()) {
      const isHeader = token === null && index === 0 && cells.every((cell, at) => cell === columns[at]);
      if (isHeader) continue;
      if (cells.length !== columns.length) {
        throw new ResultFault(`a row has ${cells.length} cells where ${columns.length} were selected`);
      }
      yield new Map(columns.map((name, at) => [name, cells[at] ?? null]));
    }
    token = page.NextToken ?? null;
    if (token !== null && seen.has(token)) throw new ResultFault("the pages of the answer go round in a circle");
    if (token !== null) seen.add(token);
  } while (token !== null);
}

/** NULL is a cell without a value. */
function cellsOf({ ResultSet }: GetQueryResultsOutput): (string | null)[][] {
  // A page has a list, if an empty one: what has none is no page, and its rows are not known.
  if (ResultSet?.Rows === undefined) throw new ResultFault("a page of the answer has no list of rows");
  return ResultSet.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null));
}

function checkColumns({ ResultSet }: GetQueryResultsOutput, columns: readonly string[]): void {
  const info = ResultSet?.ResultSetMetadata?.ColumnInfo;
  if (info === undefined) return;
  const names = info.map(({ Name }) => Name ?? "");
  if (names.join("\n") === columns.join("\n")) return;
  throw new ResultFault(`the answer has the columns ${inShort(names)}, not those that were selected`);
}
