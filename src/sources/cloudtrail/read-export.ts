import { type Buffer, isAscii } from "node:buffer";
import { createHash } from "node:crypto";
import { messageOf } from "../../core/errors.ts";
import type { InputCode } from "../../core/search/scan-result.ts";
import { isObject } from "../../core/text/json-values.ts";
import { ByteReader } from "./bytes/byte-reader.ts";
import { inflate } from "./bytes/inflate.ts";
import { toUtf8 } from "./bytes/to-utf8.ts";
import { utf8Damage } from "./bytes/utf8-validator.ts";
import { InputFault } from "./input-fault.ts";
import { STREAMED_KEYS } from "./shapes/envelopes.ts";
import { type ParsedJson, parseJson } from "./shapes/parse-json.ts";
import { unwrap, unwrapElement, unwrapRemainder } from "./shapes/unwrap.ts";
import { type FoundCall, readAlternatives, type Unwrapped } from "./shapes/unwrapped.ts";
import { detectContainer, HEAD_BYTES } from "./split/container.ts";
import { DocumentSplitter } from "./split/document-splitter.ts";
import type { ValueSkipper } from "./split/kernel/value-skipper.ts";
import { LineRecovery } from "./split/line-recovery.ts";
import { SplunkOffsets } from "./split/splunk-offsets.ts";
import { stripTimestamps } from "./split/strip-timestamps.ts";

/** What one export holds, as it is read. */
export type ExportSink = {
  /** A DescribeImageScanFindings record. A damaged one is a problem besides. */
  call(found: FoundCall): void;
  /** A record, or a whole file, of something else. */
  skipped(): void;
  problem(code: InputCode, detail: string): void;
};

/**
 * Reads one export from its bytes: gzip layers, text encoding and shape are told by the content. Everything that can be
 * read is handed on; what cannot is a problem, never an exemption.
 */
export async function readExport(bytes: AsyncIterable<Buffer>, sink: ExportSink, scan: ValueSkipper): Promise<void> {
  const report = reportOnce(sink);
  let lastFound: Unwrapped["kind"] | null = null;
  /** Calls of Splunk's previews that did not come again, as digests: there may be many, and they may be large. */
  const previewed = new Set<string>();
  const emit = (found: Unwrapped) => {
    lastFound = found.kind;
    switch (found.kind) {
      case "call":
        if (previewed.size > 0) previewed.delete(digestOf(found));
        if (found.damage !== null) report("damaged", found.damage);
        sink.call(found);
        break;
      case "problem":
        report(found.code, found.detail);
        break;
      case "preview":
        for (const call of found.calls) previewed.add(digestOf(call));
        sink.skipped();
        break;
      case "skipped":
        sink.skipped();
    }
  };
  try {
    await readContainer(bytes, emit, report, scan);
    if (lastFound === "preview") report("truncated", "the Splunk export ends before its final results");
    else if (previewed.size > 0) report("truncated", "Splunk's final results lack calls that its previews have");
  } catch (thrown) {
    if (thrown instanceof InputFault) report(thrown.code, thrown.message);
    else report("unreadable", messageOf(thrown));
  }
}

function digestOf({ record }: FoundCall): string {
  return createHash("sha256").update(JSON.stringify(record)).digest("base64");
}

async function readContainer(
  bytes: AsyncIterable<Buffer>,
  emit: (found: Unwrapped) => void,
  report: ExportSink["problem"],
  scan: ValueSkipper,
): Promise<void> {
  const reader = new ByteReader(toUtf8(inflate(bytes)));
  const container = detectContainer(await reader.peek(HEAD_BYTES));
  switch (container.kind) {
    case "json":
      return split(reader.rest(), emit, report, scan);
    case "log lines":
      return split(stripTimestamps(reader.rest()), emit, report, scan);
    case "csv":
      // Loaded where it is needed: most runs meet no CSV.
      return (await import("./split/read-csv.ts")).readCsv(reader.rest(), emit);
    case "skipped":
      emit({ kind: "skipped" });
      return reader.close();
    case "unsupported":
      report("unsupported-shape", container.says);
      return reader.close();
  }
}

/** One problem of a kind is told for each input: the remediation is the same for all. */
function reportOnce(sink: ExportSink): ExportSink["problem"] {
  const told = new Set<InputCode>();
  return (code, detail) => {
    if (!told.has(code)) sink.problem(code, detail);
    told.add(code);
  };
}

async function split(
  bytes: AsyncIterable<Buffer>,
  emit: (found: Unwrapped) => void,
  report: ExportSink["problem"],
  scan: ValueSkipper,
): Promise<void> {
  let lines: LineRecovery | null = null;
  /** It was reported, and what is not whole there is a part of it. */
  let isBehindDamage = false;
  let isUnrecognized = false;
  /** Of the document in hand, handed on already. */
  let elements = 0;
  const offsets = new SplunkOffsets();
  const parse = (text: Buffer, offset: number | null): ParsedJson | null => {
    try {
      // Text of one byte a character is made at twice the speed.
      if (isAscii(text)) return parseJson(text.toString("latin1"), text);
      const { values, damage, isPartial } = parseJson(text.toString("utf8"), text);
      return { values, damage: utf8Damage(text, offset) ?? damage, isPartial };
    } catch (thrown) {
      report("damaged", `a record is no valid JSON: ${messageOf(thrown)}`);
      return null;
    }
  };
  const value = (text: Buffer, offset: number | null, read: (parsed: unknown) => Iterable<Unwrapped>, rows = 0) => {
    const parsed = parse(text, offset);
    // Behind damage, the rows that it took are missing for certain.
    const gap = parsed === null || isBehindDamage ? null : offsets.gapBefore(parsed.values.at(-1), rows);
    if (gap !== null) report("truncated", gap);
    if (parsed !== null) for (const found of readAlternatives(parsed, read)) emit(found);
  };
  const splitter = new DocumentSplitter(
    {
      item: (text, key, offset) => {
        if (key !== null) elements += 1;
        value(text, offset, (parsed) => unwrapElement(parsed, key));
      },
      object: (text, streamedKeys, offset) => {
        if (streamedKeys.length === 0) return value(text, offset, unwrap);
        const read = (rest: unknown) => (isObject(rest) ? unwrapRemainder(rest, streamedKeys, elements) : []);
        value(text, null, read, elements);
        elements = 0;
      },
      otherRecord: (key) => {
        if (key !== null) elements += 1;
        emit({ kind: "skipped" });
      },
      problem: (code, detail) => {
        isUnrecognized ||= code === "unsupported-shape";
        if (!isBehindDamage) report(code, detail);
      },
    },
    STREAMED_KEYS,
    { scan },
  );
  /** Goes on line by line where the splitter has stopped. */
  const recoverLines = () => {
    isBehindDamage = true;
    const recovery = new LineRecovery(splitter);
    for (const unread of splitter.takeUnread()) recovery.push(unread);
    return recovery;
  };
  for await (const chunk of bytes) {
    if (lines !== null) lines.push(chunk);
    else splitter.push(chunk);
    if (isUnrecognized) return;
    if (splitter.isStopped()) lines ??= recoverLines();
  }
  splitter.end();
  if (splitter.isStopped()) lines ??= recoverLines();
  lines?.end();
}
