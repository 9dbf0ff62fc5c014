/** A fenced code block of a Markdown page, without the indentation that it has in a list. */
export type PageBlock = { language: string; line: number; text: string };

const FENCE = /^( *)```(\w+)[^\n]*\n(.*?)\n\1```/gms;

/** The code blocks of a page whose language is shown. */
export function pageBlocks(markdown: string): PageBlock[] {
  return [...markdown.matchAll(FENCE)].map(({ 1: indent = "", 2: language = "", 3: block = "", index }) => {
    const line = markdown.slice(0, index).split("\n").length;
    const rows = block.split("\n").map((row) => (row.startsWith(indent) ? row.slice(indent.length) : row));
    return { language, line, text: `${rows.join("\n")}\n` };
  });
}

/** The page without these blocks. */
export function outsideBlocks(markdown: string, languages: readonly string[]): string {
  return markdown.replaceAll(FENCE, (block, _indent, language: string) => (languages.includes(language) ? "" : block));
}
