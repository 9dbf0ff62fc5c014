import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { messageOf } from "../../core/errors.ts";
import type { InputCode } from "../../core/search/scan-result.ts";
import { isObject } from "../../core/text/json-values.ts";
import { FindingTable } from "../findings/finding-table.ts";
import { ByteReader } from "./bytes/byte-reader.ts";
import { inflate } from "./bytes/inflate.ts";
import { toUtf8 } from "./bytes/to-utf8.ts";
import { utf8Damage } from "./bytes/utf8-damage.ts";
import { InputFault } from "./input-fault.ts";
import { STREAMED_KEYS } from "./shapes/envelopes.ts";
import { JsonReader } from "./shapes/json-reader.ts";
import type { ParsedJson } from "./shapes/parse-json.ts";
import { unwrap, unwrapElement, unwrapRemainder } from "./shapes/unwrap.ts";
import { type FoundCall, readAlternatives, type Unwrapped } from "./shapes/unwrapped.ts";
import { detectContainer, HEAD_BYTES } from "./split/container.ts";
import { DocumentSplitter } from "./split/document-splitter.ts";
import { ValueSkipper } from "./split/kernel/value-skipper.ts";
import { LineRecovery } from "./split/line-recovery.ts";
import { SplunkOffsets } from "./split/splunk-offsets.ts";
import { stripTimestamps } from "./split/strip-timestamps.ts";

/** Receives the contents of one export as it is read. */
export type ExportSink = {
  /** A DescribeImageScanFindings record. If it is damaged, `problem` is called too. */
  call(found: FoundCall): void;
  /** A record of another event, or a whole file without records. */
  skipped(): void;
  problem(code: InputCode, detail: string): void;
};

/** What is reused from one export to the next. */
export type ExportReaders = { skipper: ValueSkipper; json: DocumentReader };

/** A JsonReader, or what parses the same documents in another way. */
export type DocumentReader = Pick<JsonReader, "parse" | "begin" | "textOf">;

/** Readers for one thread. `findings`: the findings that are known. */
export function openReaders(findings: FindingTable = new FindingTable()): ExportReaders {
  return { skipper: new ValueSkipper(), json: new JsonReader(findings) };
}

/**
 * The content of an export from its start, without gzip layers and in UTF-8. Nothing is read before the content is: `fill`
 * reads ahead.
 */
export function openExport(bytes: AsyncIterable<Buffer>): ByteReader {
  return new ByteReader(toUtf8(inflate(bytes)));
}

/**
 * Reads one export, whose shape is detected from the content. Passes everything that can be read to `sink`, and reports
 * everything else as a problem; it does not throw for faults of the input.
 */
export async function readExport(
  content: ByteReader,
  sink: ExportSink,
  { skipper, json }: ExportReaders,
): Promise<void> {
  const reported = new Set<InputCode>();
  /** Reports only the first problem of each code, since the remediation is the same for all of one code. */
  const report = (code: InputCode, detail: string) => {
    if (!reported.has(code)) sink.problem(code, detail);
    reported.add(code);
  };
  let lastFound: Unwrapped["kind"] | null = null;
  /** Digests of the calls in Splunk's previews that were not repeated yet. The calls may be many and large. */
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
    // A file whose shape is not supported is not read to its end.
    await readContainer(content, { emit, report, skipper, json }).finally(() => content.close());
    if (lastFound === "preview") report("truncated", "the Splunk export does not contain the final results");
    else if (previewed.size > 0) report("truncated", "Splunk's final results lack calls that its previews contain");
  } catch (thrown) {
    report(thrown instanceof InputFault ? thrown.code : "unreadable", messageOf(thrown));
  }
}

function digestOf({ record }: FoundCall): string {
  return createHash("sha256").update(JSON.stringify(record)).digest("base64");
}

type ReadContext = ExportReaders & {
  emit: (found: Unwrapped) => void;
  report: ExportSink["problem"];
};

async function readContainer(reader: ByteReader, context: ReadContext): Promise<void> {
  const container = detectContainer(await reader.peek(HEAD_BYTES));
  switch (container.kind) {
    case "json":
      return readJson(reader.rest(), context);
    case "log lines":
      return readJson(stripTimestamps(reader.rest()), context);
    case "csv":
      // Loaded on demand, since most runs read no CSV.
      return (await import("./split/read-csv.ts")).readCsv(reader.rest(), context);
    case "skipped":
      return context.emit({ kind: "skipped" });
    case "unsupported":
      return context.report("unsupported-shape", container.detail);
  }
}

async function readJson(bytes: AsyncIterable<Buffer>, { emit, report, skipper, json }: ReadContext): Promise<void> {
  let recovery: LineRecovery | null = null;
  /** The damage was reported; further problems after it belong to it. */
  let isAfterDamage = false;
  let isUnsupported = false;
  /** The number of elements of the current document that were read from its lists. */
  let elements = 0;
  const offsets = new SplunkOffsets();
  const readText = (text: Buffer, offset: number | null, read: (parsed: unknown) => Iterable<Unwrapped>, rows = 0) => {
    let parsed: ParsedJson;
    try {
      const { values, damage, isPartial } = json.parse(text);
      parsed = { values, damage: utf8Damage(text, offset) ?? damage, isPartial };
    } catch (thrown) {
      report("damaged", `a record cannot be parsed as JSON: ${messageOf(thrown)}`);
      return;
    }
    // After damage, rows are missing anyway.
    const gap = isAfterDamage ? null : offsets.gapBefore(parsed.values.at(-1), rows);
    if (gap !== null) report("truncated", gap);
    for (const found of readAlternatives(parsed, read)) emit(found);
  };
  const splitter = new DocumentSplitter(
    {
      item: (text, key, offset) => {
        if (key !== null) elements += 1;
        readText(text, offset, (parsed) => unwrapElement(parsed, key));
      },
      object: (text, streamedKeys, offset) => {
        if (streamedKeys.length === 0) return readText(text, offset, unwrap);
        const read = (rest: unknown) => (isObject(rest) ? unwrapRemainder(rest, streamedKeys, elements) : []);
        readText(text, null, read, elements);
        elements = 0;
      },
      otherRecord: (key) => {
        if (key !== null) elements += 1;
        emit({ kind: "skipped" });
      },
      problem: (code, detail) => {
        isUnsupported ||= code === "unsupported-shape";
        if (!isAfterDamage) report(code, detail);
      },
    },
    STREAMED_KEYS,
    { skipper },
  );
  /** Continues line by line after the splitter stopped. */
  const startRecovery = () => {
    isAfterDamage = true;
    const started = new LineRecovery(splitter);
    for (const unread of splitter.takeUnread()) started.push(unread);
    return started;
  };
  for await (const chunk of bytes) {
    if (recovery !== null) recovery.push(chunk);
    else splitter.push(chunk);
    if (isUnsupported) return;
    if (splitter.isStopped()) recovery ??= startRecovery();
  }
  splitter.end();
  if (splitter.isStopped()) recovery ??= startRecovery();
  recovery?.end();
}
