import { gzipSync } from "node:zlib";
import type { FakeAnswer, S3Fault } from "./s3.ts";

/** Changes to a listing of two or more objects after which it is no longer S3's response to the request. */

const xml = (change: (text: string) => string): S3Fault => ({
  fault: "changed",
  change: (answer) => ({ ...answer, body: Buffer.from(change(answer.body.toString())) }),
});
const whole = (body: string | Buffer, change: Partial<FakeAnswer> = {}): S3Fault => ({
  fault: "answer",
  answer: { status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(body), ...change },
});
const without = (element: string): S3Fault =>
  xml((text) => text.replaceAll(new RegExp(`<${element}>[^<]*</${element}>`, "g"), ""));
const withText = (element: string, value: string): S3Fault =>
  xml((text) => text.replace(new RegExp(`<${element}>[^<]*</${element}>`), `<${element}>${value}</${element}>`));
const added = (more: string): S3Fault => xml((text) => text.replace("<KeyCount>", `${more}<KeyCount>`));
const ENTRY = /<Contents>.*?<\/Contents>|<CommonPrefixes>.*?<\/CommonPrefixes>/g;
const NEXT = /<NextContinuationToken>.*?<\/NextContinuationToken>/;

export const BAD_LISTINGS: Record<string, S3Fault> = {
  "an HTML page": whole("<!DOCTYPE html><html><body>Please log in</body></html>"),
  "a page of XHTML": whole('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'),
  "an empty body": whole(""),
  "white space": whole(" \n"),
  JSON: whole('{"Contents":[]}', { headers: { "content-type": "application/json" } }),
  "another root element": xml((text) => text.replaceAll("ListBucketResult", "ListVersionsResult")),
  "an error": whole("<Error><Code>SlowDown</Code><Message>Please wait</Message></Error>"),
  "a root element without anything": whole("<ListBucketResult/>"),
  "a status without a body": whole("", { status: 204 }),
  "the right body with another status": { fault: "changed", change: (answer) => ({ ...answer, status: 203 }) },
  "no entries, and their KeyCount": xml((text) => text.replaceAll(ENTRY, "")),
  "no entries, nor KeyCount": xml((text) => text.replaceAll(ENTRY, "").replace(/<KeyCount>.*?<\/KeyCount>/, "")),
  "one entry fewer": xml((text) => text.replace(/<Contents>.*?<\/Contents>/, "")),
  "no KeyCount": without("KeyCount"),
  "a KeyCount of 0": withText("KeyCount", "0"),
  "a KeyCount too large": withText("KeyCount", "1000"),
  "a KeyCount that is not a number": withText("KeyCount", "-2"),
  "two KeyCounts": added("<KeyCount>0</KeyCount>"),
  "MaxKeys of 0, and nothing": xml((text) =>
    text
      .replaceAll(ENTRY, "")
      .replace(/<KeyCount>\d+</, "<KeyCount>0<")
      .replace(/<MaxKeys>\d+</, "<MaxKeys>0<"),
  ),
  "no IsTruncated": without("IsTruncated"),
  "an IsTruncated that is neither": withText("IsTruncated", "maybe"),
  "an empty IsTruncated": withText("IsTruncated", ""),
  "two IsTruncated": added("<IsTruncated>false</IsTruncated>"),
  "a next token without IsTruncated": xml((text) =>
    text
      .replace(NEXT, "")
      .replace(/<IsTruncated>.*?<\/IsTruncated>/, "<NextContinuationToken>2</NextContinuationToken>"),
  ),
  "a next token on the last page": xml((text) =>
    text
      .replace(NEXT, "")
      .replace(
        /<IsTruncated>.*?<\/IsTruncated>/,
        "<IsTruncated>false</IsTruncated><NextContinuationToken>2</NextContinuationToken>",
      ),
  ),
  "a next page without a token": xml((text) =>
    text.replace(NEXT, "").replace(/<IsTruncated>.*?<\/IsTruncated>/, "<IsTruncated>true</IsTruncated>"),
  ),
  "XML that is truncated": xml((text) => text.slice(0, text.lastIndexOf("<Contents>"))),
  "XML that lacks its last character": xml((text) => text.slice(0, -1)),
  "a body that is cut off, of unknown length": {
    fault: "changed",
    change: (answer) => ({ ...answer, headers: { connection: "close" }, body: answer.body.subarray(0, 150) }),
  },
  "something after the root element": xml((text) => `${text}<p>injected</p>`),
  "text after the root element": xml((text) => `${text}injected`),
  "text before the first entry": added("injected"),
  "a document type": xml((text) => text.replace("<ListBucketResult", "<!DOCTYPE x>\n<ListBucketResult")),
  "an unknown entity": xml((text) => text.replace("<Name>", "<Name>&nbsp;")),
  "bytes that are not UTF-8": {
    fault: "changed",
    change: (answer) => ({
      ...answer,
      body: Buffer.concat([answer.body.subarray(0, -20), Buffer.from([0xff]), answer.body.subarray(-20)]),
    }),
  },
  "gzip that was not requested": {
    fault: "changed",
    change: ({ headers, body, status }) => ({
      status,
      headers: { ...headers, "content-encoding": "gzip" },
      body: gzipSync(body),
    }),
  },
  "the listing of another bucket": withText("Name", "another-bucket"),
  "the listing of no bucket": without("Name"),
  "the listing of another prefix": withText("Prefix", "elsewhere/"),
  "the page of another token": xml((text) =>
    text
      .replace(/<ContinuationToken>.*?<\/ContinuationToken>/, "")
      .replace("<KeyCount>", "<ContinuationToken>77</ContinuationToken><KeyCount>"),
  ),
  "a listing that starts later": added("<StartAfter>zzz</StartAfter>"),
  "a listing by another delimiter": xml((text) =>
    text.replace(/<Delimiter>.*?<\/Delimiter>/, "").replace("<KeyCount>", "<Delimiter>-</Delimiter><KeyCount>"),
  ),
  "a key outside of the prefix": withText("Key", "elsewhere/a"),
  "a key of no length": withText("Key", ""),
  "an object without a key": without("Key"),
  "a key longer than S3 allows": xml((text) => text.replace("</Key>", `${"z".repeat(1100)}</Key>`)),
  "keys out of order": xml((text) => {
    const entries = (text.match(ENTRY) ?? []).toReversed();
    return text.replaceAll(ENTRY, () => entries.shift() ?? "");
  }),
  "a key that repeats": xml((text) => {
    const [first = ""] = text.match(ENTRY) ?? [];
    return text.replaceAll(ENTRY, first);
  }),
  "no Size": without("Size"),
  "a Size below 0": withText("Size", "-1"),
  "a Size that is not a number": withText("Size", "NaN"),
  "an empty Size": withText("Size", ""),
  "a Size with a fraction": withText("Size", "1.5"),
  "a Size beyond any object": withText("Size", "99999999999999999999"),
  "an encoding that is not known": withText("EncodingType", "base64"),
  "keys that are not URL-encoded": xml((text) => text.replace("</Key>", "%zz</Key>")),
};
