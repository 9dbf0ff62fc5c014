import { SEVERITIES } from "../../core/search/severity.ts";
import type { ImagePlace } from "../../core/view/image-places.ts";
import { platformPlaceLabel } from "../image-label.ts";
import { formatNumber } from "../words.ts";
import { html, type Markup } from "./markup.ts";
import type { RowData } from "./row-data.ts";
import { STATUS_WORDS } from "./status-words.ts";

type Options = { images: readonly { id: string; image: ImagePlace }[] };

/** The filters of the findings, each option with the number of its rows. They are shown where the script runs. */
export function filters(rows: readonly RowData[], { images }: Options): Markup {
  const count = (matches: (row: RowData) => boolean) => rows.filter(matches).length;
  const byImage = new Map<string, number>();
  for (const { imageId } of rows) byImage.set(imageId, (byImage.get(imageId) ?? 0) + 1);
  const levels = SEVERITIES.map((level) => ({ level, found: count(({ severity }) => severity === level) }));
  const boxes = levels.filter(({ found }) => found > 0).map((each) => severityBox(each));
  const statuses = [...new Set(rows.map(({ status }) => status))];
  const exempt = count(({ status }) => status !== "matched");
  const fix = (value: RowData["fix"], label: string) =>
    option(
      value,
      label,
      count((row) => row.fix === value),
    );
  return html`<div class="filter-bar needs-script" role="search" aria-label="Filter the findings">
<details open><summary>Filters</summary><div class="filters">
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<label>Status <select name="status"><option value="">any</option>${exempt === 0 ? null : option("exempt", "exempt, for any reason", exempt)}${statuses.map(
    (status) =>
      option(
        status,
        STATUS_WORDS[status],
        count((row) => row.status === status),
      ),
  )}</select></label>
<label>Fix <select name="fix"><option value="">any</option>${[fix("yes", "exists"), fix("no", "does not exist yet"), fix("unknown", "unknown")]}</select></label>
<label>Image <select name="image"><option value="">any</option>${images.map(({ id, image }) => option(id, platformPlaceLabel(image), byImage.get(id) ?? 0))}</select></label>
<label>Package <input type="search" name="package" autocomplete="off" spellcheck="false"></label>
<label>Text <input type="search" name="text" autocomplete="off" spellcheck="false"></label>
<button id="reset" type="button">Show all</button>
</div></details>
<p id="shown" role="status"></p>
</div>`;
}

function severityBox({ level, found }: { level: string; found: number }): Markup {
  return html`<label><input type="checkbox" name="severity" value="${level}" checked> ${level} <span class="count">${formatNumber(found)}</span></label> `;
}

function option(value: string, label: string, found: number): Markup {
  return html`<option value="${value}">${label} (${formatNumber(found)})</option>`;
}
