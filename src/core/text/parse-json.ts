import { messageOf, quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";

/** Deeper than any document that people write, and safe for code that recurses into it. */
const MAX_DEPTH = 100;

/**
 * Where a JSON text is from. `isQuotable`: an error may show what is in it. `mayReplace`: it may contain U+FFFD, which is
 * otherwise a sign of text that was not UTF-8.
 */
export type JsonSource = { path: string; isQuotable: boolean; mayReplace: boolean };

/**
 * The value of a JSON text that must have one meaning only: a key that an object contains twice, text that is not UTF-8
 * and more than 100 levels of nesting are refused. The reason begins with the path, the line and the column.
 */
export function parseJson(text: string, { path, isQuotable, mayReplace }: JsonSource): Result<unknown> {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const refuse = (offset: number, why: string) => failure(`${path}:${positionAt(plain, offset)}: ${why}`);
  const garbled = plain.search(mayReplace ? /^\0|^.\0/ : /\uFFFD|^\0|^.\0/);
  if (garbled !== -1) return refuse(garbled, "the text is not UTF-8. Save the file as UTF-8.");
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (thrown) {
    const message = messageOf(thrown);
    const why = isQuotable ? `not JSON: ${oneLine(message)}` : `not JSON. ${NOT_SHOWN}`;
    const offset = /at position (\d+)/.exec(message)?.[1] ?? (/end of JSON/.test(message) ? plain.length : null);
    return offset === null ? failure(`${path}: ${why}`) : refuse(Number(offset), why);
  }
  const fault = findFault(plain, isQuotable);
  return fault === null ? success(value) : refuse(fault.offset, fault.why);
}

const NOT_SHOWN = "The text is not shown, because the file is outside of the checkout or behind a symbolic link.";

/** The engine's message without the position, which is already before it. */
function oneLine(message: string): string {
  return message.replace(/ \(line \d+ column \d+\)$/, "").replaceAll(/\s+/g, " ");
}

/** `3:14`: line and column, both from 1, of an offset. */
function positionAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The first fault of a text that is known to be JSON. */
function findFault(text: string, isQuotable: boolean): { offset: number; why: string } | null {
  /** The keys of each object that is open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let isKeyNext = false;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case "{":
      case "[":
        isKeyNext = text[at] === "{";
        open.push(isKeyNext ? new Set() : null);
        if (open.length > MAX_DEPTH) return { offset: at, why: `nested more than ${MAX_DEPTH} levels deep` };
        break;
      case "}":
      case "]":
        open.pop();
        isKeyNext = false;
        break;
      case ",":
        isKeyNext = open.at(-1) != null;
        break;
      case '"': {
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (isKeyNext && keys != null) {
          const key = unescaped(text.slice(at, end));
          if (keys.has(key)) {
            const shown = isQuotable ? `the key ${quoted(key)}` : "a key";
            return { offset: at, why: `${shown} appears twice in one object. Remove one.` };
          }
          keys.add(key);
          isKeyNext = false;
        }
        at = end - 1;
        break;
      }
      default:
        break;
    }
  }
  return null;
}

/** Behind the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

function unescaped(literal: string): string {
  const value: unknown = literal.includes("\\") ? JSON.parse(literal) : literal.slice(1, -1);
  return typeof value === "string" ? value : literal;
}
