import { inBytes } from "../core/text/byte-size.ts";
import { inWords } from "../core/text/time.ts";
import { oneLine, visible } from "./escape.ts";

/** How far a query has come. `elapsed` in ms. */
export type Querying =
  | { kind: "planned"; address: string; estimate: string | null }
  | { kind: "running"; address: string; state: string; bytesScanned: number; elapsed: number }
  | { kind: "rows"; address: string; rows: number };

/** One line about it, what changes first. Not yet made safe for where it goes. */
export function queryLine(event: Querying): string {
  switch (event.kind) {
    case "planned":
      return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
    case "running": {
      const { state, elapsed, bytesScanned, address } = event;
      const read = bytesScanned === 0 ? "" : `, ${inBytes(bytesScanned)} read`;
      return `query ${state.toLowerCase()}, ${inWords(elapsed)} so far${read}: ${address}`;
    }
    case "rows":
      return `${event.rows} rows of ${event.address}`;
  }
}

/** A query as SQL for a terminal, with what there is to say of it in comments, which nothing in it can leave. */
export function explainedQuery(query: { address: string; sql: string | null; remarks: readonly string[] }): string {
  const comments = [query.address, ...query.remarks].map((remark) => `-- ${oneLine(remark)}`);
  const body = query.sql === null ? "-- There is no query." : `${visible(query.sql)};`;
  return `${[...comments, body].join("\n")}\n`;
}
