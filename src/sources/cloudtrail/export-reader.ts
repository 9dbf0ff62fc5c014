import { type Buffer, isAscii } from "node:buffer";
import { messageOf } from "../../core/errors.ts";
import { isObject, type JsonObject } from "../../core/json-values.ts";
import type { InputCode } from "../../core/scan-result.ts";
import { ByteReader } from "./byte-reader.ts";
import { HEAD_BYTES, nameContainer } from "./containers.ts";
import { DocumentSplitter } from "./document-splitter.ts";
import { STREAMED_KEYS } from "./envelopes.ts";
import { inflate } from "./inflate.ts";
import { InputFault } from "./input-fault.ts";
import { withoutTimes } from "./log-lines.ts";
import type { ValueScan } from "./scan/value-scan.ts";
import { unwrap, unwrapElement, unwrapRemainder } from "./shapes.ts";
import { toUtf8 } from "./text-encoding.ts";
import type { Unwrapped } from "./unwrapped.ts";

/** What one export holds, as it is read. */
export type ExportSink = {
  /** A DescribeImageScanFindings record. */
  call(record: JsonObject): void;
  /** A record, or a whole file, of something else. */
  skipped(): void;
  problem(code: InputCode, detail: string): void;
};

/**
 * Reads one export from its bytes: gzip layers, text encoding and shape are told by the content. Everything that can be
 * read is handed on; what cannot is a problem, never an exception.
 */
export async function readExport(bytes: AsyncIterable<Buffer>, sink: ExportSink, scan: ValueScan): Promise<void> {
  const report = tellOnce(sink);
  let lastFound: Unwrapped["kind"] | null = null;
  const handOn = (found: Unwrapped) => {
    lastFound = found.kind;
    if (found.kind === "call") sink.call(found.record);
    else if (found.kind === "problem") report(found.code, found.detail);
    else sink.skipped();
  };
  try {
    await readContainer(bytes, handOn, report, scan);
    if (lastFound === "preview") report("cut-short", "the Splunk export ends before its final results");
  } catch (thrown) {
    if (thrown instanceof InputFault) report(thrown.code, thrown.message);
    else report("unreadable", messageOf(thrown));
  }
}

async function readContainer(
  bytes: AsyncIterable<Buffer>,
  handOn: (found: Unwrapped) => void,
  report: ExportSink["problem"],
  scan: ValueScan,
): Promise<void> {
  const reader = new ByteReader(toUtf8(inflate(bytes)));
  const container = nameContainer(await reader.peek(HEAD_BYTES));
  switch (container.kind) {
    case "json":
      return split(reader.rest(), handOn, report, scan);
    case "log lines":
      return split(withoutTimes(reader.rest()), handOn, report, scan);
    case "csv":
      // Loaded where it is needed: most runs meet no CSV.
      return (await import("./csv.ts")).readCsv(reader.rest(), handOn);
    case "skipped":
      handOn({ kind: "skipped" });
      return reader.close();
    case "unsupported":
      report("unsupported-shape", container.says);
      return reader.close();
  }
}

/** One problem of a kind is told for each input: the cure is the same for all. */
function tellOnce(sink: ExportSink): ExportSink["problem"] {
  const told = new Set<InputCode>();
  return (code, detail) => {
    if (!told.has(code)) sink.problem(code, detail);
    told.add(code);
  };
}

async function split(
  bytes: AsyncIterable<Buffer>,
  handOn: (found: Unwrapped) => void,
  report: ExportSink["problem"],
  scan: ValueScan,
): Promise<void> {
  let stopped = false;
  /** Of the document in hand, handed on already. */
  let elements = 0;
  const parse = (text: Buffer): unknown => {
    try {
      // Text of one byte a character is made at twice the speed.
      return JSON.parse(isAscii(text) ? text.toString("latin1") : text.toString("utf8"));
    } catch (thrown) {
      report("damaged", `a record is no valid JSON: ${messageOf(thrown)}`);
      return undefined;
    }
  };
  const value = (text: Buffer, read: (parsed: unknown) => Iterable<Unwrapped>) => {
    const parsed = parse(text);
    if (parsed !== undefined) for (const found of read(parsed)) handOn(found);
  };
  const splitter = new DocumentSplitter(
    {
      item: (text, key) => {
        if (key !== null) elements += 1;
        value(text, (parsed) => unwrapElement(parsed, key));
      },
      object: (text, streamedKeys) => {
        if (streamedKeys.length === 0) return value(text, unwrap);
        const rest = parse(text);
        if (isObject(rest)) for (const found of unwrapRemainder(rest, streamedKeys, elements)) handOn(found);
        elements = 0;
      },
      otherRecord: (key) => {
        if (key !== null) elements += 1;
        handOn({ kind: "skipped" });
      },
      problem: (code, detail) => {
        stopped ||= code !== "too-large";
        report(code, detail);
      },
    },
    STREAMED_KEYS,
    { scan },
  );
  for await (const chunk of bytes) {
    splitter.push(chunk);
    if (stopped) return;
  }
  splitter.end();
}
