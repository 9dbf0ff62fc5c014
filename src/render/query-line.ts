import { inBytes } from "../core/text/byte-size.ts";
import { inWords } from "../core/text/time.ts";
import { oneLine, visible } from "./escape.ts";

/** The progress of an Athena query. `elapsed` in ms. */
export type Querying =
  | { kind: "planned"; address: string; estimate: string | null }
  | { kind: "running"; address: string; state: string; bytesScanned: number; elapsed: number }
  | { kind: "rows"; address: string; rows: number };

/** The progress on one line, what changes first. The caller must escape it. */
export function queryLine(event: Querying): string {
  switch (event.kind) {
    case "planned":
      return `query of ${event.address}${event.estimate === null ? "" : `: ${event.estimate}`}`;
    case "running": {
      const { state, elapsed, bytesScanned, address } = event;
      const scanned = bytesScanned === 0 ? "" : `, ${inBytes(bytesScanned)} scanned`;
      return `query ${state.toLowerCase()}, ${inWords(elapsed)} so far${scanned}: ${address}`;
    }
    case "rows":
      return `${event.rows} rows from ${event.address}`;
  }
}

/** A query as SQL for a terminal, with the address and the remarks as comments of one line each. */
export function explainedQuery(query: { address: string; sql: string | null; remarks: readonly string[] }): string {
  const comments = [query.address, ...query.remarks].map((remark) => `-- ${oneLine(remark)}`);
  const body = query.sql === null ? "-- No query." : `${visible(query.sql)};`;
  return `${[...comments, body].join("\n")}\n`;
}
