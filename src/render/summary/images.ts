import type { ReportScan } from "../../core/report/report.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Section } from "../../core/view/view.ts";
import { type Block, clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownLink, markdownText } from "../escape.ts";
import { imageLabel } from "../image-label.ts";
import { formatNumber } from "../words.ts";
import { code, ending, type Links, NAME, tableHead, tableRow } from "./cells.ts";

/** By image and platform: its blocking and exempt findings, and its scan with a link. */
export function images({ rows }: Section<"images">, links: Links): Block {
  const columns = IMAGE_COLUMNS.filter(({ cell }) => rows.some((row) => cell(row) !== ""));
  return {
    rank: 3,
    head: `#### Images\n\n${tableHead(columns.map(({ head }) => head))}`,
    rows: rows.map((row) => () => tableRow(columns.map(({ cell }) => cell(row)))),
    atMost: 100,
    foot: (leftOut) => ending(leftOut, "image", links),
  };
}

const IMAGE_COLUMNS: readonly { head: string; cell: (row: ImageOverview) => string }[] = [
  { head: "Image", cell: ({ scan }) => markdownLink(code(imageLabel(scan)), consoleLink(scan)) },
  { head: "Platform", cell: ({ scan }) => platform(scan) },
  { head: "Scan", cell: ({ scan }) => scanKind(scan) },
  { head: ">Blocking", cell: ({ blocking }) => (blocking === 0 ? "" : `**${formatNumber(blocking)}**`) },
  { head: ">Exempt", cell: (row) => number(row.exempt) },
  { head: ">Critical", cell: ({ scan }) => number(scan.counts.CRITICAL) },
  { head: ">High", cell: ({ scan }) => number(scan.counts.HIGH) },
  { head: ">Medium", cell: ({ scan }) => number(scan.counts.MEDIUM) },
  { head: ">Low", cell: ({ scan }) => number(scan.counts.LOW) },
  {
    head: ">Other",
    cell: ({ scan: { counts } }) => number(counts.INFORMATIONAL + counts.UNDEFINED + counts.UNTRIAGED + counts.UNKNOWN),
  },
];

function number(count: number): string {
  return count === 0 ? "" : formatNumber(count);
}

function platform(scan: ReportScan): string {
  return scan.platform === null ? "" : markdownText(clip(scan.platform, NAME));
}

/** The type of scan, with its limit: basic scanning does not cover language packages. */
function scanKind({ scanType }: ReportScan): string {
  return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}
