import type { FileLine } from "../core/options/dockerfile.ts";
import type { Redactor } from "../core/report/redact-report.ts";
import type { Report } from "../core/report/report.ts";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { renderJson } from "./json.ts";
import { type Format, piecesForLog } from "./log-format.ts";

/** A file to render. `isLog`: people may read it as they read a log. */
export type ReportFile = { option: "report-file" | "sarif-file" | "html-file"; isLog: boolean };

export type ReportFileContents = {
  report: Report;
  /** The report as this run's readers may see it. */
  shown: Report;
  dockerfile: FileLine | null;
  redactor: Pick<Redactor, "file">;
  /** The SHA-256 of a text, in hexadecimal. */
  sha256: (text: string) => string;
  warnOnly: boolean;
};

const FORMATS = { "report-file": "json", "sarif-file": "sarif", "html-file": "html" } satisfies Record<
  ReportFile["option"],
  Format
>;

/** The text of a requested file. Only the renderers that a run needs are loaded. */
export async function renderReportFile(file: ReportFile, contents: ReportFileContents): Promise<TextPieces> {
  const pieces = await rendered(file, contents);
  return file.isLog ? piecesForLog(pieces, FORMATS[file.option]) : pieces;
}

async function rendered(
  { option, isLog }: ReportFile,
  { report, shown, dockerfile, redactor, sha256, warnOnly }: ReportFileContents,
): Promise<TextPieces> {
  switch (option) {
    case "report-file":
      return renderJson(isLog ? shown : redactor.file(report));
    case "sarif-file":
      return [(await import("./sarif.ts")).renderSarif(shown, { dockerfile, sha256 })];
    case "html-file":
      return [(await import("./html.ts")).renderHtml(shown, { sha256, warnOnly })];
  }
}
