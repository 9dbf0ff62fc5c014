import type { Buffer } from "node:buffer";
import { preview } from "../../../core/text/json-values.ts";
import { utf8Damage } from "../bytes/utf8-damage.ts";
import { InputFault } from "../input-fault.ts";
import { alternativesOf } from "../shapes/alternatives.ts";
import type { EmbeddedText } from "../shapes/embedded-text.ts";
import { isLongJson, type JsonReader } from "../shapes/json-reader.ts";
import { columnName, isWholeRecord, NEEDED_COLUMNS } from "../shapes/lake-row.ts";
import { preferRecognized, readLakeRow, unwrap } from "../shapes/unwrap.ts";
import { damagedCall, readAlternatives, shapeProblem, type Unwrapped } from "../shapes/unwrapped.ts";
import { CsvRows } from "./csv-rows.ts";

type RowReader = (row: readonly Cell[]) => Iterable<Unwrapped>;

type Cell = string | EmbeddedText;

/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, which have the record in one column, and rows of CloudTrail
 * Lake. A malformed row is reported as a problem, and the rows after it are read. Throws an InputFault, after emitting
 * the rows before it, if the columns cannot contain records, a row is too large, or the file ends inside a row.
 */
export async function readCsv(
  source: AsyncIterable<Buffer>,
  { emit, json }: { emit: (found: Unwrapped) => void; json: Pick<JsonReader, "begin" | "textOf"> },
): Promise<void> {
  let header: { cells: readonly Cell[]; damage: string | null; read: RowReader } | null = null;
  const rows = new CsvRows({
    damaged: (detail) => emit(shapeProblem("damaged", detail)),
    row: (cells, all, number) => {
      json.begin();
      const row = cells.map((cell) => (isLongJson(cell) ? json.textOf(cell) : cell.toString()));
      const encoding = utf8Damage(all, null);
      header ??= { cells: row, damage: encoding, read: readerFor(row.map(String)) };
      const expected = header.cells.length;
      // Concatenated files repeat the header.
      if (row.length === expected && row.every((cell, at) => cell === header?.cells[at])) return;
      let damage = encoding ?? header.damage;
      if (damage !== null) damage = `row ${number} of the CSV: ${damage}`;
      if (row.length !== expected) {
        damage = `row ${number} of the CSV has ${row.length} cells, expected ${expected} as in the header`;
        emit(shapeProblem("damaged", damage));
      }
      for (const found of header.read(row)) {
        emit(damage === null || found.kind !== "call" ? found : damagedCall(found, damage, false));
      }
    },
  });
  for await (const chunk of source) rows.push(chunk);
  rows.end();
}

/** Returns a reader for rows with these columns. Throws an InputFault if the columns cannot contain records. */
function readerFor(header: readonly string[]): RowReader {
  const names = header.map((name) => name.trim());
  const keys = ["_raw", "@message"].filter((key) => names.includes(key));
  if (keys.length > 0) {
    const readKey = (key: string, row: readonly Cell[]) => {
      const values = names.flatMap((name, at) => (name === key ? [row[at] ?? ""] : []));
      const damage = `the column ${key} occurs more than once`;
      return readAlternatives(alternativesOf(values, damage), (cell) => unwrap({ [key]: cell }));
    };
    return (row) => preferRecognized(keys.flatMap((key) => [...readKey(key, row)]));
  }
  const lake = new Set(names.map(columnName));
  if (NEEDED_COLUMNS.every((name) => lake.has(name)) || names.some(isWholeRecord)) {
    return (row) => readLakeRow(names.map((name, at) => [name, row[at] ?? ""]));
  }
  throw new InputFault("unsupported-shape", unsupportedColumns(names));
}

function unsupportedColumns(names: readonly string[]): string {
  const has = (...wanted: readonly string[]) =>
    wanted.every((name) => names.some((found) => found.toLowerCase() === name));
  if (has("event name", "event time")) {
    return (
      "it is a CSV of the console's Event history, which has no responseElements and therefore no findings. " +
      "Download the trail's log files from its S3 bucket instead"
    );
  }
  if (has("eventname")) {
    return `expected the columns ${NEEDED_COLUMNS.join(", ")} in the CSV, got ${preview(names)}. Select the missing ones`;
  }
  return `expected a column with records in the CSV (_raw, @message, eventJson or responseElements), got ${preview(names)}`;
}
