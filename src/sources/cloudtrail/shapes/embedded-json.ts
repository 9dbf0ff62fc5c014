import { messageOf } from "../../../core/errors.ts";
import { preview } from "../../../core/text/json-values.ts";
import { type ParsedJson, parseJson } from "./parse-json.ts";
import { type ShapeProblem, shapeProblem, unrecognizedProblem } from "./unwrapped.ts";

export type EmbeddedValue = { kind: "value"; value: unknown } & ParsedJson;

/**
 * A document that an export carries as text, in a string or a cell. `place` names where it stands, for messages. `value`
 * is the last of `values`, as JSON.parse gives it; `damage` is null where it is the only one.
 */
export function parseEmbeddedJson(text: string, place: string): EmbeddedValue | ShapeProblem {
  try {
    const { values, damage, isPartial } = parseJson(text);
    return {
      kind: "value",
      value: values.at(-1),
      values,
      damage: damage === null ? null : `${place}: ${damage}`,
      isPartial,
    };
  } catch (thrown) {
    return faultOf(text, place, messageOf(thrown));
  }
}

/** An export that cuts long texts is the fault that users hit, so it is told apart from text that is no JSON at all. */
function faultOf(text: string, place: string, message: string): ShapeProblem {
  const begins = /^\s*[[{]/.test(text);
  if (begins && !/[\]}]\s*$/.test(text)) {
    return shapeProblem("truncated", `${place} is cut after ${text.length} characters: export it without that limit`);
  }
  if (begins) return shapeProblem("damaged", `${place} is no valid JSON: ${message}`);
  if (/^(H4sI|eyJ)[A-Za-z0-9+/=\s]*$/.test(text)) {
    return shapeProblem("unsupported-shape", `${place} is in base64: decode it first (\`base64 -d\`)`);
  }
  return unrecognizedProblem("damaged", `${place} holds text that is no JSON: ${preview(text)}`);
}
