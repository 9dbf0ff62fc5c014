import { CLOCK_TOLERANCE } from "../text/time.ts";
import { imageKey } from "./image-key.ts";
import { claimedBeyondListed, type Evaluation, type Failure, type Moment, NEVER } from "./observations.ts";
import { lesser, packagesOf } from "./occurrences.ts";
import { joinPages, type Page, pageKey } from "./page-chains.ts";
import type { Image, InconclusiveCode, Package, ScanResult } from "./scan-result.ts";
import { addPackage, occurrencesIn, type SeenPackages } from "./seen-packages.ts";
import { noSeverityCounts, type Severity, type SeverityCounts } from "./severity.ts";

type Source = ScanResult["source"];

/** What one source observed of an image. */
type Evidence = {
  /** The latest complete evaluation. */
  evaluated: Evaluation | null;
  /** When each tag was last evaluated by a call that named it. */
  tagEvaluations: Map<string, Moment>;
  /** The latest of each code. */
  failures: Map<InconclusiveCode, Failure>;
  /** Calls whose responses are pages, by their content. */
  pages: Map<string, Page>;
};

/**
 * What is known about one image, folded over all its results. It grows with distinct findings, tags and pages, not with the number of results.
 */
export type ImageHistory = {
  reference: string | null;
  image: Omit<Image, "imageTags" | "indexDigest">;
  imageTags: Set<string>;
  /** The image indexes through which it was found. */
  indexDigests: Set<string>;
  evidence: Record<Source, Evidence | null>;
  /** The packages in which each finding was seen, of any severity, by the name of the finding. */
  findings: SeenPackages;
};

export type ImageHistories = Map<string, ImageHistory>;

/** Adds one result. Commutes. `now`: epoch ms; a result that was observed later has no credible time. */
export function recordResult(histories: ImageHistories, result: ScanResult, now: number): void {
  const { image, reference, source, findings } = result;
  const history = historyAt(histories, historyKey(image), image);
  mergeNames(history, {
    reference,
    image,
    imageTags: image.imageTags,
    indexDigests: image.indexDigest === null ? [] : [image.indexDigest],
  });
  recordEvidence(evidenceOf(history, source), result, now);
  for (const finding of findings) {
    const severity = finding.severity ?? "UNKNOWN";
    for (const found of packagesOf(finding)) {
      addPackage(history.findings, finding.name ?? finding.description, found, severity);
    }
  }
}

export type Assessment = {
  history: ImageHistory;
  source: Source;
  evaluated: Evaluation | null;
  /** Failures that no later evaluation resolved: live ones first, then newest first. Empty: the image is evaluated. */
  failures: Failure[];
  counts: SeverityCounts;
};

/**
 * The state of each image after all results were added. A failure is resolved only by an evaluation of the same image
 * that was observed later; a live failure only by a live evaluation, whatever recorded calls contain.
 */
export function assess(histories: ImageHistories): Assessment[] {
  const joined = new Map([...histories.values()].map((history) => [history, joinEvidence(history)] as const));
  const lastEvaluation = tagEvaluations(joined);
  return (
    [...joined]
      .map(([history, { ecr, cloudtrail }]): Assessment => {
        const resolvedLive = Math.max(ecr?.evaluated?.at ?? NEVER, lastEvaluation(history, ["ecr"]));
        const resolvedAny = Math.max(
          resolvedLive,
          cloudtrail?.evaluated?.at ?? NEVER,
          lastEvaluation(history, SOURCES),
        );
        return {
          history,
          source: ecr === null ? "cloudtrail" : "ecr",
          evaluated: ecr?.evaluated ?? cloudtrail?.evaluated ?? null,
          failures: [...unresolved(ecr, resolvedLive), ...unresolved(cloudtrail, resolvedAny)],
          counts: countOccurrences(history),
        };
      })
      // A failure that named only a tag is not shown after the tag was evaluated by digest.
      .filter(({ evaluated, failures }) => evaluated !== null || failures.length > 0)
  );
}

/** Where a finding of this name was seen in an image, of any severity. `wanted`: in lower case. */
export function occurrencesNamed(
  { findings }: Pick<ImageHistory, "findings">,
  wanted: string,
): { severity: Severity; package: Pick<Package, "name" | "version" | "path"> }[] {
  return [...occurrencesIn(findings)].flatMap(({ id, package: { name, version, path }, severity }) => {
    return id?.trim().toLowerCase() === wanted ? { severity, package: { name, version, path } } : [];
  });
}

const SOURCES = ["ecr", "cloudtrail"] as const satisfies Source[];

/** Without a digest, the tags distinguish images. */
function historyKey(image: Image): string {
  const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = image;
  if (imageDigest !== null) return imageKey(image);
  return JSON.stringify([registryId, awsRegion, repositoryName, [...imageTags].sort()]);
}

function historyAt(histories: ImageHistories, key: string, image: ImageHistory["image"]): ImageHistory {
  const known = histories.get(key);
  if (known !== undefined) return known;
  const { awsRegion, registryId, repositoryName, imageDigest, platform } = image;
  const history: ImageHistory = {
    reference: null,
    image: { awsRegion, registryId, repositoryName, imageDigest, platform },
    imageTags: new Set(),
    indexDigests: new Set(),
    evidence: { ecr: null, cloudtrail: null },
    findings: new Map(),
  };
  histories.set(key, history);
  return history;
}

type Names = Pick<ImageHistory, "reference"> & {
  image: Pick<Image, "platform">;
  imageTags: Iterable<string>;
  indexDigests: Iterable<string>;
};

function mergeNames(known: ImageHistory, { reference, image, imageTags, indexDigests }: Names): void {
  known.reference = lesser(known.reference, reference);
  known.image.platform = lesser(known.image.platform, image.platform);
  for (const tag of imageTags) known.imageTags.add(tag);
  for (const digest of indexDigests) known.indexDigests.add(digest);
}

function evidenceOf({ evidence }: ImageHistory, source: Source): Evidence {
  return (evidence[source] ??= {
    evaluated: null,
    tagEvaluations: new Map(),
    failures: new Map(),
    pages: new Map(),
  });
}

function recordEvidence(evidence: Evidence, result: ScanResult, now: number): void {
  const { observedAt, scan, page, outcome, image } = result;
  const observed = observedAt !== null && observedAt <= now + CLOCK_TOLERANCE ? observedAt : null;
  const at = observed ?? NEVER;
  if (outcome.kind === "inconclusive")
    return addFailure(evidence, { ...outcome, at: asFailure(at), status: scan.status });
  const { claimedCounts, listedCounts } = result;
  if (page.asked !== null || page.offered !== null) {
    const findings = result.findings.flatMap(({ arn, severity }) => (arn === null ? [] : [{ arn, severity }]));
    const counts = { claimedCounts, listedCounts, findings };
    const entry: Page = { ...scan, ...page, ...counts, at, tags: [...image.imageTags].sort() };
    evidence.pages.set(pageKey(entry), entry);
    return;
  }
  const excess = claimedBeyondListed([result]);
  if (excess === null) addEvaluation(evidence, { ...scan, at }, image.imageTags);
  else addFailure(evidence, { code: "counts-disagree", detail: excess, at: asFailure(at), status: scan.status });
}

function addEvaluation(evidence: Evidence, evaluation: Evaluation, tags: readonly string[]): void {
  evidence.evaluated = latest(evidence.evaluated, evaluation);
  for (const tag of tags) addTagEvaluation(evidence, tag, evaluation.at);
}

function addTagEvaluation({ tagEvaluations: known }: Evidence, tag: string, at: Moment): void {
  known.set(tag, Math.max(at, known.get(tag) ?? NEVER));
}

function addFailure({ failures }: Evidence, { code, detail, at, status }: Failure): void {
  const known = failures.get(code);
  const isFirst = known === undefined || (at === known.at ? detail < known.detail : at > known.at);
  if (isFirst) failures.set(code, { code, detail, at, status });
}

/** A failure without a credible time counts as the newest. */
function asFailure(at: Moment): Moment {
  return at === NEVER ? Number.POSITIVE_INFINITY : at;
}

/** The evidence of each source, with its pages joined into evaluations and failures. */
function joinEvidence({ evidence }: ImageHistory): Record<Source, Evidence | null> {
  const joined = (own: Evidence | null): Evidence | null => {
    if (own === null || own.pages.size === 0) return own;
    const whole: Evidence = {
      evaluated: own.evaluated,
      tagEvaluations: new Map(own.tagEvaluations),
      failures: new Map(own.failures),
      pages: new Map(),
    };
    const { evaluations, failures } = joinPages(own.pages);
    for (const { evaluation, tags } of evaluations) addEvaluation(whole, evaluation, tags);
    for (const failure of failures) addFailure(whole, { ...failure, at: asFailure(failure.at) });
    return whole;
  };
  return { ecr: joined(evidence.ecr), cloudtrail: joined(evidence.cloudtrail) };
}

/** The failures that no evaluation resolved, which are those at `resolvedAt` or later; newest first. */
function unresolved(evidence: Evidence | null, resolvedAt: Moment): Failure[] {
  return [...(evidence?.failures.values() ?? [])]
    .filter(({ at }) => at >= resolvedAt)
    .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1));
}

/**
 * When the tags of a history without a digest were last evaluated, whichever digest they pointed to: the earliest of
 * these times, because every tag has to be evaluated. Only calls that named the tag count, because tags move.
 */
function tagEvaluations(
  joined: ReadonlyMap<ImageHistory, Record<Source, Evidence | null>>,
): (history: ImageHistory, sources: readonly Source[]) => Moment {
  const times: Record<Source, Map<string, Moment>> = { ecr: new Map(), cloudtrail: new Map() };
  const tagKey = ({ image: { registryId, awsRegion, repositoryName } }: ImageHistory, tag: string) =>
    JSON.stringify([registryId, awsRegion, repositoryName, tag]);
  for (const [history, evidence] of joined) {
    if (history.image.imageDigest === null) continue;
    for (const source of SOURCES) {
      for (const [tag, at] of evidence[source]?.tagEvaluations ?? []) {
        const key = tagKey(history, tag);
        times[source].set(key, Math.max(at, times[source].get(key) ?? NEVER));
      }
    }
  }
  return (history, sources) => {
    if (history.image.imageDigest !== null || history.imageTags.size === 0) return NEVER;
    let earliest = Number.POSITIVE_INFINITY;
    for (const tag of history.imageTags) {
      const key = tagKey(history, tag);
      earliest = Math.min(earliest, Math.max(...sources.map((source) => times[source].get(key) ?? NEVER)));
    }
    return earliest;
  };
}

function countOccurrences({ findings }: ImageHistory): SeverityCounts {
  const counts = noSeverityCounts();
  for (const { severity } of occurrencesIn(findings)) counts[severity] += 1;
  return counts;
}

/** The later of two. At the same time, the one whose scan is older or undated, so that no newer scan hides its age. */
function latest(a: Evaluation | null, b: Evaluation | null): Evaluation | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  const [ageOfA, ageOfB] = [a.completedAt ?? NEVER, b.completedAt ?? NEVER];
  if (ageOfA !== ageOfB) return ageOfA < ageOfB ? a : b;
  return JSON.stringify([a.type, a.status]) <= JSON.stringify([b.type, b.status]) ? a : b;
}
