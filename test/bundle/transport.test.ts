import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { allowedEndpointsOf } from "../fakes/allowed-endpoints.ts";
import { fakeAthena } from "../fakes/athena.ts";
import { startAwsServer } from "../fakes/aws-server.ts";
import { makeCertificates } from "../fakes/certificates.ts";
import { startProxy } from "../fakes/connect-proxy.ts";
import { ecrRegistry } from "../fakes/ecr-registry.ts";
import { basicFinding } from "../fakes/findings.ts";
import { startGitHub } from "../fakes/github-contents.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { startS3 } from "../fakes/s3.ts";
import { vulnerabilityDatabase } from "../fakes/vulnerability-database.ts";
import { ADDRESS, fixedRows, PATH } from "../support/athena/fixed-rows.ts";
import { projectedTrail } from "../support/athena/tables.ts";
import { cleanCall, logFile, scanCall } from "../support/records.ts";
import { NODES } from "./nodes.ts";
import { ROOT } from "./runner.ts";
import { refuseForeignLines, withTracedWarnings } from "./warnings.ts";

const HOSTS = [
  "localhost",
  "api.ecr.eu-central-1.amazonaws.com",
  "trail.s3.eu-central-1.amazonaws.com",
  "api.github.com",
];
const folder = mkdtempSync(join(tmpdir(), "transport-"));
const made = makeCertificates(folder, HOSTS);
if (made === null) console.log("skipped: openssl, which makes the certificates, is not installed");
const tls = made ?? { key: "", cert: "", caFile: "" };

const UNVERIFIED = { NODE_TLS_REJECT_UNAUTHORIZED: "0" };

/** Runs an entry of dist in an environment of its own, with TLS's verification switched off as an earlier step can. */
async function runDist(node: string, entry: string, args: readonly string[], env: Record<string, string>) {
  const child = spawn(node, [join(ROOT, "dist", entry), ...args], {
    cwd: folder,
    env: withTracedWarnings({ PATH: process.env["PATH"] ?? "", ...AWS_ENVIRONMENT, ...UNVERIFIED, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [output, errors, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  refuseForeignLines(errors);
  return { output, errors, exitCode };
}

/** The report of a command over what `args` name; endpoints that `env` names are allowed. */
async function reportOf(node: string, args: readonly string[], env: Record<string, string>): Promise<Report> {
  const allowed = allowedEndpointsOf(env);
  const allowing = allowed === "" ? [] : ["--allowed-endpoints", allowed];
  const path = join(folder, `report-${Math.random()}.json`);
  const bounds = ["--wait-timeout", "0", "--start-scan", "never", "--report-file", path];
  const { errors } = await runDist(node, "cli.js", [...args, ...bounds, ...allowing], env);
  if (!existsSync(path)) throw new Error(errors);
  return JSON.parse(readFileSync(path, "utf8"));
}

const CURE = /certificate.*NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE/;

afterAll(() => rmSync(folder, { recursive: true }));

const registry = ecrRegistry();
registry.image("app", { tags: ["1"], scan: [{ basic: [] }] });
registry.image("app", { tags: ["low"], scan: [{ basic: [basicFinding("CVE-2026-0001", "LOW")] }] });
const IMAGE = `${registry.host}/app:1`;

describe.skipIf(made === null)("NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing", () => {
  test.each(NODES)("for ECR and Inspector, called directly ($version)", async ({ node }) => {
    const aws = await startAwsServer({ ecr: registry.service, inspector2: vulnerabilityDatabase({}), tls });
    const plain = await startAwsServer({ ecr: registry.service });
    try {
      const env = { AWS_ENDPOINT_URL: aws.url };
      const report = await reportOf(node, [IMAGE], env);
      expect(report).toMatchObject({
        verdict: "inconclusive",
        scans: [{ code: "network", detail: expect.stringMatching(CURE) }],
      });
      const asking = [`${registry.host}/app:low`, "--block-known-exploited"];
      const both = { AWS_ENDPOINT_URL_ECR: plain.url, AWS_ENDPOINT_URL_INSPECTOR2: aws.url };
      expect(await reportOf(node, asking, both)).toMatchObject({
        verdict: "inconclusive",
        scans: [{ code: "exploitation-unknown", detail: expect.stringMatching(CURE) }],
      });
      expect(aws.calls).toEqual([]);
      const trusted = await reportOf(node, [IMAGE], { ...env, AWS_CA_BUNDLE: tls.caFile });
      expect(trusted).toMatchObject({
        verdict: "passed",
        notices: expect.arrayContaining([{ code: "extra-ca", detail: `AWS_CA_BUNDLE (${tls.caFile})` }]),
      });
    } finally {
      await Promise.all([aws.close(), plain.close()]);
    }
  });

  test.each(NODES)("for S3 and Athena, called directly ($version)", async ({ node }) => {
    const service = fakeAthena({ tables: { [PATH]: projectedTrail() }, engine: fixedRows([cleanCall()]) }).service;
    const athena = await startAwsServer({ athena: service, tls });
    const s3 = await startS3({ bucket: "trail", objects: { "x/a.json": logFile(cleanCall()) }, tls });
    try {
      const env = { AWS_ENDPOINT_URL_ATHENA: athena.url, AWS_ENDPOINT_URL_S3: s3.url, AWS_REGION: "eu-west-1" };
      const args = ["--since", "2026-02-28", "--until", "2026-03-02", "--cloudtrail"];
      for (const entry of ["s3://trail/x/", ADDRESS]) {
        expect(await reportOf(node, [...args, entry], env)).toMatchObject({
          verdict: "inconclusive",
          inputs: {
            problems: expect.arrayContaining([
              expect.objectContaining({ code: "unreadable", detail: expect.stringMatching(CURE) }),
            ]),
          },
        });
      }
      expect([athena.calls, s3.requests]).toEqual([[], []]);
      const trusted = await reportOf(node, [...args, "s3://trail/x/"], { ...env, NODE_EXTRA_CA_CERTS: tls.caFile });
      expect(trusted.verdict).toBe("passed");
    } finally {
      await Promise.all([athena.close(), s3.close()]);
    }
  });

  test.each(NODES)("for ECR and S3 behind a proxy that opens TLS ($version)", async ({ node }) => {
    const aws = await startAwsServer({ ecr: registry.service, tls });
    const s3 = await startS3({
      bucket: "trail",
      region: "eu-central-1",
      objects: { "x/a.json": logFile(cleanCall()) },
      tls,
    });
    const [ecrProxy, s3Proxy] = [await startProxy(aws.port), await startProxy(Number(new URL(s3.url).port))];
    try {
      const live = await reportOf(node, [IMAGE], { HTTPS_PROXY: ecrProxy.url });
      expect(live).toMatchObject({
        verdict: "inconclusive",
        scans: [{ code: "network", detail: expect.stringMatching(CURE) }],
      });
      const trail = ["--cloudtrail", "s3://trail/x/"];
      const read = await reportOf(node, trail, { HTTPS_PROXY: s3Proxy.url });
      expect(read.inputs.problems).toContainEqual(expect.objectContaining({ detail: expect.stringMatching(CURE) }));
      expect(read.verdict).toBe("inconclusive");
      expect([ecrProxy.asked[0], s3Proxy.asked[0]]).toEqual([`CONNECT ${HOSTS[1]}:443`, `CONNECT ${HOSTS[2]}:443`]);
      expect([aws.calls, s3.requests]).toEqual([[], []]);
      const trusted = { HTTPS_PROXY: s3Proxy.url, NODE_EXTRA_CA_CERTS: tls.caFile };
      expect(await reportOf(node, trail, trusted)).toMatchObject({
        verdict: "passed",
        notices: expect.arrayContaining([{ code: "extra-ca", detail: `NODE_EXTRA_CA_CERTS (${tls.caFile})` }]),
      });
    } finally {
      for (const proxy of [ecrProxy, s3Proxy]) proxy.process.kill();
      await Promise.all([aws.close(), s3.close()]);
    }
  });

  test.each(NODES)(
    "for GitHub, which provides the policy, directly and through a proxy ($version)",
    async ({ node }) => {
      const ignored = "ignore:\n  - id: CVE-2019-25013\n    reason: known\n    expires: never\n";
      const github = await startGitHub({ "main:ignore.yaml": ignored }, { tls });
      const proxy = await startProxy(Number(new URL(github.url).port));
      const [event, cloudtrail, report] = ["event.json", "trail.json", "github.json"].map((name) => join(folder, name));
      if (event === undefined || cloudtrail === undefined || report === undefined) throw new Error("no paths");
      const repository = { full_name: "example/app" };
      writeFileSync(
        event,
        JSON.stringify({ pull_request: { number: 1, base: { ref: "main", repo: repository } }, repository }),
      );
      writeFileSync(cloudtrail, logFile(scanCall()));
      writeFileSync(join(folder, "ignore.yaml"), ignored);
      const step = (env: Record<string, string>) =>
        runDist(node, "main.js", [], {
          INPUT_CLOUDTRAIL: cloudtrail,
          "INPUT_IGNORE-FILE": "ignore.yaml",
          "INPUT_REFUSE-PULL-REQUEST-IGNORES": "true",
          "INPUT_REPORT-FILE": report,
          "INPUT_GITHUB-TOKEN": "a-token",
          GITHUB_EVENT_NAME: "pull_request",
          GITHUB_EVENT_PATH: event,
          GITHUB_REPOSITORY: "example/app",
          ...env,
        });
      const direct = { GITHUB_API_URL: github.url };
      const proxied = { GITHUB_API_URL: "https://api.github.com", https_proxy: proxy.url };
      try {
        for (const env of [direct, proxied]) {
          rmSync(report, { force: true });
          const { output, exitCode } = await step(env);
          expect({ exitCode, output }).toMatchObject({
            exitCode: 1,
            output: expect.stringMatching(/certificate.*NODE_EXTRA_CA_CERTS/i),
          });
          expect(github.requests).toEqual([]);
        }
        expect(proxy.asked).toContain("CONNECT api.github.com:443");
        for (const env of [direct, proxied]) {
          github.requests.length = 0;
          await step({ ...env, NODE_EXTRA_CA_CERTS: tls.caFile });
          expect(github.requests[0]).toMatch(/^GET \/repos\/example\/app\/contents\/ignore\.yaml/);
        }
      } finally {
        proxy.process.kill();
        await github.close();
      }
    },
  );

  test.each(NODES)("for credential endpoints: no token is sent to them ($version)", async ({ node }) => {
    let asked = 0;
    const lender = createServer(tls, (_request, response) => {
      asked += 1;
      response.end("{}");
    });
    await new Promise<void>((resolve) => lender.listen(0, "127.0.0.1", resolve));
    const address = lender.address();
    const url = `https://localhost:${typeof address === "object" && address !== null ? address.port : 0}`;
    const token = join(folder, "token");
    writeFileSync(token, "token");
    const keyless = { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" };
    const role = "arn:aws:iam::111122223333:role/gate";
    try {
      for (const env of [
        { AWS_ROLE_ARN: role, AWS_WEB_IDENTITY_TOKEN_FILE: token, AWS_ENDPOINT_URL_STS: url },
        { AWS_CONTAINER_CREDENTIALS_FULL_URI: `${url}/credentials` },
      ]) {
        const report = await reportOf(node, [IMAGE], { ...keyless, ...env });
        expect(report.verdict).toBe("inconclusive");
        expect(asked).toBe(0);
      }
    } finally {
      lender.close();
    }
  });
});
