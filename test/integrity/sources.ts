import type { EnhancedImageScanFinding } from "@aws-sdk/client-ecr";
import fc from "fast-check";
import { readOptions } from "../../src/core/options/option-reading.ts";
import type { Report } from "../../src/core/report/report.ts";
import { objectAt, textAt } from "../../src/core/text/json-values.ts";
import { gate } from "../../src/gate.ts";
import { NODE_RUNTIME } from "../../src/node/runtime.ts";
import { fakeAthena } from "../fakes/athena.ts";
import { type Call as AwsCall, type AwsServerOptions, startAwsServer } from "../fakes/aws-server.ts";
import { ecrRegistry, type ScanStep } from "../fakes/ecr-registry.ts";
import { enhancedFinding } from "../fakes/findings.ts";
import { AWS_ENVIRONMENT, skippingClock } from "../fakes/live-run.ts";
import { type FakeS3Options, startS3 } from "../fakes/s3.ts";
import { arnOfFinding, vulnerabilityDatabase } from "../fakes/vulnerability-database.ts";
import { fixedRows, PATH } from "../support/athena/fixed-rows.ts";
import { projectedTrail } from "../support/athena/tables.ts";
import { inFolder } from "../support/evaluate.ts";
import { type Call, finding, gzipped, scanCall } from "../support/records.ts";
import { inAwsEnvironment } from "../support/s3-run.ts";

/** Everything that one run reads, from small domains, so that the sources often share an image. */
export type RunInput = {
  /** Files, objects in S3 and rows of a table: recorded calls. */
  files: Recorded[][];
  objects: Recorded[][];
  rows: Recorded[];
  /** The scan of each image in ECR, which does not change. */
  scans: Scan[];
  /** Images that the run names, by digest. */
  images: number[];
  /** Entries of an index that the run names; none: no index. */
  index: Entry[];
  /** Inspector's response about each enhanced finding: listed in CISA's catalog, not listed, or an error. */
  exploited: ("yes" | "no" | "unanswered")[];
  /** The package managers of the enhanced findings, by their number; null where Inspector does not show one. */
  managers: (string | null)[];
};

export type Found = { id: number; severity: string };

export type Recorded = {
  image: number;
  /** Minutes. */
  time: number;
  tag: string | null;
  asked: string | null;
  offered: string | null;
  status: "COMPLETE" | "IN_PROGRESS" | "ERROR";
  findings: Found[];
  /** By how much findingSeverityCounts exceeds the listed HIGH findings. */
  excess: number;
};

export type Scan = {
  /** Two findings per page; null for no scan. */
  findings: Found[] | null;
  /** The page that is always denied; 0 for none. */
  deniedPage: number;
};

/** An entry of an index for one of the images, and its fields. */
export type Entry = { image: number; platform: string | null; extra: Record<string, unknown> };

const found = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  severity: fc.constantFrom("HIGH", "LOW", "LOW", "LOW", "LOW"),
});
const image = fc.constantFrom(0, 0, 1);

export const recorded: fc.Arbitrary<Recorded> = fc.record({
  image,
  time: fc.integer({ min: 0, max: 9 }),
  tag: fc.constantFrom(null, null, "v1"),
  asked: fc.constantFrom(null, null, null, null, "a"),
  offered: fc.constantFrom(null, null, null, null, "a"),
  status: fc.constantFrom("COMPLETE", "COMPLETE", "COMPLETE", "COMPLETE", "COMPLETE", "IN_PROGRESS", "ERROR"),
  findings: fc.array(found, { maxLength: 2 }),
  excess: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
});

const scan: fc.Arbitrary<Scan> = fc.record({
  findings: fc.option(fc.array(found, { maxLength: 4 }), { nil: null, freq: 6 }),
  deniedPage: fc.constantFrom(0, 0, 0, 1, 2),
});

export const live = fc.constantFrom(0, 1);

export const entry: fc.Arbitrary<Entry> = fc.record({
  image: fc.constantFrom(0, 1),
  platform: fc.constantFrom("linux/amd64", "linux/arm64", null),
  extra: fc.constantFrom<Record<string, unknown>>(
    {},
    { artifactType: "x/y" },
    { annotations: { "vnd.docker.reference.type": "attestation-manifest" } },
    { mediaType: "application/vnd.oci.image.manifest.v1+json", artifactType: "application/vnd.in-toto+json" },
  ),
});

export const exploited = fc.constantFrom("yes" as const, "no" as const, "no" as const, "unanswered" as const);

export const runInputs: fc.Arbitrary<RunInput> = fc.record({
  files: fc.array(fc.array(recorded, { minLength: 1, maxLength: 2 }), { maxLength: 1 }),
  objects: fc.array(fc.array(recorded, { minLength: 1, maxLength: 1 }), { maxLength: 2 }),
  rows: fc.array(recorded, { maxLength: 1 }),
  scans: fc.array(scan, { minLength: 2, maxLength: 2 }),
  images: fc.uniqueArray(live, { maxLength: 2 }),
  index: fc.oneof(fc.constant<Entry[]>([]), fc.constant<Entry[]>([]), fc.array(entry, { maxLength: 2 })),
  exploited: fc.oneof(fc.constant<RunInput["exploited"]>([]), fc.array(exploited, { maxLength: 2 })),
  managers: fc.array(fc.constantFrom("OS", "NPM", null), { minLength: 3, maxLength: 3 }),
});

/** When every run begins, epoch ms. */
export const CLOCK = Date.UTC(2026, 2, 2);
const TAGS = ["one", "two"] as const;

/** The call of a record, as CloudTrail writes it. */
export function callOf(
  { image: number, time, tag, asked, offered, status, findings, excess }: Recorded,
  digests: readonly string[],
): Call {
  return scanCall((record) => {
    record.awsRegion = "eu-central-1";
    record.eventTime = `2026-03-01T10:0${time}:00Z`;
    record.requestParameters.repositoryName = "team/app";
    record.requestParameters.imageId = tag === null ? { imageDigest: digests[number] } : { imageTag: tag };
    if (asked !== null) record.requestParameters.nextToken = asked;
    if (status === "ERROR") {
      record.errorCode = "ThrottlingException";
      record.responseElements = null;
      return;
    }
    const { responseElements: response } = record;
    response.repositoryName = "team/app";
    response.imageId = { imageDigest: digests[number], ...(tag === null ? {} : { imageTag: tag }) };
    if (offered !== null) response.nextToken = offered;
    response.imageScanStatus.status = status;
    response.imageScanFindings.findings = findings.map(({ id, severity }) =>
      finding(`CVE-2026-000${id}`, severity, "liba"),
    );
    const high = findings.filter(({ severity }) => severity === "HIGH").length + excess;
    response.imageScanFindings.findingSeverityCounts = high === 0 ? {} : { HIGH: high };
  });
}

export type Faults = {
  aws?: AwsServerOptions["fault"];
  s3?: FakeS3Options["fault"];
  bytes?: (bytes: Buffer) => Buffer;
};

/** The report on an input, by the whole pipeline: real readers, the SDK's own clients, servers that speak the protocols. */
export async function runOn(input: RunInput, faults: Faults = {}): Promise<{ report: Report; digests: string[] }> {
  const registry = ecrRegistry();
  const digests = TAGS.map((tag) => registry.image("team/app", { tags: [tag] }));
  for (const [number, { findings }] of input.scans.entries()) {
    const digest = digests[number];
    if (digest !== undefined && findings !== null) registry.scan(digest, [scanOf(findings)]);
  }
  const enhanced = input.exploited.map((_answer, at) =>
    withManager(
      enhancedFinding("CVE-2026-0009", "LOW", { findingArn: arnOfFinding(9 - at), title: `finding ${at}` }),
      input.managers[at] ?? null,
    ),
  );
  if (enhanced.length > 0) registry.image("team/enhanced", { tags: ["v1"], scan: [{ enhanced }] });
  const entries = input.index.flatMap(({ image: number, platform, extra }) => {
    const digest = digests[number];
    return digest === undefined ? [] : [{ digest, ...(platform === null ? {} : { platform }), ...extra }];
  });
  if (entries.length > 0) registry.index("team/app", entries, { tags: ["index"] });
  const images = [
    ...input.images.map((number) => `${registry.host}/team/app@${digests[number]}`),
    ...(enhanced.length > 0 ? [`${registry.host}/team/enhanced:v1`] : []),
    ...(entries.length > 0 ? [`${registry.host}/team/app:index`] : []),
  ];
  const write = (records: readonly Recorded[], number: number) => {
    const text = records.map((record) => JSON.stringify(callOf(record, digests))).join("\n");
    const bytes = number % 2 === 0 ? Buffer.from(`${text}\n`) : gzipped(text);
    return faults.bytes?.(bytes) ?? bytes;
  };
  const files = Object.fromEntries(input.files.map((records, at) => [`${at}.json`, write(records, at)]));
  const athena = fakeAthena({
    tables: { [PATH]: projectedTrail() },
    engine: fixedRows(input.rows.map((row) => callOf(row, digests))),
  });
  const denied = new Map(input.scans.map(({ deniedPage }, number) => [digests[number] ?? "", deniedPage]));
  const isDenied = ({ operation, input: request }: AwsCall) => {
    if (operation !== "DescribeImageScanFindings") return false;
    const page = denied.get(textAt(objectAt(request, "imageId"), "imageDigest") ?? "");
    return page === (textAt(request, "nextToken") === null ? 1 : 2);
  };
  const server = await startAwsServer({
    ecr: registry.service,
    athena: athena.service,
    inspector2: vulnerabilityDatabase({
      vulnerabilities: { "CVE-2026-0001": {}, "CVE-2026-0002": {}, "CVE-2026-0003": {} },
      findings: Object.fromEntries(
        input.exploited.map((answer, at) => [
          arnOfFinding(9 - at),
          answer === "unanswered"
            ? { errorCode: "INTERNAL_ERROR" }
            : answer === "yes"
              ? { cisaData: { dateAdded: new Date("2026-01-01T00:00:00Z") } }
              : {},
        ]),
      ),
    }),
    fault: (call) => faults.aws?.(call) ?? (isDenied(call) ? DENIED : null),
  });
  const s3 = await startS3({
    objects: Object.fromEntries(input.objects.map((records, at) => [`logs/${at}.json`, write(records, at)])),
    pageSize: 1,
    region: "eu-central-1",
    ...(faults.s3 === undefined ? {} : { fault: faults.s3 }),
  });
  const env = { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: server.url, AWS_ENDPOINT_URL_S3: s3.url };
  const { sleep, clock } = skippingClock();
  const startedAt = clock();
  try {
    return await inFolder(files, async (folder) => {
      const cloudtrail = [
        ...(input.files.length > 0 ? [folder] : []),
        ...(input.objects.length > 0 ? [`s3://${s3.bucket}/logs/`] : []),
        ...(input.rows.length > 0 ? ["athena://sec/logs"] : []),
      ];
      // Without any source, the options are an error and there is no report.
      if (images.length + cloudtrail.length === 0) cloudtrail.push(folder);
      const given = {
        severity: "HIGH",
        "start-scan": "never",
        "allowed-endpoints": `${server.url}\n${s3.url}`,
        "wait-timeout": "90s",
        "block-known-exploited": "true",
        ...(images.length > 0 ? { images: images.join("\n") } : {}),
        ...(cloudtrail.length > 0 ? { cloudtrail: cloudtrail.join("\n"), since: "2026-02-28" } : {}),
      };
      const { report } = await inAwsEnvironment(env, () =>
        gate(readOptions(new Map(Object.entries(given)), CLOCK), {
          ...NODE_RUNTIME,
          env,
          sleep,
          random: () => 0,
          clock: () => CLOCK + clock() - startedAt,
          readOwnFile: (path) => Promise.reject(Object.assign(new Error(`no ${path}`), { code: "ENOENT" })),
          base: { kind: "none", notice: null },
          readCentralPolicies: async () => [],
          progress: () => {},
        }),
      );
      return { report: withoutFolder(report, folder), digests };
    });
  } finally {
    await server.close();
    await s3.close();
  }
}

const DENIED = { fault: "error", name: "AccessDeniedException" } as const;

/** The finding with this package manager for each of its packages; null: none is shown. */
function withManager(enhanced: EnhancedImageScanFinding, manager: string | null): EnhancedImageScanFinding {
  const { packageVulnerabilityDetails: details } = enhanced;
  const packages = details?.vulnerablePackages?.map((one) => ({
    ...one,
    packageManager: manager ?? undefined,
  }));
  return { ...enhanced, packageVulnerabilityDetails: { ...details, vulnerablePackages: packages } };
}

function scanOf(findings: readonly Found[]): ScanStep {
  return {
    basic: findings.map(({ id, severity }) => ({ ...finding(`CVE-2026-000${id}`, severity, "liba") })),
    pageSize: 2,
  };
}

/** Replaces the name of the folder, which differs in every run. */
function withoutFolder(report: Report, folder: string): Report {
  return JSON.parse(JSON.stringify(report).replaceAll(folder, "FOLDER"));
}
