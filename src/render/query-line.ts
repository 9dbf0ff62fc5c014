import { inBytes } from "../core/text/byte-size.ts";
import { inWords } from "../core/text/time.ts";
import { oneLine, visible } from "./escape.ts";
import { paceParts } from "./pace.ts";
import { timeLeft } from "./time-left.ts";
import { pluralize } from "./words.ts";

/** The time of a table, ms: since it was opened, and until its timeout. */
type Times = { elapsed: number; left: number };

/**
 * The progress of an Athena query. Athena reports the state and, at times, the bytes scanned so far; `expectedBytes` is
 * what the table's files have, null where that is unknown. `running`: how long the query has been in this state, ms.
 */
export type Querying =
  | { kind: "planned"; address: string; estimate: string | null }
  | (Times & {
      kind: "running";
      address: string;
      state: string;
      bytesScanned: number;
      expectedBytes: number | null;
      running: number;
    })
  | (Times & { kind: "rows"; address: string; rows: number });

/**
 * The progress on one line, what changes first. Where Athena reports too little for an estimate of the time left, the
 * line has the time until the timeout. The caller must escape it.
 */
export function queryLine(event: Querying): string {
  switch (event.kind) {
    case "planned":
      return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
    case "running": {
      const { state, bytesScanned, expectedBytes: total, running, address } = event;
      const pace = paceParts({ bytes: bytesScanned, total, elapsed: running });
      const isEstimated = pace.length > 1;
      const of = total === null ? "" : ` of about ${inBytes(total)}`;
      const scanned = bytesScanned === 0 ? [] : [`${inBytes(bytesScanned)}${of} scanned`, ...pace];
      const parts = [
        `query ${state.toLowerCase()}`,
        soFar(event),
        ...scanned,
        ...(isEstimated ? [] : [timeout(event)]),
      ];
      return `${parts.join(", ")}: ${address}`;
    }
    case "rows":
      return `reading results, ${soFar(event)}, ${pluralize(event.rows, "row")}, ${timeout(event)}: ${event.address}`;
  }
}

function soFar({ elapsed }: Times): string {
  return `${inWords(elapsed)} so far`;
}

function timeout({ left }: Times): string {
  return `timeout in ${timeLeft(left)}`;
}

/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
export function explainedQuery(query: { address: string; sql: string | null; remarks: readonly string[] }): string {
  const comments = [query.address, ...query.remarks].map((remark) => `-- ${oneLine(remark)}`);
  const body = query.sql === null ? "-- No query." : `${visible(query.sql)};`;
  return `${[...comments, body].join("\n")}\n`;
}
