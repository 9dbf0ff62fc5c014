import { quoted } from "../errors.ts";
import { failure, type Result, success } from "../result.ts";

export type ListForm = {
  /** What one item is: `image`. */
  item: string;
  /** Whether commas separate items as well as line breaks do. */
  commas: boolean;
};

/** An item without surrounding white space; `line` counts from 1, and is null where there is only one line. */
export type ListItem = { text: string; line: number | null };

/**
 * The items of an option that takes a list, one per line or (with `commas`) comma-separated. The final line break is
 * ignored, as YAML's `|` adds it; an empty text is an empty list. An empty item is refused: an expression that evaluated
 * to an empty string leaves one, and what it should have named would be silently left out.
 */
export function placedItems(text: string, form: ListForm): Result<ListItem[]> {
  if (text === "") return success([]);
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const placed: ListItem[] = [];
  for (const [index, given] of lines.entries()) {
    const items = (form.commas ? given.split(",") : [given]).map((item) => item.trim());
    const line = lines.length === 1 ? null : index + 1;
    const empty = items.indexOf("");
    if (empty >= 0) {
      return failure(`got ${quoted(text)}, where ${placeOf(empty, items.length, line)} is empty. ${advice(form)}`);
    }
    placed.push(...items.map((item) => ({ text: item, line })));
  }
  return success(placed);
}

/** The items alone: see `placedItems`. */
export function listItems(text: string, form: ListForm): Result<string[]> {
  const placed = placedItems(text, form);
  return placed.ok ? success(placed.value.map((item) => item.text)) : placed;
}

/** `item 2`, `line 3`, `item 2 of line 3`. */
function placeOf(index: number, count: number, line: number | null): string {
  if (count === 1) return line === null ? "the only item" : `line ${line}`;
  return `item ${index + 1}${line === null ? "" : ` of line ${line}`}`;
}

function advice({ item, commas }: ListForm): string {
  const form = commas
    ? `Write one ${item} per line, or separate them by commas, without a comma at the end of a line and without blank lines`
    : `Write one ${item} per line, without blank lines`;
  return `Check whether an expression evaluated to an empty string. ${form}.`;
}
