// What each tool answered, so that a speed that reads wrong is no speed.
import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/**
 * @typedef {object} Answer
 * @property {number | null} calls How many calls of ours were read; null where the tool does not say.
 * @property {Map<string, [string, string]>} rows By the nine columns of the search: when first, when last.
 */

const COLUMNS = "awsRegion eventName eventSource imageDigest repositoryName user userName src_ip finding".split(" ");

/**
 * @param {string} path A report of ours.
 * @returns {Answer}
 * @throws {Error} Where something was inconclusive; that none of our calls is there is an answer, not a fault.
 */
export function readReport(path) {
  const { verdict, counts, inputs, groups } = JSON.parse(readFileSync(path, "utf8"));
  const empty = inputs.matchedEvents === 0 && inputs.problems.every(({ code }) => code === "no-matching-events");
  if ((verdict === "inconclusive" || counts.inconclusive > 0) && !empty) {
    throw new Error(`ours is inconclusive: ${JSON.stringify(inputs.problems.slice(0, 3))}`);
  }
  const rows = groups.map((row) => [COLUMNS.map((column) => row[column]), [row.firstTime, row.lastTime]]);
  return {
    calls: inputs.matchedEvents,
    rows: new Map(rows.map(([columns, times]) => [JSON.stringify(columns), times])),
  };
}

/**
 * @param {readonly string[]} paths What the processes of a tool wrote, each of its share of the files.
 * @returns {Promise<Answer>}
 */
export async function readRows(paths) {
  const answer = { calls: null, rows: new Map() };
  for (const path of paths) {
    for await (const line of createInterface({ input: createReadStream(path) })) {
      const row = JSON.parse(line);
      if (Array.isArray(row)) addRow(answer.rows, row);
      else answer.calls = (answer.calls ?? 0) + row.calls;
    }
  }
  return answer;
}

/** @returns {string | null} Where two answers differ; null where they do not. */
export function difference(one, other) {
  if (one.calls !== null && other.calls !== null && one.calls !== other.calls) {
    return `${one.calls} calls, not ${other.calls}`;
  }
  if (one.rows.size !== other.rows.size) return `${one.rows.size} groups, not ${other.rows.size}`;
  for (const [columns, times] of one.rows) {
    const others = other.rows.get(columns);
    if (others === undefined) return `a group that the other has not: ${columns}`;
    if (others[0] !== times[0] || others[1] !== times[1])
      return `${times.join(" to ")}, not ${others.join(" to ")}: ${columns}`;
  }
  return null;
}

function addRow(rows, row) {
  const columns = JSON.stringify(row.slice(0, -2));
  const [first, last] = row.slice(-2).map((time) => time.replace(/Z$/, ""));
  const [from, to] = rows.get(columns) ?? [first, last];
  rows.set(columns, [first < from ? first : from, last > to ? last : to]);
}
