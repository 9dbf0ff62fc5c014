import type { ReportScan } from "../../core/report/report.ts";
import { inWords } from "../../core/text/time.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import type { Section } from "../../core/view/view.ts";
import { type Block, clip } from "../budget.ts";
import { consoleLink } from "../console-link.ts";
import { markdownLink, markdownText } from "../escape.ts";
import { placeLabel } from "../image-label.ts";
import { formatNumber } from "../words.ts";
import { code, ending, filledTable, type Links, NAME, severityCell } from "./cells.ts";

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
    { head: "Image", cell: ({ scan }) => markdownLink(code(placeLabel(scan)), consoleLink(scan)) },
    { head: "Platform", cell: ({ scan }) => (scan.indexDigest === null ? platform(scan) : "") },
    { head: "Scan", cell: ({ scan }) => scanKind(scan) },
    { head: "Scanned", cell: ({ scan }) => scanTime(scan.scannedAt, generatedAt) },
    { head: "Blocking", cell: ({ severity }) => severityCell(severity) },
    { head: ">Exempt", cell: ({ exempt }) => (exempt === 0 ? "" : formatNumber(exempt)) },
  ];
}

/** `2 hours ago`; the day, where the text must not depend on the time of the run. */
export function scanTime(scannedAt: string | null, generatedAt: string | null): string {
  if (scannedAt === null) return "";
  const age = generatedAt === null ? -1 : Date.parse(generatedAt) - Date.parse(scannedAt);
  // A scan that is dated after the run has no age.
  if (age < 0) return scannedAt.slice(0, 10);
  return age < 60_000 ? "just now" : `${inWords(age)} ago`;
}

function platform(scan: ReportScan): string {
  return scan.platform === null ? "" : markdownText(clip(scan.platform, NAME));
}

/** The type of scan, with its limit: basic scanning does not cover language packages. */
function scanKind({ scanType }: ReportScan): string {
  return scanType === "basic" ? "basic, OS&nbsp;packages&nbsp;only" : (scanType ?? "");
}
