import type { Report } from "../../core/report/report.ts";
import { SEARCH } from "../../core/search/detection.ts";
import { clip, type Section } from "../budget.ts";
import { linkTag, markdownText } from "../escape.ts";
import { SEARCH_COLUMNS } from "../search-columns.ts";
import { wrap } from "../terminal-text.ts";
import { ending, FIELD, type Links } from "./cells.ts";

/** The rows as the search has them, for the person who knows it: folded. */
export function searchColumns(report: Report, where: Links): Section {
  const { riskScore, impact, confidence, technique, tactic, name } = report.detection;
  const gating = report.groups.filter(({ status }) => status === "matched");
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
  if (gating.length === 0) return { rank: 5, head: `<sub>${about}</sub>\n`, rows: [], foot: () => "" };
  return {
    rank: 5,
    head: `<details>\n<summary>The search's own rows and columns</summary>\n\n${about}\n\n<table>\n<tr>${SEARCH_COLUMNS.map(columnHead).join("")}</tr>\n`,
    rows: gating.map(
      (group) => () => `<tr>${SEARCH_COLUMNS.map((column) => columnCell(group[column])).join("")}</tr>\n`,
    ),
    foot: (leftOut) => `</table>\n\n${ending(leftOut, "row", where)}</details>\n`,
  };
}

function columnHead(column: string): string {
  return `<th align="left">${column}</th>`;
}

/** GitHub squeezes what may wrap to a word a line, so the one column of sentences is wrapped here. */
function columnCell(value: string | null): string {
  if (value === null) return "<td><i>absent</i></td>";
  return `<td nowrap>${wrap(clip(value, FIELD), 100).map(markdownText).join("<br>")}</td>`;
}
