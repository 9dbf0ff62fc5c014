import type { DescribeImageScanFindingsResponse } from "@aws-sdk/client-ecr";
import type { InconclusiveCode, Outcome } from "../../core/search/scan-result.ts";
import { isObject, textAt } from "../../core/text/json-values.ts";
import type { AwsCall } from "../aws/aws-failure.ts";
import { type ListedFindings, readFindings } from "../findings/findings.ts";
import { statusOutcome } from "../findings/scan-status.ts";
import type { EcrApi } from "./ecr-api.ts";
import { type Fault, faultOf, type RetryPolicy } from "./faults.ts";

/** One manifest of one repository. */
export type ManifestId = { registryId: string | null; repositoryName: string; imageDigest: string };

/** One full read of an image's scan: all of its pages, or as far as they came. */
export type ScanAnswer = ListedFindings & {
  registryId: string | null;
  status: string | null;
  /** Why this is no whole answer; null where it is one. */
  problem: { outcome: Outcome & { kind: "inconclusive" }; retry: RetryPolicy; fault: Fault | null } | null;
};

/** ECR's largest page. Enhanced answers come 100 a page whatever is asked. */
const PAGE_SIZE = 1_000;

/** Far beyond what any image has: a service that pages for ever is stopped here. */
const MOST_PAGES = 500;

/** Reads every page. What fails on the way is the answer's problem, and what was read before it is kept. */
export async function readScan(api: EcrApi, image: ManifestId, call: AwsCall): Promise<ScanAnswer> {
  const answer: ScanAnswer = { ...nothingListed(), registryId: null, status: null, problem: null };
  const tokens = new Set<string>();
  let nextToken: string | undefined;
  for (let page = 1; answer.problem === null; page += 1) {
    let response: DescribeImageScanFindingsResponse;
    try {
      response = await api.describeImageScanFindings({
        ...(image.registryId === null ? {} : { registryId: image.registryId }),
        repositoryName: image.repositoryName,
        imageId: { imageDigest: image.imageDigest },
        maxResults: PAGE_SIZE,
        ...(nextToken === undefined ? {} : { nextToken }),
      });
    } catch (error) {
      const fault = faultOf(error, call);
      answer.problem = { outcome: because(fault.code, fault.detail), retry: fault.retry, fault };
      break;
    }
    answer.problem = pageProblem(answer, response, image, page) ?? addPage(answer, response, page);
    nextToken = response.nextToken === "" ? undefined : response.nextToken;
    if (nextToken === undefined || answer.problem !== null) break;
    if (tokens.has(nextToken) || page >= MOST_PAGES) {
      const why = page >= MOST_PAGES ? "there was no end to the pages" : "ECR offered the same next page twice";
      answer.problem = brief("pages-missing", `${why}, after page ${page}`);
    }
    tokens.add(nextToken);
  }
  return answer;
}

function nothingListed(): ListedFindings {
  return { type: null, findings: [], listedCounts: new Map(), claimedCounts: null, completedAt: null, fault: null };
}

/** What makes a page one that does not belong here. */
function pageProblem(
  answer: ScanAnswer,
  response: DescribeImageScanFindingsResponse,
  image: ManifestId,
  page: number,
): ScanAnswer["problem"] {
  const { imageScanStatus, imageScanFindings } = response;
  const other = subjectBeside(response, { ...image, registryId: image.registryId ?? answer.registryId });
  if (other !== null) {
    return brief("service-error", `ECR was asked about ${image.imageDigest} and answered about ${other}`);
  }
  if (page === 1) return null;
  const completedAt = imageScanFindings?.imageScanCompletedAt?.getTime() ?? answer.completedAt;
  const same = (imageScanStatus?.status ?? answer.status) === answer.status && completedAt === answer.completedAt;
  return same ? null : brief("pages-missing", `the scan changed while its pages were read, at page ${page}`);
}

/** What an answer says it is about, where that is not `image`; it need not say all of it. A tag alone was never asked for. */
function subjectBeside(
  { registryId, repositoryName, imageId }: DescribeImageScanFindingsResponse,
  image: ManifestId,
): string | null {
  const digest = imageId?.imageDigest ?? null;
  const tag = imageId?.imageTag ?? null;
  if (digest !== null && digest !== image.imageDigest) return digest;
  if (digest === null && tag !== null) return `the tag ${tag}`;
  const repository = repositoryName ?? image.repositoryName;
  if (repository !== image.repositoryName) return `repository ${repository}`;
  const registry = registryId ?? image.registryId;
  return image.registryId === null || registry === image.registryId ? null : `registry ${registry}`;
}

/** Adds a page's findings. What is amiss with them, or with the scan's status, is returned. */
function addPage(answer: ScanAnswer, response: DescribeImageScanFindingsResponse, page: number): ScanAnswer["problem"] {
  const status: unknown = response.imageScanStatus;
  const listed = readFindings(response.imageScanFindings);
  answer.registryId ??= response.registryId ?? null;
  answer.status ??= isObject(status) ? textAt(status, "status") : null;
  answer.completedAt ??= listed.completedAt;
  if (answer.type === null || listed.findings.length > 0) answer.type = listed.type ?? answer.type;
  for (const finding of listed.findings) answer.findings.push(finding);
  for (const [severity, count] of listed.listedCounts) {
    answer.listedCounts.set(severity, count + (answer.listedCounts.get(severity) ?? 0));
  }
  // Each page repeats the whole scan's counts, or says its own: the largest holds for the sum of the lists either way.
  for (const [severity, count] of listed.claimedCounts ?? []) {
    answer.claimedCounts ??= new Map();
    answer.claimedCounts.set(severity, Math.max(count, answer.claimedCounts.get(severity) ?? 0));
  }
  answer.claimedCounts ??= listed.claimedCounts;
  const notDone = page === 1 ? statusOutcome(isObject(status) ? status : {}, listed) : null;
  if (notDone?.kind === "inconclusive") return problemOf(notDone);
  answer.fault ??= listed.fault;
  // Only a list that is missing ends the reading: one odd finding does not hide the pages after it.
  return listed.fault?.kind === "inconclusive" && listed.fault.code === "findings-missing"
    ? problemOf(listed.fault)
    : null;
}

const PATIENCE: ReadonlyMap<string, RetryPolicy> = new Map([
  ["scan-pending", "deadline"],
  ["findings-unavailable", "brief"],
  ["unknown-status", "brief"],
  ["findings-missing", "brief"],
]);

function problemOf(outcome: Outcome & { kind: "inconclusive" }): ScanAnswer["problem"] {
  return { outcome, retry: PATIENCE.get(outcome.code) ?? "none", fault: null };
}

function brief(code: InconclusiveCode, detail: string): ScanAnswer["problem"] {
  return { outcome: because(code, detail), retry: "brief", fault: null };
}

function because(code: InconclusiveCode, detail: string): Outcome & { kind: "inconclusive" } {
  return { kind: "inconclusive", code, detail };
}
