import { formatReference } from "../image-reference.ts";
import type { Report, ReportScan } from "./report.ts";

/**
 * The images of which everything was evaluated, by digest, each once and in order: what may be deployed. An index is
 * named by its own digest, and only where all of its images were evaluated.
 */
export function evaluatedImages(report: Report): string[] {
  const scans = new Map<string, ReportScan[]>();
  for (const scan of report.scans) {
    const imageDigest = scan.indexDigest ?? scan.imageDigest;
    if (imageDigest === null) continue;
    const name = formatReference({ ...scan, imageDigest });
    scans.set(name, [...(scans.get(name) ?? []), scan]);
  }
  const whole = [...scans].filter(([, parts]) => parts.every(({ outcome }) => outcome === "evaluated"));
  return whole.map(([name]) => name).sort();
}
