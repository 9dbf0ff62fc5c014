import type { Buffer } from "node:buffer";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { preview } from "../../../core/text/json-values.ts";
import { Utf8Validator } from "../bytes/utf8-validator.ts";
import { InputFault } from "../input-fault.ts";
import { columnName, NEEDED_COLUMNS } from "../shapes/lake-row.ts";
import { isReplaced } from "../shapes/replaced-text.ts";
import { preferRecognized, unwrap, unwrapElement } from "../shapes/unwrap.ts";
import { damagedCall, readAlternatives, type Unwrapped } from "../shapes/unwrapped.ts";

/** A row larger than this is none of an export: a record is at most 256 KB, and larger with large events on. */
const LARGEST_ROW = 64 * 1024 * 1024;

type RowReader = (row: readonly string[]) => Iterable<Unwrapped>;

/**
 * Reads CSV row by row: exports of Splunk and Logs Insights, whose records stand in one column, and rows of CloudTrail
 * Lake. A row that breaks the form is a problem, and those behind it are read. What the columns cannot carry, and a file
 * that ends inside a row, is an InputFault, after the rows before it.
 */
export async function readCsv(source: AsyncIterable<Buffer>, emit: (found: Unwrapped) => void): Promise<void> {
  let header: { cells: readonly string[]; read: RowReader } | null = null;
  let rows = 0;
  let lastByte = 0;
  let fatal: InputFault | null = null;
  const encoding = new Utf8Validator();
  const report = ({ code, message }: InputFault) => emit({ kind: "problem", code, detail: message });
  const read = (row: readonly string[]) => {
    rows += 1;
    header ??= { cells: row, read: readerFor(row) };
    const { cells } = header;
    // Files that were joined have the header again.
    if (row.length === cells.length && row.every((cell, at) => cell === cells[at])) return;
    let damage: string | null = null;
    if (row.length !== cells.length) {
      damage = `row ${rows} of the CSV has another number of cells than the first (${row.length}, not ${cells.length})`;
      report(new InputFault("damaged", damage));
    } else if (encoding.damage !== null && [...cells, ...row].some(isReplaced)) {
      damage = `row ${rows} of the CSV is not valid UTF-8: ${encoding.damage}`;
    }
    for (const found of header.read(row)) {
      if (damage === null || found.kind !== "call") emit(found);
      else emit(damagedCall(found, damage, false));
    }
  };
  const parser = parse({
    max_record_size: LARGEST_ROW,
    // Files that were joined, or edited, have several.
    record_delimiter: ["\r\n", "\n", "\r"],
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error === undefined) return undefined;
      rows += 1;
      const fault = faultOf(error, rows);
      // The row goes on, and nobody knows for how long.
      if (fault.code === "too-large") fatal ??= fault;
      else report(fault);
      return undefined;
    },
    // Rows are taken as they are parsed: those that a stream holds back are lost once it breaks.
    on_record: (row: string[]) => {
      read(row);
      return null;
    },
  });
  const watched = async function* () {
    for await (const chunk of source) {
      if (fatal !== null) throw fatal;
      lastByte = chunk.at(-1) ?? lastByte;
      encoding.push(chunk);
      yield chunk;
    }
  };
  try {
    await pipeline(watched, parser, async (none) => {
      for await (const row of none) void row;
    });
  } catch (thrown) {
    throw thrown instanceof CsvError ? faultOf(thrown, rows + 1) : thrown;
  }
  // The last cell may be a part of itself: one that is quoted, or has its line's end behind it, is whole.
  const isWhole = LINE_BREAKS.has(lastByte) || (lastByte === QUOTE && rows > 1);
  if (!isWhole) throw new InputFault("truncated", `the CSV ends inside row ${rows}`);
}

const QUOTE = 0x22;
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d]);

function faultOf(error: CsvError, number: number): InputFault {
  const row = `row ${number} of the CSV`;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new InputFault("truncated", `${row} has a quoted cell that is not closed`);
    case "CSV_MAX_RECORD_SIZE":
      return new InputFault("too-large", `${row} is larger than ${LARGEST_ROW} bytes`);
    default:
      return new InputFault("damaged", `${row} breaks the form of CSV: ${error.message}`);
  }
}

/** How rows under these columns are read. Throws an InputFault where they hold no records. */
function readerFor(header: readonly string[]): RowReader {
  const names = header.map((name) => name.trim());
  const readers = ["_raw", "@message"].flatMap((key) => recordsUnder(names, key) ?? []);
  if (readers.length > 0) return (row) => preferRecognized(readers.flatMap((read) => [...read(row)]));
  const lake = new Set(names.map(columnName));
  if (NEEDED_COLUMNS.every((name) => lake.has(name))) {
    return (row) =>
      unwrapElement(
        names.map((name, at) => ({ [name]: row[at] ?? "" })),
        "QueryResultRows",
      );
  }
  throw new InputFault("unsupported-shape", refusalOf(names));
}

/** How the column of whole records is read; null where there is none of this name. */
function recordsUnder(names: readonly string[], key: string): RowReader | null {
  const [at, ...others] = names.flatMap((name, index) => (name === key ? [index] : []));
  if (at === undefined) return null;
  const damage = others.length === 0 ? null : `the column ${key} occurs more than once`;
  return (row) =>
    readAlternatives({ values: [row[at] ?? "", ...others.map((other) => row[other] ?? "")], damage }, (cell) =>
      unwrap({ [key]: cell }),
    );
}

function refusalOf(names: readonly string[]): string {
  const has = (...wanted: readonly string[]) =>
    wanted.every((name) => names.some((found) => found.toLowerCase() === name));
  if (has("event name", "event time")) {
    return (
      "CSV of the console's Event history, which holds no responseElements, so no findings: " +
      "download the trail's log files from its S3 bucket instead"
    );
  }
  if (has("eventname")) {
    return `CSV without the columns ${NEEDED_COLUMNS.join(", ")}, with ${preview(names)}: select those too`;
  }
  return `CSV, or text, without a column that holds records (_raw, @message, responseElements), with ${preview(names)}`;
}
