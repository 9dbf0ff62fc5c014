import assert from "node:assert/strict";
import type { ActRun, Setting } from "./act-run.ts";
import { gatesOf, nameOf, onlyGate, printedBy } from "./expectations.ts";
import { recordedCall } from "./recorded-call.ts";
import { addObject, type Scan } from "./stubs/registry.ts";

/** How a workflow of a page is run, and what the page promises of it besides README.md's table of verdicts. */
export type Journey = {
  /** The images that are in the registry before it runs. */
  images?: (sha: string) => string[];
  /** The account of the credentials that are in the environment. */
  account?: string;
  setting?: (scan: Scan) => Partial<Setting>;
  promises?: (run: ActRun, scan: Scan) => void;
};

const REPOSITORY = { private: true, visibility: "private", full_name: "example/shop", default_branch: "main" };
const [BASE, HEAD] = ["1".repeat(40), "2".repeat(40)];
export const PULL_REQUEST = {
  repository: REPOSITORY,
  pull_request: {
    number: 7,
    base: { ref: "main", sha: BASE, repo: REPOSITORY },
    head: { ref: "change", sha: HEAD, repo: REPOSITORY },
  },
};
export const MERGE_GROUP = {
  repository: REPOSITORY,
  merge_group: { base_sha: BASE, head_sha: HEAD, base_ref: "refs/heads/main", head_ref: "refs/heads/queue" },
};
const DOCKERFILE = "FROM debian:12 AS build\nFROM debian:12\n";

/** By page, and by the number of the workflow on it. */
export const JOURNEYS: Readonly<Record<string, Journey | { skip: string }>> = {
  "README.md 1": {},
  "docs/athena.md 1": { skip: "moto's Athena has no tables" },
  "docs/block-merges.md 1": {
    setting: () => ({ event: "pull_request", payload: PULL_REQUEST }),
    promises: (run) => guardSays(run, onlyGate(run).outputs["verdict"] ?? ""),
  },
  "docs/block-merges.md 2": {
    // `name` distinguishes the summaries.
    promises: (run) => {
      const names = gatesOf(run).map(nameOf);
      assert.deepEqual(new Set(names), new Set(["api", "web", "worker"]));
    },
  },
  "docs/cloudtrail.md 1": {
    setting: (scan) => ({ before: async (_, env) => addObject(env, "example-trail", ...recordedCall(scan)) }),
  },
  "docs/moving-over.md 1": { images: () => ["myorg/myimage:v1.2.3"] },
  "docs/permissions.md 1": { images: shopAtCommit },
  "docs/reports.md 1": {
    images: shopAtCommit,
    setting: () => ({ files: { Dockerfile: DOCKERFILE } }),
    promises: ({ steps }, scan) => {
      const upload = steps.find(({ label }) => label.startsWith("github/codeql-action/upload-sarif@"));
      assert.equal(upload?.result, "success");
      // A run that passes writes an empty file.
      assert.equal(upload.outputs["results"], scan === "blocking" ? "2" : "0");
    },
  },
  "docs/reports.md 2": {
    images: shopAtCommit,
    promises: ({ steps }) => {
      const upload = steps.find(({ label }) => label.startsWith("actions/upload-artifact@"));
      assert.deepEqual([upload?.result, upload?.outputs["files"]], ["success", "2"]);
    },
  },
  "docs/reusable-workflow.md 1": { images: shopAtCommit, promises: onlyGoodImagesAreDeployed },
  "docs/scanning.md 1": { skip: "it needs a VPC endpoint" },
  "docs/scanning.md 2": { images: shopAtCommit, account: "000000000000" },
  "docs/start.md 1": { promises: onlyGoodImagesAreDeployed },
  "docs/start.md 2": {},
  "docs/start.md 3": {
    images: () => ["shop:v1"],
    setting: () => ({
      files: {
        Dockerfile: DOCKERFILE,
        ".ecr-findings-ignore.yaml":
          "ignore:\n  - id: CVE-2026-0001\n    reason: not reachable\n    expires: 2099-01-01\n",
      },
    }),
    promises: (run, scan) => {
      const { annotations, outputs } = onlyGate(run);
      assert.equal(outputs["ignored"], scan === "blocking" ? "1" : "0");
      // Annotations use the path in the repository.
      const places = annotations
        .filter(({ level, title }) => level === "error" && title !== "")
        .map(({ file }) => file);
      assert.deepEqual(places, scan === "blocking" ? ["Dockerfile"] : []);
    },
  },
};

/** Throws unless the check that the page requires has this verdict, and is green for `passed` only. */
export function guardSays({ jobs, ...run }: ActRun, verdict: string): void {
  const shown = verdict === "" ? "none, because the image job did not finish" : verdict;
  assert.equal(printedBy({ jobs, ...run }, /\/ECR findings$/, /^echo "Verdict: /), `Verdict: ${shown}\n`);
  assert.equal(jobs["merge gate/ECR findings"], verdict === "passed" ? "success" : "failure");
}

function shopAtCommit(sha: string): string[] {
  return [`shop:${sha}`];
}

/** The job `deploy` gets the images by digest, and does not run if the job before it is red. */
function onlyGoodImagesAreDeployed(run: ActRun, scan: Scan): void {
  const gate = onlyGate(run);
  const deploys = run.steps.filter(({ job }) => job.endsWith("/Deploy"));
  if (scan !== "clean") return assert.deepEqual(deploys, []);
  assert.equal(printedBy(run, /\/Deploy$/, /^echo "deploy /), `deploy ${gate.outputs["images"]}\n`);
  assert.match(
    gate.outputs["images"] ?? "",
    /^111122223333\.dkr\.ecr\.eu-central-1\.amazonaws\.com\/shop@sha256:\w{64}$/,
  );
}
