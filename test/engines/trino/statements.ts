import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../../src/core/text/json-values.ts";
import { type Answer, QueryFailure } from "../../fakes/athena.ts";

const HEADERS = { "x-trino-user": "engines", "x-trino-time-zone": "UTC", "x-trino-source": "engines" };

/** Athena's categories of errors. */
const CATEGORIES: Readonly<Record<string, number>> = { INTERNAL_ERROR: 1, USER_ERROR: 2 };

/**
 * Runs one statement on a Trino and returns its rows as texts, as Athena does. Throws a QueryFailure with the reason that
 * Athena would give: the name of Trino's error and its message.
 */
export async function runStatement(url: string, sql: string): Promise<Answer> {
  let columns: string[] = [];
  const rows: (string | null)[][] = [];
  let page = await request(`${url}/v1/statement`, { method: "POST", body: sql, headers: HEADERS });
  for (;;) {
    if (isObject(page["error"])) throw failureOf(page["error"]);
    const names = listAt(page, "columns").map((column) => (isObject(column) ? (textAt(column, "name") ?? "") : ""));
    if (names.length > 0) columns = names;
    for (const row of listAt(page, "data")) rows.push((Array.isArray(row) ? row : []).map(cellOf));
    const next = textAt(page, "nextUri");
    if (next === null) break;
    page = await request(next, { headers: HEADERS });
  }
  return { columns, rows, bytes: Number(objectAt(page, "stats")["physicalInputBytes"] ?? 0) };
}

async function request(url: string, options: RequestInit): Promise<JsonObject> {
  const response = await fetch(url, options);
  const text = await response.text();
  if (!response.ok) throw new Error(`Trino responded with ${response.status}: ${text.slice(0, 500)}`);
  const page: unknown = JSON.parse(text);
  if (!isObject(page)) throw new Error(`Trino responded with ${text.slice(0, 500)}: expected an object`);
  return page;
}

function failureOf(error: JsonObject): QueryFailure {
  const reason = `${textAt(error, "errorName") ?? "UNKNOWN"}: ${textAt(error, "message") ?? "no message"}`;
  return new QueryFailure(reason, { ErrorCategory: CATEGORIES[textAt(error, "errorType") ?? ""] ?? 3 });
}

function cellOf(cell: unknown): string | null {
  if (cell === null) return null;
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}
