import { Buffer } from "node:buffer";
import { isObject, type JsonObject, listAt, objectAt, preview } from "../../core/text/json-values.ts";
import type { ResponseStep } from "../aws/clients.ts";
import { ResultFault } from "./result-fault.ts";

/** For one request: `take` keeps a copy of a successful response's body, and `body` returns its text. */
export function bodyKeeper(): { take: ResponseStep; body: () => string } {
  let kept = "";
  return {
    take: (next) => async (args) => {
      const result = await next(args);
      const { response } = result;
      if (!isObject(response)) return result;
      const { statusCode: status, body } = response;
      if (typeof status !== "number" || status >= 300 || !isByteSource(body)) return result;
      const bytes = await bytesOf(body);
      kept = bytes.toString();
      Object.assign(response, { body: new Uint8Array(bytes) });
      return result;
    },
    body: () => kept,
  };
}

/**
 * Throws a ResultFault where a page of results, as it was sent, has a row, a cell or a column that is none. The SDK's
 * parser drops null from a list and passes over what it does not know, and a row that is dropped is missed by nobody.
 */
export function checkPage(body: string): void {
  const set = objectAt(parsed(body), "ResultSet");
  for (const column of listAt(objectAt(set, "ResultSetMetadata"), "ColumnInfo")) {
    if (!isObject(column)) throw new ResultFault(`a column of the answer is ${preview(column)}: expected its name`);
  }
  for (const row of listAt(set, "Rows")) {
    if (!isObject(row) || !hasOnly(row, "Data")) {
      throw new ResultFault(`a row of the answer is ${preview(row)}: expected a list of cells, Data`);
    }
    for (const cell of listAt(row, "Data")) {
      if (!isObject(cell) || !hasOnly(cell, "VarCharValue") || !isTextOrNull(cell["VarCharValue"])) {
        throw new ResultFault(`a cell of the answer is ${preview(cell)}: expected a text, VarCharValue`);
      }
    }
  }
}

function parsed(body: string): JsonObject {
  let page: unknown;
  try {
    page = JSON.parse(body);
  } catch {
    throw new ResultFault("a page of the answer is no JSON");
  }
  if (isObject(page)) return page;
  throw new ResultFault(`a page of the answer is ${preview(page)}: expected an object`);
}

function hasOnly(value: JsonObject, name: string): boolean {
  return Object.keys(value).every((key) => key === name);
}

function isTextOrNull(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "string";
}

function isByteSource(body: unknown): body is AsyncIterable<unknown> {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

async function bytesOf(body: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) throw new ResultFault("the body of the answer is not bytes");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
