// What each tool found, compared with ours: the time of a tool that reads wrongly means nothing.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

export type Answer = {
  /** How many calls of ours were read; null where the tool does not count them. */
  calls: number | null;
  /** By the nine columns of the search: the first and the last time. */
  rows: Map<string, [first: string, last: string]>;
};

/** The fields of the JSON report that are read here. */
type ReportFields = {
  verdict: string;
  counts: { inconclusive: number };
  inputs: { matchedEvents: number; problems: { code: string }[] };
  groups: Record<string, string>[];
};

/** A line that a tool wrote: the nine columns and two times, or how many calls it read. */
type ToolLine = string[] | { calls: number };

const COLUMNS = "awsRegion eventName eventSource imageDigest repositoryName user userName src_ip finding".split(" ");

/**
 * @param path A report of ours.
 * @throws {Error} Where something was inconclusive. An export without calls of ours is a valid answer.
 */
export function readReport(path: string): Answer {
  const { verdict, counts, inputs, groups }: ReportFields = JSON.parse(readFileSync(path, "utf8"));
  const empty = inputs.matchedEvents === 0 && inputs.problems.every(({ code }) => code === "no-matching-events");
  if ((verdict === "inconclusive" || counts.inconclusive > 0) && !empty) {
    throw new Error(`ours is inconclusive: ${JSON.stringify(inputs.problems.slice(0, 3))}`);
  }
  const rows = new Map<string, [string, string]>();
  for (const row of groups) {
    rows.set(JSON.stringify(COLUMNS.map((column) => row[column])), [row["firstTime"] ?? "", row["lastTime"] ?? ""]);
  }
  return { calls: inputs.matchedEvents, rows };
}

/** @param paths What the processes of a tool wrote, each for its share of the files. */
export async function readRows(paths: readonly string[]): Promise<Answer> {
  const answer: Answer = { calls: null, rows: new Map() };
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const row: ToolLine = JSON.parse(line);
      if (Array.isArray(row)) addRow(answer.rows, row);
      else answer.calls = (answer.calls ?? 0) + row.calls;
    }
  }
  return answer;
}

/** The first difference between two answers; null where there is none. */
export function difference(one: Answer, other: Answer): string | null {
  if (one.calls !== null && other.calls !== null && one.calls !== other.calls) {
    return `${one.calls} calls, not ${other.calls}`;
  }
  if (one.rows.size !== other.rows.size) return `${one.rows.size} groups, not ${other.rows.size}`;
  for (const [columns, times] of one.rows) {
    const others = other.rows.get(columns);
    if (others === undefined) return `a group that the other lacks: ${columns}`;
    if (others[0] !== times[0] || others[1] !== times[1])
      return `${times.join(" to ")}, not ${others.join(" to ")}: ${columns}`;
  }
  return null;
}

function addRow(rows: Answer["rows"], row: readonly string[]): void {
  const columns = JSON.stringify(row.slice(0, -2));
  const [first = "", last = ""] = row.slice(-2).map((time) => time.replace(/Z$/, ""));
  const [from, to] = rows.get(columns) ?? [first, last];
  rows.set(columns, [first < from ? first : from, last > to ? last : to]);
}
