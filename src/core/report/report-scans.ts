import { formatReference } from "../aws/image-reference.ts";
import type { Acceptance } from "../policy/exemptions/acceptance.ts";
import type { AcceptEntry } from "../policy/exemptions/ignore-file.ts";
import type { UnknownExploitation } from "../policy/exploitation.ts";
import type { Assessment } from "../search/image-history.ts";
import { imageKey } from "../search/image-key.ts";
import type { InconclusiveCode, ScanResult } from "../search/scan-result.ts";
import type { SeverityCounts } from "../search/severity.ts";
import { compareFields, compareText } from "../text/order.ts";
import { CLOCK_TOLERANCE, inWords, isoTime } from "../text/time.ts";

/** One image, and whether it was evaluated. */
export type ReportScan = {
  source: ScanResult["source"];
  /** As the user wrote it; `HOST/repository...` for an image of a CloudTrail export. */
  reference: string;
  awsRegion: string | null;
  registryId: string | null;
  repositoryName: string | null;
  imageDigest: string | null;
  indexDigest: string | null;
  imageTags: readonly string[];
  platform: string | null;
  scanType: "basic" | "enhanced" | null;
  scanStatus: string | null;
  scannedAt: string | null;
  outcome: "evaluated" | "inconclusive";
  code: InconclusiveCode | null;
  detail: string | null;
  /** The entry of an ignore file that accepts this image although it is inconclusive; `expires` is a day, or `never`. */
  accepted: { reason: string; expires: string; owner: string | null } | null;
  counts: SeverityCounts;
};

export type ScanSettings = {
  /** Milliseconds. */
  maxScanAge: number | null;
  /** Epoch ms. */
  now: number;
  /** See `ReportSettings`. */
  readBy: number;
  accept: Acceptance;
  /** By `imageKey`. */
  unknownExploitation: ReadonlyMap<string, readonly UnknownExploitation[]>;
};

/** A scan, all of its codes, and the entries of ignore files that accept all of them. */
export type AcceptedScan = { scan: ReportScan; codes: readonly InconclusiveCode[]; acceptedBy: readonly AcceptEntry[] };

/** `acceptanceAddedBy`: the entries of the pull request that accept it, where the base's files do not. */
export type AssessedScan = AcceptedScan & { acceptanceAddedBy: readonly AcceptEntry[] };

type Problem = { code: InconclusiveCode; detail: string };

export function reportScan(assessment: Assessment, settings: ScanSettings): AcceptedScan {
  const { history, source, evaluated, failures, counts } = assessment;
  const { image } = history;
  const imageTags = [...history.imageTags].sort();
  const completedAt = evaluated?.completedAt ?? null;
  // Accepting another failure of the image does not accept an old scan.
  const problems: Problem[] = [...failures, ...tooOld(completedAt, evaluated !== null, settings)];
  const unknown = settings.unknownExploitation.get(imageKey(image)) ?? [];
  problems.push(...exploitationProblems(unknown));
  const codes = problems.map(({ code }) => code);
  // An ignore file can accept that Inspector has no facts, but not that a request failed.
  const isAcceptable = codes.length > 0 && unknown.every(({ wasRequested }) => wasRequested);
  const acceptedBy = isAcceptable ? settings.accept(codes, image.repositoryName) : [];
  const [accepting] = acceptedBy;
  const scan: ReportScan = {
    source,
    reference: history.reference ?? formatReference({ ...image, imageTags }),
    awsRegion: image.awsRegion,
    registryId: image.registryId,
    repositoryName: image.repositoryName,
    imageDigest: image.imageDigest,
    indexDigest: [...history.indexDigests].sort()[0] ?? null,
    imageTags,
    platform: image.platform,
    scanType: evaluated?.type ?? null,
    scanStatus: failures[0]?.status ?? evaluated?.status ?? null,
    scannedAt: isoTime(completedAt),
    outcome: problems.length === 0 ? "evaluated" : "inconclusive",
    code: problems[0]?.code ?? null,
    detail: problems.length === 0 ? null : allDetails(problems),
    accepted:
      accepting === undefined
        ? null
        : { reason: accepting.reason, expires: accepting.expires ?? "never", owner: accepting.owner },
    counts,
  };
  return { scan, codes, acceptedBy };
}

/** The number of scans that name an image: a repository, and a digest or a tag in it. */
export function countNamed(scans: readonly ReportScan[]): number {
  return scans.filter(
    ({ repositoryName, imageDigest, imageTags }) =>
      repositoryName !== null && (imageDigest !== null || imageTags.length > 0),
  ).length;
}

/** The first problem, then the others with their codes. */
function allDetails(problems: readonly Problem[]): string {
  return problems.map(({ code, detail }, index) => (index === 0 ? detail : `also ${code}: ${detail}`)).join("; ");
}

function tooOld(
  completedAt: number | null,
  isEvaluated: boolean,
  { maxScanAge, now, readBy }: ScanSettings,
): Problem[] {
  if (maxScanAge === null || !isEvaluated) return [];
  if (completedAt === null) {
    return [{ code: "scan-too-old", detail: "the response does not contain the time at which the scan completed" }];
  }
  if (completedAt > readBy + CLOCK_TOLERANCE) {
    const future = `the scan is dated ${isoTime(completedAt)}, ${inWords(completedAt - readBy)} after this run, so its age is unknown`;
    return [{ code: "scan-too-old", detail: `${future}; max-scan-age is ${inWords(maxScanAge)}` }];
  }
  if (now - completedAt <= maxScanAge) return [];
  const detail = `scanned ${inWords(now - completedAt)} ago, at ${isoTime(completedAt)}; max-scan-age is ${inWords(maxScanAge)}`;
  return [{ code: "scan-too-old", detail }];
}

const MAX_NAMED = 3;

function exploitationProblems(unknown: readonly UnknownExploitation[]): Problem[] {
  const names = [...new Set(unknown.map(({ vulnerability }) => vulnerability))].sort();
  const code = unknown.find((each) => each.code !== "exploitation-unknown")?.code ?? "exploitation-unknown";
  if (names.length === 0) return [];
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  const reasons = [...new Set(unknown.map(({ why }) => why))].sort();
  const others = reasons.length > MAX_NAMED ? "; ..." : "";
  const why = `${reasons.slice(0, MAX_NAMED).join("; ")}${others}`;
  const detail = `${names.slice(0, MAX_NAMED).join(", ")}${more}: ${why}`;
  return [{ code, detail }];
}

export function compareScans(a: ReportScan, b: ReportScan): number {
  return compareFields(a, b, SORTED_BY) || compareText(a.imageTags.join(" "), b.imageTags.join(" "));
}

const SORTED_BY = ["repositoryName", "registryId", "awsRegion", "imageDigest", "reference", "platform"] as const;
