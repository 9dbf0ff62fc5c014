import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DocumentSplitter, type SplitLimits } from "../../../../src/sources/cloudtrail/split/document-splitter.ts";

type Split = { items: unknown[]; objects: unknown[]; problems: string[] };

/** Splits `bytes`, in chunks that end at `borders`. */
function split(bytes: Buffer, borders: readonly number[] = [], limits?: SplitLimits): Split {
  const found: Split = { items: [], objects: [], problems: [] };
  const splitter = new DocumentSplitter(
    {
      item: (text) => found.items.push(JSON.parse(text.toString())),
      object: (text) => found.objects.push(JSON.parse(text.toString())),
      otherRecord: () => found.items.push("another record"),
      problem: (code) => found.problems.push(code),
    },
    new Set(["Records"]),
    limits === undefined ? {} : { limits },
  );
  let from = 0;
  for (const border of [...borders, bytes.length]) {
    // The chunk is overwritten afterwards, so that a view of it that is kept too long fails the test.
    const chunk = Buffer.from(bytes.subarray(from, border));
    splitter.push(chunk);
    chunk.fill(0x7e);
    from = border;
  }
  splitter.end();
  return found;
}

/** What the splitter must find in documents that JSON.parse has parsed. */
function expected(documents: readonly unknown[]): Split {
  const found: Split = { items: [], objects: [], problems: [] };
  for (const document of documents) {
    if (Array.isArray(document)) {
      found.items.push(...(document as unknown[]));
    } else if (typeof document === "object" && document !== null) {
      const { Records, ...rest } = document as Record<string, unknown>;
      if (Array.isArray(Records)) {
        found.items.push(...(Records as unknown[]));
        found.objects.push({ ...rest, Records: [] });
      } else {
        found.objects.push(document);
      }
    }
  }
  return found;
}

const key = fc.oneof(fc.constantFrom("Records", "eventName", 'a"b', "\\", "é"), fc.string());
const value = fc.jsonValue({ maxDepth: 3, noUnicodeString: false });
const object = fc
  .uniqueArray(fc.tuple(key, value), { maxLength: 5, selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries.filter(([name]) => name !== "__proto__")));
const logFile = fc
  .tuple(object, fc.array(object, { maxLength: 4 }), object)
  .map(([before, Records, after]) => ({ ...before, ...after, Records }));
const document = fc.oneof(logFile, object, fc.array(fc.oneof(object, value), { maxLength: 4 }));
const written = fc.tuple(
  fc.array(document, { minLength: 1, maxLength: 3 }),
  fc.constantFrom(0, 2, "\t"),
  fc.constantFrom("", "\n", " \r\n"),
);

describe("the splitter", () => {
  test("finds what JSON.parse finds, for any documents and chunk borders", () => {
    fc.assert(
      fc.property(written, fc.array(fc.nat(2000)), ([documents, indent, between], cuts) => {
        const bytes = Buffer.from(documents.map((each) => JSON.stringify(each, null, indent)).join(between));
        const borders = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
        const plain = JSON.parse(JSON.stringify(documents)) as unknown[];
        expect(split(bytes, borders)).toEqual(expected(plain));
      }),
      { numRuns: 1000 },
    );
  });

  test("gives the same result at every single chunk border", () => {
    const text = `{"a":"\\\\\\"]}","\\u0052ecords":[{"x":"}\\"{"},[1,{"y":"\\\\"}],"té",-1.5e3,null],"z":{"Records":[1]}}\n[{"k":"ü€😀"}]`;
    const bytes = Buffer.from(text);
    const whole = split(bytes);
    expect(whole).toEqual({
      items: [{ x: '}"{' }, [1, { y: "\\" }], "té", -1500, null, { k: "ü€😀" }],
      objects: [{ a: '\\"]}', Records: [], z: { Records: [1] } }],
      problems: [],
    });
    for (let border = 0; border <= bytes.length; border += 1) expect(split(bytes, [border])).toEqual(whole);
    expect(split(bytes, [...bytes.keys()])).toEqual(whole);
  });

  test("skips records of other events at every single chunk border", () => {
    const other = '{"eventVersion":"1.08","eventSource":"s3","eventName":"GetObject","x":["\\\\",{"y":"é"}]}';
    const ours = '{"eventVersion":"1.08","eventSource":"ecr","eventName":"DescribeImageScanFindings"}';
    const bytes = Buffer.from(`{"Records":[${other},${ours},${other}]}`);
    const whole = split(bytes);
    expect(whole.items).toEqual(["another record", JSON.parse(ours), "another record"]);
    for (let border = 0; border <= bytes.length; border += 1) expect(split(bytes, [border])).toEqual(whole);
    expect(split(bytes, [...bytes.keys()])).toEqual(whole);
  });

  test("reports every truncated document", () => {
    const bytes = Buffer.from('{"a":[1,"x\\"y"],"Records":[{"b":true}],"c":null}');
    for (let length = 0; length < bytes.length; length += 1) {
      expect(split(bytes.subarray(0, length)).problems, `${length} bytes`).toEqual(["truncated"]);
    }
  });

  test("reports an item that is too large, and reads the others", () => {
    const limits = { itemBytes: 20, depth: 8 };
    const bytes = Buffer.from(`{"Records":[{"a":1},{"b":"${"x".repeat(30)}"},{"c":3}]}`);
    for (const borders of [[], [25, 40], [...bytes.keys()]]) {
      expect(split(bytes, borders, limits)).toEqual({
        items: [{ a: 1 }, { c: 3 }],
        objects: [{ Records: [] }],
        problems: ["too-large"],
      });
    }
  });

  test("nesting beyond the limit ends the input", () => {
    expect(split(Buffer.from(`[${"[".repeat(9)}`), [], { itemBytes: 99, depth: 8 }).problems).toEqual(["too-large"]);
  });

  for (const text of [
    '{"a":1]',
    "[1 2]",
    '{"a" 1}',
    '{"a":1,}',
    "[1,]",
    "[,1]",
    "{a:1}",
    '[{"a":[}]',
    '["a\nb"]',
    "{}x",
    '[tru"e]',
  ]) {
    test(`${JSON.stringify(text)} is damaged`, () => {
      expect(split(Buffer.from(text)).problems).toEqual(["damaged"]);
    });
  }
});
