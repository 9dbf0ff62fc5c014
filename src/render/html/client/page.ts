// Sorts, filters and opens rows. All text is already in the page; it is cloned, and never parsed as HTML.
import type { RowData } from "../row-data.ts";
import { all, clones, element, find } from "./elements.ts";
import { collator, makeSortable, sortButton } from "./sorting.ts";

/** Browsers take seconds to lay out tens of thousands of rows; the rest is shown on demand. */
const FIRST_ROWS = 200;

const COLUMNS = ["severity", "finding", "score", "package", "version", "fixedVersion", "image", "status"] as const;

type Row = RowData & {
  element: HTMLTableRowElement;
  toggle: HTMLAnchorElement;
  /** The row below, where this one is open. */
  detail: HTMLTableRowElement | null;
  index: number;
  text: string;
  /** The names of the filters with options, each with a value of this row. */
  facets: readonly (readonly [string, string])[];
};

const root = document.documentElement;
root.classList.add("scripted");
const withoutCount = (text: string) => text.replace(/ \([\d,]+\)$/, "");
const format = (count: number) => count.toLocaleString("en");

addEventListener("DOMContentLoaded", () => {
  document.addEventListener("click", copyEntry);
  for (const table of all(HTMLTableElement, "table.sortable")) makeSortable(table);
  if (document.getElementById("rows") !== null) startFindings();
});

function startFindings(): void {
  const body = find(HTMLTableSectionElement, "#findings tbody");
  const bar = find(HTMLElement, ".filter-bar");
  const more = find(HTMLButtonElement, "#more");
  const status = find(HTMLElement, "#shown");
  const boxes = all(HTMLInputElement, "#findings [name=severity]");
  const selects = all(HTMLSelectElement, "#findings select");
  const searches = all(HTMLInputElement, "#findings [type=search]");
  const headers = all(HTMLTableCellElement, "#findings thead th");
  const labels = new Map(all(HTMLOptionElement, "#findings option").map((each) => [each, withoutCount(each.text)]));
  const ranks = new Map(boxes.map((box, index) => [box.value, -index]));
  const rows = readRows(body);
  const byElement = new Map(rows.map((row) => [row.element, row]));
  let shownAtMost = FIRST_ROWS;
  /** The name of a column, after a minus where it is descending; empty for the order of the report. */
  let sorting = "";
  let order = rows;
  let isMoved = false;

  function show(limit: number): void {
    shownAtMost = limit;
    const severities = new Set(boxes.flatMap(({ checked, value }) => (checked ? [value] : [])));
    const wanted = selects.flatMap(({ name, value }) => (value === "" ? [] : [[name, value]]));
    const [names = [], words = []] = searches.map(({ value }) => value.toLowerCase().split(/\s+/));
    const counts = new Map<string, number>();
    const shown: Row[] = [];
    let found = 0;
    for (const row of order) {
      const packageName = row.package?.toLowerCase() ?? "";
      const isText =
        words.every((each) => row.text.includes(each)) && names.every((each) => packageName.includes(each));
      const misses = severities.has(row.severity) ? [] : ["severity"];
      for (const [facet = "", value] of wanted) {
        if (!row.facets.some(([name, own]) => name === facet && own === value)) misses.push(facet);
      }
      // The number beside an option counts the rows that match all other filters.
      if (isText && misses.length < 2) {
        for (const [facet, value] of row.facets) {
          const key = `${facet} ${value}`;
          if (misses.every((miss) => miss === facet)) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
      const isMatch = isText && misses.length === 0;
      if (isMatch) found += 1;
      const isShown = isMatch && found <= limit;
      if (isShown) shown.push(row);
      if (row.element.classList.contains("later") === isShown) row.element.classList.toggle("later", !isShown);
      if (row.detail !== null) row.detail.hidden = !isShown;
    }
    for (const { toggle } of shown)
      if (toggle.role === null) Object.assign(toggle, { role: "button", ariaExpanded: "false" });
    isMoved ||= sorting !== "";
    if (isMoved)
      body.prepend(...shown.flatMap(({ element: row, detail }) => (detail === null ? [row] : [row, detail])));
    for (const { parentElement, value } of boxes) {
      parentElement?.querySelector(".count")?.replaceChildren(format(counts.get(`severity ${value}`) ?? 0));
    }
    for (const [option, label] of labels) {
      const count = counts.get(`${option.closest("select")?.name} ${option.value}`) ?? 0;
      const text = option.value === "" ? label : `${label} (${format(count)})`;
      if (option.text !== text) option.text = text;
    }
    const total = found === rows.length ? "" : `, ${format(rows.length)} in total`;
    const counted = `${format(shown.length)} of ${format(found)} findings shown`;
    status.textContent = `${found === 0 ? "No finding matches" : counted}${total}.`;
    more.hidden = found <= limit;
  }

  function sort(): void {
    const column = COLUMNS.find((name) => name === sorting.replace("-", ""));
    const direction = sorting.startsWith("-") ? -1 : 1;
    const keyOf = (row: Row) => (column === "severity" ? (ranks.get(row.severity) ?? null) : row[column ?? "index"]);
    const compare = (a: Row, b: Row) => {
      const [left, right] = [keyOf(a), keyOf(b)];
      // What is unknown comes last in both directions.
      if (left === null || right === null) return Number(left === null) - Number(right === null) || a.index - b.index;
      const isText = typeof left === "string" && typeof right === "string";
      const difference = isText ? collator.compare(left, right) : Number(left) - Number(right);
      return difference * direction || a.index - b.index;
    };
    if (column === undefined) sorting = "";
    order = column === undefined ? rows : [...rows].sort(compare);
    for (const header of headers) header.ariaSort = null;
    const sorted = headers[COLUMNS.findIndex((name) => name === column)];
    if (sorted !== undefined) sorted.ariaSort = direction === 1 ? "ascending" : "descending";
  }

  function apply(): void {
    show(FIRST_ROWS);
    const state = new URLSearchParams();
    const checked = boxes.filter((box) => box.checked);
    if (checked.length < boxes.length) state.set("severity", checked.map(({ value }) => value).join(","));
    for (const { name, value } of [...selects, ...searches]) if (value !== "") state.set(name, value);
    if (sorting !== "") state.set("sort", sorting);
    try {
      history.replaceState(null, "", `#${state}`);
    } catch {
      // Some viewers show the page in a frame whose address cannot be changed.
    }
  }

  /** Applies the filter, or opens the row, in this address. Returns whether it contains one. */
  function read(address: string): boolean {
    const row = /^#f\d+$/.test(address) ? rows[Number(address.slice(2)) - 1] : undefined;
    if (row === undefined && !address.includes("=")) return false;
    const state = new URLSearchParams(row === undefined ? address.slice(1) : "");
    const severities = state.get("severity")?.split(",");
    for (const box of boxes) box.checked = severities?.includes(box.value) ?? true;
    for (const input of searches) input.value = state.get(input.name) ?? "";
    for (const select of selects) {
      select.value = state.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
    sorting = state.get("sort") ?? "";
    sort();
    show(Math.ceil(((row?.index ?? 0) + 1) / FIRST_ROWS) * FIRST_ROWS);
    if (row?.detail === null) toggleDetail(row, rows);
    (row?.toggle ?? find(HTMLElement, "#findings-title")).focus();
    return true;
  }

  for (const [index, header] of headers.entries()) {
    const column = COLUMNS[index] ?? "";
    sortButton(header, () => {
      const directions = [column, `-${column}`];
      // Severities and scores start with the highest. The third click restores the order of the report.
      if (column === "severity" || column === "score") directions.reverse();
      sorting = directions[directions.indexOf(sorting) + 1] ?? "";
      sort();
      apply();
    });
  }
  for (const link of all(HTMLAnchorElement, "a[data-filter]")) {
    link.href = `#${link.dataset["filter"]}`;
    link.addEventListener("click", () => read(link.hash));
  }
  body.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const parent = link?.closest("tr") ?? null;
    const row = parent === null ? undefined : byElement.get(parent);
    if (row === undefined) return;
    event.preventDefault();
    toggleDetail(row, rows);
  });
  body.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (key !== " " || !(target instanceof HTMLAnchorElement) || target.role !== "button") return;
    event.preventDefault();
    target.click();
  });
  bar.addEventListener("input", apply);
  more.addEventListener("click", () => show(shownAtMost + FIRST_ROWS));
  find(HTMLButtonElement, "#reset").addEventListener("click", () => {
    read("#=");
    apply();
  });
  addEventListener("hashchange", () => read(location.hash));
  addEventListener("beforeprint", () => show(rows.length));
  addEventListener("afterprint", () => show(FIRST_ROWS));
  // The table's header sticks below the filters, and the browser scrolls to what is below both.
  // On a narrow screen, open filters would hide the rows that they filter.
  if (innerWidth < 768) find(HTMLDetailsElement, ".filter-bar details").open = false;
  const measure = () => root.style.setProperty("--bar", `${bar.offsetHeight}px`);
  new ResizeObserver(measure).observe(bar);
  measure();
  if (!read(location.hash)) show(FIRST_ROWS);
  // The browser moves the focus to what the address names until then.
  addEventListener("load", () => read(location.hash));
}

function readRows(body: HTMLTableSectionElement): Row[] {
  const data: readonly RowData[] = JSON.parse(find(HTMLScriptElement, "#rows").text);
  const elements = [...body.rows];
  return data.flatMap((known, index) => {
    const row = elements[index];
    // A selector below the row is slow: browsers evaluate it against the rows before, too.
    const toggle = row?.cells[1]?.querySelector("a");
    if (row === undefined || toggle == null) return [];
    const { finding, package: name, version, image, platforms, reason, status, severity, fix, imageId } = known;
    const text = [finding, name, version, image, ...platforms, reason].join(" ").toLowerCase();
    const facets = Object.entries({ severity, status, fix, image: imageId });
    if (status !== "matched") facets.push(["status", "exempt"]);
    return { ...known, element: row, toggle, detail: null, index, text, facets };
  });
}

/** Opens the row, with what the page contains about it in a row below, or closes it. */
function toggleDetail(row: Row, rows: readonly Row[]): void {
  row.toggle.ariaExpanded = String(row.detail === null);
  row.detail?.remove();
  row.detail = row.detail === null ? detailOf(row, rows) : null;
  if (row.detail !== null) row.element.after(row.detail);
}

function detailOf(row: Row, rows: readonly Row[]): HTMLTableRowElement {
  const { cells, id } = row.element;
  const [title, description] = reference(row.toggle);
  const [decision, ruleResults] = reference(cells[7]?.querySelector("a"));
  const same = rows.filter(({ finding, imageId }) => finding === row.finding && imageId === row.imageId);
  const packages = same.map(({ element: other }) => {
    const [name = [], version = [], fixed = []] = [3, 4, 5].map((column) => clones(other.cells[column]));
    const decided = other.cells[7]?.textContent ?? "";
    return element("li", ...name, " ", ...version, ", fixed in: ", ...fixed, `, ${decided}`);
  });
  const link = element("a", "Link to this finding");
  link.href = `#${id}`;
  const cell = element("td");
  cell.colSpan = cells.length;
  cell.append(
    part("Description", element("p", ...title), element("p", ...description)),
    part("Packages", element("p", ...clones(cells[6])), element("ul", ...packages)),
    part("Policy decision", element("p", ...decision), element("div", ...ruleResults)),
  );
  if (row.ignoreEntry !== null) {
    const copy = element("button", "Copy");
    copy.className = "copy";
    const hint = element("p", "Write a reason, and add it to the list ignore of the ignore file.");
    cell.append(part("Ignore-file entry", hint, element("pre", row.ignoreEntry), copy));
  }
  cell.append(element("p", link));
  const detail = element("tr", cell);
  detail.className = "detail";
  return detail;
}

/** Clones of what a link of a row leads to: a term, and its definition. */
function reference(link: HTMLAnchorElement | null | undefined): [Node[], Node[]] {
  const term = document.getElementById(link?.hash.slice(1) ?? "");
  return [clones(term), clones(term?.nextElementSibling)];
}

function part(title: string, ...content: Node[]): HTMLElement {
  return element("div", element("h3", title), ...content);
}

/** Copies the entry above a button; where the browser refuses, selects it. */
async function copyEntry({ target }: Event): Promise<void> {
  if (!(target instanceof HTMLButtonElement) || target.className !== "copy") return;
  const entry = target.parentElement?.querySelector("pre");
  if (entry == null) return;
  try {
    await navigator.clipboard.writeText(entry.textContent);
    target.textContent = "Copied";
  } catch {
    getSelection()?.selectAllChildren(entry);
  }
}
