import type { Report, ReportScan } from "../../core/report/report.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import { imageOverviewsOf } from "../../core/view/image-overview.ts";
import { clip } from "../budget.ts";
import { placeLabel } from "../image-label.ts";
import { scanTime } from "../scan-time.ts";
import { formatNumber, pluralize } from "../words.ts";
import { code, html, type Markup } from "./markup.ts";

/** The numbers of the first screen, each with a link to what it counts. */
export function tiles(report: Report): Markup {
  const overviews = imageOverviewsOf(report);
  const blocking = sum(overviews, (each) => each.blocking);
  const exempt = sum(overviews, (each) => each.exempt);
  const unevaluated = report.counts.inconclusive;
  const accepted = report.scans.filter((scan) => scan.accepted !== null).length;
  const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
  const oldest = oldestScan(report.scans);
  return html`<dl class="tiles">
${tile("Blocking", number(blocking, "#findings", "status=matched"), blocking === 0 ? "no finding blocks" : `${blocking === 1 ? "finding" : "findings"} in ${pluralize(overviews.filter((each) => each.blocking > 0).length, "image")}`, blocking === 0 ? "" : "failed")}
${tile("Exempt", number(exempt, "#findings", "status=exempt"), exempt === 0 ? "no finding is exempt" : `${exempt === 1 ? "finding" : "findings"} that would block otherwise`)}
${tile("Not evaluated", number(unevaluated, "#unevaluated-title"), `${unevaluated === 1 ? "image or input" : "images and inputs"}${accepted === 0 ? "" : `, and ${formatNumber(accepted)} accepted`}`, unevaluated === 0 ? "" : "inconclusive")}
${tile("Images", number(evaluated, "#images-title"), `evaluated, of ${formatNumber(report.scans.length)}`)}
${tile("Oldest scan", html`${oldest === null ? "unknown" : scanTime(oldest.scannedAt, report.generatedAt)}`, oldest === null ? "no scan has a time" : evaluated === 1 ? "when this run started" : html`of ${code(clip(placeLabel(oldest), 200))}`)}
</dl>`;
}

function tile(title: string, value: Markup, about: string | Markup, kind = ""): Markup {
  return html`<div class="tile ${kind}"><dt>${title}</dt><dd><b>${value}</b><br>${about}</dd></div>`;
}

/** A link, where there is something to link to. With the script, it also sets the filter. */
function number(count: number, target: string, filter: string | null = null): Markup {
  const text = formatNumber(count);
  if (count === 0) return html`${text}`;
  return filter === null
    ? html`<a href="${target}">${text}</a>`
    : html`<a href="${target}" data-filter="${filter}">${text}</a>`;
}

function sum(overviews: readonly ImageOverview[], count: (overview: ImageOverview) => number): number {
  return overviews.reduce((total, each) => total + count(each), 0);
}

function oldestScan(scans: readonly ReportScan[]): (ReportScan & { scannedAt: string }) | null {
  let oldest: (ReportScan & { scannedAt: string }) | null = null;
  for (const scan of scans) {
    const { scannedAt } = scan;
    if (scan.outcome !== "evaluated" || scannedAt === null) continue;
    if (oldest === null || scannedAt < oldest.scannedAt) oldest = { ...scan, scannedAt };
  }
  return oldest;
}
