import type { GetQueryResultsOutput } from "@aws-sdk/client-athena";
import { preview } from "../../core/text/json-values.ts";
import type { AthenaApi } from "./athena-api.ts";
import { ResultFault } from "./result-fault.ts";
import type { Row } from "./rows.ts";

/** Records have up to 256 KB, so larger pages would take long to arrive. */
const ROWS_A_PAGE = 100;

/** Athena's largest page, for short rows. */
export const MOST_ROWS_A_PAGE = 1_000;

/**
 * The rows of a query that succeeded, page by page. `columns`: the selected ones, in order. Only a well-formed response is
 * treated as having no rows. Throws what the SDK throws, and a ResultFault.
 */
export async function* readResults(
  api: Pick<AthenaApi, "getQueryResults">,
  executionId: string,
  columns: readonly string[],
  rowsAPage = ROWS_A_PAGE,
): AsyncGenerator<Row> {
  let token: string | null = null;
  let areNamed = false;
  let isFirstRow = true;
  const seen = new Set<string>();
  do {
    const page: GetQueryResultsOutput = await api.getQueryResults({
      QueryExecutionId: executionId,
      MaxResults: rowsAPage,
      ...(token === null ? {} : { NextToken: token }),
    });
    if (checkColumns(page, columns)) areNamed = true;
    const rows = cellsOf(page);
    // The header is the first row of all, and the first page may be empty.
    const hasHeader = isFirstRow && isHeader(rows[0], columns);
    if (hasHeader) areNamed = true;
    if (!areNamed && rows.length > 0) throw new ResultFault(UNNAMED);
    isFirstRow &&= rows.length === 0;
    for (const cells of hasHeader ? rows.slice(1) : rows) {
      if (cells.length !== columns.length) {
        throw new ResultFault(`a row has ${cells.length} cells: expected ${columns.length}`);
      }
      // A single column may contain its own name as a value.
      if (columns.length > 1 && isHeader(cells, columns)) {
        throw new ResultFault("the names of the columns are repeated among the rows of the response");
      }
      yield new Map(columns.map((name, at) => [name, cells[at] ?? null]));
    }
    token = nextToken(page);
    if (!areNamed && token === null) throw new ResultFault(UNNAMED);
    if (token !== null && seen.has(token)) throw new ResultFault("the pagination token repeated");
    if (token !== null) seen.add(token);
  } while (token !== null);
}

const UNNAMED = "the response does not name its columns";

function isHeader(cells: readonly (string | null)[] | undefined, columns: readonly string[]): boolean {
  return cells?.length === columns.length && cells.every((cell, at) => cell === columns[at]);
}

/** The SDK does not validate the token: only a missing one means the last page. */
function nextToken({ NextToken: token }: { NextToken?: unknown }): string | null {
  if (token === undefined || token === null) return null;
  if (typeof token === "string" && token !== "") return token;
  throw new ResultFault(`the pagination token is ${preview(token)}: expected a text`);
}

/** The cells of each row; a cell without a value is NULL. */
function cellsOf({ ResultSet, UpdateCount = 0 }: GetQueryResultsOutput): (string | null)[][] {
  // Even an empty page has a list: without one, its rows are unknown.
  if (!Array.isArray(ResultSet?.Rows)) throw new ResultFault("a page of the response has no list of rows");
  // A SELECT updates nothing.
  if (UpdateCount !== 0) throw new ResultFault(`the response has ${preview(UpdateCount)} updated rows: expected none`);
  return ResultSet.Rows.map(({ Data = [] }) => Data.map(({ VarCharValue }) => VarCharValue ?? null));
}

/** Whether the page names its columns. Throws a ResultFault if they are not the selected ones. */
function checkColumns({ ResultSet }: GetQueryResultsOutput, columns: readonly string[]): boolean {
  const info = ResultSet?.ResultSetMetadata?.ColumnInfo;
  if (info === undefined) return false;
  const names = info.map(({ Name }) => Name ?? "");
  if (names.length === columns.length && names.every((name, at) => name === columns[at])) return true;
  throw new ResultFault(`the response has the columns ${preview(names)}: expected those that were selected`);
}
