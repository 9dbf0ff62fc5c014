import { SEARCH } from "../../core/search/detection.ts";
import type { Section } from "../../core/view/view.ts";
import { type Block, clip } from "../budget.ts";
import { linkTag, markdownText } from "../escape.ts";
import { SEARCH_COLUMNS } from "../search-columns.ts";
import { wrap } from "../terminal-text.ts";
import { formatNumber } from "../words.ts";
import { ending, FIELD, type Links } from "./cells.ts";

/** The blocking rows in the columns of the original search, for readers who know it: folded. */
export function search({ detection, rows }: Section<"search">, links: Links): Block {
  const { riskScore, impact, confidence, technique, tactic, name } = detection;
  const attack = linkTag(
    `${technique} ${SEARCH.techniqueName}`,
    `https://attack.mitre.org/techniques/${technique.replace(".", "/")}/`,
  );
  const about = [
    `Reproduces the search <b>${markdownText(name)}</b>`,
    `MITRE ATT&amp;CK ${attack} (${markdownText(tactic)})`,
    `risk ${riskScore} = ${impact} × ${confidence} / 100`,
    linkTag("ECR image scanning", SEARCH.reference),
  ].join(" · ");
  if (rows.length === 0) return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
  return {
    rank: 5,
    head: `<details>\n<summary>Rows of the original search: ${formatNumber(rows.length)} (the output <code>matched</code>)</summary>\n\n${about}\n\n<table>\n<tr>${SEARCH_COLUMNS.map(columnHead).join("")}</tr>\n`,
    rows: rows.map((group) => () => `<tr>${SEARCH_COLUMNS.map((column) => columnCell(group[column])).join("")}</tr>\n`),
    foot: (leftOut) => `</table>\n\n${ending(leftOut, "row", links)}</details>\n`,
  };
}

function columnHead(column: string): string {
  return `<th align="left">${column}</th>`;
}

/** GitHub shrinks a cell that may wrap to one word per line, so the one column of sentences is wrapped here. */
function columnCell(value: string | null): string {
  if (value === null) return "<td><i>absent</i></td>";
  return `<td nowrap>${wrap(clip(value, FIELD), 100).map(markdownText).join("<br>")}</td>`;
}
