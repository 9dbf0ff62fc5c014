import { GateError, quoted } from "../errors.ts";

export type ListForm = {
  /** The option, for the error. */
  option: string;
  /** What one item is: `image`. */
  item: string;
  /** Whether commas separate items as well as line breaks do. */
  commas: boolean;
};

/** An item without outer blanks; `line` counts from 1, and is null where there is only one line. */
export type ListItem = { text: string; line: number | null };

/**
 * The items of an option that takes a list, one per line or (with `commas`) between commas. The final line break is
 * ignored, as YAML's `|` adds it; an empty text is an empty list. Throws a GateError for an empty item: an expression
 * that evaluated to an empty string leaves one, and what it should have named would be left out without a word.
 */
export function placedItems(text: string, form: ListForm): ListItem[] {
  if (text === "") return [];
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  return lines.flatMap((given, index) => {
    const items = (form.commas ? given.split(",") : [given]).map((item) => item.trim());
    const line = lines.length === 1 ? null : index + 1;
    const empty = items.indexOf("");
    if (empty >= 0) {
      const which = placeOf(empty, items.length, line);
      throw new GateError(`${form.option}: got ${quoted(text)}, where ${which} is empty. ${advice(form)}`, {
        code: "invalid-option",
        option: form.option,
      });
    }
    return items.map((item) => ({ text: item, line }));
  });
}

/** The items alone: see `placedItems`. */
export function listItems(text: string, form: ListForm): string[] {
  return placedItems(text, form).map((item) => item.text);
}

/** `item 2`, `line 3`, `item 2 of line 3`. */
function placeOf(index: number, count: number, line: number | null): string {
  if (count === 1) return line === null ? "the only item" : `line ${line}`;
  return `item ${index + 1}${line === null ? "" : ` of line ${line}`}`;
}

function advice({ item, commas }: ListForm): string {
  const form = commas
    ? `Write one ${item} per line or between commas, with no comma at the end of a line and no blank line`
    : `Write one ${item} per line, with no blank line`;
  return `Check whether an expression evaluated to an empty string. ${form}.`;
}
