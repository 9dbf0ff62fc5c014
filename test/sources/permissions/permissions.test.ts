import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readOptions } from "../../../src/core/options/option-reading.ts";
import { parseLocation } from "../../../src/sources/cloudtrail/s3/location.ts";
import { minimumS3Policy } from "../../../src/sources/cloudtrail/s3/permissions.ts";
import { minimumEcrPolicy } from "../../../src/sources/ecr/permissions.ts";
import { namedReferences } from "../../../src/sources/permissions/named-references.ts";
import { runPolicy } from "../../../src/sources/permissions/run-policy.ts";
import { trustPolicy } from "../../../src/sources/permissions/trust-policy.ts";

const HOST = "111122223333.dkr.ecr.eu-central-1.amazonaws.com";
const DIGEST = `sha256:${"a".repeat(64)}`;

async function policyOf(given: Record<string, string>, env: Record<string, string> = {}) {
  const options = readOptions(new Map(Object.entries(given)), 0);
  const readOwnFile = async () => ({
    text: JSON.stringify({ "containerimage.digest": DIGEST, "image.name": `${HOST}/built:v1` }),
    isQuotable: true,
  });
  const { json, notes } = runPolicy(options, await namedReferences(options, readOwnFile), env);
  const { Statement: statements } = JSON.parse(json) as { Statement: { Sid: string; Resource: string | string[] }[] };
  return { json, notes, sids: statements.map(({ Sid }) => Sid), statements };
}

describe("the policy of a run", () => {
  test("is, for images, the one that a run without permissions shows", async () => {
    for (const startScan of ["auto", "never"] as const) {
      const { json, notes } = await policyOf({ images: `${HOST}/shop:v1`, "start-scan": startScan });
      const { images } = readOptions(new Map([["images", `${HOST}/shop:v1`]]), 0);
      expect(json).toBe(minimumEcrPolicy(images, startScan));
      expect(json.includes("ecr:StartImageScan")).toBe(startScan === "auto");
      expect(notes).toEqual([]);
    }
  });

  test("names every image: of images, build-metadata and baseline", async () => {
    const { statements } = await policyOf({
      images: `${HOST}/a:v1,${HOST}/a:v2`,
      "build-metadata": "metadata.json",
      baseline: `${HOST}/base:v1`,
    });
    expect(statements[0]?.Resource).toEqual(
      ["a", "base", "built"].map((name) => `arn:aws:ecr:eu-central-1:111122223333:repository/${name}`),
    );
  });

  test.each<[Record<string, string>, Record<string, string>, string, string[]]>([
    [{}, {}, "arn:aws:ecr:REGION:ACCOUNT:repository/shop", ["Replace REGION, ACCOUNT in the policy."]],
    [
      {},
      { AWS_REGION: "cn-north-1" },
      "arn:aws-cn:ecr:cn-north-1:ACCOUNT:repository/shop",
      ["Replace ACCOUNT in the policy."],
    ],
    [
      {},
      { AWS_DEFAULT_REGION: "eu-west-1" },
      "arn:aws:ecr:eu-west-1:ACCOUNT:repository/shop",
      ["Replace ACCOUNT in the policy."],
    ],
    [
      { region: "us-gov-west-1", "registry-id": "111122223333" },
      { AWS_REGION: "eu-west-1" },
      "arn:aws-us-gov:ecr:us-gov-west-1:111122223333:repository/shop",
      [],
    ],
  ])("has a placeholder in capitals for what nothing names: %j with %j", async (given, env, arn, notes) => {
    const policy = await policyOf({ images: "shop:v1", ...given }, env);
    expect(policy.statements[0]?.Resource).toEqual([arn]);
    expect(policy.notes).toEqual(notes);
  });

  test.each([
    ["block-known-exploited", "true", true],
    ["block-epss", "0.5", true],
    ["block-known-exploited", "false", false],
  ])("allows to read exploitation data with %s: %s", async (name, value, isAllowed) => {
    const { sids } = await policyOf({ images: `${HOST}/shop:v1`, [name]: value });
    expect(sids.includes("ReadExploitationData")).toBe(isAllowed);
  });

  test.each(["s3://trail", "s3://trail/AWSLogs/1/"])("of %s is the one that a denied run shows", async (entry) => {
    const denied = [{ action: "s3:GetObject", keyArn: null }];
    const { json, notes } = await policyOf({ cloudtrail: entry, region: "eu-west-1" });
    expect(json).toBe(minimumS3Policy(parseLocation(entry), "eu-west-1", denied));
    expect(notes).toEqual([expect.stringContaining("kms:Decrypt")]);
  });

  test("gives each statement its own id", async () => {
    const { sids } = await policyOf({ cloudtrail: "s3://trail-a/x/\ns3://trail-b/x/\ns3://trail-b/y/" });
    expect(sids).toEqual(["ListTrail", "ReadTrail", "ListTrail2", "ReadTrail2", "ListTrail3", "ReadTrail3"]);
  });

  test("of athena:// is the one in docs/athena.md, except for names that no option has", async () => {
    const entry = "athena://security/cloudtrail_logs?workgroup=security&output=s3://example-results/gate/";
    const { json, notes } = await policyOf({ cloudtrail: entry, region: "eu-central-1" });
    const [, documented = ""] =
      /^## Permissions$.*?^```json\n(.*?)\n```/ms.exec(readFileSync("docs/athena.md", "utf8")) ?? [];
    const filled = json
      .replaceAll("ACCOUNT", "111122223333")
      .replaceAll("TRAIL-BUCKET/*", "example-trail/AWSLogs/*")
      .replaceAll("TRAIL-BUCKET", "example-trail");
    expect(JSON.parse(filled)).toEqual(JSON.parse(documented));
    expect(notes[0]).toBe("Replace ACCOUNT, TRAIL-BUCKET in the policy.");
  });

  test("is empty, with a note, where only local exports are read", async () => {
    const { json, notes } = await policyOf({ cloudtrail: "trail" });
    expect(JSON.parse(json)).toEqual({ Version: "2012-10-17", Statement: [] });
    expect(notes).toEqual(["These options need no AWS permission."]);
  });
});

describe("the trust policy", () => {
  test.each<[string, Record<string, string>, string, string]>([
    ["placeholders", {}, "repo:ORG/REPOSITORY:pull_request", "token.actions.githubusercontent.com"],
    [
      "GITHUB_REPOSITORY",
      { GITHUB_REPOSITORY: "example/shop" },
      "repo:example/shop:pull_request",
      "token.actions.githubusercontent.com",
    ],
    [
      "GitHub Enterprise Server",
      { GITHUB_SERVER_URL: "https://ghe.example" },
      "repo:ORG/REPOSITORY:pull_request",
      "ghe.example/_services/token",
    ],
    [
      "ghe.com",
      { GITHUB_SERVER_URL: "https://acme.ghe.com" },
      "repo:ORG/REPOSITORY:pull_request",
      "token.actions.acme.ghe.com",
    ],
  ])("has %s", (_what, env, subject, issuer) => {
    const { json } = trustPolicy(env);
    const text = JSON.stringify(JSON.parse(json));
    expect(text).toContain(`"${subject}"`);
    expect(text).toContain(`arn:aws:iam::ACCOUNT:oidc-provider/${issuer}"`);
    expect(text).toContain(`"${issuer}:aud":"sts.amazonaws.com"`);
  });

  test("uses the partition of the region", () => {
    expect(trustPolicy({ AWS_REGION: "us-gov-west-1" }).json).toContain("arn:aws-us-gov:iam::ACCOUNT:");
  });

  test.each(["example/*", "example", "a/b/c", "a b/c"])("refuses a repository with another meaning: %s", (name) => {
    expect(() => trustPolicy({ GITHUB_REPOSITORY: name })).toThrow(
      /^GITHUB_REPOSITORY: got .* Expected OWNER\/NAME\.$/,
    );
  });

  test("is the one in docs/permissions.md", () => {
    const [, documented = ""] =
      /^## Who may assume the role$.*?^```json\n(.*?)\n```/ms.exec(readFileSync("docs/permissions.md", "utf8")) ?? [];
    expect(JSON.parse(documented)).toEqual(JSON.parse(trustPolicy({}).json));
  });
});
