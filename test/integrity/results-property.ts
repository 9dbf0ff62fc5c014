import assert from "node:assert/strict";
import fc from "fast-check";
import { claimedBeyondListed } from "../../src/core/observations.ts";
import type { ReportScan } from "../../src/core/report/report.ts";
import type { ScanResult } from "../../src/core/scan-result.ts";
import { CLOCK_TOLERANCE } from "../../src/core/time.ts";
import { NOW } from "../render/reports.ts";
import { assertAdding } from "./adding.ts";
import { ACCEPTED_CODES, affected, results, runs } from "./results.ts";

const some = fc.array(results, { maxLength: 6 });
const few = fc.array(affected, { maxLength: 2 });

/** What the core makes of one result more, or of one statement more that speaks against an exemption. */
export const addingResults = () =>
  fc.property(some, few, runs, fc.oneof(results, affected), (known, affecting, run, added) => {
    const before = run({ results: known, affected: affecting });
    if (!isResult(added)) {
      assertAdding(before, run({ results: known, affected: [...affecting, added] }));
      return;
    }
    const after = run({ results: [...known, added], affected: affecting });
    assertAdding(before, after, (scan, now) => mayResolve(scan, now, known, added));
  });

function isResult(added: ScanResult | Record<string, unknown>): added is ScanResult {
  return "observedAt" in added;
}

/** The order in which results come changes no byte. */
export const orderOfResults = () =>
  fc.property(
    some.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
    few.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
    runs,
    ([known, shuffled], [affecting, shuffledStatements], run) => {
      const report = run({ results: known, affected: affecting });
      const other = run({ results: shuffled, affected: shuffledStatements });
      // Notices count statements by their place in the document.
      assert.deepEqual({ ...other, notices: [] }, { ...report, notices: [] });
    },
  );

/**
 * Whether the added result may settle an image that was not evaluated: it is evaluated, about that image (or, where no
 * digest was known, names its tag), and was observed later than every failure of it; or it is a page of it.
 */
export function mayResolve(
  scan: ReportScan,
  now: ReportScan | undefined,
  known: readonly ScanResult[],
  added: ScanResult,
): boolean {
  if (added.outcome.kind !== "evaluated") return false;
  const isIt = ({ image }: ScanResult) =>
    scan.imageDigest === null
      ? image.imageDigest === null && image.imageTags.join() === scan.imageTags.join()
      : image.imageDigest === scan.imageDigest;
  const isAbout =
    scan.imageDigest === null && added.image.imageDigest !== null
      ? scan.imageTags.length > 0 && scan.imageTags.every((tag) => added.image.imageTags.includes(tag))
      : isIt(added);
  if (!isAbout) return false;
  const at = timeOf(added);
  if (at === null) return false;
  const isPage = (result: ScanResult) => result.page.asked !== null || result.page.offered !== null;
  // What is accepted may stay.
  const stays = ({ outcome }: ScanResult) =>
    now?.accepted != null && outcome.kind === "inconclusive" && ACCEPTED_CODES.includes(outcome.code);
  const isFailure = (result: ScanResult) => isIt(result) && result.outcome.kind === "inconclusive" && !stays(result);
  const failures = known.filter(isFailure);
  if (failures.some(({ source }) => source === "ecr") && added.source !== "ecr") return false;
  if (isPage(added)) {
    // A page may complete a read that ends with another page.
    const pages = known.filter((result) => isPage(result) && result.image.imageDigest === added.image.imageDigest);
    const last = Math.max(at, ...pages.map((page) => timeOf(page) ?? Number.NEGATIVE_INFINITY));
    return failures.every((failure) => (timeOf(failure) ?? Number.POSITIVE_INFINITY) < last);
  }
  const all = known.filter(
    (result) => isFailure(result) || (isIt(result) && isPage(result) && result.outcome.kind === "evaluated"),
  );
  const disagreeing = known.filter(
    (result) => isIt(result) && result.outcome.kind === "evaluated" && claimedBeyondListed([result]) !== null,
  );
  return [...all, ...disagreeing].every((other) => (timeOf(other) ?? Number.POSITIVE_INFINITY) < at);
}

function timeOf({ observedAt }: ScanResult): number | null {
  return observedAt === null || observedAt > NOW + CLOCK_TOLERANCE ? null : observedAt;
}
