// Between a client and moto's Athena, which neither reads Glue's catalog nor runs SQL: answers GetTableMetadata from the table
// in moto's Glue, as Athena does, and gives moto the rows of RECORDS before it starts a query. It writes its port.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { isObject, objectAt, textAt } from "../../../src/core/text/json-values.ts";
import { fixedRows } from "../../support/athena/fixed-rows.ts";

const moto = process.env["MOTO"] ?? "";
const records: unknown = JSON.parse(process.env["RECORDS"] ?? "");
if (!Array.isArray(records)) throw new Error("RECORDS is not a list");
const engine = fixedRows(records.filter(isObject));

const server = createServer((incoming, outgoing) => {
  void respond(incoming, outgoing);
});

async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const answer = await answerTo(incoming);
  outgoing.writeHead(answer.status, { "content-type": "application/x-amz-json-1.1" });
  outgoing.end(await answer.text());
}

async function answerTo(incoming: IncomingMessage): Promise<Response> {
  const body = await json(incoming);
  const input = isObject(body) ? body : {};
  const target = String(incoming.headers["x-amz-target"]);
  const authorization = String(incoming.headers.authorization);
  const post = (to: string, content: object, path = "/") =>
    fetch(`${moto}${path}`, {
      method: "POST",
      body: JSON.stringify(content),
      // Moto finds the service by the signature.
      headers: {
        authorization: to.startsWith("AWSGlue.") ? authorization.replace("/athena/", "/glue/") : authorization,
        "x-amz-target": to,
        "content-type": "application/x-amz-json-1.1",
      },
    });
  if (target.endsWith(".GetTableMetadata")) {
    const names = { DatabaseName: input["DatabaseName"], Name: input["TableName"] };
    const found = await post("AWSGlue.GetTable", names);
    return found.ok ? Response.json({ TableMetadata: metadataOf(await found.json()) }) : found;
  }
  if (target.endsWith(".StartQueryExecution")) {
    const { columns, rows } = await engine(textAt(input, "QueryString") ?? "");
    const result = {
      rows: [columns, ...rows].map((cells) => ({
        Data: cells.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
      })),
      column_info: columns.map((name) => ({ Name: name, Type: "varchar" })),
    };
    const region = /\/([a-z0-9-]+)\/athena\/aws4_request/.exec(authorization)?.[1];
    const queued = await post("", { results: [result], region }, "/moto-api/static/athena/query-results");
    if (!queued.ok) return queued;
  }
  return post(target, input);
}

/** Glue's table as Athena describes it. */
function metadataOf(found: unknown): object {
  const table = objectAt(isObject(found) ? found : {}, "Table");
  const stored = objectAt(table, "StorageDescriptor");
  return {
    Name: table["Name"],
    TableType: table["TableType"],
    Columns: stored["Columns"],
    PartitionKeys: table["PartitionKeys"],
    Parameters: {
      ...objectAt(table, "Parameters"),
      inputformat: stored["InputFormat"],
      location: stored["Location"],
      "serde.serialization.lib": objectAt(stored, "SerdeInfo")["SerializationLibrary"],
    },
  };
}

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address !== null ? address.port : 0);
});
