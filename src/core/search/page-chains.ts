import { type Counts, claimedBeyondListed, type Evaluation, type Failure, NEVER } from "./observations.ts";

/** One recorded call whose response is one page of a scan. */
export type Page = Evaluation &
  Counts & {
    /** The token in the request; null for the first page. */
    asked: string | null;
    /** The token of the next page; null for the last page. */
    offered: string | null;
    /** The tags in the request and the response, sorted. */
    tags: readonly string[];
  };

/** Equal for pages of equal content: several exports may contain the same call. */
export function pageKey({ claimedCounts, listedCounts, findings, ...page }: Page): string {
  const { asked, offered, at, type, status, completedAt, tags } = page;
  const counts = [claimedCounts, listedCounts].map((map) => map && [...map].sort(([a], [b]) => (a < b ? -1 : 1)));
  const arns = findings.flatMap(({ arn }) => arn ?? []).sort();
  return JSON.stringify([asked, offered, at, type, status, completedAt, tags, arns, ...counts]);
}

/** The pages of one read are at most this far apart, ms: paging takes far less, and most scans recur less often. */
const LONGEST_READ = 3_600_000;

/** Far more than any image has, as for live results. */
const MOST_PAGES = 500;

type WholeRead = { evaluation: Evaluation; tags: readonly string[] };

/**
 * Follows the pages from each first page in the order of their times. A complete chain is an evaluation at the time of
 * its last call, of the tags that all pages name; every other page is a failure for missing pages.
 */
export function joinPages(pages: ReadonlyMap<string, Page>): { evaluations: WholeRead[]; failures: Failure[] } {
  const evaluations: WholeRead[] = [];
  const failures: Failure[] = [];
  const inOrder = [...pages]
    .sort(([a, { at: atA }], [b, { at: atB }]) => (atA !== atB ? atA - atB : a < b ? -1 : 1))
    .map(([, page]) => page);
  const continuations = new Map<string, Page[]>();
  for (const page of inOrder) {
    const key = scanKey(page.asked, page);
    const known = continuations.get(key);
    if (known === undefined) continuations.set(key, [page]);
    else known.push(page);
  }
  const reached = new Set<Page>();
  for (const start of inOrder.filter(({ asked }) => asked === null)) {
    const chain = chainFrom(start, continuations);
    const last = chain.at(-1) ?? start;
    for (const page of chain) reached.add(page);
    const excess = last.offered === null ? claimedBeyondListed(chain) : null;
    if (last.offered !== null) {
      const page = `page ${chain.length + 1}`;
      const detail =
        last.completedAt === null
          ? `${page} exists, but without imageScanCompletedAt no call can be matched to the same scan`
          : `${page} of the same scan is missing`;
      failures.push(pageFailure("pages-missing", detail, last));
    } else if (excess !== null) {
      failures.push(pageFailure("counts-disagree", excess, last));
    } else {
      const { at, type, status, completedAt } = last;
      const tags = start.tags.filter((tag) => chain.every((page) => page.tags.includes(tag)));
      evaluations.push({ evaluation: { at, type, status, completedAt }, tags });
    }
  }
  for (const page of inOrder) {
    if (reached.has(page)) continue;
    failures.push(pageFailure("pages-missing", "a later page was found, but not the page before it", page));
  }
  return { evaluations, failures };
}

/** What the pages of one read have in common, with the token of the page. */
function scanKey(asked: string | null, { status, completedAt }: Page): string {
  return JSON.stringify([asked, status, completedAt]);
}

function chainFrom(start: Page, continuations: ReadonlyMap<string, readonly Page[]>): readonly Page[] {
  const chain = [start];
  const seen = new Set(chain);
  let last = start;
  while (last.offered !== null && chain.length < MOST_PAGES) {
    const next = nextPage(continuations.get(scanKey(last.offered, start)) ?? [], last, start, seen);
    if (next === null) break;
    chain.push(next);
    seen.add(next);
    last = next;
  }
  return chain;
}

/** The first of `candidates` (sorted by time) that can be the next page of a read. */
function nextPage(candidates: readonly Page[], before: Page, start: Page, seen: ReadonlySet<Page>): Page | null {
  // Without times, it is unknown whether two calls are of one read and of one scan.
  if (before.at === NEVER || before.completedAt === null) return null;
  for (let index = firstAt(candidates, before.at); index < candidates.length; index += 1) {
    const page = candidates[index];
    if (page === undefined || page.at - start.at > LONGEST_READ) return null;
    if (!seen.has(page) && (page.type === null || before.type === null || page.type === before.type)) return page;
  }
  return null;
}

/** The index of the first page at `time` or later. */
function firstAt(pages: readonly Page[], time: number): number {
  let [low, high] = [0, pages.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pages[middle]?.at ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pageFailure(code: Failure["code"], detail: string, { at, status }: Page): Failure {
  return { code, detail, at, status };
}
