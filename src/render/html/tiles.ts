import type { Report, ReportScan } from "../../core/report/report.ts";
import { inWords, parseIsoTime } from "../../core/text/time.ts";
import type { ImageOverview } from "../../core/view/image-overview.ts";
import { imageOverviewsOf } from "../../core/view/image-overview.ts";
import { nameOf, vulnerabilitiesOf } from "../../core/view/vulnerabilities.ts";
import { imageLabel } from "../image-label.ts";
import { formatNumber, pluralize } from "../words.ts";
import type { FindingsTable } from "./findings.ts";
import { html, type Markup } from "./markup.ts";

/** The numbers of the first screen, each with a link to what it counts. */
export function tiles(report: Report): Markup {
  const overviews = imageOverviewsOf(report);
  const blocking = sum(overviews, (each) => each.blocking);
  const exempt = sum(overviews, (each) => each.exempt);
  const unevaluated = report.counts.inconclusive;
  const accepted = report.scans.filter((scan) => scan.accepted !== null).length;
  const evaluated = report.scans.filter(({ outcome }) => outcome === "evaluated").length;
  const oldest = oldestScan(report.scans);
  const age = oldest === null ? null : ageOf(oldest.scannedAt, report.generatedAt);
  return html`<dl class="tiles">
${tile("Blocking", number(blocking, "#findings", "status=matched"), blocking === 0 ? "no finding blocks" : `in ${pluralize(overviews.filter((each) => each.blocking > 0).length, "image")}`, blocking === 0 ? "" : "failed")}
${tile("Exempt", number(exempt, "#findings", "status=exempt"), exempt === 0 ? "no finding is exempt" : "would block without it")}
${tile("Not evaluated", number(unevaluated, "#unevaluated-title"), `${unevaluated === 1 ? "image or input" : "images and inputs"}${accepted === 0 ? "" : `, and ${formatNumber(accepted)} accepted`}`, unevaluated === 0 ? "" : "inconclusive")}
${tile("Images", number(evaluated, "#images-title"), `evaluated, of ${formatNumber(report.scans.length)}`)}
${tile("Oldest scan", html`${age ?? "unknown"}`, oldest === null ? "no scan has a time" : html`before this run, of <code>${imageLabel(oldest)}</code>`)}
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

function ageOf(scannedAt: string, generatedAt: string): string | null {
  const [scanned, generated] = [parseIsoTime(scannedAt), parseIsoTime(generatedAt)];
  return scanned === null || generated === null ? null : inWords(Math.max(0, generated - scanned));
}

/** The most severe blocking finding, with a link to its row. */
export function worstFinding(report: Report, { occurrences }: FindingsTable): Markup | null {
  const [worst] = vulnerabilitiesOf(report);
  if (worst === undefined) return null;
  const index = occurrences.findIndex(({ group, found }) => {
    return found.status === "matched" && group.severity === worst.severity && nameOf(group) === worst.name;
  });
  const row = occurrences[index];
  if (row === undefined) return null;
  const { group, found } = row;
  const score = group.score === null ? null : `, CVSS ${group.score}`;
  return html`<p><b>Worst finding:</b> <span class="severity ${worst.severity}">${worst.severity}</span> <a href="#f${index + 1}">${worst.name}</a>${score}${group.knownExploited === true ? ", known to be exploited" : null}, in ${found.name === null ? null : html`<code>${found.name}</code> of `}<code>${imageLabel(group)}</code>${worst.images.length > 1 ? ` and ${pluralize(worst.images.length - 1, "more image", "more images")}` : null}</p>`;
}
