import { messageOf } from "../../../core/errors.ts";
import { preview } from "../../../core/text/json-values.ts";
import type { EmbeddedText } from "./embedded-text.ts";
import { type ParsedJson, parseJson } from "./parse-json.ts";
import { type ShapeProblem, shapeProblem, unrecognizedProblem } from "./unwrapped.ts";

/** Parses a JSON document that an export contains as text, in a string or a cell. `place` is its location, for messages. */
export function parseEmbeddedJson(text: string | EmbeddedText, place: string): ParsedJson | ShapeProblem {
  try {
    const parsed = typeof text === "string" ? parseJson(text) : text.parse();
    return parsed.damage === null ? parsed : { ...parsed, damage: `${place}: ${parsed.damage}` };
  } catch (thrown) {
    return invalidJson(text.toString(), place, messageOf(thrown));
  }
}

/** Exports that truncate long texts are a common fault, so truncated JSON gets a code of its own. */
function invalidJson(text: string, place: string, message: string): ShapeProblem {
  const startsAsJson = /^\s*[[{]/.test(text);
  if (startsAsJson && !/[\]}]\s*$/.test(text)) {
    return shapeProblem(
      "truncated",
      `${place} is truncated after ${text.length} characters. Export it without that limit`,
    );
  }
  if (startsAsJson) return shapeProblem("damaged", `${place} cannot be parsed as JSON: ${message}`);
  if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
    return shapeProblem("unsupported-shape", `${place} is encoded in base64. Decode it first (\`base64 -d\`)`);
  }
  return unrecognizedProblem("damaged", `expected JSON in ${place}, got ${preview(text)}`);
}
