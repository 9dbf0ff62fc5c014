import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { allowedEndpointsOf } from "../fakes/allowed-endpoints.ts";
import { fakeAthena } from "../fakes/athena.ts";
import { type AwsServerOptions, startAwsServer } from "../fakes/aws-server.ts";
import { ecrRegistry } from "../fakes/ecr-registry.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { type FakeS3Options, startS3 } from "../fakes/s3.ts";
import { ADDRESS, fixedRows, PATH } from "../support/athena/fixed-rows.ts";
import { projectedTrail } from "../support/athena/tables.ts";
import { inFolder } from "../support/evaluate.ts";
import { cleanCall, gzipped, logFile } from "../support/records.ts";
import { NODES } from "./nodes.ts";
import { ROOT } from "./runner.ts";
import { foreignLines, withTracedWarnings } from "./warnings.ts";

const CLEAN = gzipped(logFile(cleanCall()));
const numbered = (count: number, prefix = "") =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index + 100}.json.gz`, CLEAN]));

const folder = mkdtempSync(join(tmpdir(), "warnings-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { exitCode: number | null; output: string; errors: string };

/** Runs dist as the command or as the action, with options by name. A signal ends it as soon as `isDue`. */
async function runDist(
  how: "command" | "action",
  options: Record<string, string>,
  env: Record<string, string>,
  { signal, node = process.execPath }: { signal?: { isDue: () => boolean }; node?: string } = {},
): Promise<Ended> {
  const given = { ...options, "allowed-endpoints": allowedEndpointsOf(env) };
  const set = Object.entries(given).filter(([, value]) => value !== "");
  const args = how === "command" ? set.map(([name, value]) => `--${name}=${value}`) : [];
  const inputs = how === "action" ? set.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]) : [];
  const child = spawn(node, [join(ROOT, how === "command" ? "dist/cli.js" : "dist/main.js"), ...args], {
    cwd: folder,
    env: withTracedWarnings({
      PATH: process.env["PATH"] ?? "",
      ...AWS_ENVIRONMENT,
      ...env,
      ...Object.fromEntries(inputs),
    }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let isSent = false;
  const timer = setInterval(() => {
    if (isSent || signal?.isDue() !== true) return;
    // Once: a second one ends the process at once.
    isSent = true;
    child.kill("SIGTERM");
  }, 20);
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, errors, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  clearInterval(timer);
  return { output, errors, exitCode };
}

/** Nothing of Node's or the SDK's on stderr or, in the action, between the workflow commands. */
function expectOurs({ output, errors }: Ended): void {
  expect(foreignLines(errors)).toEqual([]);
  expect(foreignLines(output)).toEqual([]);
}

async function withAws<T>(
  { s3 = {}, ...options }: AwsServerOptions & { s3?: Partial<FakeS3Options> },
  use: (env: Record<string, string>, s3: Awaited<ReturnType<typeof startS3>>, calls: string[]) => Promise<T>,
): Promise<T> {
  const server = await startAwsServer(options);
  const bucket = await startS3({ objects: {}, ...s3 });
  const calls: string[] = [];
  try {
    const env = { AWS_ENDPOINT_URL: server.url, AWS_ENDPOINT_URL_S3: bucket.url, AWS_REGION: "eu-west-1" };
    return await use(env, bucket, calls);
  } finally {
    await server.close();
    await bucket.close();
  }
}

const registry = ecrRegistry();
registry.image("app", { tags: ["1"], scan: [{ basic: [] }] });
registry.image("pending", { tags: ["1"], scan: [{ status: "IN_PROGRESS" }] });
for (let index = 0; index < 20; index += 1) registry.image(`app-${index}`, { tags: ["1"], scan: [{ basic: [] }] });
const IMAGES = Array.from({ length: 20 }, (_, index) => `${registry.host}/app-${index}:1`).join(",");

describe.concurrent.each(["command", "action"] as const)(
  "nothing of Node's or the SDK's reaches the log of the %s",
  (how) => {
    test("for one file", async () => {
      writeFileSync(join(folder, "trail.json"), logFile(cleanCall()));
      const ended = await runDist(how, { cloudtrail: "trail.json" }, {});
      expect(ended.exitCode).toBe(0);
      expectOurs(ended);
    });

    test.each([12, 300])("for a folder with %i files", async (count) => {
      await inFolder(numbered(count), async (path) => {
        const ended = await runDist(how, { cloudtrail: path }, {});
        expect(ended.exitCode).toBe(0);
        expectOurs(ended);
      });
    });

    test.each([12, 300])("for %i objects in S3", async (count) => {
      await withAws({ s3: { objects: numbered(count, "x/"), pageSize: 50 } }, async (env, s3) => {
        const ended = await runDist(how, { cloudtrail: "s3://trail-bucket/x/" }, env);
        expect(ended.exitCode).toBe(0);
        expect(s3.requests.filter(({ kind }) => kind === "get")).toHaveLength(count);
        expectOurs(ended);
      });
    });

    test("for many folders in S3, listed side by side", async () => {
      const objects = Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [`AWSLogs/111122223333/CloudTrail/eu-west-${index}/a.json.gz`, CLEAN]),
      );
      await withAws({ s3: { objects, delay: 50 } }, async (env) => {
        const ended = await runDist(how, { cloudtrail: "s3://trail-bucket/AWSLogs/" }, env);
        expect(ended.exitCode).toBe(0);
        expectOurs(ended);
      });
    });

    test("for an Athena table, with many polls, many pages and an estimate", async () => {
      const rows = Array.from({ length: 40 }, () => cleanCall());
      const { service } = fakeAthena({
        tables: { [PATH]: projectedTrail() },
        engine: fixedRows(rows),
        pageSize: 3,
        steps: () => [{ state: "QUEUED" }, { state: "RUNNING" }, { state: "SUCCEEDED" }],
      });
      const objects = numbered(30, "AWSLogs/111122223333/CloudTrail/eu-west-1/2026/03/01/");
      await withAws({ athena: service, s3: { objects } }, async (env) => {
        const options = { cloudtrail: `${ADDRESS}?max-scan=1GB`, since: "2026-02-20", until: "2026-03-03" };
        const ended = await runDist(how, options, env);
        expect(ended.exitCode).toBe(0);
        expectOurs(ended);
      });
    });

    test.each(NODES)("for one live image, and for many ($version)", async ({ node }) => {
      await withAws({ ecr: registry.service }, async (env) => {
        for (const images of [`${registry.host}/app:1`, IMAGES]) {
          const ended = await runDist(how, { images }, env, { node });
          expect(ended.exitCode).toBe(0);
          expectOurs(ended);
        }
      });
    });

    test("for a wrong option", async () => {
      const ended = await runDist(how, { images: `${registry.host}/app:1`, severity: "HIHG" }, {});
      expect(ended.exitCode).toBeGreaterThan(0);
      expectOurs(ended);
    });

    test("for a run that is canceled while an image is scanned", async () => {
      let isPending = false;
      const fault = ({ operation }: { operation: string }) => {
        isPending ||= operation === "DescribeImageScanFindings";
        return null;
      };
      await withAws({ ecr: registry.service, fault }, async (env) => {
        const ended = await runDist(how, { images: `${registry.host}/pending:1` }, env, {
          signal: { isDue: () => isPending },
        });
        expect(ended.exitCode).toBeGreaterThan(0);
        expectOurs(ended);
      });
    });

    test("for a run that is canceled while objects are read", async () => {
      let isReading = false;
      const s3: Partial<FakeS3Options> = {
        objects: numbered(40, "x/"),
        fault: ({ kind }) => {
          isReading ||= kind === "get";
          return kind === "get" ? { fault: "hang" } : null;
        },
      };
      await withAws({ s3 }, async (env) => {
        const ended = await runDist(how, { cloudtrail: "s3://trail-bucket/x/" }, env, {
          signal: { isDue: () => isReading },
        });
        expect(ended.exitCode).not.toBe(0);
        expectOurs(ended);
      });
    });
  },
);

describe.concurrent("nor for a failure that the SDK has advice for", () => {
  const html = { status: 403, headers: { "content-type": "text/html" }, body: Buffer.from("<html>No</html>") };
  const FAILURES: Record<string, { s3?: Partial<FakeS3Options>; env?: Record<string, string>; says: RegExp }> = {
    "a profile beside keys": { env: { AWS_PROFILE: "left-over" }, says: /takes precedence over AWS_ACCESS_KEY_ID/ },
    "no credentials": { env: { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" }, says: /no AWS credentials/ },
    "a listing that is broken XML": {
      s3: { fault: () => ({ fault: "changed", change: (page) => ({ ...page, body: page.body.subarray(0, 90) }) }) },
      says: /is not a valid listing/,
    },
    "an error that is broken XML": {
      s3: { fault: () => ({ fault: "answer", answer: { ...html, body: Buffer.from("<Error><Code>") } }) },
      says: /is not from AWS/,
    },
    "a page of a proxy": { s3: { fault: () => ({ fault: "answer", answer: html }) }, says: /is not from AWS/ },
    "a connection that is refused": { env: { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1" }, says: /ECONNREFUSED/ },
    "a clock that is wrong": {
      s3: { fault: () => ({ fault: "error", status: 403, code: "RequestTimeTooSkewed" }) },
      says: /clock is wrong/,
    },
    "an object that is deleted": {
      s3: { fault: ({ kind }) => (kind === "get" ? { fault: "error", status: 404, code: "NoSuchKey" } : null) },
      says: /before it could be read/,
    },
  };
  test.each(Object.entries(FAILURES))("%s", async (_what, { s3 = {}, env = {}, says }) => {
    await withAws({ s3: { objects: numbered(2, "x/"), ...s3 } }, async (endpoints) => {
      const ended = await runDist("action", { cloudtrail: "s3://trail-bucket/x/" }, { ...endpoints, ...env });
      expect(ended.exitCode).toBeGreaterThan(0);
      expect(ended.output + ended.errors).toMatch(says);
      expectOurs(ended);
    });
  });
});

test("a warning of Node's is recognized", async () => {
  const program = "const e = new (require('events'))(); for (let i = 0; i < 12; i++) e.on('x', () => {});";
  const child = spawn(process.execPath, ["-e", program], {
    env: withTracedWarnings({}),
    stdio: ["ignore", "ignore", "pipe"],
  });
  expect(foreignLines(await text(child.stderr))[0]).toContain("MaxListenersExceededWarning");
});

test.each([
  "(node:1) [DEP0040] DeprecationWarning: The `punycode` module is deprecated.",
  "@smithy/property-provider -> Unable to load credentials",
  "@smithy/node-http-handler - [ERROR] a request has exceeded the configured 30000 ms requestTimeout.",
  "    Multiple credential sources detected: ",
  "  Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.",
])("and so is %j", (line) => {
  expect(foreignLines(`ours\n${line}\nours`)).toEqual([line]);
});
