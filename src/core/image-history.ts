import { name as findingName, packagesOf } from "./detection.ts";
import type { Image, InconclusiveCode, Package, ScanResult } from "./scan-result.ts";
import { noSeverityCounts, type Severity, type SeverityCounts, worstSeverity } from "./severity.ts";

/** When an answer came, epoch ms. Without a time, an evaluation counts as the oldest and a failure as the newest. */
type Moment = number;

type Evaluation = Pick<ScanResult["scan"], "type" | "status" | "completedAt"> & { at: Moment };

/** One call of a scan that is spread over pages. */
type Page = Evaluation & {
  asked: string | null;
  offered: string | null;
  claimed: ReadonlyMap<string, number> | null;
  listed: ReadonlyMap<string, number>;
};

export type Failure = { code: InconclusiveCode; detail: string; at: Moment; status: string | null };

/**
 * What is known of one image, folded over every answer about it. Plain data, so that a thread can hand it over; it
 * grows with distinct findings and pages, not with the number of answers.
 */
export type ImageHistory = {
  source: ScanResult["source"];
  reference: string | null;
  image: Image;
  evaluated: Evaluation | null;
  failures: Map<InconclusiveCode, Failure>;
  pages: Map<string, Page>;
  /** Every distinct occurrence seen, of any severity, with the worst that was said of it. */
  occurrences: Map<string, Severity>;
};

export type ImageHistories = Map<string, ImageHistory>;

/** Adds one answer. Commutes. */
export function recordResult(histories: ImageHistories, result: ScanResult): void {
  mergeHistory(histories, imageKey(result.image), historyOf(result));
}

/** Adds all of `share` to `histories`. Commutes. */
export function mergeHistories(histories: ImageHistories, share: ImageHistories): void {
  for (const [key, history] of share) mergeHistory(histories, key, history);
}

export type Assessment = {
  history: ImageHistory;
  evaluated: Evaluation | null;
  /** What still matters, newest first: an earlier failure ends with a later evaluation. Empty: the image is evaluated. */
  failures: Failure[];
  counts: SeverityCounts;
};

/** What each image comes to, once every answer is in. */
export function assess(histories: ImageHistories): Assessment[] {
  const evaluations = new Map<ImageHistory, { evaluated: Evaluation | null; failures: Failure[] }>();
  for (const history of histories.values()) {
    const joined = joinPages(history.pages);
    const evaluated = [history.evaluated, ...joined.evaluations].reduce(latest, null);
    evaluations.set(history, { evaluated, failures: [...history.failures.values(), ...joined.failures] });
  }
  const named = evaluatedTags(evaluations);
  return (
    [...evaluations]
      .map(([history, { evaluated, failures }]) => {
        const resolvedAt = Math.max(evaluated?.at ?? NEVER, named(history));
        return {
          history,
          evaluated,
          failures: failures
            .filter(({ at }) => at >= resolvedAt)
            .sort((a, b) => b.at - a.at || (a.code < b.code ? -1 : 1)),
          counts: countOccurrences(history),
        };
      })
      // A failure that named only a tag, and was answered later by digest, leaves nothing to tell.
      .filter(({ evaluated, failures }) => evaluated !== null || failures.length > 0)
  );
}

/** Where a finding of this name was seen in an image, of whatever severity; `wanted` in lower case. */
export function occurrencesOf(
  { occurrences }: Pick<ImageHistory, "occurrences">,
  wanted: string,
): { severity: Severity; package: Pick<Package, "name" | "version" | "path"> }[] {
  return [...occurrences].flatMap(([key, severity]) => {
    const [id = null, name = null, version = null, path = null]: (string | null)[] = JSON.parse(key);
    return id?.trim().toLowerCase() === wanted ? [{ severity, package: { name, version, path } }] : [];
  });
}

const NEVER: Moment = Number.NEGATIVE_INFINITY;

function imageKey(image: Image): string {
  const { registryId, awsRegion, repositoryName, imageDigest, imageTags } = image;
  return JSON.stringify([registryId, awsRegion, repositoryName, imageDigest ?? imageTags]);
}

function historyOf(result: ScanResult): ImageHistory {
  const { call, scan, page, outcome } = result;
  const evaluation: Evaluation = { ...scan, at: call.time ?? NEVER };
  const history: ImageHistory = {
    source: result.source,
    reference: result.reference,
    image: { ...result.image },
    evaluated: null,
    failures: new Map(),
    pages: new Map(),
    occurrences: new Map(),
  };
  const fail = (code: InconclusiveCode, detail: string) =>
    history.failures.set(code, { code, detail, at: call.time ?? Number.POSITIVE_INFINITY, status: scan.status });
  if (outcome.kind === "inconclusive") {
    fail(outcome.code, outcome.detail);
  } else if (page.asked !== null || page.offered !== null) {
    const { asked, offered } = page;
    const entry: Page = { ...evaluation, asked, offered, claimed: result.claimedCounts, listed: result.listedCounts };
    history.pages.set(JSON.stringify([asked, offered, call.time]), entry);
  } else {
    const excess = claimedBeyondListed([{ claimed: result.claimedCounts, listed: result.listedCounts }]);
    if (excess === null) history.evaluated = evaluation;
    else fail("counts-disagree", excess);
  }
  for (const finding of result.findings) {
    const severity = finding.severity ?? "UNKNOWN";
    const id = finding.name ?? findingName(finding) ?? finding.description;
    for (const found of packagesOf(finding)) {
      const key = JSON.stringify([id, found.name, found.version, found.path]);
      history.occurrences.set(key, worstSeverity([severity, history.occurrences.get(key) ?? severity]) ?? severity);
    }
  }
  return history;
}

function mergeHistory(histories: ImageHistories, key: string, other: ImageHistory): void {
  const known = histories.get(key);
  if (known === undefined) {
    histories.set(key, other);
    return;
  }
  if (other.source === "ecr") known.source = "ecr";
  known.reference = lesser(known.reference, other.reference);
  known.image.indexDigest = lesser(known.image.indexDigest, other.image.indexDigest);
  known.image.platform = lesser(known.image.platform, other.image.platform);
  known.image.imageTags = [...new Set([...known.image.imageTags, ...other.image.imageTags])];
  known.evaluated = latest(known.evaluated, other.evaluated);
  for (const [code, failure] of other.failures) {
    const before = known.failures.get(code);
    if (before === undefined || isNewer(failure, before)) known.failures.set(code, failure);
  }
  for (const [page, entry] of other.pages) known.pages.set(page, entry);
  for (const [occurrence, severity] of other.occurrences) {
    const before = known.occurrences.get(occurrence);
    known.occurrences.set(
      occurrence,
      before === undefined ? severity : (worstSeverity([before, severity]) ?? severity),
    );
  }
}

/** Follows the pages from each first one. A chain that ends is an evaluation at its last call; what is left is missing pages. */
function joinPages(pages: ReadonlyMap<string, Page>): { evaluations: Evaluation[]; failures: Failure[] } {
  const evaluations: Evaluation[] = [];
  const failures: Failure[] = [];
  const inOrder = [...pages].sort(([a, { at: atA }], [b, { at: atB }]) => (atA !== atB ? atA - atB : a < b ? -1 : 1));
  const byAsked = new Map<string | null, Page[]>();
  for (const [, page] of inOrder) byAsked.set(page.asked, [...(byAsked.get(page.asked) ?? []), page]);
  const reached = new Set<Page>();
  for (const start of byAsked.get(null) ?? []) {
    const chain = new Set([start]);
    let last = start;
    while (last.offered !== null) {
      const { offered, at } = last;
      const next = byAsked.get(offered)?.find((page) => page.at >= at && !chain.has(page));
      if (next === undefined) break;
      chain.add(next);
      last = next;
    }
    for (const page of chain) reached.add(page);
    const excess = last.offered === null ? claimedBeyondListed([...chain]) : null;
    if (last.offered !== null) {
      failures.push(pageFailure("pages-missing", `page ${chain.size + 1} was offered and is not here`, last));
    } else if (excess !== null) {
      failures.push(pageFailure("counts-disagree", excess, last));
    } else {
      evaluations.push({ at: last.at, type: last.type, status: last.status, completedAt: last.completedAt });
    }
  }
  for (const [, page] of inOrder) {
    if (!reached.has(page))
      failures.push(pageFailure("pages-missing", "a later page is here, not the one before it", page));
  }
  return { evaluations, failures };
}

function pageFailure(code: InconclusiveCode, detail: string, { at, status }: Page): Failure {
  return { code, detail, at: at === NEVER ? Number.POSITIVE_INFINITY : at, status };
}

/** The counts that the answers claim beyond what they list, in words; null where the lists are whole. */
export function claimedBeyondListed(pages: readonly Pick<Page, "claimed" | "listed">[]): string | null {
  const claimed = new Map<string, number>();
  const listed = new Map<string, number>();
  for (const page of pages) {
    for (const [severity, count] of page.claimed ?? []) {
      claimed.set(severity, Math.max(count, claimed.get(severity) ?? 0));
    }
    for (const [severity, count] of page.listed) listed.set(severity, count + (listed.get(severity) ?? 0));
  }
  for (const [severity, count] of [...claimed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const found = listed.get(severity) ?? 0;
    if (count > found) return `findingSeverityCounts says ${count} ${severity}, ${found} listed`;
  }
  return null;
}

/** When a tag was last evaluated under whatever digest, for failures that could name no digest. */
function evaluatedTags(
  evaluations: ReadonlyMap<ImageHistory, { evaluated: Evaluation | null }>,
): (history: ImageHistory) => Moment {
  const times = new Map<string, Moment>();
  const tagKey = ({ registryId, awsRegion, repositoryName }: Image, tag: string) =>
    JSON.stringify([registryId, awsRegion, repositoryName, tag]);
  for (const [{ image }, { evaluated }] of evaluations) {
    if (evaluated === null || image.imageDigest === null) continue;
    for (const tag of image.imageTags) {
      const key = tagKey(image, tag);
      times.set(key, Math.max(evaluated.at, times.get(key) ?? NEVER));
    }
  }
  return ({ image }) => {
    if (image.imageDigest !== null || image.imageTags.length === 0) return NEVER;
    return Math.min(...image.imageTags.map((tag) => times.get(tagKey(image, tag)) ?? NEVER));
  };
}

function countOccurrences(history: ImageHistory): SeverityCounts {
  const counts = noSeverityCounts();
  for (const severity of history.occurrences.values()) counts[severity] += 1;
  return counts;
}

function latest(a: Evaluation | null, b: Evaluation | null): Evaluation | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

function isNewer(a: Failure, b: Failure): boolean {
  return a.at !== b.at ? a.at > b.at : a.detail < b.detail;
}

function lesser(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a <= b ? a : b;
}
