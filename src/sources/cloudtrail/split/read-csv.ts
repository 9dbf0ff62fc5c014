import type { Buffer } from "node:buffer";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { preview } from "../../../core/text/json-values.ts";
import { Utf8Validator } from "../bytes/utf8-validator.ts";
import { InputFault } from "../input-fault.ts";
import type { EmbeddedText } from "../shapes/embedded-text.ts";
import type { JsonReader } from "../shapes/json-reader.ts";
import { columnName, isWholeRecord, NEEDED_COLUMNS } from "../shapes/lake-row.ts";
import { isReplaced } from "../shapes/replaced-text.ts";
import { preferRecognized, unwrap, unwrapElement } from "../shapes/unwrap.ts";
import { damagedCall, readAlternatives, type Unwrapped } from "../shapes/unwrapped.ts";
import { LongCells } from "./long-cells.ts";

/** Far above any row of an export: a record has at most 256 KB, or more if large events are enabled. */
const MAX_ROW_BYTES = 64 * 1024 * 1024;

/** How rows and cells are found. */
export const CSV_OPTIONS = {
  max_record_size: MAX_ROW_BYTES,
  // Concatenated or edited files mix line breaks.
  record_delimiter: ["\r\n", "\n", "\r"],
  skip_empty_lines: true,
  relax_column_count: true,
  skip_records_with_error: true,
};

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
  const long = new LongCells(json);
  let header: { cells: readonly string[]; read: RowReader } | null = null;
  let rows = 0;
  let lastByte = 0;
  let fatal: InputFault | null = null;
  const encoding = new Utf8Validator();
  const report = ({ code, message }: InputFault) => emit({ kind: "problem", code, detail: message });
  const read = (parsed: readonly string[]) => {
    rows += 1;
    header ??= { cells: parsed, read: readerFor(parsed) };
    json.begin();
    const row = parsed.map((cell) => long.cellOf(cell));
    const { cells } = header;
    // Concatenated files repeat the header.
    if (row.length === cells.length && row.every((cell, at) => cell === cells[at])) return;
    let damage: string | null = null;
    if (row.length !== cells.length) {
      damage = `row ${rows} of the CSV has ${row.length} cells, expected ${cells.length} as in the header`;
      report(new InputFault("damaged", damage));
    } else if (encoding.damage !== null && [...cells, ...row].some((cell) => isReplaced(cell.toString()))) {
      damage = `row ${rows} of the CSV: ${encoding.damage}`;
    }
    for (const found of header.read(row)) {
      if (damage === null || found.kind !== "call") emit(found);
      else emit(damagedCall(found, damage, false));
    }
  };
  const parser = parse({
    ...CSV_OPTIONS,
    on_skip: (error) => {
      if (error === undefined) return undefined;
      rows += 1;
      long.dropRow();
      const fault = faultOf(error, rows);
      // The end of an oversized row is unknown, so the rows after it cannot be read.
      if (fault.code === "too-large") fatal ??= fault;
      else report(fault);
      return undefined;
    },
    // Rows are read here and not from the stream: rows in its buffer are lost when it fails.
    on_record: (row: string[]) => {
      read(row);
      return null;
    },
  });
  const validated = async function* () {
    for await (const chunk of source) {
      if (fatal !== null) throw fatal;
      lastByte = chunk.at(-1) ?? lastByte;
      encoding.push(chunk);
      yield long.shorten(chunk);
    }
    yield long.end();
  };
  try {
    await pipeline(validated, parser, async (none) => {
      for await (const row of none) void row;
    });
  } catch (thrown) {
    throw thrown instanceof CsvError ? faultOf(thrown, rows + 1) : thrown;
  }
  // The last cell is known to be complete only if it is quoted or a line break follows it.
  const isComplete = LINE_BREAKS.has(lastByte) || (lastByte === QUOTE && rows > 1);
  if (!isComplete) throw new InputFault("truncated", `the CSV ends inside row ${rows}`);
}

const QUOTE = 0x22;
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0a, 0x0d]);

function faultOf(error: CsvError, number: number): InputFault {
  const row = `row ${number} of the CSV`;
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return new InputFault("truncated", `${row} has a quoted cell that is not closed`);
    case "CSV_MAX_RECORD_SIZE":
      return new InputFault("too-large", `${row} is larger than ${MAX_ROW_BYTES} bytes`);
    default:
      return new InputFault("damaged", `${row} is not valid CSV: ${error.message}`);
  }
}

/** Returns a reader for rows with these columns. Throws an InputFault if the columns cannot contain records. */
function readerFor(header: readonly string[]): RowReader {
  const names = header.map((name) => name.trim());
  const readers = ["_raw", "@message"].flatMap((key) => recordColumnReader(names, key) ?? []);
  if (readers.length > 0) return (row) => preferRecognized(readers.flatMap((read) => [...read(row)]));
  const lake = new Set(names.map(columnName));
  if (NEEDED_COLUMNS.every((name) => lake.has(name)) || names.some(isWholeRecord)) {
    return (row) =>
      unwrapElement(
        names.map((name, at) => ({ [name]: row[at] ?? "" })),
        "QueryResultRows",
      );
  }
  throw new InputFault("unsupported-shape", unsupportedColumns(names));
}

/** Returns a reader for the column that contains whole records; null if there is no column of this name. */
function recordColumnReader(names: readonly string[], key: string): RowReader | null {
  const [at, ...others] = names.flatMap((name, index) => (name === key ? [index] : []));
  if (at === undefined) return null;
  const damage = others.length === 0 ? null : `the column ${key} occurs more than once`;
  return (row) =>
    readAlternatives({ values: [row[at] ?? "", ...others.map((other) => row[other] ?? "")], damage }, (cell) =>
      unwrap({ [key]: cell }),
    );
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
