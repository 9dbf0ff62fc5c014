import { clip } from "./budget.ts";
import { markdownText } from "./escape.ts";

/** A run that ended with an error, such as a wrong option, and not with a report. */
export type RunError = {
  /** Of the run; null where that option is invalid. */
  name: string | null;
  /** What happened and the fix, in plain text. */
  message: string;
  /** The verdict was published before. */
  isDecided: boolean;
};

/** Characters of an error. Escaping makes at most six of one. */
const MESSAGE_BUDGET = 8_000;

/** The error as GitHub Markdown, under the same heading as a report: in the job summary and in the comment. */
export function renderRunError({ name, message, isDecided }: RunError): string {
  const title = isDecided
    ? "❌ The verdict is known, but the run failed afterwards"
    : "⚠️ Inconclusive: nothing was evaluated";
  const run = name === null ? "" : `<b>${markdownText(clip(name, 200))}</b>\n\n`;
  return `### ${title}\n\n${run}${markdownText(clip(message, MESSAGE_BUDGET))}\n`;
}
