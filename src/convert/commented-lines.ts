/** A line of a list of ids, without its comment. */
export type CommentedLine = {
  line: number;
  /** Separated by white space in the file; never empty. */
  fields: readonly string[];
  /** After `#` on this line; empty where there is none. */
  comment: string;
  /** The comment lines directly above, joined; empty where there are none. */
  above: string;
};

/** The words of a text. `\s` would also separate at U+FEFF, which the tools that read these files keep in an id. */
export function splitFields(text: string): string[] {
  return text.split(/\p{White_Space}+/u).filter((field) => field !== "");
}

/** The lines of a list with one id per line and `#` comments. A `#` starts a comment where white space precedes it. */
export function commentedLines(text: string): CommentedLine[] {
  const found: CommentedLine[] = [];
  let above: string[] = [];
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const [, code = "", comment = ""] =
      /^((?:(?!(?:^|\p{White_Space})#).)*)(?:\p{White_Space}*#(.*))?$/su.exec(whole) ?? [];
    const fields = splitFields(code);
    if (fields.length > 0) {
      found.push({ line: index + 1, fields, comment: comment.trim(), above: above.join(" ") });
      above = [];
    } else if (comment === "") {
      above = [];
    } else if (isProse(comment)) {
      above.push(comment.replace(/^[#\s]+/, "").trim());
    }
  }
  return found;
}

/** Whether a comment can be a reason: not a line of dashes, and not an entry that is commented out. */
function isProse(comment: string): boolean {
  return /\p{L}/u.test(comment) && !/^[#\s]*(?:CVE|GHSA)-[\w-]+\s*(?:(?:exp|SNOOZE):\S*\s*)?$/.test(comment);
}
