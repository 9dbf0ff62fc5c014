/**
 * Returns a function that replaces each of `texts` in a longer text, ignoring ASCII case, except within a longer word. Its
 * run time depends on the length of the text, and hardly on the number of `texts`.
 */
export function textReplacer(texts: ReadonlySet<string>): (text: string, replacement: string) => string {
  if (texts.size === 0) return (text) => text;
  const wanted = new Set([...texts].map(lowerCase));
  // By first character: the lengths of the texts that start with it, the longest first.
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
  // Most texts contain none of them. For a few, one regular expression finds that out faster than the loop.
  const escaped = [...wanted].map((text) => text.replaceAll(/[^\p{L}\p{N} ]/gu, (mark) => `\\u{${hex(mark)}}`));
  const any = wanted.size > MAX_IN_EXPRESSION ? null : new RegExp(escaped.join("|"), "iu");
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

const MAX_IN_EXPRESSION = 20;

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}

/** Changes only ASCII letters, so that every character keeps its index. */
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
