import { CsvError, parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputFault } from "../../../../src/sources/cloudtrail/input-fault.ts";
import { CsvRows } from "../../../../src/sources/cloudtrail/split/csv-rows.ts";
import { damaged, damages } from "../../../support/damage.ts";

/** The CSV in chunks of these sizes, in turn. */
function chunksOf(csv: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < csv.length; at += chunks.at(-1)?.length ?? 1) {
    chunks.push(csv.subarray(at, at + (sizes[chunks.length % sizes.length] ?? 1)));
  }
  return chunks;
}

type Found = { rows: string[][]; damage: string[]; fault: string | null };

function rowsOf(chunks: readonly Buffer[], limits = {}): Found {
  const found: Found = { rows: [], damage: [], fault: null };
  const rows = new CsvRows(
    {
      row: (cells, all) => {
        expect(all.toString("latin1")).toBe(cells.map((cell) => cell.toString("latin1")).join(","));
        found.rows.push(cells.map((cell) => cell.toString()));
      },
      damaged: (detail) => found.damage.push(detail),
    },
    limits,
  );
  try {
    for (const chunk of chunks) {
      const copy = Buffer.from(chunk);
      rows.push(copy);
      // The memory of a chunk may be reused for the next one.
      copy.fill(0x78);
    }
    rows.end();
  } catch (thrown) {
    if (!(thrown instanceof InputFault)) throw thrown;
    found.fault = `${thrown.code}: ${thrown.message}`;
  }
  return found;
}

const rowsIn = (csv: string, sizes: readonly number[] = [100_000]) => rowsOf(chunksOf(Buffer.from(csv), sizes));

describe("rows of a CSV", () => {
  test.each<[string, string, string[][]]>([
    ["with quotes in cells", '"a ""b""","""",""\n', [['a "b"', '"', ""]]],
    ["with line breaks in cells", '"a\nb","c\r\nd"\n', [["a\nb", "c\r\nd"]]],
    ["that end with LF, CRLF and CR", "a\nb\r\nc\rd\n", [["a"], ["b"], ["c"], ["d"]]],
    ["between empty lines", "\n\na\r\n\r\n\nb\n\n", [["a"], ["b"]]],
    ["of empty cells", '""\n,\n"",\n', [[""], ["", ""], ["", ""]]],
    ["with spaces, which belong to cells", " a , b\n", [[" a ", " b"]]],
    ["with other characters than ASCII", '"ä€😀",é\n', [["ä€😀", "é"]]],
    ["with more and with fewer cells", "a,b\nc\nd,e,f\n", [["a", "b"], ["c"], ["d", "e", "f"]]],
    ["of which the last one ends in a quote", 'a\n"b"', [["a"], ["b"]]],
  ])("are read: %s", (_title, csv, rows) => {
    for (const sizes of [[1], [2, 3], [100_000]]) {
      expect(rowsIn(csv, sizes)).toEqual({ rows, damage: [], fault: null });
    }
  });

  test.each<[string, string, string[][], string]>([
    [
      "text after a closing quote",
      'a\n"b"c,d\ne\n',
      [["a"], ["e"]],
      "row 2 of the CSV is not valid CSV: a closing quote is",
    ],
    [
      "a quote in a cell without quotes",
      'a\r\nb"c\r\ne\r\n',
      [["a"], ["e"]],
      "row 2 of the CSV is not valid CSV: a cell has a",
    ],
    ["the first row", 'a"\nb\n', [["b"]], "row 1 of the CSV"],
  ])("are read where one is not valid: %s", (_title, csv, rows, damage) => {
    for (const sizes of [[1], [2, 3], [100_000]]) {
      expect(rowsIn(csv, sizes)).toEqual({ rows, damage: [expect.stringContaining(damage)], fault: null });
    }
  });

  test.each<[string, string, string[][], string]>([
    [
      "in a cell",
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      "truncated: the CSV ends inside row 2",
    ],
    [
      "after a comma",
      "a,b\nc,",
      [
        ["a", "b"],
        ["c", ""],
      ],
      "truncated: the CSV ends inside row 2",
    ],
    ["in a quoted cell", 'a\n"b', [["a"]], "truncated: row 2 of the CSV has a quoted cell that is not closed"],
    ["between two quotes", 'a\n"b""', [["a"]], "truncated: row 2 of the CSV has a quoted cell that is not closed"],
    ["in the header", '"a"', [["a"]], "truncated: the CSV ends inside row 1"],
    ["in a row that is not valid", 'a\nb"', [["a"]], "truncated: the CSV ends inside row 2"],
  ])("are read before the end of a truncated CSV: %s", (_title, csv, rows, fault) => {
    expect(rowsIn(csv)).toMatchObject({ rows, fault });
  });

  test("are not read from a row that is too large on", () => {
    const csv = Buffer.from(`a\n"${"b".repeat(300_000)}"\nc\n`);
    const found = rowsOf([csv], { maxRow: 200_000 });
    expect(found).toEqual({
      rows: [["a"]],
      damage: [],
      fault: "too-large: row 2 of the CSV is larger than 200000 bytes",
    });
    expect(rowsOf([csv], { maxRow: 400_000 }).rows).toHaveLength(3);
  });

  test("are not read from a row with too many cells on", () => {
    const found = rowsIn(`a\n${",".repeat(10_000)}\n${",".repeat(10_001)}\nb\n`);
    expect(found.rows.map((row) => row.length)).toEqual([1, 10_001]);
    expect(found.fault).toBe("too-large: row 3 of the CSV has more than 10000 cells");
  });

  test("may be much longer than the rows around them", () => {
    const long = 'x"y,\n'.repeat(2_000_000);
    expect(rowsIn(`a\n"${long.replaceAll('"', '""')}"\nb\n"c"\n`, [70_000]).rows).toEqual([
      ["a"],
      [long],
      ["b"],
      ["c"],
    ]);
  });

  const texts = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "{", "é", "\0") });
  const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
  const cells = fc.oneof(quoted, fc.constantFrom("", "a", " b ", "é"));
  const csvs = fc
    .tuple(
      fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", "\r\n", "\r"),
    )
    .map(([rows, end]) => [...rows.map((row) => row.join()), ""].join(end));
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 });

  test("are those of csv-parse", () => {
    fc.assert(
      fc.property(csvs, sizes, (csv, lengths) => {
        const found = rowsIn(csv, lengths);
        expect(found.damage).toEqual([]);
        expect(found.rows).toEqual(parsed(csv));
      }),
      { numRuns: 1_000 },
    );
  });

  test("are those of csv-parse, or one is damaged, in any damaged CSV", () => {
    const bytes = fc
      .tuple(csvs, fc.array(damages, { maxLength: 2 }))
      .map(([csv, all]) => all.reduce(damaged, Buffer.from(csv)));
    fc.assert(
      fc.property(bytes, sizes, (csv, lengths) => {
        // It takes U+0000 after a quote for the end of the file.
        fc.pre(!csv.includes(0));
        const found = rowsOf(chunksOf(csv, lengths));
        // The rows before a faulty one are the same; parsers differ in where they go on after it.
        expect(found).toEqual(rowsOf([csv]));
        const isIntact = found.damage.length === 0 && !(found.fault ?? "").includes("not closed");
        const rows = parsed(csv);
        if (isIntact) expect(found.rows).toEqual(rows);
        else expect(rows).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

/** The rows of csv-parse; null if it finds a fault. */
function parsed(csv: string | Buffer): string[][] | null {
  try {
    const options = { record_delimiter: ["\r\n", "\n", "\r"], skip_empty_lines: true, relax_column_count: true };
    return parse(csv, options);
  } catch (thrown) {
    if (thrown instanceof CsvError) return null;
    throw thrown;
  }
}
