import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EmbeddedText } from "../../../../src/sources/cloudtrail/shapes/embedded-text.ts";
import { parseJson } from "../../../../src/sources/cloudtrail/shapes/parse-json.ts";
import { LongCells } from "../../../../src/sources/cloudtrail/split/long-cells.ts";
import { CSV_OPTIONS } from "../../../../src/sources/cloudtrail/split/read-csv.ts";
import { damaged, damages } from "../../../support/damage.ts";
import { finding, scanCall } from "../../../support/records.ts";

const cells = (maxCell = 2000) =>
  new LongCells({ textOf: (bytes) => new EmbeddedText(bytes, () => parseJson(bytes.toString())) }, { maxCell });

/** The CSV in chunks of these sizes, in turn. */
function chunksOf(csv: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < csv.length; at += chunks.at(-1)?.length ?? 1) {
    chunks.push(csv.subarray(at, at + (sizes[chunks.length % sizes.length] ?? 1)));
  }
  return chunks;
}

const record = (names: readonly string[]) =>
  JSON.stringify(
    scanCall((call) => {
      call.responseElements.imageScanFindings.findings = names.map((name) => finding(name, "HIGH", 'a"b'));
    }),
  );

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const LONG = record(["CVE-2026-0001", "CVE-2026-0002"]);
const OTHER = record(["CVE-2026-0001"]);

describe("long cells of a CSV", () => {
  test("are taken out, and returned where the parser finds what takes their place", () => {
    const all = cells();
    const rows = [LONG, "short", OTHER].map((cell) => `${quoted(cell)},${quoted("x")}\n`);
    const csv = chunksOf(Buffer.from(rows.join("")), [100]).map((chunk) => all.shorten(chunk).toString("latin1"));
    expect(csv.join("")).toBe('"\u00000","x"\n"short","x"\n"\u00001","x"\n');
    expect([all.cellOf("\u00000").toString(), all.cellOf("\u00001").toString()]).toEqual([LONG, OTHER]);
    // Each is returned once.
    expect(all.cellOf("\u00000")).toBe("\u00000");
    expect(all.cellOf("\u00002")).toBe("\u00002");
  });

  test.each([
    ["a cell that is not quoted", LONG.replaceAll(/["\n,]/g, "'")],
    ["a cell of several lines", quoted(JSON.stringify(JSON.parse(LONG), null, 1))],
    ["a cell that ends with a space", quoted(`${LONG} `)],
    ["a short cell", quoted('{"findings":[]}')],
    ["a cell without findings", quoted(JSON.stringify({ a: "x".repeat(1000) }))],
    ["a cell of text", quoted(`${"x".repeat(1000)}"findings"`)],
    ["a cell that is not closed", quoted(LONG).slice(0, -1)],
    ["a cell after a quote in a cell", `a"b,${quoted(LONG)}\n`],
    ["a cell after text behind a closing quote", `"a"b,${quoted(LONG)}\n`],
    ["a cell after U+0000", `a\0,${quoted(LONG)}\n`],
    ["a cell that ends in an opening quote", `${quoted(LONG.slice(0, 700))},"`],
  ])("are left as they are: %s", (_title, csv) => {
    for (const sizes of [[1], [7, 300], [100_000]]) {
      const all = cells();
      const out = chunksOf(Buffer.from(csv), sizes).map((chunk) => all.shorten(chunk));
      expect(Buffer.concat([...out, all.end()]).toString()).toBe(csv);
    }
  });

  test("are left as they are if they are too long, wherever a chunk ends", () => {
    const csv = Buffer.from(`${quoted(LONG)},"x"\n`);
    for (let length = 700; length < csv.length - 10; length += 1) {
      const all = cells(600);
      const out = [csv.subarray(0, length), csv.subarray(length)].map((chunk) => all.shorten(chunk));
      expect(Buffer.concat([...out, all.end()]).equals(csv)).toBe(true);
    }
  });

  test("do not change with the chunk that they came in, nor with the cells of the next rows", () => {
    const all = cells();
    for (let row = 0; row < 200; row += 1) {
      const chunk = Buffer.from(`${quoted(LONG)},${quoted(`${LONG.slice(0, -1)},"x":${row}}`)}\n`);
      all.shorten(chunk);
      chunk.fill(0);
    }
    for (let row = 0; row < 200; row += 1) {
      expect(all.cellOf(`\0${2 * row}`).toString()).toBe(LONG);
      expect(all.cellOf(`\0${2 * row + 1}`).toString()).toBe(`${LONG.slice(0, -1)},"x":${row}}`);
    }
  });

  test("a text that looks like what takes the place of a cell is not one", () => {
    for (const csv of [`"\u00000",${quoted(LONG)}\n`, `${quoted(LONG)},"\u00000"\n`]) {
      for (const sizes of [[LONG.length + 500], [10], [1]]) {
        const all = cells();
        const out = Buffer.concat(chunksOf(Buffer.from(csv), sizes).map((chunk) => all.shorten(chunk))).toString();
        const found = out
          .trimEnd()
          .split(",")
          .map((cell) => all.cellOf(cell.slice(1, -1)).toString());
        expect(found.includes("\u00000")).toBe(true);
        expect(found.filter((each) => each === LONG).length).toBeLessThan(2);
      }
    }
  });

  test("a cell of a row that the parser drops is not found in another row", async () => {
    const csv = Buffer.from(`a,b\n${quoted(LONG)},"x"y"\nd,e\n\u00000,c\n`);
    const long = cells();
    const last = csv.lastIndexOf("\n", -2) + 1;
    const found = await rowsOf(shortened([csv.subarray(0, last), csv.subarray(last)], long), long);
    expect(found).toEqual(await rowsOf([csv], null));
    expect(found).toContainEqual(["\u00000", "c"]);
  });

  test("any CSV has the same rows and errors, in any chunks", async () => {
    const cell = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(LONG, OTHER).map(quoted) },
      fc.constantFrom(
        "",
        "a",
        '""',
        '"a"',
        '"a\nb"',
        '"a""b"',
        'a"b',
        '"a"b',
        "\0",
        '"\u00000"',
        "\r",
        " ",
        '"',
        quoted("{}"),
      ),
      fc.constantFrom(quoted(JSON.stringify(JSON.parse(LONG), null, 1)), quoted(`${LONG} `), quoted(LONG).slice(0, -9)),
    );
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((all) => all.join());
    const csvs = fc
      .array(row, { maxLength: 5 })
      .chain((rows) => fc.constantFrom("\n", "\r\n", "\r").map((end) => [...rows, ""].join(end)));
    await fc.assert(
      fc.asyncProperty(
        csvs,
        fc.array(damages, { maxLength: 2 }),
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(600, 2000),
        async (csv, all, sizes, maxCell) => {
          const bytes = all.reduce(damaged, Buffer.from(csv));
          const long = cells(maxCell);
          const found = await rowsOf(shortened(chunksOf(bytes, sizes), long), long);
          expect(found).toEqual(await rowsOf([bytes], null));
        },
      ),
      { numRuns: 800 },
    );
  });
});

function* shortened(chunks: readonly Buffer[], long: LongCells): Generator<Buffer> {
  for (const chunk of chunks) yield long.shorten(chunk);
  yield long.end();
}

/** The rows and errors of a CSV, with the options of the reader. */
async function rowsOf(chunks: Iterable<Buffer>, long: LongCells | null): Promise<unknown[]> {
  const found: unknown[] = [];
  const parser = parse({
    ...CSV_OPTIONS,
    on_record: (row: string[]) => {
      found.push(row.map((cell) => (long?.cellOf(cell) ?? cell).toString()));
      return null;
    },
    on_skip: (error) => {
      long?.dropRow();
      found.push(error?.message);
      return undefined;
    },
  });
  try {
    await pipeline(Readable.from(chunks), parser, async (none) => {
      for await (const row of none) void row;
    });
  } catch (thrown) {
    found.push(String(thrown));
  }
  return found;
}
