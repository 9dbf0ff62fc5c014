import { deepEqual, equal, match } from "node:assert/strict";
import { createHash } from "node:crypto";
import { join } from "node:path";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  RestoreObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { Report } from "../../src/core/report/report.ts";
import { runCommand, runStep } from "../bundle/runner.ts";
import { type MotoServer, REGION, startMoto } from "../fakes/moto-server.ts";
import { projectedTrail } from "../support/athena/tables.ts";
import { cleanCall, gzipped, logFile, scanCall } from "../support/records.ts";
import { withFront } from "./front.ts";
import { expectRefused, expectSame, judged, judgedOnDisk } from "./judged.ts";
import type { Part, PartContext } from "./part.ts";

const CLEAN = gzipped(logFile(cleanCall()));
const OURS = gzipped(logFile(scanCall()));

export const motoPart: Part = {
  name: "moto",
  about: "ECR, Inspector, Athena with Glue's catalog, and S3: what test/bundle/moto.test.ts does not ask",
  run: async (context) => {
    const program = await context.programs.pip({
      name: "moto",
      version: "5.2.1",
      extras: "server",
      command: "moto_server",
    });
    const moto = await startMoto(program.path);
    try {
      await scans(context, moto);
      await athena(context, moto);
      await storage(context, moto);
    } finally {
      moto.stop();
    }
  },
};

/** ECR's scanning configuration and its own scans, and Inspector without the calls that moto lacks. */
async function scans({ check }: PartContext, { ecr, answer, env }: MotoServer): Promise<void> {
  const pushed = async (repositoryName: string) => {
    await ecr("CreateRepository", { repositoryName });
    const imageManifestMediaType = "application/vnd.oci.image.manifest.v1+json";
    const layer = {
      mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
      size: 9,
      digest: `sha256:${"1".repeat(64)}`,
    };
    const config = { ...layer, mediaType: "application/vnd.oci.image.config.v1+json" };
    const parts = { schemaVersion: 2, mediaType: imageManifestMediaType, config, layers: [layer] };
    const imageManifest = JSON.stringify({ ...parts, annotations: { name: repositoryName } });
    const imageDigest = `sha256:${createHash("sha256").update(imageManifest).digest("hex")}`;
    await ecr("PutImage", { repositoryName, imageTag: "v1", imageManifest, imageManifestMediaType, imageDigest });
    return imageDigest;
  };
  const scanned = (images: string, options: Record<string, string> = {}) => {
    const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
    const run = runCommand([images, ...args, "--format", "json"], { env });
    if (run.stdout === "") throw new Error(`no report: ${run.stderr}`);
    const report = JSON.parse(run.stdout) as Report;
    const step = runStep({ with: { images, ...options }, env });
    equal(step.outputs["verdict"], report.verdict, step.log);
    return report;
  };
  const scanType = (type: "BASIC" | "ENHANCED", covered: string) =>
    ecr("PutRegistryScanningConfiguration", {
      scanType: type,
      rules: [{ scanFrequency: "SCAN_ON_PUSH", repositoryFilters: [{ filter: covered, filterType: "WILDCARD" }] }],
    });

  await check("an image that nothing scans is scanned on request, and its findings count", async () => {
    const digest = await pushed("unscanned");
    const never = scanned(`unscanned@${digest}`, { "start-scan": "never" });
    deepEqual([never.verdict, never.scans[0]?.code], ["inconclusive", "scan-not-found"]);
    match(never.scans[0]?.detail ?? "", /not scanned on push, and `start-scan` is never/);
    const report = scanned(`unscanned@${digest}`);
    equal(report.verdict, "failed");
    // The only finding that moto has by itself.
    deepEqual(
      report.groups.map(({ name }) => name),
      ["CVE-9999-9999"],
    );
  });
  await check("enhanced scanning without a rule for the repository: scan-not-found, without a wait", async () => {
    await scanType("ENHANCED", "others-*");
    const digest = await pushed("uncovered");
    const began = performance.now();
    const report = scanned(`uncovered@${digest}`, { "wait-timeout": "5m" });
    deepEqual([report.verdict, report.scans[0]?.code], ["inconclusive", "scan-not-found"]);
    match(report.scans[0]?.detail ?? "", /no rule of the registry's scanning configuration covers this repository/);
    equal(performance.now() - began < 60_000, true);
    await scanType("BASIC", "*");
  });
  await check("an Inspector without the calls about exploitation: exploitation-unknown", async () => {
    const digest = await pushed("enhanced");
    await ecr("StartImageScan", { repositoryName: "enhanced", imageId: { imageDigest: digest } });
    const finding = {
      findingArn: `arn:aws:inspector2:${REGION}:123456789012:finding/1`,
      severity: "MEDIUM",
      status: "ACTIVE",
      packageVulnerabilityDetails: {
        vulnerabilityId: "CVE-2026-1",
        vulnerablePackages: [{ name: "libx", version: "1" }],
      },
    };
    await answer(
      "enhanced",
      { imageDigest: digest },
      {
        imageScanStatus: { status: "COMPLETE", description: "The scan was completed successfully." },
        imageScanFindings: { imageScanCompletedAt: Date.now() / 1000, enhancedFindings: [finding] },
      },
    );
    equal(scanned(`enhanced@${digest}`).verdict, "passed");
    const report = scanned(`enhanced@${digest}`, { "block-known-exploited": "true" });
    equal(report.verdict, "inconclusive");
    deepEqual(
      report.scans.map(({ code }) => code),
      ["exploitation-unknown"],
    );
  });
}

/** Athena's states, results and workgroups, and the table from Glue's catalog. */
async function athena({ check, folder }: PartContext, { url, env }: MotoServer): Promise<void> {
  const records = [...Array.from({ length: 30 }, () => cleanCall()), scanCall()];
  await inGlue(url, projectedTrail());
  const options = { since: "2026-02-28", until: "2026-03-03" };
  const front = { ...env, MOTO: url, RECORDS: JSON.stringify(records) };
  await withFront("moto/athena-front.ts", front, async (athenaUrl) => {
    const asked = { env: { ...env, AWS_ENDPOINT_URL_ATHENA: athenaUrl }, options };
    await check("a table of Glue's catalog, queried in Athena: the groups of the files", () => {
      const got = judged(["athena://sec/logs"], asked);
      const files = { "a.json.gz": gzipped(logFile(...records)) };
      const expected = judgedOnDisk(join(folder, "athena"), files, options);
      deepEqual(
        [got.exitCode, got.report.verdict, got.report.groups, got.report.scans],
        [expected.exitCode, expected.report.verdict, expected.report.groups, expected.report.scans],
      );
      equal(got.report.inputs.matchedEvents, 31);
    });
    await check("a workgroup, a table and a database that do not exist: inconclusive, with the cause", () => {
      for (const [address, cause] of [
        ["athena://sec/logs?workgroup=nowhere", /WorkGroup/],
        ["athena://sec/nowhere", /Table nowhere not found|EntityNotFound/],
        ["athena://nowhere/logs", /Database nowhere not found|EntityNotFound/],
      ] as const) {
        const { report, exitCode } = judged([address], asked);
        deepEqual([exitCode, report.verdict], [2, "inconclusive"], address);
        equal(report.inputs.problems.length, 1);
        match(report.inputs.problems[0]?.detail ?? "", cause);
      }
    });
  });
  await check("an Athena without GetTableMetadata: unreadable", () => {
    const { report, exitCode } = judged(["athena://sec/logs"], { env, options });
    deepEqual([exitCode, report.verdict], [2, "inconclusive"]);
    deepEqual(
      report.inputs.problems.map(({ code }) => code),
      ["unreadable"],
    );
    match(report.inputs.problems[0]?.detail ?? "", /athena:GetTableMetadata \(HTTP 500\) is not from AWS/);
  });
}

/** Creates the table in Glue's catalog. */
async function inGlue(
  url: string,
  { Name, TableType, Columns, PartitionKeys, Parameters = {} }: ReturnType<typeof projectedTrail>,
) {
  const glue = async (operation: string, input: object) => {
    const authorization = `AWS4-HMAC-SHA256 Credential=x/20260101/${REGION}/glue/aws4_request, SignedHeaders=host, Signature=x`;
    const headers = {
      "x-amz-target": `AWSGlue.${operation}`,
      "content-type": "application/x-amz-json-1.1",
      authorization,
    };
    const response = await fetch(url, { method: "POST", body: JSON.stringify(input), headers });
    if (!response.ok) throw new Error(`moto: ${operation} ${await response.text()}`);
  };
  const { inputformat, location, "serde.serialization.lib": serde, ...others } = Parameters;
  await glue("CreateDatabase", { DatabaseInput: { Name: "sec" } });
  const stored = { Columns, InputFormat: inputformat, Location: location, SerdeInfo: { SerializationLibrary: serde } };
  const input = { Name: "logs", TableType, PartitionKeys, Parameters: others, StorageDescriptor: stored };
  await glue("CreateTable", { DatabaseName: "sec", TableInput: { ...input, Description: Name } });
}

/** What moto's S3 has and MinIO has not: storage classes, restored objects, keys of KMS. */
async function storage({ check, folder }: PartContext, { url, env }: MotoServer): Promise<void> {
  const client = new S3Client({
    endpoint: url,
    region: REGION,
    credentials: { accessKeyId: "x", secretAccessKey: "x" },
    forcePathStyle: true,
  });
  const create = (Bucket: string) =>
    client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: REGION } }));
  const put = (Bucket: string, Key: string, Body: Buffer, more = {}) =>
    client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

  await check("objects of every storage class that is read at once, and encrypted ones", async () => {
    await create("classes");
    const classes = [
      "STANDARD",
      "STANDARD_IA",
      "ONEZONE_IA",
      "INTELLIGENT_TIERING",
      "GLACIER_IR",
      "REDUCED_REDUNDANCY",
    ];
    for (const StorageClass of classes) await put("classes", `${StorageClass}.json.gz`, CLEAN, { StorageClass });
    await put("classes", "kms.json.gz", OURS, { ServerSideEncryption: "aws:kms" });
    const files = Object.fromEntries(
      [...classes, "kms"].map((name) => [`${name}.json.gz`, name === "kms" ? OURS : CLEAN]),
    );
    expectSame(judged(["s3://classes/"], { env }), judgedOnDisk(join(folder, "classes"), files));
  });
  await check("archived objects: unreadable, unless they are restored", async () => {
    await create("archive");
    await put("archive", "a.json.gz", CLEAN);
    await put("archive", "deep.json.gz", OURS, { StorageClass: "DEEP_ARCHIVE" });
    await put("archive", "restored.json.gz", OURS, { StorageClass: "GLACIER" });
    await client.send(
      new RestoreObjectCommand({ Bucket: "archive", Key: "restored.json.gz", RestoreRequest: { Days: 2 } }),
    );
    const { report } = judged(["s3://archive/"], { env });
    equal(report.verdict, "failed");
    deepEqual(
      report.inputs.problems.map(({ path, code }) => [path, code]),
      [["s3://archive/deep.json.gz", "unreadable"]],
    );
    match(report.inputs.problems[0]?.detail ?? "", /it is archived \(DEEP_ARCHIVE\)/);
  });
  await check("a versioned bucket: the current versions", async () => {
    const Bucket = "versions";
    await create(Bucket);
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
    await put(Bucket, "replaced.json.gz", OURS);
    await put(Bucket, "replaced.json.gz", CLEAN);
    await put(Bucket, "deleted.json.gz", OURS);
    await client.send(new DeleteObjectCommand({ Bucket, Key: "deleted.json.gz" }));
    expectSame(judged([`s3://${Bucket}/`], { env }), judgedOnDisk(join(folder, Bucket), { "replaced.json.gz": CLEAN }));
    expectRefused(`s3://${Bucket}/deleted`, env, /no key in the bucket versions begins with deleted/);
  });
  client.destroy();
}
