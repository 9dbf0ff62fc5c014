import { deepEqual, equal, match } from "node:assert/strict";
import { join } from "node:path";
import { DeleteObjectCommand, PutBucketVersioningCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { cleanCall, gzipped, logFile, scanCall } from "../support/records.ts";
import { withFront } from "./front.ts";
import { expectRefused, expectSame, type Judged, judged, judgedByCommand, judgedOnDisk } from "./judged.ts";
import { MINIO, type MinioServer, startMinio } from "./minio/minio-server.ts";
import type { Part, PartContext } from "./part.ts";

type Objects = Record<string, Buffer>;

const CLEAN = gzipped(logFile(cleanCall()));
const OURS = gzipped(logFile(scanCall()));
/** Of a day that is not read: it would be inconclusive. */
const DAMAGED = Buffer.from("not a log file");
const numbered = (count: number, prefix: string): Objects =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}.json.gz`, CLEAN]));
const day = (name: string, region = "eu-west-1") => `AWSLogs/111122223333/CloudTrail/${region}/${name}`;

export const minioPart: Part = {
  name: "minio",
  about: "exports in S3: the report of the same files on disk, or the documented code",
  run: async (context) => {
    const program = await context.programs.go(MINIO);
    const server = await startMinio(program.path, join(context.folder, "minio"));
    try {
      await listings(context, server);
      await versions(context, server);
      await changes(context, server);
      await refusals(context, server);
    } finally {
      await server.stop();
    }
  },
};

/** Reads the whole bucket, and the same objects as files. */
async function listings({ check, folder }: PartContext, { bucket, env }: MinioServer): Promise<void> {
  const compare = (
    name: string,
    title: string,
    objects: Objects,
    options: Record<string, string> = {},
    more: Objects = {},
  ) =>
    check(title, async () => {
      await bucket(name, { ...objects, ...more });
      const got = judged([`s3://${name}/`], { env, options });
      equal(got.report.verdict, "failed");
      expectSame(got, judgedOnDisk(join(folder, name), objects, options));
    });

  await compare("twelve", "more than eleven objects, without a warning of Node's", {
    ...numbered(40, "x/"),
    ours: OURS,
  });
  await compare("pages", "2,100 keys in one folder, which are three pages", { ...numbered(2100, "x/"), ours: OURS });
  await compare(
    "days",
    "the days of `since` and `until`, in two regions",
    {
      [day("2026/02/28/a.json.gz")]: CLEAN,
      [day("2026/03/01/b.json.gz")]: OURS,
      [day("2026/03/02/late.json.gz", "us-east-1")]: CLEAN,
      [day("2026/01/31/AWSLogs/copied.json.gz")]: CLEAN,
    },
    { since: "2026-02-28", until: "2026-03-01" },
    { [day("2026/01/31/old.json.gz")]: DAMAGED, [day("2025/03/01/older.json.gz", "us-east-1")]: DAMAGED },
  );
  await compare(
    "odd-keys",
    "odd keys, and the markers of folders",
    {
      ...Object.fromEntries(ODD_KEYS.map((key) => [key, CLEAN])),
      "exports/100% a&b+c.json": OURS,
      "exports/_SUCCESS": Buffer.alloc(0),
      "exports/folder_$folder$": Buffer.alloc(0),
    },
    {},
    { "exports/marker/": Buffer.alloc(0) },
  );
  await check("an odd key as the entry", () => {
    for (const key of ODD_KEYS) {
      const { exitCode, report } = judged([`s3://odd-keys/${key}`], { env });
      equal(exitCode, 0, key);
      equal(report.inputs.files, 1, key);
    }
  });
}

const ODD_KEYS = [
  "exports/a b.json.gz",
  "exports/a+b.json.gz",
  "exports/a%20b.json.gz",
  "exports/a&b=c.json.gz",
  "exports/ünïcödé-日本-🐳.json.gz",
  "exports/e\u0301.json.gz",
  "exports/#?;@:,'()!~$*.json.gz",
  'exports/"quoted" <tag>.json.gz',
];

async function versions({ check, folder }: PartContext, { bucket, client, env }: MinioServer): Promise<void> {
  await check("a versioned bucket: the current versions, without those that were deleted", async () => {
    const Bucket = "versions";
    await bucket(Bucket, {});
    await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: "Enabled" } }));
    const put = (Key: string, Body: Buffer) => client.send(new PutObjectCommand({ Bucket, Key, Body }));
    await put("x/replaced.json.gz", OURS);
    await put("x/replaced.json.gz", CLEAN);
    await put("x/deleted.json.gz", OURS);
    await client.send(new DeleteObjectCommand({ Bucket, Key: "x/deleted.json.gz" }));
    await put("x/back.json.gz", CLEAN);
    await client.send(new DeleteObjectCommand({ Bucket, Key: "x/back.json.gz" }));
    await put("x/back.json.gz", CLEAN);
    const got = judged([`s3://${Bucket}/x/`], { env });
    equal(got.report.verdict, "passed");
    expectSame(got, judgedOnDisk(join(folder, Bucket), { "x/replaced.json.gz": CLEAN, "x/back.json.gz": CLEAN }));
    expectRefused(`s3://${Bucket}/x/deleted.json.gz`, env, /no key in the bucket versions begins with/);
  });
}

/** Lines, each a complete export, so that its beginning is one too: more than is fetched ahead. */
const LARGE = Buffer.from(`${JSON.stringify(cleanCall())}\n`.repeat(10_000));
const CHANGED_BODY = JSON.stringify(scanCall());

async function changes({ check, folder }: PartContext, server: MinioServer): Promise<void> {
  let number = 0;
  /** `changed`: see changing-proxy.ts. */
  const read = async (changed: string, key: string, content: Buffer, verify: (got: Judged) => void) => {
    const name = `changes-${(number += 1)}`;
    await server.bucket(name, { ...numbered(3, "x/"), [key]: content });
    const env = { ...server.env, CHANGED_BUCKET: name, CHANGED_KEY: key, CHANGES: changed, CHANGED_BODY };
    await withFront("minio/changing-proxy.ts", env, (url) => {
      verify(judgedByCommand([`s3://${name}/`], { env: { ...server.env, AWS_ENDPOINT_URL_S3: url } }));
    });
  };
  const unreadable = (path: string, detail: RegExp) => (got: Judged) => {
    equal(got.report.verdict, "inconclusive");
    equal(got.report.inputs.problems.length, 1);
    const [problem] = got.report.inputs.problems;
    equal(problem?.code, "unreadable");
    match(problem?.path ?? "", new RegExp(`/${path}$`));
    match(problem?.detail ?? "", detail);
  };

  await check("an object that is replaced before it is read: its new version", () =>
    read("replace", "y.json.gz", CLEAN, (got) => {
      const now = { ...numbered(3, "x/"), "y.json": Buffer.from(`${CHANGED_BODY} `) };
      equal(got.report.verdict, "failed");
      expectSame(got, judgedOnDisk(join(folder, "replaced"), now));
    }),
  );
  await check("a large object that is replaced before it is read: its new version", () =>
    read("replace", "large.json", LARGE, (got) => {
      const now = { ...numbered(3, "x/"), "y.json": Buffer.from(`${CHANGED_BODY} `) };
      expectSame(got, judgedOnDisk(join(folder, "large-replaced"), now));
    }),
  );
  await check("an object that is replaced twice: unreadable", () =>
    read(
      "replace,replace",
      "y.json.gz",
      CLEAN,
      unreadable("y.json.gz", /overwritten while it was read.*rerun the job/),
    ),
  );
  await check("an object that is removed: unreadable", () =>
    read("remove", "y.json.gz", CLEAN, unreadable("y.json.gz", /deleted after the bucket was listed.*rerun the job/)),
  );
  await check("a large object that is replaced while it is read: unreadable", () =>
    read("cut", "large.json", LARGE, unreadable("large.json", /overwritten while it was read.*rerun the job/)),
  );
}

async function refusals({ check, folder }: PartContext, { bucket, env }: MinioServer): Promise<void> {
  const objects = { "x/a.json.gz": CLEAN, "x/b.json.gz": OURS };
  await bucket("refusals", objects);
  const entry = "s3://refusals/x/";
  await check("a bucket of another region: found, and read there", () => {
    const got = judged([entry], { env: { ...env, AWS_REGION: "us-west-2" } });
    expectSame(got, judgedOnDisk(join(folder, "region"), objects));
  });
  await check("no region: that of the bucket is found", () => {
    const { AWS_REGION: _, ...without } = env;
    expectSame(judged([entry], { env: without }), judgedOnDisk(join(folder, "no-region"), objects));
  });
  for (const [what, change, detail] of [
    ["an unknown access key", { AWS_ACCESS_KEY_ID: "unknown" }, /InvalidAccessKeyId/],
    ["a wrong secret", { AWS_SECRET_ACCESS_KEY: "wrong-secret" }, /SignatureDoesNotMatch/],
  ] as const) {
    await check(`${what}: unreadable, with the cause`, () => {
      const { report, exitCode } = judged([entry], { env: { ...env, ...change } });
      deepEqual([exitCode, report.verdict, report.inputs.files], [2, "inconclusive", 0]);
      equal(report.inputs.problems[0]?.code, "unreadable");
      match(report.inputs.problems[0]?.detail ?? "", detail);
    });
  }
  await check("a prefix without objects, and a bucket that does not exist: refused", () => {
    expectRefused("s3://refusals/nowhere/", env, /no key in the bucket refusals begins with nowhere/);
    expectRefused("s3://no-such-bucket/", env, /the bucket no-such-bucket does not exist/);
  });
}
