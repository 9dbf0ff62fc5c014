import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { logAllowing } from "../../../fakes/allowed-endpoints.ts";
import { makeCertificates } from "../../../fakes/certificates.ts";
import { type Proxy, startProxy } from "../../../fakes/connect-proxy.ts";
import { AWS_ENVIRONMENT } from "../../../fakes/live-run.ts";
import { codesOf, evaluateWithNotes } from "../../../support/evaluate.ts";
import { cleanCall, logFile } from "../../../support/records.ts";
import { inAwsEnvironment } from "../../../support/s3-run.ts";

const folder = mkdtempSync(join(tmpdir(), "certificates-"));
const HOSTS = ["eu-west-1", "eu-west-3", "us-east-1"].flatMap((region) =>
  [`s3.${region}.amazonaws.com`, `s3-${region}.amazonaws.com`].flatMap((host) => [host, `*.${host}`]),
);
const certificates = makeCertificates(folder, ["s3.amazonaws.com", "*.s3.amazonaws.com", "*.evil.example", ...HOSTS]);
if (certificates === null) console.log("skipped: openssl, which makes the certificates, is not installed");

const CLEAN = logFile(cleanCall());
const LISTING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>trail</Name>' +
  "<Prefix>x/</Prefix><Delimiter>/</Delimiter><EncodingType>url</EncodingType><MaxKeys>1000</MaxKeys>" +
  `<KeyCount>1</KeyCount><IsTruncated>false</IsTruncated><Contents><Key>x/a.json</Key><ETag>&quot;1&quot;</ETag><Size>${CLEAN.length}</Size></Contents></ListBucketResult>`;

/** All of S3 with every bucket, including buckets that an attacker can write to. */
describe.skipIf(certificates === null)("S3 itself, on a trusted connection", () => {
  let server: Server;
  let proxy: Proxy;
  /** The region that a request is redirected to, once. */
  let redirect: string | null = null;
  let hosts: string[] = [];

  beforeAll(async () => {
    if (certificates === null) return;
    server = createServer(certificates, (request, response) => {
      hosts.push(request.headers.host ?? "");
      if (redirect !== null) {
        response.writeHead(301, { "x-amz-bucket-region": redirect, "content-type": "application/xml" });
        redirect = null;
        response.end("<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>");
        return;
      }
      const isListing = request.url?.includes("list-type") === true;
      const body = isListing ? LISTING : CLEAN;
      response.writeHead(200, { etag: '"1"', "content-length": body.length, "content-type": "application/xml" });
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });

  afterEach(() => {
    proxy.process.kill();
    redirect = null;
    hosts = [];
  });

  afterAll(async () => {
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve));
    rmSync(folder, { recursive: true });
  });

  async function read(more: Record<string, string>) {
    const address = server.address();
    proxy = await startProxy(typeof address === "object" && address !== null ? address.port : 0);
    const env = {
      ...AWS_ENVIRONMENT,
      AWS_REGION: "eu-west-1",
      HTTPS_PROXY: proxy.url,
      AWS_CA_BUNDLE: certificates?.caFile ?? "",
      ...more,
    };
    // The endpoints of the environment are not allowed here.
    const request = { env, answers: logAllowing({}), idleTimeout: 10_000 };
    return inAwsEnvironment(env, async () => (await evaluateWithNotes(["s3://trail/x/"], { request })).report);
  }

  test.each([
    {},
    { AWS_ENDPOINT_URL_S3: "https://s3.amazonaws.com" },
    { AWS_ENDPOINT_URL_S3: "https://s3-eu-west-1.amazonaws.com" },
    { AWS_ENDPOINT_URL_S3: "https://s3.eu-west-1.amazonaws.com/" },
  ])("is accepted for its own bucket: %j", async (env) => {
    const report = await read(env);
    expect([report.verdict, codesOf(report)]).toEqual(["passed", []]);
  });

  test.each([
    ["another bucket as the host", "https://evil.s3.eu-west-1.amazonaws.com"],
    ["another bucket as the path", "https://s3.eu-west-1.amazonaws.com/evil"],
    ["a folder of the same bucket", "https://s3.eu-west-1.amazonaws.com/trail"],
    ["the bucket's host, with the bucket as a folder", "https://trail.s3.eu-west-1.amazonaws.com"],
    ["a host of somebody's own", "https://s3.evil.example"],
  ])("is not accepted for %s", async (_, url) => {
    const report = await read({ AWS_ENDPOINT_URL_S3: url });
    expect(hosts.length).toBeGreaterThan(0);
    expect([report.verdict, codesOf(report)]).toEqual(["inconclusive", ["foreign-endpoint"]]);
  });

  test("redirects a request to another of its regions", async () => {
    redirect = "eu-west-3";
    const report = await read({});
    expect(new Set(hosts)).toEqual(new Set(["trail.s3.eu-west-1.amazonaws.com", "trail.s3.eu-west-3.amazonaws.com"]));
    expect([report.verdict, codesOf(report)]).toEqual(["passed", []]);
  });

  test.each(["evil.example/", "x.evil.example#", "eu-west-1.evil.example", "evil", "", "eu-west-3@evil.example"])(
    "cannot send a request on to what is not a region: %j",
    async (region) => {
      redirect = region;
      const report = await read({});
      expect(new Set(hosts)).toEqual(new Set(["trail.s3.eu-west-1.amazonaws.com"]));
      expect(report.verdict).toBe("inconclusive");
    },
  );
});
