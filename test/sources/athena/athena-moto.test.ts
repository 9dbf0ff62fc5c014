import { describe, expect, it } from "vitest";
import { textAt } from "../../../src/core/text/json-values.ts";
import { fakeAthena } from "../../fakes/athena.ts";
import { type Input, Refusal, type Service } from "../../fakes/aws-server.ts";
import { findMoto, type MotoServer, REGION, startMoto } from "../../fakes/moto-server.ts";
import { fixedRows, PATH, runFixed } from "../../support/athena/fixed-rows.ts";
import { projectedTrail } from "../../support/athena/tables.ts";
import { cleanCall, scanCall } from "../../support/records.ts";

const moto = findMoto();

/** moto's GetTableMetadata fails whatever is asked, so the table is described here, and the queries go to moto. */
function inFrontOf(server: MotoServer): Service {
  const tables = fakeAthena({ tables: { [PATH]: projectedTrail() }, engine: fixedRows([]) });
  return async (operation: string, input: Input) => {
    if (operation === "GetTableMetadata") return tables.service(operation, input);
    const response = await fetch(server.url, {
      method: "POST",
      body: JSON.stringify(input),
      headers: {
        "x-amz-target": `AmazonAthena.${operation}`,
        "content-type": "application/x-amz-json-1.1",
        authorization: `AWS4-HMAC-SHA256 Credential=x/20260101/${REGION}/athena/aws4_request, SignedHeaders=host, Signature=x`,
      },
    });
    const [body, contentType] = [await response.text(), "application/x-amz-json-1.1"];
    throw new Refusal({ fault: "answer", status: response.status, contentType, body });
  };
}

describe.skipIf(moto === null)("an Athena that others wrote (skipped where there is no moto_server)", () => {
  it("queues, runs, and answers with the rows of the report", async () => {
    const server = await startMoto(moto ?? "");
    const tell = async (path: string, body: object) => {
      const response = await fetch(`${server.url}${path}`, { method: "POST", body: JSON.stringify(body) });
      expect(response.ok).toBe(true);
    };
    try {
      const service = inFrontOf(server);
      const plain = await runFixed([scanCall(), cleanCall()]);
      const { columns, rows } = await fixedRows([scanCall(), cleanCall()])(plain.executions[0]?.sql ?? "");
      await tell("/moto-api/state-manager/set-transition", {
        model_name: "athena::execution",
        transition: { progression: "manual", times: 2 },
      });
      await tell("/moto-api/static/athena/query-results", {
        region: REGION,
        results: [
          {
            rows: [columns, ...rows].map((cells) => ({
              Data: cells.map((cell) => (cell === null ? {} : { VarCharValue: cell })),
            })),
            column_info: columns.map((name) => ({ Name: name, Type: "varchar" })),
          },
        ],
      });
      const address = "athena://sec/logs?output=s3://answers/gate/";
      const run = await runFixed([], { address, service, env: { AWS_REGION: REGION } });
      expect(run.problems).toEqual([]);
      expect(run.report.groups).toEqual(plain.report.groups);
      expect([run.verdict, run.report.inputs.matchedEvents]).toEqual(["failed", 2]);
      const states = run.events.flatMap((event) => (event.kind === "running" ? [event.state] : []));
      expect(new Set(states).size).toBeGreaterThan(1);
      expect(states.at(-1)).toBe("SUCCEEDED");
      expect(
        textAt(run.calls.find(({ operation }) => operation === "StartQueryExecution")?.input ?? {}, "QueryString"),
      ).toBe(plain.executions[0]?.sql);

      // It read no byte, and has no rows of its own for the next query.
      const empty = await runFixed([], { address, service, env: { AWS_REGION: REGION } });
      expect([empty.verdict, empty.report.inputs.matchedEvents]).toEqual(["inconclusive", 0]);
    } finally {
      server.stop();
    }
  });
});
