import { fstatSync } from "node:fs";
import type { TextPieces } from "../core/text/text-pieces.ts";
import { writeFailure } from "../node/write-failure.ts";
import { writePiece } from "../node/write-piece.ts";
import { commandData, logText, neutralizeCommands, oneLine } from "../render/escape.ts";
import { type Format, piecesForLog } from "../render/log-format.ts";
import type { TableParts } from "../render/table.ts";

/*
 * The only place that writes to standard output and standard error: no CI system that reads the log executes a command
 * that a text contains.
 */

/**
 * Writes a result to standard output, up to the first piece that cannot be written: `surviveFailedStreams` reports why. A
 * regular file gets it unchanged, because it is data and not a log.
 */
export async function printResult(rendered: TextPieces, format: Format): Promise<void> {
  await writePieces(isFile(process.stdout) ? rendered : piecesForLog(rendered, format));
}

async function writePieces(pieces: TextPieces): Promise<void> {
  for (const piece of pieces) {
    const isWritten = await writePiece(process.stdout, piece).then(
      () => true,
      () => false,
    );
    if (!isWritten) return;
  }
}

/**
 * Writes a table to the log of a GitHub workflow, up to the first piece that cannot be written: each section is a group,
 * which the runner shows folded. These are the only commands that the command line writes.
 */
export async function printGroups({ headline, sections }: TableParts, closing: string): Promise<void> {
  const inLog = (lines: readonly string[]) => lines.map((line) => `${neutralizeCommands(line)}\n`).join("");
  const groups = sections.map(
    ([title = "", ...lines]) => `::group::${commandData(title)}\n${inLog(lines)}::endgroup::\n`,
  );
  await writePieces([inLog(headline), ...groups, inLog([closing])]);
}

/** Writes one line to standard error, prefixed with the name of the command. */
export function printProblem(text: string): void {
  printLog(`ecr-findings-gate: ${oneLine(text)}\n`);
}

/** Writes lines to standard error. */
export function printLog(text: string): void {
  process.stderr.write(logText(text));
}

/** Writes a stack to standard error, with DEBUG only. */
export function printStack(stack: string): void {
  if (process.env["DEBUG"] !== undefined) printLog(`${stack}\n`);
}

/**
 * Lets the run go on where standard output or standard error cannot be written; the exit status stays the verdict's. A
 * reader may close the pipe (`| head`), so only another failure of standard output is a problem.
 */
export function surviveFailedStreams(): void {
  let isReported = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isReported) return;
    isReported = true;
    printProblem(`standard output was not written: ${writeFailure("standard output", error, "command")}`);
  });
  process.stderr.on("error", () => undefined);
}

/**
 * Whether a table on this stream is read in the log of a GitHub workflow. A pipe leads there too; a terminal and a regular
 * file do not.
 */
export function isWorkflowLog(stream: { isTTY?: boolean; fd: number }, env: NodeJS.ProcessEnv): boolean {
  return env["GITHUB_ACTIONS"] === "true" && stream.isTTY !== true && !isFile(stream);
}

/** Whether a stream is written to a regular file. */
export function isFile({ fd }: { fd: number }): boolean {
  try {
    return fstatSync(fd).isFile();
  } catch {
    // The descriptor is closed, so nothing is written.
    return false;
  }
}
