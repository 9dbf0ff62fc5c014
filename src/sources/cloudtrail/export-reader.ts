import type { Buffer } from "node:buffer";
import { messageOf } from "../../core/errors.ts";
import { isObject, type JsonObject } from "../../core/json-values.ts";
import type { InputCode } from "../../core/scan-result.ts";
import { ByteReader } from "./byte-reader.ts";
import { HEAD_BYTES, nameContainer } from "./containers.ts";
import { DocumentSplitter } from "./document-splitter.ts";
import { inflate } from "./inflate.ts";
import { InputFault } from "./input-fault.ts";
import { STREAMED_KEYS, type Unwrapped, unwrap, unwrapRemainder } from "./shapes.ts";
import { toUtf8 } from "./text-encoding.ts";

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
export async function readExport(bytes: AsyncIterable<Buffer>, sink: ExportSink): Promise<void> {
  try {
    const reader = new ByteReader(toUtf8(inflate(bytes)));
    const container = nameContainer(await reader.peek(HEAD_BYTES));
    if (container !== null) {
      sink.problem("unsupported-shape", container);
      await reader.close();
      return;
    }
    await split(reader.rest(), sink);
  } catch (thrown) {
    if (thrown instanceof InputFault) sink.problem(thrown.code, thrown.message);
    else sink.problem("unreadable", messageOf(thrown));
  }
}

async function split(bytes: AsyncIterable<Buffer>, sink: ExportSink): Promise<void> {
  const faults = new Set<string>();
  let stopped = false;
  const report = (code: InputCode, detail: string) => {
    // One problem of a kind is told for each input: the cure is the same for all.
    if (!faults.has(code)) sink.problem(code, detail);
    faults.add(code);
  };
  const handOn = (found: Unwrapped) => {
    if (found.kind === "call") sink.call(found.record);
    else if (found.kind === "skipped") sink.skipped();
    else report(found.kind === "damaged" ? "damaged" : "unsupported-shape", found.detail);
  };
  const parse = (text: Buffer): unknown => {
    try {
      return JSON.parse(text.toString("utf8"));
    } catch (thrown) {
      report("damaged", `a record is no valid JSON: ${messageOf(thrown)}`);
      return undefined;
    }
  };
  const value = (text: Buffer) => {
    if (isOtherRecord(text)) return sink.skipped();
    const parsed = parse(text);
    if (parsed !== undefined) for (const found of unwrap(parsed)) handOn(found);
  };
  const splitter = new DocumentSplitter(
    {
      item: value,
      object: (text, streamedKeys) => {
        if (streamedKeys.length === 0) return value(text);
        const rest = parse(text);
        if (isObject(rest)) for (const found of unwrapRemainder(rest, streamedKeys)) handOn(found);
      },
      problem: (code, detail) => {
        stopped ||= code !== "too-large";
        report(code, detail);
      },
    },
    STREAMED_KEYS,
  );
  for await (const chunk of bytes) {
    splitter.push(chunk);
    if (stopped) return;
  }
  splitter.end();
}

/**
 * Whether the bytes of one value are a record that cannot be the search's, told without parsing: it has a source and a
 * name, the event's name stands nowhere in it in any case, and no escape (\u00..) could spell it.
 */
function isOtherRecord(bytes: Buffer): boolean {
  return (
    bytes.includes('"eventSource"') &&
    bytes.includes('"eventName"') &&
    !bytes.includes('"Records"') &&
    !MAY_NAME_EVENT.test(bytes.toString("latin1"))
  );
}

const MAY_NAME_EVENT = /describeimagescanfindings|\\u00/i;
