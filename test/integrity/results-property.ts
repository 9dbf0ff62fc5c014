import assert from "node:assert/strict";
import fc from "fast-check";
import type { ReportScan } from "../../src/core/report/report.ts";
import { claimedBeyondListed } from "../../src/core/search/observations.ts";
import type { ScanResult } from "../../src/core/search/scan-result.ts";
import { CLOCK_TOLERANCE } from "../../src/core/text/time.ts";
import { NOW } from "../support/reports.ts";
import { assertAdding } from "./adding.ts";
import { ACCEPTED_CODES, affected, results, runs } from "./results.ts";

const some = fc.oneof(fc.array(results, { maxLength: 2 }), fc.array(results, { maxLength: 6 }));
const few = fc.array(affected, { maxLength: 2 });

/** Adds one result, or one statement that contradicts an exemption, to what the core evaluates. */
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

/** The order of results changes no byte. */
export const orderOfResults = () =>
  fc.property(
    some.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
    few.chain((known) => fc.tuple(fc.constant(known), fc.shuffledSubarray(known, { minLength: known.length }))),
    runs,
    ([known, shuffled], [affecting, shuffledStatements], run) => {
      const report = run({ results: known, affected: affecting });
      const other = run({ results: shuffled, affected: shuffledStatements });
      // Notices number statements by their position in the document.
      assert.deepEqual({ ...other, notices: [] }, { ...report, notices: [] });
    },
  );

/**
 * Whether the added result may resolve an image that was not evaluated: it is evaluated, about that image (or, where no
 * digest was known, names its tag), and was observed later than every failure of it; or it is a page of it.
 */
export function mayResolve(
  scan: ReportScan,
  now: ReportScan | undefined,
  known: readonly ScanResult[],
  added: ScanResult,
  clock = NOW,
): boolean {
  const timeOf = (result: ScanResult) => credibleTime(result, clock);
  if (added.outcome.kind !== "evaluated") return false;
  const isIt = ({ image }: ScanResult) =>
    scan.imageDigest === null
      ? image.imageDigest === null && image.imageTags.join() === scan.imageTags.join()
      : image.imageDigest === scan.imageDigest;
  const isAbout = (result: ScanResult) =>
    scan.imageDigest === null && result.image.imageDigest !== null
      ? scan.imageTags.length > 0 && scan.imageTags.every((tag) => result.image.imageTags.includes(tag))
      : isIt(result);
  if (!isAbout(added)) return false;
  const at = timeOf(added);
  if (at === null) return false;
  // An accepted failure may remain.
  const stays = ({ outcome }: ScanResult) =>
    now?.accepted != null && outcome.kind === "inconclusive" && ACCEPTED_CODES.includes(outcome.code);
  // The known results may resolve a recorded failure, whatever the added one contains.
  const lastKnown = Math.max(...known.filter(isAbout).map((result) => evaluatedAt(result, known, timeOf)));
  const isSettled = (result: ScanResult) =>
    result.source === "cloudtrail" && (timeOf(result) ?? Number.POSITIVE_INFINITY) < lastKnown;
  const isFailure = (result: ScanResult) =>
    isIt(result) && result.outcome.kind === "inconclusive" && !stays(result) && !isSettled(result);
  const failures = known.filter(isFailure);
  if (failures.some(({ source }) => source === "ecr") && added.source !== "ecr") return false;
  if (isPage(added)) {
    // A page may complete a read, which was observed at the time of its last page.
    const last = wholeReadWith(added, known, timeOf);
    return last !== null && failures.every((failure) => (timeOf(failure) ?? Number.POSITIVE_INFINITY) < last);
  }
  const all = known.filter(
    (result) => isFailure(result) || (isIt(result) && isPage(result) && result.outcome.kind === "evaluated"),
  );
  // A scan that was too old is resolved by a later observation, and a live one only by a live one.
  const old = known.filter((result) => isTooOld(scan) && isIt(result) && isEvaluated(result));
  if (old.some(({ source }) => source === "ecr") && added.source !== "ecr") return false;
  const disagreeing = known.filter(
    (result) => isIt(result) && result.outcome.kind === "evaluated" && claimedBeyondListed([result]) !== null,
  );
  // A live result replaces every recorded one.
  const settled = added.source === "ecr" ? old.filter(({ source }) => source === "ecr") : old;
  return (
    [...all, ...disagreeing].every((other) => isSettled(other) || (timeOf(other) ?? Number.POSITIVE_INFINITY) < at) &&
    settled.every((other) => (timeOf(other) ?? Number.NEGATIVE_INFINITY) < at)
  );
}

function isTooOld({ code, detail }: ReportScan): boolean {
  return code === "scan-too-old" || (detail ?? "").includes("scan-too-old");
}

/** When a result, or the read that it is a page of, was evaluated; minus infinity if it was not. */
function evaluatedAt(result: ScanResult, known: readonly ScanResult[], timeOf: TimeOf): number {
  if (!isEvaluated(result)) return Number.NEGATIVE_INFINITY;
  const others = known.filter((other) => other !== result);
  const at = isPage(result)
    ? wholeReadWith(result, others, timeOf)
    : claimedBeyondListed([result]) === null
      ? timeOf(result)
      : null;
  return at ?? Number.NEGATIVE_INFINITY;
}

/** When a read was observed that only `added` completes, found by trying every chain; null where there is none. */
function wholeReadWith(added: ScanResult, known: readonly ScanResult[], timeOf: TimeOf): number | null {
  const pages = [...known, added].filter((page) => isPage(page) && isSameImage(page, added) && isEvaluated(page));
  const chainsFrom = (chain: readonly ScanResult[]): (readonly ScanResult[])[] => {
    const last = chain.at(-1);
    if (last === undefined || last.page.offered === null) return [chain];
    return pages
      .filter(
        (next) =>
          !chain.includes(next) &&
          next.page.asked === last.page.offered &&
          goesOn([next, last, chain[0] ?? next], timeOf),
      )
      .flatMap((next) => chainsFrom([...chain, next]));
  };
  const whole = pages
    .filter(({ page }) => page.asked === null)
    .flatMap((first) => chainsFrom([first]))
    .filter((chain) => chain.includes(added) && chain.at(-1)?.page.offered === null);
  const ends = whole.map((chain) => timeOf(chain.at(-1) ?? added)).filter((time) => time !== null);
  return ends.length === 0 ? null : Math.max(...ends);
}

function goesOn([next, last, first]: [ScanResult, ScanResult, ScanResult], timeOf: TimeOf): boolean {
  const [at, before, start] = [timeOf(next), timeOf(last), timeOf(first)];
  if (last.scan.completedAt === null) return false;
  if (at === null || before === null || start === null || at < before || at - start > 3_600_000) return false;
  return (["status", "completedAt", "type"] as const).every((key) => next.scan[key] === last.scan[key]);
}

function isPage({ page }: ScanResult): boolean {
  return page.asked !== null || page.offered !== null;
}

function isEvaluated({ outcome }: ScanResult): boolean {
  return outcome.kind === "evaluated";
}

function isSameImage(a: ScanResult, b: ScanResult): boolean {
  return a.image.imageDigest === b.image.imageDigest;
}

type TimeOf = (result: ScanResult) => number | null;

function credibleTime({ observedAt }: ScanResult, clock: number): number | null {
  return observedAt === null || observedAt > clock + CLOCK_TOLERANCE ? null : observedAt;
}
