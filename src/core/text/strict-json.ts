import { GateError, quoted } from "../errors.ts";
import { parseJson, placeIn } from "./json-text.ts";

/** Deeper than any document that people write, and well within what can be walked. */
const MOST_LEVELS = 100;

/**
 * The value of a JSON text that somebody relies on to mean one thing: text that is not UTF-8, a key that an object has
 * twice, and nesting without end are GateErrors that name the option, the file and the place, as what is not JSON is.
 * They show nothing of a text that is not quotable.
 */
export function parseStrictJson(text: string, path: string, option: string, isQuotable = true): unknown {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const refuse = (offset: number, why: string): never => {
    throw new GateError(`${option}: ${path}:${placeIn(plain, offset)}: ${why}`, { code: "invalid-json", option });
  };
  const garbled = plain.search(/\uFFFD|^\0|^.\0/);
  if (garbled !== -1) refuse(garbled, "the text is not UTF-8. Save the file as UTF-8.");
  const value = parseJson(text, path, option, isQuotable);
  const fault = findFault(plain, isQuotable);
  return fault === null ? value : refuse(fault.offset, fault.why);
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
        if (open.length > MOST_LEVELS) return { offset: at, why: `nested more than ${MOST_LEVELS} levels deep` };
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
