import assert from "node:assert/strict";
import type { Report, ReportScan } from "../../src/core/report/report.ts";

/**
 * The most important property: with policy, options and clock fixed, adding input never removes a blocking occurrence, never
 * turns an image or input that is not evaluated into an evaluated or accepted one, and never turns a run into passed.
 * `mayResolve` decides on the exceptions: the addition is a later evaluated observation of that image, or supplies exactly
 * what was missing.
 */
export function assertAdding(
  before: Report,
  after: Report,
  mayResolve: (unevaluated: ReportScan, now: ReportScan | undefined) => boolean = () => false,
): void {
  const blocking = new Set(blockingOf(after));
  const removed = blockingOf(before).filter((occurrence) => !blocking.has(occurrence));
  assert.deepEqual(removed, [], "adding removed a blocking occurrence");

  const now = new Map(after.scans.map((scan) => [imageOf(scan), scan]));
  const isStillOpen = (scan: ReportScan) => {
    const found = now.get(imageOf(scan));
    return found !== undefined && isOpen(found);
  };
  const resolved = before.scans.filter((scan) => isOpen(scan) && !isStillOpen(scan));
  const exempt = resolved.filter((scan) => !mayResolve(scan, now.get(imageOf(scan))));
  assert.deepEqual(exempt, [], "adding turned an image that is not evaluated into an evaluated or accepted one");

  const paths = new Set(after.inputs.problems.map(({ path }) => path));
  const read = before.inputs.problems.filter(
    ({ path, code }) => code !== "no-matching-events" && code !== "nothing-evaluated" && !paths.has(path),
  );
  assert.deepEqual(read, [], "adding removed the problem of an input");

  if (before.verdict === "failed") assert.equal(after.verdict, "failed");
  const isAllResolved = before.scans.every((scan) => !isOpen(scan) || resolved.includes(scan));
  if (before.verdict !== "passed" && !isAllResolved) {
    assert.notEqual(after.verdict, "passed", "adding turned a run into passed");
  }
}

/** Every occurrence that blocks, by image, finding and package. */
export function blockingOf({ groups }: Report): string[] {
  return groups.flatMap((group) => {
    const { awsRegion, registryId, repositoryName, imageDigest, user, userName, src_ip, finding, name } = group;
    return group.packages
      .filter(({ status }) => status === "matched")
      .map((found) =>
        JSON.stringify([
          awsRegion,
          registryId,
          repositoryName,
          imageDigest,
          user,
          userName,
          src_ip,
          finding,
          name,
          found.name,
          found.version,
          found.path,
        ]),
      );
  });
}

function isOpen({ outcome, accepted }: ReportScan): boolean {
  return outcome === "inconclusive" && accepted === null;
}

/** By digest, or by tags where the digest is unknown. */
function imageOf({ awsRegion, registryId, repositoryName, imageDigest, imageTags }: ReportScan): string {
  return JSON.stringify([awsRegion, registryId, repositoryName, imageDigest ?? imageTags]);
}
