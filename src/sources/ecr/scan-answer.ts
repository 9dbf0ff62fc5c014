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

/** One full read of an image's scan: all of its pages, or those up to a problem. */
export type ScanAnswer = ListedFindings & {
  registryId: string | null;
  status: string | null;
  /** Why the read is incomplete; null if it is complete. */
  problem: { outcome: Outcome & { kind: "inconclusive" }; retry: RetryPolicy; fault: Fault | null } | null;
};

/** ECR's largest page. Enhanced findings come 100 a page regardless. */
const PAGE_SIZE = 1_000;

/** Far more than any image has; stops a service that never ends its pages. */
const MOST_PAGES = 500;

/** Reads every page. A failure becomes the read's problem, and the pages before it are kept. */
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
      const why = page >= MOST_PAGES ? "there are too many pages" : "the pagination token repeated";
      answer.problem = brief("pages-missing", `${why} (at page ${page})`);
    }
    tokens.add(nextToken);
  }
  return answer;
}

function nothingListed(): ListedFindings {
  return { type: null, findings: [], listedCounts: new Map(), claimedCounts: null, completedAt: null, fault: null };
}

/** Why a page does not belong to this read; null if it does. */
function pageProblem(
  answer: ScanAnswer,
  response: DescribeImageScanFindingsResponse,
  image: ManifestId,
  page: number,
): ScanAnswer["problem"] {
  const { imageScanStatus, imageScanFindings } = response;
  const other = subjectBeside(response, { ...image, registryId: image.registryId ?? answer.registryId });
  if (other !== null) {
    return brief("service-error", `the response is about ${other}, not about ${image.imageDigest}`);
  }
  if (page === 1) return null;
  const completedAt = imageScanFindings?.imageScanCompletedAt?.getTime() ?? answer.completedAt;
  const same = (imageScanStatus?.status ?? answer.status) === answer.status && completedAt === answer.completedAt;
  return same ? null : brief("pages-missing", `the scan changed at page ${page}, while it was read`);
}

/** What a response is about, if that is not `image`. It need not name all parts, but a tag alone was not requested. */
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

/** Adds a page's findings. Returns the problem with them or with the scan's status. */
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
  // Each page has the counts of the whole scan or its own: the largest is at most the sum of the lists either way.
  for (const [severity, count] of listed.claimedCounts ?? []) {
    answer.claimedCounts ??= new Map();
    answer.claimedCounts.set(severity, Math.max(count, answer.claimedCounts.get(severity) ?? 0));
  }
  answer.claimedCounts ??= listed.claimedCounts;
  const notDone = page === 1 ? statusOutcome(isObject(status) ? status : {}, listed) : null;
  if (notDone?.kind === "inconclusive") return problemOf(notDone);
  answer.fault ??= listed.fault;
  // Only a missing list ends the read: a malformed finding must not hide the pages after it.
  return listed.fault?.kind === "inconclusive" && listed.fault.code === "findings-missing"
    ? problemOf(listed.fault)
    : null;
}

const RETRIES: ReadonlyMap<string, RetryPolicy> = new Map([
  ["scan-pending", "deadline"],
  ["findings-unavailable", "brief"],
  ["unknown-status", "brief"],
  ["findings-missing", "brief"],
]);

function problemOf(outcome: Outcome & { kind: "inconclusive" }): ScanAnswer["problem"] {
  return { outcome, retry: RETRIES.get(outcome.code) ?? "none", fault: null };
}

function brief(code: InconclusiveCode, detail: string): ScanAnswer["problem"] {
  return { outcome: because(code, detail), retry: "brief", fault: null };
}

function because(code: InconclusiveCode, detail: string): Outcome & { kind: "inconclusive" } {
  return { kind: "inconclusive", code, detail };
}
