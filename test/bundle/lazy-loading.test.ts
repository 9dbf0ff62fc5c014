import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, logFile } from "../support/records.ts";
import { runCommand } from "./runner.ts";

/** The source of every file of dist that a run of the command loads, as Node itself reports them. */
async function loadedBy(args: readonly string[]): Promise<string> {
  return inFolder({ "trail.json": logFile(cleanCall()) }, async (folder) => {
    const coverage = join(folder, "coverage");
    runCommand(["--cloudtrail", join(folder, "trail.json"), ...args], {
      env: { NODE_V8_COVERAGE: coverage, AWS_EC2_METADATA_DISABLED: "true" },
    });
    const urls = readdirSync(coverage).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(coverage, name), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url).filter((url) => url.startsWith("file:") && url.includes("/dist/"));
    });
    expect(urls.length).toBeGreaterThan(2);
    return urls.map((url) => readFileSync(fileURLToPath(url), "utf8")).join("\n");
  });
}

test("a run over CloudTrail files loads no client of AWS or GitHub", async () => {
  const loaded = await loadedBy([]);
  expect(loaded).toContain("DescribeImageScanFindings");
  for (const client of [
    "class ECRClient",
    "class S3Client",
    "class Inspector2Client",
    "class AthenaClient",
    "class Octokit",
  ]) {
    expect(loaded, client).not.toContain(client);
  }
});

test("an image reference loads the ECR client", async () => {
  const loaded = await loadedBy(["shop:v1", "--region", "eu-west-1", "--wait-timeout", "1s"]);
  expect(loaded).toContain("class ECRClient");
  expect(loaded).not.toContain("class S3Client");
});

test("an Athena table loads the Athena client and no other", async () => {
  const loaded = await loadedBy(["--cloudtrail", "athena://sec/logs?timeout=1s", "--region", "eu-west-1"]);
  expect(loaded).toContain("class AthenaClient");
  for (const client of ["class ECRClient", "class S3Client", "class Octokit"]) {
    expect(loaded, client).not.toContain(client);
  }
});
