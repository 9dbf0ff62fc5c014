import { element } from "./elements.ts";

/** Numbers in names sort as numbers. */
export const collator = new Intl.Collator("en", { numeric: true });

/** Makes a header cell a button that sorts. */
export function sortButton(header: HTMLTableCellElement, sort: () => void): void {
  const button = element("button", ...header.childNodes);
  header.append(button);
  button.addEventListener("click", sort);
}

/**
 * Sorts the rows of a table by the `data-value` or the text of their cells: a click on a header sorts, a second one
 * reverses, and a third one restores the order of the report. Columns of numbers start with the highest.
 */
export function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const rows = [...body.rows];
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, header] of headers.entries()) {
    const directions = ["ascending", "descending"];
    if (header.classList.contains("number")) directions.reverse();
    sortButton(header, () => {
      const direction = directions[header.ariaSort === null ? 0 : directions.indexOf(header.ariaSort) + 1] ?? null;
      for (const other of headers) other.ariaSort = other === header ? direction : null;
      body.append(...(direction === null ? rows : sorted(rows, column, direction === "ascending" ? 1 : -1)));
    });
  }
}

function sorted(rows: readonly HTMLTableRowElement[], column: number, direction: number): HTMLTableRowElement[] {
  const keys = new Map(rows.map((row) => [row, valueOf(row.cells[column])]));
  return [...rows].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? "", keys.get(b) ?? ""];
    // What is unknown comes last in both directions.
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return collator.compare(left, right) * direction;
  });
}

/** Without the separators of thousands. */
function valueOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset["value"] ?? cell?.textContent.replaceAll(",", "") ?? "";
}
