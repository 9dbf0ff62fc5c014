import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidListing, type ListRequest, pageOf } from "../../../../src/sources/cloudtrail/s3/listing-answer.ts";

const REQUEST: ListRequest = { bucket: "trail", prefix: "x/", delimiter: "/", after: null, isS3: false };
const HEAD = "<Name>trail</Name><Prefix>x/</Prefix><KeyCount>2</KeyCount><IsTruncated>false</IsTruncated>";
const A = "<Contents><Key>x/a</Key><ETag>&quot;e1&quot;</ETag><Size>5</Size></Contents>";
const SUB = "<CommonPrefixes><Prefix>x/sub/</Prefix></CommonPrefixes>";
const LISTING = `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${HEAD}${A}${SUB}</ListBucketResult>`;

const parse = (text: string | Buffer, change: Partial<ListRequest> = {}) =>
  pageOf({ status: 200, body: Buffer.from(text) }, { ...REQUEST, ...change });
/** Why it is rejected, or the parsed listing. */
const reasonAgainst = (text: string | Buffer, change: Partial<ListRequest> = {}): string => {
  try {
    return `a listing: ${JSON.stringify(parse(text, change))}`;
  } catch (error) {
    return error instanceof InvalidListing ? `rejected: ${error.message}` : String(error);
  }
};

describe("a listing as servers write it", () => {
  const PAGE = {
    objects: [{ key: "x/a", bytes: 5, etag: "e1", storageClass: null, isBeingRestored: null }],
    folders: ["x/sub/"],
    next: null,
  };
  test.each([
    ["as S3 does", LISTING],
    ["without a declaration", LISTING.slice(LISTING.indexOf("<List"))],
    ["with a byte order mark", `\ufeff${LISTING}`],
    ["on many lines", LISTING.replaceAll("><", ">\n  <")],
    ["with CDATA", LISTING.replace("x/a<", "<![CDATA[x/a]]><")],
    ["with single quotes", LISTING.replaceAll(/xmlns="(.*?)"/g, "xmlns='$1'")],
    ["with comments", `<!-- a --> ${LISTING.replace("<Contents>", "<!-- <Contents/> --><Contents>")}<!-- b -->`],
    ["with entities by number", LISTING.replaceAll("&quot;", "&#34;").replace("x/a", "x&#x2F;a")],
    [
      "with elements that are new",
      LISTING.replace("<Contents>", "<New><Contents/></New><Contents><Owner><ID>1</ID></Owner>"),
    ],
    ["with an ETag without quotes", LISTING.replaceAll("&quot;", "")],
    ["with an ETag that is called weak", LISTING.replace("&quot;", "W/&quot;")],
    [
      "URL-encoded",
      LISTING.replace("x/a<", "x%2Fa<").replace("<Prefix>x/<", "<EncodingType>url</EncodingType><Prefix>x%2F<"),
    ],
  ])("%s", (_name, text) => {
    expect(parse(text)).toEqual(PAGE);
  });

  test("of an access point, with the name of the bucket behind it", () => {
    expect(parse(LISTING, { bucket: "point-abc-s3alias" })).toEqual(PAGE);
  });

  test("of a directory bucket, in no order, each entry once", () => {
    const swapped = LISTING.replace(A, A.replace("x/a", "x/b") + A)
      .replace("<KeyCount>2", "<KeyCount>3")
      .replace("trail", "trail--x-s3");
    expect(parse(swapped, { bucket: "trail--x-s3" }).objects.map(({ key }) => key)).toEqual(["x/b", "x/a"]);
    expect(reasonAgainst(swapped.replace("x/b", "x/a"), { bucket: "trail--x-s3" })).toMatch(/^rejected: .*repeats/);
  });

  test("in the order of UTF-8, which is not that of UTF-16", () => {
    const keys = ["x/\uffee", "x/\u{1f600}"];
    const text = LISTING.replace(A, keys.map((key) => A.replace("x/a", key)).join("")).replace(SUB, "");
    expect(parse(text).objects.map(({ key }) => key)).toEqual(keys);
    expect(
      reasonAgainst(
        LISTING.replace(
          A,
          keys
            .toReversed()
            .map((key) => A.replace("x/a", key))
            .join(""),
        ).replace(SUB, ""),
      ),
    ).toMatch(/^rejected: .*out of order/);
  });
});

test("a truncated listing is rejected, wherever it ends", () => {
  for (let end = 0; end < LISTING.length; end += 1) expect(reasonAgainst(LISTING.slice(0, end))).toMatch(/^rejected: /);
});

test("a listing with a missing part never loses an entry", () => {
  fc.assert(
    fc.property(fc.nat(LISTING.length), fc.integer({ min: 1, max: 200 }), (from, length) => {
      const text = LISTING.slice(0, from) + LISTING.slice(from + length);
      try {
        const { objects, folders } = parse(text);
        expect(objects.length + folders.length).toBe(2);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidListing);
      }
    }),
    { numRuns: 3000 },
  );
});

describe("a response that is not a listing", () => {
  test.each([
    [
      "another name space",
      LISTING.replaceAll("ListBucketResult", "s3:ListBucketResult"),
      /root element is <s3:ListBucketResult>/,
    ],
    ["UTF-16", Buffer.from(LISTING, "utf16le"), /./],
    ["an entity of its own", LISTING.replace("<List", '<!DOCTYPE x [<!ENTITY e "x/a">]><List'), /not XML/],
    ["elements without end", "<a>".repeat(100_000), /nested too deep/],
    [
      "a listing inside of another document",
      `<html>${LISTING.slice(LISTING.indexOf("<List"))}</html>`,
      /root element is <html>/,
    ],
    ["two listings", LISTING + LISTING.slice(LISTING.indexOf("<List")), /outside of root/],
    ["a tag that another closes", LISTING.replace("</Key>", "</Kez>"), /Unexpected close tag/],
    [
      "a listing that is commented out",
      LISTING.replace("<Contents>", "<!--").replace("</Contents>", "-->"),
      /KeyCount is 2, but it has 1/,
    ],
    ["a comment without end", LISTING.replace("<Contents>", "<!-- <Contents>"), /truncated inside <ListBucketResult>/],
    ["a character that is none", LISTING.replace("x/a", "&#x110000;"), /Invalid character entity/],
    [
      "entries in another element",
      LISTING.replace("<Contents>", "<Contents><Contents>").replace("</Contents>", "</Contents></Contents>"),
      /without a key/,
    ],
    ["folders that were not requested", LISTING, /not requested/, { delimiter: null }],
    ["an error in words", "<Error><Code>InternalError</Code></Error>", /error InternalError/],
  ] as [string, string | Buffer, RegExp, Partial<ListRequest>?][])("%s", (_name, text, why, change) => {
    expect(reasonAgainst(text, change)).toMatch(/^rejected: /);
    expect(reasonAgainst(text, change)).toMatch(why);
  });

  describe("a page without its token", () => {
    const after = (repeatsTokens: boolean) => ({
      token: "T1",
      last: Buffer.alloc(0),
      tokens: new Set<string>(),
      repeatsTokens,
    });
    const EMPTY = LISTING.replace("<KeyCount>", "<ContinuationToken></ContinuationToken><KeyCount>");
    test.each<[string, Partial<ListRequest>]>([
      ["of S3 itself", { after: after(false), isS3: true }],
      ["of a directory bucket", { bucket: "trail--x-s3", after: after(false), isS3: true }],
      ["where the page before did", { after: after(true) }],
    ])("%s", (_name, change) => {
      const named = (text: string) => text.replace("<Name>trail<", `<Name>${change.bucket ?? "trail"}<`);
      for (const text of [LISTING, EMPTY])
        expect(reasonAgainst(named(text), change)).toMatch(/^rejected: .*ContinuationToken is missing/);
      const token = LISTING.replace("<KeyCount>", "<ContinuationToken>T1</ContinuationToken><KeyCount>");
      expect(parse(named(token), change).objects).toHaveLength(1);
    });

    test.each<[string, Partial<ListRequest>]>([
      ["of another server, which never does", { after: after(false) }],
      ["of a function behind an access point", { bucket: "point--ol-s3", after: after(false), isS3: true }],
      ["that is the first", { isS3: true }],
    ])("%s, is one", (_name, change) => {
      expect(parse(LISTING, change).objects).toHaveLength(1);
    });

    test("is known by the page before it", () => {
      const text = LISTING.replace(
        "<IsTruncated>false<",
        "<ContinuationToken>T1</ContinuationToken><NextContinuationToken>T2</NextContinuationToken><IsTruncated>true<",
      );
      expect(parse(text, { after: after(false) }).next?.repeatsTokens).toBe(true);
      expect(
        parse(text.replace(/<Cont.*?<\/ContinuationToken>/, ""), { after: after(false) }).next?.repeatsTokens,
      ).toBe(false);
    });
  });

  test("the same page again, from a cache that ignores the token", () => {
    const first = parse(
      LISTING.replace("<IsTruncated>false<", "<NextContinuationToken>T1</NextContinuationToken><IsTruncated>true<"),
    );
    expect(reasonAgainst(LISTING, { after: first.next })).toMatch(/^rejected: .*repeats or is out of order/);
  });
});
