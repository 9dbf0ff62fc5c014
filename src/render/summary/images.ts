import type { ReportScan } from "../../core/report/report.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Section } from "../../core/view/view.ts";
import type { Block } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownLink } from "../escape.ts";
import { platformPlaceLabel } from "../image-label.ts";
import { scanTime } from "../scan-time.ts";
import { formatNumber } from "../words.ts";
import { code, ending, filledTable, type Links, severityCell } from "./cells.ts";

/** By image and platform: its blocking and exempt findings, and its scan with a link and its age. */
export function images({ rows }: Section<"images">, links: Links): Block {
  const table = filledTable(columnsOf(links), rows);
  return {
    rank: 3,
    head: `#### Images\n\n${table.head}`,
    rows: table.rows,
    atMost: 100,
    foot: (leftOut) => ending(leftOut, "image", links),
  };
}

function columnsOf({ generatedAt }: Links): { head: string; cell: (row: ImageOverview) => string }[] {
  return [
    { head: "Image", cell: ({ scan }) => markdownLink(code(platformPlaceLabel(scan)), consoleLink(scan)) },
    { head: "Scan", cell: ({ scan }) => scanKind(scan) },
    { head: "Scanned", cell: ({ scan }) => scanTime(scan.scannedAt, generatedAt) },
    { head: "Blocking", cell: ({ severity }) => severityCell(severity) },
    { head: ">Exempt", cell: ({ exempt }) => (exempt === 0 ? "" : formatNumber(exempt)) },
  ];
}

/** The type of scan, with its limit: basic scanning does not cover language packages. */
function scanKind({ scanType }: ReportScan): string {
  return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}
