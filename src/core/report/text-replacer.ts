/**
 * What replaces each of `texts` wherever it stands by itself in a longer text: not within a longer word, whatever its
 * case. The time it takes grows with the text, and hardly with how many `texts` there are.
 */
export function textReplacer(texts: ReadonlySet<string>): (text: string, replacement: string) => string {
  if (texts.size === 0) return (text) => text;
  const wanted = new Set([...texts].map(lowerCase));
  // By first character: the lengths of the texts that begin with it, the longest first.
  const lengths = new Map<number, number[]>();
  for (const text of wanted) {
    const first = text.charCodeAt(0);
    const known = lengths.get(first) ?? [];
    if (!known.includes(text.length))
      lengths.set(
        first,
        [...known, text.length].sort((a, b) => b - a),
      );
  }
  // Most texts hold none of them. Of few, one expression finds that out sooner than the walk.
  const escaped = [...wanted].map((text) => text.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `\\u{${hex(mark)}}`));
  const any = wanted.size > MOST_IN_EXPRESSION ? null : new RegExp(escaped.join("|"), "iu");
  return (text, replacement) => {
    if (any?.test(text) === false) return text;
    const lower = lowerCase(text);
    let replaced = "";
    let end = 0;
    for (let index = 0; index < lower.length; index += 1) {
      const length = lengths
        .get(lower.charCodeAt(index))
        ?.find((each) => isWhole(lower, index, index + each) && wanted.has(lower.slice(index, index + each)));
      if (length === undefined) continue;
      replaced += text.slice(end, index) + replacement;
      end = index + length;
      index = end - 1;
    }
    return end === 0 ? text : replaced + text.slice(end);
  };
}

const MOST_IN_EXPRESSION = 20;

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** Of ASCII alone, so that every character keeps its place. */
function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}

function isWhole(text: string, start: number, end: number): boolean {
  if (end > text.length) return false;
  return !(isWord(text, start - 1) && isWord(text, start)) && !(isWord(text, end - 1) && isWord(text, end));
}

function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 128 && /[\p{L}\p{N}]/u.test(text.charAt(index));
}
